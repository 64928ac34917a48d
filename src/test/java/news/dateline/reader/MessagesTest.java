package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the readers' interface are all in the bundles, and in each of its languages. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final List<String> READERS = List.of("reader", "fragments", "edition");
    private static final List<String> SPOKEN = List.of("alt", "aria-label", "content", "placeholder", "title");
    /** The same in every language. */
    private static final Set<String> PROPER_NAMES = Set.of("Telegram", "WhatsApp", "Facebook");

    /** Words written into an expression, unless something is compared with them, or they are a part of a key. */
    private static final Pattern LITERAL = Pattern.compile("(?<![=!]= )'([^']*)'|(?<!#\\{)\\|([^|]*)\\|");

    private static final Pattern INSERTED = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[\\w.]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z0-9][\\w.]*)[(}]");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"messages_ru", "messages_kk"})
    void hasTheSameKeysAndGapsInEachLanguage(String bundle) {
        Properties english = bundle("messages");
        Properties other = bundle(bundle);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(gaps(other.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_ru", "messages_kk"})
    void hasNoEmptyTextAndNoBrokenPattern(String name) {
        Properties bundle = bundle(name);

        assertThat(bundle.stringPropertyNames()).allSatisfy(key -> {
            String text = bundle.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            if (!gaps(text).isEmpty()) {
                assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3}))
                        .as(key)
                        .doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesEveryWordOfATemplateFromTheBundles(Path template) {
        List<String> bare = elements(template)
                .flatMap(element -> Stream.of(bareTexts(element), bareAttributes(element), literals(element))
                        .flatMap(Function.identity()))
                .filter(text -> LETTER.matcher(text).find())
                .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void hasATextForEveryMessageOfTheTemplates() {
        Set<String> used = new TreeSet<>();
        templates()
                .forEach(template -> MESSAGE.matcher(read(template)).results().forEach(m -> used.add(m.group(1))));

        assertThat(bundle("messages").stringPropertyNames()).containsAll(used);
    }

    static Stream<Path> templates() {
        return READERS.stream().map(TEMPLATES::resolve).flatMap(MessagesTest::files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Element> elements(Path template) {
        return Jsoup.parse(read(template), "", Parser.xmlParser()).getAllElements().stream();
    }

    /** What an element says itself, unless an attribute puts something else in its place. */
    private static Stream<String> bareTexts(Element element) {
        boolean replaced = Stream.of("th:text", "th:utext", "th:replace").anyMatch(element::hasAttr);
        return replaced ? Stream.empty() : element.textNodes().stream().map(TextNode::text);
    }

    private static Stream<String> bareAttributes(Element element) {
        return SPOKEN.stream()
                .filter(name -> !element.tagName().equals("meta") && !element.hasAttr("th:" + name))
                .map(element::attr);
    }

    private static Stream<String> literals(Element element) {
        return Stream.concat(Stream.of("text", "utext"), SPOKEN.stream())
                .filter(name -> !element.tagName().equals("meta"))
                .flatMap(name -> LITERAL.matcher(element.attr("th:" + name)).results())
                .map(found -> found.group(1) != null
                        ? found.group(1)
                        : INSERTED.matcher(found.group(2)).replaceAll(""))
                .filter(words -> !KEY.matcher(words).matches() && !PROPER_NAMES.contains(words));
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package news.dateline.bench.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.bench.archive.Vocabulary;
import news.dateline.concept.Mention;
import news.dateline.concept.NameMatcher;
import news.dateline.concept.Spelling;
import news.dateline.shared.text.Markdown;
import news.dateline.story.difference.Paragraph;
import news.dateline.story.difference.WordDifference;
import news.dateline.story.merge.Merge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What is done with the text of a story: 1,200 words in twenty paragraphs, thirty names, two of them changed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {

    private static final int PARAGRAPHS = 20;
    private static final int WORDS = 60;
    private static final int NAMES = 30;
    private static final int FREQUENT = 3_000;

    @Param({"en", "ru", "kk"})
    private String language;

    private String text;
    private String mine;
    private String theirs;
    private NameMatcher names;

    public static void main(String[] none) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(TextBenchmark.class.getSimpleName())
                        .resultFormat(ResultFormatType.JSON)
                        .result("target/bench/text.json")
                        .build())
                .run();
    }

    @Setup
    public void write() {
        Vocabulary words = Vocabulary.of(language);
        SplittableRandom random = new SplittableRandom(1);
        List<String> paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> IntStream.range(0, WORDS)
                        .mapToObj(word -> words.at(random.nextInt(FREQUENT)))
                        .collect(Collectors.joining(" ")))
                .toList();
        text = String.join("\n\n", paragraphs);
        mine = changed(paragraphs, 3);
        theirs = changed(paragraphs, 12);
        names = new NameMatcher(IntStream.range(0, NAMES)
                .mapToObj(i -> new Spelling(new UUID(0, i), words.at(FREQUENT - 2 - i), language))
                .toList());
    }

    private static String changed(List<String> paragraphs, int at) {
        List<String> changed = new ArrayList<>(paragraphs);
        changed.set(at, paragraphs.get(at).replaceFirst(" \\S+ ", " changed "));
        return String.join("\n\n", changed);
    }

    @Benchmark
    public String rendering() {
        return Markdown.html(text);
    }

    @Benchmark
    public List<Mention> matchingNames() {
        return names.find(text);
    }

    @Benchmark
    public Merge merging() {
        return Merge.ofParagraphs(text, theirs, mine);
    }

    @Benchmark
    public List<Paragraph> difference() {
        return WordDifference.paragraphs(text, mine);
    }
}

package news.dateline.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form sends. */
public record Fields(List<Field> all) {

    public record Field(String name, String value) {}

    public Fields() {
        this(List.of());
    }

    /** As they are sent. */
    public String encoded() {
        return all.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first value of a field. */
    public String value(String name) {
        return all.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    public Fields and(String name, String value) {
        return new Fields(
                Stream.concat(all.stream(), Stream.of(new Field(name, value))).toList());
    }

    public Fields without(String name) {
        return new Fields(
                all.stream().filter(field -> !field.name().equals(name)).toList());
    }
}

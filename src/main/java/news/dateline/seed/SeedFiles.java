package news.dateline.seed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.shared.time.PartialDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the seed; a key that nothing knows is an error. */
final class SeedFiles {

    private static final String FENCE = "---\n";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(PartialDate.class, WrittenAsText.class)
            .build();

    private abstract static class WrittenAsText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        WrittenAsText(String iso) {}
    }

    <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The stories of a language, in the order of their publication. */
    List<StoryFile> stories(String language) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:seed/stories/" + language + "/*.md");
            return Stream.of(files)
                    .map(this::story)
                    .sorted(java.util.Comparator.comparing(StoryFile::published))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoryFile story(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            int end = text.indexOf("\n" + FENCE, FENCE.length()) + 1;
            StoryFile.FrontMatter frontMatter =
                    yaml.readValue(text.substring(FENCE.length(), end), StoryFile.FrontMatter.class);
            return new StoryFile(
                    frontMatter, text.substring(end + FENCE.length()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFilename(), e);
        }
    }
}

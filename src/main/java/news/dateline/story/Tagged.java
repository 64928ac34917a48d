package news.dateline.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Kind;
import news.dateline.concept.Name;
import news.dateline.concept.NameRow;
import news.dateline.concept.Office;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What some stories are about.
 *
 * @param tags of each story, in its editor's order
 * @param names of the people and regions among them
 * @param offices of each of the people who held any, the latest begun first
 */
public record Tagged(Map<UUID, List<UUID>> tags, ConceptNames names, Map<UUID, List<Office>> offices) {

    private static final String TAG = "TAG";
    private static final String OFFICE = "OFFICE";

    static Tagged of(List<TaggedStories.Row> rows) {
        Map<String, List<TaggedStories.Row>> sorts = rows.stream()
                .collect(groupingBy(
                        row -> row.getSort().equals(TAG) || row.getSort().equals(OFFICE) ? row.getSort() : "NAME"));
        return new Tagged(
                sorts.getOrDefault(TAG, List.of()).stream()
                        .collect(groupingBy(
                                row -> Objects.requireNonNull(row.getStory()),
                                mapping(TaggedStories.Row::getConcept, toList()))),
                new ConceptNames(sorts.getOrDefault("NAME", List.of()).stream()
                        .map(Tagged::name)
                        .toList()),
                sorts.getOrDefault(OFFICE, List.of()).stream()
                        .map(Tagged::office)
                        .collect(groupingBy(Office::personId)));
    }

    private static NameRow name(TaggedStories.Row row) {
        return new NameRow(
                row.getConcept(),
                Kind.valueOf(row.getKind()),
                row.getSlug(),
                row.getText(),
                row.getLanguage(),
                Name.Kind.valueOf(row.getSort()),
                row.getPreferred(),
                date(row.getBegan()),
                date(row.getEnded()),
                row.getRecorded());
    }

    private static Office office(TaggedStories.Row row) {
        return new Office(
                row.getConcept(),
                Objects.requireNonNull(row.getText()),
                Objects.requireNonNull(row.getAt()),
                date(row.getBegan()),
                date(row.getEnded()),
                null,
                Objects.requireNonNull(row.getRecorded()));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : new PartialDate(iso);
    }
}

package news.dateline.desk.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.shared.Ids;
import news.dateline.shared.Visible;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.Revision;
import news.dateline.story.Story;
import news.dateline.story.StoryText;

/** Between what stands in the fields of a form and what a revision keeps. */
final class FormText {

    private FormText() {}

    /** A text as the form shows it, after what is known of its concepts. */
    static StoryForm form(Story story, Revision revision, Map<UUID, Kind> kinds) {
        StoryText text = revision.text();
        Map<String, List<String>> values = new HashMap<>();
        values.put("kicker", List.of(text.kicker()));
        values.put("headline", List.of(text.headline()));
        values.put("standfirst", List.of(text.standfirst()));
        values.put("byline", List.of(text.byline()));
        values.put("dateline", List.of(text.dateline()));
        values.put("body", List.of(text.body()));
        values.put("editorsNote", List.of(text.editorsNote()));
        values.put("language", List.of(revision.language()));
        values.put("zone", List.of(revision.zone().getId()));
        for (Kind kind : Kind.values()) {
            values.put(
                    kind.plural(),
                    text.conceptIds().stream()
                            .filter(id -> kinds.get(id) == kind)
                            .map(UUID::toString)
                            .toList());
        }
        values.put(
                "storyline",
                Optional.ofNullable(text.storylineId()).map(UUID::toString).stream()
                        .toList());
        values.put("embargo", List.of(LocalTimes.shown(text.embargoUntil(), revision.zone())));
        values.put(
                "picture",
                Optional.ofNullable(text.pictureId()).map(UUID::toString).stream()
                        .toList());
        values.put("source", List.of(text.source()));
        values.put("sourceLink", List.of(text.sourceLink()));
        return new StoryForm(Origin.opened(revision.number(), story.status().name()), values);
    }

    /** @param order of the concepts so far: a list to choose from cannot say which region is the main one */
    static StoryText text(StoryForm form, Collection<UUID> order) {
        Set<UUID> chosen = conceptIds(form);
        Set<UUID> ordered = new LinkedHashSet<>(order);
        ordered.retainAll(chosen);
        ordered.addAll(chosen);
        return new StoryText(
                form.text("headline"),
                form.text("standfirst"),
                form.text("kicker"),
                form.text("byline"),
                form.text("dateline"),
                form.text("body"),
                form.text("source"),
                form.text("sourceLink"),
                form.text("editorsNote"),
                Ids.parse(form.text("storyline")).orElse(null),
                LocalTimes.read(form.text("embargo"), form.text("zone")).orElse(null),
                Ids.parse(form.text("picture")).orElse(null),
                List.copyOf(ordered));
    }

    /** What readers are to be told of it. */
    static Change change(StoryForm form) {
        ChangeKind kind = Stream.of(ChangeKind.values())
                .filter(one -> one.name().equals(form.text("changeKind")))
                .findFirst()
                .orElse(null);
        return new Change(kind, kind == null ? "" : note(kind, form));
    }

    private static String note(ChangeKind kind, StoryForm form) {
        return switch (kind) {
            case TYPO -> "";
            case UPDATE -> Visible.isBlank(form.text("updateNote")) ? "" : form.text("updateNote");
            case CORRECTION -> form.text("correction");
        };
    }

    /** The concepts that were chosen, by the name of the field. */
    static Map<String, List<String>> concepts(StoryForm form) {
        Map<String, List<String>> concepts = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).map(Kind::plural).forEach(field -> concepts.put(field, form.chosen(field)));
        return concepts;
    }

    /** The form with some more concepts chosen. */
    static StoryForm with(StoryForm form, Collection<ConceptLink> added) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        added.forEach(concept -> values.merge(
                concept.kind().plural(),
                List.of(concept.id().toString()),
                (chosen, one) ->
                        Stream.concat(chosen.stream(), one.stream()).distinct().toList()));
        return new StoryForm(form.origin(), values);
    }

    /** The form with another text in one field. */
    static StoryForm with(StoryForm form, String field, String text) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.put(field, List.of(text));
        return new StoryForm(form.origin(), values);
    }

    /** More is kept of no text, and would only take time. */
    static String shortenedBody(StoryForm form) {
        String body = form.text("body");
        return body.length() > StoryFields.MOST_OF_BODY ? body.substring(0, StoryFields.MOST_OF_BODY) : body;
    }

    static Set<UUID> conceptIds(StoryForm form) {
        return ids(concepts(form).values().stream().flatMap(List::stream).toList());
    }

    static Set<UUID> ids(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Ids.parse(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

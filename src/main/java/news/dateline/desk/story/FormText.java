package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.story.Story;
import news.dateline.story.StoryText;

/** Between what stands in the fields of a form and what a revision keeps. */
final class FormText {

    private FormText() {}

    /** A text as the form shows it, after what is known of its concepts. */
    static StoryForm form(Story story, Map<UUID, Kind> kinds) {
        StoryText text = story.workingRevision().text();
        Map<Kind, List<String>> chosen = new EnumMap<>(Kind.class);
        for (UUID id : text.conceptIds()) {
            Kind kind = kinds.get(id);
            if (kind != null) {
                chosen.computeIfAbsent(kind, k -> new ArrayList<>()).add(id.toString());
            }
        }
        return new StoryForm(
                String.valueOf(story.workingRevision().number()),
                story.status().name(),
                text.kicker(),
                text.headline(),
                text.standfirst(),
                text.byline(),
                text.dateline(),
                text.body(),
                story.language(),
                story.zone().getId(),
                chosen.getOrDefault(Kind.REGION, List.of()),
                chosen.getOrDefault(Kind.TOPIC, List.of()),
                chosen.getOrDefault(Kind.PERSON, List.of()),
                chosen.getOrDefault(Kind.ORGANISATION, List.of()),
                chosen.getOrDefault(Kind.EVENT, List.of()),
                text.storylineId() == null ? "" : text.storylineId().toString(),
                text.source(),
                text.sourceLink(),
                text.editorsNote(),
                "");
    }

    /** @param order of the concepts so far: a list to choose from cannot say which region is the main one */
    static StoryText text(StoryForm form, Collection<UUID> order) {
        Set<UUID> chosen = conceptIds(form);
        Set<UUID> ordered = new LinkedHashSet<>(order);
        ordered.retainAll(chosen);
        ordered.addAll(chosen);
        return new StoryText(
                form.headline(),
                form.standfirst(),
                form.kicker(),
                form.byline(),
                form.dateline(),
                form.body(),
                form.source(),
                form.sourceLink(),
                form.editorsNote(),
                id(form.storyline()).orElse(null),
                List.copyOf(ordered));
    }

    /** What was chosen, by the name of the field. */
    static Map<String, List<String>> choices(StoryForm form) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        choices.put("regions", form.regions());
        choices.put("topics", form.topics());
        choices.put("people", form.people());
        choices.put("organisations", form.organisations());
        choices.put("events", form.events());
        return choices;
    }

    /** What was written, by the name of the field. */
    static Map<String, String> texts(StoryForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kicker", form.kicker());
        texts.put("headline", form.headline());
        texts.put("standfirst", form.standfirst());
        texts.put("byline", form.byline());
        texts.put("dateline", form.dateline());
        texts.put("body", form.body());
        texts.put("zone", form.zone());
        texts.put("source", form.source());
        texts.put("sourceLink", form.sourceLink());
        texts.put("editorsNote", form.editorsNote());
        texts.put("changeNote", form.changeNote());
        return texts;
    }

    static Set<UUID> conceptIds(StoryForm form) {
        Set<UUID> ids = new LinkedHashSet<>();
        choices(form).values().stream()
                .flatMap(List::stream)
                .flatMap(text -> id(text).stream())
                .forEach(ids::add);
        return ids;
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package news.dateline.reader.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Mention;
import news.dateline.concept.NameMatcher;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.search.Highlighted;
import news.dateline.search.Hit;
import news.dateline.shared.time.Known;
import news.dateline.story.Tagged;
import news.dateline.story.TaggedStories;
import org.springframework.stereotype.Component;

/**
 * Looks up where the stories that were found belong, and which offices the people in them held on their days, in one
 * statement for a page of stories.
 */
@Component
class HitNotes {

    private final TaggedStories stories;

    HitNotes(TaggedStories stories) {
        this.stories = stories;
    }

    /**
     * @param byStory what stands below each story
     * @param then regions that had another name than today's on the days of all these stories, with that one
     */
    record Notes(Map<UUID, HitNote> byStory, Map<UUID, ConceptLink> then) {

        static final Notes NONE = new Notes(Map.of(), Map.of());
    }

    /**
     * @param regions all of them, the one shown first first
     * @param topics likewise
     */
    Notes of(List<Hit> hits, List<Branch> regions, List<Branch> topics, Typed typed, String language) {
        Map<UUID, ConceptLink> regionById = byId(regions);
        Map<UUID, ConceptLink> topicById = byId(topics);
        Tagged all = stories.of(hits.stream().map(hit -> hit.story().id()).toList());
        Map<UUID, HitNote> notes = new LinkedHashMap<>();
        Map<UUID, Set<ConceptLink>> named = new LinkedHashMap<>();
        for (Hit hit : hits) {
            List<UUID> tagged = all.tags().getOrDefault(hit.story().id(), List.of());
            LocalDate day = hit.story().publishedLocally().toLocalDate();
            Map<UUID, ConceptLink> links = all.names().linksById(tagged, language, day, Known.TODAY);
            List<ConceptLink> filed = Stream.concat(
                            first(tagged, regionById).map(region -> links.getOrDefault(region.id(), region)).stream(),
                            first(tagged, topicById).stream())
                    .toList();
            notes.put(
                    hit.story().id(),
                    new HitNote(
                            filed,
                            people(hit, tagged, links, all, day),
                            isMarked(hit) ? List.of() : typed.among(tagged, links, all.names())));
            links.values().stream()
                    .filter(shown -> regionById.containsKey(shown.id()))
                    .forEach(shown -> named.computeIfAbsent(shown.id(), first -> new HashSet<>())
                            .add(shown));
        }
        return new Notes(notes, then(named, regionById));
    }

    private static Map<UUID, ConceptLink> then(Map<UUID, Set<ConceptLink>> named, Map<UUID, ConceptLink> today) {
        Map<UUID, ConceptLink> then = new LinkedHashMap<>();
        named.forEach((region, names) -> {
            ConceptLink name = names.iterator().next();
            if (names.size() == 1 && !name.equals(today.get(region))) {
                then.put(region, name);
            }
        });
        return then;
    }

    private static List<PersonNote> people(
            Hit hit, List<UUID> tagged, Map<UUID, ConceptLink> links, Tagged all, LocalDate day) {
        List<UUID> people = tagged.stream()
                .filter(all.offices()::containsKey)
                .filter(links::containsKey)
                .toList();
        Set<UUID> named = new NameMatcher(all.names().spellings(people))
                .find(words(hit.headline()) + "\n" + words(hit.passage())).stream()
                        .map(Mention::conceptId)
                        .collect(toSet());
        return people.stream()
                .filter(named::contains)
                .map(id -> WhoIsWho.note(
                        Objects.requireNonNull(links.get(id)), all.offices().get(id), day, Known.TODAY))
                .filter(note -> !note.offices().isEmpty())
                .toList();
    }

    private static boolean isMarked(Hit hit) {
        return Stream.of(hit.headline(), hit.passage())
                .flatMap(text -> text.segments().stream())
                .anyMatch(Highlighted.Segment::marked);
    }

    private static String words(Highlighted text) {
        return text.segments().stream().map(Highlighted.Segment::text).collect(Collectors.joining());
    }

    private static Optional<ConceptLink> first(List<UUID> tagged, Map<UUID, ConceptLink> tree) {
        return tagged.stream().map(tree::get).filter(Objects::nonNull).findFirst();
    }

    private static Map<UUID, ConceptLink> byId(List<Branch> tree) {
        return tree.stream().map(Branch::concept).collect(toMap(ConceptLink::id, concept -> concept));
    }
}

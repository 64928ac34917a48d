package news.dateline.desk.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownConcept;
import news.dateline.concept.names.Names;
import news.dateline.search.SimilarStories;
import news.dateline.story.PublishedTexts;
import news.dateline.story.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes topics: by the words of a text, and by what similar stories are about. Words are no proof; none is ticked. */
@Component
class TopicProposals {

    private static final int MOST = 8;
    private static final int SIMILAR = 8;
    private static final int OFTEN = 3;
    private static final int WORDS_SHOWN = 4;

    private final TopicWords words;
    private final SimilarStories similar;
    private final PublishedTexts published;
    private volatile @Nullable KnownTopics topics;

    TopicProposals(TopicWords words, SimilarStories similar, PublishedTexts published) {
        this.words = words;
        this.similar = similar;
        this.published = published;
    }

    private static final class Sign {

        private final Map<String, Integer> words = new TreeMap<>();
        private int stories;
        private boolean inHead;

        int weight() {
            return words.values().stream().mapToInt(Integer::intValue).sum() + 2 * stories + (inHead ? 5 : 0);
        }

        String why() {
            List<String> reasons = new ArrayList<>();
            if (!words.isEmpty()) {
                reasons.add(words.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(WORDS_SHOWN)
                        .map(word -> word.getKey() + (word.getValue() > 1 ? " × " + word.getValue() : ""))
                        .collect(Collectors.joining(", ", "words: ", "")));
            }
            if (stories > 0) {
                reasons.add(stories == 1 ? "a similar story has it" : stories + " similar stories have it");
            }
            return String.join("; ", reasons);
        }
    }

    /**
     * @param head headline and standfirst, in which one word tells more than one in the text
     * @param about what the text names
     */
    List<Proposal> of(
            Edition known,
            UUID story,
            String head,
            String text,
            Collection<UUID> about,
            Set<UUID> chosen,
            Set<UUID> ticked) {
        Map<UUID, KnownConcept> concepts = known.concepts();
        Map<UUID, Sign> signs = new HashMap<>();
        byWords(known, head, text, signs);
        bySimilar(concepts, story, head, about, signs);
        return signs.entrySet().stream()
                .filter(sign -> !chosen.contains(sign.getKey()))
                .filter(sign -> isTelling(sign.getValue()) || ticked.contains(sign.getKey()))
                .sorted(Comparator.comparing(sign -> -sign.getValue().weight()))
                .limit(MOST)
                .map(sign -> proposal(concepts, sign.getKey(), sign.getValue(), ticked))
                .toList();
    }

    private static boolean isTelling(Sign sign) {
        int times = sign.words.values().stream().mapToInt(Integer::intValue).sum();
        return sign.inHead || times >= OFTEN || sign.stories > 1 || sign.stories == 1 && times > 0;
    }

    private void byWords(Edition known, String head, String text, Map<UUID, Sign> signs) {
        KnownTopics topics = topics(known);
        Map<String, UUID> bySlug = topics.bySlug();
        words.in(text).forEach((slug, found) -> {
            if (bySlug.containsKey(slug)) {
                signs.computeIfAbsent(bySlug.get(slug), id -> new Sign()).words.putAll(found);
            }
        });
        Names names = topics.names();
        names.find(text)
                .forEach(hit -> hit.concepts()
                        .forEach(topic -> signs.computeIfAbsent(topic, id -> new Sign())
                                .words
                                .merge(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT), 1, Math::max)));
        Set<UUID> inHead = new HashSet<>();
        names.find(head).forEach(hit -> inHead.addAll(hit.concepts()));
        words.topicsIn(head).stream().map(bySlug::get).forEach(inHead::add);
        signs.forEach((topic, sign) -> sign.inHead = inHead.contains(topic));
    }

    private KnownTopics topics(Edition known) {
        KnownTopics held = topics;
        if (held == null || held.edition() != known) {
            held = KnownTopics.of(known);
            topics = held;
        }
        return held;
    }

    private void bySimilar(
            Map<UUID, KnownConcept> concepts, UUID story, String head, Collection<UUID> about, Map<UUID, Sign> signs) {
        Map<UUID, Kind> kinds = about.stream()
                .filter(concepts::containsKey)
                .collect(Collectors.toMap(id -> id, id -> concepts.get(id).kind(), (one, same) -> one));
        List<UUID> stories = kinds.isEmpty() ? List.of() : similar.like(head, kinds, story, SIMILAR);
        if (stories.isEmpty()) {
            return;
        }
        List<Tag> tags = published.tags(stories);
        // Any words are somewhat like others. What names nobody and nothing in common is not on the same.
        Set<UUID> related = tags.stream()
                .filter(tag -> kinds.containsKey(tag.conceptId()))
                .map(Tag::storyId)
                .collect(Collectors.toSet());
        tags.stream()
                .filter(tag -> related.contains(tag.storyId()))
                .map(Tag::conceptId)
                .filter(id -> concepts.containsKey(id) && concepts.get(id).kind() == Kind.TOPIC)
                .forEach(topic -> signs.computeIfAbsent(topic, id -> new Sign()).stories++);
    }

    private static Proposal proposal(Map<UUID, KnownConcept> concepts, UUID id, Sign sign, Set<UUID> ticked) {
        return new Proposal(
                id, concepts.get(id).name(), Above.names(concepts, id), sign.why(), null, 0, ticked.contains(id));
    }
}

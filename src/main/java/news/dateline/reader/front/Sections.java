package news.dateline.reader.front;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.shared.Languages;
import news.dateline.story.NewestStories;
import news.dateline.story.NewestStories.About;
import news.dateline.story.NewestStories.InStoryline;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;

/** The sections of the front page: the countries, wide topics and storylines that something was last written about. */
@Component
class Sections {

    record All(List<Section> regions, List<Section> topics, List<Section> storylines) {}

    private static final int SECTIONS = 4;
    private static final int STORIES = 3;
    // Of each that many are looked at, as some of them stand higher up on the page.
    private static final int LOOKED_AT = 20;

    private final NewestStories newest;
    private final PublishedStories stories;
    private final Concepts concepts;

    Sections(NewestStories newest, PublishedStories stories, Concepts concepts) {
        this.newest = newest;
        this.stories = stories;
        this.concepts = concepts;
    }

    /** @param above what stands higher up and is not shown again among regions and topics */
    All below(Collection<UUID> above, String language) {
        Map<UUID, List<UUID>> regions = chosen(newest.ofCountries(language, LOOKED_AT), above);
        Map<UUID, List<UUID>> topics = chosen(newest.ofWideTopics(language, LOOKED_AT), above);
        List<InStoryline> inStorylines = newest.ofStorylines(language, STORIES);
        Map<UUID, StorySummary> summaries = stories.summariesById(Stream.of(
                        regions.values().stream().flatMap(List::stream),
                        topics.values().stream().flatMap(List::stream),
                        inStorylines.stream().map(InStoryline::storyId))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
        Map<UUID, ConceptLink> links = concepts.linksById(
                Stream.concat(regions.keySet().stream(), topics.keySet().stream())
                        .collect(Collectors.toSet()),
                language);
        return new All(
                sections(regions, links, summaries),
                sections(topics, links, summaries),
                storylines(inStorylines, summaries));
    }

    /** The first few concepts with their stories, none of which stands twice. */
    private static Map<UUID, List<UUID>> chosen(List<About> newest, Collection<UUID> above) {
        Map<UUID, List<UUID>> byConcept = new LinkedHashMap<>();
        newest.forEach(about -> byConcept
                .computeIfAbsent(about.conceptId(), concept -> new ArrayList<>())
                .add(about.storyId()));
        Set<UUID> shown = new HashSet<>(above);
        Map<UUID, List<UUID>> chosen = new LinkedHashMap<>();
        byConcept.forEach((concept, ids) -> {
            List<UUID> fresh = ids.stream()
                    .filter(id -> !shown.contains(id))
                    .limit(STORIES)
                    .toList();
            if (!fresh.isEmpty() && chosen.size() < SECTIONS) {
                shown.addAll(fresh);
                chosen.put(concept, fresh);
            }
        });
        return chosen;
    }

    private static List<Section> sections(
            Map<UUID, List<UUID>> chosen, Map<UUID, ConceptLink> links, Map<UUID, StorySummary> summaries) {
        return chosen.entrySet().stream()
                .filter(entry -> links.containsKey(entry.getKey()))
                .map(entry -> Section.of(links.get(entry.getKey()), present(entry.getValue(), summaries)))
                .filter(section -> !section.stories().isEmpty())
                .toList();
    }

    private static List<Section> storylines(List<InStoryline> newest, Map<UUID, StorySummary> summaries) {
        Map<String, List<InStoryline>> bySlug = newest.stream()
                .collect(Collectors.groupingBy(InStoryline::slug, LinkedHashMap::new, Collectors.toList()));
        return bySlug.values().stream()
                .limit(SECTIONS)
                .map(lines -> new Section(
                        lines.get(0).title(),
                        Languages.OF_THE_LEDGER,
                        "/storylines/" + lines.get(0).slug(),
                        lines.get(0).description(),
                        present(lines.stream().map(InStoryline::storyId).toList(), summaries)))
                .toList();
    }

    private static List<StorySummary> present(List<UUID> ids, Map<UUID, StorySummary> summaries) {
        return ids.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }
}

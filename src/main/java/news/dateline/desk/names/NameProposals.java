package news.dateline.desk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownConcept;
import news.dateline.concept.names.KnownNames;
import news.dateline.concept.names.Occurrence;
import news.dateline.concept.names.Reading;
import news.dateline.concept.names.Stranger;
import news.dateline.desk.InWords;
import news.dateline.shared.text.Markdown;
import org.springframework.stereotype.Component;

/** Proposes what a story is about by what its text names. It changes nothing. */
@Component
public class NameProposals {

    private static final Map<Kind, String> TITLES = new LinkedHashMap<>();
    private static final int MOST_UNKNOWN = 20;

    /** Under which all regions stand. */
    private static final String WORLD = "world";

    static {
        TITLES.put(Kind.REGION, "Regions");
        TITLES.put(Kind.PERSON, "People");
        TITLES.put(Kind.ORGANISATION, "Organisations");
        TITLES.put(Kind.EVENT, "Events");
    }

    private final KnownNames known;
    private final TopicProposals topics;

    NameProposals(KnownNames known, TopicProposals topics) {
        this.known = known;
        this.topics = topics;
    }

    /**
     * @param body in Markdown
     * @param chosen what the story is tagged with already
     */
    public Proposals of(UUID story, String headline, String standfirst, String body, Set<UUID> chosen, Ticks ticks) {
        String head = headline + "\n\n" + standfirst;
        String text = head + "\n\n" + Markdown.text(body);
        Edition names = known.latest();
        Map<UUID, KnownConcept> concepts = names.concepts();
        Reading reading = names.read(text);
        List<Occurrence> occurrences = reading.occurrences().stream()
                .filter(occurrence -> occurrence.isAmbiguous()
                        || !isTheWorld(concepts.get(occurrence.concepts().get(0))))
                .toList();
        Map<UUID, List<Occurrence>> named = new LinkedHashMap<>();
        occurrences.stream()
                .filter(occurrence -> !occurrence.isAmbiguous())
                .forEach(occurrence -> named.computeIfAbsent(
                                occurrence.concepts().get(0), id -> new ArrayList<>())
                        .add(occurrence));
        Set<UUID> about = occurrences.stream()
                .filter(occurrence -> occurrence.sure() && !occurrence.isAmbiguous())
                .map(occurrence -> occurrence.concepts().get(0))
                .collect(Collectors.toCollection(HashSet::new));
        about.addAll(chosen);
        List<Group> groups = new ArrayList<>();
        TITLES.forEach((kind, title) -> {
            List<Proposal> proposals = named.entrySet().stream()
                    .filter(found -> concepts.get(found.getKey()).kind() == kind && !chosen.contains(found.getKey()))
                    .sorted(Comparator.comparing(found -> -found.getValue().size()))
                    .map(found ->
                            proposal(text, reading, concepts.get(found.getKey()), concepts, found.getValue(), ticks))
                    .toList();
            addIfAny(groups, title, proposals);
        });
        addIfAny(groups, "Topics", topics.of(names, story, head, text, about, chosen, ticks.ticked()));
        return new Proposals(
                groups,
                ambiguities(text, occurrences, concepts, chosen, about, ticks),
                unknown(text, reading.strangers()),
                reading.strangers().stream()
                        .skip(MOST_UNKNOWN)
                        .map(Stranger::name)
                        .toList(),
                named.keySet().stream()
                        .filter(chosen::contains)
                        .map(id -> concepts.get(id).name())
                        .toList());
    }

    /** All that there is stands below it, so that being about it says nothing. */
    private static boolean isTheWorld(KnownConcept concept) {
        return concept.kind() == Kind.REGION && concept.slug().equals(WORLD);
    }

    private static void addIfAny(List<Group> groups, String title, List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            groups.add(new Group(title, proposals));
        }
    }

    private static Proposal proposal(
            String text,
            Reading reading,
            KnownConcept concept,
            Map<UUID, KnownConcept> concepts,
            List<Occurrence> occurrences,
            Ticks ticks) {
        Occurrence first = occurrences.get(0);
        boolean sure = occurrences.stream().anyMatch(Occurrence::sure);
        return new Proposal(
                concept.id(),
                concept.name(),
                Above.names(concepts, concept.id()),
                sure ? "" : doubt(reading.around(first)),
                Excerpt.of(text, first.start(), first.end()),
                occurrences.size(),
                ticks.isTicked(concept.id(), sure));
    }

    private static String doubt(String around) {
        return around.isEmpty() ? "perhaps no name here" : "perhaps only a part of “" + around + "”";
    }

    /** One that the text names in full elsewhere is likely to be meant; the editor still sees the choice. */
    private static List<Ambiguity> ambiguities(
            String text,
            List<Occurrence> occurrences,
            Map<UUID, KnownConcept> concepts,
            Set<UUID> chosen,
            Set<UUID> about,
            Ticks ticks) {
        Map<Set<UUID>, List<Occurrence>> byConcepts = occurrences.stream()
                .filter(Occurrence::isAmbiguous)
                .filter(occurrence -> occurrence.concepts().stream().noneMatch(chosen::contains))
                .collect(Collectors.groupingBy(
                        occurrence -> Set.copyOf(occurrence.concepts()), LinkedHashMap::new, Collectors.toList()));
        return byConcepts.values().stream()
                .map(group -> {
                    Occurrence first = group.get(0);
                    boolean decided = ticks.hasOneOf(first.concepts());
                    List<UUID> likely =
                            first.concepts().stream().filter(about::contains).toList();
                    Excerpt excerpt = Excerpt.of(text, first.start(), first.end());
                    return new Ambiguity(
                            excerpt.words(),
                            excerpt,
                            first.concepts().stream()
                                    .map(concepts::get)
                                    .map(concept -> choice(
                                            concept,
                                            concepts,
                                            group.size(),
                                            ticks.isTicked(
                                                    concept.id(), !decided && likely.equals(List.of(concept.id())))))
                                    .sorted(Comparator.comparing(Proposal::name))
                                    .toList());
                })
                .toList();
    }

    private static Proposal choice(
            KnownConcept concept, Map<UUID, KnownConcept> concepts, int mentions, boolean ticked) {
        String description = concept.description() == null ? "" : concept.description();
        return new Proposal(
                concept.id(),
                concept.name(),
                Above.names(concepts, concept.id()),
                InWords.kind(concept.kind()) + " · " + concept.kind().plural() + "/" + concept.slug()
                        + (description.isEmpty() ? "" : ". " + description),
                null,
                mentions,
                ticked);
    }

    private static List<UnknownName> unknown(String text, List<Stranger> strangers) {
        return strangers.stream()
                .limit(MOST_UNKNOWN)
                .map(stranger -> unknown(text, stranger))
                .toList();
    }

    private static UnknownName unknown(String text, Stranger stranger) {
        Stranger.Place first = stranger.places().get(0);
        return new UnknownName(
                stranger.name(),
                stranger.kind(),
                Excerpt.of(text, first.start(), first.end()),
                stranger.places().size());
    }
}

package news.dateline.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerPages;
import news.dateline.evidence.LedgerPlace;
import news.dateline.evidence.MarkListings;
import news.dateline.reader.ledger.FigureChart;
import news.dateline.reader.ledger.FigureCharts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of all figures and claims. */
@Component
class FigurePages {

    private static final int PAGE_SIZE = 20;
    private static final int STORIES_OF_EACH = 3;

    private final FigureChoices choices;
    private final Ledger ledger;
    private final LedgerPages list;
    private final LedgerNotes notes;
    private final FigureCharts charts;
    private final MarkListings marks;
    private final PublishedStories stories;

    FigurePages(
            FigureChoices choices,
            Ledger ledger,
            LedgerPages list,
            LedgerNotes notes,
            FigureCharts charts,
            MarkListings marks,
            PublishedStories stories) {
        this.choices = choices;
        this.ledger = ledger;
        this.list = list;
        this.notes = notes;
        this.charts = charts;
        this.marks = marks;
        this.stories = stories;
    }

    @Transactional(readOnly = true)
    public FigurePage page(FigureRequest request, PageKey<LedgerPlace> key, String language) {
        List<Choice> chosen = choices.of(request, language);
        KeysetPage<LedgerPlace> places = list.page(concepts(chosen), request.state(), key, PAGE_SIZE);
        return new FigurePage(
                request.url(),
                request.url("/figures.csv", null),
                request.url("/figures.json", null),
                chosen,
                request.state(),
                places.with(lines(places.items().stream().map(LedgerPlace::id).toList(), language)));
    }

    /** Where an entry stands in the list of all today, without a language prefix. */
    @Transactional(readOnly = true)
    public String addressOf(UUID entry) {
        LedgerPlace place = ledger.place(entry).orElseThrow(() -> new NotFoundException("No figure or claim " + entry));
        List<LedgerPlace> newer = list.newer(place, PAGE_SIZE);
        String page = newer.size() < PAGE_SIZE ? "/figures" : "/figures?after=" + newer.get(0);
        return page + "#" + LedgerNote.anchor(entry);
    }

    static List<UUID> concepts(List<Choice> choices) {
        return choices.stream()
                .map(Choice::chosen)
                .filter(Objects::nonNull)
                .map(ConceptLink::id)
                .toList();
    }

    private List<FigureLine> lines(List<UUID> entries, String language) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<StorySummary>> marking = marking(entries, language);
        List<LedgerNote> chained = notes.withChains(entries, language);
        List<FigureChart> undrawn = new ArrayList<>(charts.of(chained, language));
        return chained.stream()
                .filter(note -> entries.contains(note.id()))
                .map(note ->
                        new FigureLine(note, taken(undrawn, note.id()), marking.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private static List<FigureChart> taken(List<FigureChart> undrawn, UUID figure) {
        List<FigureChart> shown =
                undrawn.stream().filter(chart -> chart.shows(figure)).toList();
        undrawn.removeAll(shown);
        return shown;
    }

    private Map<UUID, List<StorySummary>> marking(List<UUID> entries, String language) {
        List<MarkListings.Marked> marked = marks.newest(entries, language, STORIES_OF_EACH);
        Map<UUID, StorySummary> summaries = stories.summariesById(
                marked.stream().map(MarkListings.Marked::storyId).collect(Collectors.toSet()));
        return marked.stream()
                .filter(mark -> summaries.containsKey(mark.storyId()))
                .collect(Collectors.groupingBy(
                        MarkListings.Marked::entryId,
                        Collectors.mapping(mark -> summaries.get(mark.storyId()), Collectors.toList())));
    }
}

package news.dateline.reader.front;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.evidence.Ledger;
import news.dateline.media.Picture;
import news.dateline.media.Pictures;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the front page: what editors chose first, the newest wherever they chose nothing. */
@Component
class FrontPages {

    private static final int BESIDE = 3;
    private static final int LATEST = 8;
    private static final Limit FIGURES = Limit.of(4);

    private final PublishedStories stories;
    private final Sections sections;
    private final Ledger ledger;
    private final LedgerNotes notes;
    private final Pictures pictures;

    FrontPages(PublishedStories stories, Sections sections, Ledger ledger, LedgerNotes notes, Pictures pictures) {
        this.pictures = pictures;
        this.stories = stories;
        this.sections = sections;
        this.ledger = ledger;
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    public Front page(String language) {
        List<StorySummary> newest =
                stories.latest(language, PageKey.FIRST, 1 + BESIDE + LATEST + 1).items();
        Map<UUID, StorySummary> order = new LinkedHashMap<>();
        Stream.concat(stories.pinned(language).stream(), newest.stream())
                .forEach(story -> order.putIfAbsent(story.id(), story));
        List<StorySummary> ordered = List.copyOf(order.values());
        List<UUID> above = order.keySet().stream().limit(1 + BESIDE + LATEST).toList();
        Sections.All all = sections.below(above, language);
        return new Front(
                ordered.isEmpty() ? null : ordered.get(0),
                ordered.isEmpty() ? null : picture(ordered.get(0)),
                part(ordered, 1, BESIDE),
                KeysetPage.of(part(ordered, 1 + BESIDE, LATEST + 1), LATEST, StorySummary::cursor, true),
                all.regions(),
                all.topics(),
                all.storylines(),
                notes.of(ledger.figuresLatelyChanged(FIGURES), language));
    }

    private @Nullable Picture picture(StorySummary lead) {
        return lead.pictureId() == null
                ? null
                : pictures.findById(lead.pictureId()).orElse(null);
    }

    private static List<StorySummary> part(List<StorySummary> stories, int from, int size) {
        return stories.stream().skip(from).limit(size).toList();
    }
}

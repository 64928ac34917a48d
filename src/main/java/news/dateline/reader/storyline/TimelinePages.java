package news.dateline.reader.storyline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.evidence.LedgerPlace;
import news.dateline.evidence.StorylineTimelines;
import news.dateline.evidence.TimelinePlace;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.Storyline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of the whole timeline of a storyline. */
@Component
class TimelinePages {

    static final PageKey<LedgerPlace> LATEST = PageKey.of(null, null, LedgerPlace::parse);

    private static final int PAGE_SIZE = 50;

    private final StorylineTimelines timelines;
    private final LedgerNotes notes;

    TimelinePages(StorylineTimelines timelines, LedgerNotes notes) {
        this.timelines = timelines;
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    public TimelinePage page(Storyline storyline, PageKey<LedgerPlace> key, String language) {
        KeysetPage<TimelinePlace> places = timelines.page(storyline.id(), key, PAGE_SIZE);
        List<UUID> ids = places.items().stream().map(TimelinePlace::eventId).toList();
        Map<UUID, DatedEvent> dated = notes.datedEvents(ids, language).stream()
                .collect(Collectors.toMap(event -> event.event().id(), Function.identity()));
        List<DatedEvent> events = new ArrayList<>(
                ids.stream().map(dated::get).filter(Objects::nonNull).toList());
        Collections.reverse(events);
        return new TimelinePage(storyline, places.with(events));
    }
}

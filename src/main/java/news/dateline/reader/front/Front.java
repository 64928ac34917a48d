package news.dateline.reader.front;

import java.util.List;
import news.dateline.media.Picture;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What the front page shows.
 *
 * @param lead null only where there is no story at all
 * @param beside what stands next to it, in the editors' order
 * @param latest the newest of those that stand nowhere above, with where older ones go on
 * @param figures those of which something was stated last
 */
record Front(
        @Nullable StorySummary lead,
        @Nullable Picture leadPicture,
        List<StorySummary> beside,
        KeysetPage<StorySummary> latest,
        List<Section> regions,
        List<Section> topics,
        List<Section> storylines,
        List<LedgerNote> figures) {}

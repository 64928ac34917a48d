package news.dateline.reader.correction;

import java.time.ZonedDateTime;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.CorrectionEntry;
import news.dateline.story.WithdrawalEntry;
import org.jspecify.annotations.Nullable;

/**
 * That a story was corrected, or withdrawn.
 *
 * @param anchor what its element is called
 * @param headline of the story; null for a withdrawn one, of which nothing is told
 * @param link to the correction under its story; null likewise
 * @param note what was wrong and is right now, or why it was withdrawn
 */
public record CorrectionLine(
        String anchor, @Nullable String headline, @Nullable String link, ZonedDateTime at, String note, Cursor cursor) {

    static CorrectionLine of(CorrectionEntry correction) {
        String anchor = CorrectionNote.anchor(correction.id());
        return new CorrectionLine(
                anchor,
                correction.headline(),
                correction.path() + "#" + anchor,
                correction.at(),
                correction.note(),
                correction.cursor());
    }

    static CorrectionLine of(WithdrawalEntry withdrawal) {
        return new CorrectionLine(
                WithdrawalEntry.anchor(withdrawal.storyId()),
                null,
                null,
                withdrawal.at(),
                withdrawal.reason(),
                withdrawal.cursor());
    }
}

package news.dateline.reader.correction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.CorrectionEntry;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedWithdrawals;
import news.dateline.story.WithdrawalEntry;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One list of corrections and withdrawals, read from both. */
@Component
class CorrectionLines {

    // The database compares ids by their bytes, as their text does; Java takes the first half for a signed number.
    private static final Comparator<Cursor> IN_TIME = Comparator.comparing(Cursor::time)
            .thenComparing(cursor -> cursor.id().toString());

    private static final Comparator<CorrectionLine> OLDEST_FIRST =
            Comparator.comparing(CorrectionLine::cursor, IN_TIME);

    private final PublishedCorrections corrections;
    private final PublishedWithdrawals withdrawals;

    CorrectionLines(PublishedCorrections corrections, PublishedWithdrawals withdrawals) {
        this.corrections = corrections;
        this.withdrawals = withdrawals;
    }

    @Transactional(readOnly = true)
    KeysetPage<CorrectionLine> latest(String language, PageKey<Cursor> key, int size) {
        return KeysetPage.read(
                key,
                size,
                CorrectionLine::cursor,
                (place, most) -> older(language, place, most),
                (place, most) -> newer(language, place, most));
    }

    private List<CorrectionLine> older(String language, Cursor place, int most) {
        Limit limit = Limit.of(most);
        return merged(
                corrections.older(language, place.time(), place.id(), limit),
                withdrawals.older(language, place.time(), place.id(), limit),
                OLDEST_FIRST.reversed(),
                most);
    }

    private List<CorrectionLine> newer(String language, Cursor place, int most) {
        Limit limit = Limit.of(most);
        return merged(
                corrections.newer(language, place.time(), place.id(), limit),
                withdrawals.newer(language, place.time(), place.id(), limit),
                OLDEST_FIRST,
                most);
    }

    private static List<CorrectionLine> merged(
            List<CorrectionEntry> corrections,
            List<WithdrawalEntry> withdrawals,
            Comparator<CorrectionLine> order,
            int most) {
        return Stream.concat(
                        corrections.stream().map(CorrectionLine::of),
                        withdrawals.stream().map(CorrectionLine::of))
                .sorted(order)
                .limit(most)
                .toList();
    }
}

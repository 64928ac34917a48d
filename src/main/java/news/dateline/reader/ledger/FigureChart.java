package news.dateline.reader.ledger;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import org.jspecify.annotations.Nullable;

/**
 * Figures for one thing at several times, as a picture and as a table.
 *
 * @param counts what they count
 * @param place where; null when nowhere in particular
 * @param svg safe markup
 * @param figures as they follow on one another
 */
public record FigureChart(String counts, @Nullable ConceptLink place, String svg, List<LedgerNote> figures) {

    /** Whether it shows a figure. */
    public boolean shows(UUID figure) {
        return figures.stream().anyMatch(one -> one.id().equals(figure));
    }
}

package news.dateline.reader.ledger;

import news.dateline.concept.ConceptLink;
import org.jspecify.annotations.Nullable;

/**
 * Figures for one thing at several times, as a picture.
 *
 * @param counts what they count
 * @param place where; null when nowhere in particular
 * @param svg safe markup
 */
public record FigureChart(String counts, @Nullable ConceptLink place, String svg) {}

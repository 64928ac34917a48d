package news.dateline.reader.ledger;

import news.dateline.evidence.Claim;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Figure;
import news.dateline.evidence.FigureWords;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.SinceRevised;
import news.dateline.evidence.Wording;
import news.dateline.reader.Dates;
import news.dateline.shared.Languages;

/** Says entries of the ledger in the language of a page. */
record EntryWords(FigureWords figures, SinceRevised sinceRevised, Dates dates, String language) {

    /** The figure, the claim or the days of the event. */
    Wording of(LedgerEntry entry) {
        if (entry instanceof Figure figure) {
            return figures.of(figure, language);
        }
        if (entry instanceof EventDate date) {
            return new Wording(dates.days(date.beganOn(), date.endedOn()), null);
        }
        return new Wording(
                ((Claim) entry).text(), language.equals(Languages.OF_THE_LEDGER) ? null : Languages.OF_THE_LEDGER);
    }

    /** That an older one was. */
    String sinceRevisedTo(LedgerEntry newest) {
        return sinceRevised.words(newest, language);
    }
}

package news.dateline.reader.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.dateline.evidence.Amount;
import news.dateline.evidence.State;
import news.dateline.evidence.Wording;
import news.dateline.reader.structured.Claim;
import news.dateline.reader.structured.Observation;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.SchemaType;
import news.dateline.shared.Languages;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures and claims in the vocabulary of schema.org. */
@Component
public class LedgerData {

    private final SchemaLinks links;
    private final MessageSource messages;

    LedgerData(SchemaLinks links, MessageSource messages) {
        this.links = links;
        this.messages = messages;
    }

    /** Whether machines are told of an entry: not of one that was taken back. */
    public static boolean isTold(LedgerNote note) {
        return note.state() != State.RETRACTED;
    }

    /** @param appearance stories that rest on it */
    public SchemaType of(LedgerNote note, List<Reference> appearance, String language) {
        return note.amount() == null
                ? claim(note, appearance, language)
                : observation(note, note.amount(), appearance, language);
    }

    private Observation observation(LedgerNote note, Amount amount, List<Reference> appearance, String language) {
        BigDecimal from = amount.from();
        BigDecimal to = amount.to();
        boolean single = from != null && to != null && from.compareTo(to) == 0;
        PartialDate day = note.asOfUntil() == null ? note.asOf() : note.asOfUntil();
        return new Observation(
                links.address(note.path(), language),
                Objects.requireNonNull(note.value()).text(),
                state(note, language),
                note.text(),
                single ? plain(from) : null,
                single ? null : plain(from),
                single ? null : plain(to),
                amount.unit(),
                day == null ? null : day.iso(),
                note.place() == null ? null : links.concept(note.place(), language),
                note.statements().stream()
                        .filter(statement -> statement.act().affirms())
                        .map(statement -> said(note, amount, statement, appearance, language))
                        .toList());
    }

    /** Somebody's statement of a figure, which no property of an observation has a place for. */
    private Claim said(
            LedgerNote note, Amount amount, StatementLine statement, List<Reference> appearance, String language) {
        Wording value = Objects.requireNonNull(note.value());
        boolean inEnglish = value.language() != null || language.equals(Languages.OF_THE_LEDGER);
        StorySummary story = statement.story();
        return claim(
                statement.link() == null ? links.address(note.path(), language) : statement.link(),
                (inEnglish ? value.text() : amount.words(Locale.ENGLISH)) + " " + note.text(),
                state(note, language),
                statement,
                story == null ? appearance : List.of(links.story(story)),
                language);
    }

    private Claim claim(LedgerNote note, List<Reference> appearance, String language) {
        StatementLine first = note.statements().stream()
                .filter(statement -> statement.act().affirms())
                .findFirst()
                .orElse(null);
        return claim(
                links.address(note.path(), language), note.text(), state(note, language), first, appearance, language);
    }

    private Claim claim(
            String url,
            String text,
            String description,
            @Nullable StatementLine said,
            List<Reference> appearance,
            String language) {
        return new Claim(
                url,
                text,
                Languages.OF_THE_LEDGER,
                description,
                said == null || said.speaker() == null ? null : links.concept(said.speaker(), language),
                said == null ? null : said.words(),
                said == null || said.outlet() == null ? null : links.concept(said.outlet(), language),
                said == null || said.statedOn() == null ? null : said.statedOn().iso(),
                appearance);
    }

    private String state(LedgerNote note, String language) {
        return messages.getMessage("state." + note.state(), null, Languages.locale(language));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}

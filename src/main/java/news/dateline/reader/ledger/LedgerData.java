package news.dateline.reader.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dateline.evidence.Act;
import news.dateline.evidence.Amount;
import news.dateline.evidence.State;
import news.dateline.reader.structured.Claim;
import news.dateline.reader.structured.Observation;
import news.dateline.reader.structured.Reference;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.reader.structured.SchemaType;
import news.dateline.shared.Languages;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures and claims in the vocabulary of schema.org. */
@Component
public class LedgerData {

    private static final Set<Act> FOR_IT = EnumSet.of(Act.REPORTED, Act.CONFIRMED);

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
        return note.amount() == null ? claim(note, appearance, language) : observation(note, note.amount(), language);
    }

    private Observation observation(LedgerNote note, Amount amount, String language) {
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
                note.place() == null ? null : links.concept(note.place(), language));
    }

    private Claim claim(LedgerNote note, List<Reference> appearance, String language) {
        StatementLine first = note.statements().stream()
                .filter(statement -> FOR_IT.contains(statement.act()))
                .findFirst()
                .orElse(null);
        return new Claim(
                links.address(note.path(), language),
                note.text(),
                Languages.OF_THE_LEDGER,
                state(note, language),
                first == null || first.speaker() == null ? null : links.concept(first.speaker(), language),
                first == null ? null : first.words(),
                first == null || first.statedOn() == null
                        ? null
                        : first.statedOn().iso(),
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

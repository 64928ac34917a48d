package news.dateline.desk.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.When;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statements of an entry as the desk shows them, those besides that were struck out. */
@Component
class StatementLines {

    private final Ledger ledger;
    private final Concepts concepts;
    private final Accounts accounts;
    private final Clock clock;

    StatementLines(Ledger ledger, Concepts concepts, Accounts accounts, Clock clock) {
        this.ledger = ledger;
        this.concepts = concepts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * @param speaker who said it, in words
     * @param known the concept that is; null for plain words
     * @param date empty when unknown
     * @param successor the entry that it was revised to, in words; null for none
     * @param isStated whether somebody still stands for that
     * @param by who recorded it; empty for built-in content
     * @param struck why it was struck out; null while it stands
     */
    record Line(
            UUID id,
            String act,
            String speaker,
            @Nullable ConceptLink known,
            @Nullable ConceptLink outlet,
            String date,
            @Nullable String link,
            @Nullable String note,
            @Nullable UUID storyId,
            @Nullable UUID successorId,
            @Nullable String successor,
            boolean isStated,
            String by,
            When recorded,
            @Nullable Struck struck) {}

    record Struck(String reason, String by, When when) {}

    List<Line> of(LedgerEntry entry) {
        List<Statement> all = entry.allStatements();
        Map<UUID, ConceptLink> links =
                concepts.linksById(ids(all.stream().flatMap(one -> Stream.of(one.speakerId(), one.outletId()))), "en");
        Map<UUID, String> names = names(ids(all.stream().flatMap(one -> Stream.of(one.recordedBy(), one.struckBy()))));
        List<UUID> revised = ids(all.stream().map(Statement::revisedTo));
        Map<UUID, LedgerEntry> successors = revised.isEmpty()
                ? Map.of()
                : ledger.entries(revised).stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        Instant now = clock.instant();
        return all.stream().map(one -> line(one, links, names, successors, now)).toList();
    }

    private static Line line(
            Statement one,
            Map<UUID, ConceptLink> links,
            Map<UUID, String> names,
            Map<UUID, LedgerEntry> successors,
            Instant now) {
        ConceptLink known = one.speakerId() == null ? null : links.get(one.speakerId());
        LedgerEntry successor = one.revisedTo() == null ? null : successors.get(one.revisedTo());
        return new Line(
                one.id(),
                Words.act(one.act()),
                known == null ? Objects.requireNonNullElse(one.speaker(), "") : known.name(),
                known,
                one.outletId() == null ? null : links.get(one.outletId()),
                Objects.toString(one.statedOn(), ""),
                one.link(),
                one.note(),
                one.storyId(),
                one.revisedTo(),
                successor == null ? null : EntryLine.words(successor.stated()),
                successor != null && successor.isStated(),
                one.recordedBy() == null ? "" : names.getOrDefault(one.recordedBy(), "Somebody"),
                When.of(one.recordedAt(), now),
                struck(one, names, now));
    }

    private static @Nullable Struck struck(Statement one, Map<UUID, String> names, Instant now) {
        Instant at = one.struckAt();
        return at == null
                ? null
                : new Struck(
                        Objects.requireNonNullElse(one.struckReason(), ""),
                        names.getOrDefault(one.struckBy(), "Somebody"),
                        When.of(at, now));
    }

    private Map<UUID, String> names(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.findByIdIn(ids).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    private static List<UUID> ids(Stream<@Nullable UUID> some) {
        return some.filter(Objects::nonNull).distinct().toList();
    }
}

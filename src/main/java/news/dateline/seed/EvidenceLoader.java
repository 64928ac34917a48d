package news.dateline.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.evidence.Act;
import news.dateline.evidence.Claim;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.LedgerWriting;
import news.dateline.evidence.Statement;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The figures, claims and dates of the built-in stories, with who said them and who denies them. */
@Component
class EvidenceLoader {

    private final LedgerWriting ledger;

    EvidenceLoader(LedgerWriting ledger) {
        this.ledger = ledger;
    }

    void load(SeedFiles files) {
        List<LedgerEntry> entries = new ArrayList<>();
        files.read("seed/figures.yaml", new TypeReference<List<EvidenceFile.OfFigure>>() {})
                .forEach(found -> entries.add(figure(found)));
        files.read("seed/claims.yaml", new TypeReference<List<EvidenceFile.OfClaim>>() {})
                .forEach(found -> entries.add(claim(found)));
        files.read("seed/events.yaml", new TypeReference<List<ConceptFile.OfEvent>>() {})
                .forEach(found -> entries.addAll(dates(found)));
        ledger.save(entries);
    }

    private static Figure figure(EvidenceFile.OfFigure found) {
        Figure figure = new Figure(
                SeedIds.entry(found.key()),
                found.key(),
                found.counts(),
                found.wording(),
                Figure.Qualifier.valueOf(SeedWords.constant(found.qualifier())),
                found.lower(),
                found.upper(),
                found.unit(),
                recordedAt(found.statements()));
        List<UUID> about = new ArrayList<>(SeedIds.concepts(Kind.TOPIC, found.topics()));
        found.about().forEach(reference -> about.add(SeedIds.concept(reference)));
        figure.placeUnder(
                SeedIds.conceptOrNone(Kind.REGION, found.region()),
                SeedIds.conceptOrNone(Kind.EVENT, found.event()),
                about);
        figure.dateTo(found.asOf(), found.asOfUntil());
        found.statements().forEach(said -> figure.add(statement(said)));
        return figure;
    }

    private static Claim claim(EvidenceFile.OfClaim found) {
        Claim claim = new Claim(SeedIds.entry(found.key()), found.key(), found.text(), recordedAt(found.statements()));
        List<UUID> about = new ArrayList<>(SeedIds.concepts(Kind.TOPIC, found.topics()));
        about.addAll(SeedIds.concepts(Kind.REGION, found.regions()));
        found.about().forEach(reference -> about.add(SeedIds.concept(reference)));
        claim.placeUnder(null, SeedIds.conceptOrNone(Kind.EVENT, found.event()), about);
        claim.dateTo(found.asOf(), null);
        found.statements().forEach(said -> claim.add(statement(said)));
        return claim;
    }

    private static List<EventDate> dates(ConceptFile.OfEvent event) {
        return event.dates().stream()
                .map(found -> {
                    String slug = event.slug() + "-" + found.date();
                    EventDate date = new EventDate(
                            SeedIds.entry(slug),
                            slug,
                            SeedIds.concept(Kind.EVENT, event.slug()),
                            found.date(),
                            found.until(),
                            recordedAt(found.statements()));
                    found.statements().forEach(said -> date.add(statement(said)));
                    return date;
                })
                .toList();
    }

    private static Statement statement(EvidenceFile.Said said) {
        Act act = Act.valueOf(SeedWords.constant(said.act()));
        Statement statement = said.by() != null
                ? Statement.by(SeedIds.concept(said.by()), act, recordedAt(said))
                : Statement.by(said.speaker(), act, recordedAt(said));
        if (said.revisedTo() != null) {
            statement.revisedTo(SeedIds.entry(said.revisedTo()));
        }
        if (said.story() != null) {
            statement.toldIn(SeedIds.story(said.story()));
        }
        return statement
                .through(SeedIds.conceptOrNone(said.outlet()), said.on(), said.link())
                .noted(said.note());
    }

    private static Instant recordedAt(List<EvidenceFile.Said> statements) {
        return statements.stream()
                .map(EvidenceLoader::recordedAt)
                .min(Comparator.naturalOrder())
                .orElse(Seed.OPENING);
    }

    // The portal learned a statement on its day, though not before the portal's own first day.
    private static Instant recordedAt(EvidenceFile.Said said) {
        if (said.on() == null) {
            return Seed.OPENING;
        }
        Instant noon = said.on().lastDay().atTime(12, 0).toInstant(ZoneOffset.UTC);
        return noon.isBefore(Seed.OPENING) ? Seed.OPENING : noon;
    }
}

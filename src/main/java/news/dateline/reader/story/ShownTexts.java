package news.dateline.reader.story;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Spelling;
import news.dateline.reader.held.HeldParts;
import news.dateline.reader.held.HeldReads;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.map.RegionMaps;
import news.dateline.reader.office.OfficeWords;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.shared.Languages;
import news.dateline.shared.time.Known;
import news.dateline.story.Mark;
import news.dateline.story.StoryText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks up whom and what the text of a story names, and puts it on the text. */
@Component
class ShownTexts {

    // Topics are common words; where one stands in a text it is seldom meant as a name.
    private static final Set<Kind> NAMED_IN_TEXT = EnumSet.complementOf(EnumSet.of(Kind.TOPIC));

    private record Asked(StoryText text, String language, LocalDate day, Locale reader) {}

    private final Concepts concepts;
    private final LedgerNotes ledger;
    private final WhoIsWho whoIsWho;
    private final OfficeWords offices;
    private final RegionMaps maps;
    private final StoryBodies bodies;
    private final HeldReads held;

    ShownTexts(
            Concepts concepts,
            LedgerNotes ledger,
            WhoIsWho whoIsWho,
            OfficeWords offices,
            RegionMaps maps,
            StoryBodies bodies,
            HeldReads held) {
        this.concepts = concepts;
        this.ledger = ledger;
        this.whoIsWho = whoIsWho;
        this.offices = offices;
        this.maps = maps;
        this.bodies = bodies;
        this.held = held;
    }

    /**
     * A text that readers have, as far as it is known today.
     *
     * @param day on which people held the offices, and places had the names, that are shown
     */
    ShownText held(StoryText text, String language, LocalDate day) {
        Asked asked = new Asked(text, language, day, LocaleContextHolder.getLocale());
        return held.get(asked, ShownText.class, () -> read(text, language, day, Known.TODAY));
    }

    ShownText read(StoryText text, String language, LocalDate day, Known known) {
        UnnamedNotes marked = ledger.read(Mark.entriesIn(text.body()), language, known);
        ConceptNames names = concepts.names(Stream.concat(text.conceptIds().stream(), marked.concepts().stream())
                .distinct()
                .toList());
        Map<UUID, ConceptLink> links = names.linksById(language, day, known);
        List<ConceptLink> tagged = text.conceptIds().stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
        List<LedgerNote> notes = marked.notes(links, names);
        List<PersonNote> people = whoIsWho.of(of(Kind.PERSON, tagged), day, known);
        List<ConceptLink> regions = of(Kind.REGION, tagged);
        List<ConceptLink> above = regions.isEmpty()
                ? List.of()
                : concepts.namesAbove(regions.get(0).id()).links(language, day, known);
        return new ShownText(
                bodies.html(body(text, language, tagged, names, notes, people)),
                tagged,
                people,
                notes,
                Stream.concat(above.stream().skip(1), regions.stream().limit(1)).toList(),
                maps.of(regions, above, language).orElse(null),
                new HeldParts());
    }

    private StoryBody body(
            StoryText text,
            String language,
            List<ConceptLink> tagged,
            ConceptNames names,
            List<LedgerNote> notes,
            List<PersonNote> people) {
        List<ConceptLink> named = tagged.stream()
                .filter(concept -> NAMED_IN_TEXT.contains(concept.kind()))
                .toList();
        List<Spelling> spellings =
                names.spellings(named.stream().map(ConceptLink::id).toList());
        return new StoryBody(
                text.body(),
                Languages.prefix(language),
                named,
                spellings,
                notes,
                people.stream().collect(Collectors.toMap(note -> note.person().id(), offices::of)));
    }

    private static List<ConceptLink> of(Kind kind, List<ConceptLink> concepts) {
        return concepts.stream().filter(concept -> concept.kind() == kind).toList();
    }
}

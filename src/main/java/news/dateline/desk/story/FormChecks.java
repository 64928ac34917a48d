package news.dateline.desk.story;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.desk.form.Field;
import news.dateline.desk.form.WebAddress;
import news.dateline.shared.Ids;
import news.dateline.shared.Languages;
import news.dateline.shared.Visible;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.Requirement;
import news.dateline.story.StoryText;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a form may be saved, or published. */
@Component
class FormChecks {

    private static final String UNKNOWN = "Something that was chosen here does not exist. Choose again.";

    private final Concepts concepts;
    private final Storylines storylines;
    private final LedgerMarks marks;
    private final PictureChoices pictures;
    private final TypedNames names;
    private final Clock clock;

    FormChecks(
            Concepts concepts,
            Storylines storylines,
            LedgerMarks marks,
            PictureChoices pictures,
            TypedNames names,
            Clock clock) {
        this.pictures = pictures;
        this.names = names;
        this.clock = clock;
        this.concepts = concepts;
        this.storylines = storylines;
        this.marks = marks;
    }

    /** @param readersHave the text that they know; null when they know none */
    Problems check(StoryForm form, Step step, @Nullable StoryText readersHave) {
        Problems problems = new Problems();
        for (Field field : StoryFields.ALL) {
            problems.require(
                    form.text(field.name()).length() <= field.most(),
                    field.name(),
                    String.format(Locale.ENGLISH, "At most %,d characters.", field.most()));
        }
        Map<UUID, Kind> kinds = kinds(FormText.conceptIds(form));
        checkTexts(form, problems);
        checkChoices(form, kinds, problems);
        names.check(form, problems);
        pictures.check(form, problems);
        Set<Requirement> missing = FormText.text(form, List.of()).missing(Set.copyOf(kinds.values()));
        missing.stream()
                .filter(requirement -> step == Step.PUBLISH || requirement == Requirement.HEADLINE)
                .map(Missing::of)
                .forEach(lack -> problems.add(lack.field(), lack.words()));
        if (step == Step.PUBLISH) {
            marks.lost(form.text("body"))
                    .ifPresent(lost -> problems.add("body", lost + " Take the mark off, or name an entry."));
            checkChange(form, readersHave, problems);
        }
        return problems;
    }

    private static void checkTexts(StoryForm form, Problems problems) {
        String embargo = form.text("embargo");
        problems.require(
                embargo.isEmpty() || LocalTimes.read(embargo, form.text("zone")).isPresent(),
                "embargo",
                "Write a day and an hour such as 2022-01-09T06:30, or leave it empty.");
        String link = form.text("sourceLink");
        problems.require(
                link.isEmpty() || WebAddress.isOne(link),
                "sourceLink",
                "Write a whole address that begins with https:// or http://, or leave it empty.");
        problems.require(
                ZoneId.getAvailableZoneIds().contains(form.text("zone")),
                "zone",
                "There is no such time zone. Write one such as Asia/Almaty.");
    }

    private void checkChange(StoryForm form, @Nullable StoryText readersHave, Problems problems) {
        if (readersHave == null) {
            return;
        }
        Change change = FormText.change(form);
        problems.require(
                change.kind() != null || !FormText.text(form, List.of()).readsDifferently(readersHave),
                "changeKind",
                "Readers know another text. Say whether this one mends a typo, brings an update or corrects an error.");
        problems.require(
                change.kind() != ChangeKind.CORRECTION || !Visible.isBlank(change.note()),
                "correction",
                "Say what was wrong and is right now: readers who trusted the story are told.");
        problems.require(
                change.kind() == ChangeKind.CORRECTION || Visible.isBlank(form.text("correction")),
                "changeKind",
                "You wrote a correction: choose Correction, or take it out.");
        problems.require(
                change.kind() == ChangeKind.UPDATE || Visible.isBlank(form.text("updateNote")),
                "changeKind",
                "You wrote what is new: choose Update, or take it out.");
        problems.require(
                LocalTimes.read(form.text("embargo"), form.text("zone"))
                        .filter(until -> until.isAfter(clock.instant()))
                        .isEmpty(),
                "embargo",
                "Readers know this story already, so it can no longer be held back. Empty this.");
    }

    private void checkChoices(StoryForm form, Map<UUID, Kind> kinds, Problems problems) {
        problems.require(Languages.ALL.contains(form.text("language")), "language", "Choose one of the languages.");
        FormText.concepts(form)
                .forEach((field, ids) -> problems.require(
                        ids.stream()
                                .allMatch(id -> Ids.parse(id)
                                        .map(kinds::get)
                                        .filter(kind -> kind.plural().equals(field))
                                        .isPresent()),
                        field,
                        UNKNOWN));
        String storyline = form.text("storyline");
        problems.require(
                storyline.isEmpty()
                        || Ids.parse(storyline).flatMap(storylines::findById).isPresent(),
                "storyline",
                UNKNOWN);
        problems.require(!pictures.isUnknown(form.text("picture")), "picture", UNKNOWN);
    }

    /** Of which kind some concepts are; what is no concept has none. */
    Map<UUID, Kind> kinds(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : concepts.links(ids, "en").stream().collect(Collectors.toMap(ConceptLink::id, ConceptLink::kind));
    }
}

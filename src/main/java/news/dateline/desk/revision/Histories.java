package news.dateline.desk.revision;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.desk.InWords;
import news.dateline.desk.Rights;
import news.dateline.desk.revision.Difference.Change;
import news.dateline.media.Pictures;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Revision;
import news.dateline.story.RevisionEntry;
import news.dateline.story.Revisions;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWriting;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks back at what a story went through, and goes back to it. */
@Service
class Histories {

    private static final int PAGE_SIZE = 50;
    private static final DateTimeFormatter EMBARGO =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (VV)", Locale.ENGLISH);

    private final Stories stories;
    private final Revisions revisions;
    private final StoryWriting writing;
    private final Concepts concepts;
    private final Storylines storylines;
    private final Pictures pictures;
    private final Clock clock;

    Histories(
            Stories stories,
            Revisions revisions,
            StoryWriting writing,
            Concepts concepts,
            Storylines storylines,
            Pictures pictures,
            Clock clock) {
        this.stories = stories;
        this.revisions = revisions;
        this.writing = writing;
        this.concepts = concepts;
        this.storylines = storylines;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public History of(UUID id, int before, Account account) {
        Story story = mine(id, account);
        List<RevisionEntry> found = revisions.entries(id, before, Limit.of(PAGE_SIZE + 1));
        List<RevisionEntry> page = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        Instant now = clock.instant();
        return new History(
                id,
                story.workingRevision().text().headline(),
                story.workingRevision().number(),
                page.stream().map(entry -> History.Line.of(entry, now)).toList(),
                found.size() > PAGE_SIZE ? page.get(PAGE_SIZE - 1).number() : null,
                stories.stepsOf(id, Limit.of(PAGE_SIZE)).stream()
                        .map(step -> History.Step.of(step, now))
                        .toList());
    }

    @Transactional(readOnly = true)
    public Difference difference(UUID id, int from, int to, Account account) {
        Story story = mine(id, account);
        Revision before = revision(id, from);
        Revision after = revision(id, to);
        StoryText older = before.text();
        StoryText newer = after.text();
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of("Language", InWords.language(before.language()), InWords.language(after.language())));
        changes.add(Change.of("Time zone", before.zone().getId(), after.zone().getId()));
        changes.add(Change.of("Kicker", older.kicker(), newer.kicker()));
        changes.add(Change.of("Headline", older.headline(), newer.headline()));
        changes.add(Change.of("Standfirst", older.standfirst(), newer.standfirst()));
        changes.add(Change.of("Byline", older.byline(), newer.byline()));
        changes.add(Change.of("Dateline", older.dateline(), newer.dateline()));
        changes.add(Change.of("Body", older.body(), newer.body()));
        changes.add(Change.of("Editor's note", older.editorsNote(), newer.editorsNote()));
        changes.add(Change.of("Source", older.source(), newer.source()));
        changes.add(Change.of("Source link", older.sourceLink(), newer.sourceLink()));
        changes.add(Change.of("Lead picture", picture(older.pictureId()), picture(newer.pictureId())));
        changes.add(Change.of("About", names(older), names(newer)));
        changes.add(Change.of("Storyline", storyline(older.storylineId()), storyline(newer.storylineId())));
        changes.add(Change.of("Embargo until", embargo(before), embargo(after)));
        changes.removeIf(change -> change.older().equals(change.newer()));
        return new Difference(id, from, to, story.workingRevision().number(), changes);
    }

    /**
     * Makes a new revision of an old text; the history keeps what came between.
     *
     * @param latest the number of the revision that was the working one when they looked
     * @return the number of the new one
     */
    @Transactional
    public int restore(UUID id, int number, int latest, Account account) {
        Story story = mine(id, account);
        return writing.save(
                        id,
                        latest,
                        story.language(),
                        story.zone(),
                        revision(id, number).text(),
                        "Revision " + number + " again",
                        account.id())
                .number();
    }

    private String picture(@Nullable UUID id) {
        return id == null
                ? ""
                : pictures.findById(id)
                        .map(picture -> picture.credit().isEmpty()
                                ? picture.title()
                                : picture.title() + " (" + picture.credit() + ")")
                        .orElse("A picture that is gone");
    }

    private String storyline(@Nullable UUID id) {
        return id == null ? "" : storylines.findById(id).map(Storyline::title).orElse("A storyline that is gone");
    }

    private static String embargo(Revision revision) {
        Instant until = revision.text().embargoUntil();
        return until == null ? "" : EMBARGO.format(until.atZone(revision.zone()));
    }

    private Story mine(UUID id, Account account) {
        Story story = stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
        Rights.of(account).requireChange(story);
        return story;
    }

    private Revision revision(UUID id, int number) {
        return revisions
                .find(id, number)
                .orElseThrow(() -> new NotFoundException("No revision " + number + " of story " + id));
    }

    private String names(StoryText text) {
        return text.conceptIds().isEmpty()
                ? ""
                : concepts.links(text.conceptIds(), "en").stream()
                        .map(ConceptLink::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}

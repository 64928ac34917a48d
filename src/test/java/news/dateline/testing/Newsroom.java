package news.dateline.testing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Event;
import news.dateline.concept.Organisation;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.concept.Topic;
import news.dateline.shared.Ids;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.Publication;
import news.dateline.story.Stories;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and publishes what tests look for; what readers need besides that is filled in so that no test finds it. */
@Component
public class Newsroom {

    private static final Instant NOW = Instant.parse("2022-01-09T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final StoryWriting writing;
    private final Publication publication;
    private final Stories stories;
    private final ConceptWriting concepts;
    private final Staff staff;
    private final JdbcClient database;
    private List<UUID> ownConcepts = List.of();
    private @Nullable UUID writer;

    Newsroom(
            StoryWriting writing,
            Publication publication,
            Stories stories,
            ConceptWriting concepts,
            Staff staff,
            JdbcClient database) {
        this.writing = writing;
        this.publication = publication;
        this.stories = stories;
        this.concepts = concepts;
        this.staff = staff;
        this.database = database;
    }

    /** A word that no other text has and that no stemmer changes. */
    public static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (char digit : Long.toString(Ids.next().getLeastSignificantBits() & Long.MAX_VALUE)
                .toCharArray()) {
            word.append((char) (digit - '0' + 'k'));
        }
        return word.append("zq").toString();
    }

    public UUID publish(String headline, String standfirst, String body, UUID... about) {
        return publish("en", headline, standfirst, body, about);
    }

    /** A story that nobody outside the desk may know of. */
    public UUID draft(String headline, UUID... about) {
        return begin("en", headline, "", "", about);
    }

    private UUID begin(String language, String headline, String standfirst, String body, UUID... about) {
        UUID id = Ids.next();
        writing.begin(id, language, ZONE, text(headline, standfirst, body, about), "", writer());
        return id;
    }

    public UUID publish(String language, String headline, String standfirst, String body, UUID... about) {
        UUID id = begin(language, headline, standfirst, body, about);
        publication.publish(id, new Change(ChangeKind.UPDATE, ""), writer());
        return id;
    }

    /** A story of a storyline. */
    public UUID publishIn(UUID storyline, String headline, UUID... about) {
        UUID id = Ids.next();
        writing.begin(id, "en", ZONE, in(storyline, text(headline, "", "", about)), "", writer());
        publication.publish(id, new Change(ChangeKind.UPDATE, ""), writer());
        return id;
    }

    /** A story that goes out by itself, long after any test. */
    public UUID schedule(String headline, String standfirst, String body, UUID... about) {
        UUID id = Ids.next();
        StoryText text = text(headline, standfirst, body, about);
        StoryText held = new StoryText(
                text.headline(),
                text.standfirst(),
                text.kicker(),
                text.byline(),
                text.dateline(),
                text.body(),
                text.source(),
                text.sourceLink(),
                text.editorsNote(),
                null,
                Instant.parse("2100-01-01T00:00:00Z"),
                null,
                text.conceptIds());
        writing.begin(id, "en", ZONE, held, "", writer());
        publication.publish(id, new Change(ChangeKind.UPDATE, ""), writer());
        return id;
    }

    /** The same story in another storyline, or about something else. */
    public void republishIn(UUID storyline, UUID id, String headline, UUID... about) {
        stageIn(storyline, id, headline, about);
        publishStaged(id, new Change(ChangeKind.UPDATE, ""));
    }

    /** A text that readers of a story of a storyline do not have yet. */
    public void stageIn(UUID storyline, UUID id, String headline, UUID... about) {
        writing.save(id, number(id), "en", ZONE, in(storyline, text(headline, "", "", about)), "", writer());
    }

    private static StoryText in(UUID storyline, StoryText text) {
        return new StoryText(
                text.headline(),
                text.standfirst(),
                text.kicker(),
                text.byline(),
                text.dateline(),
                text.body(),
                text.source(),
                text.sourceLink(),
                text.editorsNote(),
                storyline,
                text.embargoUntil(),
                text.pictureId(),
                text.conceptIds());
    }

    public void republish(UUID id, String headline, String standfirst, String body, UUID... about) {
        stage(id, headline, standfirst, body, about);
        publishStaged(id, new Change(ChangeKind.UPDATE, ""));
    }

    /** @param change what readers are told of it */
    public void publishStaged(UUID id, Change change) {
        publication.publish(id, change, writer());
    }

    /** A text that readers of a story do not have yet. */
    public void stage(UUID id, String headline, String standfirst, String body, UUID... about) {
        stageWithNote(id, "", headline, standfirst, body, about);
    }

    /** @param note for colleagues */
    public void stageWithNote(UUID id, String note, String headline, String standfirst, String body, UUID... about) {
        writing.save(id, number(id), "en", ZONE, text(headline, standfirst, body, about), note, writer());
    }

    private int number(UUID id) {
        return database.sql("select max(number) from revision where story_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** A story that was withdrawn, as it was. */
    public void publishAgain(UUID id) {
        publication.publish(id, Change.NONE, writer());
    }

    public void withdraw(UUID id) {
        publication.withdraw(id, "A test", writer());
    }

    /** Takes a story from its readers behind the back of the index. */
    public void withdrawUnheard(UUID id) {
        database.sql("update story set status = 'WITHDRAWN', withdrawal_reason = 'A test' where id = ?")
                .param(id)
                .update();
    }

    /** The text of a story as the desk has it. */
    @Transactional(readOnly = true)
    public StoryText text(UUID id) {
        return stories.findById(id).orElseThrow().workingRevision().text();
    }

    /** What its readers see of it. */
    @Transactional(readOnly = true)
    public StoryText publicText(UUID id) {
        return Objects.requireNonNull(stories.findById(id).orElseThrow().publicRevision())
                .text();
    }

    /** A world of its own, as a tree of regions has no other roots. */
    public Region region(String name) {
        return region(word(), null, name);
    }

    public Topic topic(String name) {
        return topic(word(), null, name);
    }

    public Person person(String name) {
        return person(word(), name);
    }

    /** An English name that a concept once had, of which the portal learned at some time. */
    public void formerName(UUID concept, String name, String from, String until, Instant learnt) {
        database.sql("""
                insert into concept_name (id, concept_id, position, text, language, script, preferred, kind, valid_from,
                    valid_until, recorded_at)
                select gen_random_uuid(), :concept, count(*), :name, 'en', 'Latn', false, 'FORMER', :from, :until, :learnt
                from concept_name where concept_id = :concept
                """)
                .param("concept", concept)
                .param("name", name)
                .param("from", from)
                .param("until", until)
                .param("learnt", Timestamp.from(learnt))
                .update();
    }

    public Region region(String slug, @Nullable UUID parent, String... names) {
        Region.Level level = parent == null ? Region.Level.WORLD : Region.Level.CITY;
        return add(new Region(Ids.next(), slug, parent, level, null, null, NOW), names);
    }

    public Topic topic(String slug, @Nullable UUID parent, String... names) {
        return add(new Topic(Ids.next(), slug, parent, null, NOW), names);
    }

    public Event event(String name) {
        return add(new Event(Ids.next(), word(), NOW), name);
    }

    public Person person(String slug, String... names) {
        return add(new Person(Ids.next(), slug, NOW), names);
    }

    public Organisation organisation(String slug, String... names) {
        return add(new Organisation(Ids.next(), slug, null, null, NOW), names);
    }

    private <C extends Concept> C add(C concept, String... names) {
        for (String name : names) {
            concept.addName(name, name.codePointAt(0) > 0x400 ? "ru" : "en", null, null);
        }
        concepts.add(concept);
        return concept;
    }

    private StoryText text(String headline, String standfirst, String body, UUID... about) {
        List<UUID> concepts = new ArrayList<>(List.of(about));
        concepts.addAll(ownConcepts());
        return new StoryText(
                orFiller(headline),
                orFiller(standfirst),
                "",
                "Newsroom",
                "",
                orFiller(body),
                "Own reporting",
                "",
                "",
                null,
                null,
                null,
                concepts);
    }

    private static String orFiller(String text) {
        return text.isEmpty() ? "Filler" : text;
    }

    /** A region and a topic, without which nothing is published. */
    private synchronized List<UUID> ownConcepts() {
        if (ownConcepts.isEmpty()) {
            ownConcepts = List.of(
                    region("newsroom", null, "Fillerland").id(),
                    topic("newsroom", null, "Fillers").id());
        }
        return ownConcepts;
    }

    private synchronized UUID writer() {
        if (writer == null) {
            writer = staff.account(Role.EDITOR).id();
        }
        return writer;
    }
}

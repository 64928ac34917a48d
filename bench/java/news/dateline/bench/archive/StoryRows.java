package news.dateline.bench.archive;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;

/** All rows that a published story has, as publishing it would have written them. */
final class StoryRows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final UUID editor;
    private final CopyTarget stories = new CopyTarget(
            "story",
            "id, translation_group, language, zone, status, url_date, slug, storyline_id, working_revision_id,"
                    + " public_revision_id, first_published_at, updated_at, created_by, created_at, changed_at, version");
    private final CopyTarget revisions = new CopyTarget(
            "revision",
            "id, story_id, number, headline, standfirst, kicker, byline, dateline, body, source, source_link,"
                    + " editors_note, storyline_id, change_note, made_by, recorded_at, public_at, language, zone");
    private final CopyTarget tags = new CopyTarget("revision_concept", "revision_id, position, concept_id");
    private final CopyTarget listings =
            new CopyTarget("story_listing", "concept_id, language, published_at, story_id");
    private final CopyTarget documents = new CopyTarget(
            "search_document",
            "story_id, language, headline, standfirst, body, names, published_at, text_at, region_ids, topic_ids,"
                    + " person_ids, organisation_ids, event_ids, storyline_id, published_on");

    private final CopyTarget deskDocuments = new CopyTarget(
            "desk_document",
            "story_id, language, status, headline, standfirst, body, names, region_ids, topic_ids, person_ids,"
                    + " organisation_ids, event_ids, created_by, created_at, changed_at");

    StoryRows(UUID editor) {
        this.editor = editor;
    }

    void add(MadeStory story) {
        UUID revision = new UUID(story.id().getLeastSignificantBits(), story.id().getMostSignificantBits());
        String at = story.publishedAt().toString();
        LocalDate day = LocalDate.ofInstant(story.publishedAt(), ZONE);
        stories.add(
                story.id(), story.id(), story.language(), ZONE, "PUBLISHED", day, "made-" + story.number(),
                story.storyline(), revision, revision, at, at, editor, at, at, 0);
        revisions.add(
                revision, story.id(), 1, story.headline(), story.standfirst(), "", "A. Reporter", "Almaty",
                story.body(), "Made up", "", "", story.storyline(), "", editor, at, at, story.language(), ZONE);
        Set<UUID> listed = new LinkedHashSet<>();
        for (int i = 0; i < story.tags().size(); i++) {
            tags.add(revision, i, story.tags().get(i).id());
            listed.addAll(story.tags().get(i).line());
        }
        listed.forEach(concept -> listings.add(concept, story.language(), at, story.id()));
        documents.add(
                story.id(), story.language(), story.headline(), story.standfirst(), story.body(), names(story), at, at,
                under(story, Kind.REGION), under(story, Kind.TOPIC), under(story, Kind.PERSON),
                under(story, Kind.ORGANISATION), under(story, Kind.EVENT), story.storyline(), day);
        deskDocuments.add(
                story.id(), story.language(), "PUBLISHED", story.headline(), story.standfirst(), story.body(),
                names(story), under(story, Kind.REGION), under(story, Kind.TOPIC), under(story, Kind.PERSON),
                under(story, Kind.ORGANISATION), under(story, Kind.EVENT), editor, at, at);
    }

    void flush(Connection connection) throws SQLException, IOException {
        for (CopyTarget target : List.of(stories, revisions, tags, listings, documents, deskDocuments)) {
            target.flush(connection);
        }
    }

    private static String names(MadeStory story) {
        return story.tags().stream()
                .flatMap(tag -> tag.spellings().stream())
                .distinct()
                .collect(joining("\n"));
    }

    private static Set<UUID> under(MadeStory story, Kind kind) {
        Set<UUID> all = new LinkedHashSet<>();
        story.tags().stream().filter(tag -> tag.kind() == kind).forEach(tag -> all.addAll(tag.line()));
        return all;
    }
}

package news.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private static final UUID EDITOR = UUID.randomUUID();
    private static final Set<Kind> PLACED = EnumSet.of(Kind.REGION, Kind.TOPIC);
    private static final Instant FIRST = Instant.parse("2022-01-09T12:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(60);

    private static StoryText text(String body) {
        return text(body, null);
    }

    private static StoryText text(String body, @Nullable Instant embargo) {
        return new StoryText(
                "Headline", "Standfirst", "", "A. Reporter", "", body, "Own", "", "", null, embargo, null, List.of());
    }

    private static Story draft(StoryText text) {
        return new Story(UUID.randomUUID(), "en", ZoneId.of("Asia/Almaty"), text, "", EDITOR, FIRST);
    }

    private static void publish(Story story, Instant now) {
        story.publish(now, new Change(ChangeKind.UPDATE, ""), (day, headline) -> "slug");
    }

    @Test
    void whatReadersNeedIsToldInFull() {
        StoryText empty = new StoryText("", " ", "", "", "", "\n", "", "", "", null, null, null, List.of());
        assertThat(empty.missing(Set.of()))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Requirement.STATEMENTS, Requirement.ALT_TEXT)));
        assertThat(text("Body").missing(Set.of(Kind.TOPIC, Kind.PERSON))).containsExactly(Requirement.REGION);
        assertThat(text("Body").missing(PLACED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](x)",
                "---",
                "#",
                "&nbsp;",
                "&#8203;",
                "> ",
                "- ",
                "```\n```",
                "[a]: https://x.y",
                "[](https://x.y)"
            })
    void aBodyOfWhichReadersSeeNothingIsNone(String body) {
        assertThat(text(body).missing(PLACED)).containsExactly(Requirement.BODY);
    }

    @Test
    void whatReadersSeeIsPublishedAgainOnlyWhenItChanged() {
        Story story = draft(text("Body"));
        publish(story, FIRST);
        assertThatThrownBy(() -> publish(story, LATER)).isInstanceOf(TransitionRefusedException.class);

        story.save(text("Another"), "", EDITOR, LATER);
        publish(story, LATER);
        assertThat(story.hasUnpublishedChanges()).isFalse();
        assertThat(story.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void theSameTextOutAgainIsNoUpdate() {
        Story story = draft(text("Body"));
        publish(story, FIRST);
        story.withdraw("By mistake", LATER);
        publish(story, LATER);
        assertThat(story.status()).isEqualTo(Status.PUBLISHED);
        assertThat(story.firstPublishedAt()).isEqualTo(FIRST);
        assertThat(story.updatedAt()).isNull();

        story.withdraw("Wrong", LATER);
        story.save(text("Corrected"), "", EDITOR, LATER);
        publish(story, LATER);
        assertThat(story.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void aTypoIsNoUpdate() {
        Story story = draft(text("Bdoy"));
        publish(story, FIRST);
        story.save(text("Body"), "", EDITOR, LATER);
        story.publish(LATER, new Change(ChangeKind.TYPO, "Mended"), (day, headline) -> "slug");
        assertThat(story.updatedAt()).isNull();
        assertThat(story.hasUnpublishedChanges()).isFalse();
        assertThat(story.publicRevision().updateNote()).isEmpty();
    }

    @Test
    void whatIsSavedWhileItWaitsDoesNotGoOutWithIt() {
        Story story = draft(text("Body", LATER));
        story.schedule(FIRST);
        story.save(text("Half a thought"), "", EDITOR, LATER);
        story.publishScheduled(LATER, (day, headline) -> "slug");
        assertThat(story.publicRevision().text().body()).isEqualTo("Body");
        assertThat(story.hasUnpublishedChanges()).isTrue();
    }
}

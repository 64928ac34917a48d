package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Story;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

class RightsTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();
    private static final Rights REPORTER = new Rights(OWN, Role.REPORTER);
    private static final Rights EDITOR = new Rights(OWN, Role.EDITOR);
    private static final Rights ADMIN = new Rights(OWN, Role.ADMIN);

    private static final List<Consumer<Rights>> FOR_EDITORS =
            List.of(Rights::requireEditor, Rights::requireConcepts, Rights::requireLedger, Rights::requireStorylines);

    @Test
    void onlyEditorsAndAdminsBringOutAndArrange() {
        assertThat(REPORTER.edits()).isFalse();
        assertThat(EDITOR.edits()).isTrue();
        assertThat(ADMIN.edits()).isTrue();
        for (Consumer<Rights> require : FOR_EDITORS) {
            refuses(() -> require.accept(REPORTER), "Only editors");
            allows(() -> require.accept(EDITOR));
            allows(() -> require.accept(ADMIN));
        }
    }

    @Test
    void onlyAdminsLookAfterAccountsAndTheLog() {
        assertThat(List.of(REPORTER.administers(), EDITOR.administers(), ADMIN.administers()))
                .containsExactly(false, false, true);
        refuses(REPORTER::requireAdmin, "Only admins");
        refuses(EDITOR::requireAdmin, "Only admins");
        allows(ADMIN::requireAdmin);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aReporterChangesTheirOwnStoryUntilItIsOnItsWayToReaders(Status status) {
        Story own = story(OWN, status);
        if (EnumSet.of(Status.DRAFT, Status.IN_REVIEW).contains(status)) {
            allows(() -> REPORTER.requireChange(own));
        } else {
            refuses(() -> REPORTER.requireChange(own), "has been published");
        }
        refuses(() -> REPORTER.requireChange(story(OTHERS, status)), "somebody else's");
        allows(() -> EDITOR.requireChange(story(OTHERS, status)));
        allows(() -> ADMIN.requireChange(story(OTHERS, status)));
    }

    @Test
    void aPictureIsItsOwnersUntilItComesOutWithAStory() {
        allows(() -> REPORTER.requirePicture(OWN, false));
        refuses(() -> REPORTER.requirePicture(OWN, true), "has been published");
        refuses(() -> REPORTER.requirePicture(OTHERS, false), "somebody else's");
        refuses(() -> REPORTER.requirePicture(OTHERS, true), "somebody else's");
        allows(() -> EDITOR.requirePicture(OTHERS, true));
        assertThat(REPORTER.mayChangePicture(OWN, false)).isTrue();
        assertThat(REPORTER.mayChangePicture(OTHERS, false)).isFalse();
        assertThat(EDITOR.mayChangePicture(OTHERS, true)).isTrue();
    }

    private static Story story(UUID createdBy, Status status) {
        Story story = BeanUtils.instantiateClass(Story.class);
        ReflectionTestUtils.setField(story, "createdBy", createdBy);
        ReflectionTestUtils.setField(story, "status", status);
        return story;
    }

    private static void allows(ThrowingCallable asked) {
        assertThatCode(asked).doesNotThrowAnyException();
    }

    private static void refuses(ThrowingCallable asked, String why) {
        assertThatThrownBy(asked).isInstanceOf(NotAllowedException.class).hasMessageContaining(why);
    }
}

package news.dateline.desk;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Story;

/** What somebody may do with stories. */
public record Rights(UUID account, Role role) {

    public static Rights of(Account account) {
        return new Rights(account.id(), account.role());
    }

    /** Whether all stories are theirs to see and change, and theirs to bring before readers. */
    public boolean edits() {
        return role.compareTo(Role.EDITOR) >= 0;
    }

    /** @throws NotAllowedException when somebody may not change a story, nor see it here */
    public void requireChange(Story story) {
        if (edits()) {
            return;
        }
        if (!story.createdBy().equals(account)) {
            throw new NotAllowedException("This story is somebody else's. Reporters see and change only their own.");
        }
        if (story.status() != Status.DRAFT && story.status() != Status.IN_REVIEW) {
            throw new NotAllowedException("This story has been published. From then on only editors change it:"
                    + " ask one, and say what should be different.");
        }
    }

    /** Whether accounts and the log of the desk are theirs to look after. */
    public boolean administers() {
        return role == Role.ADMIN;
    }

    public void requireAdmin() {
        if (!administers()) {
            throw new NotAllowedException("Only admins see the accounts, the log of the desk and the search index.");
        }
    }

    public void requireEditor() {
        if (!edits()) {
            throw new NotAllowedException(
                    "Only editors publish and withdraw stories, tag several at once, and arrange the front page."
                            + " A story of yours can be submitted for review.");
        }
    }

    public void requireConcepts() {
        if (!edits()) {
            throw new NotAllowedException("Only editors change people, organisations, regions, topics and events."
                    + " Ask one, and say what should be different.");
        }
    }

    public void requireLedger() {
        if (!edits()) {
            throw new NotAllowedException("Only editors change figures and claims, since readers find them at once."
                    + " Ask one, and say what should be different.");
        }
    }

    public void requireStorylines() {
        if (!edits()) {
            throw new NotAllowedException("Only editors change storylines, since readers find them at once."
                    + " Ask one, and say what should be different.");
        }
    }

    /**
     * @param addedBy whose account it came from
     * @param broughtOut whether it goes with a story that readers see or will see: then it is as much theirs as the text
     */
    public boolean mayChangePicture(UUID addedBy, boolean broughtOut) {
        return edits() || addedBy.equals(account) && !broughtOut;
    }

    public void requirePicture(UUID addedBy, boolean broughtOut) {
        if (!mayChangePicture(addedBy, broughtOut)) {
            throw new NotAllowedException(
                    addedBy.equals(account)
                            ? "This picture has been published with a story. From then on only editors change it."
                            : "This picture is somebody else's. Ask them, or an editor.");
        }
    }
}

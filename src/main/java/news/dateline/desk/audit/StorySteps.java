package news.dateline.desk.audit;

import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.story.Status;
import news.dateline.story.StoryMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the log of the steps that stories take, in the transactions that take them. */
@Component
class StorySteps {

    private final AuditLog audit;

    StorySteps(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StoryMoved moved) {
        String from = "was " + moved.from().inWords();
        audit.record(action(moved.to()), moved.by(), moved.storyId(), from);
    }

    private static Action action(Status to) {
        return switch (to) {
            case DRAFT -> Action.STORY_RETURNED;
            case IN_REVIEW -> Action.STORY_SUBMITTED;
            case SCHEDULED -> Action.STORY_SCHEDULED;
            case PUBLISHED -> Action.STORY_PUBLISHED;
            case WITHDRAWN -> Action.STORY_WITHDRAWN;
        };
    }
}

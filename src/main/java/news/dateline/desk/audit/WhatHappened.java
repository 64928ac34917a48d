package news.dateline.desk.audit;

import java.util.Locale;
import java.util.Set;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.concept.ConceptChanged;
import news.dateline.concept.ConceptsMerged;
import news.dateline.evidence.Act;
import news.dateline.evidence.DecisionMade;
import news.dateline.evidence.EntriesShown;
import news.dateline.evidence.FigureDecided;
import news.dateline.evidence.LedgerChanged;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.media.PictureChanged;
import news.dateline.story.PreviewLinksEnded;
import news.dateline.story.Status;
import news.dateline.story.StoryCorrected;
import news.dateline.story.StoryMoved;
import news.dateline.story.StoryReaddressed;
import news.dateline.story.StorySaved;
import news.dateline.story.StorylineChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what the domain tells of, in the transactions that do it. */
@Component
class WhatHappened {

    private final AuditLog log;

    WhatHappened(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(StorySaved saved) {
        log.record(
                saved.revision() == 1 ? Action.STORY_BEGUN : Action.STORY_SAVED,
                saved.by(),
                saved.storyId(),
                "revision " + saved.revision());
    }

    @EventListener
    void on(StoryMoved moved) {
        Action action = switch (moved.to()) {
            case DRAFT -> Action.STORY_RETURNED;
            case IN_REVIEW -> moved.from() == Status.SCHEDULED ? Action.STORY_HELD_BACK : Action.STORY_SUBMITTED;
            case SCHEDULED -> Action.STORY_SCHEDULED;
            case PUBLISHED -> Action.STORY_PUBLISHED;
            case WITHDRAWN -> Action.STORY_WITHDRAWN;
        };
        log.record(action, moved.by(), moved.storyId(), "was " + moved.from().inWords());
    }

    @EventListener
    void on(StoryCorrected corrected) {
        log.record(Action.STORY_CORRECTED, corrected.by(), corrected.storyId());
    }

    @EventListener
    void on(StoryReaddressed readdressed) {
        log.record(Action.STORY_MOVED, readdressed.by(), readdressed.storyId());
    }

    @EventListener
    void on(PreviewLinksEnded ended) {
        log.record(Action.PREVIEWS_ENDED, ended.by(), ended.storyId());
    }

    @EventListener
    void on(ConceptChanged changed) {
        Set<ConceptChanged.Change> changes = changed.changes();
        Action action = Action.CONCEPT_CHANGED;
        if (changes.contains(ConceptChanged.Change.CREATED)) {
            action = Action.CONCEPT_ADDED;
        } else if (changes.contains(ConceptChanged.Change.SHOWN)) {
            action = Action.CONCEPT_SHOWN;
        } else if (changes.contains(ConceptChanged.Change.WITHHELD)) {
            action = Action.CONCEPT_WITHHELD;
        }
        log.record(action, changed.by(), changed.conceptId());
    }

    @EventListener
    void on(ConceptsMerged merged) {
        log.record(Action.CONCEPTS_MERGED, merged.by(), merged.kept());
    }

    @EventListener
    void on(LedgerChanged changed) {
        boolean isOfEvent = changed.kind() == Kind.EVENT_DATE;
        Action action = switch (changed.change()) {
            case ADDED -> isOfEvent ? Action.DATE_ADDED : Action.FIGURE_ADDED;
            case CHANGED -> isOfEvent ? Action.DATE_CHANGED : Action.FIGURE_CHANGED;
            case STATED -> Action.STATEMENT_ADDED;
            case STRUCK -> Action.STATEMENT_STRUCK;
        };
        log.record(action, changed.by(), changed.entryId(), detail(changed));
    }

    @EventListener
    void on(EntriesShown shown) {
        if (shown.by() != null) {
            shown.entries().forEach(entry -> log.record(Action.FIGURE_SHOWN, shown.by(), entry));
        }
    }

    private static String detail(LedgerChanged changed) {
        LedgerChanged.Rewording rewording = changed.rewording();
        if (rewording != null) {
            return EntryDifference.words(rewording.was(), rewording.is());
        }
        Act act = changed.act();
        return act == null ? "" : act.name().toLowerCase(Locale.ROOT);
    }

    @EventListener
    void on(FigureDecided decided) {
        boolean taken = decided.outcome() == DecisionMade.Outcome.TAKEN;
        log.record(
                taken ? Action.FIGURE_TAKEN_OVER : Action.FIGURE_DECLINED,
                decided.by(),
                decided.storyId(),
                "revision " + decided.revision());
    }

    @EventListener
    void on(StorylineChanged changed) {
        log.record(
                changed.added() ? Action.STORYLINE_ADDED : Action.STORYLINE_CHANGED,
                changed.by(),
                changed.storylineId());
    }

    @EventListener
    void on(PictureChanged changed) {
        Action action = switch (changed.change()) {
            case ADDED -> Action.IMAGE_ADDED;
            case DESCRIBED -> Action.IMAGE_CHANGED;
            case REMOVED -> Action.IMAGE_DELETED;
        };
        log.record(action, changed.by(), changed.pictureId());
    }
}

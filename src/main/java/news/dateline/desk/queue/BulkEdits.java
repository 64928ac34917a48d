package news.dateline.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.Concepts;
import news.dateline.desk.Rights;
import news.dateline.desk.queue.BulkResult.Line;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Change;
import news.dateline.story.ChangeKind;
import news.dateline.story.Publication;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with one story of many. */
@Service
class BulkEdits {

    private final Stories stories;
    private final StoryWriting writing;
    private final Publication publication;
    private final Concepts concepts;

    BulkEdits(Stories stories, StoryWriting writing, Publication publication, Concepts concepts) {
        this.stories = stories;
        this.writing = writing;
        this.publication = publication;
        this.concepts = concepts;
    }

    /**
     * Makes a story be about one thing more; where the latest text is out, or goes out by itself, so
     * does this.
     */
    @Transactional
    public Became tag(UUID id, UUID concept, Account account) {
        Rights.of(account).requireEditor();
        publication.keepTrees();
        Story story = mine(id, account);
        StoryText text = story.workingRevision().text();
        if (text.conceptIds().contains(concept)) {
            return Became.left("It was already.");
        }
        if (concepts.kinds(List.of(concept)).isEmpty()) {
            return Became.left("What it was to be tagged with is gone by now.");
        }
        boolean latestIsOut = story.status() == Status.PUBLISHED && !story.hasUnpublishedChanges()
                || story.status() == Status.SCHEDULED && story.workingRevision().equals(story.scheduledRevision());
        List<UUID> about = new ArrayList<>(text.conceptIds());
        about.add(concept);
        writing.save(
                id,
                story.workingRevision().number(),
                story.language(),
                story.zone(),
                text.about(about),
                "Tagged with others",
                account.id());
        if (latestIsOut) {
            publication.publish(id, new Change(ChangeKind.TYPO, ""), account.id());
        }
        boolean another = story.status() == Status.PUBLISHED || story.status() == Status.SCHEDULED;
        return another && !latestIsOut ? Became.WAITS : Became.DONE;
    }

    @Transactional
    public void withdraw(UUID id, String reason, Account account) {
        mine(id, account);
        publication.withdraw(id, reason, account.id());
    }

    /** What is said of a story of many, whether it is there or not. */
    @Transactional(readOnly = true)
    public Line line(UUID id, Became became) {
        return stories.findById(id)
                .map(story -> new Line(id, story.workingRevision().text().headline(), story.language(), became))
                .orElseGet(() -> new Line(null, "", "", became));
    }

    private Story mine(UUID id, Account account) {
        Rights rights = Rights.of(account);
        Story story = stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
        rights.requireChange(story);
        rights.requireEditor();
        return story;
    }
}

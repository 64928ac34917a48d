package news.dateline.search;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import news.dateline.shared.UnavailableException;
import news.dateline.story.WorkingTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says how the index is. */
@Service
public class IndexStates {

    private final IndexAccess index;
    private final SearchDocuments documents;
    private final WorkingTexts stories;
    private final Engine engine;
    private final Backlogs backlogs;

    IndexStates(IndexAccess index, SearchDocuments documents, WorkingTexts stories, Engine engine, Backlogs backlogs) {
        this.index = index;
        this.documents = documents;
        this.stories = stories;
        this.engine = engine;
        this.backlogs = backlogs;
    }

    /** All that people want to know, who wait for a count of the archive. */
    public IndexStatus now() {
        OptionalLong inIndex = ask(SearchDocument.class);
        OptionalLong onDesk = inIndex.isPresent() ? ask(DeskDocument.class) : inIndex;
        IndexRecord.State state = engine.record().state();
        return new IndexStatus(
                engine.title(),
                onDesk.isPresent(),
                inIndex.orElse(0),
                documents.count(),
                onDesk.orElse(0),
                stories.count(),
                backlogs.now(),
                filledAt(state),
                progress(state));
    }

    /** How far a rebuild is, if there is one: for whoever asks again and again, and would count the archive each time. */
    public IndexStatus.@Nullable Progress rebuilding() {
        return progress(engine.record().state());
    }

    /** When the index was last complete; null if it is not, or by another version. */
    @Nullable
    Instant filledAt() {
        return filledAt(engine.record().state());
    }

    private @Nullable Instant filledAt(IndexRecord.State state) {
        return engine.record().version().equals(state.version()) ? state.filledAt() : null;
    }

    private static IndexStatus.@Nullable Progress progress(IndexRecord.State state) {
        return state.running()
                .map(run -> new IndexStatus.Progress(run.startedAt(), run.done(), run.total()))
                .orElse(null);
    }

    IndexLook look() {
        IndexRecord.State state = engine.record().state();
        boolean up = isFilling(state) || ask(SearchDocument.class).isPresent();
        return new IndexLook(up, state, backlogs.now());
    }

    /** To ask an index that this process fills has it write down what it gathers, in pieces that are joined later. */
    private boolean isFilling(IndexRecord.State state) {
        return !engine.isShared() && state.running().isPresent();
    }

    /** How many documents there are, which any engine that works knows at once; empty if it does not answer. */
    private OptionalLong ask(Class<? extends Document> type) {
        try {
            return OptionalLong.of(index.ask(session -> session.search(type)
                    .where(is -> is.matchAll())
                    .failAfter(Deadline.start().millisLeft(), TimeUnit.MILLISECONDS)
                    .fetchTotalHitCount()));
        } catch (UnavailableException away) {
            return OptionalLong.empty();
        }
    }
}

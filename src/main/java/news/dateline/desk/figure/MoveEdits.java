package news.dateline.desk.figure;

import java.util.function.Supplier;
import news.dateline.account.Account;
import news.dateline.desk.queue.Became;
import news.dateline.evidence.FigureMove;
import news.dateline.evidence.FigureMoves;
import news.dateline.evidence.MoveRefusedException;
import news.dateline.shared.NotFoundException;
import news.dateline.story.IncompleteStoryException;
import news.dateline.story.StaleStoryException;
import news.dateline.story.TransitionRefusedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Decides on one story of many, and says what became of it. */
@Component
class MoveEdits {

    private final FigureMoves moves;

    MoveEdits(FigureMoves moves) {
        this.moves = moves;
    }

    Became take(FigureMove move, String reason, Account account) {
        return tried(() -> moves.take(move, reason, account.id()) ? Became.DONE : Became.WAITS);
    }

    Became decline(FigureMove move, String reason, Account account) {
        return tried(() -> {
            moves.decline(move, reason, account.id());
            return Became.DONE;
        });
    }

    private static Became tried(Supplier<Became> edit) {
        try {
            return edit.get();
        } catch (MoveRefusedException refused) {
            return Became.left(Words.words(refused.reason()));
        } catch (IncompleteStoryException incomplete) {
            return Became.left("It lacks what readers need by now. Change the figure in the form of the story, and"
                    + " publish it there: what it lacks is said then.");
        } catch (TransitionRefusedException refused) {
            return Became.left(refused.getMessage() + ".");
        } catch (StaleStoryException | ConcurrencyFailureException somebodyWasFaster) {
            return Became.left("Somebody changed it at the same moment. Try again.");
        } catch (NotFoundException gone) {
            return Became.left("It is not there.");
        }
    }
}

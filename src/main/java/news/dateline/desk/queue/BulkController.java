package news.dateline.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import news.dateline.account.Account;
import news.dateline.concept.Kind;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.desk.concept.Lookup;
import news.dateline.desk.queue.BulkResult.Line;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Visible;
import news.dateline.story.IncompleteStoryException;
import news.dateline.story.StaleStoryException;
import news.dateline.story.TransitionRefusedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does one thing with many stories: each is done wholly or not at all, whatever becomes of the others. */
@Controller
class BulkController {

    private static final int LONGEST_REASON = 500;

    private final BulkEdits edits;
    private final Lookup lookup;

    BulkController(BulkEdits edits, Lookup lookup) {
        this.edits = edits;
        this.lookup = lookup;
    }

    @PostMapping("/admin/stories/bulk/tags")
    ModelAndView tag(
            @RequestParam(defaultValue = "") List<String> story,
            @RequestParam(defaultValue = "") String concept,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireEditor();
        String typed = Typed.line(concept);
        if (story.isEmpty() || typed.isEmpty()) {
            flash.addFlashAttribute("concept", typed);
            return refused("Choose stories, and say what to tag them with.", story, flash);
        }
        Lookup.Found found = lookup.find(typed, "", List.of(Kind.values()));
        if (found.concept() == null) {
            flash.addFlashAttribute("concept", typed);
            return refused(String.valueOf(found.problem()), story, flash);
        }
        UUID about = found.concept().id();
        return done(
                story,
                id -> edits.tag(id, about, account),
                "tagged with " + found.concept().name(),
                flash);
    }

    @PostMapping("/admin/stories/bulk/withdrawals")
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") List<String> story,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireEditor();
        String said = Typed.text(reason);
        if (story.isEmpty() || Visible.isBlank(said) || said.length() > LONGEST_REASON) {
            flash.addFlashAttribute("reason", said);
            return refused(
                    "Choose stories, and say why in at most " + LONGEST_REASON + " characters: readers are told.",
                    story,
                    flash);
        }
        return done(
                story,
                id -> {
                    edits.withdraw(id, said, account);
                    return Became.DONE;
                },
                "withdrawn",
                flash);
    }

    private static ModelAndView refused(String why, List<String> chosen, RedirectAttributes flash) {
        flash.addFlashAttribute("chosen", chosen);
        flash.addFlashAttribute("problem", why);
        return SeeOther.at("/admin/stories");
    }

    private ModelAndView done(
            List<String> stories, Function<UUID, Became> edit, String what, RedirectAttributes flash) {
        List<UUID> ids = stories.stream()
                .flatMap(id -> Ids.parse(id).stream())
                .distinct()
                .toList();
        ArrayList<Line> lines = new ArrayList<>();
        ids.forEach(id -> {
            Became became = tried(edit, id);
            lines.add(edits.line(id, became));
        });
        flash.addFlashAttribute("result", new BulkResult(what, lines));
        return SeeOther.at("/admin/stories");
    }

    private static Became tried(Function<UUID, Became> edit, UUID id) {
        try {
            return edit.apply(id);
        } catch (TransitionRefusedException refused) {
            return Became.left(refused.getMessage() + ".");
        } catch (IncompleteStoryException incomplete) {
            return Became.left(
                    "It lacks what readers need by now. Open it and publish it there: what it lacks is said then.");
        } catch (StaleStoryException | ConcurrencyFailureException somebodyWasFaster) {
            return Became.left("Somebody changed it at the same moment. Try again.");
        } catch (NotFoundException gone) {
            return Became.left("It is not there.");
        }
    }
}

package news.dateline.desk.concept;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.desk.SeeOther;
import news.dateline.desk.concept.Ties.TiePage;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of what holds between two concepts, seen from either.
 *
 * @param <T> what is kept
 * @param <X> what somebody says of it
 */
abstract class TieController<T, X> {

    private final Ties ties;
    private final TieForm form;

    TieController(Ties ties, TieForm form) {
        this.ties = ties;
        this.form = form;
    }

    abstract Optional<T> find(UUID id);

    /** Whether a concept is at one of its ends. */
    abstract boolean isOf(UUID concept, T tie);

    /** As its form shows it from one end. */
    abstract Map<String, String> values(T tie, UUID concept);

    /** Null when something is wrong; the problems are in the input. */
    abstract @Nullable X read(ConceptLink self, Input input);

    abstract void keep(UUID id, int opened, X text, UUID by);

    abstract void remove(UUID id, UUID by);

    /** @throws NotFoundException when a concept of its kind has none */
    abstract TiePage page(ConceptLink self, UUID id, @Nullable T there);

    abstract String takenAway();

    @GetMapping("new")
    ModelAndView blank(@PathVariable UUID concept, @RequestAttribute Account account) {
        Ties.requireRight(account);
        return page(ties.self(concept), Ids.next(), null).shows(Map.of());
    }

    @GetMapping("{id}")
    ModelAndView kept(@PathVariable UUID concept, @PathVariable UUID id) {
        T tie = get(concept, id);
        return page(ties.self(concept), id, tie).shows(values(tie, concept));
    }

    @GetMapping("{id}/removal")
    ModelAndView removed(@PathVariable UUID concept) {
        return SeeOther.at(ConceptFormController.PATH + concept);
    }

    @PostMapping("{id}")
    ModelAndView save(
            @PathVariable UUID concept,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Ties.requireRight(account);
        ConceptLink self = ties.self(concept);
        T there = find(id).isPresent() ? get(concept, id) : null;
        TiePage page = page(self, id, there);
        Map<String, String> values = ConceptFields.clean(sent);
        Input input = form.input(values);
        X text = read(self, input);
        if (text == null) {
            return page.opened(opened).refuses(values, input.problems());
        }
        return ties.save(
                page,
                values,
                () -> keep(id, opened, text, account.id()),
                () -> page.shows(
                        HttpStatus.CONFLICT,
                        Sheet.of(values, page.options()).beside(values(get(concept, id), concept))),
                flash);
    }

    @PostMapping("{id}/removal")
    ModelAndView remove(
            @PathVariable UUID concept,
            @PathVariable UUID id,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Ties.requireRight(account);
        if (find(id).isPresent()) {
            get(concept, id);
            remove(id, account.id());
        }
        return Ties.done(ties.self(concept), takenAway(), flash);
    }

    private T get(UUID concept, UUID id) {
        return find(id).filter(tie -> isOf(concept, tie)).orElseThrow(() -> new NotFoundException("No tie " + id));
    }
}

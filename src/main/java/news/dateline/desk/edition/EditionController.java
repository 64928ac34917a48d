package news.dateline.desk.edition;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.desk.Rights;
import news.dateline.edition.EditionSettings;
import news.dateline.edition.Editions;
import news.dateline.edition.EditionsBusyException;
import news.dateline.edition.NoStorylineException;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers the site, or a storyline, as one file of static pages. */
@Controller
class EditionController {

    private static final String PATH = "/admin/edition";

    private final Editions editions;
    private final EditionSettings settings;
    private final Storylines storylines;
    private final AuditLog audit;

    EditionController(Editions editions, EditionSettings settings, Storylines storylines, AuditLog audit) {
        this.editions = editions;
        this.settings = settings;
        this.storylines = storylines;
        this.audit = audit;
    }

    @GetMapping(PATH)
    String show(@RequestAttribute Rights rights, Model model) {
        rights.requireAdmin();
        return form(model, null);
    }

    /**
     * Answers with the file, or with the page again.
     *
     * @param storyline the slug of one; empty for the whole site
     */
    @PostMapping(PATH)
    @Nullable
    String make(
            @RequestParam(defaultValue = "") String storyline,
            @RequestAttribute Rights rights,
            @RequestAttribute Account account,
            Model model,
            HttpServletResponse response)
            throws IOException {
        rights.requireAdmin();
        Optional<Storyline> one = storyline.isEmpty() ? Optional.empty() : storylines.findBySlug(storyline);
        if (one.isEmpty() && !storyline.isEmpty()) {
            return refused(response, HttpStatus.UNPROCESSABLE_CONTENT, model, "There is no such storyline any more.");
        }
        String slug = one.map(Storyline::slug).orElse(null);
        try {
            editions.make(slug, edition -> {
                audit.record(
                        Action.EDITION_MADE,
                        account.id(),
                        one.map(Storyline::id).orElse((UUID) null));
                response.setContentType("application/zip");
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(Editions.name(slug) + ".zip")
                                .build()
                                .toString());
                edition.writeTo(response.getOutputStream());
            });
            return null;
        } catch (EditionsBusyException busy) {
            return refused(
                    response,
                    HttpStatus.CONFLICT,
                    model,
                    "Another edition is being made just now, or others are still being downloaded. Try again in a minute or two.");
        } catch (NoStorylineException empty) {
            return refused(
                    response, HttpStatus.UNPROCESSABLE_CONTENT, model, "Readers have no page of this storyline.");
        }
    }

    private String refused(HttpServletResponse response, HttpStatus status, Model model, String why) {
        response.setStatus(status.value());
        return form(model, why);
    }

    private String form(Model model, @Nullable String refusal) {
        model.addAttribute("active", "storylines");
        model.addAttribute("storylines", storylines.findAllByOrderByTitle());
        model.addAttribute("settings", settings);
        model.addAttribute("refusal", refusal);
        return "desk/edition/show";
    }
}

package news.dateline.desk.story;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.desk.InWords;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.Rights;
import news.dateline.desk.When;
import news.dateline.desk.story.StoryPage.There;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Revision;
import news.dateline.story.Status;
import news.dateline.story.StepTaken;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a story: from what is kept, or from what was sent and could not be kept. */
@Component
@Transactional(readOnly = true)
class FormPages {

    private static final DateTimeFormatter GOES_OUT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (VV)", Locale.ENGLISH);

    private final Stories stories;
    private final Accounts accounts;
    private final FormChecks checks;
    private final Choices choices;
    private final LedgerMarks marks;
    private final TypedNames names;
    private final Clock clock;

    FormPages(
            Stories stories,
            Accounts accounts,
            FormChecks checks,
            Choices choices,
            LedgerMarks marks,
            TypedNames names,
            Clock clock) {
        this.stories = stories;
        this.accounts = accounts;
        this.checks = checks;
        this.choices = choices;
        this.marks = marks;
        this.names = names;
        this.clock = clock;
    }

    /** Where a story is written: one that was never saved is begun. */
    String address(UUID id) {
        return "/admin/stories/" + (stories.findById(id).isPresent() ? id : "new");
    }

    StoryPage blank(UUID id, Account account) {
        Map<String, List<String>> values = Map.of(
                "byline", List.of(account.displayName()), "language", List.of("en"), "zone", List.of("Asia/Almaty"));
        StoryForm form = new StoryForm(Origin.opened(0, Status.DRAFT.name()), values);
        return page(id, form, null, account, Map.of());
    }

    /** @throws NotAllowedException when the story is not this account's to change */
    StoryPage kept(UUID id, Account account) {
        Story story = stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
        Rights.of(account).requireChange(story);
        return page(id, form(story), story, account, Map.of());
    }

    /** The form as it was sent, with what is wrong, if anything, beside the fields. */
    StoryPage sent(UUID id, StoryForm sent, Problems problems, Account account) {
        return page(id, sent, mine(id, account), account, problems.byField());
    }

    /** The form as it was sent; sent once more, it counts as knowing where the story stands now. */
    StoryPage noticed(UUID id, StoryForm sent, Account account) {
        Story story = stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
        Rights.of(account).requireChange(story);
        StoryForm form =
                new StoryForm(sent.origin().with(sent.opened(), story.status().name()), sent.values());
        return page(id, form, story, account, Map.of());
    }

    private @Nullable Story mine(UUID id, Account account) {
        Story story = stories.findById(id).orElse(null);
        if (story != null) {
            Rights.of(account).requireChange(story);
        }
        return story;
    }

    private StoryForm form(Story story) {
        List<UUID> ids = story.workingRevision().text().conceptIds();
        return FormText.form(story, story.workingRevision(), checks.kinds(new LinkedHashSet<>(ids)));
    }

    private StoryPage page(
            UUID id, StoryForm form, @Nullable Story story, Account account, Map<String, String> problems) {
        return new StoryPage(
                id,
                story == null ? null : there(story),
                Rights.of(account).edits(),
                form,
                choices.in(form),
                names.candidates(form),
                problems,
                marks.odd(form.text("body"), form.text("language"))
                        .map(odd -> Map.of("body", odd))
                        .orElse(Map.of()));
    }

    private There there(Story story) {
        Revision revision = story.workingRevision();
        boolean published = story.status() == Status.PUBLISHED;
        return new There(
                InWords.status(story.status()),
                story.status() == Status.DRAFT,
                published,
                story.status() == Status.WITHDRAWN,
                story.status() == Status.IN_REVIEW || story.status() == Status.SCHEDULED,
                story.publicRevision() != null,
                story.embargoUntil() == null || story.scheduledRevision() == null
                        ? null
                        : GOES_OUT.format(story.embargoUntil().atZone(story.zone())),
                published && story.hasUnpublishedChanges() || isScheduledOtherwise(story),
                revision.number(),
                When.of(revision.recordedAt(), clock.instant()),
                nameOf(revision.madeBy()),
                published ? story.path() : null,
                story.slug(),
                story.path() != null,
                story.withdrawalReason(),
                heldBack(story));
    }

    private @Nullable String heldBack(Story story) {
        return story.status() != Status.IN_REVIEW
                ? null
                : stories.stepsOf(story.id(), Limit.of(1)).stream()
                        .filter(step -> step.from() == Status.SCHEDULED)
                        .map(StepTaken::note)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isScheduledOtherwise(Story story) {
        Revision held = story.scheduledRevision();
        return held != null && !held.id().equals(story.workingRevision().id());
    }

    private String nameOf(UUID account) {
        return accounts.findById(account).map(Account::displayName).orElse("somebody");
    }
}

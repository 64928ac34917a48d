package news.dateline.desk.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whose story it is what others decided about it, in the language that the story is in. */
@Component
class Letters {

    private final Stories stories;
    private final Accounts accounts;
    private final MessageSource messages;
    private final SiteAddress site;

    Letters(Stories stories, Accounts accounts, MessageSource messages, SiteAddress site) {
        this.stories = stories;
        this.accounts = accounts;
        this.messages = messages;
        this.site = site;
    }

    /** Empty when it is about no review and no embargo, or its writer did it, or wants no messages. */
    @Transactional(readOnly = true)
    public Optional<Letter> about(StoryMoved moved) {
        if (!isReview(moved)) {
            return Optional.empty();
        }
        return stories.findById(moved.storyId())
                .filter(story -> !story.createdBy().equals(moved.by()))
                .flatMap(story -> accounts.findById(story.createdBy())
                        .filter(writer -> !writer.isClosed() && writer.email() != null)
                        .map(writer -> letter(writer, story, moved)));
    }

    static boolean isReview(StoryMoved moved) {
        boolean wasWaiting = moved.from() == Status.IN_REVIEW || moved.from() == Status.SCHEDULED;
        return switch (moved.to()) {
            case DRAFT -> wasWaiting;
            case SCHEDULED -> true;
            case PUBLISHED -> wasWaiting || moved.from() == Status.DRAFT;
            case IN_REVIEW -> moved.from() == Status.SCHEDULED;
            case WITHDRAWN -> false;
        };
    }

    private Letter letter(Account writer, Story story, StoryMoved moved) {
        Locale locale = Languages.locale(story.language());
        String headline = story.workingRevision().text().headline();
        String by = name(moved);
        String what = words(locale, "mail." + moved.to() + (by == null ? ".itself" : ""), headline, by);
        String note = moved.note().isEmpty() ? "" : moved.note() + "\n\n";
        String link = site.absolute("/admin/stories/" + story.id());
        return new Letter(
                Objects.requireNonNull(writer.email()),
                words(locale, "mail." + moved.to() + ".subject", headline),
                what + "\n\n" + note + link + "\n\n-- \n" + words(locale, "mail.why") + "\n");
    }

    private @Nullable String name(StoryMoved moved) {
        return moved.by() == null
                ? null
                : accounts.findById(moved.by()).map(Account::displayName).orElse(null);
    }

    private String words(Locale locale, String key, @Nullable Object... about) {
        return messages.getMessage(key, about, locale);
    }
}

package news.dateline.desk.story;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.shared.NotFoundException;
import news.dateline.story.PreviewLinks;
import news.dateline.story.Readdressing;
import news.dateline.story.Stories;
import news.dateline.story.StoryWriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the smaller steps of a story, after a look at who asks. */
@Service
class Steps {

    private final Stories stories;
    private final StoryWriting writing;
    private final Readdressing addresses;
    private final PreviewLinks links;

    Steps(Stories stories, StoryWriting writing, Readdressing addresses, PreviewLinks links) {
        this.stories = stories;
        this.writing = writing;
        this.addresses = addresses;
        this.links = links;
    }

    @Transactional
    public void giveBack(UUID id, String note, Account account) {
        Rights.of(account).requireEditor();
        requireChange(id, account);
        writing.returnToDraft(id, note, account.id());
    }

    /** @return the new path */
    @Transactional
    public String move(UUID id, String slug, Account account) {
        Rights.of(account).requireEditor();
        requireChange(id, account);
        return addresses.move(id, slug, account.id());
    }

    @Transactional
    public String previewToken(UUID id, Account account) {
        requireChange(id, account);
        return links.make(id, account.id());
    }

    /** @return how many links still worked */
    @Transactional
    public int endPreviews(UUID id, Account account) {
        requireChange(id, account);
        return links.end(id, account.id());
    }

    private void requireChange(UUID id, Account account) {
        Rights.of(account)
                .requireChange(stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id)));
    }
}

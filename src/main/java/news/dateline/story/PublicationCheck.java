package news.dateline.story;

import java.util.Set;

/** Looks for what a text needs before readers may see it, of the things that stories know nothing of themselves. */
public interface PublicationCheck {

    /**
     * What the text lacks of those; empty when it may go out. Asked in the transaction that lets it go out, until the end
     * of which the answer has to hold.
     */
    Set<Requirement> missing(StoryText text);
}

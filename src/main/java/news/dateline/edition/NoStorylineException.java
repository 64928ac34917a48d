package news.dateline.edition;

import news.dateline.shared.StartRefusedException;

/** An edition was asked for of a storyline that is not there. */
public final class NoStorylineException extends StartRefusedException {

    NoStorylineException(String slug) {
        super(
                "The portal has no storyline \"%s\".".formatted(slug),
                "Name it as the address of its page does, such as kazakhstan-january-2022.");
    }
}

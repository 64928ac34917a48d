package news.dateline.account;

import java.time.Duration;

/** What a session keeps of how it was begun. */
public final class SignIn {

    /** The attribute with the moment of it, as an {@link java.time.Instant}. */
    public static final String AT = "signedInAt";

    /** The attribute with the browser and system, roughly, as {@link Device} says it. */
    public static final String WITH = "signedInWith";

    /** How recent it has to be for another way into the account to be added. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private SignIn() {}
}

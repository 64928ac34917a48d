package news.dateline.platform.lane;

import java.util.Locale;

/** Somebody tries to sign in. */
record Attempt(String name, Network from) {

    /** Of no account. */
    private static final String NAMELESS = "\u0000passkey";

    static Attempt of(String typed, String address) {
        return new Attempt(typed.strip().toLowerCase(Locale.ROOT), Network.of(address));
    }

    /** With a passkey, which stands for the name too: all of one address count as one. */
    static Attempt nameless(String address) {
        return of(NAMELESS, address);
    }

    boolean isNameless() {
        return name.equals(NAMELESS);
    }

    String network() {
        return from.key();
    }

    boolean isFromOutside() {
        return from.isFromOutside();
    }
}

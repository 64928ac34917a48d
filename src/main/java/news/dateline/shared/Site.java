package news.dateline.shared;

/** The portal as such, whatever its address. */
public final class Site {

    /** The same in every language and script. */
    public static final String NAME = "Dateline";

    private Site() {}
}

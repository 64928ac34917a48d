package news.dateline.reader.head;

/**
 * The feeds that follow what a page shows, without a language prefix.
 *
 * @param atom the path of the one in Atom
 * @param json likewise, of the JSON Feed
 */
public record Followed(String atom, String json) {

    public static final Followed SITE = ofPage("");

    /** @param path of a page that has feeds below it */
    public static Followed ofPage(String path) {
        return new Followed(path + "/feed.atom", path + "/feed.json");
    }
}

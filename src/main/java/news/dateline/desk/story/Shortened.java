package news.dateline.desk.story;

/** Words of a text as a message about them quotes them. */
final class Shortened {

    private static final int LONGEST = 80;

    private Shortened() {}

    static String words(String whole) {
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "…";
    }
}

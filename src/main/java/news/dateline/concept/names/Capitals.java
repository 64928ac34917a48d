package news.dateline.concept.names;

/** Texts with other capitals. Each letter keeps its place, so that what is found in one is found in the other. */
final class Capitals {

    private Capitals() {}

    static String all(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        text.chars().forEach(letter -> capitals.append(Character.toUpperCase((char) letter)));
        return capitals.toString();
    }

    static String ofWords(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            capitals.append(first ? Character.toUpperCase(text.charAt(i)) : text.charAt(i));
        }
        return capitals.toString();
    }
}

package news.dateline.concept.names;

/** How a word is written. */
enum Shape {
    LOWER,
    TITLE,
    CAPITALS,
    /** In a script without capitals, or in digits. */
    NONE;

    static Shape of(String word) {
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return Character.isLowerCase(first) ? LOWER : NONE;
        }
        long small = word.codePoints().filter(Character::isLowerCase).count();
        return small == 0 && word.codePointCount(0, word.length()) > 1 ? CAPITALS : TITLE;
    }

    /** Whether a word of a text can be one of a name that is written like this. */
    boolean allows(Token word) {
        return switch (this) {
            case LOWER, NONE -> true;
            // XI is a number and no person.
            case TITLE ->
                word.shape() == TITLE
                        || word.shape() == NONE
                        || word.shape() == CAPITALS && word.key().length() > 3;
            case CAPITALS -> word.shape() == CAPITALS;
        };
    }
}

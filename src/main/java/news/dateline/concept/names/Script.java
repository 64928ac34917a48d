package news.dateline.concept.names;

/** Which endings the names in a text can have. */
enum Script {
    LATIN,
    RUSSIAN,
    KAZAKH;

    /** By the letters of the text itself: whoever pastes one may not have said in which language it is. */
    static Script of(String text) {
        long cyrillic =
                text.chars().filter(letter -> letter >= 0x400 && letter < 0x530).count();
        long kazakh = text.chars()
                .filter(letter -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(letter) >= 0)
                .count();
        if (cyrillic == 0) {
            return LATIN;
        }
        return kazakh * 50 > cyrillic ? KAZAKH : RUSSIAN;
    }
}

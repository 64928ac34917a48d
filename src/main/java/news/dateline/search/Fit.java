package news.dateline.search;

/** How well what is found fits the words that were typed. What fits worse is looked for only where nothing fits better. */
public enum Fit {
    /** It has every word as it was typed, or what else the same is called. */
    ALL_WORDS,
    /** It has every word, with a letter wrong in longer ones. */
    NEARLY,
    /** It has most of them: two of three, three of four or five. A name is one, however many words it has. */
    MOST_WORDS
}

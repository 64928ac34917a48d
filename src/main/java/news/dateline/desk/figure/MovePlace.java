package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.Languages;
import news.dateline.story.BothTexts;
import news.dateline.story.MarkedSentence;

/**
 * Words of a story that mark a figure, with all sentences of it that have them.
 *
 * @param isOut whether readers see them, or will
 */
record MovePlace(UUID story, String was, List<MarkedSentence> sentences, boolean isOut) {

    /** Those of a story, in the order of its text: of the one that is out, then of what was written since. */
    static List<MovePlace> of(UUID figure, BothTexts texts) {
        Locale locale = Languages.locale(texts.language());
        Map<String, MovePlace> places = new LinkedHashMap<>();
        texts.bodyThatIsOut()
                .ifPresent(out -> MarkedSentence.of(figure, out, locale)
                        .forEach(sentence -> add(sentence, texts.id(), true, places)));
        MarkedSentence.of(figure, texts.body(), locale)
                .forEach(sentence ->
                        add(sentence, texts.id(), texts.bodyThatIsOut().isEmpty(), places));
        return List.copyOf(places.values());
    }

    private static void add(MarkedSentence sentence, UUID story, boolean isOut, Map<String, MovePlace> places) {
        List<MarkedSentence> sentences = places.computeIfAbsent(
                        sentence.words(), was -> new MovePlace(story, was, new ArrayList<>(), isOut))
                .sentences;
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    /** The name of the field for what is to stand there; told from the words, as others may come before them meanwhile. */
    String field() {
        return "words-" + story + "-" + Integer.toHexString(was.hashCode());
    }
}

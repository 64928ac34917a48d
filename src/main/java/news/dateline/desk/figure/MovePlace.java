package news.dateline.desk.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import news.dateline.shared.Languages;
import news.dateline.story.BothTexts;
import news.dateline.story.MarkedSentence;

/**
 * Words of a story that mark an older figure, with all sentences of it that have them.
 *
 * @param figure the first one that they mark
 * @param isOut whether readers see them, or will
 */
record MovePlace(UUID story, UUID figure, String was, List<MarkedSentence> sentences, boolean isOut) {

    /** Those of a story, in the order of its text: of the one that is out, then of what was written since. */
    static List<MovePlace> of(Collection<UUID> figures, BothTexts texts) {
        Map<String, MovePlace> places = new LinkedHashMap<>();
        texts.bodyThatIsOut().ifPresent(out -> add(figures, out, texts, true, places));
        add(figures, texts.body(), texts, texts.bodyThatIsOut().isEmpty(), places);
        return List.copyOf(places.values());
    }

    private static void add(
            Collection<UUID> figures, String body, BothTexts texts, boolean isOut, Map<String, MovePlace> places) {
        Locale locale = Languages.locale(texts.language());
        for (UUID figure : figures) {
            for (MarkedSentence sentence : MarkedSentence.of(figure, body, locale)) {
                List<MarkedSentence> sentences = places.computeIfAbsent(
                                sentence.words(),
                                was -> new MovePlace(texts.id(), figure, was, new ArrayList<>(), isOut))
                        .sentences;
                if (!sentences.contains(sentence)) {
                    sentences.add(sentence);
                }
            }
        }
    }

    /** The name of the field for what is to stand there; told from the words, as others may come before them meanwhile. */
    String field() {
        return "words-" + ofStory();
    }

    /** The name of the box that leaves it as it is. */
    String leaving() {
        return "left-" + ofStory();
    }

    private String ofStory() {
        return story + "-" + Integer.toHexString(was.hashCode());
    }
}

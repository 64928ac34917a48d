package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Names by their words, so that all that begin at a word of a text are found in one walk. */
final class NameTree {

    private record Declined(Russian russian, NameTree below) {}

    private Map<String, NameTree> below = Map.of();
    private Map<String, List<Declined>> declined = Map.of();
    private List<Entry> ends = List.of();

    void add(List<Token> words, KnownName name) {
        NameTree node = this;
        for (Token word : words) {
            node = node.child(word, words.size() == 1);
        }
        if (node.ends.isEmpty()) {
            node.ends = new ArrayList<>(1);
        }
        node.ends.add(Entry.of(words, name));
    }

    private NameTree child(Token word, boolean alone) {
        if (below.isEmpty()) {
            below = new HashMap<>(2);
        }
        NameTree child = below.get(word.key());
        if (child == null) {
            child = new NameTree();
            below.put(word.key(), child);
            Russian russian = Russian.of(word.key(), alone || word.shape() == Shape.CAPITALS);
            if (russian.endings().size() > 1 && word.shape() != Shape.CAPITALS) {
                if (declined.isEmpty()) {
                    declined = new HashMap<>(2);
                }
                declined.computeIfAbsent(russian.stem(), stem -> new ArrayList<>(1))
                        .add(new Declined(russian, child));
            }
        }
        return child;
    }

    /** The names that may stand at some place of a text and end there. */
    List<Entry> ends() {
        return ends;
    }

    /** Goes on by a word as it may be written in a text. */
    void each(String word, Script script, Consumer<NameTree> next) {
        NameTree itself = below.get(word);
        if (itself != null) {
            next.accept(itself);
        }
        if (script == Script.RUSSIAN) {
            eachRussian(word, itself, next);
        } else if (script == Script.KAZAKH) {
            for (int end = word.length() - 1; end > 0 && end >= word.length() - Kazakh.LONGEST; end--) {
                NameTree stem = below.get(word.substring(0, end));
                if (stem != null && Kazakh.isEnding(word.substring(0, end), word.substring(end))) {
                    next.accept(stem);
                }
            }
        }
    }

    private void eachRussian(String word, NameTree itself, Consumer<NameTree> next) {
        for (int end = word.length(); end > 1 && end >= word.length() - 3; end--) {
            String ending = word.substring(end);
            for (Declined name : declined.getOrDefault(word.substring(0, end), List.of())) {
                if (name.below() != itself && name.russian().endings().contains(ending)) {
                    next.accept(name.below());
                }
            }
        }
    }

    /** A name that ends here. */
    record Entry(KnownName name, List<Shape> shapes) {

        static Entry of(List<Token> words, KnownName name) {
            return new Entry(name, words.stream().map(Token::shape).toList());
        }
    }
}

package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.List;

/** Finds in a text what is written like a name and is none that is known. */
final class Strangers {

    private static final int MOST_WORDS = 10;
    private static final int MOST_LINKS = 3;

    private final Passage passage;
    private final Namesakes namesakes;

    private Strangers(Passage passage, Edition known) {
        this.passage = passage;
        this.namesakes = new Namesakes(passage, known);
    }

    static Reading in(String text, List<Token> words, List<Occurrence> occurrences, Edition known) {
        return new Strangers(new Passage(text, words, occurrences), known).read(occurrences);
    }

    private Reading read(List<Occurrence> occurrences) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Run quoted = passage.quotedFrom(at);
            if (quoted != null) {
                runs.add(quoted);
                at = quoted.end();
                continue;
            }
            Run run = run(at);
            for (Run part : Titles.parts(run)) {
                Run name = withParticles(trimmed(part));
                if (name.isSome() && !passage.isShouted(name.start())) {
                    namesakes.widened(name, part).filter(this::isName).ifPresent(runs::add);
                }
            }
            at = Math.max(run.end(), at + 1);
        }
        runs.addAll(namesakes.ofKnownNames());
        return new Reading(namesakes.doubted(occurrences), StrangerGroups.of(runs));
    }

    private Run run(int start) {
        int end = start;
        while (end < passage.size()
                && end - start < MOST_WORDS
                && (end == start || passage.word(end).joined())) {
            int next = passage.isCapital(end) ? end + 1 : afterLinks(start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        boolean saint = end - start > 1
                && NameSigns.has("saint", passage.key(end - 2))
                && NameSigns.has("saints", passage.key(end - 1));
        boolean owns = end < passage.size()
                && passage.word(end).joined()
                && passage.key(end).equals("s");
        return new Run(passage, start, saint && owns ? end + 1 : end);
    }

    private int afterLinks(int start, int end) {
        int at = end;
        while (end > start
                && at - end < MOST_LINKS
                && at < passage.size()
                && passage.word(at).joined()
                && passage.word(at).shape() == Shape.LOWER
                && isLink(start, end, passage.key(at))) {
            at++;
        }
        boolean links = at > end && at < passage.size() && passage.word(at).joined() && passage.isCapital(at);
        return links ? at : end;
    }

    private boolean isLink(int start, int end, String key) {
        List<String> before = new Run(passage, start, end).keys();
        return switch (key) {
            case "of" -> before.size() == 1 || NameSigns.within(before) != null;
            case "for" -> NameSigns.within(before) != null;
            case "and" -> before.contains("of") || before.contains("for");
            default -> NameSigns.has("particle", key);
        };
    }

    /** Without a word that is written large only because a sentence begins with it. */
    private Run trimmed(Run run) {
        int start = run.start();
        while (start < run.end() && isCut(start, run.end())) {
            start++;
        }
        return run.from(start);
    }

    private boolean isCut(int at, int end) {
        Token word = passage.word(at);
        String key = word.key();
        if (word.shape() == Shape.LOWER) {
            return true;
        }
        boolean goesOn = at + 1 < end && !NameSigns.isNoName(passage.key(at + 1));
        if (at + 1 == end && namesakes.isPlaceBegunAt(at)) {
            return false;
        }
        if (key.equals("new")) {
            return !goesOn || word.opens() && passage.isWithout(passage.key(at + 1), key);
        }
        if (key.equals("the")) {
            boolean inside = passage.isSpaced(at) && passage.word(at - 1).shape() == Shape.LOWER;
            return !goesOn || !inside && !NameSigns.has("with article", passage.key(at + 1));
        }
        if (goesOn && NameSigns.has("particle", key)) {
            return false;
        }
        if (goesOn && NameSigns.has("adjective", key) && NameSigns.isOfThing(passage.key(at + 1))) {
            return false;
        }
        boolean abbreviation = at + 2 == end && passage.word(at + 1).shape() == Shape.CAPITALS;
        return NameSigns.isNoName(key)
                || word.opens()
                        && (passage.isSmallElsewhere(key)
                                || key.length() == 1
                                || abbreviation && !passage.isLargeInsideSentence(key));
    }

    /** With what is written small before it and belongs to it: al-Qaeda, von der Leyen. */
    private Run withParticles(Run run) {
        int start = run.start();
        while (run.isSome()
                && start > 0
                && run.start() - start < MOST_LINKS
                && passage.word(start).joined()
                && passage.word(start - 1).shape() == Shape.LOWER
                && NameSigns.has("particle", passage.key(start - 1))
                && !passage.isKnown(start - 1)) {
            start--;
        }
        return run.from(start);
    }

    private boolean isName(Run run) {
        if (run.size() > 1) {
            return true;
        }
        Token word = run.first();
        String key = word.key();
        boolean large = key.length() > 2 && (!word.opens() || passage.isLargeInsideSentence(key));
        return (run.isAbbreviation() || large) && !passage.isNamed(key) && !namesakes.isOfRegion(key);
    }
}

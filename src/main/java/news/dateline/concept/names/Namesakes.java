package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/** Tells whether a known name of one word is only a part of somebody's name: Jordan Smith comes from anywhere. */
final class Namesakes {

    /** How verbs and adverbs end, and hardly any given name. */
    private static final Pattern VERB_ENDINGS =
            Pattern.compile("(?:[аеиуыя]л|л[аио]|[еиуюя]т|с[яь]|о|[ое]м|[ыо]й|ая|[оыи]е|[дт][ыі]|[ғқ]ан|[гк]ен|[бп])$");

    private final Passage passage;
    private final Edition known;
    private final Set<Integer> doubtful = new HashSet<>();

    Namesakes(Passage passage, Edition known) {
        this.passage = passage;
        this.known = known;
    }

    /** The occurrences, those not sure that may be part of another's name. */
    List<Occurrence> doubted(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(occurrence -> doubtful.contains(occurrence.start())
                        ? new Occurrence(occurrence.concepts(), occurrence.start(), occurrence.end(), false)
                        : occurrence)
                .toList();
    }

    /**
     * A name with the known ones beside it that are a part of it; empty where it is a part of a known one.
     *
     * @param whole the run of capitals that the name was taken out of
     */
    Optional<Run> widened(Run name, Run whole) {
        Run wide = name;
        int before = name.start() - 1;
        int after = name.end();
        if (name.start() == whole.start() && passage.isSpaced(name.start()) && isA(Kind.REGION, before)) {
            wide = begunBy(before, wide);
        }
        if (name.start() == whole.start() && isNamedAfter(before, name)) {
            wide = wide.from(before);
            doubtful.add(passage.word(before).start());
        }
        boolean surname = name.end() == whole.end() && isSurname(name, after);
        if (surname && begins(name, after)) {
            return Optional.empty();
        }
        if (surname || isPlaceBegunAt(after - 1) || isEndOfName(name, after)) {
            wide = wide.to(after + 1);
            doubtful.add(passage.word(after).start());
        }
        return Optional.of(wide);
    }

    /** Names of people that are two regions: Georgia Washington. */
    List<Run> ofKnownNames() {
        List<Run> runs = new ArrayList<>();
        IntPredicate both = at -> passage.isSpaced(at)
                && isA(Kind.REGION, at - 1)
                && isA(Kind.REGION, at)
                && is("region or given name", at - 1)
                && !isPlace(at - 1)
                && !isAbove(at, at - 1);
        IntStream.range(1, passage.size()).filter(both).forEach(at -> {
            runs.add(new Run(passage, at - 1, at + 1));
            doubtful.add(passage.word(at - 1).start());
            doubtful.add(passage.word(at).start());
        });
        return runs;
    }

    private Run begunBy(int region, Run rest) {
        boolean plain = isPlain(rest);
        boolean latin = passage.key(region).charAt(0) < 0x400;
        boolean given = plain && is("region or given name", region) && !NameSigns.isTitle(passage.key(region - 1));
        boolean person = given || plain && latin && rest.size() == 1 && isSpokenOf(region, rest);
        if (isPlace(region) && plain || !latin && !person) {
            return rest;
        }
        boolean paper = rest.size() == 1 && NameSigns.has("paper", passage.key(rest.start()));
        if (person || paper || is("begins a place", region)) {
            doubtful.add(passage.word(region).start());
        }
        return rest.from(region);
    }

    /** Whether a known region goes on with a word that another's name begins with: New York, where only York is known. */
    boolean isPlaceBegunAt(int at) {
        return passage.isCapital(at)
                && NameSigns.has("begins a place", passage.key(at))
                && passage.isJoined(at + 1)
                && isA(Kind.REGION, at + 1);
    }

    /** Jack London. */
    private boolean isEndOfName(Run name, int region) {
        return passage.isSpaced(region)
                && isA(Kind.REGION, region)
                && isPlain(name)
                && is("region or surname", region)
                && !isPlace(name.start())
                && isSurelyName(name);
    }

    /** Nazarbayev University. */
    private boolean isNamedAfter(int person, Run name) {
        return passage.isSpaced(name.start())
                && isA(Kind.PERSON, person)
                && NameSigns.isOfThing(name.first().key());
    }

    private boolean isSurname(Run name, int person) {
        return passage.isSpaced(person) && isA(Kind.PERSON, person) && isPlain(name);
    }

    private boolean isSurelyName(Run name) {
        String key = name.first().key();
        return name.size() > 1
                || !name.first().opens()
                || passage.isLargeInsideSentence(key)
                || NameSigns.has("given name", key);
    }

    /** Whether the spellings of a known person begin like a name that stands before the surname. */
    private boolean begins(Run name, int surname) {
        String first = name.first().key();
        return first.length() == 1
                || !isSurelyName(name) && isHardlyName(first)
                || known.spellings(occurrence(surname).concepts()).stream()
                        .map(spelling -> Token.of(spelling.text()).get(0).key())
                        .anyMatch(key -> StrangerGroups.alike(key, first));
    }

    /** Sentences begin with a surname's verb in Russian and Kazakh, and in English hardly ever. */
    private static boolean isHardlyName(String first) {
        return first.charAt(0) >= 0x400 && VERB_ENDINGS.matcher(first).find();
    }

    private boolean isSpokenOf(int region, Run rest) {
        return NameSigns.isTitle(passage.key(region - 1))
                || NameSigns.has("says", passage.key(rest.end()))
                || passage.isWithout(rest.first().key(), passage.key(region));
    }

    /** Whether nothing in it tells that it is no person. */
    private boolean isPlain(Run run) {
        return IntStream.range(run.start(), run.end())
                        .allMatch(at ->
                                passage.word(at).shape() == Shape.TITLE || NameSigns.has("particle", passage.key(at)))
                && run.keys().stream()
                        .noneMatch(key -> NameSigns.isNoPerson(key)
                                || passage.isSmallElsewhere(key) && !NameSigns.has("particle", key)
                                || isOfRegion(key));
    }

    /** Whether a word tells where somebody comes from. */
    boolean isOfRegion(String word) {
        return !NameSigns.has("given name", word) && known.demonyms().has(word);
    }

    private boolean isPlace(int at) {
        return NameSigns.has("place before", passage.key(at - 1));
    }

    private boolean is(String list, int at) {
        String key = passage.key(at);
        return NameSigns.all(list).stream().anyMatch(one -> StrangerGroups.alike(one, key));
    }

    private boolean isA(Kind kind, int at) {
        Occurrence occurrence = passage.alone(at);
        return occurrence != null
                && passage.word(at).shape() == Shape.TITLE
                && occurrence.concepts().stream()
                        .map(known.concepts()::get)
                        .allMatch(concept -> concept != null && concept.kind() == kind);
    }

    private boolean isAbove(int upper, int lower) {
        return occurrence(lower).concepts().stream()
                .anyMatch(id -> occurrence(upper).concepts().stream().anyMatch(above -> isAbove(above, id)));
    }

    private boolean isAbove(UUID above, UUID below) {
        Set<UUID> seen = new HashSet<>();
        @Nullable UUID at = below;
        while (at != null && seen.add(at)) {
            if (at.equals(above)) {
                return true;
            }
            KnownConcept concept = known.concepts().get(at);
            at = concept == null ? null : concept.parent();
        }
        return false;
    }

    private Occurrence occurrence(int at) {
        return Objects.requireNonNull(passage.alone(at));
    }
}

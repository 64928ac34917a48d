package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Takes apart what is written large in a row: UN Secretary-General António Guterres. */
final class Titles {

    private static final int GIVEN_NAME_AND_SURNAME = 2;

    private Titles() {}

    /** The names around the titles, none empty. */
    static List<Run> parts(Run run) {
        List<Run> parts = new ArrayList<>();
        Passage passage = run.passage();
        int start = run.start();
        int at = start;
        while (at < run.end()) {
            if (NameSigns.isTitle(passage.key(at))) {
                add(parts, run.from(start).to(at));
                at++;
                while (at < run.end() && NameSigns.has("in title", passage.key(at))) {
                    at++;
                }
                start = at;
            } else {
                at++;
            }
        }
        add(parts, run.from(start));
        return parts;
    }

    /** Russian puts whom somebody speaks for before the name, in the genitive. */
    private static void add(List<Run> parts, Run run) {
        if (!run.isSome()) {
            return;
        }
        int second = run.start() + 1;
        List<String> keys = run.keys();
        boolean cyrillic = keys.get(0).charAt(0) >= 0x400;
        boolean body = run.isAbbreviation() || NameSigns.within(keys.subList(0, 1)) != null;
        boolean person = run.size() > GIVEN_NAME_AND_SURNAME
                && NameSigns.within(keys.subList(1, keys.size())) == null
                && IntStream.range(second, run.end())
                        .noneMatch(at -> run.passage().word(at).shape() == Shape.CAPITALS);
        if (cyrillic && body && person) {
            parts.add(run.to(second));
            parts.add(run.from(second));
        } else {
            parts.add(run);
        }
    }
}

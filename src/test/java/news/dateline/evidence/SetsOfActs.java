package news.dateline.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class SetsOfActs {

    private SetsOfActs() {}

    static List<Set<Act>> all() {
        List<Set<Act>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Act.values().length; bits++) {
            Set<Act> acts = EnumSet.noneOf(Act.class);
            for (Act act : Act.values()) {
                if ((bits & 1 << act.ordinal()) != 0) {
                    acts.add(act);
                }
            }
            sets.add(acts);
        }
        return sets;
    }
}

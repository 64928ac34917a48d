package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.desk.form.Field;
import news.dateline.story.merge.Conflict;
import news.dateline.story.merge.Merge;

/** Two forms that were made from the same one, as a single form. */
final class FormMerge {

    /** What somebody writes of their own change. */
    static final List<String> NOTES = List.of("changeNote", "updateNote", "correction");

    /** What somebody says of their own change. */
    static final List<String> ONES_OWN =
            Stream.concat(Stream.of("changeKind"), NOTES.stream()).toList();

    private final StoryForm theirs;
    private final StoryForm mine;
    private final Map<Field, Merge> texts = new LinkedHashMap<>();
    private final Map<Field, List<String>> lists = new LinkedHashMap<>();
    private final Map<Field, List<Decision>> decisions = new LinkedHashMap<>();
    private final List<Field> changedByThem = new ArrayList<>();

    FormMerge(StoryForm base, StoryForm theirs, StoryForm mine) {
        this.theirs = theirs;
        this.mine = mine;
        for (Field field : StoryFields.ALL) {
            if (ONES_OWN.contains(field.name()) || StoryFields.helps(field)) {
                continue;
            }
            if (!base.chosen(field.name()).equals(theirs.chosen(field.name()))) {
                changedByThem.add(field);
            }
            merge(field, base, theirs, mine);
        }
    }

    private void merge(Field field, StoryForm base, StoryForm theirs, StoryForm mine) {
        String name = field.name();
        if (field.isChoice() && field.isTall()) {
            lists.put(field, Merge.ofLists(base.chosen(name), theirs.chosen(name), mine.chosen(name)));
            return;
        }
        Merge merge = field.type() == Field.Type.AREA
                ? Merge.ofParagraphs(base.text(name), theirs.text(name), mine.text(name))
                : Merge.ofWhole(base.text(name), theirs.text(name), mine.text(name));
        texts.put(field, merge);
        List<Decision> found = new ArrayList<>();
        for (Conflict conflict : merge.conflicts()) {
            found.add(new Decision(field, found.size(), conflict));
        }
        decisions.put(field, found);
    }

    /** All that somebody has to decide on, in the order of the page. */
    List<Decision> decisions() {
        return decisions.values().stream().flatMap(List::stream).toList();
    }

    boolean isDecided() {
        return decisions().stream()
                .allMatch(
                        decision -> decision.outcome(mine.origin().decisions()).isPresent());
    }

    /** Whether it is what they have, so that mine says nothing that is not there. */
    boolean addsNothing() {
        return decisions().isEmpty()
                && texts.entrySet().stream()
                        .allMatch(text -> text.getValue()
                                .text(Conflict::mine)
                                .equals(theirs.text(text.getKey().name())))
                && lists.entrySet().stream()
                        .allMatch(list -> Set.copyOf(list.getValue())
                                .equals(Set.copyOf(theirs.chosen(list.getKey().name()))));
    }

    /** Whether it has something of theirs that nobody is asked about. */
    boolean takesUnseen() {
        return texts.entrySet().stream()
                        .anyMatch(text -> !text.getValue()
                                .text(Conflict::mine)
                                .equals(mine.text(text.getKey().name())))
                || lists.entrySet().stream()
                        .anyMatch(list -> !Set.copyOf(list.getValue())
                                .equals(Set.copyOf(mine.chosen(list.getKey().name()))));
    }

    List<Field> changedByThem() {
        return changedByThem;
    }

    /** Without those in which all that they changed is still to be decided on. */
    List<Field> takenFromThem() {
        return changedByThem.stream()
                .filter(field -> field.type() == Field.Type.AREA
                        || decisions.getOrDefault(field, List.of()).isEmpty())
                .toList();
    }

    StoryForm mine() {
        return mine;
    }

    /** As if mine had been written after theirs; what was not decided is as proposed. */
    StoryForm form() {
        Map<String, List<String>> values = new LinkedHashMap<>(mine.values());
        lists.forEach((field, list) -> values.put(field.name(), list));
        texts.forEach((field, merge) -> values.put(field.name(), List.of(text(field, merge))));
        return new StoryForm(mine.origin().with(theirs.opened(), mine.stood()), values);
    }

    private String text(Field field, Merge merge) {
        Iterator<Decision> next = decisions.get(field).iterator();
        return merge.text(conflict -> {
            Decision decision = next.next();
            return decision.outcome(mine.origin().decisions()).orElseGet(decision::draft);
        });
    }
}

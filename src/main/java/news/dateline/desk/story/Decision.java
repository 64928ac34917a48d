package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.desk.form.Field;
import news.dateline.story.merge.Conflict;

/**
 * A place of a form that two changed, for somebody to decide on.
 *
 * @param number among those of its field
 */
record Decision(Field field, int number, Conflict conflict) {

    static final String CHOICE = "choice.";
    static final String OUTCOME = "outcome.";

    static final String THEIRS = "theirs";
    static final String MINE = "mine";
    static final String BOTH = "both";
    static final String ANEW = "anew";

    /** The same whenever the same conflict is found again, and no other one's. */
    String name() {
        return field.name() + "." + number + "-" + conflict.key();
    }

    /** Whether both texts can stand there. */
    boolean takesBoth() {
        return field.type() == Field.Type.AREA && !conflict.isDeletion();
    }

    /** What the field for another outcome begins with: whatever leaves nothing out. */
    private String proposed() {
        if (field.type() != Field.Type.AREA) {
            return MINE;
        }
        return takesBoth() ? BOTH : conflict.mine().isEmpty() ? THEIRS : MINE;
    }

    /** What stands in the field for another outcome while nobody has changed it. */
    String draft() {
        return text(proposed());
    }

    /** What stands in the field for another outcome. */
    String written(Map<String, String> sent) {
        return clean(sent.getOrDefault(OUTCOME + name(), draft()));
    }

    /** What somebody decided: the text they wrote, if they did, or else the one they chose; empty when they did neither. */
    Optional<String> outcome(Map<String, String> sent) {
        String written = written(sent);
        String choice = sent.get(CHOICE + name());
        boolean anew = ANEW.equals(choice) && sent.containsKey(OUTCOME + name());
        if (anew || !written.equals(clean(draft()))) {
            return Optional.of(written);
        }
        return Optional.ofNullable(choice)
                .filter(List.of(THEIRS, MINE, BOTH)::contains)
                .map(this::text);
    }

    /** The field in which another outcome was written; empty for the name of anything else. */
    static Optional<Field> field(String sent) {
        return StoryFields.WRITTEN.stream()
                .filter(field -> sent.startsWith(OUTCOME + field.name() + "."))
                .findFirst()
                .map(field -> Field.area(sent, field.label() + ", written anew", 3, field.most(), ""));
    }

    private String text(String choice) {
        return switch (choice) {
            case THEIRS -> conflict.theirs();
            case MINE -> conflict.mine();
            default -> conflict.both();
        };
    }

    private String clean(String text) {
        return String.join("", StoryForm.clean(field, List.of(text)));
    }
}

package news.dateline.desk.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.desk.When;
import news.dateline.desk.form.Choice;
import news.dateline.desk.form.Field;
import news.dateline.desk.story.TypedNames.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a story shows.
 *
 * @param there null while nothing was saved
 * @param form what stands in the fields
 * @param choices what can be chosen in the fields to choose from, by name
 * @param candidates what a name that was written may mean, by the name of the field
 * @param problems what is wrong, by the name of the field, in the order of the page
 * @param warnings what stops nobody from saving, by the name of the field
 */
record StoryPage(
        UUID id,
        @Nullable There there,
        boolean editor,
        StoryForm form,
        Map<String, List<Choice>> choices,
        Map<String, List<Candidate>> candidates,
        Map<String, String> problems,
        Map<String, String> warnings) {

    private static final List<String> ZONES = List.of(
            "Asia/Almaty",
            "Asia/Aqtau",
            "Asia/Bishkek",
            "Asia/Dushanbe",
            "Asia/Tashkent",
            "Asia/Ashgabat",
            "Asia/Shanghai",
            "Europe/Moscow",
            "Europe/Brussels",
            "Europe/London",
            "America/New_York",
            "UTC");

    /**
     * What is kept so far.
     *
     * @param status as a label
     * @param returnable whether it can go back to who wrote it
     * @param known whether readers have seen it
     * @param goesOut when it is published by itself; null unless it is scheduled
     * @param pending whether readers see or will see an older text
     * @param slug the last part of its address; null before it has one
     * @param path where readers find it; null while they cannot
     * @param settled whether language and zone are fixed
     * @param heldBack why it was not published when its embargo ended; null unless it waits for that
     */
    record There(
            String status,
            boolean draft,
            boolean published,
            boolean withdrawn,
            boolean returnable,
            boolean known,
            @Nullable String goesOut,
            boolean pending,
            int revision,
            When saved,
            String savedBy,
            @Nullable String path,
            @Nullable String slug,
            boolean settled,
            @Nullable String withdrawalReason,
            @Nullable String heldBack) {

        public String words() {
            String words = goesOut == null ? status : status + " for " + goesOut;
            return pending
                    ? words
                            + (goesOut == null
                                    ? "; your changes are not public yet"
                                    : "; your changes are not part of it yet")
                    : words;
        }
    }

    public String title() {
        return there == null ? "New story" : text("headline");
    }

    /** Where the story stands, in a few words that are always in sight. */
    public String state() {
        return there == null ? "Not saved yet" : there.words() + ", revision " + there.revision();
    }

    /** Time zones to suggest: those of the region first. */
    public List<String> zones() {
        return ZONES;
    }

    /** Not the page's own address: a browser would not keep what was typed for going back to it. */
    public String action() {
        return there == null ? "/admin/stories" : "/admin/stories/" + id + "?saving";
    }

    public String action(String step) {
        return "/admin/stories/" + id + "/" + step;
    }

    /** The fields of the text itself. */
    public List<Field> textFields() {
        return StoryFields.TEXT;
    }

    /** The fields of what is said about it. */
    public List<Field> factFields() {
        return StoryFields.FACTS;
    }

    /** What its readers are told of a change; nothing while there are none. */
    public List<Field> changeFields() {
        return there != null && there.known() ? StoryFields.CHANGE : List.of();
    }

    /** All that somebody writes in it. */
    public List<Field> writtenFields() {
        return StoryFields.WRITTEN;
    }

    public String text(String field) {
        return form.text(field);
    }

    /** The labels of what is chosen in a field. */
    public String chosen(String field) {
        return Objects.requireNonNull(choices.get(field), field).stream()
                .filter(Choice::chosen)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    /** Whether a field only shows what can no longer be changed. */
    public boolean isSettled(Field field) {
        return there != null && there.settled() && List.of("language", "zone").contains(field.name());
    }

    /** The ids of all that is said about a field beside it; null when nothing is. */
    @Nullable
    public String describedBy(Field field) {
        return field.describedBy(problems.containsKey(field.name()), warning(field.name()) == null ? "" : "warning");
    }

    /** Said beside a field of which nothing worse is to be said. */
    @Nullable
    public String warning(String field) {
        return problems.containsKey(field) ? null : warnings.get(field);
    }
}

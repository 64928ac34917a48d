package news.dateline.desk.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import news.dateline.desk.Typed;
import news.dateline.desk.form.Field;
import news.dateline.media.Picture;
import news.dateline.media.PictureRefusedException.Reason;
import news.dateline.shared.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The form of a picture, filled in.
 *
 * @param theirs what a colleague saved meanwhile, where it differs; null unless somebody did
 */
record PictureFields(
        Map<String, String> values,
        Map<String, String> problems,
        @Nullable Map<String, String> theirs) {

    static final List<Field> ALL = List.of(
            new Field(
                    "alt",
                    "What it shows",
                    Field.Type.AREA,
                    3,
                    1_000,
                    "For those who cannot see it. No story goes out without."),
            new Field("caption", "Caption", Field.Type.AREA, 3, 1_000, "Shown below it: who, where, when."),
            new Field("credit", "Credit", Field.Type.LINE, 1, 300, "Who took it, and whose it is."));

    record Conflict(String by) {}

    static Map<String, String> of(Picture picture) {
        return Map.of("alt", picture.alt(), "caption", picture.caption(), "credit", picture.credit());
    }

    static PictureFields kept(Picture picture) {
        return new PictureFields(of(picture), Map.of(), null);
    }

    /** @param broughtOut whether readers see it, and some of them only what is said of it */
    static PictureFields sent(Map<String, String> sent, boolean broughtOut) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field field : ALL) {
            String text = field.isTall() ? Typed.text(sent.get(field.name())) : Typed.line(sent.get(field.name()));
            values.put(field.name(), text);
            if (text.length() > field.most()) {
                problems.put(field.name(), "At most " + field.most() + " characters.");
            }
        }
        if (broughtOut && Visible.isBlank(values.get("alt"))) {
            problems.put("alt", "Say what it shows: a story that is published has this picture.");
        }
        return new PictureFields(values, problems, null);
    }

    PictureFields beside(Picture saved) {
        Map<String, String> differing = new LinkedHashMap<>(of(saved));
        differing.entrySet().removeIf(field -> field.getValue().equals(text(field.getKey())));
        return new PictureFields(values, problems, differing);
    }

    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    @Nullable
    public Conflict conflict() {
        return theirs == null ? null : new Conflict("a colleague");
    }

    @Nullable
    public String warning(String field) {
        return null;
    }

    @Nullable
    public String theirs(String field) {
        return theirs == null ? null : theirs.get(field);
    }

    public String describedBy(Field field) {
        StringJoiner ids = new StringJoiner(" ").add(field.name() + "-hint");
        if (problems.containsKey(field.name())) {
            ids.add(field.name() + "-problem");
        }
        if (theirs(field.name()) != null) {
            ids.add(field.name() + "-theirs");
        }
        return ids.toString();
    }

    static String words(Reason reason) {
        return switch (reason) {
            case EMPTY -> "Choose a file first.";
            case TOO_MANY_BYTES -> "Too large: at most 20 MB. Save it smaller and send it again.";
            case TOO_MANY_PIXELS -> "Too many pixels: at most 40 million. Scale it down and send it again.";
            case NO_PICTURE -> "By its content this is no JPEG, PNG, WebP or GIF, whatever its name says.";
            case CUT_OFF -> "The end of this file is missing: it was cut off on its way. Send the whole file again.";
            case NO_ROOM -> "There is no room for it: the disk of the server is full. Tell whoever looks after it.";
            case BROKEN ->
                "This file is damaged or cut off, or of a kind that cannot be read. Save it anew, as JPEG or PNG in RGB.";
        };
    }
}

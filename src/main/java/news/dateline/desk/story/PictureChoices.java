package news.dateline.desk.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.desk.form.Choice;
import news.dateline.media.Picture;
import news.dateline.media.Pictures;
import news.dateline.shared.Ids;
import news.dateline.shared.paging.Cursor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The pictures that a story can be given: the latest ones, those that were looked for, and the one it has. */
@Component
class PictureChoices {

    private static final Limit MOST = Limit.of(40);
    private static final Pattern AT_THE_DESK = Pattern.compile("/admin/media/([0-9a-fA-F-]{36})(?![0-9a-fA-F-])");
    private static final Pattern OF_A_FILE = Pattern.compile("/media/([0-9a-f]{16,})-\\d+\\.\\w+");

    private final Pictures pictures;

    PictureChoices(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Choice> in(StoryForm form) {
        String chosen = form.text("picture");
        String words = form.text(StoryFields.PICTURE_WORDS);
        List<Picture> known = new ArrayList<>();
        Stream.of(
                        find(chosen).stream(),
                        words.isEmpty() ? Stream.<Picture>of() : meant(words).stream(),
                        described("").stream())
                .flatMap(found -> found)
                .filter(one -> known.stream().noneMatch(other -> other.id().equals(one.id())))
                .forEach(known::add);
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "None", 0, chosen.isEmpty()));
        known.forEach(one -> {
            String id = one.id().toString();
            choices.add(new Choice(id, one.title(), 0, id.equals(chosen)));
        });
        return choices;
    }

    /** What it is called at the desk; as it was given, when it is none. */
    String title(String chosen) {
        return find(chosen).map(Picture::title).orElse(chosen);
    }

    /** The form with the one picture chosen that was looked for; one of several that is chosen already will do. */
    StoryForm found(StoryForm form) {
        String words = form.text(StoryFields.PICTURE_WORDS);
        if (words.isEmpty()) {
            return form;
        }
        List<Picture> meant = meant(words);
        Map<String, List<String>> values = new HashMap<>(form.values());
        if (meant.size() == 1) {
            values.put("picture", List.of(meant.get(0).id().toString()));
        }
        String chosen = values.get("picture").stream().findFirst().orElse("");
        if (meant.stream().anyMatch(one -> one.id().toString().equals(chosen))) {
            values.put(StoryFields.PICTURE_WORDS, List.of(""));
        }
        return new StoryForm(form.origin(), values);
    }

    /** Says what came of the words that are left. */
    void check(StoryForm form, Problems problems) {
        String words = form.text(StoryFields.PICTURE_WORDS);
        if (words.isEmpty()) {
            return;
        }
        int found = meant(words).size();
        problems.add(
                StoryFields.PICTURE_WORDS,
                found == 0
                        ? "No picture has these words. Write others, or take them out."
                        : found + (found == MOST.max() ? " pictures or more" : " pictures")
                                + " have these words. Choose one as the lead picture, or take them out.");
    }

    boolean isUnknown(String chosen) {
        return !chosen.isEmpty() && find(chosen).isEmpty();
    }

    private List<Picture> meant(String words) {
        Matcher page = AT_THE_DESK.matcher(words);
        if (page.find()) {
            return find(page.group(1)).stream().toList();
        }
        Matcher file = OF_A_FILE.matcher(words);
        return file.find() ? pictures.findByHash(file.group(1)).stream().toList() : described(words);
    }

    private List<Picture> described(String words) {
        String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return pictures.entries(pattern, Cursor.START.time(), Cursor.START.id(), MOST);
    }

    private Optional<Picture> find(String chosen) {
        return Ids.parse(chosen).flatMap(pictures::findById);
    }
}

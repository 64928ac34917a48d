package news.dateline.desk.storyline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Map;
import java.util.UUID;
import news.dateline.desk.InWords;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all storylines, by the alphabet. */
@Controller
class StorylineListController {

    /** @param languages in which it has a summary; empty without any */
    record Line(Storyline storyline, String languages) {}

    private final Storylines storylines;

    StorylineListController(Storylines storylines) {
        this.storylines = storylines;
    }

    @GetMapping("/admin/storylines")
    String list(Model model) {
        model.addAttribute("active", "storylines");
        Map<UUID, String> languages = storylines.languagesOfSummaries().stream()
                .collect(groupingBy(
                        Storylines.InLanguage::storyline,
                        mapping(summary -> InWords.language(summary.language()), joining(", "))));
        model.addAttribute(
                "lines",
                storylines.findAllByOrderByTitle().stream()
                        .map(storyline -> new Line(storyline, languages.getOrDefault(storyline.id(), "")))
                        .toList());
        return "desk/storyline/list";
    }
}

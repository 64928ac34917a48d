package news.dateline.desk.story;

import news.dateline.story.Requirement;
import org.springframework.validation.Errors;

/** Says beside a field what readers need there. */
final class Missing {

    private Missing() {}

    static void tell(Requirement missing, Errors errors) {
        switch (missing) {
            case HEADLINE -> tell(errors, "headline", "Write a headline: a story is found by it.");
            case STANDFIRST ->
                tell(errors, "standfirst", "Write a standfirst: readers see it before they open the story.");
            case BYLINE -> tell(errors, "byline", "Say who wrote it.");
            case BODY -> tell(errors, "body", "Write the story.");
            case REGION -> tell(errors, "regions", "Choose at least one region: readers find the story there.");
            case TOPIC -> tell(errors, "topics", "Choose at least one topic: readers find the story there.");
            case SOURCE -> tell(errors, "source", "Say where it comes from, such as: own reporting.");
        }
    }

    private static void tell(Errors errors, String field, String message) {
        errors.rejectValue(field, "missing", message);
    }
}

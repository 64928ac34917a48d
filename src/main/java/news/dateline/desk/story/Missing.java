package news.dateline.desk.story;

import news.dateline.story.Requirement;

/** What readers need, as it is said beside the field where it is missing. */
record Missing(String field, String words) {

    static Missing of(Requirement requirement) {
        return switch (requirement) {
            case HEADLINE -> new Missing("headline", "Write a headline: a story is found by it.");
            case STANDFIRST ->
                new Missing("standfirst", "Write a standfirst: readers see it before they open the story.");
            case BYLINE -> new Missing("byline", "Say who wrote it.");
            case BODY -> new Missing("body", "Write the story.");
            case REGION -> new Missing("regions", "Choose at least one region: readers find the story there.");
            case TOPIC -> new Missing("topics", "Choose at least one topic: readers find the story there.");
            case STATEMENTS ->
                new Missing(
                        "body", "Something is marked in the text that nobody in the ledger states. Add a statement.");
            case ALT_TEXT ->
                new Missing("picture", "Say in the library what this picture shows, for those who cannot see it.");
            case SOURCE -> new Missing("source", "Say where it comes from, such as: own reporting.");
        };
    }
}

package news.dateline.search;

import news.dateline.story.StorySummary;

/**
 * A published story that a query found.
 *
 * @param passage of the story, around what was looked for; its standfirst where there is none
 */
public record Hit(StorySummary story, Highlighted headline, Highlighted passage) {}

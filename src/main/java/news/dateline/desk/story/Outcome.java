package news.dateline.desk.story;

import news.dateline.story.Status;

/**
 * What came of a form.
 *
 * @param revision the number of the one that holds the text now
 * @param status where the story stands now
 */
record Outcome(int revision, Status status) {}

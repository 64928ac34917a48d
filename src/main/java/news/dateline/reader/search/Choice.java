package news.dateline.reader.search;

import news.dateline.search.request.Value;

/**
 * A value that the found stories can be narrowed to, or are.
 *
 * @param stories how many have it
 * @param isChosen whether they are narrowed to it, so that the URL takes it away
 */
record Choice(Value value, long stories, boolean isChosen, String url) {}

package news.dateline.desk.names;

import news.dateline.concept.Kind;

/** What looks like a name that nobody has recorded. */
public record UnknownName(String name, Kind kind, Excerpt excerpt, int mentions) {}

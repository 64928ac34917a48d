package news.dateline.desk.story;

/** Readers were to be told of a change of a text that they have just as it is. */
class NothingToTellException extends RuntimeException {}

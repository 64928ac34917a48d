package news.dateline.desk.story;

/** A correction was to be published of a text that readers have just as it is. */
class NothingToCorrectException extends RuntimeException {}

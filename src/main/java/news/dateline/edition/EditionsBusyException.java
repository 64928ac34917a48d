package news.dateline.edition;

/** Another edition is being made: one at a time, since each asks for all pages there are. */
public final class EditionsBusyException extends RuntimeException {}

package news.dateline.edition;

/**
 * Another edition is being made: one at a time, since each asks for all pages there are. Or too many of them lie there,
 * being taken away.
 */
public final class EditionsBusyException extends RuntimeException {}

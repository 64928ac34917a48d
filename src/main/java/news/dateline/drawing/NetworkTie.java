package news.dateline.drawing;

/**
 * What ties two names of a network, by the paths of their pages.
 *
 * @param isOver whether nothing ties them any more
 */
public record NetworkTie(String from, String to, boolean isOver) {}

package news.dateline.reader.map;

/**
 * A map as a page shows it.
 *
 * @param svg safe markup
 * @param showsCrimea whether the line below has to say how it is drawn
 */
public record PageMap(String svg, boolean showsCrimea) {}

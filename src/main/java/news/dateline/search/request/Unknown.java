package news.dateline.search.request;

/**
 * Something that an address asks for and that there is not.
 *
 * @param parameter in which it stands
 */
public record Unknown(String parameter, String value) {}

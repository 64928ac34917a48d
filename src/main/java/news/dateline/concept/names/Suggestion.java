package news.dateline.concept.names;

/**
 * @param name the spelling that what was typed begins like
 * @param isNear whether a letter is wrong in what was typed
 */
public record Suggestion(KnownConcept concept, String name, boolean isNear) {}

package news.dateline.concept.names;

/** @param name the spelling that what was typed begins like */
public record Suggestion(KnownConcept concept, String name) {}

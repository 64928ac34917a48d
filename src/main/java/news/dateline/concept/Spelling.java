package news.dateline.concept;

import java.util.UUID;

/** @param language a BCP 47 tag */
public record Spelling(UUID conceptId, String text, String language) {}

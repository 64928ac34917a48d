package news.dateline.reader.concept;

import news.dateline.concept.ConceptLink;
import news.dateline.concept.Office;

/**
 * An office seen from one of its ends.
 *
 * @param other where it is held on the page of a person; who holds it on the page of an organisation or region
 */
public record OfficeLine(Office office, ConceptLink other) {}

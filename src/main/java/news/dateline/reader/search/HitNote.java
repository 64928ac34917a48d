package news.dateline.reader.search;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.reader.office.PersonNote;

/**
 * What stands below a story that was found.
 *
 * @param filed its main region, by the name of its day, and its main topic
 * @param people those that are named in what the page shows of it and held an office by its day
 * @param tagged where the page shows none of the words: what the story is tagged with that is called so
 */
record HitNote(List<ConceptLink> filed, List<PersonNote> people, List<ConceptLink> tagged) {}

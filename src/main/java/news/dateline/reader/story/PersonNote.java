package news.dateline.reader.story;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Office;

/**
 * Who someone in a story is.
 *
 * @param offices those held on the day of the story; when none was, those that had ended by then
 */
public record PersonNote(ConceptLink person, List<Office> offices) {}

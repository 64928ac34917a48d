package news.dateline.reader.story;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.reader.held.HeldParts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.map.PageMap;
import news.dateline.reader.office.PersonNote;
import org.jspecify.annotations.Nullable;

/**
 * The text of a story as a page shows it, with all that it names.
 *
 * @param bodyHtml safe HTML
 * @param concepts what the story is tagged with, in the editor's order
 * @param trail from the widest region to the story's main one
 * @param map of its main region; null for one that has no place on the earth
 * @param parts of its page that are made of nothing else
 */
record ShownText(
        String bodyHtml,
        List<ConceptLink> concepts,
        List<PersonNote> whoIsWho,
        List<LedgerNote> notes,
        List<ConceptLink> trail,
        @Nullable PageMap map,
        HeldParts parts) {}

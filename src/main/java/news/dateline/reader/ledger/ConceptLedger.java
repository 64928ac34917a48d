package news.dateline.reader.ledger;

import java.util.List;

/**
 * What the ledger has of a concept.
 *
 * @param events those that took place there, or that it took part in; the earliest first
 * @param notes figures and claims that are about it or that it stated, the latest first
 */
public record ConceptLedger(List<DatedEvent> events, List<LedgerNote> notes) {}

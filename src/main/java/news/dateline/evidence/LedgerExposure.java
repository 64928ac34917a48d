package news.dateline.evidence;

import java.util.UUID;
import news.dateline.concept.Exposure;
import org.springframework.stereotype.Component;

/** Figures, claims and dates lead to what they are about and to who says so. */
@Component
class LedgerExposure implements Exposure {

    private final LedgerUses uses;

    LedgerExposure(LedgerUses uses) {
        this.uses = uses;
    }

    @Override
    public boolean leadsTo(UUID concept) {
        return uses.entriesBeforeReaders(concept) > 0 || uses.statementsBeforeReaders(concept) > 0;
    }
}

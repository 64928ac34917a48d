package news.dateline.story;

import java.util.UUID;
import news.dateline.concept.Exposure;
import org.springframework.stereotype.Component;

/** Public stories lead to what they are about, and to what they were about: their history says so. */
@Component
class StoryExposure implements Exposure {

    private final ConceptUses uses;

    StoryExposure(ConceptUses uses) {
        this.uses = uses;
    }

    @Override
    public boolean leadsTo(UUID concept) {
        return uses.isListed(concept) || uses.isInHistory(concept) || uses.storylines(concept) > 0;
    }
}

package news.dateline.concept;

import java.util.UUID;

/** Tells what readers see of concepts beyond what is known here. */
public interface Exposure {

    boolean leadsTo(UUID concept);
}

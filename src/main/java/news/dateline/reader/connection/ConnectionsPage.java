package news.dateline.reader.connection;

import java.util.List;
import news.dateline.concept.ConceptLink;

/**
 * What is tied to a person or an organisation.
 *
 * @param lines its own ties first, then those among what it is tied to
 * @param svg the same as a picture, safe markup; empty without ties
 */
public record ConnectionsPage(ConceptLink self, List<TieLine> lines, String svg) {

    public String path() {
        return self.path() + "/connections";
    }
}

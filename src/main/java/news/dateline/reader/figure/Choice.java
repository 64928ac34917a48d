package news.dateline.reader.figure;

import java.util.List;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow the list.
 *
 * @param options what entries are about
 * @param chosen null for all
 * @param unknown a slug that was asked for and names nothing; null for none
 */
record Choice(
        Kind kind,
        List<Branch> options,
        @Nullable ConceptLink chosen,
        @Nullable String unknown) {

    public String parameter() {
        return FigureRequest.parameterOf(kind);
    }
}

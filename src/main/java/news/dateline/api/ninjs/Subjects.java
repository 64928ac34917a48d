package news.dateline.api.ninjs;

import java.util.List;
import news.dateline.api.ninjs.NewsItem.Subject;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.shared.SiteAddress;

/** What a story is tagged with, in its editor's order, as ninjs tells it apart. */
record Subjects(List<ConceptLink> concepts, SiteAddress site) {

    /** A story is about what happened and its subjects; it mentions whom and where it names. */
    List<Subject> of(Kind kind) {
        String relation = kind == Kind.TOPIC || kind == Kind.EVENT ? "about" : "mentions";
        return concepts.stream()
                .filter(concept -> concept.kind() == kind)
                .map(concept -> new Subject(concept.name(), relation, site.absolute(concept.path())))
                .toList();
    }
}

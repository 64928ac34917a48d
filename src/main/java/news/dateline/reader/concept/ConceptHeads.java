package news.dateline.reader.concept;

import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.reader.structured.JsonLd;
import news.dateline.reader.structured.SchemaLinks;
import news.dateline.shared.Languages;
import org.springframework.stereotype.Component;

/** What the head of a concept's page says of it. */
@Component
class ConceptHeads {

    private final Heads heads;
    private final SchemaLinks links;
    private final ConceptData data;

    ConceptHeads(Heads heads, SchemaLinks links, ConceptData data) {
        this.heads = heads;
        this.links = links;
        this.data = data;
    }

    Head of(ConceptPage page, String language) {
        String address = links.address(page.self().path(), language);
        return described(page, language)
                .withData(JsonLd.of(
                        data.of(page, language),
                        links.breadcrumbs(page.above(), page.self().name(), address, language)));
    }

    // Descriptions are kept in English.
    private Head described(ConceptPage page, String language) {
        String path = page.self().path();
        String description = page.concept().description();
        return description != null && language.equals(Languages.DEFAULT.getLanguage())
                ? heads.page(path).describedAs(description)
                : heads.page(path, "head.concept", page.self().name());
    }
}

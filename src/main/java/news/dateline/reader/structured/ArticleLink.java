package news.dateline.reader.structured;

import java.time.OffsetDateTime;

/** A story in a list. */
public record ArticleLink(String headline, String url, String inLanguage, OffsetDateTime datePublished)
        implements SchemaType {

    @Override
    public String type() {
        return "NewsArticle";
    }
}

package news.dateline.desk.queue;

import java.nio.charset.StandardCharsets;
import news.dateline.desk.Typed;
import news.dateline.shared.Languages;
import news.dateline.story.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the address of the list asks for.
 *
 * @param q words; empty for none
 * @param status null for any
 * @param lang a BCP 47 tag; empty for any
 * @param region as it was typed: a name or an address; empty for any
 * @param topic likewise
 * @param sort {@code newest} for the latest change first although there are words; otherwise empty
 * @param after where the page begins; null for the first one
 */
record QueueRequest(
        String q,
        @Nullable Status status,
        String lang,
        String region,
        String topic,
        String sort,
        @Nullable String after) {

    static final String NEWEST = "newest";

    QueueRequest {
        lang = Languages.ALL.contains(lang) ? lang : "";
        region = Typed.line(region);
        topic = Typed.line(topic);
        sort = sort.equals(NEWEST) ? NEWEST : "";
    }

    public boolean isNewestFirst() {
        return sort.equals(NEWEST);
    }

    /** Whether something is asked for that the form keeps folded. */
    public boolean isNarrowed() {
        return !(lang + region + topic).isEmpty();
    }

    QueueRequest with(@Nullable Status other) {
        return new QueueRequest(q, other, lang, region, topic, sort, null);
    }

    QueueRequest sortedBy(String other) {
        return new QueueRequest(q, status, lang, region, topic, other, null);
    }

    QueueRequest from(@Nullable String place) {
        return new QueueRequest(q, status, lang, region, topic, sort, place);
    }

    String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/admin/stories");
        add(url, "status", status == null ? "" : status.name());
        add(url, "q", q);
        add(url, "lang", lang);
        add(url, "region", region);
        add(url, "topic", topic);
        add(url, "sort", sort);
        add(url, "after", after == null ? "" : after);
        return url.build(true).toUriString();
    }

    // Braces would be taken for variables otherwise.
    private static void add(UriComponentsBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}

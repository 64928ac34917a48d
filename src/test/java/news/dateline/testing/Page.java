package news.dateline.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** An answer of the portal as a browser holds it. */
public record Page(Browser browser, HttpResponse<String> response, Document html) {

    public int status() {
        return response.statusCode();
    }

    public String path() {
        return response.uri().getPath();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All text of the content, without that of fields. */
    public String text() {
        return Objects.requireNonNull(html.selectFirst("main"), html.html()).text();
    }

    public String text(String selector) {
        return html.select(selector).text();
    }

    public boolean has(String selector) {
        return html.selectFirst(selector) != null;
    }

    /** What stands in the field with this label. */
    public String value(String label) {
        Element field = field(label);
        return field.is("textarea") ? field.wholeText() : field.val();
    }

    public List<String> chosen(String label) {
        return field(label).select("option[selected]").eachText().stream()
                .map(text -> text.replace('\u2007', ' ').strip())
                .toList();
    }

    /** What is said to be wrong with the field with this label. */
    public String problem(String label) {
        return text("#" + field(label).id() + "-problem");
    }

    public Element field(String label) {
        Element found = html.select("label").stream()
                .filter(element -> element.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label + " in " + html.text()));
        return Objects.requireNonNull(html.getElementById(found.attr("for")));
    }

    public Form form(String selector) {
        FormElement form = (FormElement) html.selectFirst(selector);
        if (form == null) {
            throw new AssertionError(status() + ": no " + selector + " in " + html.text());
        }
        return new Form(this, form);
    }
}

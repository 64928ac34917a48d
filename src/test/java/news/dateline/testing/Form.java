package news.dateline.testing;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as it is filled in. */
public final class Form {

    private final Page page;
    private final FormElement form;
    private Fields fields = new Fields();

    Form(Page page, FormElement form) {
        this.page = page;
        this.form = form;
        form.formData().stream()
                .filter(field -> readByJsoup(field.key()))
                .forEach(field -> fields = fields.and(field.key(), field.value()));
        form.select("select[multiple] option[selected]")
                .forEach(option -> fields = fields.and(option.parent().attr("name"), option.val()));
        form.select("textarea[name]").forEach(area -> fields = fields.and(area.attr("name"), sent(area.wholeText())));
    }

    /** jsoup trims long texts, and takes the first of a list where nothing is chosen. */
    private boolean readByJsoup(String name) {
        return form.select("select[multiple][name=%1$s], textarea[name=%1$s]".formatted(name))
                .isEmpty();
    }

    /** Browsers leave out the line end that a textarea begins with, and send the others in their own way. */
    private static String sent(String text) {
        String shown = text.startsWith("\n") ? text.substring(1) : text;
        return shown.replace("\n", "\r\n");
    }

    /** The same form, to be filled in otherwise. */
    public Form(Form other) {
        this.page = other.page;
        this.form = other.form;
        this.fields = other.fields;
    }

    /** Fills in the field with this name, in place of what stood there. */
    public Form with(String name, String value) {
        fields = fields.without(name).and(name, value);
        return this;
    }

    /** Chooses one more in a list. */
    public Form choosing(String name, Object value) {
        fields = fields.and(name, value.toString());
        return this;
    }

    public Form without(String name) {
        fields = fields.without(name);
        return this;
    }

    public Fields fields() {
        return fields;
    }

    public Page send() {
        return page.browser().post(form.attr("action"), fields);
    }

    /** Sends a form that only asks for something. */
    public Page ask() {
        return page.browser().get(form.attr("action") + "?" + fields.encoded());
    }

    /** Presses the button with this text. */
    public Page press(String button) {
        Element pressed = form.select("button").stream()
                .filter(element -> element.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + button));
        return press(pressed);
    }

    /** Presses one of several buttons with the same text; it is sent along if it has a name. */
    public Page press(Element button) {
        String name = button.attr("name");
        Fields sent = name.isEmpty() ? fields : fields.without(name).and(name, button.attr("value"));
        String action = button.attr("formaction");
        return page.browser().post(Objects.requireNonNull(action.isEmpty() ? form.attr("action") : action), sent);
    }
}

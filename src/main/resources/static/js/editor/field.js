// The body of a story as one field with two views, of which one is shown.
import { remember, remembered } from "../choice.js";
import { LinkForm } from "./link.js";
import { TextView } from "./view.js";
import { Toolbar } from "./toolbar.js";

const FORMATTED = "formatted";
const MARKDOWN = "markdown";
const CHOICE = "body-view";

export class BodyField {
  constructor(area, box) {
    this.area = area;
    this.box = box;
    this.label = document.querySelector(`label[for="${area.id}"]`);
    // How Markdown is written, which nobody needs who does not see it.
    this.hint = document.getElementById(`${area.id}-hint`);
    this.notice = box.querySelector("[data-notice]");
    this.views = [...box.querySelectorAll("[data-view]")];
    this.link = new LinkForm(box.querySelector("[data-link]"));
    this.text = new TextView(box.querySelector("[data-text]"), {
      attributes: this.attributes(),
      changed: (markdown) => this.write(markdown),
      updated: () => this.toolbar?.show(),
      askForLink: () => this.link.open(this.text.view),
    });
    this.toolbar = new Toolbar(box.querySelector("[role=toolbar]"), this.text.view, () => this.link.open(this.text.view));
    this.begin();
  }

  begin() {
    const isFocused = document.activeElement === this.area;
    this.label.id = `${this.area.id}-label`;
    this.area.before(this.box);
    this.listen();
    this.show(remembered(CHOICE) === MARKDOWN ? MARKDOWN : FORMATTED);
    if (isFocused && this.isFormatted) {
      this.text.view.focus();
    }
  }

  // A label finds its element by id, and only some elements; for others a click has to be passed on.
  attributes() {
    const attributes = { role: "textbox", "aria-multiline": "true", "aria-labelledby": `${this.area.id}-label`, class: "in-body" };
    if (this.area.hasAttribute("aria-invalid")) {
      attributes["aria-invalid"] = this.area.getAttribute("aria-invalid");
    }
    const said = (this.area.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== this.hint?.id);
    if (said.length > 0) {
      attributes["aria-describedby"] = said.join(" ");
    }
    return { ...attributes, spellcheck: "true", lang: this.area.form.elements.language?.value };
  }

  listen() {
    this.label.addEventListener("click", () => this.isFormatted && this.text.view.focus());
    this.views.forEach((button) => button.addEventListener("click", () => {
      remember(CHOICE, button.dataset.view);
      this.show(button.dataset.view);
    }));
    // What a script or the browser put there.
    this.area.addEventListener("input", () => {
      if (!this.isWriting && this.isFormatted) {
        this.show(FORMATTED);
      }
    });
    this.area.form.addEventListener("reset", () => setTimeout(() => this.show(this.isFormatted ? FORMATTED : MARKDOWN)));
  }

  get isFormatted() {
    return this.box.dataset.shown === FORMATTED;
  }

  show(wanted) {
    const canShow = wanted === MARKDOWN || this.text.read(this.area.value);
    const shown = canShow ? wanted : MARKDOWN;
    const isFormatted = shown === FORMATTED;
    this.box.dataset.shown = shown;
    this.notice.hidden = canShow;
    this.area.hidden = isFormatted;
    if (this.hint) {
      this.hint.hidden = isFormatted;
    }
    this.box.querySelectorAll("[data-formatted]").forEach((part) => { part.hidden = !isFormatted; });
    this.views.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.view === shown)));
    this.link.close();
    // What is shown has the name that the label and the list of problems know.
    const name = this.area.name;
    this.area.id = isFormatted ? `${name}-markdown` : name;
    this.text.view.dom.id = isFormatted ? name : `${name}-formatted`;
  }

  write(markdown) {
    this.area.value = markdown;
    this.isWriting = true;
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
    this.isWriting = false;
  }
}

// Lists in which several are chosen become fields to type into, after the combobox pattern of the ARIA Authoring
// Practices. The list itself stays in the form, unseen: it holds what is chosen, and is what is sent.
import { suggest } from "./suggestions.js";

const WAIT = 150;

export function startPickers() {
  document.querySelectorAll("#story select[multiple]").forEach((select) => new Picker(select));
}

class Picker {
  constructor(select) {
    this.select = select;
    this.options = [];
    this.active = -1;
    this.asked = 0;
    this.build();
    this.listen();
    this.showChosen();
  }

  build() {
    const id = this.select.id;
    this.label = document.querySelector(`label[for="${id}"]`);
    this.input = make("input", { type: "text", id, role: "combobox", autocomplete: "off", spellcheck: "false" });
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-controls", `${id}-options`);
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (this.select.hasAttribute(name)) {
        this.input.setAttribute(name, this.select.getAttribute(name));
      }
    }
    this.list = make("ul", { id: `${id}-options`, className: "picker-options", role: "listbox", hidden: true });
    this.list.setAttribute("aria-label", this.label.textContent);
    this.chips = make("ul", { className: "picker-chosen" });
    this.chips.setAttribute("aria-label", `${this.label.textContent} chosen`);
    this.status = make("p", { className: "away", role: "status" });
    this.select.id = `${id}-list`;
    this.select.hidden = true;
    this.forgetHint(document.getElementById(`${id}-hint`));
    const field = make("div", { className: "picker" });
    field.append(this.input, this.list);
    this.select.after(this.chips, field, this.status);
    this.hideEmpty(document.getElementById(`${id}Named`));
  }

  // The field for names is for those without scripts, unless something stands in it already.
  hideEmpty(byName) {
    this.byName = byName;
    if (byName && !byName.value.trim()) {
      byName.closest(".field").hidden = true;
    }
  }

  // What was typed and not chosen goes to the desk as a name, which it finds or asks about, and into the draft copy.
  keepTyped() {
    if (this.byName?.closest(".field").hidden) {
      this.byName.value = this.input.value.trim();
    }
  }

  addTyped() {
    const typed = this.input.value.trim();
    if (this.byName && typed && !this.byName.closest(".field").hidden) {
      this.byName.value = `${this.byName.value.trim()}\n${typed}`;
      this.input.value = "";
    }
  }

  clear() {
    this.input.value = "";
    this.keepTyped();
  }

  // It says how to choose several in a list.
  forgetHint(hint) {
    if (hint) {
      const rest = this.input.getAttribute("aria-describedby").split(" ").filter((id) => id !== hint.id);
      this.input.setAttribute("aria-describedby", rest.join(" "));
      hint.remove();
    }
  }

  listen() {
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    // Otherwise the field loses the focus before anything is clicked.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.choose(this.options[[...this.list.children].indexOf(option)]);
      }
    });
    this.select.form.addEventListener("submit", () => this.addTyped(), { capture: true });
    this.select.form.addEventListener("reset", () => setTimeout(() => this.showChosen()));
  }

  typed() {
    this.keepTyped();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), WAIT);
  }

  async ask() {
    const typed = this.input.value.trim();
    const asked = ++this.asked;
    const found = typed ? await suggest(this.select, typed) : [];
    if (asked === this.asked && document.activeElement === this.input) {
      this.open(found, typed);
    }
  }

  open(found, typed) {
    const chosen = new Set([...this.select.selectedOptions].map((option) => option.value));
    this.options = found.filter((one) => !chosen.has(one.id));
    this.list.replaceChildren(...this.options.map((one, at) => this.option(one, at)));
    this.expand(this.options.length > 0);
    this.activate(-1);
    const isMissing = Boolean(typed) && this.options.length === 0;
    this.status.className = isMissing ? "hint" : "away";
    this.status.textContent = !typed ? "" : isMissing ? "Nothing found" : `${this.options.length} found`;
  }

  option(one, at) {
    const option = make("li", { id: `${this.list.id}-${at}`, role: "option", textContent: one.name });
    option.setAttribute("aria-selected", "false");
    const more = [one.spelling, one.detail].filter(Boolean).join(" · ");
    if (more) {
      option.append(" ", make("span", { className: "hint", textContent: more }));
    }
    return option;
  }

  key(event) {
    const last = this.options.length - 1;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) {
        this.ask();
      } else if (event.key === "ArrowDown") {
        this.activate(this.active >= last ? 0 : this.active + 1);
      } else {
        this.activate(this.active <= 0 ? last : this.active - 1);
      }
    } else if (event.key === "Enter") {
      // The form is sent by its buttons.
      event.preventDefault();
      if (isOpen) {
        this.choose(this.options[Math.max(this.active, 0)]);
      }
    } else if (event.key === "Escape") {
      if (isOpen) {
        this.close();
      } else {
        this.clear();
      }
    }
  }

  activate(at) {
    this.active = at;
    [...this.list.children].forEach((option, nth) => option.setAttribute("aria-selected", String(nth === at)));
    if (at >= 0) {
      this.input.setAttribute("aria-activedescendant", `${this.list.id}-${at}`);
      this.list.children[at].scrollIntoView({ block: "nearest" });
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  expand(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    this.asked++;
    this.expand(false);
    this.activate(-1);
  }

  choose(one) {
    let option = [...this.select.options].find((known) => known.value === one.id);
    if (!option) {
      option = new Option(one.name, one.id);
      this.select.append(option);
    }
    this.set(option, true);
    this.clear();
    this.close();
    this.status.textContent = `${one.name} added`;
  }

  set(option, isChosen) {
    option.selected = isChosen;
    this.showChosen();
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  showChosen() {
    const chosen = [...this.select.selectedOptions];
    this.chips.hidden = chosen.length === 0;
    this.chips.replaceChildren(...chosen.map((option) => this.chip(option)));
  }

  chip(option) {
    const name = option.textContent.trim();
    const remove = make("button", { type: "button", className: "quiet", textContent: "×" });
    remove.setAttribute("aria-label", `Remove ${name}`);
    remove.addEventListener("click", () => {
      this.set(option, false);
      this.input.focus();
      this.status.textContent = `${name} removed`;
    });
    const chip = make("li", { textContent: name });
    chip.append(" ", remove);
    return chip;
  }
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

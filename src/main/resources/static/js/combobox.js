// A field that proposes what may be meant, after the combobox pattern of the ARIA Authoring Practices. A <datalist>
// will not do: browsers show only those of its options that have what was typed in them, in the same letters.
const PAUSE = 150;

export class Combobox {
  /** @param say tells those who do not see it how much is proposed */
  constructor(field, say) {
    this.field = field;
    this.say = say;
    this.active = -1;
    this.list = Object.assign(document.createElement("ul"), { id: `${field.id}-proposals`, hidden: true });
    this.list.className = "proposals";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", field.labels[0].textContent);
    field.after(this.list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.list.id);
    field.setAttribute("aria-expanded", "false");
    field.addEventListener("input", () => this.typed());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    // Otherwise the field loses the focus before anything is clicked.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.choose(option);
      }
    });
  }

  get isOpen() {
    return !this.list.hidden;
  }

  typed() {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  async ask() {
    const mine = this.asked = new AbortController();
    const address = new URL(this.field.dataset.proposals, location.href);
    address.searchParams.set("q", this.field.value);
    try {
      const answer = await fetch(address, { signal: mine.signal });
      const texts = answer.ok ? await answer.json() : [];
      if (mine === this.asked && document.activeElement === this.field) {
        this.show(texts);
      }
    } catch {
      // Without proposals the search is as good as before.
    }
  }

  show(texts) {
    this.list.replaceChildren(...texts.map((text, at) => {
      const option = document.createElement("li");
      option.id = `${this.list.id}-${at}`;
      option.textContent = text;
      option.setAttribute("role", "option");
      return option;
    }));
    this.activate(-1);
    this.expand(texts.length > 0);
    this.say(texts.length > 0 ? this.field.dataset.proposed.replace("#", texts.length) : "");
  }

  key(event) {
    const last = this.list.children.length - 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.isOpen) {
        this.ask();
      } else if (event.key === "ArrowDown") {
        this.activate(this.active >= last ? 0 : this.active + 1);
      } else {
        this.activate(this.active <= 0 ? last : this.active - 1);
      }
    } else if (event.key === "Enter" && this.isOpen && this.active >= 0) {
      event.preventDefault();
      this.choose(this.list.children[this.active]);
    } else if (event.key === "Enter") {
      this.close();
    } else if (event.key === "Escape" && this.isOpen) {
      // Browsers empty the field otherwise, which is what it does once the list is closed.
      event.preventDefault();
      this.close();
    }
  }

  activate(at) {
    this.active = at;
    [...this.list.children].forEach((option, nth) => option.setAttribute("aria-selected", String(nth === at)));
    if (at >= 0) {
      this.field.setAttribute("aria-activedescendant", this.list.children[at].id);
      this.list.children[at].scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  expand(isOpen) {
    this.list.hidden = !isOpen;
    this.field.setAttribute("aria-expanded", String(isOpen));
  }

  close() {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.asked = undefined;
    this.activate(-1);
    this.expand(false);
  }

  choose(option) {
    this.field.value = option.textContent;
    this.close();
    this.field.form.requestSubmit();
  }
}

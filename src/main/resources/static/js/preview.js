// Shows the story as readers would see it beside its form, a moment after each change. Nothing of it is kept.
import { remember, remembered } from "./choice.js";

const PAUSE = 1200;
const CHOICE = "live-preview";
// Where it stands beside the form.
const WIDE = matchMedia("(min-width: 1400px)");

class LivePreview {
  constructor(form, parts, address) {
    [this.panel, this.button] = parts.cloneNode(true).children;
    this.form = form;
    this.address = address;
    this.frame = this.panel.appendChild(document.createElement("iframe"));
    // Its page is read, but nothing in it runs.
    this.frame.setAttribute("sandbox", "allow-same-origin");
    this.frame.title = this.panel.getAttribute("aria-label");
    this.failed = this.panel.querySelector("[data-failed]");
    document.querySelector(".desk-main").append(this.panel);
    document.querySelector(".state").append(this.button);
    this.button.addEventListener("click", () => this.toggle());
    for (const event of ["input", "change"]) {
      form.addEventListener(event, () => this.later());
    }
    this.frame.addEventListener("load", () => this.frame.contentWindow.scrollTo(0, this.place ?? 0));
    if (remembered(CHOICE) === "open" && WIDE.matches) {
      this.show(true);
    }
  }

  toggle() {
    this.show(this.panel.hidden);
    remember(CHOICE, this.panel.hidden ? "closed" : "open");
    if (!this.panel.hidden && !WIDE.matches) {
      this.panel.scrollIntoView();
    }
  }

  show(isOpen) {
    this.panel.hidden = !isOpen;
    this.button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) {
      this.refresh();
    }
  }

  later() {
    clearTimeout(this.timer);
    if (!this.panel.hidden) {
      this.timer = setTimeout(() => this.refresh(), PAUSE);
    }
  }

  async refresh() {
    const asked = this.asked = (this.asked ?? 0) + 1;
    const page = await this.page();
    if (asked === this.asked && page) {
      this.place = this.frame.contentWindow.scrollY;
      this.frame.srcdoc = page;
    }
    this.failed.hidden = page !== null;
  }

  async page() {
    try {
      const answer = await fetch(this.address, { method: "POST", body: new URLSearchParams(new FormData(this.form)), redirect: "error" });
      return answer.ok ? toLookAt(await answer.text()) : null;
    } catch {
      return null;
    }
  }
}

// The banner speaks of a tab, and links would lead away from what is shown.
function toLookAt(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelector(".preview-banner")?.remove();
  page.querySelectorAll("a[href]").forEach((link) => link.removeAttribute("href"));
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

const form = document.getElementById("story");
const parts = document.getElementById("preview-parts");
const address = form?.querySelector("[formaction$='/preview']")?.formAction;
if (parts && address) {
  new LivePreview(form, parts.content, address);
}

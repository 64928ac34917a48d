// Asks for the address of a link, between the buttons and the text.
import { isAllowed, schema } from "./schema.js";

const { link } = schema.marks;
// As people write them, without what they begin with.
const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u;

export class LinkForm {
  constructor(box) {
    this.box = box;
    this.input = box.querySelector("input");
    this.wrong = box.querySelector("[data-wrong]");
    this.remove = box.querySelector("[data-remove]");
    box.addEventListener("keydown", (event) => this.key(event));
    box.querySelector("[data-set]").addEventListener("click", () => this.set());
    this.remove.addEventListener("click", () => this.apply(null));
    box.querySelector("[data-cancel]").addEventListener("click", () => this.leave());
  }

  open(view) {
    this.view = view;
    this.range = rangeOf(view.state);
    const there = linkIn(view.state, this.range);
    this.input.value = there?.attrs.href ?? "";
    this.remove.hidden = !there;
    this.sayWrong(false);
    this.box.hidden = false;
    this.input.focus();
    this.input.select();
  }

  close() {
    this.box.hidden = true;
  }

  leave() {
    this.close();
    this.view.focus();
  }

  key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      this.leave();
    } else if (event.key === "Enter" && event.target === this.input) {
      // The form around it is sent by its buttons.
      event.preventDefault();
      this.set();
    }
  }

  set() {
    const typed = this.input.value.trim();
    const address = BARE.test(typed) ? `https://${typed}` : typed;
    if (isAllowed(address) && !/[\s<>]/.test(address)) {
      this.apply(address);
    } else {
      this.sayWrong(true);
      this.input.focus();
    }
  }

  sayWrong(isWrong) {
    this.wrong.hidden = !isWrong;
    this.input.setAttribute("aria-invalid", String(isWrong));
  }

  apply(address) {
    const { from, to } = this.range;
    const change = this.view.state.tr;
    if (from === to && address) {
      change.insert(from, schema.text(address, [link.create({ href: address })]));
    } else {
      change.removeMark(from, to, link);
      if (address) {
        change.addMark(from, to, link.create({ href: address }));
      }
    }
    this.view.dispatch(change);
    this.leave();
  }
}

// What is selected, or else the link that the cursor is in.
function rangeOf({ selection: { from, to, empty, $from } }) {
  const there = empty && link.isInSet($from.marks());
  let found = { from, to };
  let run = null;
  $from.parent.forEach((node, offset) => {
    const start = $from.start() + offset;
    run = there && there.isInSet(node.marks) ? { from: run?.from ?? start, to: start + node.nodeSize } : null;
    if (run && run.from <= from && from <= run.to) {
      found = run;
    }
  });
  return found;
}

function linkIn(state, { from, to }) {
  let found = null;
  state.doc.nodesBetween(from, to, (node) => {
    found ??= link.isInSet(node.marks) ?? null;
  });
  return found;
}

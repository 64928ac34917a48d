// Buttons for what a text can be, after the toolbar pattern of the ARIA Authoring Practices: one of them is reached by
// Tab, the others by arrows.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

function isMarked(state, mark) {
  const { from, $from, to, empty } = state.selection;
  return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
}

// The innermost block of one of some kinds that the selection is in.
function around(state, ...types) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) {
      return $from.node(depth);
    }
  }
  return null;
}

function mark(type) {
  return { run: toggleMark(type), isOn: (state) => isMarked(state, type) };
}

function heading(level) {
  const isOn = (state) => around(state, nodes.heading)?.attrs.level === level;
  return {
    isOn,
    run: (state, dispatch) => (isOn(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch),
  };
}

function list(type) {
  const isOn = (state) => around(state, nodes.bullet_list, nodes.ordered_list)?.type === type;
  return { isOn, run: (state, dispatch) => (isOn(state) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch) };
}

const quote = {
  isOn: (state) => around(state, nodes.blockquote) !== null,
  run: (state, dispatch) => (quote.isOn(state) ? lift : wrapIn(nodes.blockquote))(state, dispatch),
};

const COMMANDS = {
  bold: mark(marks.strong),
  italic: mark(marks.em),
  heading: heading(2),
  subheading: heading(3),
  list: list(nodes.bullet_list),
  numbered: list(nodes.ordered_list),
  quote,
  link: { isOn: (state) => isMarked(state, marks.link), run: () => true },
  undo: { run: undo },
  redo: { run: redo },
};

export class Toolbar {
  constructor(bar, view, askForLink) {
    this.view = view;
    this.askForLink = askForLink;
    this.buttons = [...bar.querySelectorAll("[data-command]")];
    // The selection stays in the text while a button is pressed.
    bar.addEventListener("mousedown", (event) => event.preventDefault());
    bar.addEventListener("click", (event) => this.press(event.target.closest("[data-command]")));
    bar.addEventListener("keydown", (event) => this.move(event));
    this.reach(this.buttons[0]);
    this.show();
  }

  press(button) {
    if (!button || button.getAttribute("aria-disabled") === "true") {
      return;
    }
    this.reach(button);
    if (button.dataset.command === "link") {
      this.askForLink();
      return;
    }
    COMMANDS[button.dataset.command].run(this.view.state, this.view.dispatch);
    this.view.focus();
  }

  move(event) {
    const at = this.buttons.indexOf(document.activeElement);
    const last = this.buttons.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.reach(this.buttons[to]);
      this.buttons[to].focus();
    }
  }

  reach(button) {
    this.buttons.forEach((one) => { one.tabIndex = one === button ? 0 : -1; });
  }

  /** What holds where the cursor is. */
  show() {
    for (const button of this.buttons) {
      const { isOn, run } = COMMANDS[button.dataset.command];
      if (isOn) {
        button.setAttribute("aria-pressed", String(isOn(this.view.state)));
      }
      button.setAttribute("aria-disabled", String(!run(this.view.state)));
    }
  }
}

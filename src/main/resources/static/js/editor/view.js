// The text as readers see it, to be written in.
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { keys, markdownWhileTyping } from "./keys.js";
import { cleaned, sliceToText, textToSlice, withoutBlanks } from "./pasting.js";
import { Source } from "./source.js";

export class TextView {
  constructor(place, { attributes, changed, updated, askForLink }) {
    this.source = new Source();
    this.plugins = [markdownWhileTyping(), ...keys(() => { askForLink(); return true; }), history()];
    const view = new EditorView({ mount: place }, {
      state: this.state(),
      attributes,
      dispatchTransaction: (transaction) => {
        view.updateState(view.state.apply(transaction));
        if (transaction.docChanged) {
          this.written = this.source.write(view.state.doc);
          changed(this.written);
        }
        updated();
      },
      transformPastedHTML: cleaned,
      transformPasted: withoutBlanks,
      clipboardTextParser: textToSlice,
      clipboardTextSerializer: sliceToText,
    });
    this.view = view;
    this.written = "";
    this.updated = updated;
  }

  state() {
    return EditorState.create({ doc: this.source.document, plugins: this.plugins });
  }

  /** Whether it can show a text. What it shows already stays as it is, and can be undone. */
  read(markdown) {
    if (markdown === this.written) {
      return true;
    }
    const source = Source.of(markdown);
    if (!source) {
      return false;
    }
    this.source = source;
    this.written = markdown;
    this.view.updateState(this.state());
    this.updated();
    return true;
  }
}

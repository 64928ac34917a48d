// The Markdown of a document. A block that nobody changes keeps the text it was read from, to the byte, so that a change
// of one paragraph is a change of that paragraph only when texts are compared and merged.
import { blocksOf, documentOf } from "./reading.js";
import { waysToWrite } from "./writing.js";
import { isBlank, meansTheSame } from "./meaning.js";

const BETWEEN = "\n\n";

export class Source {
  /** Null when the text says more than a document can. */
  static of(markdown) {
    const read = blocksOf(markdown);
    const source = read && new Source(markdown, read);
    return source?.canBeWrittenAnew() ? source : null;
  }

  constructor(markdown = "", { document = documentOf(""), blocks = [], tail = "" } = {}) {
    this.markdown = markdown;
    this.document = document;
    this.lead = blocks[0]?.gap ?? "";
    this.tail = tail;
    // By block: its text, what stands before it, and which block that was.
    this.texts = new WeakMap();
    this.read = blocks.map((block, at) => {
      const node = document.child(at);
      this.texts.set(node, { ...block, fits: true, before: at > 0 ? document.child(at - 1) : null });
      return { node, ...block };
    });
  }

  // Otherwise the first change of a block would change more than was meant.
  canBeWrittenAnew() {
    return this.read.every(({ node }) => [...waysToWrite(node)].some((text) => follows(null, "", text, node)));
  }

  /** The text of a later state of the document. */
  write(document) {
    if (document.eq(this.document)) {
      return this.markdown;
    }
    let markdown = "";
    let before = null;
    document.forEach((node) => {
      if (!isBlank(node) || this.texts.has(node)) {
        const { gap, text } = this.place(node, before);
        markdown += (before ? gap : this.lead) + text;
        before = node;
      }
    });
    return markdown + (before ? this.tail : "");
  }

  place(node, before) {
    const placed = this.texts.get(node);
    if (placed?.before === before) {
      return placed;
    }
    const found = { ...this.firstThatFits(node, before), before };
    this.texts.set(node, found);
    return found;
  }

  firstThatFits(node, before) {
    const ways = [...this.ways(node)];
    // Beside what cannot be written at all, a block has to be right by itself.
    const placed = before && this.texts.get(before);
    const neighbour = placed?.fits ? before : null;
    const fitting = ways.find(({ gap, text }) => follows(neighbour, neighbour ? placed.text + gap : "", text, node));
    return { ...(fitting ?? ways[0]), fits: Boolean(fitting) };
  }

  *ways(node) {
    // Undoing a change makes the same block once more.
    const known = this.texts.get(node) ?? this.read.find((one) => one.node.eq(node));
    if (known) {
      yield { gap: known.gap || BETWEEN, text: known.text };
      yield { gap: BETWEEN, text: known.text };
    }
    for (const text of waysToWrite(node)) {
      yield { gap: BETWEEN, text };
    }
  }
}

/** Whether a text, put after that of another block, means the block and leaves the other as it is. */
function follows(before, textBefore, text, node) {
  let read;
  try {
    read = documentOf(textBefore + text);
  } catch {
    return false;
  }
  const at = before ? 1 : 0;
  return read.childCount === at + 1 && (!before || meansTheSame(read.child(0), before)) && meansTheSame(read.child(at), node);
}

// Reads Markdown as the server does: no HTML, no addresses but those of the web in angle brackets.
import MarkdownIt from "markdown-it";
import { MarkdownParser, defaultMarkdownParser } from "prosemirror-markdown";
import { schema } from "./schema.js";

const ADDRESS = /<(https?:[^<> \n\t]*)>/iy;

function autolink(state, silent) {
  ADDRESS.lastIndex = state.pos;
  const found = ADDRESS.exec(state.src);
  if (!found) {
    return false;
  }
  if (!silent) {
    state.push("link_open", "a", 1).attrs = [["href", found[1]]];
    state.push("text", "", 0).content = found[1];
    state.push("link_close", "a", -1);
  }
  state.pos += found[0].length;
  return true;
}

function tokenizer() {
  const markdown = MarkdownIt("commonmark", { html: false, maxNesting: 100 });
  markdown.inline.ruler.at("autolink", autolink);
  // Addresses stay as they were written.
  markdown.normalizeLink = (address) => address;
  return markdown;
}

const { image, ...known } = defaultMarkdownParser.tokens;

function list(name) {
  return {
    block: name,
    getAttrs: (token, tokens, at) => ({ ...known[name].getAttrs(token, tokens, at), sign: token.markup }),
  };
}

const parser = new MarkdownParser(schema, { parse: (tokens) => tokens }, {
  ...known,
  bullet_list: list("bullet_list"),
  ordered_list: {
    block: "ordered_list",
    // A list may begin with 0.
    getAttrs: (token, tokens, at) => ({ ...list("ordered_list").getAttrs(token, tokens, at), order: Number(token.attrGet("start") ?? 1) }),
  },
});

const whole = tokenizer();
// In what comes from elsewhere, spaces before a line and lines below one are decoration.
const pasted = tokenizer().disable(["code", "lheading", "reference"]);

export function documentOf(markdown) {
  return parser.parse(whole.parse(markdown, {}));
}

export function pastedDocumentOf(markdown) {
  return parser.parse(pasted.parse(markdown, {}));
}

/**
 * The document and the text of each of its blocks, with what stands before it. Null when the text says what a document
 * cannot: a picture, or an address that stands apart from its link.
 */
export function blocksOf(markdown) {
  const lines = markdown.split("\n");
  const references = {};
  const tokens = whole.parse(markdown, references);
  let document;
  try {
    document = parser.parse(tokens);
  } catch {
    return null;
  }
  const places = tokens.filter((token) => token.level === 0 && token.map && token.nesting >= 0).map((token) => token.map);
  if (Object.keys(references.references ?? {}).length > 0 || places.length > 0 && places.length !== document.childCount) {
    return null;
  }
  const blocks = [];
  let done = 0;
  const starts = startsOf(lines);
  for (const [from, to] of places) {
    const text = markdown.slice(starts[from], starts[to] - 1).replace(/[ \t\n]+$/, "");
    blocks.push({ gap: markdown.slice(done, starts[from]), text });
    done = starts[from] + text.length;
  }
  const tail = markdown.slice(done);
  return [...blocks.map((block) => block.gap), tail].some((gap) => /[^ \t\n]/.test(gap)) ? null : { document, blocks, tail };
}

// Where each line starts; one more than there are, for where the last one ends.
function startsOf(lines) {
  const starts = [0];
  lines.forEach((line) => starts.push(starts.at(-1) + line.length + 1));
  return starts;
}

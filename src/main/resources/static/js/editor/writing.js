// Writes a block as Markdown, with no more backslashes than it needs.
import { MarkdownSerializer, defaultMarkdownSerializer } from "prosemirror-markdown";

const WEB = /^https?:/i;
const { nodes, marks } = defaultMarkdownSerializer;

// Brackets that belong together may stand as they are.
function destination(address) {
  return address === "" || /[\s()<>]/.test(address.replace(/\([^\s()<>]*\)/g, "")) ? `<${address.replace(/[<>]/g, "\\$&")}>` : address;
}

const link = {
  ...marks.link,
  open(state, mark, parent, index) {
    const opened = marks.link.open(state, mark, parent, index);
    state.inAutolink = opened === "<" && WEB.test(mark.attrs.href);
    return state.inAutolink ? "<" : "[";
  },
  close(state, mark, parent, index) {
    if (state.inAutolink) {
      return marks.link.close(state, mark, parent, index);
    }
    const { href, title } = mark.attrs;
    return `](${destination(href)}${title ? ` "${title.replace(/["\\]/g, "\\$&")}"` : ""})`;
  },
};

const lists = {
  bullet_list(state, node) {
    state.renderList(node, "  ", () => `${node.attrs.sign} `);
  },
  ordered_list(state, node) {
    const width = String(node.attrs.order + node.childCount - 1).length;
    state.renderList(node, " ".repeat(width + 2), (at) => `${String(node.attrs.order + at).padStart(width)}${node.attrs.sign} `);
  },
};

function writer(text) {
  return new MarkdownSerializer({ ...nodes, ...lists, text }, { ...marks, link });
}

// As it is; as the library thinks best; and so that nothing in it can mean anything.
const WRITERS = [
  writer((state, node) => state.text(node.text, false)),
  writer(nodes.text),
  writer((state, node) => state.text(state.inAutolink ? node.text : node.text.replace(/[!-/:-@[-`{-~]/g, "\\$&"), false)),
];

const OTHER_SIGN = { "-": "*", "*": "-", "+": "-", ".": ")", ")": "." };

/** Ways to write a block, the most readable first; not each of them needs to mean it. */
export function* waysToWrite(block) {
  yield* WRITERS.map((writer) => written(writer, block));
  const { sign } = block.attrs;
  if (sign) {
    const other = block.type.create({ ...block.attrs, sign: OTHER_SIGN[sign] }, block.content);
    yield* WRITERS.map((writer) => written(writer, other));
  }
}

function written(writer, block) {
  return writer.serialize(block.type.schema.topNodeType.create(null, block)).replace(/^[ \t\n]+|[ \t\n]+$/g, "");
}

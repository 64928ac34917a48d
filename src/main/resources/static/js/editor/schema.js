// What a text may be made of: what the server's Markdown knows, and nothing else. Whatever is pasted has to fit.
import { Schema } from "prosemirror-model";
import { schema as commonmark } from "prosemirror-markdown";

const LINKS = /^(https?:|mailto:|figure:|claim:)/i;
const MARKS = /^(figure|claim):/;

export function isAllowed(address) {
  return LINKS.test(address);
}

const { nodes, marks } = commonmark.spec;

const link = {
  ...marks.get("link"),
  parseDOM: [{
    tag: "a[href]",
    getAttrs: (element) => {
      const href = element.getAttribute("href").trim();
      return isAllowed(href) ? { href, title: element.getAttribute("title") } : false;
    },
  }],
  toDOM: ({ attrs: { href, title } }) => ["a", { href, title, class: MARKS.test(href) ? "mark" : null }],
};

// Which sign the items have: two lists after each other are two only while their signs differ.
function signed(name, sign) {
  const list = nodes.get(name);
  return { ...list, attrs: { ...list.attrs, tight: { default: true }, sign: { default: sign } } };
}

export const schema = new Schema({
  nodes: nodes
    .remove("image")
    .update("heading", { ...nodes.get("heading"), attrs: { level: { default: 2 } }, content: "text*" })
    .update("bullet_list", signed("bullet_list", "-"))
    .update("ordered_list", signed("ordered_list", ".")),
  marks: marks.update("link", link),
});

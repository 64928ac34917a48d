// The field for the text of a story becomes an editor of formatted text. The field stays in the form, unseen but
// current: what is kept, compared and sent is its Markdown.
import { BodyField } from "./field.js";

const area = document.querySelector("#story textarea[name=body]");
const parts = document.getElementById("editor-parts");

if (area && parts) {
  new BodyField(area, parts.content.firstElementChild.cloneNode(true));
}

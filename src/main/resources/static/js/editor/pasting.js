// What is pasted, as a document: from the web and from word processors, and plain text as the Markdown it may be.
import { Slice } from "prosemirror-model";
import { isBlank } from "./meaning.js";
import { pastedDocumentOf } from "./reading.js";
import { schema } from "./schema.js";
import { Source } from "./source.js";
import { putAside, styleToElements } from "./styling.js";
import { listsFromWord } from "./word.js";

const NO_TEXT = [
  "audio", "base", "button", "canvas", "embed", "iframe", "input", "link", "math", "meta", "noscript",
  "object", "script", "select", "style", "svg", "template", "textarea", "title", "video", "xml",
].join(",");

/** Leaves of a page what can be part of a story; the schema lets nothing else in anyway. */
export function cleaned(html) {
  const quiet = putAside(html);
  // Copied in an editor like this one.
  if (quiet.includes("data-pm-slice")) {
    return quiet;
  }
  const { body } = new DOMParser().parseFromString(quiet, "text/html");
  styleToElements(body);
  listsFromWord(body);
  body.querySelectorAll(NO_TEXT).forEach((element) => element.remove());
  body.querySelectorAll("a[title]").forEach((link) => link.removeAttribute("title"));
  body.querySelectorAll("p.MsoTitle").forEach((title) => rename(title, "h2"));
  body.querySelectorAll("h1").forEach((heading) => rename(heading, "h2"));
  body.querySelectorAll("h4, h5, h6").forEach((heading) => rename(heading, "h3"));
  body.querySelectorAll("td, th").forEach((cell) => rename(cell, "p"));
  body.querySelectorAll("ul, ol").forEach((list) => { list.dataset.tight = "true"; });
  body.querySelectorAll("br").forEach(dropBetweenBlocks);
  body.querySelectorAll("p, h2, h3, li").forEach((block) => {
    if (/^\s*$/.test(block.textContent)) {
      block.remove();
    }
  });
  return body.innerHTML;
}

function rename(element, name) {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function dropBetweenBlocks(lineBreak) {
  const beside = [lineBreak.previousElementSibling, lineBreak.nextElementSibling];
  if (lineBreak.className === "Apple-interchange-newline" || beside.some((one) => one?.matches("p, h1, h2, h3, ul, ol, blockquote"))) {
    lineBreak.remove();
  }
}

/** @param isLiteral whether nothing in it is to mean anything, as with Ctrl+Shift+V */
export function textToSlice(text, context, isLiteral) {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  const paragraphs = isLineByLine(lines) ? lines.replace(/\n/g, "\n\n") : lines;
  return Slice.maxOpen((isLiteral ? literal(paragraphs) : read(withYears(paragraphs))).content);
}

/** Whether each line is a paragraph, as mail and messengers have it: nothing is between them, and all end as sentences do. */
function isLineByLine(text) {
  const lines = text.split("\n");
  return lines.length > 1 && lines.every((line) => /[.!?…:][»”’"')]*\s*$/.test(line));
}

/** A year that begins a sentence is no place in a list. */
function withYears(text) {
  return text.replace(/^(\s*\d{3,})([.)])(?=\s)/gm, "$1\\$2");
}

function read(text) {
  try {
    return pastedDocumentOf(text);
  } catch {
    return literal(text);
  }
}

function literal(text) {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim()).filter(Boolean);
  return schema.topNodeType.create(null, paragraphs.map((paragraph) => schema.node("paragraph", null, schema.text(paragraph))));
}

/** What is copied is Markdown where only plain text is taken. */
export function sliceToText(slice) {
  const document = schema.topNodeType.createAndFill(null, slice.content);
  return document ? new Source().write(document) : slice.content.textBetween(0, slice.content.size, "\n\n");
}

/** Without the empty paragraphs that pages use for space. */
export function withoutBlanks(slice) {
  const blocks = [];
  slice.content.forEach((node, offset, at) => {
    const isOpen = at === 0 && slice.openStart > 0 || at === slice.content.childCount - 1 && slice.openEnd > 0;
    if (isOpen || !isBlank(node)) {
      blocks.push(node);
    }
  });
  return blocks.length === slice.content.childCount ? slice : Slice.maxOpen(slice.content.constructor.from(blocks));
}

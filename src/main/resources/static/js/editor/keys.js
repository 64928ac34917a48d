// What keys do, and what Markdown that is typed becomes.
import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { isAllowed, schema } from "./schema.js";

const { nodes, marks } = schema;

const newLine = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** @param askForLink opens the form for an address. Tab is nobody's: it leaves the text. */
export function keys(askForLink) {
  return [
    keymap({
      "Mod-b": toggleMark(marks.strong),
      "Mod-i": toggleMark(marks.em),
      "Mod-k": askForLink,
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Enter": splitListItem(nodes.list_item),
      "Shift-Enter": newLine,
      "Mod-[": liftListItem(nodes.list_item),
      "Mod-]": sinkListItem(nodes.list_item),
      "Backspace": undoInputRule,
    }),
    keymap(baseKeymap),
  ];
}

function marked(pattern, markFor) {
  return new InputRule(pattern, (state, match, start, end) => {
    const mark = markFor(match);
    if (!mark) {
      return null;
    }
    const words = schema.text(match[1], [...state.doc.resolve(start).marks(), mark]);
    return state.tr.replaceWith(start, end, words).removeStoredMark(mark);
  });
}

export function markdownWhileTyping() {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*([-*+])\s$/, nodes.bullet_list),
      wrappingInputRule(/^(\d{1,9})\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + node.attrs.order === Number(match[1])),
      marked(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, () => marks.strong.create()),
      marked(/\[([^\][]+)\]\(([^\s()]+)\)$/, (match) => isAllowed(match[2]) && marks.link.create({ href: match[2] })),
    ],
  });
}

// A field in which one name of any kind is typed gets proposals from the browser's own list. Without scripts it takes the
// same names, typed in full.
import { suggest } from "./suggestions.js";

const WAIT = 150;
const LONGEST = 80;

function propose(field) {
  const list = document.createElement("datalist");
  list.id = `${field.id}-names`;
  field.after(list);
  field.setAttribute("list", list.id);
  const kinds = field.dataset.suggest.split(" ").map((name) => ({ name, options: [] }));
  let timer;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = field.value.trim();
      const now = ++asked;
      const found = typed ? (await Promise.all(kinds.map((kind) => suggest(kind, typed)))).flat() : [];
      if (now === asked) {
        list.replaceChildren(...found.map((one) => new Option(more(one), one.name)));
      }
    }, WAIT);
  });
}

// What tells it from others, as far as a line of the list has room.
function more(one) {
  const words = [one.spelling, one.detail].filter(Boolean).join(" · ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

// Also in what comes into the page later.
document.addEventListener("focusin", ({ target }) => {
  if (target.matches("input[data-suggest]") && !target.list) {
    propose(target);
  }
});
document.querySelectorAll("input[data-suggest]").forEach(propose);

// A field in which one name of any kind is typed gets proposals from the browser's own list. Without scripts it takes the
// same names, typed in full.
import { suggest } from "./suggestions.js";

const WAIT = 150;

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
        list.replaceChildren(...found.map((one) => new Option([one.spelling, one.detail].filter(Boolean).join(" · "), one.name)));
      }
    }, WAIT);
  });
}

document.querySelectorAll("input[data-suggest]").forEach(propose);

// Opens what is known of a figure or claim below the paragraph that marks it. Without this the mark leads to it.

const text = document.querySelector(".story__body");
const panel = document.createElement("div");
const close = document.createElement("button");
const end = document.createElement("p");
let opened = null;

function shut() {
  opened?.setAttribute("aria-expanded", "false");
  opened = null;
  panel.remove();
}

function shutAndReturn() {
  const mark = opened;
  shut();
  mark.focus();
}

function open(mark) {
  const id = mark.hash.slice(1);
  const note = document.getElementById(id);
  shut();
  opened = mark;
  mark.setAttribute("aria-expanded", "true");
  panel.setAttribute("aria-label", mark.textContent);
  panel.replaceChildren(...[...note.childNodes].map(part => part.cloneNode(true)), end);
  if (text.dataset.ledger) {
    end.firstChild.href = text.dataset.ledger + id.slice("entry-".length);
  }
  let block = mark;
  while (block.parentElement !== text) {
    block = block.parentElement;
  }
  block.after(panel);
  panel.focus({preventScroll: true});
  panel.scrollIntoView({block: "nearest"});
}

close.type = "button";
close.textContent = text.dataset.close;
close.addEventListener("click", shutAndReturn);
end.className = "opened__end";
if (text.dataset.ledger) {
  const whole = document.createElement("a");
  whole.textContent = text.dataset.whole;
  end.append(whole, " ");
}
end.append(close);
panel.className = "opened note";
panel.tabIndex = -1;
panel.setAttribute("role", "group");
panel.lang = document.documentElement.lang;

for (const mark of text.querySelectorAll("a.mark")) {
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-expanded", "false");
  mark.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    if (mark === opened) {
      shut();
    } else {
      open(mark);
    }
  });
}

text.addEventListener("keydown", event => {
  if (event.key === "Escape" && opened) {
    shutAndReturn();
  } else if (event.key === " " && event.target.matches("a.mark")) {
    event.preventDefault();
    event.target.click();
  }
});

// Lets a reader slide along the days on which a story changed. The links stay what they are without it.

const nav = document.querySelector(".days");
const links = [...nav.querySelectorAll("a")];
const range = document.createElement("input");
const chosen = document.createElement("a");
// None on the page of today, which is later than all of them.
const current = links.findIndex(link => link.hasAttribute("aria-current"));

/** Nothing is opened before somebody asks for it: who slides with the keyboard passes over days. */
function slide() {
  const link = links[range.value];
  chosen.href = link.href;
  chosen.textContent = link.textContent;
  chosen.hidden = link.hasAttribute("aria-current");
  range.setAttribute("aria-valuetext", link.textContent);
}

range.type = "range";
range.max = links.length - 1;
range.value = current < 0 ? links.length - 1 : current;
range.setAttribute("aria-labelledby", "days");
range.addEventListener("input", slide);
range.addEventListener("keydown", event => {
  if (event.key === "Enter") {
    chosen.click();
  }
});
chosen.className = "days__chosen";
slide();
nav.querySelector("h2").after(range, chosen);

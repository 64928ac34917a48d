// Lets a reader slide along the days on which a story changed. The links stay what they are without it.

const nav = document.querySelector(".days");
// Days that lead to pages, and today, which on its own page is none.
const stops = [...nav.querySelectorAll("li > *")];
const range = document.createElement("input");
const chosen = document.createElement("a");

/** Nothing is opened before somebody asks for it: who slides with the keyboard passes over days. */
function slide() {
  const stop = stops[range.value];
  chosen.href = stop.href;
  chosen.textContent = stop.textContent;
  chosen.hidden = stop.hasAttribute("aria-current");
  range.setAttribute("aria-valuetext", stop.textContent);
}

range.type = "range";
range.max = stops.length - 1;
range.value = stops.findIndex(stop => stop.hasAttribute("aria-current"));
range.setAttribute("aria-labelledby", "days");
range.addEventListener("input", slide);
range.addEventListener("keydown", event => {
  if (event.key === "Enter" && !chosen.hidden) {
    chosen.click();
  }
});
chosen.className = "days__chosen";
slide();
nav.querySelector("h2").after(range, chosen);

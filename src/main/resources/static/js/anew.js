// Whoever writes an outcome of their own has chosen it.
for (const area of document.querySelectorAll(".place textarea")) {
  area.addEventListener("input", () => {
    area.closest(".place").querySelector("[data-anew]").checked = true;
  });
}

// Has what search proposes at hand once somebody is in a field for it, and nothing of it loaded before.

document.addEventListener("focusin", event => {
  if (event.target.matches("input[data-proposals]")) {
    import("./typeahead.js");
  }
});

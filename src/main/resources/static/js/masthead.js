// Has what search proposes at hand once somebody is in a field for it, and nothing of it loaded before.

async function propose(field) {
  if (field?.matches("input[data-proposals]:not([role=combobox])")) {
    const before = field.value;
    await import("./typeahead.js");
    if (field.value !== before) {
      // What was typed meanwhile has been heard by nobody.
      field.dispatchEvent(new Event("input"));
    }
  }
}

document.addEventListener("focusin", event => propose(event.target));
propose(document.activeElement);

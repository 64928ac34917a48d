// Has the fields that search propose names and headlines while somebody types.

import { announce } from "./announce.js";
import { Combobox } from "./combobox.js";

export function propose() {
  document.querySelectorAll("input[data-proposals]:not([role=combobox])").forEach(field => new Combobox(field, announce));
}

propose();

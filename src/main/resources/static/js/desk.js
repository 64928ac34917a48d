// What scripts add to the pages of the desk. Each module looks for what it works on, and leaves a page without it alone.
import "./anew.js";
import "./drafts.js";
import "./headline.js";
import "./namelist.js";
import "./passkeys.js";
import "./preview.js";
import "./proposals.js";
import "./upload.js";
import { startPickers } from "./picker.js";

startPickers();

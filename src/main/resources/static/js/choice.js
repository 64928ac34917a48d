// What somebody prefers, in this browser.
const PREFIX = "dateline-";

export function remembered(what) {
  try {
    return localStorage.getItem(PREFIX + what);
  } catch {
    return null;
  }
}

export function remember(what, choice) {
  try {
    localStorage.setItem(PREFIX + what, choice);
  } catch {
    // Full, or switched off: it is chosen again next time.
  }
}

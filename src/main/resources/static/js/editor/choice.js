// Which of the two views somebody prefers, in this browser.
const KEY = "dateline-body-view";

export function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function remember(view) {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // Full, or switched off: it is chosen again next time.
  }
}

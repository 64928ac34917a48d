// Makes the search page faster for those who have scripts: it proposes what may be meant, and shows what was found
// without loading the whole page again.

import { announce } from "./announce.js";
import { propose } from "./typeahead.js";

// Above and below the results stand links that depend on the search as well.
const PARTS = ["header.masthead", "main", "footer.footer"];

// The feeds that follow the search, and the same search in other languages.
const ALTERNATES = "link[rel=alternate]";

let shown = location.pathname + location.search;
let underWay;

/** Whether an address is another search of this page. */
function isSearch(address) {
  return address.origin === location.origin && address.pathname === location.pathname;
}

/** The search that a form asks for, without what was left empty. */
function addressOf(form) {
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  return address;
}

/** Shows a search in place of this one; where that fails, the browser goes there. */
async function show(address) {
  underWay?.abort();
  const mine = underWay = new AbortController();
  shown = address.pathname + address.search;
  document.querySelector("main").setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal: mine.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== underWay) {
      return;
    }
    if (!page.querySelector("main.search")) {
      throw new Error("No search page");
    }
    if (answer.redirected) {
      const there = new URL(answer.url);
      history.replaceState(null, "", there);
      shown = there.pathname + there.search;
    }
    document.title = page.title;
    document.head.querySelectorAll(ALTERNATES).forEach(link => link.remove());
    document.head.append(...page.head.querySelectorAll(ALTERNATES));
    for (const part of PARTS) {
      document.querySelector(part).replaceWith(page.querySelector(part));
    }
    propose();
    announce(document.querySelector(".search__total, .search__none h2")?.textContent ?? "");
  } catch {
    // Somebody who asked for another search since does not want this one any more.
    if (mine === underWay) {
      location.assign(address);
    }
  }
}

/** @param focus selects what has the focus now, for whoever comes back */
async function go(address, focus) {
  history.replaceState({ focus }, "");
  history.pushState(null, "", address);
  await show(address);
  scrollTo(0, 0);
}

document.addEventListener("submit", event => {
  if (event.target.matches(".search__form")) {
    event.preventDefault();
    go(addressOf(event.target), "#search-words").then(() => document.getElementById("search-words")?.focus({ preventScroll: true }));
  }
});

document.addEventListener("click", event => {
  const link = event.target.closest("main.search a[href]");
  const modified = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (link && !modified && !event.defaultPrevented && !link.hash && isSearch(new URL(link.href))) {
    event.preventDefault();
    go(new URL(link.href), `main.search a[href="${CSS.escape(link.getAttribute("href"))}"]`)
      .then(() => document.querySelector("main.search h1").focus());
  }
});

/** Whoever comes back by keys goes on where they left, or at the top of the page where that is no more. */
function focusAgain(selector) {
  const left = selector && document.querySelector(selector);
  left?.focus({ preventScroll: true });
  if (!left || document.activeElement !== left) {
    document.querySelector("main.search h1")?.focus({ preventScroll: true });
  }
}

// A link to a place on the page comes here too.
addEventListener("popstate", event => {
  if (location.pathname + location.search !== shown) {
    show(new URL(location.href)).then(() => focusAgain(event.state?.focus));
  }
});

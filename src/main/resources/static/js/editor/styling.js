// What pasted pages say in style attributes. The page's policy keeps browsers from reading those, and has them complain.
const STYLE = /<style\b[^]*?<\/style\s*>/gi;
const TAG = /<[a-z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/gi;
const NAME = /([\s"'/])(style|on[a-z]+)(?=\s*=)/gi;

/** Puts aside what a policy forbids, for whatever parses the page next. */
export function putAside(html) {
  return html.replace(STYLE, "").replace(TAG, (tag) => tag.replace(NAME, "$1data-$2"));
}

/** Makes elements of what is bold or slanted by style only, and takes off those that are so in name only. */
export function styleToElements(body) {
  for (const element of body.querySelectorAll("[data-style]")) {
    const weight = valueOf(element, "font-weight");
    if (/^(normal|[1-4]00)$/.test(weight) && element.matches("b, strong")) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (/^(bold(er)?|[6-9]00)$/.test(weight)) {
      wrap(element, "strong");
    }
    if (/^(italic|oblique)$/.test(valueOf(element, "font-style"))) {
      wrap(element, "em");
    }
  }
  body.querySelectorAll(":is(h1, h2, h3, h4, h5, h6) :is(b, strong)").forEach((bold) => bold.replaceWith(...bold.childNodes));
}

function valueOf(element, property) {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\w-]+)`, "i").exec(element.dataset.style)?.[1].toLowerCase() ?? "";
}

// Blocks hold blocks, so what is bold is the text in them.
function wrap(element, name) {
  const isBlock = element.querySelector("p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, table") !== null;
  if (!isBlock) {
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

// Lists in what is copied from Word are paragraphs of a class, each with its sign in it and its depth in its style.
const ITEM = "p[class^=MsoListParagraph], p[data-style*='mso-list:'], p[class^=MsoListBullet], p[class^=MsoListNumber]";
const NUMBER = /^[\s(]*(\d+|[a-z]|[ivxlc]+)[.)]/i;

export function listsFromWord(body) {
  for (const comment of comments(body)) {
    comment.remove();
  }
  for (const element of [...body.getElementsByTagName("o:p")]) {
    element.replaceWith(...(/\S/.test(element.textContent) ? element.childNodes : []));
  }
  let open = [];
  for (const paragraph of body.querySelectorAll(ITEM)) {
    if (open.length === 0 || paragraph.previousElementSibling !== open[0].list) {
      open = [];
    }
    open = put(paragraph, open);
  }
}

function comments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) {
    found.push(walker.currentNode);
  }
  return found;
}

// Appends a paragraph to the lists that are open, the outermost first.
function put(paragraph, open) {
  const depth = Number(/level(\d)/.exec(paragraph.dataset.style)?.[1] ?? 1);
  const name = NUMBER.test(takeSign(paragraph)) ? "ol" : "ul";
  const lists = open.filter((one) => one.depth <= depth);
  let last = lists.at(-1);
  if (!last || last.depth < depth || last.list.localName !== name) {
    const list = paragraph.ownerDocument.createElement(name);
    if (last?.depth === depth) {
      last.list.after(list);
      lists.pop();
    } else if (last) {
      last.list.lastElementChild.append(list);
    } else {
      paragraph.before(list);
    }
    last = { list, depth };
    lists.push(last);
  }
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...paragraph.childNodes);
  last.list.append(item);
  paragraph.remove();
  return lists;
}

function takeSign(paragraph) {
  const sign = paragraph.querySelector("[data-style*='mso-list:Ignore'], [data-style*='mso-list: Ignore']");
  sign?.remove();
  return sign?.textContent ?? "";
}

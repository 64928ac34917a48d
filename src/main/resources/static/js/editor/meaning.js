// What a reader sees of a block, for telling whether two are the same: not where spaces are bold, nor how lists are set.

/** Whether it says nothing, as the empty line does that is about to be written on. */
export function isBlank(node) {
  return node.isTextblock && !node.type.spec.code && !/[^ \t\n]/.test(node.textContent);
}

export function meaningOf(node) {
  return JSON.stringify(parts(node));
}

export function meansTheSame(one, other) {
  return one.eq(other) || meaningOf(one) === meaningOf(other);
}

function parts(node) {
  const { level, params, order } = node.attrs;
  return [node.type.name, level ?? params ?? order ?? "", node.isTextblock ? words(node) : children(node)];
}

function children(node) {
  const found = [];
  node.forEach((child) => {
    if (!isBlank(child)) {
      found.push(parts(child));
    }
  });
  return found;
}

function words(block) {
  if (block.type.spec.code) {
    return block.textContent;
  }
  const found = [];
  block.forEach((node) => {
    for (const text of node.isText ? node.text.match(/[ \t\n]+|[^ \t\n]+/g) : ["\n"]) {
      add(found, /[^ \t]/.test(text) ? text : " ", marksOf(node, text));
    }
  });
  trim(found, 0);
  trim(found, -1);
  return found;
}

function marksOf(node, text) {
  const counted = /[^ \t\n]/.test(text) ? node.marks : node.marks.filter((mark) => mark.type.spec.code);
  return JSON.stringify(counted);
}

function add(found, text, marks) {
  const last = found.at(-1);
  if (last?.[1] === marks) {
    last[0] += text;
  } else {
    found.push([text, marks]);
  }
}

function trim(found, end) {
  while (found.length > 0) {
    const part = found.at(end);
    part[0] = end === 0 ? part[0].replace(/^[ \t\n]+/, "") : part[0].replace(/[ \t\n]+$/, "");
    if (part[0] !== "") {
      return;
    }
    found.splice(end, 1);
  }
}

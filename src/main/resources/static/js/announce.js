// Tells those who do not see a page what has changed on it.
const announcer = document.createElement("p");
announcer.className = "visually-hidden";
announcer.setAttribute("role", "status");
document.body.append(announcer);

export function announce(text) {
  announcer.textContent = text;
}

// Says how long a headline is, beside it; aloud only when it gets too long or short enough.
const words = document.getElementById("headline-words");
const headline = document.querySelector("#story [name=headline]");
const hint = document.getElementById("headline-hint");

if (words && headline && hint) {
  const aloud = document.createElement("span");
  aloud.className = "visually-hidden";
  aloud.setAttribute("role", "status");
  hint.after(aloud);
  let wasLong = null;

  const show = () => {
    const length = [...headline.value.trim()].length;
    const isLong = length > Number(words.dataset.most);
    const text = (isLong ? words.dataset.beyond : words.dataset.within).replace("{0}", length);
    hint.textContent = text;
    hint.classList.toggle("warning", isLong);
    if (wasLong !== null && isLong !== wasLong) {
      aloud.textContent = text;
    }
    wasLong = isLong;
  };

  headline.addEventListener("input", show);
  show();
}

// Asks the desk which names begin like what was typed. Without an answer, the list that came with the page has to do.
const MOST = 10;
const ADDRESS = new URL("../admin/concepts/suggestions", import.meta.url);

export async function suggest(select, typed) {
  try {
    const query = new URLSearchParams({ kind: select.name, q: typed });
    const answer = await fetch(`${ADDRESS}?${query}`, { headers: { Accept: "application/json" } });
    if (answer.ok && answer.headers.get("Content-Type")?.startsWith("application/json")) {
      return await answer.json();
    }
  } catch {
    // Said by what is found in the list instead.
  }
  return among(select, typed);
}

function among(select, typed) {
  const wanted = typed.toLowerCase();
  return [...select.options]
    .map((option) => ({ id: option.value, name: option.textContent.trim(), spelling: "", detail: "" }))
    .filter((one) => one.name.toLowerCase().includes(wanted))
    .slice(0, MOST);
}

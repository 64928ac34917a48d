// Shows what the text of a story names below its form, while the form stays as it is.
const form = document.querySelector('form[data-proposals]');
let underWay = false;
let isPassed = false;

async function propose() {
  const answer = await fetch(form.dataset.proposals,
      {method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error'});
  const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
  const found = page.getElementById('proposals');
  if (!found) {
    throw new Error('No proposals');
  }
  document.getElementById('proposals')?.remove();
  form.append(found);
  found.querySelector('h2').focus();
}

// Before any other listener, for those take it that the page is left.
document.addEventListener('submit', async event => {
  const button = event.submitter;
  if (isPassed || !form || event.target !== form || !button || !('proposes' in button.dataset)) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (underWay) {
    return;
  }
  underWay = true;
  form.setAttribute('aria-busy', 'true');
  try {
    await propose();
  } catch {
    // The page that comes without scripts says what is wrong.
    isPassed = true;
    form.requestSubmit(button);
    isPassed = false;
  } finally {
    underWay = false;
    form.removeAttribute('aria-busy');
  }
}, {capture: true});

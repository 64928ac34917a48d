// Shows what the text of a story names below its form, while the form stays as it is.
import {NOT_ALLOWED, anotherToken} from './outbox.js';

const form = document.querySelector('form[data-proposals]');
const state = form?.querySelector('[data-names-state]');
const LONGEST = 60000;

const WORDS = {
  403: 'You are signed out, or may no longer change this story. Sign in again in another tab, then press the button again.',
  413: 'The text is too long to be looked through.',
};
const UNREACHABLE = 'The desk cannot be reached, so no names were looked for. Your text stays as it is.';
const FAILED = 'The desk could not look for names just now. Your text stays as it is.';

let underWay = false;

async function ask(again = true) {
  const answer = await fetch(form.dataset.proposals, {
    method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error', signal: AbortSignal.timeout(LONGEST),
  });
  const token = answer.status === 403 && again ? await anotherToken(form.dataset.drafts) : null;
  if (!token || token === NOT_ALLOWED) {
    return answer;
  }
  form.elements._csrf.value = token;
  return ask(false);
}

async function propose(button) {
  state.textContent = 'Looking for names…';
  const answer = await ask();
  const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
  const found = page.getElementById('proposals');
  if (!found) {
    state.textContent = WORDS[answer.status] ?? FAILED;
    return;
  }
  document.getElementById('proposals')?.remove();
  form.append(found);
  state.textContent = 'What was found stands below.';
  // Whoever writes on meanwhile stays where they are.
  if ([button, document.body].includes(document.activeElement)) {
    found.querySelector('h2').focus();
  }
}

// Before any other listener, for those take it that the page is left.
document.addEventListener('submit', async event => {
  const button = event.submitter;
  if (!form || event.target !== form || !button || !('proposes' in button.dataset)) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (underWay) {
    return;
  }
  underWay = true;
  try {
    await propose(button);
  } catch {
    state.textContent = UNREACHABLE;
  } finally {
    underWay = false;
  }
}, {capture: true});

// Enter records the name that it is pressed in, and does not save the story.
form?.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.name === 'newName') {
    event.preventDefault();
    event.target.parentElement.querySelector('button').click();
  }
});

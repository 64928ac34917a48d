// Shows below the form of a story what its text names and states, while the form stays as it is.
import {NOT_ALLOWED, anotherToken} from './outbox.js';

const form = document.querySelector('form[data-drafts]');
const state = form?.querySelector('[data-proposals-state]');
const LONGEST = 60000;

const WORDS = {
  403: 'You are signed out, or may no longer change this story. Sign in again in another tab, then press the button again.',
  413: 'The text is too long to be looked through.',
};
const UNREACHABLE = 'The desk cannot be reached, so nothing was looked for. Your text stays as it is.';
const FAILED = 'The desk could not look through the text just now. Your text stays as it is.';

let underWay = false;

async function ask(button, token = form.elements._csrf.value, again = true) {
  const body = new URLSearchParams(new FormData(form));
  if (button.name) {
    body.set(button.name, button.value);
  }
  body.set('_csrf', token);
  body.set('account', form.dataset.account);
  const answer = await fetch(`${button.formAction}/proposals`,
      {method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(LONGEST)});
  const another = answer.status === 403 && again ? await anotherToken(form.dataset.drafts) : null;
  if (another && another !== NOT_ALLOWED) {
    return ask(button, another, false);
  }
  // If it is somebody else who is signed in now, nothing of this form goes out in their name.
  if (answer.status !== 403) {
    form.elements._csrf.value = token;
  }
  return answer;
}

async function propose(button) {
  state.textContent = button.dataset.proposes;
  const decided = document.getElementById('proposals');
  decided?.toggleAttribute('inert', true);
  const answer = await ask(button).finally(() => decided?.toggleAttribute('inert', false));
  const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
  const found = page.getElementById('proposals');
  if (!found) {
    state.textContent = WORDS[answer.status] ?? FAILED;
    return;
  }
  decided?.remove();
  form.append(found);
  state.textContent = 'What was found stands below.';
  // Whoever writes on meanwhile stays where they are.
  if ([button, document.body].includes(document.activeElement)) {
    found.querySelector('[autofocus]').focus();
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

// Enter records the name or makes the figure that it is pressed in, and does not save the story.
form?.addEventListener('keydown', event => {
  const entered = event.target.matches('input[type=text]') && event.target.closest('[data-entered]');
  if (event.key === 'Enter' && entered) {
    event.preventDefault();
    entered.querySelector('button:not([name])')?.click();
  }
});

// Keeps what is typed into the form of a story, in the browser at once and on the server every few seconds, and shows
// who else has the story.
import {CLOSED, KEPT, NOT_ALLOWED, OFFLINE, Outbox, REFUSED, SIGNED_OUT} from './outbox.js';
import {showRefused} from './refused.js';

const PAUSE = 400;
const EVERY = 2500;
const BEAT = 10000;
const AFTER_FAILURE = 10000;
// A form that nobody touches any more keeps nobody signed in, and counts for nobody.
const ASLEEP_AFTER = 30 * 60 * 1000;

const WORDS = {
  [OFFLINE]: 'The desk cannot be reached: your text is kept in this browser.',
  [SIGNED_OUT]: 'You are signed out: your text is kept in this browser. Sign in again in another tab.',
  [NOT_ALLOWED]: 'You may no longer change this story: your text is kept in this browser only. Copy it before you leave.',
  [REFUSED]: 'The desk did not take your text, perhaps as too long: it is kept in this browser only.',
};

const NOWHERE = 'Your latest text is kept nowhere: copy it before you leave.';

const PROPOSED = /^(add|offered|unknown|newName|newKind|choice-\d+|figure-.*)$/;

class FormKeeper {
  constructor(form) {
    this.form = form;
    this.outbox = new Outbox(form.dataset.account, form.elements._csrf);
    this.state = form.querySelector('[data-draft-state]');
    this.known = this.text();
    this.sending = false;
    this.leaving = false;
    this.isWarned = false;
    this.notBefore = 0;
  }

  get key() {
    return this.form.elements.key.value;
  }

  text() {
    const fields = new URLSearchParams(new FormData(this.form));
    fields.delete('_csrf');
    // What is decided among proposals is no part of the text.
    for (const name of [...fields.keys()].filter(key => PROPOSED.test(key))) {
      fields.delete(name);
    }
    return fields.toString();
  }

  start() {
    for (const event of ['input', 'change']) {
      this.form.addEventListener(event, () => {
        clearTimeout(this.pause);
        this.pause = setTimeout(() => this.note(), PAUSE);
      });
    }
    // Another tab is opened by a preview; this one stays.
    this.form.addEventListener('submit', event => {
      if (event.submitter?.formTarget !== '_blank') {
        const isHere = this.note();
        // Otherwise the page gives way to the browser's own, which says nothing of the text. The browser may be wrong.
        if (!navigator.onLine && !this.isWarned) {
          event.preventDefault();
          this.isWarned = true;
          this.say(isHere ? `${WORDS[OFFLINE]} Press the button again to try all the same.` : NOWHERE);
          return;
        }
        this.leaving = true;
      }
    });
    addEventListener('pagehide', () => this.note());
    addEventListener('pageshow', () => { this.leaving = false; });
    addEventListener('online', () => {
      this.isWarned = false;
      this.notBefore = 0;
      this.send();
    });
    setInterval(() => this.send(), EVERY);
    this.sendOthers();
  }

  // In the browser, at once; whether it is kept there or on the server.
  note() {
    const text = this.text();
    return text === this.known || this.leaving || this.outbox.put(this.key, this.form.dataset.drafts, text);
  }

  // On the server, one at a time.
  async send() {
    const text = this.text();
    if (this.sending || this.leaving || text === this.known || Date.now() < this.notBefore) {
      return;
    }
    this.sending = true;
    const key = this.key;
    const isHere = this.outbox.put(key, this.form.dataset.drafts, text);
    const outcome = await this.outbox.send(this.form.dataset.drafts, text);
    this.sending = false;
    if (this.leaving) {
      return;
    }
    if (outcome === CLOSED) {
      this.beginAnew(key);
    } else if (outcome === KEPT) {
      this.known = text;
      this.outbox.acknowledge(key, text);
      this.say(`Your changes were kept at ${new Date().toLocaleTimeString('en-GB')}.`);
    } else {
      this.notBefore = Date.now() + AFTER_FAILURE;
      this.say(isHere ? WORDS[outcome] : NOWHERE);
    }
  }

  // The form was saved, and somebody goes on writing in it: that is another draft.
  beginAnew(key) {
    this.outbox.remove(key);
    this.form.elements.key.value = newKey();
    this.note();
  }

  // What was left in the browser by forms that are gone.
  async sendOthers() {
    let arrived = false;
    for (const key of this.outbox.keys().filter(key => key !== this.key)) {
      const {to, text, at} = this.outbox.entry(key);
      const outcome = await this.outbox.send(to, text);
      if (outcome === KEPT || outcome === CLOSED) {
        this.outbox.acknowledge(key, text);
      } else if (outcome === REFUSED || outcome === NOT_ALLOWED) {
        showRefused(text, at, () => this.outbox.acknowledge(key, text));
      }
      arrived ||= outcome === KEPT && (to === this.form.dataset.drafts || 'new' in this.form.dataset);
    }
    // What was only sent for would be sent again.
    if (arrived && 'opened' in this.form.dataset && this.text() === this.known && !this.leaving) {
      location.reload();
    }
  }

  say(words) {
    this.state.textContent = words;
  }
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function showOthers(form) {
  const body = new URLSearchParams({_csrf: form.elements._csrf.value, opened: (form.elements.against ?? form.elements.opened).value});
  try {
    const answer = await fetch(form.dataset.presence, {method: 'POST', body, redirect: 'error'});
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.getElementById('others').replaceWith(page.getElementById('others'));
    }
  } catch {
    // The next time will do.
  }
}

const form = document.querySelector('form[data-drafts]');
if (form) {
  new FormKeeper(form).start();
}
if (form?.dataset.presence) {
  let touched = Date.now();
  for (const event of ['keydown', 'pointerdown']) {
    addEventListener(event, () => { touched = Date.now(); });
  }
  showOthers(form);
  setInterval(() => {
    if (Date.now() - touched < ASLEEP_AFTER) {
      showOthers(form);
    }
  }, BEAT);
}

// Texts of forms that the server has not acknowledged yet. They outlive the page, the browser and a lost connection.
const PREFIX = 'dateline-draft:';

export const KEPT = 'kept';
export const CLOSED = 'closed';
export const OFFLINE = 'offline';
export const SIGNED_OUT = 'signed out';
export const REFUSED = 'refused';
export const NOT_ALLOWED = 'not allowed';

export class Outbox {
  // Of one account; others who use the same browser have their own.
  constructor(account, token) {
    this.account = account;
    this.token = token;
  }

  // Says whether it is there now: the browser's store may be full, or switched off.
  put(key, to, text) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({account: this.account, to, text, at: Date.now()}));
      return true;
    } catch {
      return false;
    }
  }

  keys() {
    return names()
        .filter(name => name.startsWith(PREFIX))
        .map(name => name.slice(PREFIX.length))
        .filter(key => this.entry(key)?.account === this.account);
  }

  entry(key) {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + key));
    } catch {
      return null;
    }
  }

  remove(key) {
    if (this.entry(key)) {
      localStorage.removeItem(PREFIX + key);
    }
  }

  // Removes the text only if nothing was typed meanwhile.
  acknowledge(key, text) {
    if (this.entry(key)?.text === text) {
      this.remove(key);
    }
  }

  async send(to, text, token = this.token.value, again = true) {
    const body = new URLSearchParams(text);
    body.set('_csrf', token);
    body.set('account', this.account);
    let answer;
    try {
      answer = await fetch(to, {method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(20000)});
    } catch {
      return OFFLINE;
    }
    if (answer.status === 403 && again) {
      const another = await anotherToken(to);
      return another === NOT_ALLOWED ? NOT_ALLOWED : another ? this.send(to, text, another, false) : SIGNED_OUT;
    }
    // If it is somebody else who is signed in now, nothing of this form goes out in their name.
    if (answer.status !== 403) {
      this.token.value = token;
    }
    return outcome(answer.status);
  }
}

// Whoever signs in again, in another tab, gets another token; whoever may not change the story any more gets none.
export async function anotherToken(to) {
  try {
    const answer = await fetch(to.replace(/\/[^/]+\/draft$/, ''));
    if (answer.status === 403) {
      return NOT_ALLOWED;
    }
    if (!answer.ok || answer.redirected) {
      return null;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('input[name="_csrf"]').value;
  } catch {
    return null;
  }
}

function names() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function outcome(status) {
  if (status === 204) {
    return KEPT;
  }
  if (status === 410) {
    return CLOSED;
  }
  return status >= 500 ? OFFLINE : REFUSED;
}

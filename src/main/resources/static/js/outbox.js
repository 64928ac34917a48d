// Texts of forms that the server has not acknowledged yet. They outlive the page, the browser and a lost connection.
const PREFIX = 'dateline-draft:';

export const KEPT = 'kept';
export const CLOSED = 'closed';
export const OFFLINE = 'offline';
export const SIGNED_OUT = 'signed out';
export const REFUSED = 'refused';

export class Outbox {
  // Of one account; others who use the same browser have their own.
  constructor(account, token) {
    this.account = account;
    this.token = token;
  }

  put(key, to, text) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({account: this.account, to, text}));
    } catch {
      // Full, or switched off: what the server gets has to do.
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

  async send(to, text, again = true) {
    const body = new URLSearchParams(text);
    body.set('_csrf', this.token.value);
    let answer;
    try {
      answer = await fetch(to, {method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(20000)});
    } catch {
      return OFFLINE;
    }
    if (answer.status === 403 && again) {
      return await this.renewToken(to) ? this.send(to, text, false) : SIGNED_OUT;
    }
    return outcome(answer.status);
  }

  // Whoever signs in again, in another tab, gets another token.
  async renewToken(to) {
    try {
      const answer = await fetch(to.replace(/\/[^/]+\/draft$/, ''));
      if (!answer.ok || answer.redirected) {
        return false;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      this.token.value = page.querySelector('input[name="_csrf"]').value;
      return true;
    } catch {
      return false;
    }
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

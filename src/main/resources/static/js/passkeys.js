// Adds a passkey to one's account, or signs in with one, where the browser can.

const CANCELLED = 'Nothing came from your device. Try again when you are ready.';
const THERE_ALREADY = 'This device has a passkey for your account already.';
const UNFIT = 'Your browser does not take passkeys at this address.';
const REFUSED = {
    add: 'The passkey was not taken. Load this page again, then try once more.',
    use: 'That passkey is not known here any more. Sign in with your password.',
};

const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.isSecureContext;

async function post(form, path, body) {
    const answer = await fetch(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': form.elements._csrf.value},
        body: body && JSON.stringify(body),
    });
    if (answer.status === 429) {
        throw new Error(`Too many attempts failed. Try again in ${answer.headers.get('Retry-After')} seconds.`);
    }
    if (!answer.ok || answer.redirected) {
        throw new Error(REFUSED[form.dataset.passkey]);
    }
    return answer;
}

async function add(form) {
    const options = await (await post(form, form.dataset.options)).json();
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = await navigator.credentials.create({publicKey});
    const label = form.elements.label.value.trim() || 'Passkey';
    await post(form, form.action, {publicKey: {credential: credential.toJSON(), label}});
    location.reload();
}

async function use(form) {
    const options = await (await post(form, form.dataset.options)).json();
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const credential = await navigator.credentials.get({publicKey});
    location.assign(await (await post(form, form.action, credential.toJSON())).text());
}

function inWords(problem) {
    switch (problem.name) {
        case 'NotAllowedError':
        case 'AbortError':
            return CANCELLED;
        case 'InvalidStateError':
            return THERE_ALREADY;
        case 'SecurityError':
        case 'NotSupportedError':
            return UNFIT;
        default:
            return problem.message;
    }
}

function prepare(form) {
    const button = form.querySelector('button');
    const problem = form.querySelector('[data-passkey-problem]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
        event.preventDefault();
        problem.textContent = '';
        button.disabled = true;
        try {
            await (form.dataset.passkey === 'add' ? add(form) : use(form));
        } catch (refused) {
            problem.textContent = inWords(refused);
        } finally {
            button.disabled = false;
        }
    });
}

if (able) {
    document.querySelectorAll('form[data-passkey]').forEach(prepare);
    document.querySelectorAll('[data-passkey-none]').forEach(note => note.remove());
}

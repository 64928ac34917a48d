// Shows a text that the desk refused and that lies in this browser only, so that it can be taken elsewhere.
const template = document.getElementById('refused-text');
let shown = 0;

// What somebody wrote, with the labels of its fields.
function written(fields) {
  const parts = [...template.content.querySelectorAll('data')].map(field => [field.textContent, fields.get(field.value)]);
  for (const [name, value] of fields) {
    if (name.startsWith('outcome.')) {
      parts.push(['Written anew', value]);
    }
  }
  return parts.filter(([, value]) => value).map(([label, value]) => `${label}:\n${value}\n`).join('\n');
}

async function copy(area) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    // Without TLS there is no clipboard but this one.
    return document.execCommand('copy');
  }
}

function addDownload(link, text, headline) {
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}));
  const name = headline.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60);
  link.download = `${name || 'story'}.txt`;
}

export function showRefused(text, at, discard) {
  if (!template) {
    return;
  }
  const fields = new URLSearchParams(text);
  const words = written(fields);
  // Nobody could copy what was only chosen in lists: it would be sent and refused at every form.
  if (!words) {
    discard();
    return;
  }
  const box = template.content.querySelector('section').cloneNode(true);
  const part = selector => box.querySelector(selector);
  const headline = fields.get('headline') || 'No headline yet';
  part('h2').id = `refused-${++shown}`;
  box.setAttribute('aria-labelledby', part('h2').id);
  part('[data-headline]').textContent = headline;
  part('[data-when]').textContent = at ? `, last changed ${new Date(at).toLocaleString('en-GB')},` : '';
  const area = part('textarea');
  area.value = words;
  addDownload(part('[data-download]'), words, headline);
  part('[data-copy]').addEventListener('click', async () => {
    part('[data-done]').textContent = await copy(area) ? 'Copied.' : 'It could not be copied: download it.';
  });
  part('[data-discard]').addEventListener('click', () => {
    discard();
    URL.revokeObjectURL(part('[data-download]').href);
    box.remove();
    document.getElementById('main').focus();
  });
  template.before(box);
}

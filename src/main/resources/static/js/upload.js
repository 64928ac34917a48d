// Takes a picture that is dropped on the form or pasted anywhere on the page, as if it had been chosen in its field.
const form = document.getElementById('upload');
const field = form?.querySelector('input[type="file"]');

function send(files) {
  const picture = [...files].find((file) => file.type.startsWith('image/'));
  if (!picture) {
    return false;
  }
  const chosen = new DataTransfer();
  chosen.items.add(picture);
  field.files = chosen.files;
  form.requestSubmit();
  return true;
}

function isOver(over) {
  form.classList.toggle('over', over);
}

if (form) {
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    isOver(true);
  });
  form.addEventListener('dragleave', () => isOver(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    isOver(false);
    send(event.dataTransfer.files);
  });
  document.addEventListener('paste', (event) => {
    if (send(event.clipboardData.files)) {
      event.preventDefault();
    }
  });
}

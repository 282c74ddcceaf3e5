/** Questions speak to the person, or of them where somebody else answers. */
let other = false;

export function speakOf(form: HTMLFormElement): void {
  const someoneElse = new FormData(form).get('answering-for') === 'someone-else';
  if (someoneElse === other) return;
  other = someoneElse;
  for (const word of form.querySelectorAll<HTMLElement>('[data-they]')) {
    const shown = word.textContent ?? '';
    word.textContent = word.dataset['they'] ?? '';
    word.dataset['they'] = shown;
  }
  // What only the person can tell
  for (const row of form.querySelectorAll<HTMLElement>('[data-self]')) {
    row.hidden = other;
    for (const input of row.querySelectorAll('input')) input.checked = false;
  }
}

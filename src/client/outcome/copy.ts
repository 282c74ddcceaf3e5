/** Copies a text. In a frame the clipboard may be closed: then the text is shown, marked, for the person to copy. */
export async function copy(text: string, what: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied. Paste it into a message or a form.';
  } catch {
    offer(text, what, 'Copying is not allowed here. Copy this text yourself:', status);
  }
}

/** Shows a text, marked, for the person to copy. */
export function offer(text: string, what: string, why: string, status: HTMLElement): void {
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 12 });
  field.setAttribute('aria-label', what);
  status.replaceChildren(why, field);
  field.select();
}

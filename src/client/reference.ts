/** The reference page: its samples name the address where it is read, and a button copies each. Without script they can be marked. */
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
const named = canonical && new URL(canonical).origin;

for (const sample of document.querySelectorAll<HTMLElement>('.sample')) {
  const code = sample.querySelector('pre code');
  const label = sample.querySelector('figcaption');
  if (!code || !label) continue;
  // A copy of the site, or one on your own computer, is asked at its own address.
  if (named && named !== location.origin) code.textContent = (code.textContent ?? '').replaceAll(named, location.origin);

  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy: ${label.textContent?.trim()}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      said.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = 'Marked: copy it with your keyboard';
    }
  });
  label.replaceChildren(label.textContent ?? '', said, button);
}

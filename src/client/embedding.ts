/** The generator on /embedding/: the code follows what is chosen, and the preview is the embed itself. */
import { codeFor } from './embedding/code.ts';

const get = <Kind extends HTMLElement>(id: string): Kind => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as Kind;
};

interface Preview extends HTMLElement {
  readonly frame?: HTMLIFrameElement;
}

const generator = get('generator');
const form = get<HTMLFormElement>('wishes');
const code = get('code');
const preview = get<Preview>('preview');
const contrast = get('contrast');
const own = get<HTMLInputElement>('own-colour');
const accent = get<HTMLInputElement>('accent');
const { version = '', integrity = '', origin = '' } = { ...generator.dataset, origin: location.origin };
const label = preview.getAttribute('label') ?? '';
const fallback = preview.textContent?.trim() ?? '';
const names = ['theme', 'accent', 'heading-level', 'region', 'start', 'min-height', 'max-height', 'outcome'];

function write() {
  const script = form.elements.namedItem('kind') as RadioNodeList;
  const withScript = script.value === 'script';
  for (const part of form.querySelectorAll<HTMLElement>('.script-only')) part.hidden = !withScript;
  accent.disabled = !own.checked;
  contrast.textContent = own.checked ? 'Measuring …' : '';
  const chosen = new FormData(form);
  const attributes = Object.fromEntries(names.map((name) => [name, String(chosen.get(name) ?? '')]));
  const pin = chosen.has('pin') ? { version, integrity } : undefined;
  code.textContent = codeFor({ script: withScript, attributes, pin }, origin, label, fallback);
  get('policy').textContent = `frame-src ${origin}${withScript ? `; script-src ${origin}` : ''}`;
  get('copied').textContent = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value) preview.setAttribute(name, value);
    else preview.removeAttribute(name);
  }
}

/** The frame measures the colour by the rule that it will follow on the owner's site, so nothing is measured twice. */
function judge({ source, data }: MessageEvent) {
  if (!preview.frame || source !== preview.frame.contentWindow || data?.type !== 'accent' || !own.checked) return;
  const ratio = `${Number(data.ratio).toFixed(1)}:1`;
  const good = data.ratio >= 4.5;
  contrast.textContent = good
    ? `Contrast ${ratio}. It can be read, and is used.`
    : `Contrast ${ratio}. Too weak to read: 4.5:1 is the least. The check would keep its own colour.`;
  contrast.classList.toggle('refused', !good);
}

/** The preview has the width that was chosen, made smaller where the page is narrower. */
function scale() {
  const stage = preview.closest<HTMLElement>('.stage');
  const sheet = preview.parentElement;
  if (!stage || !sheet) return;
  const chosen = document.querySelector<HTMLInputElement>('[name="width"]:checked');
  const width = Number(chosen?.value);
  const factor = Math.min(1, stage.clientWidth / width);
  sheet.style.inlineSize = `${width}px`;
  sheet.style.transform = `scale(${factor})`;
  sheet.style.marginBlockEnd = `${(factor - 1) * sheet.offsetHeight}px`;
}

async function copy() {
  const text = code.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    get('copied').textContent = 'Copied. Paste it into your page.';
  } catch {
    getSelection()?.selectAllChildren(code);
    get('copied').textContent = 'Copying is not allowed here. The code is marked: copy it with your keyboard.';
  }
}

generator.hidden = false;
for (const plain of document.querySelectorAll<HTMLElement>('.plain')) plain.hidden = true;
form.addEventListener('input', write);
form.addEventListener('submit', (event) => event.preventDefault());
get('copy').addEventListener('click', copy);
document.querySelector('.widths')?.addEventListener('change', scale);
window.addEventListener('message', judge);
window.addEventListener('resize', scale);
new ResizeObserver(scale).observe(preview);
write();
scale();

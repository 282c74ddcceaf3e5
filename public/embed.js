/**
 * <ms-hip-check>: the hip pain check in a frame that fits its height to what it shows.
 *
 *   <script src="https://…/embed.js" async></script>
 *   <ms-hip-check></ms-hip-check>
 *
 * Attributes: `label` names the frame for screen readers; `outcome="level"` asks for the level of the result.
 * Events on the element: `ready`, `resize` (detail.height), `step` (detail.step, a count) and `outcome` (detail.level,
 * only if asked for). No answer ever leaves the frame.
 */
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript ?? document.querySelector('script[src$="/embed.js"]'));
  if (!script || customElements.get('ms-hip-check')) return;
  const check = new URL('/embed/', script.src);

  /** Scripts run the check; pages to read and tel: links open beside it. No forms, no same origin: it can store nothing. */
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  const types = ['ready', 'resize', 'step', 'outcome'];
  /** In pixels: what a broken message may not go beyond. */
  const [lowest, highest] = [100, 30000];

  class MsHipCheck extends HTMLElement {
    /** @type {HTMLIFrameElement | undefined} */
    frame;

    connectedCallback() {
      addEventListener('message', this);
      if (this.frame) return; // the element was moved
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('label') || 'Hip pain and MS: how soon to get help';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.allow = 'clipboard-write';
      frame.setAttribute('sandbox', sandbox);
      frame.style.cssText = 'display:block;inline-size:100%;block-size:45rem;border:0';
      frame.src = check.href + (this.getAttribute('outcome') === 'level' ? '#outcome=level' : '');
      this.style.display = 'block';
      this.frame = frame;
      this.replaceChildren(frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    /** @param {MessageEvent} event Its origin is "null" in a sandboxed frame, so its source is what is checked. */
    handleEvent({ source, data }) {
      const { frame } = this;
      if (!frame || source !== frame.contentWindow || data?.source !== 'ms-hip-check' || !types.includes(data.type)) return;
      const { source: _, type, ...detail } = data;
      if (type === 'resize' && Number.isFinite(detail.height)) {
        frame.style.blockSize = `${Math.min(Math.max(detail.height, lowest), highest)}px`;
      }
      // A new step begins at the top; a long one may have left that above the screen.
      if ((type === 'step' || type === 'outcome') && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }

  customElements.define('ms-hip-check', MsHipCheck);
})();

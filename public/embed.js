/**
 * <ms-hip-check>: the hip pain check in a frame that fits its height to what it shows. /embedding/ explains it all.
 * Events on the element: ready, step (detail.step counts screens), outcome (detail.level, only with outcome="level").
 */
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript ?? document.querySelector('script[src$="/embed.js"]'));
  if (!script || customElements.get('ms-hip-check')) return;
  const address = new URL('/embed/', script.src).href;
  /** What the frame is told, behind the #, which no browser sends. */
  const passed = ['theme', 'accent', 'heading-level', 'region', 'start', 'outcome'];

  class MsHipCheck extends HTMLElement {
    static observedAttributes = [...passed, 'label', 'min-height', 'max-height'];

    frame = document.createElement('iframe');
    /** The page's link, on show until the frame is ready: it may be refused. */
    link = document.createElement('slot');
    height = 0;
    /** What the frame heard last. */
    told = '';

    connectedCallback() {
      const { frame } = this;
      addEventListener('message', this);
      this.link.hidden = false;
      if (frame.src) return; // it was moved
      // Scripts run the check; pages to read and tel: links open beside it. No forms, no same origin: it can store nothing.
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.allow = 'clipboard-write';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.onload = () => {
        setTimeout(() => {
          if (this.link.hidden) return;
          this.height = 0; // no empty box
          this.fit();
        }, 9000);
      };
      frame.style.cssText = 'display:block;inline-size:100%;border:0';
      this.style.display ||= 'block';
      this.height = Math.max(1360, 776000 / (this.clientWidth || 700)); // what its first screen was measured to need
      this.told = this.settings();
      frame.src = `${address}#${this.told}`;
      this.fit();
      // In a shadow tree, so that neither the page's styles nor a framework that owns the children can break it.
      this.attachShadow({ mode: 'open' }).append(this.link, frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
    }

    attributeChangedCallback() {
      this.fit();
      this.tell();
    }

    settings() {
      const given = passed.filter((name) => this.getAttribute(name));
      return new URLSearchParams(given.map((name) => [name, `${this.getAttribute(name)}`])).toString();
    }

    /** A changed attribute reaches a running check without losing an answer. */
    tell(settings = this.settings()) {
      if (settings === this.told) return;
      this.told = settings;
      this.frame.contentWindow?.postMessage({ source: 'ms-hip-check', type: 'settings', settings }, '*');
    }

    fit() {
      const pixels = (/** @type {string} */ name, /** @type {number} */ other) =>
        Number.parseInt(this.getAttribute(name) ?? '', 10) || other;
      const height = Math.max(pixels('min-height', 100), Math.min(this.height, pixels('max-height', 30000)));
      this.frame.style.blockSize = `${height}px`;
      this.frame.title = this.getAttribute('label') || 'Hip pain and MS: how soon to get help';
    }

    /** @param {MessageEvent} event from the frame, whose origin is "null" because of its sandbox */
    handleEvent({ source, origin, data }) {
      const { frame } = this;
      if (source !== frame.contentWindow || origin !== 'null' || data?.source !== 'ms-hip-check') return;
      const { type, height, top, step, level } = data;
      if (type === 'resize' && height > 0) {
        // What stands below must not jump while it is seen: so not before the page has scrolled to the new question, and
        // never from off the screen onto it.
        this.height = Math.max(height, Math.min(innerHeight, this.height));
        requestAnimationFrame(() => requestAnimationFrame(() => this.fit()));
      } else if (type === 'show' && Number.isFinite(top)) {
        const seen = frame.getBoundingClientRect().top + top;
        if (seen >= 0 && seen < innerHeight - 99) return;
        frame.style.scrollMarginTop = `${Math.min(160, innerHeight / 4, top) - top}px`;
        frame.scrollIntoView({ behavior: 'instant' });
      } else if (type === 'ready') {
        this.link.hidden = true;
        this.told = frame.src.split('#')[1] ?? '';
        this.tell();
        this.dispatchEvent(new CustomEvent('ready'));
      } else if (type === 'step' && step > 0) {
        this.dispatchEvent(new CustomEvent('step', { detail: { step } }));
      } else if (type === 'outcome') {
        this.dispatchEvent(new CustomEvent('outcome', { detail: level && this.getAttribute('outcome') === 'level' ? { level } : {} }));
      }
    }
  }

  customElements.define('ms-hip-check', MsHipCheck);
})();

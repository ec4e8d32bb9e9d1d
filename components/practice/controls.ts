const boxSheet = `
:host { display: block; }
textarea { box-sizing: border-box; width: 100%; min-height: 92px; padding: 8px 10px; resize: vertical;
  border: 1px solid #7c8796; border-radius: 4px; background: #fff; color: #1c2430; font: inherit; }
textarea:focus { outline: 2px solid #0b5cab; outline-offset: 1px; }`;

const buttonSheet = `
:host { display: inline-block; }
button { min-height: 32px; padding: 0 14px; border: 1px solid #566072; border-radius: 4px; background: #eef1f5;
  color: #1c2430; font: inherit; cursor: pointer; }
:host([variant="primary"]) button { border-color: #14532d; background: #14532d; color: #fff; }
button:focus-visible { outline: 2px solid #0b5cab; outline-offset: 2px; }`;

function build(root: ShadowRoot, sheet: string, inner: HTMLElement): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = sheet;
  root.append(style, inner);
}

/**
 * Defines the practice site's text box and button: elements whose insides stand in an open shadow root, as the controls
 * of Seller Central do. Safe to call again.
 */
export function defineControls(): void {
  if (customElements.get('practice-textarea')) return;

  class PracticeTextarea extends HTMLElement {
    readonly #box = document.createElement('textarea');

    connectedCallback(): void {
      this.#box.setAttribute('aria-label', this.getAttribute('label') ?? '');
      if (!this.shadowRoot) build(this.attachShadow({ mode: 'open' }), boxSheet, this.#box);
    }

    get value(): string {
      return this.#box.value;
    }

    set value(text: string) {
      this.#box.value = text;
    }
  }

  class PracticeButton extends HTMLElement {
    connectedCallback(): void {
      if (this.shadowRoot) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = this.getAttribute('label');
      build(this.attachShadow({ mode: 'open' }), buttonSheet, button);
    }
  }

  customElements.define('practice-textarea', PracticeTextarea);
  customElements.define('practice-button', PracticeButton);
}

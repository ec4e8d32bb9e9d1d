/** What may be changed about a page without the eye seeing it. */
export const mutationKinds = ['classes', 'wrap', 'split', 'copies', 'reverse', 'root'] as const;

/**
 * Changes a shown page in ways that leave it looking the same: other class names, wrappers without a box, split text
 * nodes, hidden copies, siblings in reverse order under a reversed flow, everything inside a shadow root. Runs in the
 * page, so it uses nothing from outside; `rootsOfPage` (set by an init script) lists the shadow roots, closed ones too.
 */
export function mutatePage({ seed, kinds }: { seed: number; kinds: readonly string[] }): void {
  let state = seed * 2654435761 + 1;
  const random = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  const roots = [document, ...(window as unknown as { rootsOfPage: ShadowRoot[] }).rootsOfPage];
  const elements = () =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, :host *, *')])
      .filter(
        (element) =>
          !element.closest('head,script,style,svg,iframe') && element.tagName !== 'BODY' && element.tagName !== 'HTML',
      );
  const isOurs = (element: Element) => element.parentElement === document.documentElement;

  const names = new Map<string, string>();
  const renamed = (name: string) =>
    names.get(name) ?? names.set(name, `q${Math.floor(random() * 1e9).toString(36)}`).get(name) ?? name;
  const renameClasses = () => {
    for (const element of elements())
      if (element.classList.length) element.className = [...element.classList].map(renamed).join(' ');
    for (const root of roots) {
      for (const style of root.querySelectorAll('style'))
        style.textContent = (style.textContent ?? '').replace(
          /\.(-?[a-z_][\w-]*)(?=[^{}]*\{)/gi,
          (whole, name: string) => (names.has(name) ? `.${renamed(name)}` : whole),
        );
    }
  };
  const fixed = 'TR TD TH THEAD TBODY TFOOT LI DT DD OPTION SUMMARY SLOT SOURCE LABEL';
  const wrap = () => {
    for (const element of elements()) {
      if (random() > 0.15 || fixed.includes(element.tagName) || element.slot || isOurs(element)) continue;
      if (
        /^(TABLE|TR|UL|OL|DL|SELECT|DETAILS)$/.test(element.parentElement?.tagName ?? '') ||
        element.parentElement?.shadowRoot
      )
        continue;
      const wrapper = document.createElement('div');
      wrapper.style.display = 'contents';
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  };
  const split = () => {
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.parentElement?.closest('script,style,textarea') || text.length < 4) continue;
        while (text.length > 3 && random() < 0.5) text.splitText(1 + Math.floor(random() * (text.length - 2)));
      }
    }
  };
  const hide: ((copy: HTMLElement) => void)[] = [
    (copy) => copy.style.setProperty('display', 'none', 'important'),
    (copy) => copy.style.setProperty('visibility', 'hidden', 'important'),
    (copy) => copy.setAttribute('aria-hidden', 'true'),
    (copy) => copy.style.setProperty('opacity', '0', 'important'),
    (copy) => Object.assign(copy.style, { position: 'absolute', left: '-9999px', top: '0' }),
    (copy) =>
      Object.assign(copy.style, {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clip: 'rect(0px, 0px, 0px, 0px)',
      }),
  ];
  const addCopies = () => {
    const chosen = elements().filter(
      (element) =>
        (element.textContent ?? '').trim().length > 10 &&
        !element.tagName.includes('-') &&
        !/^(TR|TD|TH|TBODY|THEAD|DT|DD|LI)$/.test(element.tagName) &&
        !element.querySelector('textarea,[contenteditable]'),
    );
    for (let count = 0; count < 4 && chosen.length; count++) {
      const original = chosen[Math.floor(random() * chosen.length)];
      const holder = document.createElement('div');
      holder.append(original?.cloneNode(true) ?? '');
      Object.assign(holder.style, { position: 'absolute' });
      hide[Math.floor(random() * hide.length)]?.(holder);
      if (!holder.hasAttribute('aria-hidden') || random() < 2) document.body.append(holder);
    }
  };
  const reverse = () => {
    for (const element of elements()) {
      const style = getComputedStyle(element);
      const kids = [...element.childNodes];
      const isPlain =
        style.display === 'block' &&
        kids.length > 1 &&
        element.tagName !== 'DETAILS' &&
        !element.shadowRoot &&
        !isOurs(element);
      const allBlocks = kids.every((kid) =>
        kid.nodeType === 3
          ? !(kid as Text).data.trim()
          : kid instanceof HTMLElement &&
            getComputedStyle(kid).display === 'block' &&
            getComputedStyle(kid).position === 'static' &&
            !kid.slot,
      );
      if (!isPlain || !allBlocks || random() > 0.4) continue;
      Object.assign(element.style, { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' });
      element.append(...kids.filter((kid) => kid.nodeType === 1).reverse());
    }
  };
  const moveIntoRoot = () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: random() < 0.5 ? 'open' : 'closed' });
    const styles = [...document.querySelectorAll('head style')].map((style) => style.cloneNode(true));
    root.append(...styles, ...[...document.body.childNodes].filter((node) => node.nodeName !== 'SCRIPT'));
    document.body.append(host);
  };
  const all: Record<string, () => void> = {
    classes: renameClasses,
    wrap,
    split,
    copies: addCopies,
    reverse,
    root: moveIntoRoot,
  };
  for (const kind of kinds) all[kind]?.();
}

/** Our elements in the page, those inside others too. */
export const widgets = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('cw-'));

/** The shadow trees of our elements. */
export const roots = (): ShadowRoot[] => widgets().flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Every element in the shadow trees that a selector matches. */
export const all = <T extends Element = HTMLElement>(selector: string): T[] =>
  roots().flatMap((root) => [...root.querySelectorAll<T>(selector)]);

/** A node for a message: its tag, its classes, and where it is. */
export function named(node: Element): string {
  const root = node.getRootNode();
  const host = root instanceof ShadowRoot ? root.host.localName : 'page';
  const classes = node.getAttribute('class') ?? '';
  return `<${node.localName}${classes === '' ? '' : ` class="${classes}"`}> in <${host}>`;
}

/** Elements around a node, the nearest first, up to the root it is in. */
export function around(node: Element): Element[] {
  const found: Element[] = [];
  for (let each: Element | null = node; each !== null; each = each.parentElement) found.push(each);
  return found;
}

/** Whether words are for ears alone: a box that is cut away, or of one pixel. */
const isSpokenOnly = (node: Element): boolean =>
  around(node).some((each) => {
    const { width, height } = each.getBoundingClientRect();
    const { clipPath, overflow } = getComputedStyle(each);
    return clipPath === 'inset(50%)' || (width <= 1.5 && height <= 1.5 && overflow !== 'visible');
  });

/** Whether a drawing leaves an element out: it keeps the boxes of such, which then count as visible. */
const isUndrawn = (node: Element): boolean =>
  node instanceof SVGElement && around(node).some((each) => getComputedStyle(each).display === 'none');

/** Whether a reader can see an element, by scrolling if need be. */
export const isSeen = (node: Element): boolean =>
  node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  !isSpokenOnly(node) &&
  !isUndrawn(node);

/** A text node that can be seen. */
export interface Text {
  readonly words: string;
  readonly parent: Element;
  readonly boxes: readonly DOMRect[];
}

/** All texts in the shadow trees that can be seen. */
export function seenTexts(): Text[] {
  const found: Text[] = [];
  const range = document.createRange();
  for (const root of roots()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (parent === null || words === '' || parent.localName === 'style' || !isSeen(parent)) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length > 0) found.push({ words, parent, boxes });
    }
  }
  return found;
}

/** What a screen reader speaks inside an element: all texts but those that are hidden from it. */
export function spokenText(node: Element): string {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.closest('[aria-hidden="true"]') === null && parent.checkVisibility())
      text += `${walker.currentNode.textContent ?? ''} `;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

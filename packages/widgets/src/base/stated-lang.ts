/**
 * The language that applies to an element: its own `lang`, else that of the nearest ancestor, across shadow
 * boundaries; null if none is set. On a server an element has no ancestors.
 */
export function statedLang(element: Element): string | null {
  let node: Node | null | undefined = element;
  while (node) {
    const lang: string | null = (node as Partial<Element>).getAttribute?.('lang') ?? null;
    if (lang !== null) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return null;
}

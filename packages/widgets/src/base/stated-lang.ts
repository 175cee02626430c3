/**
 * The language that the page states for an element: its own `lang`, else that of the nearest element around it, out of
 * shadow roots too; null where none is stated. On a server nothing is around it.
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

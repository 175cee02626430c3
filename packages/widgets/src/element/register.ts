/** An element class that says which version of the package it comes from. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element under a tag, once. A second copy of the package on a page leaves the first in place; where
 * its version is another, one warning says which of the two the page uses.
 */
export function registerElement(tag: string, element: VersionedElement, registry = customElements): void {
  const first = registry.get(tag);
  if (first === undefined) registry.define(tag, element);
  else if (first !== element && versionOf(first) !== element.version) {
    console.warn(
      `<${tag}> is already registered by version ${versionOf(first)}; version ${element.version} is not used for it.`,
    );
  }
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}

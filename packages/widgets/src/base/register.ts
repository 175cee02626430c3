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

/**
 * Registers an element once more, under its tag with its version at the end, and gives that tag. For a page that needs
 * two versions beside each other; every file of an element in the CDN's folder `modules` exports this and its class.
 *
 * @example
 * import { CwBarRanking, registerVersioned } from '/widgets/1.2.0/modules/bar-ranking.js';
 * registerVersioned('cw-bar-ranking', CwBarRanking); // 'cw-bar-ranking-1-2-0'
 */
export function registerVersioned(tag: string, element: VersionedElement, registry = customElements): string {
  const versioned = `${tag}-${element.version.replace(/\W/g, '-')}`;
  // A class can stand under one tag only.
  registerElement(versioned, class extends element {}, registry);
  return versioned;
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}

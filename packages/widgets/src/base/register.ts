import type { Languages, Spoken } from './languages.js';

/** An element class with the version of the package it comes from. */
export type VersionedElement<E extends HTMLElement = HTMLElement> = CustomElementConstructor &
  (new () => E) & {
    readonly version: string;
    /** @internal */
    readonly languages?: Languages<Spoken>;
  };

/** The languages an element accepts: those with the words of its widget. */
export type LanguageOf<E> = E extends { readonly language: (infer L extends Spoken) | null } ? L : never;

/**
 * Registers an element under a tag, once, with a language. A second copy of the package on a page leaves the
 * first in place and adds its language to it; if the versions differ, one warning says which of the two the
 * page uses.
 *
 * @example
 * const engine = engineOf(barRanking, reading);
 * registerElement('my-ranking', CwBarRanking, { engine, words: enBarRanking, messages, indicators: new Map() });
 */
export function registerElement<E extends HTMLElement>(
  tag: string,
  element: VersionedElement<E>,
  language: LanguageOf<E> | null = null,
  registry = customElements,
): void {
  if (language !== null) element.languages?.add(language);
  const first = registry.get(tag);
  if (first === undefined) registry.define(tag, element);
  else if (first === element) return;
  else if (versionOf(first) !== element.version) {
    console.warn(
      `<${tag}> is already registered by version ${versionOf(first)}; version ${element.version} is not used for it.`,
    );
  } else for (const each of element.languages?.all ?? []) (first as VersionedElement).languages?.add(each);
}

/**
 * Registers an element a second time, under its tag followed by its version, and returns that tag. It shares
 * the element's languages, including those added later. For a page that needs two versions side by side;
 * every element file in the CDN's folder `modules` exports this and its class.
 *
 * @example
 * import { CwBarRanking, registerVersioned } from '/widgets/1.2.0/modules/bar-ranking.js';
 * registerVersioned('cw-bar-ranking', CwBarRanking); // 'cw-bar-ranking-1-2-0'
 */
export function registerVersioned(tag: string, element: VersionedElement, registry = customElements): string {
  const versioned = `${tag}-${element.version.replace(/\W/g, '-')}`;
  // A class can be registered under one tag only.
  registerElement(versioned, class extends element {}, null, registry);
  return versioned;
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}

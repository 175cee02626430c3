import { nearest } from '@commonweal/data';

/** Global attributes, which every HTML element accepts. */
const GLOBAL: ReadonlySet<string> = new Set(
  `accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id
  inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style
  tabindex title translate virtualkeyboardpolicy writingsuggestions xmlns`.split(/\s+/),
);

/**
 * Whether any element accepts an attribute with this name.
 *
 * @example
 * isCommonAttribute('aria-label'); // true
 */
export function isCommonAttribute(name: string): boolean {
  return GLOBAL.has(name) || /^(?:data|aria)-./.test(name) || /^on[a-z]+$/.test(name);
}

/**
 * Whether a name is framework syntax, as in a page that is a template.
 *
 * @example
 * isOfFramework(':benchmark'); // true
 */
export function isOfFramework(name: string): boolean {
  // Vue, Angular, Alpine, htmx, Svelte and Lit. Attributes they leave in rendered pages begin with an underscore or a
  // dollar sign.
  return /^(?:v|ng|x|hx|s)-|^[^a-z\p{Pi}\p{Pf}"']|[:.@#*?{}[\]()]/u.test(name);
}

/**
 * The message for an unknown attribute of an element, with the one to write instead.
 *
 * @param names The element's own attributes.
 */
export function unknownAttribute(tag: string, name: string, names: readonly string[]): string {
  const like = nearest(
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    names,
  );
  const own = [...names].sort();
  const has = own.length === 0 ? 'It has none of its own.' : `It has ${own.join(', ')}.`;
  const suggestion = like === null ? '' : ` Did you mean "${like}"?`;
  return `<${tag}> has no attribute "${name}". ${has}${suggestion}`;
}

/** A figure that a frame page can show. */
export interface FrameEntry {
  /** The element's tag, such as `cw-life-expectancy-table`. */
  readonly element: string;
  /** The element's attributes, as in a page's markup. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Data as text (CSV or JSON); null if the element has its own or an attribute gives its address. */
  readonly data: string | null;
  /** Language of the figure, such as `en-GB`; null to use the frame page's language. */
  readonly lang: string | null;
}

/** Allowed entry names, as they appear in a frame's URL. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads the entry name from a frame's URL; null if there is none. A URL can set nothing else.
 *
 * @param search The query of the URL, including its question mark.
 *
 * @example
 * entryName('?entry=sickness-absence&heading=Hello'); // 'sickness-absence'
 */
export function entryName(search: string): string | null {
  const name = new URLSearchParams(search).get('entry') ?? '';
  return name.length <= 100 && NAME.test(name) ? name : null;
}

/**
 * Reads the entries of an `embeds.json`, by name. Ignores anything that is not an entry.
 *
 * @param json `{"entries": {name: {element, attributes, data, lang}}}`, parsed.
 *
 * @example
 * frameEntries({ entries: { hle: { element: 'cw-life-expectancy-table' } } }).get('hle').element;
 * // 'cw-life-expectancy-table'
 */
export function frameEntries(json: unknown): ReadonlyMap<string, FrameEntry> {
  const found = new Map<string, FrameEntry>();
  for (const [name, value] of pairs(pairs(json).get('entries'))) {
    const entry = pairs(value);
    const element = entry.get('element');
    if (typeof element !== 'string' || !NAME.test(name)) continue;
    const attributes = [...pairs(entry.get('attributes'))].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    found.set(name, {
      element,
      attributes: new Map(attributes),
      data: textOrNull(entry.get('data')),
      lang: textOrNull(entry.get('lang')),
    });
  }
  return found;
}

function pairs(json: unknown): ReadonlyMap<string, unknown> {
  const isPlain = typeof json === 'object' && json !== null && !Array.isArray(json);
  return new Map(isPlain ? Object.entries(json) : []);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** One figure that a frame page may show. */
export interface FrameEntry {
  /** The tag of the element, such as `cw-life-expectancy-table`. */
  readonly element: string;
  /** Attributes of the element, as they would stand in a page. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Data as text (CSV or JSON), or null where the element brings its own or an attribute says where it is. */
  readonly data: string | null;
  /** Language of the figure, such as `en-GB`; null for the frame page's own. */
  readonly lang: string | null;
}

/** The name of an entry: what may stand in a frame's address. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The name of the entry that a frame's address asks for, or null. It is the one thing an address may say.
 *
 * @param search The query of the address, with its question mark.
 *
 * @example
 * entryName('?entry=sickness-absence&heading=Hello'); // 'sickness-absence'
 */
export function entryName(search: string): string | null {
  const name = new URLSearchParams(search).get('entry') ?? '';
  return name.length <= 100 && NAME.test(name) ? name : null;
}

/**
 * The entries of an `embeds.json`, by name. What is not an entry is left out.
 *
 * @param json `{"entries": {name: {element, attributes, data, lang}}}` as parsed.
 *
 * @example
 * frameEntries({ entries: { hle: { element: 'cw-life-expectancy-table' } } }).get('hle').element;
 * // 'cw-life-expectancy-table'
 */
export function frameEntries(json: unknown): ReadonlyMap<string, FrameEntry> {
  const found = new Map<string, FrameEntry>();
  for (const [name, said] of pairs(pairs(json).get('entries'))) {
    const entry = pairs(said);
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

function textOrNull(said: unknown): string | null {
  return typeof said === 'string' ? said : null;
}

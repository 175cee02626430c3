/** What Storybook's table of an element says of one of its names. */
interface ArgType {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly name: string };
  readonly control?: { readonly type: 'select' | 'boolean' | 'text' | 'number' } | false;
  readonly options?: readonly (string | undefined)[];
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

/** What custom-elements.json says of a name. */
interface Item {
  readonly name?: string;
  readonly kind?: string;
  readonly description?: string;
  readonly deprecated?: string | boolean;
  readonly default?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly { readonly name: string }[];
  readonly return?: { readonly type?: { readonly text: string } };
}
interface Declaration extends Item {
  readonly tagName?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The keywords of a type such as `'bar' | 'dot' | null`, those that markup uses: in small letters with hyphens. */
function keywordsOf(type: string): string[] {
  const words = type.split(' | ').filter((word) => word !== 'null');
  const isKeywords = words.length > 0 && words.every((word) => /^'[^']*'$/.test(word));
  return isKeywords ? words.map((word) => word.slice(1, -1)).filter((word) => !/[A-Z]/.test(word)) : [];
}

function controlOf(type: string): Pick<ArgType, 'control' | 'options'> {
  const keywords = keywordsOf(type);
  // The first choice takes the attribute away again.
  if (keywords.length > 0) return { control: { type: 'select' }, options: [undefined, ...keywords] };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: type === 'number' || type === 'number | null' ? 'number' : 'text' } };
}

function row(
  category: string,
  { name = '', description, deprecated, type, ...item }: Item,
  shown = name,
): ArgType {
  const said = [description, typeof deprecated === 'string' ? `Deprecated. ${deprecated}` : undefined];
  return {
    name: shown,
    description: said.filter((text) => text !== undefined).join(' '),
    table: {
      category,
      ...(type === undefined ? {} : { type: { summary: type.text } }),
      ...(item.default === undefined ? {} : { defaultValue: { summary: item.default } }),
    },
  };
}

/**
 * The table of an element for Storybook: attributes with their defaults and a control each, then properties that have no
 * attribute, methods, events, slots, custom properties and parts. An attribute and a part may have one name, so each kind
 * but attributes has keys of its own.
 *
 * @example
 * argTypesOf(manifest, 'cw-bar-ranking')?.['heading']?.table.category; // 'attributes'
 */
export function argTypesOf(manifest: Manifest, tag: string): Readonly<Record<string, ArgType>> | null {
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (element === undefined) return null;
  const found = new Map<string, ArgType>();
  for (const item of element.attributes ?? []) {
    // Only the widget sets its state.
    const control =
      item.name === 'state' ? { control: false as const } : controlOf(item.type?.text ?? 'string');
    found.set(item.name ?? '', { ...row('attributes', item), ...control });
  }
  const add = (category: string, items: readonly Item[] = [], shown = (name: string) => name): void => {
    for (const item of items) {
      const name = shown(item.name ?? '');
      found.set(`${category}: ${name}`, { ...row(category, item, name), control: false });
    }
  };
  const members = element.members ?? [];
  add(
    'properties',
    members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined),
  );
  for (const method of members.filter(({ kind }) => kind === 'method')) {
    const { parameters = [] } = method;
    const call = `${method.name ?? ''}(${parameters.map(({ name }) => name).join(', ')})`;
    const type = method.return?.type ?? { text: 'void' };
    add('methods', [{ ...method, type }], () => call);
  }
  add('events', element.events);
  add('slots', element.slots, (name) => (name === '' ? 'default' : name));
  add('custom properties', element.cssProperties);
  add('parts', element.cssParts, (name) => `::part(${name})`);
  return Object.fromEntries(found);
}

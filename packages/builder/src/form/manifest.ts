/** An option of an element, as the manifest tells it. */
export interface ManifestOption {
  readonly attribute: string;
  /** As TypeScript writes it. */
  readonly type: string;
  readonly description: string;
  readonly start: string | null;
}

/** The options of the elements, by tag. */
export type Options = Readonly<Record<string, readonly ManifestOption[]>>;

/** The manifest of the package of widgets, as far as it is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name: string;
        readonly type?: { readonly text: string };
        readonly description?: string;
        readonly default?: string;
        readonly deprecated?: string | boolean;
      }[];
    }[];
  }[];
}

/** Attributes that are no options: the element sets the first, and the page the second. */
const NO_OPTIONS: ReadonlySet<string> = new Set(['state', 'lang']);

/**
 * What the form needs of the manifest, which is thirty times as long: the options of each element without former names.
 */
export function optionsOf({ modules }: Manifest): Options {
  const elements = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined ? [] : [[tagName, attributes] as const],
    ),
  );
  return Object.fromEntries(
    elements.map(([tag, attributes]) => [
      tag,
      attributes
        .filter(({ name, deprecated }) => !NO_OPTIONS.has(name) && deprecated === undefined)
        .map(({ name, type, description = '', default: start }) => ({
          attribute: name,
          type: type?.text ?? 'string | null',
          description,
          start: start ?? null,
        })),
    ]),
  );
}

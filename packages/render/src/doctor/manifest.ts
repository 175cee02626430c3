import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CwRenderError } from '../errors.js';

/** The attributes of each element, by tag name. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

interface ElementsJson {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Reads the elements of the installed version from the package's `custom-elements.json`. */
export async function readManifest(): Promise<Manifest> {
  try {
    const file = createRequire(import.meta.url).resolve('@commonweal/widgets/custom-elements.json');
    return manifestOf(JSON.parse(await readFile(file, 'utf8')) as ElementsJson);
  } catch {
    throw new CwRenderError(
      'The list of elements of @commonweal/widgets is not there. Build it: npm run build.',
    );
  }
}

function manifestOf({ modules }: ElementsJson): Manifest {
  const declarations = modules.flatMap(({ declarations: each = [] }) => each);
  return new Map(
    declarations.flatMap(({ tagName, attributes = [] }): [string, string[]][] =>
      tagName === undefined ? [] : [[tagName, attributes.map(({ name }) => name)]],
    ),
  );
}

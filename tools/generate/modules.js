import { byName, camelCase, GENERATED, namesOf, sentence } from './names.js';

/** @typedef {import('./names.js').Entry} Entry */

/**
 * The modules that contain nothing but the catalogue: lists of exports, React components.
 * @param {readonly Entry[]} catalogue
 * @returns {Record<string, string>} text by path
 */
export function modules(catalogue) {
  const entries = byName(catalogue);
  const all = (/** @type {(entry: Entry) => string} */ line) =>
    `${GENERATED}\n${entries.map(line).join('\n')}\n`;
  return {
    'packages/widgets/src/elements.ts': all((entry) => {
      const { className, path } = namesOf(entry);
      return `export { ${className} } from './${path}';`;
    }),
    'packages/react/src/elements.ts': all((entry) => {
      const { className, name } = namesOf(entry);
      return `export { ${className} } from './elements/${name}.js';`;
    }),
    'stories/examples.ts': examples(catalogue),
    ...Object.fromEntries(
      entries.map((entry) => [`packages/react/src/elements/${namesOf(entry).name}.ts`, component(entry)]),
    ),
  };
}

function component(/** @type {Entry} */ entry) {
  const { name, className, path } = namesOf(entry);
  return `${GENERATED}
import '@commonweal/widgets/define/${name}.js';
import { ${className} as Element } from '@commonweal/widgets/${path}';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** ${sentence(entry.shows)} */
export const ${className}: WidgetComponent<Element> = wrap('${entry.tag}', Element, '${className}');
`;
}

/** Sample attributes for each element, for suites that try them all. */
function examples(/** @type {readonly Entry[]} */ catalogue) {
  const widgets = catalogue.filter(({ kind }) => kind === 'widget');
  const variable = (/** @type {Entry} */ entry) => camelCase(namesOf(entry).name);
  const imports = catalogue.map((entry) => {
    const { name } = namesOf(entry);
    return `import * as ${variable(entry)} from './${name}/${name}.examples.js';`;
  });
  const record = (/** @type {readonly Entry[]} */ of, /** @type {string} */ what) =>
    of.map((entry) => `  '${entry.tag}': ${variable(entry)}.${what},`).join('\n');
  return `${GENERATED}
import type { TagOf } from '@commonweal/widgets/catalogue.js';
${imports.join('\n')}
import type { Examples, Sample } from './support/example.js';

/** Examples and states of each element, by its tag. */
export const EXAMPLES: Readonly<Record<TagOf, Examples>> = {
${record(catalogue, 'examples')}
};

/** Sample data of each widget for the test suites, by its tag. */
export const SAMPLES: Readonly<Record<TagOf<'widget'>, Sample>> = {
${record(widgets, 'sample')}
};
`;
}

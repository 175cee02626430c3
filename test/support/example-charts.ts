import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableChart } from '@commonweal/charts';
import { tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../stories/examples.js';
import type { Args, Child, Table } from '../../stories/support/example.js';
import { type Attributes, makeElement } from '../../packages/render/src/element.js';
import { dataBlock, type DataBlock } from '../../packages/render/src/html/data-block.js';
import { root } from '../../tools/rollup/workspace.js';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const tableCsv = ({ head, rows }: Table): string =>
  [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
const fileText = (name: string): string => readFileSync(join(root, 'stories/data', name), 'utf8');

function textOf(child: Child): readonly string[] {
  if ('csv' in child) return [child.csv];
  if ('csvOf' in child) return [fileText(child.csvOf)];
  if ('json' in child) return [JSON.stringify(child.json)];
  return 'table' in child ? [tableCsv(child.table)] : [];
}

function dataOf({ children = [], file, data }: Args): DataBlock | null {
  const [own] = children.flatMap(textOf);
  const text = file === undefined ? (data === undefined ? own : JSON.stringify(data)) : fileText(file);
  return text === undefined ? null : dataBlock(text);
}

/** The chart of an example as plain Node makes it, with attributes changed; null if it shows none. */
export function exampleChart(
  tag: TagOf<'widget' | 'figure'>,
  args: Args,
  changed: Attributes = {},
): TableChart | null {
  const settings = Object.entries(args).filter(([name]) => !['children', 'file', 'data'].includes(name));
  const attributes = { ...(Object.fromEntries(settings) as Attributes), ...changed };
  return makeElement(tag, attributes, dataOf(args)).element.model;
}

/** Every example of the stories with a chart of its own. */
export const CHART_EXAMPLES = tagsOf('widget', 'figure').flatMap((tag) =>
  Object.entries(EXAMPLES[tag]).map(([name, { args = {} }]) => ({ tag, name, args })),
);

const NO_WORDS_OF_ITS_OWN: Attributes = { heading: null, finding: null };

/** The charts of all examples in both languages, without the author's own headings. */
export const EXAMPLE_CHARTS = CHART_EXAMPLES.map(({ tag, name, args }) => ({
  tag,
  name,
  en: exampleChart(tag, args, { ...NO_WORDS_OF_ITS_OWN, lang: 'en' }),
  cy: exampleChart(tag, args, { ...NO_WORDS_OF_ITS_OWN, lang: 'cy' }),
}));

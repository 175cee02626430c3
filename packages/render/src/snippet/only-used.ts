import type { ChartOptions, TableChart } from '@commonweal/charts';
import { selectData, tableChartCsv } from '@commonweal/charts';
import type { Dataset, Observation } from '@commonweal/data';
import { areaKey, filterWhere, latestPeriod, matchesArea, periodKey } from '@commonweal/data';
import { areaRegister } from '@commonweal/data/areas/register.js';
import { chartOptions } from '@commonweal/widgets';
import { stated } from '../attribute-values.js';
import type { Attributes } from '../element.js';
import { makeElement, presetOf } from '../element.js';
import type { DataInput } from '../html/data-block.js';
import { dataBlock } from '../html/data-block.js';
import type { DataFile } from './read-data.js';
import { withoutReading } from './read-data.js';

/**
 * Removes the rows of a data file that a chart does not use, to keep the page small. The chart itself decides: this
 * takes the smallest subset that renders exactly the same chart, and keeps the whole file if there is none.
 */
export function onlyUsed(tag: string, file: DataFile): DataFile {
  const { attributes, read } = file;
  const whole = chartText(tag, attributes, file.data);
  if (whole === null) return file;
  const own = chartOptions(stated({ ...presetOf(tag), ...attributes }));
  const options = { ...own, register: areaRegister() };
  const kept = withoutReading(attributes);
  const all = read.dataset.observations;
  for (const used of guesses(read.dataset, options)) {
    const observations = all.filter((observation) => used.has(observation));
    if (observations.length === 0 || observations.length === all.length) continue;
    const data: Dataset = { ...read.dataset, observations };
    if (chartText(tag, kept, data) === whole) return { data, attributes: kept, read, issues: read.issues };
  }
  return file;
}

/**
 * Removes the columns of a data file, too, that a chart does not show, such as remarks, which only its download would
 * have. As above, the chart decides.
 */
export function onlyShown(tag: string, file: DataFile): DataFile {
  const used = onlyUsed(tag, file);
  const dataset = isDataset(used.data) ? used.data : file.read.dataset;
  const hasMore = dataset.observations.some(({ extra }) => extra.size > 0);
  const whole = shownText(tag, used.attributes, used.data);
  if (!hasMore || whole === null) return used;
  const data: Dataset = {
    ...dataset,
    observations: dataset.observations.map((observation) => ({ ...observation, extra: new Map() })),
  };
  const attributes = withoutReading(used.attributes);
  return shownText(tag, attributes, data) === whole ? { ...used, data, attributes } : used;
}

export const isDataset = (data: DataInput): data is Dataset =>
  typeof data !== 'string' && 'observations' in data;

/** Subsets of the observations that the chart might use, smallest first. */
function* guesses(dataset: Dataset, options: ChartOptions): Generator<ReadonlySet<Observation>> {
  const all = dataset.observations;
  // Decimal places do not affect which rows are used, but applying them would create new observations.
  const { selection } = selectData(dataset, { ...options, decimals: null });
  if (selection !== null) {
    const shown = selection.areas.flatMap(({ observations }) => observations);
    yield new Set(shown);
    // Areas without a figure for the period are listed with their latest one.
    const there = new Set(selection.areas.map(({ key }) => key));
    const { observations } = filterWhere(all, options.where);
    yield new Set([...shown, ...latestOf(observations.filter(({ area }) => !there.has(areaKey(area))))]);
  }
  yield new Set([...comparedWith(dataset, options), ...filterWhere(all, options.where).observations]);
}

/** The observations of each area's latest period. */
function latestOf(observations: readonly Observation[]): Observation[] {
  const byArea = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = areaKey(observation.area);
    const own = byArea.get(key) ?? [];
    byArea.set(key, own);
    own.push(observation);
  }
  return [...byArea.values()].flatMap((own) => {
    const latest = latestPeriod(own);
    return own.filter(
      ({ period }) => latest === null || (period !== null && periodKey(period) === periodKey(latest)),
    );
  });
}

/**
 * The observations of the benchmark and comparators, which `where` does not filter. The dataset can name some itself.
 */
function comparedWith(dataset: Dataset, { benchmark, comparators }: ChartOptions): Observation[] {
  const own = [
    ...(dataset.benchmark === undefined ? [] : [dataset.benchmark]),
    ...(dataset.comparators ?? []),
  ];
  const named = [...(benchmark === null ? [] : [benchmark]), ...(comparators ?? []), ...own];
  return dataset.observations.filter(({ area }) => named.some((text) => matchesArea(area, text)));
}

/** Everything a chart shows and exports, as one text; null without a chart. */
function chartText(tag: string, attributes: Attributes, data: DataInput): string | null {
  const model = modelOf(tag, attributes, data);
  return model === null ? null : textOf(model) + tableChartCsv(model);
}

/** Everything a chart shows, as one text; null without a chart. */
export function shownText(tag: string, attributes: Attributes, data: DataInput): string | null {
  const model = modelOf(tag, attributes, data);
  return model === null ? null : textOf(model);
}

function modelOf(tag: string, attributes: Attributes, data: DataInput): TableChart | null {
  return makeElement(tag, attributes, dataBlock(data)).element.model;
}

function textOf(model: TableChart): string {
  // Line numbers in the original file differ from those in the snippet.
  const content = { ...model, shown: null, facts: null };
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify(content, plain);
}

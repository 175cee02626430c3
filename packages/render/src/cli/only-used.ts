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
 * A data file without the rows that a chart does not use, so that a page carries no more. The chart decides what it
 * uses: of several guesses the smallest is taken from which it draws the very same, and else the file stays whole.
 */
export function onlyUsed(tag: string, file: DataFile): DataFile {
  const { attributes, read } = file;
  const whole = chartText(tag, attributes, file.data);
  if (whole === null) return file;
  const said = chartOptions(stated({ ...presetOf(tag), ...attributes }));
  const options = { ...said, register: areaRegister() };
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

/** What a chart may use, the least first. */
function* guesses(dataset: Dataset, options: ChartOptions): Generator<ReadonlySet<Observation>> {
  const all = dataset.observations;
  // Decimals make no difference to what is used, and make other observations.
  const { selection } = selectData(dataset, { ...options, decimals: null });
  if (selection !== null) {
    const shown = selection.areas.flatMap(({ observations }) => observations);
    yield new Set(shown);
    // Areas without a figure of the period are listed with their latest.
    const there = new Set(selection.areas.map(({ key }) => key));
    const { observations } = filterWhere(all, options.where);
    yield new Set([...shown, ...latestOf(observations.filter(({ area }) => !there.has(areaKey(area))))]);
  }
  yield new Set([...comparedWith(dataset, options), ...filterWhere(all, options.where).observations]);
}

/** The observations of the latest period of each area. */
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

/** The observations of the benchmark and of the comparators, which `where` does not narrow; the dataset may have its own. */
function comparedWith(dataset: Dataset, { benchmark, comparators }: ChartOptions): Observation[] {
  const own = [
    ...(dataset.benchmark === undefined ? [] : [dataset.benchmark]),
    ...(dataset.comparators ?? []),
  ];
  const named = [...(benchmark === null ? [] : [benchmark]), ...(comparators ?? []), ...own];
  return dataset.observations.filter(({ area }) => named.some((text) => matchesArea(area, text)));
}

/** All that a chart shows and gives away, as one text; null where there is none. */
function chartText(tag: string, attributes: Attributes, data: DataInput): string | null {
  const { model } = makeElement(tag, attributes, dataBlock(data)).element;
  return model === null ? null : textOf(model);
}

function textOf(model: TableChart): string {
  // The lines of a file that rows came from are not those of the snippet.
  const drawn = { ...model, shown: null, facts: null };
  const plain = (_key: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return JSON.stringify([drawn, tableChartCsv(model)], plain);
}

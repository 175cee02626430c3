import { type Dataset, isMissing, NO_PROVENANCE, type Observation } from '@commonweal/data';

/** A table to be attacked: categories by dimension, the last of each the total of the others, counts by place. */
export interface Table {
  readonly sizes: readonly number[];
  readonly counts: readonly number[];
}

/** Numbers from 0 to 1, the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The place of a cell: one category a dimension. */
function placeOf(sizes: readonly number[], index: number): number[] {
  let rest = index;
  return sizes.map((size) => {
    const category = rest % size;
    rest = Math.floor(rest / size);
    return category;
  });
}

/** A table of inner counts with all totals; `sizes` counts the totals. */
export function withTotals(sizes: readonly number[], inner: () => number): Table {
  const cells = sizes.reduce((product, size) => product * size, 1);
  const counts = Array.from({ length: cells }, () => 0);
  for (let index = 0; index < cells; index += 1) {
    const place = placeOf(sizes, index);
    if (place.some((category, dimension) => category === (sizes[dimension] ?? 0) - 1)) continue;
    const count = inner();
    // Every choice of dimensions summed over is one total.
    for (let summed = 0; summed < 2 ** sizes.length; summed += 1) {
      let at = 0;
      let stride = 1;
      place.forEach((category, dimension) => {
        const size = sizes[dimension] ?? 0;
        at += stride * ((summed >> dimension) % 2 === 1 ? size - 1 : category);
        stride *= size;
      });
      counts[at] = (counts[at] ?? 0) + count;
    }
  }
  return { sizes, counts };
}

/** The equations of a table: the parts of a line less its total are 0. */
export function equationsOf(sizes: readonly number[]): number[][] {
  const cells = sizes.reduce((product, size) => product * size, 1);
  const equations: number[][] = [];
  let stride = 1;
  for (const size of sizes) {
    for (let start = 0; start < cells; start += 1) {
      if (Math.floor(start / stride) % size !== 0) continue;
      const equation = Array.from({ length: cells }, () => 0);
      for (let category = 0; category < size; category += 1) {
        equation[start + category * stride] = category === size - 1 ? -1 : 1;
      }
      equations.push(equation);
    }
    stride *= size;
  }
  return equations;
}

const NAMES = ['Leeds', 'York', 'Hull', 'Selby', 'Ryedale', 'Craven', 'Goole'];

/** The table as a dataset: the first dimension is the area, the others are groups. Rates per 1,000 come with the counts where asked. */
export function datasetOf({ sizes, counts }: Table, withRates = false): Dataset {
  const observations = counts.map((count, index): Observation => {
    const [area = 0, ...groups] = placeOf(sizes, index);
    const isTotal = area === (sizes[0] ?? 0) - 1;
    const name = isTotal ? 'Everywhere' : (NAMES[area] ?? String(area));
    const denominator = 1000 + index;
    const value = withRates ? (count / denominator) * 1000 : count;
    return {
      area: { code: null, name },
      period: null,
      group: new Map(groups.map((category, at) => [`group ${String(at)}`, `category ${String(category)}`])),
      value,
      raw: String(value),
      printed: null,
      limits: withRates ? [{ level: 0.95, lower: value / 2, upper: value * 2 }] : [],
      count: withRates ? count : null,
      denominator: withRates ? denominator : null,
      flags: [],
      extra: new Map([['rank', String(index)]]),
      line: null,
    };
  });
  const indicator = { name: 'deaths', unit: '', polarity: 'lowIsGood', decimals: null } as const;
  return { indicator, observations, provenance: NO_PROVENANCE };
}

/** Which cells a dataset hides, by index. */
export function hiddenIn({ observations }: Dataset): number[] {
  return observations.flatMap(({ value }, index) => (isMissing(value) ? [index] : []));
}

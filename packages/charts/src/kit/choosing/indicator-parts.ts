import {
  columnKey,
  columnText,
  type Dataset,
  groupDimensions,
  type Observation,
  type Polarity,
  textsKey,
} from '@commonweal/data';

/** The observations of one indicator of a dataset. */
export interface IndicatorPart {
  /** Unique among the parts. */
  readonly key: string;
  /** As the data writes it; empty if the data has no name for it. */
  readonly label: string;
  /** The publisher's number for it; empty if the data has none. */
  readonly id: string;
  readonly domain: string;
  readonly polarity: Polarity;
  readonly dataset: Dataset;
}

const NAME = /^(?:indicator|indicatorname|indicatorlabel)$/;
const NUMBER = /^indicator(?:id|code|number)$/;

const headingOf = (headings: Iterable<string>, known: RegExp): string | null =>
  [...headings].find((heading) => known.test(columnKey(heading))) ?? null;

/** The polarity that all observations state; null if they state none, or more than one. */
function statedPolarity(observations: readonly Observation[]): Polarity | null {
  const stated = new Set(observations.map(({ polarity }) => polarity));
  const [only = null] = stated;
  return stated.size === 1 ? only : null;
}

/**
 * The indicators of a dataset in the order they first appear, each as a dataset of its own. Two indicators of one name
 * but different numbers stay apart.
 */
export function indicatorParts(dataset: Dataset): readonly IndicatorPart[] {
  const { observations, indicator } = dataset;
  const dimensions = groupDimensions(observations);
  const name = headingOf(dimensions, NAME);
  const [first] = observations;
  const number = headingOf([...dimensions, ...(first?.extra.keys() ?? [])], NUMBER);
  const textOf = (observation: Observation, heading: string | null): string =>
    heading === null ? '' : (columnText(observation, heading) ?? '').trim();
  const found = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = textsKey([textOf(observation, name), name === null ? '' : textOf(observation, number)]);
    const there = found.get(key);
    if (there === undefined) found.set(key, [observation]);
    else there.push(observation);
  }
  const isOne = found.size === 1;
  return Array.from(found, ([key, own]): IndicatorPart => {
    const [one] = own;
    const label = one === undefined || name === null ? indicator.name : textOf(one, name);
    return {
      key,
      label,
      id: one === undefined ? '' : textOf(one, number),
      domain: own.find(({ domain }) => domain !== undefined)?.domain ?? '',
      polarity: statedPolarity(own) ?? indicator.polarity,
      // The name of the whole file would name none of several.
      dataset: {
        ...dataset,
        observations: own,
        indicator: { ...indicator, name: isOne ? indicator.name : '' },
      },
    };
  });
}

/** Whether an author means this indicator: by its name or its number. */
export const isIndicator = ({ label, id }: Pick<IndicatorPart, 'label' | 'id'>, wanted: string): boolean =>
  [label, id].some((text) => text !== '' && columnKey(text) === columnKey(wanted));

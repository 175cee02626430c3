import { type Area, areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { columnKey } from '../dataset/filter.js';
import type { Observation } from '../dataset/observation.js';
import { periodKey } from '../dataset/period.js';
import { NO_PROVENANCE } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import {
  conflictingObservations,
  differentDefinitions,
  differentVintages,
  repeatedObservations,
  vintageNotStated,
} from '../issues/messages.js';
import { matchAreas } from './join/match-areas.js';
import { jointProvenance, jointSuppression } from './join/joint-provenance.js';

/** Accepted differences between two joined datasets. A group keeps the two apart. */
export const JOIN_DIFFERENCES = ['vintage', 'definition'] as const;
export type JoinDifference = (typeof JOIN_DIFFERENCES)[number];

export interface JoinOptions {
  /** Intended differences: the observations get a group `release` or `measure`. */
  readonly accept?: readonly JoinDifference[];
}

/** The joined dataset, without observations if an issue is fatal. */
export interface Joined {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/** The first difference in definition that both datasets state. */
function definitionIssue(first: Dataset, second: Dataset): Issue | null {
  const stated = [
    ['indicator', first.indicator.name, second.indicator.name],
    ['unit', first.indicator.unit, second.indicator.unit],
    ['method', first.provenance.method ?? '', second.provenance.method ?? ''],
  ] as const;
  const differs = stated.find(
    ([, one, other]) => one !== '' && other !== '' && columnKey(one) !== columnKey(other),
  );
  if (differs === undefined) return null;
  const [what, one, other] = differs;
  return differentDefinitions(what, one, other);
}

function withGroup({ observations }: Dataset, dimension: string, text: string): readonly Observation[] {
  return observations.map((one) => ({ ...one, group: new Map([...one.group, [dimension, text]]) }));
}

/** Adds groups to the observations that distinguish this dataset from the other. */
function distinguished(dataset: Dataset, releases: boolean, measures: boolean): Dataset {
  const { indicator, provenance } = dataset;
  let { observations } = dataset;
  if (releases) observations = withGroup({ ...dataset, observations }, 'release', provenance.vintage ?? '');
  if (measures) {
    const text = [indicator.name, indicator.unit, provenance.method ?? '']
      .filter((part) => part !== '')
      .join(', ');
    observations = withGroup({ ...dataset, observations }, 'measure', text);
  }
  return { ...dataset, observations };
}

const placeOf = ({ area, period, group }: Observation): string =>
  JSON.stringify([areaKey(area), periodKey(period), [...group].sort(([a], [b]) => (a < b ? -1 : 1))]);
const inWords = ({ area, period, group }: Observation): string =>
  [area.name, period?.label ?? '', ...group.values()].filter((part) => part !== '').join(', ');

/**
 * Joins two datasets of one series: other areas, other periods or other groups. Matches areas by code, following
 * successions of codes both ways, and by name if there is no code. A matched area keeps the first dataset's code and
 * name. Merged or split areas stay separate.
 *
 * Different definitions (indicator, unit, method) and different releases are refused with a fatal issue, unless
 * `accept` allows them; a group then keeps them apart. Issues, not yet worded, report anything joined across a boundary
 * change, repeated in both, or in conflict.
 *
 * @example
 * const parts = [2017, 2018].map((year) => readDataset(`area_code,period,value\nE10000023,${year},5`).dataset);
 * joinUnworded(parts[0], parts[1]).dataset.observations.length; // 2
 */
export function joinUnworded(first: Dataset, second: Dataset, { accept = [] }: JoinOptions = {}): Joined {
  const definitions = definitionIssue(first, second);
  const [one, other] = [first.provenance.vintage, second.provenance.vintage];
  const isOneRelease = one === null || other === null || columnKey(one) === columnKey(other);
  const vintages = isOneRelease ? null : differentVintages(one, other);
  const refused = [
    ...(definitions === null || accept.includes('definition') ? [] : [definitions]),
    ...(vintages === null || accept.includes('vintage') ? [] : [vintages]),
  ];
  if (refused.length > 0) {
    return {
      dataset: { indicator: first.indicator, observations: [], provenance: NO_PROVENANCE },
      issues: refused,
    };
  }
  const [left, right] = [first, second].map((dataset) =>
    distinguished(dataset, vintages !== null, definitions !== null),
  );
  const own = left?.observations ?? [];
  const { areaOf, issues: areaIssues } = matchAreas(
    own.map(({ area }) => area),
    (right?.observations ?? []).map(({ area }) => area),
  );
  const there = new Map(own.map((observation) => [placeOf(observation), observation]));
  const added: Observation[] = [];
  const conflicts: string[] = [];
  let repeated = 0;
  for (const given of right?.observations ?? []) {
    const observation = { ...given, area: areaOf(given.area) satisfies Area };
    const same = there.get(placeOf(observation));
    if (same?.raw === observation.raw) {
      repeated += 1;
      continue;
    }
    if (same !== undefined) conflicts.push(inWords(observation));
    added.push(observation);
  }
  const issues = [
    ...(one === null || other === null ? [vintageNotStated()] : []),
    ...areaIssues,
    ...(repeated > 0 ? [repeatedObservations(repeated)] : []),
    ...(conflicts.length > 0 ? [conflictingObservations(conflicts)] : []),
  ];
  const { indicator } = first;
  const unit = indicator.unit === '' ? second.indicator.unit : indicator.unit;
  const name = indicator.name === '' ? second.indicator.name : indicator.name;
  return {
    dataset: {
      // Neither of two definitions describes the whole.
      indicator: definitions === null ? { ...indicator, name, unit } : { ...indicator, name: '', unit: '' },
      observations: [...own, ...added],
      provenance: jointProvenance(first.provenance, second.provenance),
      ...jointSuppression(first.suppression, second.suppression),
    },
    issues,
  };
}

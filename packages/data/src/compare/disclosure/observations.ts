import { isMissing } from '../../dataset/missing.js';
import { type Observation, observationOf } from '../../dataset/observation.js';
import { readNumber } from '../../read/number.js';
import { roundedValue } from '../../statistics/rounded-value.js';
import type { SuppressionRule } from '../../dataset/suppression-rule.js';
import { shownCount } from '../../statistics/suppression-rule.js';

const MARK = '[c]';
/**
 * Reduces an observation to what it describes. A stand-in for a hidden count is shown, but is never summed or ranked
 * because it is not a value.
 *
 * @example
 * hiddenObservation(sicknessAbsence().observations[0], 5).value; // { missing: 'suppressed', raw: '5' }
 */
export function hiddenObservation(
  { area, period, group, value, line }: Observation,
  standIn: number | null,
): Observation {
  const raw = standIn === null ? MARK : String(standIn);
  // Values missing for another reason stay as they are: that reason reveals nothing.
  const kept =
    isMissing(value) && value.missing !== 'suppressed' ? value : { missing: 'suppressed' as const, raw };
  return observationOf(area, kept, kept.raw, { period, group, line });
}

/**
 * Rounds an observation's count as the rule requires and recalculates its value from it. Hides the value if that is
 * impossible.
 *
 * @example
 * const [observation] = readDataset('area,value\nYork,12').dataset.observations;
 * shownObservation(observation, { suppressFrom: 1, suppressTo: 7, replaceWith: null, roundTo: 5 }, true).raw; // '10'
 */
export function shownObservation(
  observation: Observation,
  rule: SuppressionRule,
  valuesAreCounts: boolean,
): Observation {
  const { value, count, denominator } = observation;
  const exact = valuesAreCounts && !isMissing(value) ? value : count;
  const rounded = shownCount(exact, rule);
  // The verbatim texts would reveal the exact numbers, or the limits of what the source suppressed.
  const bare = { ...observation, rawNumbers: undefined };
  if (rule.roundTo === undefined || exact === null || rounded === null) {
    return isMissing(value) ? bare : observation;
  }
  if (valuesAreCounts) return { ...bare, value: rounded, raw: String(rounded), printed: null };
  if (isMissing(value)) return { ...bare, count: rounded };
  const again = roundedValue(value, exact, denominator, rule.roundTo);
  if (again === null) return { ...hiddenObservation(observation, null), count: rounded };
  return {
    ...bare,
    value: again.value,
    raw: String(again.value),
    printed: null,
    limits: [],
    count: rounded,
    denominator: again.denominator,
  };
}

/**
 * Which unknown columns are safe to keep: text, and numbers that are the same in every row. A rank, a regional total or
 * a difference could reveal a hidden count.
 *
 * @example
 * const { observations } = sicknessAbsence();
 * safeExtra(observations)(observations[0]).size; // 0
 */
export function safeExtra(
  observations: readonly Observation[],
): (observation: Observation) => ReadonlyMap<string, string> {
  const first = observations[0]?.extra;
  const unsafe = new Set<string>();
  for (const { extra } of observations) {
    for (const [header, text] of extra) {
      if (unsafe.has(header) || text === first?.get(header)) continue;
      if (typeof readNumber(text).value === 'number') unsafe.add(header);
    }
  }
  for (const [header, text] of first ?? []) {
    const varies = observations.some(({ extra }) => extra.get(header) !== text);
    if (varies && typeof readNumber(text).value === 'number') unsafe.add(header);
  }
  return ({ extra }) => new Map([...extra].filter(([header]) => !unsafe.has(header)));
}

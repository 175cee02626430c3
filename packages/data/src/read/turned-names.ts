import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { directionMarks } from '../issues/messages.js';

/** Embeddings, overrides and isolates: what follows them is shown in another order than it is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Names of areas and groups with marks that turn the direction of text. Each is looked at once, however many rows have it.
 *
 * @example
 * turnedNames(readDataset('area,value\nYo\u202ekr,5').dataset.observations).map(({ code }) => code); // ['direction-marks']
 */
export function turnedNames(observations: readonly Observation[]): Issue[] {
  const seen = new Set<object>();
  const lines = new Map<string, number | null>();
  const look = (name: string, line: number | null): void => {
    if (TURNING.test(name) && !lines.has(name)) lines.set(name, line);
  };
  for (const { area, group, line } of observations) {
    if (!seen.has(area)) {
      seen.add(area);
      look(area.name, line);
    }
    if (!seen.has(group)) {
      seen.add(group);
      for (const name of group.values()) look(name, line);
    }
  }
  return lines.size === 0 ? [] : [directionMarks(Array.from(lines, ([raw, line]) => ({ raw, line })))];
}

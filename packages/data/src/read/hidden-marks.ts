import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { directionMarks, hiddenCharacters } from '../issues/messages.js';

/** Embeddings, overrides and isolates: they change the order in which the text after them is displayed. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
/** Soft hyphens, zero-width spaces and the like. */
const HIDDEN = /[\u00ad\u180e\u200b\u2060-\u2064]/u;
/** Joiners shape letters of other alphabets and combine emoji; between Latin letters they do nothing. */
const JOINER = /[\u200c\u200d]/u;
const NEEDS_JOINERS =
  /\p{Extended_Pictographic}|(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

const isHidden = (name: string): boolean =>
  HIDDEN.test(name) || (JOINER.test(name) && !NEEDS_JOINERS.test(name));

/**
 * Finds area names, area codes and group names that contain direction marks or invisible characters; invisible
 * characters are skipped for `known` names. Each group is checked once, however many rows have it.
 *
 * @example
 * hiddenMarks(readDataset('area,value\nYo\u202ekr,5').dataset.observations, []).map(({ code }) => code); // ['direction-marks']
 */
export function hiddenMarks(observations: readonly Observation[], known: readonly string[]): Issue[] {
  const seen = new Set<Observation['group']>();
  const turning = new Map<string, number | null>();
  const hidden = new Map<string, number | null>();
  const look = (name: string, line: number | null): void => {
    // Nearly all names are plain ASCII.
    if (/^[ -~]*$/.test(name)) return;
    if (TURNING.test(name) && !turning.has(name)) turning.set(name, line);
    else if (isHidden(name) && !hidden.has(name) && !known.includes(name)) hidden.set(name, line);
  };
  let last: Observation['group'] | null = null;
  for (const { area, group, line } of observations) {
    look(area.name, line);
    // A code with such a character matches no known code.
    if (area.code !== null) look(area.code, line);
    if (group !== last && !seen.has(group)) {
      last = group;
      seen.add(group);
      for (const name of group.values()) look(name, line);
    }
  }
  const placesOf = (lines: ReadonlyMap<string, number | null>) =>
    Array.from(lines, ([raw, line]) => ({ raw, line }));
  return [
    ...(turning.size === 0 ? [] : [directionMarks(placesOf(turning))]),
    ...(hidden.size === 0 ? [] : [hiddenCharacters(placesOf(hidden))]),
  ];
}

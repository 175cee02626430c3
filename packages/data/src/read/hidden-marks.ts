import type { Observation } from '../dataset/observation.js';
import type { Issue } from '../issues/issue.js';
import { directionMarks, hiddenCharacters } from '../issues/messages.js';

/** Embeddings, overrides and isolates: what follows them is shown in another order than it is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
/** Soft hyphens, zero-width spaces and the like. */
const HIDDEN = /[\u00ad\u180e\u200b\u2060-\u2064]/u;
/** Joiners shape letters of other alphabets, and put pictures together; between Latin letters they do nothing. */
const JOINER = /[\u200c\u200d]/u;
const NEEDS_JOINERS =
  /\p{Extended_Pictographic}|(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

const isHidden = (name: string): boolean =>
  HIDDEN.test(name) || (JOINER.test(name) && !NEEDS_JOINERS.test(name));

/**
 * Names and codes of areas, and names of groups, with marks that turn the direction of text, or with characters that nobody sees, as far as they are not
 * among the `known` ones. Each is looked at once, however many rows have it.
 *
 * @example
 * hiddenMarks(readDataset('area,value\nYo\u202ekr,5').dataset.observations, []).map(({ code }) => code); // ['direction-marks']
 */
export function hiddenMarks(observations: readonly Observation[], known: readonly string[]): Issue[] {
  const seen = new Set<object>();
  const turning = new Map<string, number | null>();
  const hidden = new Map<string, number | null>();
  const look = (name: string, line: number | null): void => {
    // Nearly all names are of plain letters.
    if (/^[ -~]*$/.test(name)) return;
    if (TURNING.test(name) && !turning.has(name)) turning.set(name, line);
    else if (isHidden(name) && !hidden.has(name) && !known.includes(name)) hidden.set(name, line);
  };
  for (const { area, group, line } of observations) {
    if (!seen.has(area)) {
      seen.add(area);
      look(area.name, line);
      // A code with such a character is no code that anybody knows.
      look(area.code ?? '', line);
    }
    if (!seen.has(group)) {
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

import type { Area } from '../dataset/area.js';

/** Letters of other alphabets that look like Latin ones, each under its twin. */
const TWINS = ['аеорсухіјѕһԁԛԝκквмнтοανι', 'aeopcyxijshdqwkkbmhtoavi'] as const;
const TWIN = new RegExp(`[${TWINS[0]}]`, 'g');
/** Invisible characters: soft hyphens, zero-width spaces and joiners, direction marks. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]/gu;

function foldOf(name: string): string {
  // Most names are plain ASCII and need no normalisation.
  if (/^[ -~]*$/.test(name)) {
    const lower = name.toLowerCase().trim();
    return lower.includes('  ') ? lower.replace(/ {2,}/g, ' ') : lower;
  }
  return name
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bb\u02bc`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TWIN, (letter) => TWINS[1].charAt(TWINS[0].indexOf(letter)));
}

/**
 * Names without a code that differ only in case, kind of space, dash or apostrophe, the encoding of accents, invisible
 * characters, or letters that look the same.
 *
 * @example
 * lookingAlike([{ code: null, name: 'Leeds' }, { code: null, name: 'Le\u00adeds' }]).length; // 2
 */
export function lookingAlike(areas: Iterable<Area>): string[] {
  const names: string[] = [];
  for (const { code, name } of areas) if (code === null) names.push(name);
  const folds = new Set<string>();
  for (const name of names) folds.add(foldOf(name));
  // So it is in nearly all files.
  if (folds.size === names.length) return [];
  const firstOf = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  for (const name of names) {
    const fold = foldOf(name);
    const first = firstOf.get(fold);
    if (first === undefined) firstOf.set(fold, name);
    else if (first !== name) alike.set(fold, (alike.get(fold) ?? new Set([first])).add(name));
  }
  return [...alike.values()].flatMap((found) => [...found]);
}

import type { Area } from '../dataset/area.js';

/**
 * Levels with their own name. Some kinds of area belong to two: a unitary authority is upper-tier and lower-tier, and
 * Wales is a country and one of the twelve regions of the United Kingdom. Areas count as one level if any level fits
 * them all.
 */
export const AREA_LEVELS = [
  'country',
  'region',
  'upper-tier',
  'lower-tier',
  'combined-authority',
  'metropolitan-county',
  'icb',
] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Kind of a GSS code → its levels. Any other kind is a level of its own, named by its first three characters. */
const LEVELS_OF_KINDS: ReadonlyMap<string, readonly AreaLevel[]> = new Map<string, readonly AreaLevel[]>([
  ['E92', ['country']],
  ['W92', ['country', 'region']],
  ['S92', ['country', 'region']],
  ['N92', ['country', 'region']],
  ['E12', ['region']],
  ['E10', ['upper-tier']],
  ['E07', ['lower-tier']],
  ...['E06', 'E08', 'E09', 'W06', 'S12', 'N09'].map((kind): [string, readonly AreaLevel[]] => [
    kind,
    ['upper-tier', 'lower-tier'],
  ]),
  ['E11', ['metropolitan-county']],
  ['E47', ['combined-authority']],
  ['E54', ['icb']],
]);

const GSS_CODE = /^[EWSNKJLM]\d{8}$/;
/** International Territorial Levels, and the NUTS codes before them: `TLC` level 1, `TLC1` level 2, `TLC11` level 3. */
const ITL_CODE = /^(?:TL|UK)[C-N]([0-9A-Z]{0,2})$/;

function levelsOfCode(code: string): readonly string[] {
  const written = code.trim().toUpperCase();
  if (GSS_CODE.test(written)) {
    const kind = written.slice(0, 3);
    return LEVELS_OF_KINDS.get(kind) ?? [kind];
  }
  const places = ITL_CODE.exec(written)?.[1];
  return places === undefined ? [] : [`itl${String(places.length + 1)}`];
}

/** Publishers' names for kinds of area, as normalised by `typeKey`, and the levels of each. */
const LEVELS_OF_TYPES: readonly (readonly [names: RegExp, levels: readonly string[]])[] = [
  [/^(?:england|country|countries|nations?|ctry|national)$/, ['country']],
  [/^(?:wales|scotland|northern ireland)$/, ['country', 'region']],
  [/^(?:united kingdom|uk)$/, ['K02']],
  [/^(?:great britain|gb)$/, ['K03']],
  [/^england and wales$/, ['K04']],
  [/^(?:(?:english|statistical|government office) )*regions?(?: of england)?$|^(?:gor|rgn)s?$/, ['region']],
  [/^metropolitan count(?:y|ies)$|^mcty$/, ['metropolitan-county']],
  [
    /^(?:count(?:y|ies)|ct(?:y|ies)|shire count(?:y|ies)|non metropolitan count(?:y|ies))$|^count(?:y|ies) (?:and )?(?:uas?|unitary|unitary authorit(?:y|ies))$|^(?:utlas?|upper tier|top tier)(?: local)?(?: authorit(?:y|ies))?$/,
    ['upper-tier'],
  ],
  [
    /^(?:non metropolitan |shire )?districts?$|^nmds?$|^districts? (?:and )?(?:uas?|unitary|unitary authorit(?:y|ies))$|^(?:ltlas?|lower tier)(?: local)?(?: authorit(?:y|ies))?$|^(?:lads?|local authority districts?)$/,
    ['lower-tier'],
  ],
  [
    /^(?:uas?|unitary|unitary authorit(?:y|ies)|(?:metropolitan|met) (?:districts?|boroughs?)|md|london boroughs?|lb|council areas?|local government districts?|lgds?|principal areas?|local authorit(?:y|ies)|las?|councils?)$/,
    ['upper-tier', 'lower-tier'],
  ],
  [
    /^(?:mayoral )?(?:combined authorit(?:y|ies)|city regions?|cauth)(?: or city regions?)?$/,
    ['combined-authority'],
  ],
  [/^(?:icbs?|integrated care boards?)$/, ['icb']],
  [/^(?:itl|nuts|international territorial level) ?([123])$/, []],
];

/** A type normalised for comparison. Years and notes in brackets at the end are ignored. */
function typeKey(type: string): string {
  return type
    .toLowerCase()
    .replace(/\s*[([][^)\]]*[)\]]?\s*$/, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function levelsOfType(type: string): readonly string[] {
  const key = typeKey(type);
  if (key === '') return [];
  for (const [names, levels] of LEVELS_OF_TYPES) {
    const found = names.exec(key);
    if (found !== null) return levels.length > 0 ? levels : [`itl${found[1] ?? ''}`];
  }
  return [key.replace(/ /g, '-')];
}

/**
 * The levels an area belongs to: by its code if the kind is known, otherwise by the source's type. Empty if neither is
 * known.
 *
 * @example
 * areaLevels({ code: 'E06000014', name: 'York' }); // ['upper-tier', 'lower-tier']
 * areaLevels({ code: null, name: 'York', type: 'Counties & UAs' }); // ['upper-tier']
 */
export function areaLevels({ code, type }: Area): readonly string[] {
  const byCode = code === null ? [] : levelsOfCode(code);
  return byCode.length > 0 || type === undefined ? byCode : levelsOfType(type);
}

/**
 * Whether an area belongs to the level an author names: `upper-tier`, `itl3`, the kind of its code (`E05`), or its type
 * in the source's words.
 *
 * @example
 * isOfLevel({ code: 'E10000023', name: 'North Yorkshire' }, 'upper-tier'); // true
 */
export function isOfLevel(area: Area, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  if (text === '') return false;
  if (area.type?.trim().toLowerCase() === text) return true;
  const code = area.code?.trim().toLowerCase() ?? '';
  if (/^[a-z]\d\d$/.test(text) && GSS_CODE.test(code.toUpperCase())) return code.startsWith(text);
  const levels = areaLevels(area);
  // `type=UTLA` must match the same areas as UTLA in a type column, so every level it implies must fit.
  const meant = levelsOfType(text);
  return (
    levels.some((level) => level.toLowerCase() === text) ||
    (meant.length > 0 && meant.every((level) => levels.includes(level)))
  );
}

/**
 * The areas of the level that an author names. The exact words of a type in the source select only that type, unless
 * they are also a level keyword.
 *
 * @example
 * areasOfLevel([{ code: null, name: 'York', type: 'UA' }, { code: null, name: 'Leeds', type: 'MD' }], 'UA').length; // 1
 */
export function areasOfLevel(areas: readonly Area[], wanted: string): Area[] {
  const text = wanted.trim().toLowerCase();
  const isKeyword = (AREA_LEVELS as readonly string[]).includes(text);
  const exact = isKeyword ? [] : areas.filter(({ type }) => type?.trim().toLowerCase() === text);
  return exact.length > 0 && text !== '' ? exact : areas.filter((area) => isOfLevel(area, wanted));
}

/** Areas of one level, in the order of the source. */
export interface LevelGroup {
  /** `upper-tier`, `region`, `E05`, `itl2` … */
  readonly level: string;
  readonly areas: readonly Area[];
}

/**
 * Groups areas by level, using as few groups as possible, each area in one. At most one group means a single level.
 * Areas without a known level are in no group.
 *
 * @example
 * levelGroups([{ code: 'E10000023', name: 'North Yorkshire' }, { code: 'E06000014', name: 'York' }]).map(({ level }) => level); // ['upper-tier']
 */
export function levelGroups(areas: readonly Area[]): LevelGroup[] {
  const [first] = areas;
  const kind = first?.code?.slice(0, 3) ?? '';
  // Most often all areas have codes of one kind.
  if (areas.every(({ code }) => code?.startsWith(kind) === true && GSS_CODE.test(code))) {
    const [level] = first === undefined ? [] : areaLevels(first);
    return level === undefined ? [] : [{ level, areas }];
  }
  const left = new Map(
    areas.map((area) => [area, areaLevels(area)] as const).filter(([, { length }]) => length > 0),
  );
  const groups: LevelGroup[] = [];
  while (left.size > 0) {
    const counts = new Map<string, number>();
    for (const levels of left.values())
      for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
    // Takes the level with the most areas; the first in the list if tied.
    const rank = (level: string): number => {
      const at = (AREA_LEVELS as readonly string[]).indexOf(level);
      return at === -1 ? AREA_LEVELS.length : at;
    };
    const [level] = [...counts].reduce((best, each) =>
      each[1] > best[1] || (each[1] === best[1] && rank(each[0]) < rank(best[0])) ? each : best,
    );
    const members = [...left].filter(([, levels]) => levels.includes(level)).map(([area]) => area);
    for (const area of members) left.delete(area);
    groups.push({ level, areas: members });
  }
  return groups;
}

const NATIONAL_NAMES =
  /^(?:the )?(?:england|wales|scotland|northern ireland|great britain|gb|united kingdom|u\.?k\.?|england (?:and|&) wales|cymru)(?: (?:average|total|value))?$/i;

/**
 * Whether a name is the United Kingdom, one of its countries or a group of them.
 *
 * @example
 * isNationalName('UK'); // true
 */
export function isNationalName(name: string): boolean {
  return NATIONAL_NAMES.test(name.trim());
}

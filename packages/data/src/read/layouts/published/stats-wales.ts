import { groupRole, type PublishedTable, type Publisher, rolesFrom } from './publisher.js';

/** The part of a dimension that a column holds; an export may add the type of its cells after it. */
const PART =
  /^(.+?)_(Code|ItemName(?:_ENG|_WEL)?|SortOrder|Hierarchy|ItemNotes(?:_ENG|_WEL)?|AltCode\d?)(?:_(?:STR|INT|DEC|DBL|DOUBLE))?$/i;
const AREA =
  /area|authority|healthboard|region|lsoa|msoa|geograph|country|county|ward|constituenc|council|place/i;
const PERIOD =
  /^(?:(?:academic|financial|calendar|reporting|school|census)?_?(?:year|date|period|time|quarter|month|week))s?(?:ended|ending)?$/i;
const VALUE = /^data(?:values?)?(?:_(?:str|int|dec|dbl|double))?$/i;

interface Dimension {
  readonly stem: string;
  readonly parts: Map<string, string>;
}

function dimensionsOf({ header }: PublishedTable): readonly Dimension[] {
  const found = new Map<string, Dimension>();
  for (const name of header) {
    const [, stem, part] = PART.exec(name) ?? [];
    if (stem === undefined || part === undefined) continue;
    const dimension = found.get(stem.toLowerCase()) ?? { stem, parts: new Map<string, string>() };
    const key = part.toLowerCase().replace(/_eng$|\d$/, '');
    if (!dimension.parts.has(key)) dimension.parts.set(key, name);
    found.set(stem.toLowerCase(), dimension);
  }
  return [...found.values()];
}

/** `LocalAuthority` → `local authority`. */
const worded = (stem: string): string =>
  stem
    .replace(/_/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();

/** `2019-20` or `201920` in a dimension whose name states the kind of year. */
function yearText(stem: string, raw: string): string {
  const [, first, last] = /^(\d{4})[-/]?(\d\d)$/.exec(raw.trim()) ?? [];
  return first === undefined || last === undefined ? raw : `${worded(stem)} ${first}/${last}`;
}

/**
 * StatsWales, from its OData service or a download of it: `Data`, and for each dimension `X_Code`, `X_ItemName_ENG`,
 * `X_SortOrder`, `X_Hierarchy`, whichever were requested. The name explains the code; without the name, the code itself
 * is used.
 */
export const statsWales: Publisher = {
  format: 'statswales',
  recognises: (_keys, header) =>
    header.some((name) => VALUE.test(name)) &&
    header.some((name) => /_(?:ItemName_(?:ENG|WEL)|AltCode\d)(?:_STR)?$/i.test(name)),
  plan: (published) => {
    const { header } = published;
    const dimensions = dimensionsOf(published);
    const label = ({ parts }: Dimension): string | null =>
      parts.get('itemname') ?? parts.get('itemname_wel') ?? parts.get('code') ?? null;
    const area =
      dimensions.find(({ stem, parts }) => AREA.test(stem) && parts.has('itemname')) ??
      dimensions.find(({ stem }) => AREA.test(stem));
    const time = dimensions.find(({ stem }) => PERIOD.test(stem));
    const measure = dimensions.find(({ stem }) => /^measure$/i.test(stem));
    const indicator = dimensions.find(({ stem }) => /^(?:indicator|variable)$/i.test(stem));
    const groups = dimensions.filter((one) => ![area, time, measure, indicator].includes(one));
    return {
      roles: rolesFrom([
        ['value', header.find((name) => VALUE.test(name)) ?? null],
        ['area_code', area?.parts.get('altcode') ?? area?.parts.get('code') ?? null],
        ['area', area?.parts.get('itemname') ?? area?.parts.get('itemname_wel') ?? null],
        ['parent_code', area?.parts.get('hierarchy') ?? null],
        ['period', time === undefined ? null : label(time)],
        ['indicator', indicator === undefined ? null : label(indicator)],
        ['measure', measure === undefined ? null : label(measure)],
        ['status', header.find((name) => /^(?:note_?codes?|data_?markers?)$/i.test(name)) ?? null],
        ...groups.map((one) => [groupRole(worded(one.stem)), label(one)] as const),
      ]),
      ...(time === undefined || !/^(?:academic|financial)_?year/i.test(time.stem)
        ? {}
        : { periodText: (_row: number, raw: string) => yearText(time.stem, raw) }),
    };
  },
};

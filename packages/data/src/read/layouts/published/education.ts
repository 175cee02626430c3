import type { MissingReason } from '../../../dataset/missing.js';
import { textAt } from '../../cell-table.js';
import {
  type AddedColumn,
  groupRole,
  headingOf,
  holdsNumbers,
  type PublishedTable,
  type Publisher,
  rolesFrom,
} from './publisher.js';

/** The columns that identify an area at each level: its code, or else an older code, and its name. */
const LEVELS: ReadonlyMap<string, readonly [codes: readonly string[], name: string]> = new Map([
  ['national', [['countrycode'], 'countryname']],
  ['regional', [['regioncode'], 'regionname']],
  ['localauthority', [['newlacode', 'oldlacode'], 'laname']],
  ['localauthoritydistrict', [['ladcode'], 'ladname']],
  ['parliamentaryconstituency', [['pconcode'], 'pconname']],
  ['ward', [['wardcode'], 'wardname']],
  ['localenterprisepartnership', [['localenterprisepartnershipcode'], 'localenterprisepartnershipname']],
  ['englishdevolvedarea', [['englishdevolvedareacode'], 'englishdevolvedareaname']],
  ['mayoralcombinedauthority', [['mayoralcombinedauthoritycode'], 'mayoralcombinedauthorityname']],
  ['opportunityarea', [['opportunityareacode'], 'opportunityareaname']],
  ['localskillsimprovementplanarea', [['lsipcode'], 'lsipname']],
  ['policeforcearea', [['pfacode'], 'pfaname']],
  ['planningarea', [['planningareacode'], 'planningareaname']],
  ['mat', [['trustid'], 'trustname']],
  ['multiacademytrust', [['trustid'], 'trustname']],
  ['sponsor', [['sponsorid'], 'sponsorname']],
  ['school', [['schoolurn', 'schoollaestab'], 'schoolname']],
  ['provider', [['providerukprn'], 'providername']],
  ['institution', [['institutionid'], 'institutionname']],
  ['rscregion', [[], 'rscregionleadname']],
]);
/** The code column of the parent of an area at each level. */
const PARENTS: readonly (readonly [level: string, code: string])[] = [
  ['school', 'newlacode'],
  ['ward', 'ladcode'],
  ['localauthority', 'regioncode'],
  ['localauthoritydistrict', 'regioncode'],
  ['parliamentaryconstituency', 'regioncode'],
  ['regional', 'countrycode'],
];
const PLACE =
  /^(?:country|region|(?:new|old)?la|lad|pcon|ward|localenterprisepartnership|englishdevolvedarea|mayoralcombinedauthority|opportunityarea|lsip|pfa|planningarea|trust|sponsor|school|provider|institution|rscregionlead)(?:code|name|id|urn|laestab|ukprn)$/;

/** The Department for Education's symbols; `:` and `..` are older. */
const MARKERS: ReadonlyMap<string, MissingReason> = new Map([
  ['c', 'suppressed'],
  ['z', 'notApplicable'],
  ['x', 'notAvailable'],
  [':', 'notAvailable'],
  ['..', 'notAvailable'],
  ['u', 'unreliable'],
  ['low', 'negligible'],
  ['~', 'negligible'],
  ['w', 'noneRecorded'],
]);

const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '');

/** The code, name and parent of a row's area, from the columns for its level. */
function placeColumns({ table, keys }: PublishedTable): readonly AddedColumn[] {
  const level = keys.indexOf('geographiclevel');
  const columnOf = new Map(keys.map((key, column) => [key, column] as const));
  const cell = (row: number, key: string): string => textAt(table, row, columnOf.get(key) ?? null);
  // A level not listed here has columns named after it.
  const known = new Map<string, readonly [codes: readonly string[], name: string]>();
  const placeOf = (row: number) => {
    const text = textAt(table, row, level);
    let place = known.get(text);
    if (place === undefined) {
      const stem = keyOf(text);
      known.set(text, (place = LEVELS.get(stem) ?? [[`${stem}code`, `${stem}id`], `${stem}name`]));
    }
    return place;
  };
  const parentOf = (row: number): string => {
    const key = keyOf(textAt(table, row, level));
    const found = PARENTS.find(([child]) => child === key)?.[1];
    return found === undefined ? '' : cell(row, found);
  };
  const codeOf = (row: number): string => {
    const texts = placeOf(row)[0].map((key) => cell(row, key));
    return texts.find((text) => text !== '' && text !== 'z' && text !== 'x') ?? '';
  };
  return [
    { name: 'area_code', at: codeOf },
    { name: 'area', at: (row) => cell(row, placeOf(row)[1]) },
    { name: 'area_parent', at: parentOf },
  ];
}

/**
 * Explore education statistics: `time_period`, `time_identifier`, `geographic_level`, columns of codes and names for
 * each level, then filters and indicators. The level of a row determines which columns name its area; numbers are
 * indicators, texts are filters.
 */
export const education: Publisher = {
  format: 'education-statistics',
  recognises: (keys) =>
    ['timeperiod', 'timeidentifier', 'geographiclevel'].every((needed) => keys.has(needed)),
  plan: (published) => {
    const { header, keys } = published;
    const own = (key: string): string | null => headingOf(published, key);
    const added = placeColumns(published);
    const named = new Set(header);
    const free = (name: string): string => (named.has(name) ? `row_${name}` : name);
    const columns = added.map(({ name, at }) => ({ name: free(name), at }));
    const left = header.flatMap((name, column) => {
      const key = keys[column] ?? '';
      const isOwn = /^(?:timeperiod|timeidentifier|geographiclevel|academicyear|financialyear)$/.test(key);
      return isOwn || PLACE.test(key) || name === ''
        ? []
        : [{ name, isNumber: holdsNumbers(published, column, MARKERS) }];
    });
    const [code, area, parent] = columns.map(({ name }) => name);
    return {
      roles: rolesFrom([
        ['area_code', code ?? null],
        ['area', area ?? null],
        ['parent_code', parent ?? null],
        ['area_type', own('geographiclevel')],
        ['period', own('timeperiod')],
        ...left.flatMap(({ name, isNumber }) =>
          isNumber ? [] : [[groupRole(name.toLowerCase().replaceAll('_', ' ')), name] as const],
        ),
      ]),
      markers: MARKERS,
      values: left.flatMap(({ name, isNumber }) => (isNumber ? [name] : [])),
      added: columns,
    };
  },
};

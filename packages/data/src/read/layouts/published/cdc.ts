import { textAt } from '../../cell-table.js';
import { groupRole, headingOf, type Publisher, rolesFrom } from './publisher.js';

/** Columns that tell figures apart in data sets from the Centers for Disease Control. */
const GROUPS = [
  'datavaluetype',
  'stratificationcategory1',
  'stratification1',
  'stratificationcategory2',
  'stratification2',
  'stratificationcategory3',
  'stratification3',
  'breakoutcategory',
  'breakout',
  'response',
  'ageyears',
  'gender',
  'sex',
  'raceethnicity',
  'race',
  'education',
  'income',
];

/**
 * Data sets from the Centers for Disease Control on Socrata (PLACES and others): `Data_Value` with its limits, footnote
 * and unit.
 */
export const cdc: Publisher = {
  format: 'cdc',
  recognises: (keys) =>
    keys.has('datavalue') &&
    ['locationname', 'locationdesc', 'locationabbr', 'stateabbr', 'locationid'].some((key) => keys.has(key)),
  plan: (published) => {
    const { table, header, keys } = published;
    const first = (...wanted: readonly string[]): string | null => headingOf(published, ...wanted);
    const at = (key: string): number => keys.indexOf(key);
    const end = at('yearend');
    const spans =
      at('yearstart') !== -1 && end !== -1
        ? {
            periodText: (row: number, raw: string): string => {
              const last = textAt(table, row, end);
              const isSpan = /^\d{4} \d{4}$/.test(`${raw.trim()} ${last}`) && last !== raw.trim();
              return isSpan ? `${raw.trim()}-01-01/${last}-12-31` : raw;
            },
          }
        : {};
    const name = first(
      'locationname',
      'locationdesc',
      'countyname',
      'statedesc',
      'locationabbr',
      'stateabbr',
    );
    const code = first('locationid', 'countyfips', 'tractfips', 'placefips', 'zcta5', 'locationabbr');
    const state = first('stateabbr', 'statedesc');
    return {
      roles: rolesFrom([
        ['area_code', code === name ? null : code],
        ['area', name],
        ['parent', state === name ? null : state],
        ['period', first('year', 'yearstart')],
        ['indicator', first('measure', 'question', 'indicator', 'shortquestiontext', 'topic')],
        ['unit', first('datavalueunit')],
        ['value', first('datavalue')],
        ['lower', first('lowconfidencelimit', 'lowconfidenceinterval', 'confidencelimitlow')],
        ['upper', first('highconfidencelimit', 'highconfidenceinterval', 'confidencelimithigh')],
        ['status', first('datavaluefootnotesymbol')],
        ['note', first('datavaluefootnote')],
        ...GROUPS.flatMap((key) => {
          const column = at(key);
          const heading = header[column] ?? '';
          return column === -1
            ? []
            : [[groupRole(heading.toLowerCase().replaceAll('_', ' ')), heading] as const];
        }),
      ]),
      ...spans,
    };
  },
};

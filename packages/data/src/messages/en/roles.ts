import { attributeText } from '../../issues/attribute-text.js';
import type { RolesDetails } from '../../issues/details/roles.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, quotedList, suggested } from './lists.js';

const columnAs = (role: string, column: string): string => attributeText('columns', [[role, column]]);

export const roles: MessagesOf<RolesDetails> = {
  unknownRole: ({ role, column, like, roles: known }) => {
    // List them all: readers have no way to find out any that are left out.
    const all = `${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}`;
    const list =
      known.length === 0
        ? ''
        : ` The roles are ${all}; limits of other levels are called as lower998, and groups may be called sex, age, cause, ethnicity, category and the like.`;
    return `columns has the role ${quoted(role)}, which there is not.${suggested(like)} For a column of groups write ${columnAs('dimension', column === '' ? 'Tenure' : column)}.${list}`;
  },
  valueUncertain: ({ taken, others }) =>
    `The numbers of ${quoted(taken)} are read as the value. ${quotedList(others)} ${others.length === 1 ? 'is a column' : 'are columns'} of numbers as well, kept and not shown. To show one, write ${columnAs('value', others[0] ?? '')}; to settle it as it is, ${columnAs('value', taken)}.`,
  rankUncertain: ({ column, of }) =>
    `The numbers of ${quoted(column)} are 1, 2, 3 and so on${of === null ? '' : `, in the order of ${quoted(of)}`}, so they are taken for ranks, kept and not shown. To show them, write ${columnAs('value', column)}; to settle it as it is, ${columnAs('rank', column)}.`,
  countWithDenominator: ({ value, denominator }) => {
    const settled = attributeText('columns', [
      ['value', value],
      ['denominator', denominator],
    ]);
    return `The numbers of ${quoted(value)} are counts, shown as they are. What they are counted in is beside them, in ${quoted(denominator)}, and no rate is worked out: larger areas have larger counts. To show a rate, add a column with it; to settle it as it is, write ${settled}.`;
  },
  differentNumbers: ({ columns }) =>
    `${quotedList(columns)} are read side by side, as groups of one number, and look like different kinds of number. To show one of them alone, write ${columnAs('value', columns[0] ?? '')}.`,
  noAreaColumn: ({ column }) => {
    const cure =
      column === null
        ? 'Add a column of names, or say which it is with columns="area=…".'
        : `If the rows are those of ${quoted(column)}, write ${columnAs('area', column)}.`;
    return `No column names the areas, so they are called by their row. ${cure}`;
  },
  areaUncertain: ({ taken, others }) =>
    `The areas are named by ${quoted(taken)}. ${quotedList(others)} could name them too. To use it, write ${columnAs('area', others[0] ?? '')}; to settle it as it is, ${columnAs('area', taken)}.`,
  codesWithoutIdentity: ({ codes }) => {
    const each = codes.map(
      ({ code, names }) =>
        `code ${quoted(code)} is beside ${String(names)} ${names === 1 ? 'name' : 'names'}`,
    );
    const found = listed(each);
    return `${found.charAt(0).toUpperCase()}${found.slice(1)}, so it does not tell these areas apart. They go by their names, and their codes are kept as given. Check the column of codes, or leave it out with columns="area_code=".`;
  },
  limitsOfAnother: ({ limits, owner, value }) => {
    const [lower = '', upper = ''] = limits;
    const own = attributeText('columns', [
      ['value', value],
      ['lower95', lower],
      ['upper95', upper],
    ]);
    return `The limits ${quotedList(limits)} are those of ${quoted(owner)}, so ${quoted(value)} is shown without limits. If they are its own, write ${own}.`;
  },
  severalTables: ({ keys }) =>
    `The JSON has ${String(keys.length)} lists of records: ${quotedList(keys)}. Only one can be read. Give the list that you want by itself, or as the only one under ${quoted('data')}.`,
};

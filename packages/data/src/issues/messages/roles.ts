import { createIssue, listed, quoted } from '../create-issue.js';
import { attributeText } from '../attribute-text.js';
import type { Issue } from '../issue.js';

/** A role in `columns` that there is not. `like` is the one that is meant, if it is known; `roles` are those that are listed, none after another such message. */
export function unknownRole(
  role: string,
  column: string,
  like: string | null,
  roles: readonly string[],
): Issue {
  const suggestion = like === null ? '' : ` Did you mean ${like}?`;
  const example = column.trim() === '' ? 'Tenure' : column.trim();
  // All of them: what is left out of the list cannot be found out.
  const all = `${roles.slice(0, -1).join(', ')} and ${roles.at(-1) ?? ''}`;
  const listed =
    roles.length === 0
      ? ''
      : ` The roles are ${all}; limits of other levels are called as lower998, and groups may be called sex, age, cause, ethnicity, category and the like.`;
  const message = `columns has the role ${quoted(role)}, which there is not.${suggestion} For a column of groups write ${attributeText('columns', [['dimension', example]])}.${listed}`;
  return createIssue('unknown-role', 'fatal', message, { raw: role });
}

/** A column that could be the value beside the one that was taken. */
export function valueUncertain(taken: string, others: readonly string[]): Issue {
  const [first = ''] = others;
  const message = `The numbers of ${quoted(taken)} are read as the value. ${listed(others.map(quoted))} ${others.length === 1 ? 'is a column' : 'are columns'} of numbers as well, kept and not shown. To show one, write ${attributeText('columns', [['value', first]])}; to settle it as it is, ${attributeText('columns', [['value', taken]])}.`;
  return createIssue('value-uncertain', 'notice', message, { column: taken, raw: first });
}

/** A column whose cells are ranks, under a heading that does not say so. `of` is the column in whose order they are, or null. */
export function rankUncertain(column: string, of: string | null): Issue {
  const order = of === null ? '' : `, in the order of ${quoted(of)}`;
  const message = `The numbers of ${quoted(column)} are 1, 2, 3 and so on${order}, so they are taken for ranks, kept and not shown. To show them, write ${attributeText('columns', [['value', column]])}; to settle it as it is, ${attributeText('columns', [['rank', column]])}.`;
  return createIssue('rank-uncertain', 'notice', message, { column, raw: of });
}

/** Counts that are shown as they are, while what they are counted in stands beside them. */
export function countWithDenominator(value: string, denominator: string): Issue {
  const settled = attributeText('columns', [['value', value], ['denominator', denominator]]); // prettier-ignore
  const message = `The numbers of ${quoted(value)} are counts, shown as they are. What they are counted in stands beside them, in ${quoted(denominator)}, and no rate is worked out: larger areas have larger counts. To show a rate, add a column with it; to settle it as it is, write ${settled}.`;
  return createIssue('count-with-denominator', 'notice', message, { column: value, raw: denominator });
}

/** Columns of numbers that are read side by side and look like numbers of different kinds. */
export function differentNumbers(columns: readonly string[]): Issue {
  const [first = ''] = columns;
  const message = `${listed(columns.map(quoted))} are read side by side, as groups of one number, and look like different kinds of number. To show one of them alone, write ${attributeText('columns', [['value', first]])}.`;
  return createIssue('different-numbers', 'notice', message, { column: first, raw: first });
}

/** Rows that no column names. `column` could, where it is not null; fatal where nothing can be shown of them. */
export function noAreaColumn(column: string | null, severity: 'notice' | 'fatal' = 'notice'): Issue {
  const cure =
    column === null
      ? 'Add a column of names, or say which it is with columns="area=…".'
      : `If the rows are those of ${quoted(column)}, write ${attributeText('columns', [['area', column]])}.`;
  const message = `No column names the areas, so they are called by their row. ${cure}`;
  return createIssue('no-area-column', severity, message, { column });
}

/** A column that could name the areas beside the one that was taken. */
export function areaUncertain(taken: string, others: readonly string[]): Issue {
  const [first = ''] = others;
  const message = `The areas are named by ${quoted(taken)}. ${listed(others.map(quoted))} could name them too. To use it, write ${attributeText('columns', [['area', first]])}; to settle it as it is, ${attributeText('columns', [['area', taken]])}.`;
  return createIssue('area-uncertain', 'notice', message, { column: taken, raw: first });
}

/** Codes that stand beside more than one name, or are marks in place of a code: no identity. */
export function codesWithoutIdentity(
  codes: readonly { readonly code: string; readonly names: number }[],
  lines: readonly number[],
): Issue {
  const said = listed(
    codes.map(
      ({ code, names }) =>
        `code ${quoted(code)} stands beside ${String(names)} ${names === 1 ? 'name' : 'names'}`,
    ),
  );
  const message = `${said.charAt(0).toUpperCase()}${said.slice(1)}, so it does not tell these areas apart. They go by their names, and their codes are kept as given. Check the column of codes, or leave it out with columns="area_code=".`;
  return createIssue('code-without-identity', 'notice', message, {
    line: lines[0] ?? null,
    raw: codes[0]?.code ?? null,
  });
}

/** Limits in a file of which the value that an author chose has none. */
export function limitsOfAnother(limits: readonly string[], owner: string, value: string): Issue {
  const message = `The limits ${listed(limits.map(quoted))} are those of ${quoted(owner)}, so ${quoted(value)} is shown without limits. If they are its own, write ${attributeText(
    'columns',
    [
      ['value', value],
      ['lower95', limits[0] ?? ''],
      ['upper95', limits[1] ?? ''],
    ],
  )}.`;
  return createIssue('limits-of-another', 'notice', message, { column: value, raw: limits[0] ?? null });
}

/** An object of JSON with more than one list of records. */
export function severalTables(keys: readonly string[]): Issue {
  const message = `The JSON has ${String(keys.length)} lists of records: ${listed(keys.map(quoted))}. Only one can be read. Give the list that you want by itself, or as the only one under ${quoted('data')}.`;
  return createIssue('several-tables', 'fatal', message, { raw: keys[0] ?? null });
}

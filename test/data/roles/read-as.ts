import { isMissing, readDataset, type ReadOptions, type ReadResult } from '@commonweal/data';

/** Reads a file of a few lines; `columns` is written as its attribute is. */
export function readAs(text: string, columns = ''): ReadResult {
  const given = new Map<string, string[]>();
  for (const part of columns.split(';').filter((one) => one.trim() !== '')) {
    const [role = '', heading = ''] = part.split('=').map((one) => one.trim());
    given.set(role, [...(given.get(role) ?? []), heading]);
  }
  const options: ReadOptions = columns === '' ? {} : { columns: given };
  return readDataset(text, options);
}

/** The role of each column, by its heading. */
export const rolesOf = ({ roles }: ReadResult): Record<string, string> =>
  Object.fromEntries(roles.map(({ column, role }) => [column, role]));

export const codesOf = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

/** Area, what else tells it apart, and the number or why there is none. */
export const numbersOf = ({ dataset }: ReadResult): unknown[] =>
  dataset.observations.map(({ area, period, group, value }) => [
    area.code ?? area.name,
    ...(period === null ? [] : [period.label]),
    ...group.values(),
    isMissing(value) ? value.missing : value,
  ]);

/** The limits of each number, as `4–6`. */
export const limitsOf = ({ dataset }: ReadResult): string[] =>
  dataset.observations.map(({ limits }) =>
    limits.map(({ lower, upper }) => `${String(lower)}–${String(upper)}`).join(' '),
  );

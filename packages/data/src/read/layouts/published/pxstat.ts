import { isPeriodText } from '../../../dataset/parse-period.js';
import { textAt } from '../../cell-table.js';
import {
  allMatch,
  groupRole,
  headingOf,
  type PublishedTable,
  type Publisher,
  rolesFrom,
} from './publisher.js';

const GSS = /^[A-Z]\d{8}$/;
const AREA_CODE =
  /^(?:lgd|lad|hsct?|hscb|aa|dea|ward|sdz|dz|nuts|itl|sa|soa|mdea|pc|nc|nuts\d|county|nistc?)\d{0,4}$/;
const AREA_LABEL =
  /district|local authority|council area|\barea\b|region|county|counties|country|constituency|ward|trust|electoral|settlement|data ?zone|geography|municipal|province/i;

/** Dates from the codes of a time dimension: for quarters and months, codes are more precise than labels. */
function periodFrom(list: string, code: string, label: string): string {
  const year = code.slice(0, 4);
  const part = code.slice(4);
  if (!/^\d{4,6}$/.test(code)) return label;
  if (list === 'q1' && /^[1-4]$/.test(part)) return `${year} Q${part}`;
  if (list === 'm1' && /^(?:0[1-9]|1[0-2])$/.test(part)) return `${year}-${part}-01/P1M`;
  return label;
}

interface Pair {
  readonly code: number;
  readonly label: number;
}

/** Whether the statistic comes first, and unit and value last, as PxStat writes them. */
function isInOrder(keys: readonly string[]): boolean {
  const label = keys.indexOf('statisticlabel');
  const starts = label === 0 || (label === 1 && keys[0]?.startsWith('statistic') === true);
  return starts && keys.indexOf('unit') === keys.length - 2 && keys.at(-1) === 'value';
}

/** The dimensions between the statistic and the unit: each a column of codes and one of labels, or labels only. */
function pairsOf({ keys }: PublishedTable): readonly Pair[] {
  const from = keys.indexOf('statisticlabel') + 1;
  const to = keys.indexOf('unit', from);
  const hasCodes = keys[from - 2]?.startsWith('statistic') === true;
  const pairs: Pair[] = [];
  for (let column = from; column + (hasCodes ? 1 : 0) < to; column += hasCodes ? 2 : 1)
    pairs.push({ code: column, label: hasCodes ? column + 1 : column });
  return pairs;
}

/**
 * PxStat, used by the statistical offices of Northern Ireland and Ireland: codes and labels in pairs, `STATISTIC`
 * first, `UNIT` and `VALUE` last.
 */
export const pxStat: Publisher = {
  format: 'pxstat',
  recognises: (keys) => ['statisticlabel', 'unit', 'value'].every((needed) => keys.has(needed)),
  plan: (published) => {
    const { header, keys, table } = published;
    const own = (key: string): string | null => headingOf(published, key);
    const certain = [
      ['indicator', own('statisticlabel')],
      ['unit', own('unit')],
      ['value', own('value')],
    ] as const;
    // In any other order, positions do not show the pairs, so infer roles from the cells.
    if (!isInOrder(keys)) return { roles: rolesFrom(certain), isOpen: true };
    const pairs = pairsOf(published);
    const nameOf = (column: number): string => header[column] ?? '';
    const isTime = ({ code, label }: Pair): boolean =>
      (keys[code] ?? '').startsWith('tlist') ||
      (code === label && /^(?:census ?)?(?:year|quarter|month|week|date)s?$/i.test(nameOf(label))) ||
      (code === label && isPeriodText(textAt(table, 1, label)));
    const time = pairs.find(isTime);
    const others = pairs.filter((pair) => pair !== time);
    const area =
      others.find(({ code, label }) => code !== label && allMatch(published, code, GSS)) ??
      others.find(({ code, label }) => code !== label && AREA_CODE.test(keys[code] ?? '')) ??
      others.find(({ label }) => AREA_LABEL.test(nameOf(label)));
    const list = /^tlist(\w\d)$/.exec(keys[time?.code ?? -1] ?? '')?.[1] ?? '';
    const groups = others.filter((pair) => pair !== area);
    return {
      roles: rolesFrom([
        ['area_code', area === undefined || area.code === area.label ? null : nameOf(area.code)],
        ['area', area === undefined ? null : nameOf(area.label)],
        ['period', time === undefined ? null : nameOf(time.label)],
        ...certain,
        ...groups.map(({ label }) => [groupRole(nameOf(label).toLowerCase()), nameOf(label)] as const),
      ]),
      ...(time === undefined || time.code === time.label
        ? {}
        : {
            periodText: (row: number, raw: string) => periodFrom(list, textAt(table, row, time.code), raw),
          }),
    };
  },
};

import { columnKey } from '../dataset/filter.js';
import type { MissingReason } from '../dataset/missing.js';
import { readMarker } from './number.js';
import { isStatusCode, NO_STATUS, reasonFromNote, type Status } from './status-codes.js';

/** The code list of a column: lists use the same letter for different things. */
export type StatusList = 'plain' | 'eurostat' | 'confidentiality';

/** Texts without information: SDMX and NOMIS `A`, ONS `Normal value`. A small `a` is a flag. */
const NORMAL = /^(?:A|(?:[Aa]:? *)?[Nn]ormal(?: [Vv]alue)?|[Nn]o status|[Ff]inal|FINAL)\.?$/;
/** The letter's word, alone or before codes in brackets: `status` is often provisional or final. */
const PROVISIONAL = /^provisional\.?(?=\s*(?:\[.*)?$)/i;
const FREE = /^(?:f\b.*|free\b.*)$/i;
/** Reasons that are not markers in value cells: SDMX, NOMIS and the Government Analysis Function. */
const REASONS: ReadonlyMap<string, MissingReason> = new Map([
  ['q', 'suppressed'],
  ['m', 'notApplicable'],
  ['l', 'notAvailable'],
  ['o', 'notAvailable'],
  ['h', 'notAvailable'],
  ['w', 'noneRecorded'],
  ['low', 'negligible'],
]);
/** Eurostat joins several letters: `bep`. */
const EUROSTAT_LETTERS = /^[bcdefimnprsuz]{2,5}$/;

/**
 * The code list of a status column, by its heading.
 *
 * @example
 * statusList('CONF_STATUS'); // 'confidentiality'
 */
export function statusList(heading: string): StatusList {
  const key = columnKey(heading);
  if (key === 'obsflag') return 'eurostat';
  return /^(?:obs)?conf(?:identiality)?(?:status|statusflag|flag|name)?$/.test(key)
    ? 'confidentiality'
    : 'plain';
}

const bare = (code: string): string => code.replace(/[[\]]/g, '');
const reasonOf = (code: string): MissingReason | null =>
  REASONS.get(bare(code).toLowerCase()) ?? readMarker(code)?.reason ?? null;

function codesIn(text: string, list: StatusList): string[] | null {
  const codes = text
    .replace(PROVISIONAL, 'p')
    .split(/[\s,]+|(?<=\S)(?=\[)/)
    .filter((code) => code !== '');
  if (codes.length > 1 && !codes.every(isStatusCode)) return null;
  const whole = codes.map(bare).filter((code) => code !== '');
  return list === 'eurostat'
    ? whole.flatMap((code) => (EUROSTAT_LETTERS.test(code) ? Array.from(code) : [code]))
    : whole;
}

/**
 * Reads a status: codes from publishers' lists, alone or combined (`r p`, `[r][e]`, `Provisional[r]`, Eurostat's `bep`), or else a text
 * that is a note on its row. Codes may precede a text, each followed by a semicolon. `Normal value` and `Final` mean nothing.
 *
 * @example
 * readStatus('Value for Cornwall and Isles of Scilly combined').flags.length; // 1
 */
export function readStatus(text: string, list: StatusList = 'plain'): Status {
  let rest = text.trim();
  const flags: string[] = [];
  while (rest !== '') {
    const end = rest.indexOf(';');
    const part = (end === -1 ? rest : rest.slice(0, end)).trim();
    const isNothing = part === '' || NORMAL.test(part) || (list === 'confidentiality' && FREE.test(part));
    const codes = isNothing ? [] : codesIn(part, list);
    if (codes === null) break;
    flags.push(...codes);
    rest = end === -1 ? '' : rest.slice(end + 1).trim();
  }
  if (flags.length === 0 && rest === '') return NO_STATUS;
  const isConfidential = list === 'confidentiality';
  const found = isConfidential ? 'suppressed' : flags.map(reasonOf).find((each) => each !== null);
  return {
    flags: rest === '' ? flags : [...flags, rest],
    others: isConfidential ? [] : flags.filter((code) => reasonOf(code) === null),
    reason: found ?? (rest === '' ? null : reasonFromNote(rest)),
    note: rest,
  };
}

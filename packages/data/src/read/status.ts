import { columnKey } from '../dataset/filter.js';
import type { MissingReason } from '../dataset/missing.js';
import { readMarker } from './number.js';

/** What a cell in a status or qualifier column says about its number. */
export interface Status {
  /** Codes such as `r` or `p`, and any longer text verbatim. */
  readonly flags: readonly string[];
  /** Flags that are not reasons: what remains if the number is missing. */
  readonly others: readonly string[];
  /** The reason to use if the number is missing. */
  readonly reason: MissingReason | null;
  /** The longer text, or empty. */
  readonly note: string;
}

/** The code list of a column: lists use the same letter for different things. */
export type StatusList = 'plain' | 'eurostat' | 'confidentiality';

const NOTHING: Status = Object.freeze({
  flags: Object.freeze([]),
  others: Object.freeze([]),
  reason: null,
  note: '',
});
/** Texts without information: SDMX and NOMIS `A`, ONS `Normal value`. A small `a` is a flag. */
const NORMAL = /^(?:A|(?:[Aa]:? *)?[Nn]ormal(?: [Vv]alue)?|[Nn]o status|[Ff]inal|FINAL)\.?$/;
/** The letter's word alone: `status` is often provisional or final. */
const PROVISIONAL = /^provisional\.?$/i;
const FREE = /^(?:f\b.*|free\b.*)$/i;
/** Codes of more than two characters; any other text of that length is a word. */
const LONG_CODES = new Set(['low', 'bep', 'bde', 'bdep', 'dep', 'bdu', 'beu', 'dpu']);
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

/**
 * Whether a text is a code rather than a word, so that one cell can hold several.
 *
 * @example
 * ['r', '[low]', 'Provisional'].map(isStatusCode); // [true, true, false]
 */
export const isStatusCode = (text: string): boolean =>
  text.length <= 2 || LONG_CODES.has(text.toLowerCase()) || /^\[[^\s[\]]{1,12}\]$/.test(text);

/**
 * The reason that a note in words gives for a missing number.
 *
 * @example
 * reasonFromNote('Estimates suppressed for population less than 50'); // 'suppressed'
 */
export function reasonFromNote(note: string): MissingReason {
  if (/suppress|disclos|confidential/i.test(note)) return 'suppressed';
  if (/quality|reliab/i.test(note)) return 'unreliable';
  return /not applicable|cannot exist/i.test(note) ? 'notApplicable' : 'notAvailable';
}

const bare = (code: string): string => code.replace(/[[\]]/g, '');
const reasonOf = (code: string): MissingReason | null =>
  REASONS.get(bare(code).toLowerCase()) ?? readMarker(code)?.reason ?? null;

function codesIn(text: string, list: StatusList): string[] | null {
  if (PROVISIONAL.test(text)) return ['p'];
  const codes = text.split(/[\s,]+|(?<=\])(?=\[)/).filter((code) => code !== '');
  if (codes.length > 1 && !codes.every(isStatusCode)) return null;
  const whole = codes.map(bare).filter((code) => code !== '');
  return list === 'eurostat'
    ? whole.flatMap((code) => (EUROSTAT_LETTERS.test(code) ? Array.from(code) : [code]))
    : whole;
}

/**
 * Reads a status: codes from publishers' lists, alone or combined (`r p`, `[r][e]`, Eurostat's `bep`), or else a text
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
  if (flags.length === 0 && rest === '') return NOTHING;
  const isConfidential = list === 'confidentiality';
  const found = isConfidential ? 'suppressed' : flags.map(reasonOf).find((each) => each !== null);
  return {
    flags: rest === '' ? flags : [...flags, rest],
    others: isConfidential ? [] : flags.filter((code) => reasonOf(code) === null),
    reason: found ?? (rest === '' ? null : reasonFromNote(rest)),
    note: rest,
  };
}

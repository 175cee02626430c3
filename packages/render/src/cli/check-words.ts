import type { MissingReason, SetAsideReason } from '@commonweal/data';
import type { languageIn } from '../messages.js';
import type { ChartCheck } from './check-chart.js';

/** What `check` prints round what it found, in a language. */
interface CheckWords {
  /** Names of the lines of the summary. */
  readonly lines: Readonly<
    Record<
      | 'layout'
      | 'columns'
      | 'indicator'
      | 'areas'
      | 'periods'
      | 'values'
      | 'withLimits'
      | 'rows'
      | 'setAside'
      | 'shown',
      string
    >
  >;
  /** Headings of the table of roles. */
  readonly headings: readonly [column: string, role: string, why: string, others: string];
  readonly notRecognised: string;
  readonly notNamed: string;
  readonly none: string;
  readonly more: (listed: string, rest: number) => string;
  readonly numbers: (count: number) => string;
  /** How many values are missing for a reason. */
  readonly missing: (count: number, reason: string) => string;
  readonly read: (rows: number) => string;
  /** Rows set aside for a reason; `lines` is empty where the file has none. */
  readonly aside: (reason: SetAsideReason, lines: string) => string;
  readonly chart: (drawn: Omit<ChartCheck, 'issues'>) => string;
}

const en: CheckWords = {
  lines: {
    layout: 'Layout',
    columns: 'Columns',
    indicator: 'Indicator',
    areas: 'Areas',
    periods: 'Periods',
    values: 'Values',
    withLimits: 'With limits',
    rows: 'Rows',
    setAside: 'Set aside',
    shown: 'Shown',
  },
  headings: ['Column', 'Role', 'Why', 'What else'],
  notRecognised: 'not recognised',
  notNamed: 'not named',
  none: '(none)',
  more: (listed, rest) => `${listed} and ${rest} more`,
  numbers: (count) => `${count} numbers`,
  missing: (count, reason) => `${count} ${reason}`,
  read: (rows) => `${rows} read`,
  aside: (reason, lines) => (lines === '' ? reason : `${reason}: line ${lines}`),
  chart: ({ element, state, rows }) => `${element} is ${state}, with ${rows} rows`,
};

const CY_MISSING: Readonly<Record<MissingReason, string>> = {
  suppressed: 'wedi’u hatal',
  notAvailable: 'heb fod ar gael',
  notApplicable: 'amherthnasol',
  unreliable: 'annibynadwy',
  noneRecorded: 'heb ddim wedi’i gofnodi',
  negligible: 'dibwys',
  notSupplied: 'heb eu rhoi',
  notANumber: 'heb fod yn rhif',
};

const CY_ASIDE: Readonly<Record<SetAsideReason, string>> = {
  header: 'pennawd',
  blank: 'gwag',
  title: 'teitl',
  section: 'adran',
  note: 'nodyn',
  provenance: 'tarddiad',
  unreadable: 'annarllenadwy',
  repeated: 'ailadroddwyd',
  limit: 'terfyn',
  where: 'where',
};

// Not yet read by a translator.
const cy: CheckWords = {
  lines: {
    layout: 'Cynllun',
    columns: 'Colofnau',
    indicator: 'Dangosydd',
    areas: 'Ardaloedd',
    periods: 'Cyfnodau',
    values: 'Gwerthoedd',
    withLimits: 'Â therfynau',
    rows: 'Rhesi',
    setAside: 'Neilltuwyd',
    shown: 'Dangosir',
  },
  headings: ['Colofn', 'Rôl', 'Pam', 'Beth arall'],
  notRecognised: 'heb ei adnabod',
  notNamed: 'heb ei enwi',
  none: '(dim)',
  more: (listed, rest) => `${listed} a ${rest} arall`,
  numbers: (count) => `rhifau: ${count}`,
  missing: (count, reason) =>
    `${new Map<string, string>(Object.entries(CY_MISSING)).get(reason) ?? reason}: ${count}`,
  read: (rows) => `darllenwyd ${rows}`,
  aside: (reason, lines) => (lines === '' ? CY_ASIDE[reason] : `${CY_ASIDE[reason]}: llinell ${lines}`),
  chart: ({ element, state, rows }) => `${element} (${state}), rhesi: ${rows}`,
};

/** The words of `check`, by language. */
export const CHECK_WORDS: Readonly<Record<ReturnType<typeof languageIn>, CheckWords>> = { cy, en };

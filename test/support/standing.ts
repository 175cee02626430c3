// Used by suites in Node and in the browser, so it imports nothing specific to either.

/** An issue that an element reported, as plain data. */
export interface Reported {
  readonly code: string;
  readonly severity: string;
  readonly raw: string | null;
  readonly recoverable: unknown;
  readonly where: Readonly<Record<'source' | 'line' | 'column', unknown>>;
}

/** What a reader gets from one element. */
export interface Standing {
  readonly state: string;
  readonly message: string;
  readonly finding: string;
  /** Whether the message is in a live region. */
  readonly isLive: boolean;
  readonly rows: number;
  /** The rendered markup. */
  readonly drawn: string;
  /** Whether the page's own content is visible. */
  readonly fallback: boolean;
  /** The issues the element reported, once per cause. */
  readonly reported: readonly Reported[];
}

const STATES = ['ready', 'partial', 'stale', 'empty', 'error'];

/**
 * Reads every one of our elements in the page, except dashboards. It runs inside a page, so it cannot use names from
 * this module.
 */
export const readStandings = (): Standing[] =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('cw-') && localName !== 'cw-dashboard')
    .filter(({ localName, shadowRoot }) => customElements.get(localName) !== undefined && shadowRoot !== null)
    .map((element) => {
      const shadow = element.shadowRoot!;
      const box = shadow.querySelector('[part~="message"]');
      const { issues } = element as unknown as { readonly issues: readonly Reported[] };
      return {
        state: element.getAttribute('state') ?? '',
        message: box?.textContent.trim() ?? '',
        finding: shadow.querySelector('[part~="finding"]')?.textContent.trim() ?? '',
        isLive: box?.getAttribute('role') === 'status',
        rows: shadow.querySelectorAll('tbody tr').length,
        drawn: shadow.innerHTML,
        fallback: shadow.querySelector('slot:not([name])') !== null,
        reported: issues.map(({ code, severity, raw, recoverable, where }) => ({
          code,
          severity,
          raw,
          recoverable,
          where: { source: where.source, line: where.line, column: where.column },
        })),
      };
    });

/** Lists the rules of invariants I2, I3 and I7 that an element breaks, as far as a single element can show them. */
export function breaches({
  state,
  message,
  finding,
  isLive,
  rows,
  drawn,
  fallback,
  reported,
}: Standing): string[] {
  const severities = reported.map(({ severity }) => severity);
  const isText = (value: unknown): boolean => value === null || typeof value === 'string';
  const isLine = (value: unknown): boolean =>
    value === null || (Number.isInteger(value) && Number(value) > 0);
  const isHeldBack = state === 'empty' && rows > 0;
  // The finding says itself that areas of several levels are not compared.
  const isMixed =
    reported.some(({ code }) => code === 'mixed-levels') && finding.includes('not ranked together');
  const rules: Readonly<Record<string, boolean>> = {
    [`I2: the state is ${state}`]: STATES.includes(state),
    'I2: there is a table': state !== 'ready' || rows > 0,
    // If every value is suppressed, the finding says so, of a period where there is one.
    [`I2: the finding says that no figure is given: ${finding}`]:
      !isHeldBack || /^(?:In [^,]+, no|No) figure is given/.test(finding),
    [`I2: a message says what happened: ${message}`]:
      state === 'ready' || isHeldBack || isMixed || (isLive && message.length > 20),
    [`I2: a line is named once: ${message}`]: !/\b(\d+), \1, \1\b/.test(message),
    "I2: the page's own content stands": state !== 'error' || fallback,
    'I3: a cause is reported once':
      new Set(reported.map((each) => JSON.stringify(each))).size === reported.length,
    'I3: codes are words with dashes': reported.every(({ code }) => /^[a-z]+(?:-[a-z0-9]+)*$/.test(code)),
    'I3: severity': severities.every((each) => ['fatal', 'partial', 'notice'].includes(each)),
    'I3: raw': reported.every(({ raw }) => (raw ?? '').length <= 200),
    'I3: recoverable': reported.every(({ recoverable }) => typeof recoverable === 'boolean'),
    'I3: where': reported.every(
      ({ where }) => isLine(where.line) && isText(where.source) && isText(where.column),
    ),
    'I3: fatal is what leaves no table': severities.includes('fatal') === (rows === 0),
    'I3: what is left out is reported': state !== 'ready' || !severities.includes('partial'),
    'I7: every position is a number': !/\s(?:x|width|cx|y|r)="[^"]*(?:NaN|Infinity|undefined)/.test(drawn),
  };
  return Object.keys(rules).filter((rule) => rules[rule] === false);
}

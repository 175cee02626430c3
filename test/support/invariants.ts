import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What an element told of one cause, as plain data. */
export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly raw: string | null;
  readonly recoverable: unknown;
  readonly where: Readonly<Record<'source' | 'line' | 'column', unknown>>;
}

/** What a reader gets of one element. */
export interface Standing {
  readonly state: string;
  readonly message: string;
  readonly finding: string;
  /** Whether the message stands in a live region. */
  readonly isLive: boolean;
  readonly rows: number;
  /** The markup of what is drawn. */
  readonly drawn: string;
  /** Whether the page's own content shows through. */
  readonly fallback: boolean;
  /** What the element has told, each cause once. */
  readonly told: readonly Told[];
}

const STATES = ['ready', 'partial', 'stale', 'empty', 'error'];

/** What every element of ours in a page, dashboards apart, has come to. */
const standingsIn = (page: Page): Promise<Standing[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('cw-') && localName !== 'cw-dashboard')
      .filter(
        ({ localName, shadowRoot }) => customElements.get(localName) !== undefined && shadowRoot !== null,
      )
      .map((element) => {
        const shadow = element.shadowRoot!;
        const box = shadow.querySelector('[part~="message"]');
        const { issues } = element as unknown as { readonly issues: readonly Told[] };
        return {
          state: element.getAttribute('state') ?? '',
          message: box?.textContent.trim() ?? '',
          finding: shadow.querySelector('[part~="finding"]')?.textContent.trim() ?? '',
          isLive: box?.getAttribute('role') === 'status',
          rows: shadow.querySelectorAll('tbody tr').length,
          drawn: shadow.innerHTML,
          fallback: shadow.querySelector('slot:not([name])') !== null,
          told: issues.map(({ code, severity, raw, recoverable, where }) => ({
            code,
            severity,
            raw,
            recoverable,
            where: { source: where.source, line: where.line, column: where.column },
          })),
        };
      }),
  );

/** Invariants I2, I3 and I7, as far as one element shows them by itself. */
export function assertStands({
  state,
  message,
  finding,
  isLive,
  rows,
  drawn,
  fallback,
  told,
}: Standing): void {
  assert.ok(STATES.includes(state), `I2: the state is ${state}`);
  if (state === 'ready') assert.ok(rows > 0, 'I2: there is a table');
  // Where every value is held back, the sentence in the place of the finding says so.
  else if (state === 'empty' && rows > 0) assert.match(finding, /^No figure is given/, 'I2');
  else assert.ok(isLive && message.length > 20, `I2: a message says what happened: ${message}`);
  assert.doesNotMatch(message, /\b(\d+), \1, \1\b/, 'I2: a line is named once');
  if (state === 'error') assert.ok(fallback, "I2: the page's own content stands");
  assert.equal(
    new Set(told.map((each) => JSON.stringify(each))).size,
    told.length,
    'I3: a cause is told once',
  );
  for (const { code, severity, where, raw, recoverable } of told) {
    assert.match(code, /^[a-z]+(?:-[a-z0-9]+)*$/, 'I3');
    assert.ok(['fatal', 'partial', 'notice'].includes(severity), `I3: ${code} is ${severity}`);
    assert.ok((raw ?? '').length <= 200, 'I3: raw');
    assert.equal(typeof recoverable, 'boolean', 'I3');
    const { source, line, column } = where;
    assert.ok(line === null || (Number.isInteger(line) && Number(line) > 0), `I3: line ${String(line)}`);
    for (const name of [source, column]) assert.ok(name === null || typeof name === 'string', 'I3: where');
  }
  const severities = told.map(({ severity }) => severity);
  assert.equal(severities.includes('fatal'), rows === 0, 'I3: fatal is what leaves no table');
  if (state === 'ready') assert.ok(!severities.includes('partial'), 'I3: what is left out is told');
  assert.doesNotMatch(
    drawn,
    /\s(?:x|width|cx|y|r)="[^"]*(?:NaN|Infinity|undefined)/,
    'I7: every position is a number',
  );
}

/**
 * What holds of every element in a page, whatever befell the page: a table, or a sentence in a live region with the
 * page's own content; every cause told once and in full; every mark in a place.
 */
export async function assertInvariants(page: Page): Promise<void> {
  const standings = await standingsIn(page);
  for (const standing of standings) assertStands(standing);
}

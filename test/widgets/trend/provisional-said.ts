import assert from 'node:assert/strict';
import type { RawPoint } from '../../charts/helpers/any-series.js';

/** The figures that a text tells, and that of the benchmark beside the only line. */
interface Told {
  readonly points: readonly RawPoint[];
  readonly beside: RawPoint | null;
  /** Whether the text begins with a headline of its own. */
  readonly isShort: boolean;
}

/** What a text must say of provisional figures: after its headline, and in clauses. */
function expected({ points, beside, isShort }: Told, inFull: (period: string) => string) {
  const marked = points.filter(({ isProvisional }) => isProvisional);
  const periods = [...new Set(marked.map(({ period }) => period))].sort();
  const whole = points.filter(({ period }) => periods.includes(period));
  const isOne = whole.length === 1;
  const isAll = whole.length === marked.length;
  const clauses = [];
  if (marked.length > 0) {
    const what = isOne ? 'the figure' : isAll ? 'the figures' : 'some figures';
    clauses.push(`${what} for ${periods.map(inFull).join(' and ')} ${isOne ? 'is' : 'are'} provisional`);
  }
  if (beside?.isProvisional === true) clauses.push(`the figure for ${beside.area} is provisional`);
  return { after: isShort && marked.length > 0 ? ', but this is provisional' : '', clauses };
}

/** A text without what it says of provisional figures, which must be true of those that it tells. */
export function withoutProvisional(text: string, told: Told, inFull: (period: string) => string): string {
  const { after, clauses } = expected(told, inFull);
  let left = text;
  for (const part of [after, ...clauses].filter((each) => each !== '')) {
    const found = left.toLowerCase().indexOf(part.toLowerCase());
    assert.notEqual(found, -1, `‘${part}’ is not said in: ${text}`);
    const start = left.slice(0, found).replace(/; $/, '');
    left = start + left.slice(found + part.length);
  }
  assert.doesNotMatch(left, /provisional/i, text);
  return left;
}

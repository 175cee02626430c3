import { areaHistory, relatedCodes } from '../areas/match.js';
import { gssCode } from '../areas/successions.js';
import { listed } from './create-issue.js';

/**
 * What became of a code that the data does not have, as a sentence, or null where nothing is known.
 *
 * @param codes Those that the data has.
 * @example
 * codeChange('E07000163', []); // 'E07000163 was merged into E06000065 in 2023.'
 */
export function codeChange(code: string, codes: readonly string[]): string | null {
  const own = gssCode(code);
  const there = new Set(codes.map(gssCode));
  const { codes: history, since } = areaHistory(own);
  const other =
    history.find((each) => each !== own && there.has(each)) ??
    [...history].reverse().find((each) => each !== own);
  if (other !== undefined) {
    const from = since[Math.max(history.indexOf(own), history.indexOf(other))] ?? null;
    const isNewer = history.indexOf(other) > history.indexOf(own);
    const year = from === null ? '' : isNewer ? ` since ${String(from)}` : ` before ${String(from)}`;
    return `The same area has the code ${other}${year}${there.has(other) ? ', which is in the data' : ''}.`;
  }
  const [step] = relatedCodes(own).filter(({ from }) => from.includes(own));
  if (step !== undefined) {
    const what = step.kind === 'split' ? 'was split into' : 'was merged into';
    return `${own} ${what} ${listed(step.to)} in ${String(step.year)}.`;
  }
  const [origin] = relatedCodes(own).filter(({ from }) => from.some((each) => there.has(each)));
  return origin === undefined
    ? null
    : `${own} was made of ${listed(origin.from)} in ${String(origin.year)}, and the data has figures for those.`;
}

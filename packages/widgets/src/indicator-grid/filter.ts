import type { Line, Lines } from './lines.js';
import type { IndicatorGridOptions } from './options.js';
import type { IndicatorGridWords, OfAll } from './words.js';

/** What is left of a grid, and a sentence about that. */
interface Left {
  readonly kept: {
    /** Indices of the rows. */
    readonly rows: ReadonlySet<number>;
    /** Indices of the columns, in order. */
    readonly columns: readonly number[];
  };
  readonly status: string;
}

const isPlain = ({ tally }: Line): boolean => tally !== null;
/** The benchmark and comparators always stay. */
const isKept = ({ tally }: Line): boolean => tally === null || tally.worse > 0;

/** Leaves out the areas and indicators without a value that is worse, if the author or the reader wants that. */
export function leaveOut(
  { rows, columns }: Pick<Lines, 'rows' | 'columns'>,
  { worseOnly, across }: IndicatorGridOptions,
  { grid }: IndicatorGridWords,
): Left {
  const indices = (lines: readonly Line[], test: (line: Line) => boolean): number[] =>
    lines.flatMap((line, at) => (test(line) ? [at] : []));
  const isAny = rows.some(({ tally }) => tally !== null && tally.worse > 0);
  const test = worseOnly && isAny ? isKept : () => true;
  const kept = { rows: new Set(indices(rows, test)), columns: indices(columns, test) };
  if (!worseOnly) return { kept, status: '' };
  if (!isAny) return { kept, status: grid.nothingWorse };
  const ofAll = (lines: readonly Line[]): OfAll => {
    const plain = lines.filter(isPlain);
    return [plain.filter(isKept).length, plain.length];
  };
  const [areas, indicators] = across === 'indicators' ? [rows, columns] : [columns, rows];
  return { kept, status: grid.left(ofAll(areas), ofAll(indicators)) };
}

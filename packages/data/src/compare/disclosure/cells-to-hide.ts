import type { SuppressionRule } from '../../dataset/suppression-rule.js';
import { type CountCell, isHiddenBy } from './count-table.js';
import { type Axis, type Entry, gridOf } from './grid.js';
import type { CategorySum, Move } from './moves.js';

/** How many combinations of moves are looked at for one cell. */
const MOST_BOXES = 5000;
/** Moves in which everything goes up are dear, and possible where no other is: some are kept whatever they cost. */
const KEPT_RISES = 4;

/** Cells that can change together, with the direction in which each goes when the first goes up. */
type Box = readonly (readonly [cell: number, sign: 1 | -1])[];

/** What a table must hide. */
export interface CellsToHide {
  /** By index. */
  readonly cells: ReadonlySet<number>;
  /** Whether nothing follows even for one who sees which cells the rule itself hides, as a stand-in shows. */
  readonly mayTellWhy: boolean;
}

/** The moves that one axis offers to a cell, those first that hide the least. */
interface Choice {
  readonly axis: Axis;
  readonly moves: readonly { readonly move: Move; readonly cost: number }[];
}

/** Whether a hidden cell could be one more or one fewer. `strict`: also for one who knows which cells the rule hides. */
function canMove({ count }: CountCell, step: number, rule: SuppressionRule, strict: boolean): boolean {
  // Of a count that the source hides no bounds are known.
  if (count === null) return true;
  // Zeros stay unless the rule hides them: a hidden cell is known to be at least 1.
  if (count + step < Math.max(0, Math.min(rule.suppressFrom, 1))) return false;
  return !strict || isHiddenBy(rule, count + step) === isHiddenBy(rule, count);
}

/**
 * Which cells of a table must be hidden so that no secret one can be worked back, by index. Each secret cell is put in a box of hidden cells
 * that could all be one more or one fewer with every published sum unchanged, whole numbers and every hidden count still one that the rule hides
 * (or, for a cell hidden besides, one that it does not): so there is another table that a reader cannot tell from the true one. Of the
 * boxes, the one that hides the least is taken. Null where there is none: a total published elsewhere gives a cell away.
 *
 * @example
 * const cell = (category, count) => ({ place: [category], count, secret: count < 5, holders: [0] });
 * const sums = [[{ total: 'Persons', parts: ['Men', 'Women', 'Unknown'] }]];
 * [...cellsToHide([cell('Men', 3), cell('Women', 9), cell('Unknown', 7), cell('Persons', 19)], sums, { suppressFrom: 1, suppressTo: 4, replaceWith: null }).cells]; // [0, 2]
 */
export function cellsToHide(
  cells: readonly CountCell[],
  sums: readonly (readonly CategorySum[])[],
  rule: SuppressionRule,
): CellsToHide | null {
  const { keys, cellAt, axes } = gridOf(cells, sums);
  const hidden = new Set(cells.flatMap(({ secret }, index) => (secret ? [index] : [])));

  /** What hiding the cells of a box takes away, as the sum of their counts; null where one is a zero, which stays, or does not exist. */
  const costOf = (entries: readonly Entry[]): number | null => {
    let cost = 0;
    for (const [key] of entries) {
      const index = cellAt.get(key);
      if (index === undefined) return null;
      if (hidden.has(index)) continue;
      const count = cells[index]?.count ?? null;
      if (count === 0) return null;
      cost += count ?? 0;
    }
    return cost;
  };
  const boxOf = (entries: readonly Entry[], strict: boolean): Box | null => {
    if (!axes.every((axis) => axis.isBalanced(entries))) return null;
    const box = entries.map(([key, sign]) => [cellAt.get(key) ?? -1, sign] as const);
    const goes = (direction: 1 | -1): boolean =>
      box.every(([index, sign]) => canMove(cells[index] as CountCell, sign * direction, rule, strict));
    return goes(1) || goes(-1) ? box : null;
  };
  const choicesAt = (key: number): Choice[] => {
    const start: readonly Entry[] = [[key, 1]];
    const offered = axes.map((axis) => ({ axis, moves: axis.moves(key) }));
    const several = offered.filter(({ moves }) => moves.length > 1).length;
    const share = Math.floor(MOST_BOXES ** (1 / Math.max(1, several)));
    return offered.map(({ axis, moves }) => {
      const possible = moves.flatMap((move) => {
        const cost = costOf(axis.widen(start, move));
        return cost === null ? [] : [{ move, cost }];
      });
      possible.sort((a, b) => a.cost - b.cost);
      const rises = possible
        .slice(share)
        .filter(({ move }) => [...move.values()].every((sign) => sign === 1));
      return { axis, moves: [...possible.slice(0, share), ...rises.slice(0, KEPT_RISES)] };
    });
  };
  const cheapestBox = (choices: readonly Choice[], key: number, strict: boolean): Box | null => {
    let best: Box | null = null;
    let least = Infinity;
    const search = (depth: number, entries: readonly Entry[]): void => {
      const choice = choices[depth];
      if (choice !== undefined) {
        for (const { move, cost } of choice.moves) {
          // Costs only grow, and the cheapest stand first.
          if (cost >= least) return;
          search(depth + 1, choice.axis.widen(entries, move));
        }
        return;
      }
      const cost = costOf(entries);
      const box = cost === null || cost >= least ? null : boxOf(entries, strict);
      if (cost === null || box === null) return;
      best = box;
      least = cost;
    };
    search(0, [[key, 1]]);
    return best;
  };

  let mayTellWhy = true;
  for (const [index, { secret }] of cells.entries()) {
    if (!secret) continue;
    const key = keys[index] ?? 0;
    const choices = choicesAt(key);
    // Which axis comes first matters where a sum holds in some lines only.
    const turned = [...choices].reverse();
    const strict = cheapestBox(choices, key, true) ?? cheapestBox(turned, key, true);
    mayTellWhy &&= strict !== null;
    const box = strict ?? cheapestBox(choices, key, false) ?? cheapestBox(turned, key, false);
    if (box !== null) for (const [cell] of box) hidden.add(cell);
    else if (sums.some((own) => own.some(({ total }) => total === null))) return null;
    else {
      const all = cells.flatMap(({ count }, cell) => (count === 0 && !hidden.has(cell) ? [] : [cell]));
      return { cells: new Set(all), mayTellWhy };
    }
  }
  return { cells: hidden, mayTellWhy };
}

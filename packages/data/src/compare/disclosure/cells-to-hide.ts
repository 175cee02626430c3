import type { SuppressionRule } from '../../dataset/suppression-rule.js';
import { type CountCell, isHiddenBy } from './count-table.js';
import { type Axis, type Entry, gridOf } from './grid.js';
import type { CategorySum, Move } from './moves.js';

/** Combinations of moves to try for one cell. */
const MOST_BOXES = 5000;
/** Moves that only add are expensive but sometimes the only possible ones, so some are kept whatever their cost. */
const KEPT_RISES = 4;

/** Cells that can change together, and the direction of each when the first goes up. */
type Box = readonly (readonly [cell: number, sign: 1 | -1])[];

/** The cells of a table that must be hidden. */
export interface CellsToHide {
  /** By index. */
  readonly cells: ReadonlySet<number>;
  /**
   * Whether nothing can be worked back even by someone who sees which cells the rule itself hides (a stand-in shows
   * that).
   */
  readonly mayTellWhy: boolean;
}

/** The moves along one axis from a cell, starting with those that hide least. */
interface Choice {
  readonly axis: Axis;
  readonly moves: readonly { readonly move: Move; readonly cost: number }[];
}

/**
 * Whether a hidden cell could be one more or one fewer. `strict` assumes a reader who knows which cells the rule hides.
 */
function canMove({ count }: CountCell, step: number, rule: SuppressionRule, strict: boolean): boolean {
  // A count suppressed by the source has no known bounds.
  if (count === null) return true;
  // Zeros stay unless the rule hides them, so a hidden cell is known to be at least 1.
  if (count + step < Math.max(0, Math.min(rule.suppressFrom, 1))) return false;
  return !strict || isHiddenBy(rule, count + step) === isHiddenBy(rule, count);
}

/**
 * Indexes of the cells to hide so that no secret count can be worked back. Each secret cell belongs to a box of hidden
 * cells. All of them could be one more or one fewer, with every published sum unchanged, every count still whole and
 * every hidden count still one that the rule hides (or does not hide, for a cell hidden as well). A reader therefore
 * cannot tell the true table from another. Chooses the box that hides least. Null if there is none, because a total
 * published elsewhere reveals a cell.
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

  /** The cost of hiding a box, as the sum of its counts; null if one is a zero, which stays, or does not exist. */
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
          // Costs only grow and the cheapest moves come first, so the rest cannot be better.
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
    // The order of the axes matters when a sum holds in some lines only.
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

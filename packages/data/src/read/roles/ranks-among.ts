import { keyPart } from '../../dataset/texts-key.js';
import type { Issue } from '../../issues/issue.js';
import { rankUncertain } from '../../issues/messages.js';
import { type NumberStyle, readNumber } from '../number.js';
import type { Assignment } from './assignment.js';
import { MAY_RANK } from './rank-headings.js';

/** The fewest areas in order that rule out chance, whatever the heading. */
const ENOUGH = 5;
/** The fewest that are enough under a heading that ranks may have. */
const FEW = 3;
type Pair = readonly [rank: number, value: number];

/** Whether sorted whole numbers run 1, 2, 3 …; ties share a number, and the next is one higher or counts every number before it. */
function areRanks(ranks: readonly number[]): boolean {
  return ranks.every((rank, index) => {
    const before = ranks[index - 1];
    if (before === undefined) return rank === 1;
    return rank === before || rank === before + 1 || rank === index + 1;
  });
}

/** 1 where values fall as ranks rise, −1 where they rise, 0 where all are equal, and null where there is no one direction. */
function directionOf(pairs: readonly Pair[]): number | null {
  let direction = 0;
  for (const [index, [rank, value]] of pairs.entries()) {
    const [rankBefore, valueBefore] = pairs[index - 1] ?? [rank, value];
    const step = Math.sign(valueBefore - value);
    // Ranks may differ where rounding has made values equal, but equal ranks never have different values.
    if (step === 0) continue;
    if (rank === rankBefore || (direction !== 0 && direction !== step)) return null;
    direction = step;
  }
  return direction;
}

/** Rows split into parts by period and group, with cells read as numbers. */
class Parts {
  readonly #assignment: Assignment;
  readonly #style: NumberStyle;
  readonly #rows: readonly (readonly number[])[];

  constructor(assignment: Assignment, style: NumberStyle) {
    this.#assignment = assignment;
    this.#style = style;
    const { profiles, single, groups } = assignment;
    const columns = [single.get('period') ?? [], groups.map(([, column]) => column)].flat();
    const parts = new Map<string, number[]>();
    for (const row of profiles.rows) {
      let key = '';
      for (const column of columns) key += keyPart(profiles.at(row, column));
      const part = parts.get(key);
      if (part === undefined) parts.set(key, [row]);
      else part.push(row);
    }
    this.#rows = [...parts.values()];
  }

  /** The sorted ranks in each part, or null where any part has numbers that are not ranks. */
  ranksIn(column: number): readonly (readonly number[])[] | null {
    const found: number[][] = [];
    for (const rows of this.#rows) {
      const ranks = rows.flatMap((row) => this.#number(row, column) ?? []).sort((a, b) => a - b);
      if (!areRanks(ranks)) return null;
      found.push(ranks);
    }
    return found;
  }

  /** Whether a column ranks another in the same direction in every part. */
  follows(column: number, other: number): boolean {
    const directions = new Set<number | null>();
    for (const rows of this.#rows) {
      const pairs = rows.flatMap((row): Pair[] => {
        const [rank, value] = [this.#number(row, column), this.#number(row, other)];
        return rank === null || value === null ? [] : [[rank, value]];
      });
      directions.add(directionOf(pairs.sort(([a], [b]) => a - b)));
    }
    directions.delete(0);
    return directions.size === 1 && !directions.has(null);
  }

  /** Whether no part has an area twice. */
  areOfAreas(area: number): boolean {
    const { profiles } = this.#assignment;
    return this.#rows.every(
      (rows) => new Set(rows.map((row) => profiles.at(row, area))).size === rows.length,
    );
  }

  #number(row: number, column: number): number | null {
    const { value } = readNumber(this.#assignment.profiles.at(row, column), this.#style);
    return typeof value === 'number' ? value : null;
  }
}

/**
 * Finds ranks among columns: numbers that run 1, 2, 3 … within each period and group, in the order of another number
 * column. Reports ranks found by their cells as uncertain, unless the author named the value. `columns` and `others`
 * are what `findRanks` found that may rank and may be ranked.
 */
export function ranksAmong(
  assignment: Assignment,
  style: NumberStyle,
  columns: readonly number[],
  others: readonly number[],
): readonly Issue[] {
  const { single, given } = assignment;
  const area = single.get('area_code') ?? single.get('area');
  const isValueGiven = [...given.roles.values()].some(
    (role) => role.kind === 'single' && role.role === 'value',
  );
  const parts = new Parts(assignment, style);
  const issues: Issue[] = [];
  for (const column of columns) {
    const name = assignment.name(column);
    const isLike = MAY_RANK.test(name.trim());
    const ranks = parts.ranksIn(column);
    const most = Math.max(0, ...(ranks ?? []).map(({ length }) => length));
    if (ranks === null || most < (isLike ? FEW : ENOUGH)) continue;
    const ranked = others.find(
      (other) => other !== column && !assignment.kept.has(other) && parts.follows(column, other),
    );
    // One area's numbers over time may run in order without being ranks.
    const isCertain = isLike || (ranked !== undefined && area !== undefined && parts.areOfAreas(area));
    if (!isCertain) continue;
    const of = ranked === undefined ? null : assignment.name(ranked);
    assignment.keep('rank', column, of === null ? { code: 'cells-are-ranks' } : { code: 'ranks-of', of });
    // The cells decided this, so report it, unless the author named the value.
    if (!isValueGiven) issues.push(rankUncertain(name, of));
  }
  return issues;
}

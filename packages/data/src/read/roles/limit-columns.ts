import { columnKey } from '../../dataset/filter.js';
import { type NumberStyle, readNumber } from '../number.js';
import type { LimitColumns } from './column-roles.js';
import { ASSUMED_LEVEL, type LimitHeading, isBareValue, valueKeys } from './limit-heading.js';
import type { Profiles } from './profile.js';

/** A column of confidence limits that is not yet matched to a value. */
export interface FoundLimit extends LimitHeading {
  readonly column: number;
}

/** A column that limits may belong to. */
export interface Owner {
  readonly column: number;
  readonly name: string;
}

/** Limits by value column, and limit columns whose value is uncertain. */
export interface OwnedLimits {
  readonly of: ReadonlyMap<number, readonly LimitColumns[]>;
  readonly uncertain: readonly number[];
}

/** The number of rows checked to see whether limits enclose a value. */
const MOST_ROWS = 200;

/** The share of rows where the value is within its limits; null where no row has all three numbers. */
function enclosed(profiles: Profiles, value: number, pair: LimitColumns, style: NumberStyle): number | null {
  let rows = 0;
  let inside = 0;
  for (const row of profiles.rows) {
    if (rows === MOST_ROWS) break;
    const [low, middle, high] = [pair.lower, value, pair.upper].map((column) =>
      column === null ? null : readNumber(profiles.at(row, column), style).value,
    );
    if (typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number') continue;
    rows += 1;
    if (low <= middle && middle <= high) inside += 1;
  }
  return rows === 0 ? null : inside / rows;
}

/** Pairs limits, one pair per level. Where a side occurs twice, the first is used and the rest go in `left`. */
export function pairLimits(limits: readonly FoundLimit[]): { pairs: LimitColumns[]; left: number[] } {
  const pairs = new Map<number, { level: number; lower: number | null; upper: number | null }>();
  const left: number[] = [];
  for (const { level: stated, side, column } of limits) {
    const level = stated ?? ASSUMED_LEVEL;
    const pair = pairs.get(level) ?? { level, lower: null, upper: null };
    pairs.set(level, pair);
    if (pair[side] === null) pair[side] = column;
    else left.push(column);
  }
  return { pairs: [...pairs.values()], left };
}

/** The owner that limits are named after, by its whole heading, or by the start or end of only one owner's heading. */
function ownerNamed(of: string, owners: readonly Owner[]): Owner | null {
  const key = columnKey(of);
  const exact = owners.filter(({ name }) => valueKeys(name).includes(key));
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const like = owners.filter(({ name }) =>
    valueKeys(name).some((other) => key.length > 2 && (other.startsWith(key) || other.endsWith(key))),
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** Groups limits by position: each belongs to the nearest owner before it. */
function blocksOf(limits: readonly FoundLimit[], owners: readonly Owner[]): Map<number, FoundLimit[]> {
  const blocks = new Map<number, FoundLimit[]>();
  for (const limit of limits) {
    const before = owners.filter(({ column }) => column < limit.column).map(({ column }) => column);
    const nearest = Math.max(-1, ...before);
    blocks.set(nearest, [...(blocks.get(nearest) ?? []), limit]);
  }
  return blocks;
}

const isRepeated = (limits: readonly FoundLimit[]): boolean =>
  new Set(limits.map(({ side, level }) => `${side} ${String(level)}`)).size < limits.length;

/**
 * Matches each limit column to the value it is named after, or the value beside it. `preferred` lists the columns that unnamed limits
 * may belong to, likeliest first: they go to the first whose values they enclose.
 */
export function ownLimits(
  limits: readonly FoundLimit[],
  owners: readonly Owner[],
  preferred: readonly number[],
  profiles: Profiles,
  style: NumberStyle,
): OwnedLimits {
  const of = new Map<number, LimitColumns[]>();
  const uncertain: number[] = [];
  const named = new Map<number, FoundLimit[]>();
  const bare: FoundLimit[] = [];
  for (const limit of limits) {
    const owner = isBareValue(limit.of) ? null : ownerNamed(limit.of, owners);
    if (owner !== null) named.set(owner.column, [...(named.get(owner.column) ?? []), limit]);
    else if (isBareValue(limit.of)) bare.push(limit);
    else uncertain.push(limit.column);
  }
  for (const [owner, own] of named) {
    const { pairs, left } = pairLimits(own);
    const isCertain =
      left.length === 0 && pairs.every(({ lower, upper }) => lower !== null && upper !== null);
    if (isCertain) of.set(owner, pairs);
    else uncertain.push(...own.map(({ column }) => column));
  }
  const blocks = isRepeated(bare) ? blocksOf(bare, owners) : new Map([[-1, bare]]);
  for (const [beside, block] of blocks) {
    if (block.length === 0) continue;
    const { pairs, left } = pairLimits(block);
    uncertain.push(...left);
    const candidates = beside === -1 ? preferred.filter((column) => !of.has(column)) : [beside];
    const [pair] = pairs;
    if (pair === undefined) continue;
    const shares = candidates.map((column) => enclosed(profiles, column, pair, style));
    // Limits directly after a value belong to it even if some do not enclose it: they may enclose a more distant number by chance.
    const first = Math.min(...block.map(({ column }) => column));
    const isNext = candidates[0] === first - 1 && (shares[0] ?? 0) > 0;
    const fitting = isNext ? undefined : candidates.find((_, index) => (shares[index] ?? 0) >= 0.8);
    const owner = fitting ?? candidates[0];
    if (owner !== undefined) of.set(owner, [...(of.get(owner) ?? []), ...pairs]);
    else uncertain.push(...block.map(({ column }) => column));
  }
  return { of, uncertain };
}

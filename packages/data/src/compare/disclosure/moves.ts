/** A category that is the sum of other categories in its dimension. */
export interface CategorySum {
  /** Null if the total is not in the table but published elsewhere. */
  readonly total: string | null;
  readonly parts: readonly string[];
}

/** One more in some categories and one fewer in others, leaving every sum unchanged. */
export type Move = ReadonlyMap<string, 1 | -1>;

const MOST_MOVES = 600;
const MOST_STEPS = 4000;
const LONGEST = 8;

/** How much more the parts of a sum change than its total. */
function imbalance({ total, parts }: CategorySum, move: Move): number {
  const ofTotal = total === null ? 0 : (move.get(total) ?? 0);
  return parts.reduce((sum, part) => sum + (move.get(part) ?? 0), -ofTotal);
}

/**
 * Ways to add one to a category while all sums of its dimension still hold, shortest first: another part loses one, or
 * the total gains one.
 *
 * @example
 * movesFrom('Men', [{ total: 'Persons', parts: ['Men', 'Women'] }]).map((move) => [...move].join(' ')); // ['Men,1 Persons,1', 'Men,1 Women,-1']
 */
export function movesFrom(category: string, sums: readonly CategorySum[]): Move[] {
  const found: Move[] = [];
  const smallestFirst = [...sums].sort((a, b) => a.parts.length - b.parts.length);
  const queue: Move[] = [new Map([[category, 1]])];
  // The loop appends to the queue.
  for (const move of queue) {
    const broken = smallestFirst.find((sum) => imbalance(sum, move) !== 0);
    if (broken === undefined) {
      found.push(move);
      if (found.length === MOST_MOVES) break;
      continue;
    }
    if (move.size === LONGEST || queue.length > MOST_STEPS) continue;
    const up = imbalance(broken, move) > 0;
    if (broken.total !== null && !move.has(broken.total)) {
      queue.push(new Map([...move, [broken.total, up ? 1 : -1]]));
    }
    for (const part of broken.parts) if (!move.has(part)) queue.push(new Map([...move, [part, up ? -1 : 1]]));
  }
  return found;
}

/** A number for each plural form of Welsh, and one with thousands. */
export const COUNTS: readonly number[] = [0, 1, 2, 3, 6, 12, 1200];

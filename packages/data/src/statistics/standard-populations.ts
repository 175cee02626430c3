/**
 * European Standard Population 2013 in 19 bands: 0–4, 5–9, …, 85–89, 90 and over. Sums to 100,000. The version in 21
 * bands splits the first into 1,000 (under 1) and 4,000 (1–4), and the last into 800 (90–94) and 200 (95 and over).
 */
export const esp2013: readonly number[] = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

/**
 * European Standard Population 1976 in 18 bands: 0–4, 5–9, …, 80–84, 85 and over. Sums to 100,000. Older series use it.
 */
export const esp1976: readonly number[] = [
  8000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 7000, 6000, 5000, 4000, 3000, 2000, 1000, 1000,
];

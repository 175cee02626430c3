/** Rows of texts as lines with aligned columns; columns that are empty throughout are left out. */
export function table(rows) {
  const [head, ...body] = rows;
  const kept = head.map((_, i) => i).filter((i) => body.some((row) => row[i] !== ''));
  const widths = kept.map((i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) =>
      kept
        .map((i, n) => row[i].padEnd(widths[n]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether a figure is within its target, in words; nothing where no target is set. */
export const verdict = (value, target) =>
  target === null ? '' : value <= target ? `reached (≤ ${target})` : `short (> ${target})`;

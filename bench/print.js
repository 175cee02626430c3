/** Rows of text as lines with aligned columns, without columns that are entirely empty. */
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

/** Whether a figure meets its target, in words; empty without a target. */
export const verdict = (value, target) =>
  target === null ? '' : value <= target ? `reached (≤ ${target})` : `short (> ${target})`;

/** Rows of text as a table in Markdown, the first as its head. */
export const markdown = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

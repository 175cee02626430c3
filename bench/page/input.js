/** A dataset as rows of text, the header first, in the layout of a published file. */
export function rowsOf({ observations }) {
  const groups = [...new Set(observations.flatMap(({ group }) => [...group.keys()]))];
  const extras = [...new Set(observations.flatMap(({ extra }) => [...extra.keys()]))];
  const hasLimits = observations.some(({ limits }) => limits.length > 0);
  const head = ['Area Code', 'Area Name', 'Period', ...groups, 'Value', ...(hasLimits ? ['Lower CI 95.0 limit', 'Upper CI 95.0 limit'] : []), ...extras]; // prettier-ignore
  const body = observations.map(({ area, period, group, value, raw, limits, extra }) => [
    area.code ?? '',
    area.name,
    period?.label ?? '',
    ...groups.map((each) => group.get(each) ?? ''),
    typeof value === 'number' ? String(value) : raw,
    ...(hasLimits ? [String(limits[0]?.lower ?? ''), String(limits[0]?.upper ?? '')] : []),
    ...extras.map((each) => String(extra.get(each) ?? '')),
  ]);
  return [head, ...body];
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same as a CSV file. */
export const csvOf = (dataset) =>
  rowsOf(dataset)
    .map((row) => row.map(quoted).join(','))
    .join('\n');

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The text to the right of a ranking's bars: column → area key → text. */
function furtherColumns({ columns, rows }) {
  const track = columns.findIndex(({ kind }) => kind === 'track');
  return columns.slice(track + 1).map(({ header }, index) => ({
    header,
    texts: new Map(rows.map(({ key, cells }) => [key, cells[track + 1 + index].text])),
  }));
}

/**
 * Input for Observable Plot to draw the same figure: plain records of the numbers in a widget's model, their labels and
 * the surrounding text. Prepared before the clock starts, so that Plot is timed on drawing alone.
 */
export function drawing(model) {
  const highlighted = new Set(model.rows.filter((row) => row.highlighted).map(({ key }) => key));
  const further = furtherColumns(model);
  const set = new Set(model.rows.filter((row) => row.kind !== 'plain').map(({ key }) => key));
  return {
    words: {
      title: model.heading,
      subtitle: model.finding,
      caption: [...model.notes, ...model.source.lines.map(({ label, text }) => `${label}: ${text}`)].join(
        ' ',
      ),
    },
    headers: further.map(({ header }) => header),
    data: model.shown.map(({ observation: { area, period, group, value, limits }, rank, difference }) => ({
      area: area.name,
      period: period?.label ?? '',
      tick: `${rank ?? ''} ${area.name}`,
      group: [...group.values()].join(', '),
      tone: highlighted.has(area.code) ? 'Highlighted' : set.has(area.code) ? 'Benchmark' : 'Areas',
      value: typeof value === 'number' ? value : null,
      label: typeof value === 'number' ? oneDecimal.format(value) : '',
      lower: limits[0]?.lower ?? null,
      upper: limits[0]?.upper ?? null,
      difference,
      further: further.map(({ texts }) => texts.get(area.code) ?? ''),
    })),
  };
}

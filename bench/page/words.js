/** What a reader sees of a chart, as plain words: what the limits and Lit are given, and what they must hold. */
export function wordsOf(model) {
  const text = ({ text: own, detail }) => (detail === null ? own : `${own} ${detail}`);
  return {
    heading: model.heading,
    subtitle: model.subtitle ?? '',
    reading: model.reading,
    legend: model.legend.map(text),
    caption: model.caption,
    headers: model.columns.map(({ header, detail }) => (detail === null ? header : `${header} ${detail}`)),
    rows: model.rows.map(({ cells }) => cells.map(text)),
    caveats: model.caveats,
    source: model.source.statement.map(({ text: own }) => own).join(''),
    notes: [...model.notes, ...model.source.lines.map(({ label, text: own }) => `${label}: ${own}`)],
  };
}

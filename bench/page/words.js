/** What a reader sees of a chart, as plain words: what the limits and Lit are given, and what they must hold. */
export function wordsOf(model) {
  const text = ({ text: own, detail }) => (detail === null ? own : `${own} ${detail}`);
  // The word of an outcome is in the cell too, for whoever does not see its colour.
  const cell = ({ outcome, ...each }) =>
    (outcome ?? null) === null ? text(each) : `${text(each)} ${outcome.word}`;
  return {
    heading: model.heading,
    subtitle: model.subtitle ?? '',
    reading: model.reading,
    legend: model.legend.map(text),
    caption: model.caption,
    headers: model.columns.map(({ header, detail }) => (detail === null ? header : `${header} ${detail}`)),
    rows: model.rows.map(({ cells }) => cells.map(cell)),
    caveats: model.caveats,
    source: model.source.statement.map(({ text: own }) => own).join(''),
    notes: [...model.notes, ...model.source.lines.map(({ label, text: own }) => `${label}: ${own}`)],
  };
}

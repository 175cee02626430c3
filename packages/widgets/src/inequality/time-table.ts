import { shownObservation } from '@commonweal/charts/kit/assemble.js';
import { textCell } from '@commonweal/charts/kit/rows.js';
import { missingTexts, provisional } from '@commonweal/charts/kit/shown.js';
import { shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import type { SortKeys } from '@commonweal/charts/kit/sort.js';
import type { Cell } from '@commonweal/charts/chart/types.js';
import { type Observation, periodKey } from '@commonweal/data';
import type { Gradient, InequalityAnalysis } from './analysis.js';
import { indexText } from './time-plot.js';
import type { InequalityWords } from './words.js';

const OF_RATIO = 2;

/** A column for each end, one for the slope index and one for the relative index, and a row for each period. */
export function timeColumns(analysis: InequalityAnalysis, words: InequalityWords): SortKeys[] {
  const { gradients, found } = analysis;
  const { part } = found.kind;
  const column = (id: string, header: string, of: (gradient: Gradient) => number | null): SortKeys => ({
    id,
    header,
    keys: gradients.map(of),
    direction: 'descending',
    by: 'value',
  });
  const valueOf = (observation: Observation | undefined): number | null =>
    typeof observation?.value === 'number' ? observation.value : null;
  return [
    {
      id: 'period',
      header: words.labels.period,
      keys: gradients.map((_, at) => at),
      direction: 'ascending',
      by: 'value',
    },
    column('most', words.end('most', part), ({ observations }) => valueOf(observations[0])),
    column('least', words.end('least', part), ({ observations }) => valueOf(observations.at(-1))),
    column('index', words.slopeIndex, ({ slope }) => slope?.sii ?? null),
    column('ratio', words.relativeIndex, ({ slope }) => slope?.rii ?? null),
  ];
}

export function timeRows(
  analysis: InequalityAnalysis,
  order: readonly number[],
  words: InequalityWords,
): readonly ShownRow[] {
  const { gradients, points } = analysis;
  return order.flatMap((at): ShownRow[] => {
    const [gradient, point] = [gradients[at], points[at]];
    if (gradient === undefined || point === undefined) return [];
    const { period, observations, slope } = gradient;
    const label = period?.label ?? '';
    const name = label === '' ? words.noPeriod : words.periodInFull(label);
    const ends = [observations[0], observations.at(-1)].flatMap((each) => each ?? []);
    const index = indexText(point, analysis, words);
    const none: Cell = textCell(words.noFigure);
    return [
      shownRow(
        gradients.length,
        {
          key: period === null ? name : periodKey(period),
          kind: 'plain',
          highlighted: false,
          name,
          observations,
        },
        () => [
          textCell(name),
          ...ends.map((each) => endCell(each, analysis, words)),
          index === null
            ? none
            : textCell(
                index.text,
                [index.limits ?? [], point.isProvisional ? provisional(words) : []].flat().join(', ') || null,
                index.limits === null ? null : [index.text, ...index.spoken].join(', '),
              ),
          typeof slope?.rii === 'number' ? textCell(words.number(slope.rii, OF_RATIO)) : none,
        ],
        () => observations.map((each) => shownObservation(each)),
      ),
    ];
  });
}

function endCell(
  observation: Observation,
  { show, format }: InequalityAnalysis,
  words: InequalityWords,
): Cell {
  const shown = show(observation);
  return shown === null
    ? { kind: 'text', spoken: null, ...missingTexts(observation.value, words) }
    : textCell(words.inCell(shown.text, format.unit));
}

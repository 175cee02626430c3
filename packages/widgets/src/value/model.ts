import type { LargeFigure } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { figureOverTime, type FigureOverTime } from '@commonweal/charts/kit/figure/change.js';
import { chooseFigure } from '@commonweal/charts/kit/figure/choose.js';
import { compareFigure, type FigureAnalysis } from '@commonweal/charts/kit/figure/compare.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { toneOf } from '@commonweal/charts/kit/outcome.js';
import { areaCell, plainColumn, textCell, valueHeader } from '@commonweal/charts/kit/rows.js';
import type { SelectedArea, Selection } from '@commonweal/charts/kit/select.js';
import type { ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { missingTexts, shownOf } from '@commonweal/charts/kit/shown.js';
import type { Sorted } from '@commonweal/charts/kit/sort.js';
import { type Dataset, isMissing, type Issue, noFigureToSay, nothingToSay } from '@commonweal/data';
import type { ValueFacts } from './facts.js';
import type { ValueOptions } from './options.js';
import { rankOf } from './rank.js';
import type { ValueWords } from './words.js';

/**
 * What a sentence of the page says of one figure: `finding` is the text, and `figure` has it too where it is the number.
 * The table has the figures it is about, so that their download and their source are those of every other chart.
 * Null where the figure is missing or there is nothing of the kind to say, with an issue that says why.
 *
 * @example
 * const options = { ...DEFAULT_VALUE_OPTIONS, area: ['Wales'], benchmark: 'UK', say: 'difference' };
 * valueModel(sicknessAbsence(), options, enValue).chart?.finding; // '0.4 percentage points (20%) higher'
 */
export function valueModel(dataset: Dataset, options: ValueOptions, words: ValueWords): ModelResult {
  const { say, since } = options;
  // A rank needs all areas; for anything else, gaps in other areas do not matter.
  const { chosen, issues } = chooseFigure(dataset, options, say === 'rank' ? 'all' : 'compared');
  if (chosen === null) return { chart: null, issues };
  const { selection, area, others } = chosen;
  const analysis = compareFigure(selection, area, others.slice(0, 1), words);
  const { value } = analysis.figure.observation;
  const refuse = (issue: Issue): ModelResult => ({ chart: null, issues: [...issues, issue] });
  if (isMissing(value)) return refuse(noFigureToSay(area.area.name, value.missing));
  const time = say === 'change' ? figureOverTime(dataset, options, chosen, since, words) : null;
  const unknown = time?.issue ?? null;
  if (unknown !== null) return refuse(unknown);
  const facts: ValueFacts = {
    ...analysis.facts,
    say,
    judgement: judgementOf(analysis, selection),
    rank: say === 'rank' ? rankOf(selection, area) : null,
    change: time?.facts ?? null,
  };
  const text = words.finding(facts);
  if (text === '') return refuse(nothingToSay(say, LACKS[say] ?? 'reference'));
  const { unit, decimals } = analysis.format;
  const rowOf = (each: SelectedArea): ShownRow => {
    const shown = each === area ? observationsOf(each, time) : each.observations;
    const [first] = shown.slice(-1);
    const text = first === undefined ? null : shownOf(first, decimals, words);
    return {
      key: each.key,
      kind: each.kind,
      highlighted: each === area,
      cells: [
        areaCell(each, words),
        textCell(text?.text ?? (first === undefined ? '' : missingTexts(first.value, words).text)),
      ],
      shown: shown.map((observation) => shownObservation(observation)),
    };
  };
  const compared = analysis.entries.map((entry) => entry.area);
  return assemble(selection, { ...options, heading: null, finding: null }, words, issues, {
    facts,
    headline: null,
    figure: say === 'value' ? ({ value: text, unit: '' } satisfies LargeFigure) : null,
    sorted: UNSORTED,
    columns: [
      plainColumn('area', 'area', words.labels.area, null, null, false),
      plainColumn('value', 'number', valueHeader(unit, words), null, null, false),
    ],
    rows: (say === 'rank' ? selection.areas : compared).map(rowOf),
    legend: [],
    notes: [],
  });
}

/** What each form needs where it is missing; all others need a figure to compare with. */
const LACKS: Partial<Record<ValueOptions['say'], 'rank' | 'change' | 'period'>> = {
  rank: 'rank',
  change: 'change',
  period: 'period',
};

const UNSORTED: Sorted = { order: [], sentence: '', directionAt: () => null };

/** Of the figure itself, with the earlier one that it changed from; the latest last. */
function observationsOf(
  { observations }: SelectedArea,
  time: FigureOverTime | null,
): SelectedArea['observations'] {
  const change = time?.change;
  return change === undefined || typeof change === 'string'
    ? observations
    : [change.from.observation, change.to.observation];
}

/** Better or worse than the reference, where the limits tell them apart. */
function judgementOf({ facts }: FigureAnalysis, { polarity }: Selection): ValueFacts['judgement'] {
  const tone = facts.side === null ? 'notCompared' : toneOf(facts.side, polarity);
  return tone === 'better' || tone === 'worse' ? tone : null;
}

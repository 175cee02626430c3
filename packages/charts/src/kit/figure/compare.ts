import { comparedFormat, differenceFacts, type ShownDifference } from '../difference.js';
import type { ApartFacts, ProvisionalFacts } from '../facts.js';
import type { ValueFormat } from '../formats.js';
import { sideOfPair } from '../outcome.js';
import type { SelectedArea, Selection } from '../select.js';
import { isProvisional } from '../series.js';
import { isUnreadable, type Shown, shownOf } from '../shown.js';
import { subjectOf } from '../subject.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import { numberOf, type Observation } from '@commonweal/data';
import type { FigureFacts } from './facts.js';

/** An area with its only observation. */
export interface FigureEntry {
  readonly area: SelectedArea;
  readonly observation: Observation;
  readonly value: number | null;
  readonly shown: Shown | null;
}

/** One figure, its comparison, and the areas beside it. */
export interface FigureAnalysis {
  readonly figure: FigureEntry;
  /** What the figure is compared with. */
  readonly reference: FigureEntry | null;
  /** The figure, its reference, and any others the author named. */
  readonly entries: readonly FigureEntry[];
  readonly format: ValueFormat;
  readonly compared: ShownDifference | null;
  readonly facts: FigureFacts;
}

/**
 * Compares an area's figure with that of the first of the others. A benchmark is treated as exact, so only the figure's
 * own confidence limits matter; between two local areas, the limits of both do. Without limits, the values are
 * subtracted and no significance is stated.
 */
export function compareFigure(
  selection: Selection,
  area: SelectedArea,
  others: readonly SelectedArea[],
  words: Words,
): FigureAnalysis {
  const { level, outcomes } = selection;
  const [other] = others;
  const isExact = other?.kind === 'benchmark';
  const onlyOf = ({ observations }: SelectedArea): Observation => observations[0] as Observation;
  const pairs = others.map((their): [Observation, Observation] => [onlyOf(their), onlyOf(area)]);
  const first = selection.formats[0] ?? { unit: '', decimals: 0, most: 0, own: 0 };
  const format = comparedFormat(first, pairs, level, isExact);
  const entryOf = (of: SelectedArea): FigureEntry => {
    const observation = onlyOf(of);
    return {
      area: of,
      observation,
      value: numberOf(observation.value),
      shown: shownOf(observation, format.decimals, words),
    };
  };
  const figure = entryOf(area);
  const beside = others.map(entryOf);
  const [reference = null] = beside;
  const compared =
    reference === null ? null : differenceFacts(reference.observation, figure.observation, '', format, words);
  const side =
    reference === null || outcomes === 'published'
      ? 'notCompared'
      : sideOfPair(figure.observation, reference.observation, isExact, level);
  const difference = compared?.facts ?? null;
  const basis = side !== 'notCompared' ? 'limits' : difference === null ? null : 'values';
  return {
    figure,
    reference,
    entries: [figure, ...beside],
    format,
    compared,
    facts: {
      ...subjectOf(selection),
      figure: named(figure),
      reference: reference === null ? null : named(reference),
      basis,
      isExact,
      side: side === 'notCompared' ? null : side,
      difference,
      provisional: provisionalOf(reference === null ? [figure] : [figure, reference]),
    },
  };
}

/** Two areas are told apart by their names. */
function provisionalOf(entries: readonly FigureEntry[]): ProvisionalFacts | null {
  const marked = entries.filter(({ value, observation }) => value !== null && isProvisional(observation));
  if (marked.length === 0) return null;
  const areas = marked.map(({ area }) => areaInSentence(area.area.name));
  return { number: marked.length === 1 ? 'one' : 'all', periods: [], areas };
}

function named({ area, observation, shown }: FigureEntry): ApartFacts {
  return {
    name: areaInSentence(area.area.name),
    shown: shown?.text ?? null,
    unreadable: isUnreadable(observation),
  };
}

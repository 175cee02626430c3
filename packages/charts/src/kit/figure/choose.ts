import {
  areaKey,
  chooseOne,
  type Dataset,
  distinctAreas,
  type Issue,
  severalFigures,
} from '@commonweal/data';
import { chooseAreas } from '../choosing/choose-areas.js';
import { calledBy } from '../names-apart.js';
import { highlightedAreas } from '../choosing/highlighted.js';
import type { ChartOptions } from '../options.js';
import { type SelectedArea, type Selection, selectData } from '../select.js';

/** The area whose figure is meant, and what it may be compared with. */
export interface ChosenFigure {
  readonly selection: Selection;
  readonly area: SelectedArea;
  /** The benchmark, then the comparators. */
  readonly others: readonly SelectedArea[];
}

/**
 * Chooses the one figure that an author means: null where there is none, or more than one, and an issue says what to
 * write.
 *
 * @param among Whether the selection has all areas, or only those that are compared.
 */
export function chooseFigure(
  dataset: Dataset,
  options: ChartOptions,
  among: 'compared' | 'all' = 'compared',
): { readonly chosen: ChosenFigure | null; readonly issues: readonly Issue[] } {
  const { selection, issues } = selectData(
    among === 'all' ? dataset : onlyCompared(dataset, options),
    options,
  );
  if (selection === null) return { chosen: null, issues: issues.map(asFatal) };
  const candidates = figuresOf(selection, options);
  const [area] = candidates;
  if (area === undefined) return { chosen: null, issues: issues.map(asFatal) };
  if (candidates.length > 1 || selection.groups.length > 1)
    return { chosen: null, issues: [...issues, tooMany(selection, candidates)] };
  const others = [selection.benchmark, ...selection.comparators].filter(
    (other): other is SelectedArea => other !== null && other !== area,
  );
  return { chosen: { selection, area, others }, issues };
}

/** Keeps only the areas named and those they are compared with: gaps in other areas do not affect one figure. */
export function onlyCompared(dataset: Dataset, options: ChartOptions): Dataset {
  const { highlighted, benchmark, comparators } = chooseAreas(dataset, options);
  if (highlighted.size === 0) return dataset;
  const isHighlighted = highlightedAreas(highlighted, distinctAreas(dataset.observations));
  const observations = dataset.observations.filter(({ area }) => {
    const key = areaKey(area);
    return isHighlighted(area) || benchmark.has(key) || comparators.has(key);
  });
  return { ...dataset, observations };
}

/** Issues that mean the named area has no figure, so there is nothing to show. */
const NO_AREA: ReadonlySet<string> = new Set(['unknown-area', 'area-left-out', 'no-figure-for-period']);
const asFatal = (issue: Issue): Issue => (NO_AREA.has(issue.code) ? { ...issue, severity: 'fatal' } : issue);

/**
 * The areas whose figure could be meant: those named, even the benchmark; or otherwise all but the benchmark and
 * comparators; or otherwise all.
 */
function figuresOf({ areas }: Selection, { area: named }: ChartOptions): readonly SelectedArea[] {
  if (named.length > 0) return areas.filter(({ highlighted }) => highlighted);
  const plain = areas.filter(({ kind }) => kind === 'plain');
  return plain.length > 0 ? plain : areas;
}

/** Explains why there is not exactly one figure, and what to write to get one. */
function tooMany({ groups, dimensions }: Selection, candidates: readonly SelectedArea[]): Issue {
  const observations = candidates.flatMap((area) => area.observations);
  return severalFigures(
    candidates.map(calledBy),
    groups.length,
    groups.length > 1 ? chooseOne(observations, dimensions) : null,
  );
}

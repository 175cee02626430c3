import type { Choice } from '../../dataset/choice.js';

/** An area in the data without the requested figure. */
export interface AbsentArea {
  readonly name: string;
  /** The latest period for which the area has a figure; null if the data has no periods. */
  readonly latest: string | null;
}

/** Details of messages about choosing areas, groups and indicators. */
export interface ChoosingDetails {
  nothingToChoose: { readonly what: 'period' | 'group' | 'indicator' };
  noFigureForPeriod: { readonly areas: readonly AbsentArea[]; readonly period: string };
  noFigureForGroup: { readonly name: string; readonly groups: readonly string[] };
  severalBenchmarks: { readonly name: string; readonly codes: readonly string[] };
  noSharedGroup: { readonly groups: readonly string[]; readonly where: Choice['where'] };
  severalFigures: {
    readonly areas: readonly string[];
    readonly groups: number;
    readonly where: Choice['where'] | null;
  };
  areaLeftOut: {
    readonly attribute: string;
    readonly names: readonly string[];
    readonly by: readonly string[];
  };
  mixedLevels: { readonly levels: readonly string[]; readonly national: string | null };
  countryAmongAreas: { readonly name: string };
  unknownLevel: { readonly type: string; readonly levels: readonly string[] };
  nothingWithin: { readonly place: string; readonly parents: readonly string[] };
  severalIndicators: { readonly column: string; readonly names: readonly string[] };
  indicatorNotFound: {
    readonly attribute: string;
    readonly name: string;
    readonly like: string | null;
    readonly names: readonly string[];
  };
  /** `most`: of as many areas as can be shown at once. */
  areaNeeded: { readonly names: readonly string[]; readonly most: number };
  tooManyAreas: { readonly names: readonly string[]; readonly most: number };
  linesInGrey: { readonly names: readonly string[]; readonly most: number };
  noIndexBase: {
    readonly period: string;
    /** Those without a figure above zero for the period; none if the author's own periods leave it out. */
    readonly names: readonly string[];
    /** Those that an index can start from. */
    readonly periods: readonly string[];
  };
  indicatorLeftOut: { readonly name: string };
  nothingMatchesTogether: { readonly where: Choice['where'] };
  noPublishedOutcomes: object;
  publishedAgainstAnother: { readonly against: string; readonly benchmark: string };
}

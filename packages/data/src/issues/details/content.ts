import type { Choice } from '../../dataset/choice.js';
import type { CodeChange } from '../code-change.js';

/** The option that names an area to compare others with. */
export type ComparedRole = 'benchmark' | 'comparator';

/** What happens if a benchmark has no figure. */
export type InsteadOfBenchmark = 'barsStartAtZero' | 'noCellCompared';

/** Where an element gets its data. */
export type SourceKind = 'data' | 'src' | 'script' | 'table' | 'indicator';

/** A place that is not in the data. */
interface UnknownPlace {
  readonly name: string;
  /** Names that may have been meant. */
  readonly like: readonly string[];
  readonly change: CodeChange | null;
}

/** Details of messages about the content of the data. */
export interface ContentDetails {
  emptyData: object;
  noRows: { readonly columns: readonly string[] };
  noNumericColumn: {
    readonly columns: readonly string[];
    readonly column: string | null;
    readonly samples: readonly string[];
    readonly areInBrackets: boolean;
    readonly haveLimits: boolean;
  };
  unknownColumn: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly attribute: string;
    readonly like: string | null;
  };
  nothingMatches: {
    readonly where: Choice['where'];
    readonly values: readonly string[];
    readonly like: string | null;
  };
  noAreaLeft: { readonly areas: readonly string[] };
  unknownArea: UnknownPlace;
  unknownBenchmark: UnknownPlace & { readonly role: ComparedRole };
  unknownPeriod: { readonly period: string; readonly periods: readonly string[] };
  unknownIndicator: {
    readonly name: string;
    readonly indicators: readonly string[];
    readonly like: string | null;
  };
  ambiguousObservations: {
    readonly place: string;
    readonly count: number;
    readonly columns: readonly string[];
    readonly lines: readonly number[];
    readonly choice: Choice;
  };
  sourcesOverridden: { readonly used: SourceKind; readonly ignored: readonly SourceKind[] };
  benchmarkNeeded: { readonly option: string };
  benchmarkWithoutFigure: {
    readonly option: string;
    readonly name: string;
    readonly instead: InsteadOfBenchmark;
  };
  notTwoAreas: { readonly names: readonly string[] };
}

import type { MissingReason } from '../../dataset/missing.js';
import type { CellPlace } from '../cell-places.js';

/** The meaning assumed for a bare marker. */
export type MarkerMeaning =
  | Extract<
      MissingReason,
      'negligible' | 'noneRecorded' | 'notApplicable' | 'notAvailable' | 'suppressed' | 'unreliable'
    >
  | 'spreadsheetError';

/** Kinds of numbers outside the usual range. */
export type UnusualNumbers =
  'countsBelow0' | 'countsNotWhole' | 'denominatorsTooSmall' | 'percentagesAbove100' | 'ratesBelow0';

interface CellsOfColumn {
  readonly column: string;
  readonly cells: readonly CellPlace[];
}

/** Details of messages about single cells and the text of a file. */
export interface ValuesDetails {
  unreadableNumber: CellsOfColumn;
  mixedUnits: CellsOfColumn & { readonly unit: string };
  letterUncertain: {
    readonly column: string;
    readonly letter: string;
    readonly isUnit: boolean;
    readonly example: string;
  };
  unreadablePeriod: CellsOfColumn;
  markerUnexplained: {
    readonly column: string;
    readonly marker: string;
    readonly meaning: MarkerMeaning;
    readonly lines: readonly number[];
  };
  invalidLimits: { readonly lines: readonly number[] };
  limitsAsText: { readonly column: string; readonly cell: CellPlace };
  confidenceLevelAssumed: { readonly column: string };
  encodingRead: { readonly encoding: string };
  encodingInvalid: { readonly encoding: string; readonly offset: number };
  encodingUnknown: { readonly encoding: string };
  byteOrderMarkInside: object;
  controlCharacters: { readonly line: number };
  directionMarks: { readonly names: readonly CellPlace[] };
  truncatedData: { readonly stated: number; readonly found: number };
  periodAssumed: { readonly column: string; readonly raw: string; readonly read: string };
  outsideUsualRange: { readonly what: UnusualNumbers; readonly cells: readonly CellPlace[] };
  garbledText: { readonly line: number; readonly letters: string };
}

import type { Area } from '../../dataset/area.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import { NO_PROVENANCE, type Provenance } from '../../dataset/provenance.js';

/** The texts of a figure that the report prints in its text, in one language. */
export interface CalloutTexts {
  /** Worded for the middle of a sentence. */
  readonly name: string;
  readonly unit: string;
  readonly provenance: Pick<Provenance, 'publisher' | 'vintage' | 'method' | 'notes' | 'caveats'>;
}

/**
 * A figure as the report of July 2020 prints it, with the one it is set against, if there is one. No
 * period, limits or licence come with these figures, so none is stated.
 */
export function buildCallout(
  { name, unit, provenance }: CalloutTexts,
  printed: readonly (readonly [area: Area, value: number])[],
  polarity: Dataset['indicator']['polarity'],
  benchmarkName?: string,
): Dataset {
  return {
    indicator: { name, unit, polarity, decimals: 0 },
    observations: printed.map(([area, value]) => observationOf(area, value, String(value), {})),
    ...(benchmarkName === undefined ? {} : { benchmark: benchmarkName }),
    provenance: {
      ...NO_PROVENANCE,
      ...provenance,
      title: 'Levelling Up Yorkshire and Humber: health as the new wealth post-COVID',
    },
  };
}

/** An area without a code, by its names in both languages; the first is shown. */
export const unofficialArea = (name: string, otherName: string): Area => ({
  code: null,
  name,
  otherNames: [otherName],
});

import type { ColourName } from '@commonweal/charts/marks/check-palette.js';

/** What colours are called, in the form and in messages. */
export const COLOUR_LABELS: Readonly<Record<ColourName, string>> = {
  text: 'Text',
  muted: 'Quiet text',
  link: 'Links',
  surface: 'Background',
  mark: 'Bars and dots',
  highlighted: 'Highlighted area',
  benchmark: 'Benchmark',
  comparator: 'Areas for reference',
  first: 'First of two areas',
  second: 'Second of two areas',
  issue: 'Signs of a problem',
  better: 'Better',
  similar: 'Similar',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  'better-text': 'Text on better',
  'similar-text': 'Text on similar',
  'worse-text': 'Text on worse',
  'higher-text': 'Text on higher',
  'lower-text': 'Text on lower',
};

/** Colours that editors most often want to have their own way. */
export const EDITORS_COLOURS: readonly ColourName[] = ['text', 'surface', 'mark', 'highlighted', 'benchmark'];

/** The custom property of a colour. */
export const colourProperty = (name: ColourName): string => `--cw-color-${name}`;

/** The parts of the form, in their order. */
export const GROUPS = [
  { id: 'show', title: 'What to show' },
  { id: 'compare', title: 'Compare with' },
  { id: 'areas', title: 'Which areas' },
  { id: 'words', title: 'Words' },
  { id: 'look', title: 'Look' },
  { id: 'file', title: 'The file' },
] as const;

export type GroupId = (typeof GROUPS)[number]['id'];

/** Options that are not among what to show. */
const GROUP_OF: Readonly<Record<string, GroupId>> = {
  area: 'areas',
  areas: 'areas',
  within: 'areas',
  benchmark: 'compare',
  comparators: 'compare',
  outcomes: 'compare',
  polarity: 'compare',
  polarities: 'compare',
  since: 'compare',
  baseline: 'compare',
  target: 'compare',
  heading: 'words',
  headline: 'words',
  finding: 'words',
  measure: 'words',
  unit: 'words',
  source: 'words',
  say: 'words',
  'heading-level': 'look',
  decimals: 'look',
  ramp: 'look',
  emphasis: 'look',
  mark: 'look',
  selectable: 'look',
  classes: 'look',
  classify: 'look',
  breaks: 'look',
  'show-limits': 'look',
  src: 'file',
  indicator: 'file',
  format: 'file',
  columns: 'file',
  delimiter: 'file',
  decimal: 'file',
  'skip-rows': 'file',
  integrity: 'file',
  rows: 'file',
  timeout: 'file',
  refresh: 'file',
};

export const groupOf = (attribute: string): GroupId => GROUP_OF[attribute] ?? 'show';

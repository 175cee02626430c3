/** A label and, where it does not say all, a help text. */
interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

/** What options are called in the form: in the words of an editor, without names of attributes. */
const WORDS: Readonly<Record<string, FieldWords>> = {
  heading: { label: 'Headline', help: 'Empty: written from the figures, and again when they change.' },
  headline: { label: 'The headline says', help: 'Where you write none of your own.' },
  finding: {
    label: 'Sentence under the headline',
    help: 'Empty: written from the figures, and again when they change.',
  },
  measure: {
    label: 'What is measured',
    help: 'Worded for the middle of a sentence, such as “smoking rate”.',
  },
  unit: { label: 'Unit', help: 'Worded to follow a number, such as “%”, “years” or “per 1,000”.' },
  source: { label: 'Source', help: 'Who published the figures, so that readers can check them.' },
  'heading-level': {
    label: 'Level of the heading',
    help: 'One below the heading over it on your page: 2 under the title of the page.',
  },
  decimals: { label: 'Decimals', help: 'Shown of each value.' },
  ramp: { label: 'Hue of the shades' },
  emphasis: { label: 'What stands out' },
  mark: { label: 'Drawn as' },
  selectable: { label: 'Readers can select rows' },
  classes: { label: 'Number of classes', help: 'Shades in the key.' },
  classify: { label: 'How values are divided into classes' },
  breaks: { label: 'Breaks between classes', help: 'Numbers separated by semicolons, such as “10; 20; 30”.' },
  'show-limits': { label: 'Show confidence limits in the cells' },
  'shade-by': { label: 'Shading shows' },
  where: { label: 'Only these groups' },
  period: { label: 'Period' },
  sort: { label: 'Order of the rows' },
  show: { label: 'Rows shown at first', help: 'Such as “10” or “top 5, bottom 5”. Empty: all.' },
  area: { label: 'Area to pick out', help: 'Your own area, for example.' },
  areas: { label: 'Areas shown', help: 'None chosen: all areas in the data.' },
  benchmark: { label: 'Benchmark', help: 'The area that all others are compared with.' },
  comparators: { label: 'Shown for reference', help: 'Beside the others, without a rank.' },
  polarity: { label: 'A high value is' },
  polarities: { label: 'A high value is, for each indicator' },
  outcomes: { label: 'Better or worse', help: 'Worked out from confidence limits, or as published.' },
  baseline: { label: 'Bars start at' },
  since: { label: 'Change since', help: 'Empty: the earliest that shares no time with the latest.' },
  change: { label: 'Say how the figure has changed' },
  index: { label: 'As an index from', help: 'The period that is 100. Empty: the values themselves.' },
  multiples: { label: 'One frame for each' },
  indicators: { label: 'Indicators shown', help: 'None chosen: all, in the order of the data.' },
  across: { label: 'Columns are' },
  'worse-only': { label: 'Only what is worse than the benchmark', help: 'Readers can change it.' },
  say: { label: 'What to say' },
  src: { label: 'Address of the file', help: 'Given in step 1.' },
  indicator: { label: 'Built-in figures', help: 'Chosen in step 1.' },
  format: { label: 'Layout of the file', help: 'Empty: recognised.' },
  columns: { label: 'What the columns hold', help: 'Chosen in step 2.' },
  delimiter: { label: 'Sign between the columns' },
  decimal: { label: 'Decimal sign' },
  'skip-rows': { label: 'Lines above the column names', help: 'Empty: recognised.' },
  integrity: {
    label: 'Seal of the file',
    help: 'A hash, such as “sha384-…”. A file that has been changed is then refused.',
  },
  rows: { label: 'Rows that the file must have', help: 'Any other number is refused. Empty: any.' },
  timeout: { label: 'Seconds to wait for the file', help: 'From 1 to 120; 15 if empty.' },
  refresh: { label: 'Seconds between looks for a newer file', help: 'From 30. Empty: never.' },
};

/** The same of a dashboard and of what its readers choose with, where they mean something else. */
const WORDS_APART: Readonly<Record<string, FieldWords>> = {
  heading: { label: 'Heading over all widgets', help: 'Empty: none.' },
  area: { label: 'Area that all widgets show', help: 'As far as they do not say their own.' },
  period: { label: 'Period that all widgets show' },
  group: { label: 'Group that all widgets show' },
  indicator: { label: 'Indicator that all widgets show' },
  'url-state': {
    label: 'What readers chose is kept',
    help: 'In the address, a link to the page opens with their choice.',
  },
  areas: { label: 'Areas to choose from', help: 'None chosen: all areas in the data.' },
  compare: { label: 'Readers choose what to compare with, too' },
  neighbours: { label: 'Statistical neighbours', help: 'Offered together to compare with.' },
  dimension: { label: 'What the groups are of' },
  look: { label: 'Shown as' },
  label: { label: 'Label', help: 'Empty: the usual one.' },
  hint: { label: 'Help under the label' },
  error: { label: 'What is wrong with the choice', help: 'Said beside the field. Empty: nothing.' },
  src: {
    label: 'File with what there is to choose',
    help: 'Its address. Empty: what the widgets show.',
  },
  value: { label: 'Chosen at first' },
};

/** The words of an option; undefined where the manifest has to do. */
export const wordsFor = (attribute: string, isApart: boolean): FieldWords | undefined =>
  (isApart ? WORDS_APART[attribute] : undefined) ?? WORDS[attribute];

/** What it is called that an option without a usual value is not set; others are as the data say. */
export const WITHOUT: Readonly<Record<string, string>> = { 'url-state': 'Nowhere' };

/** What keywords are called, by option; those without an entry are called as they are. */
const KEYWORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  headline: { finding: 'What the figures show', measure: 'What is measured' },
  polarity: { 'higher-is-better': 'Good', 'lower-is-better': 'Bad', none: 'Neither good nor bad' },
  emphasis: { low: 'Low values', high: 'High values' },
  baseline: { zero: 'Zero', benchmark: 'The benchmark' },
  outcomes: { computed: 'Worked out here', published: 'As published' },
  multiples: { area: 'Area', group: 'Group', none: 'All in one frame' },
  across: { indicators: 'Indicators', areas: 'Areas' },
  'shade-by': { value: 'The value', outcome: 'Better or worse than the benchmark' },
  classify: {
    round: 'Round numbers',
    quantile: 'As many areas in each',
    'equal-interval': 'Steps of one width',
    jenks: 'Natural breaks',
    fixed: 'Breaks of my own',
  },
  say: {
    value: 'The value',
    period: 'The period',
    difference: 'The difference from the benchmark',
    outcome: 'Better or worse',
    rank: 'The rank',
    change: 'The change',
    sentence: 'All in a sentence',
  },
  decimal: { '.': 'Point', ',': 'Comma' },
  'url-state': { hash: 'In the address of the page' },
  look: { list: 'A list to open', radios: 'All in sight, up to five' },
};

/**
 * Words as a label.
 *
 * @example
 * sentenceCase('show-limits'); // 'Show limits'
 */
export function sentenceCase(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a keyword of an option is called. */
export const keywordLabel = (attribute: string, keyword: string): string =>
  KEYWORDS[attribute]?.[keyword] ?? sentenceCase(keyword);

/** The first sentence of a comment in the manifest, without the signs that mark code. */
export const plainHelp = (description: string): string =>
  (/^.*?[.?!](?=\s|$)/.exec(description)?.[0] ?? description).replaceAll('`', '');

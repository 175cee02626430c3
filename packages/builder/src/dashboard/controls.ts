import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { sentenceCase } from '../form/labels.js';

/** The element that holds several widgets, and the bar that holds its pickers. */
export const DASHBOARD = 'cw-dashboard';
export const BAR = 'cw-picker-bar';
export const PERMALINK = 'cw-permalink';

/** What the boxes to tick are called. */
const LABELS: Readonly<Record<string, string>> = {
  'cw-area-picker': 'Let readers choose the area',
  'cw-period-picker': 'Let readers choose the period',
  'cw-group-picker': 'Let readers choose the group',
  'cw-indicator-picker': 'Let readers choose the indicator',
  [PERMALINK]: 'A link to copy',
};

/** What readers of a dashboard can be given, in the order in which they see it: the files of few pages have them. */
export const READER_CONTROLS: readonly string[] = CATALOGUE.flatMap((entry) =>
  entry.kind === 'control' && 'apart' in entry && entry.tag !== BAR ? [entry.tag] : [],
);

/** What the box for a control says. */
export const controlLabel = (tag: string): string => LABELS[tag] ?? sentenceCase(tag.replace('cw-', ''));

import { CATALOGUE, tagsOf, type TagOf } from '@commonweal/widgets/catalogue.js';
import { SAMPLES } from '../../stories/examples.js';

/** Every widget: what is tried in plain Node is tried with each. */
export const WIDGETS: readonly TagOf<'widget'>[] = tagsOf('widget');

/** How much there is to try in a widget, as its sample says. */
function features(tag: TagOf<'widget'>): number {
  const { most, sortable, rows, marks } = SAMPLES[tag];
  return [most === Infinity, sortable, rows === 'areas', marks === 'lengths'].filter(Boolean).length;
}

/**
 * One widget of each grammar, the one with most to try: what is tried in a browser is tried with these, so that a new
 * widget of a known grammar adds nothing to it but the tests in its own folder.
 */
export const REPRESENTATIVES: readonly TagOf<'widget'>[] = [...new Set(WIDGETS.map(grammarOf))].flatMap(
  (grammar) =>
    WIDGETS.filter((tag) => grammarOf(tag) === grammar)
      .sort((a, b) => features(b) - features(a))
      .slice(0, 1),
);

/** One figure of each grammar, for what is true of all that bring their own data. */
export const FIGURES: readonly TagOf<'figure'>[] = tagsOf('figure').filter(
  (tag, at, all) => all.findIndex((other) => grammarOf(other) === grammarOf(tag)) === at,
);

/** The grammar of a widget, of what a figure is a preset of, or of the dashboard, which is one by itself. */
export function grammarOf(tag: TagOf): string {
  const entry = CATALOGUE.find((each) => each.tag === tag)!;
  if (entry.kind === 'figure') return grammarOf(entry.of);
  return entry.kind === 'widget' ? entry.grammar : entry.kind;
}

import { entries } from '@commonweal/charts/kit/entries.js';
import type { Attributes } from '../fit/choices.js';
import { without } from '../take/names.js';
import { listed } from '../form/fields.js';
import { writePairs } from '../read/pairs.js';
import type { BuilderState, SelectedWidget } from '../state.js';
import { PERMALINK, READER_CONTROLS } from './controls.js';

/** What a widget states by itself, and the rest of its attributes. */
interface Released {
  readonly value: string;
  readonly attributes: Attributes;
}

/** An attribute that is one value: several are a choice that no reader makes. */
const one =
  (name: string) =>
  (attributes: Attributes): Released => {
    const value = attributes[name] ?? '';
    return listed(value).length === 1
      ? { value, attributes: without(attributes, name) }
      : { value: '', attributes };
  };

/** The conditions of `where` on some columns. */
function conditions(attributes: Attributes, isChosen: (column: string) => boolean): Released {
  const pairs = entries(attributes.where ?? '').flatMap(({ name, value }) =>
    value === null ? [] : [[name, value] as const],
  );
  const chosen = pairs.filter(([name]) => isChosen(name));
  const kept = pairs.filter(([name]) => !isChosen(name));
  const others = without(attributes, 'where');
  return {
    value: writePairs(chosen),
    attributes: kept.length === 0 ? others : { ...others, where: writePairs(kept) },
  };
}

const isSame = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();

/** What a picker sets for all widgets, and what keeps a widget from following: what it states by itself. */
const SETS: Readonly<
  Record<
    string,
    { readonly name: string; readonly release: (from: Attributes, indicatorName: string | null) => Released }
  >
> = {
  'cw-area-picker': { name: 'area', release: one('area') },
  'cw-period-picker': { name: 'period', release: one('period') },
  'cw-group-picker': {
    name: 'group',
    release: (from, indicatorName) => conditions(from, (column) => !isSame(column, indicatorName)),
  },
  'cw-indicator-picker': {
    name: 'indicator',
    release: (from, indicatorName) => {
      const { value, attributes } = conditions(from, (column) => isSame(column, indicatorName));
      return { value: entries(value)[0]?.value ?? '', attributes };
    },
  },
};

/**
 * A dashboard with a control for readers, or without it. Widgets follow a picker in what they do not state themselves, so
 * what they state becomes what the dashboard begins with.
 */
export function withControl(
  made: BuilderState,
  tag: string,
  isIn: boolean,
  indicatorName: string | null,
): BuilderState {
  const { dashboard } = made;
  const others = dashboard.controls.filter((control) => control.tag !== tag);
  const controls = isIn
    ? [...others, { tag, attributes: {} }].sort(
        (a, b) => READER_CONTROLS.indexOf(a.tag) - READER_CONTROLS.indexOf(b.tag),
      )
    : others;
  const changed = { ...made, dashboard: { ...dashboard, controls } };
  if (!isIn) return changed;
  // A link is worth copying once the choice is in it.
  if (tag === PERMALINK) return withOptions(changed, { 'url-state': 'hash', ...dashboard.attributes });
  const sets = SETS[tag];
  if (sets === undefined) return changed;
  const released = made.widgets.map((widget) => ({
    widget,
    ...sets.release(widget.attributes, indicatorName),
  }));
  const first = released.map(({ value }) => value).find((value) => value !== '');
  const begins = first === undefined ? {} : { [sets.name]: first };
  return {
    ...withOptions(changed, { ...begins, ...dashboard.attributes }),
    widgets: released.map(({ widget, attributes }): SelectedWidget => ({ ...widget, attributes })),
  };
}

const withOptions = (made: BuilderState, attributes: Attributes): BuilderState => ({
  ...made,
  dashboard: { ...made.dashboard, attributes },
});

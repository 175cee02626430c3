import { matchesArea } from '@commonweal/data';
import { areaInLabel } from '../language/sentence.js';
import type { Words } from '../language/words.js';
import { yearsInFull } from '../language/years.js';
import { areaTerms } from './choosing/area-terms.js';
import type { Subject } from './facts.js';
import type { ChartOptions } from './options.js';
import type { Selection } from './select.js';

/** Units that follow a measure without a comma. */
const FOLLOWS = /^(?:per|fesul)\s|^\(/i;
/** A code instead of a name. */
const CODE = /^[A-Z]{1,3}[A-Z\d]*\d{2}$/;
const PER_CENT = /%|\bper ?cent|\bcanran|\by cant\b/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a text has another in it, as whole words. */
function holds(text: string, part: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(part)}(?![\\p{L}\\d])`, 'iu').test(text);
}

/**
 * The place that all areas of a chart are in, if the author asked for one or the data says so; null for a single area,
 * whose figure is no figure of that place.
 */
export function placeOf(selection: Selection, { areas: wanted, register }: ChartOptions): string | null {
  const plain = selection.areas.filter(({ kind }) => kind === 'plain').map(({ area }) => area);
  if (plain.length < 2) return null;
  const { within } = areaTerms(wanted, plain);
  const parents = new Set(within.length > 0 ? within : plain.map(({ parent }) => parent));
  const [only] = parents;
  if (only === undefined || parents.size > 1) return null;
  const found = selection.areas.find(({ area }) => matchesArea(area, only));
  const name = found?.area.name ?? (CODE.test(only) ? (register?.nameOf(only) ?? null) : only);
  return name === null ? null : areaInLabel(name);
}

/**
 * What is measured, with unit, groups, place and period, each once: what the heading already contains is left out. Null if
 * nothing is left.
 *
 * @param heading The author's heading or the measure; null for a computed headline, which leaves nothing out.
 */
export function subtitleOf(
  words: Pick<Words, 'described' | 'capitalise' | 'period' | 'label'>,
  {
    subject,
    title,
    place,
  }: { readonly subject: Subject; readonly title: string | null; readonly place: string | null },
  heading: string | null,
): string | null {
  const stated = heading === null ? null : yearsInFull(heading);
  const isStated = (text: string): boolean => text === '' || (stated !== null && holds(stated, text));
  const period = subject.period ?? '';
  const { measure, unit } = words.described(subject, title);
  const isUnitStated =
    isStated(unit) || holds(measure, unit) || (PER_CENT.test(unit) && PER_CENT.test(measure));
  const named = isStated(measure) ? [] : [measure];
  const united = isUnitStated ? [] : [unit];
  const what = [...named, ...united].join(united.some((text) => FOLLOWS.test(text)) ? ' ' : ', ');
  const parts = [
    what,
    ...subject.fixed.map((label) => words.label(label)),
    place ?? '',
    isStated(period) ? '' : words.period(period),
  ].filter((text, at, all) => !isStated(text) && !all.slice(0, at).some((before) => holds(before, text)));
  return parts.length === 0 ? null : words.capitalise(parts.join(', '));
}

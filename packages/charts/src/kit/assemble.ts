import type { Issue } from '@commonweal/data';
import type { Column, LegendItem, More, Row, ShownObservation } from '../chart/types.js';
import type { Words } from '../language/words.js';
import { choosingCaveats } from './choosing/caveats.js';
import type { ChartOptions, ModelResult } from './options.js';
import type { Selection } from './select.js';
import { missingLegend } from './shown.js';
import type { Sorted } from './sort.js';
import { sourceOf } from './source.js';
import { subjectOf } from './subject.js';

/** The parts of a chart that its model decides; everything else follows from the selection. */
export interface ChartParts<Facts extends object> {
  readonly facts: Facts;
  readonly columns: readonly Column[];
  /** One per row, each with the observations it shows. */
  readonly rows: readonly (Row & { readonly shown: readonly ShownObservation[] })[];
  readonly sorted: Sorted;
  /** For the caption: what the rows represent (null for areas), and the column labels. */
  readonly dimension?: string;
  readonly groups?: readonly string[];
  readonly legend: readonly LegendItem[];
  /** Notes that change how the figures are read (docs/decisions, 24). */
  readonly caveats?: readonly string[];
  readonly notes: readonly string[];
  readonly quietNotes?: readonly string[];
  readonly more?: More | null;
  /** The headline figure with its unit, if the chart has one. */
  readonly figure?: string | null;
  /** Replaces the sentence generated from the facts. */
  readonly finding?: string;
  /** A sentence to add after the finding. */
  readonly addition?: string;
}

/**
 * Completes a chart with its heading, finding, caption, source, legend entries for missing values, and the notes from
 * the source.
 */
export function assemble<Facts extends object>(
  selection: Selection,
  options: ChartOptions,
  words: Words & { finding(facts: Facts): string },
  issues: readonly Issue[],
  parts: ChartParts<Facts>,
): ModelResult {
  const { facts, sorted } = parts;
  const subject = subjectOf(selection);
  const shown = parts.rows.flatMap((row) => row.shown);
  const finding = options.finding ?? findingOf(parts, words);
  const { notes: provenanceNotes, caveats: marked = [] } = selection.provenance;
  const caveats = provenanceNotes.filter((note) => marked.includes(note));
  const chart = {
    heading: options.heading ?? words.heading(subject, selection.provenance.title),
    subtitle: null,
    finding,
    reading: finding,
    figure: parts.figure ?? null,
    caption: words.caption(subject, parts.dimension ?? null, parts.groups ?? [], sorted.sentence),
    order: sorted.sentence,
    columns: parts.columns,
    rows: parts.rows.map(({ key, kind, highlighted, cells }): Row => ({ key, kind, highlighted, cells })),
    more: parts.more ?? null,
    legend: [...parts.legend, ...missingLegend(shown, words, selection.mixed === null)],
    caveats: [...(parts.caveats ?? []), ...choosingCaveats(selection, words), ...caveats],
    notes: [...parts.notes, ...provenanceNotes.filter((note) => !caveats.includes(note))],
    quietNotes: parts.quietNotes ?? [],
    plot: null,
    source: sourceOf(selection, words),
    issues,
    shown: shown.map((each) => ({ ...each, place: selection.places.get(each.observation) ?? null })),
    facts: { ...facts } as Readonly<Record<string, unknown>>,
  };
  return { chart, issues };
}

function findingOf<Facts extends object>(
  { facts, finding, addition = '' }: ChartParts<Facts>,
  words: Words & { finding(facts: Facts): string },
): string {
  return [finding ?? words.finding(facts), addition].filter((text) => text !== '').join(' ');
}

/** An observation as shown, with any rank, outcome or difference the chart gives it. */
export function shownObservation(
  observation: ShownObservation['observation'],
  results: Partial<Omit<ShownObservation, 'observation'>> = {},
): ShownObservation {
  return { observation, rank: null, outcome: null, difference: null, place: null, ...results };
}

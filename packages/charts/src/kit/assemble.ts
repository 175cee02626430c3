import type { Issue } from '@commonweal/data';
import type { Column, LargeFigure, LegendItem, More, ShownObservation, TableChart } from '../chart/types.js';
import type { Headline } from '../language/headline.js';
import type { Words } from '../language/words.js';
import type { Plot } from '../plot/types.js';
import { choosingCaveats } from './choosing/caveats.js';
import type { ChartOptions, ModelResult } from './options.js';
import type { Selection } from './select.js';
import { rowOf, type ShownRow } from './shown-row.js';
import { missingLegend } from './shown.js';
import type { Sorted } from './sort.js';
import { sourceOf } from './source.js';
import { subjectOf } from './subject.js';
import { placeOf, subtitleOf } from './subtitle.js';

/** The words of one widget: its finding, whole and in short. */
export interface ChartWords<Facts extends object> extends Words {
  finding(facts: Facts): string;
  /** Null if no short form fits. */
  headline(facts: Facts): Headline | null;
}

/** The parts of a chart that its model decides; everything else follows from the selection. */
export interface ChartParts<Facts extends object> {
  readonly facts: Facts;
  readonly columns: readonly Column[];
  readonly rows: readonly ShownRow[];
  readonly sorted: Sorted;
  /** For the caption: what the rows represent (null for areas), and the column labels. */
  readonly dimension?: string;
  readonly groups?: readonly string[];
  readonly legend: readonly LegendItem[];
  /** Notes that change how the figures are read (docs/decisions, 24), and those that change how the drawing is. */
  readonly caveats?: readonly string[];
  readonly drawingCaveats?: readonly string[];
  readonly notes: readonly string[];
  readonly quietNotes?: readonly string[];
  readonly more?: More | null;
  /** The headline figure with its unit, if the chart has one. */
  readonly figure?: LargeFigure | null;
  /** The drawing above the table, if the chart has one. */
  readonly plot?: Plot | null;
  /** Replaces the measure, its unit, place and period under the headline. */
  readonly subtitle?: string;
  /** Ends the subtitle: `with 95% confidence limits`. Where they are written under the figures, nothing else in sight names them. */
  readonly limits?: string | null;
  /** Replace what is generated from the facts. */
  readonly finding?: string;
  readonly headline?: Headline | null;
  /** A sentence to add after the finding. */
  readonly addition?: string;
}

/**
 * Completes a chart with its headline, subtitle, finding, caption, source, legend entries for missing values, and the notes from
 * the source.
 */
export function assemble<Facts extends object>(
  selection: Selection,
  options: ChartOptions,
  words: ChartWords<Facts>,
  issues: readonly Issue[],
  parts: ChartParts<Facts>,
): ModelResult {
  const { facts, sorted, drawingCaveats = [] } = parts;
  const subject = subjectOf(selection);
  const observations = parts.rows.flatMap(
    (row) => row.observations ?? row.shown.map(({ observation }) => observation),
  );
  let placed: readonly ShownObservation[] | null = null;
  const header = headerOf(selection, options, words, parts);
  const { notes: provenanceNotes, caveats: marked = [] } = selection.provenance;
  const caveats = provenanceNotes.filter((note) => marked.includes(note));
  const chart = {
    ...header,
    figure: parts.figure ?? null,
    caption: words.caption(subject, parts.dimension ?? null, parts.groups ?? [], sorted.sentence),
    order: sorted.sentence,
    columns: parts.columns,
    rows: parts.rows.map(rowOf),
    more: parts.more ?? null,
    legend: [...parts.legend, ...missingLegend(observations, words, selection.mixed === null)],
    caveats: [...drawingCaveats, ...(parts.caveats ?? []), ...choosingCaveats(selection, words), ...caveats],
    drawingCaveats,
    notes: [...parts.notes, ...provenanceNotes.filter((note) => !caveats.includes(note))],
    quietNotes: parts.quietNotes ?? [],
    plot: parts.plot ?? null,
    source: sourceOf(selection, words),
    issues,
    get shown(): readonly ShownObservation[] {
      placed ??= parts.rows.flatMap(({ shown }) =>
        shown.map((each) => ({ ...each, place: selection.placeOf(each.observation) })),
      );
      return placed;
    },
    facts: { ...facts } as Readonly<Record<string, unknown>>,
  };
  return { chart, issues };
}

const joined = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/**
 * Headline, subtitle and reading. An author's heading has the whole finding under it: only a computed headline is known
 * to have part of it.
 */
function headerOf<Facts extends object>(
  selection: Selection,
  options: ChartOptions,
  words: ChartWords<Facts>,
  parts: ChartParts<Facts>,
): Pick<TableChart, 'heading' | 'subtitle' | 'finding' | 'reading'> {
  const { facts, addition = '', limits = null } = parts;
  const subject = subjectOf(selection);
  const { title } = selection.provenance;
  const finding = options.finding ?? joined([parts.finding ?? words.finding(facts), addition]);
  const isShort = options.heading === null && options.headline === 'finding';
  const found = parts.headline === undefined ? words.headline(facts) : parts.headline;
  const short = isShort ? found : null;
  const heading = options.heading ?? short?.heading ?? words.heading(subject, title);
  const place = placeOf(selection, options);
  const measure =
    parts.subtitle ?? subtitleOf(words, { subject, title, place }, short === null ? heading : null);
  return {
    heading,
    subtitle:
      limits === null ? measure : measure === null ? words.capitalise(limits) : `${measure}, ${limits}`,
    finding,
    reading: short === null ? finding : (options.finding ?? joined([short.reading, addition])),
  };
}

/** An observation as shown, with any rank, outcome or difference the chart gives it. */
export function shownObservation(
  observation: ShownObservation['observation'],
  results: Partial<Omit<ShownObservation, 'observation'>> = {},
): ShownObservation {
  return { observation, rank: null, outcome: null, difference: null, place: null, ...results };
}

import type { LinkedText, SourceLine, TableChart } from './types.js';

/** What is to be known of one figure of a page, beside what it shares with others. */
export interface FigureNotes {
  readonly heading: string;
  readonly notes: readonly string[];
}

/** A source, and the figures that are from it. */
export interface SharedSource {
  readonly statement: readonly LinkedText[];
  /** Notes that all its figures have. */
  readonly notes: readonly string[];
  /** What else is known of it: each label with what any of the figures says. */
  readonly lines: readonly { readonly label: string; readonly texts: readonly string[] }[];
  readonly figures: readonly FigureNotes[];
}

type Sourced = Pick<TableChart, 'heading' | 'notes' | 'quietNotes' | 'source'>;

/** What makes two statements the same for a reader. */
export const statementText = ({ statement }: TableChart['source']): string =>
  statement.map(({ text }) => text).join('');

/**
 * What several charts of a page say about their figures, by source in order of first use. A note that all charts of a
 * source have appears once.
 *
 * @example
 * sharedSources([]); // []
 */
export function sharedSources(charts: readonly Sourced[]): readonly SharedSource[] {
  const groups = new Map<string, Sourced[]>();
  for (const chart of charts) {
    const name = statementText(chart.source);
    groups.set(name, [...(groups.get(name) ?? []), chart]);
  }
  return [...groups.values()].map(sharedBy);
}

function sharedBy(charts: readonly Sourced[]): SharedSource {
  const all = charts.map(({ notes, quietNotes }) => [...notes, ...quietNotes]);
  const isShared = (note: string): boolean => all.length > 1 && all.every((notes) => notes.includes(note));
  return {
    statement: charts[0]?.source.statement ?? [],
    notes: [...new Set(all.flat().filter(isShared))],
    lines: linesOf(charts.flatMap(({ source }) => source.lines)),
    figures: charts.map(({ heading }, at) => ({
      heading,
      notes: [...new Set(all[at]?.filter((note) => !isShared(note)))],
    })),
  };
}

function linesOf(lines: readonly SourceLine[]): SharedSource['lines'] {
  const texts = new Map<string, Set<string>>();
  for (const { label, text } of lines) texts.set(label, (texts.get(label) ?? new Set()).add(text));
  return [...texts].map(([label, each]) => ({ label, texts: [...each] }));
}

import type { ProvisionalFacts } from '../kit/facts.js';

/** Of the figures that a sentence tells: one of them, all, or some are provisional. */
type HowMany = ProvisionalFacts['number'];

/** What a sentence says of figures that may still change, in one language. */
export interface ProvisionalPhrases {
  /** After what a headline says, short enough for it: `, but this is provisional`. */
  readonly after: string;
  /** `the figure for 2024 is provisional`, of periods or of areas. */
  readonly clause: (of: readonly string[], number: HowMany) => string;
}

/** The texts of one language that a clause needs. */
interface Say {
  readonly provisional: ProvisionalPhrases;
  place(name: string): string;
  period(label: string): string;
}

/** A clause that says which figures are provisional; empty where none is, or where their periods say so. */
export function provisionalClause(say: Say, facts: ProvisionalFacts | null): string {
  if (facts === null) return '';
  const of = [
    ...facts.periods.map((label) => say.period(label)),
    ...facts.areas.map((name) => say.place(name)),
  ];
  return of.length === 0 ? '' : say.provisional.clause(of, facts.number);
}

/** What a headline says, and that it rests on provisional figures if it does. */
export const saidProvisionally = (
  { provisional }: Pick<Say, 'provisional'>,
  text: string,
  facts: ProvisionalFacts | null,
): string => (facts === null || text === '' ? text : text + provisional.after);

/** The words in English that it adds. */
export const provisionalWords = (facts: ProvisionalFacts | null): number => (facts === null ? 0 : 4);

import type { LanguageMarks } from '../templates/view.js';
import { type Language, primaryLanguage } from './language.js';

/** Texts in a figure that may be the author's, by the option that states them. */
type Authored = Readonly<Record<'heading' | 'finding' | 'source', boolean>>;

/** Where each text stands in a drawn tree. */
const PLACES: Readonly<Record<keyof LanguageMarks, string>> = {
  figure: 'figure',
  heading: '[part~="heading"]',
  finding: '[part~="finding"]',
  source: '[part~="source"] dd',
};

/**
 * What a figure is marked with: its language, where the page does not state it, and on the author's own texts in it
 * the language of the page. No region, so that no screen reader changes its accent; null where all agree.
 */
export function languageMarks(
  { words }: Language,
  stated: string | null,
  authored: Authored,
): LanguageMarks | null {
  const figure = primaryLanguage(words.lang);
  if (stated !== null && primaryLanguage(stated) === figure) return null;
  const own = stated === '' ? null : stated;
  const of = (text: keyof Authored): string | null => (authored[text] ? own : null);
  return { figure, heading: of('heading'), finding: of('finding'), source: of('source') };
}

/** The marks in a tree that a server declared: it did not know the page around it. */
export function marksIn(root: ParentNode): LanguageMarks {
  const of = (text: keyof LanguageMarks): string | null =>
    root.querySelector(PLACES[text])?.getAttribute('lang') ?? null;
  return { figure: of('figure'), heading: of('heading'), finding: of('finding'), source: of('source') };
}

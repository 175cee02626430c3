import type { LongTableWords } from '@commonweal/charts/language/words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { listener } from './listener.js';

interface SearchParts {
  readonly words: Pick<LongTableWords, 'search' | 'limits'>;
  readonly text: string;
  /** What the search found; null without one. */
  readonly found: string | null;
  /** Which rows are in view; null if there are none. */
  readonly position: string | null;
  /** The same on paper. */
  readonly printed: string | null;
  readonly search: (text: string) => void;
}

/** What is above a long table: a search field over all its rows, and which of them are shown. */
export function searchTemplate({
  words,
  text,
  found,
  position,
  printed,
  search,
}: SearchParts): TemplateResult {
  const typed = listener((event: Event) => {
    if (event.target instanceof HTMLInputElement) search(event.target.value);
  });
  return html`<div class="long" part="search"><p class="find"><label for="search">${words.search}</label><input id="search" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${text} @input=${typed}></p><p class="found" role="status">${found ?? nothing}</p><p class="fine">${position === null ? nothing : html`<span class="position">${position}</span> `}<span class="limits">${words.limits}</span></p>${printed === null ? nothing : html`<p class="printed">${printed}</p>`}</div>`;
}

/**
 * The place of rows that are not rendered. The height is an attribute, since strict policies forbid `style`; an em of the
 * drawing is the height of a row. Assistive technology has the number of each row instead.
 */
export const gapTemplate = (rows: number, columns: number): TemplateResult =>
  html`<tr class="gap" role="presentation" aria-hidden="true"><td colspan=${columns}><svg width="1" height=${`${rows}em`}></svg></td></tr>`;

/**
 * Holds the height of all rows while rows come and go, and takes no room itself. WebKit lays out the container of a query
 * before it styles new elements in it: rows that replace all others are not there yet, and without this the box would
 * have nothing to scroll and go back to its start.
 */
export const extentTemplate = (rows: number, columns: number): TemplateResult =>
  html`<tr class="extent" role="presentation" aria-hidden="true"><td colspan=${columns}><svg width="1" height=${`${rows}em`}></svg></td></tr>`;

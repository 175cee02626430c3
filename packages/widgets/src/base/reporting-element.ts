import type { Words } from '@commonweal/charts/language/words.js';
import { CwReadyEvent } from '../events/cw-ready.js';
import type { Declarable } from './declared-tree.js';
import type { Outcome } from './engine.js';
import { IssueEvents } from './issue-events.js';
import { ShownElement } from './shown-element.js';
import { VERSION } from './version.js';

/**
 * What an element tells the page and gives to scripts, whether it shows a chart or a few words.
 *
 * @fires {CwReadyEvent} cw-ready - The element shows new data.
 * @fires {CwIssueEvent} cw-issue - A problem with the data or the markup that an editor needs to know about.
 */
export abstract class ReportingElement<W extends Words = Words> extends ShownElement<W> {
  static readonly version: string = VERSION;

  readonly #issueEvents = new IssueEvents(this);
  /** What was shown when the page last received an event about new data. */
  #readyFor: Pick<Outcome, 'source' | 'origin'> | null = null;

  /** @internal */
  override get declarable(): Declarable | null {
    const { view, language, rowControl } = this;
    // A server renders all rows of a long table, and a page those in view: they never show the same.
    if (view === null || language === null || this.rowWindow.windows(view.chart)) return null;
    const { lang } = language.words;
    return { view, lang, isLinked: rowControl.link !== null, selectable: false };
  }

  /**
   * Reads the data again; data at an address is checked with the server, not taken from the browser's cache.
   * Resolves once the result is shown.
   */
  async reload(): Promise<void> {
    this.parts.retry();
    // An engine that is still to come has read nothing that could be read again.
    await this.engine?.reload();
    await this.updateComplete;
  }

  /** The data shown, in source order, with its source. Empty if there is none. */
  async toCsv(): Promise<string> {
    if (this.model === null) return '';
    const language = await this.wholeLanguage();
    if (language === null) throw new Error('A part of the script of this widget did not load.');
    return language.engine.csv(this.model);
  }

  protected override updated(): void {
    const fault = this.internalErrors.issue;
    if (fault !== null && !this.issues.some(({ details }) => details === fault.details)) {
      // Found during a render, so the state and the event follow in an update of their own.
      this.requestUpdate('state', null);
      return;
    }
    this.#issueEvents.report(this.issues);
    const { outcome, model } = this;
    // Its figures may be older ones until then.
    if (this.hydrating !== null) return;
    if (outcome === null || model === null || !outcome.isCurrent || outcome.source === this.#readyFor?.source)
      return;
    // The engine makes the data of a finished chart anew, which shows nothing new.
    const isKnown = outcome.origin === 'own' && this.#readyFor?.origin === 'finished';
    this.#readyFor = { source: outcome.source, origin: outcome.origin };
    if (!isKnown) this.dispatchEvent(new CwReadyEvent(this.state, model.rows.length));
  }
}

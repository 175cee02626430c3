import type { LitElement, ReactiveController } from 'lit';
import type { CwContextChangeEvent } from '../events/cw-context-change.js';
import type { LanguageMarks } from '../templates/view.js';
import { IssueEvents } from './issue-events.js';
import { chooseLanguage } from './language-choice.js';
import { languageMarks } from './language-marks.js';
import type { Languages, Spoken } from './languages.js';
import type { Member } from './members.js';
import { type ChoiceTexts, QuietWidgets } from './quiet-widgets.js';
import { statedLang } from './stated-lang.js';
import { inWords } from './words-of-issues.js';

/** What a dashboard says itself: of a choice, once for all its widgets, and in which language. */
export class DashboardVoice implements ReactiveController {
  readonly #host: LitElement;
  readonly #events: IssueEvents;
  readonly #quiet = new QuietWidgets();
  readonly #widgets: () => readonly Member[];
  readonly #texts: () => ChoiceTexts | null;
  /** What the live region says of the last change. */
  announcement = '';
  /** Null where the page is in the language of the words. */
  marks: LanguageMarks | null = null;

  constructor(host: LitElement, widgets: () => readonly Member[], texts: () => ChoiceTexts | null) {
    this.#host = host;
    this.#events = new IssueEvents(host);
    this.#widgets = widgets;
    this.#texts = texts;
    host.addController(this);
    host.addEventListener('cw-context-change', (event) => {
      if (event.target === host) void this.#announce(event);
    });
  }

  hostUpdate(): void {
    const { languages } = this.#host.constructor as unknown as { readonly languages: Languages<Spoken> };
    const stated = statedLang(this.#host);
    const wish = { stated, declared: null, tag: this.#host.localName };
    const { language, issues } = chooseLanguage(languages, wish);
    this.marks = language && languageMarks(language.words.lang, stated, () => true);
    this.#events.report(issues.map((each) => inWords(each, null)));
  }

  /** Says a change once for all widgets, which are quiet meanwhile. */
  async #announce(change: CwContextChangeEvent): Promise<void> {
    const announcement = await this.#quiet.follow(
      change,
      this.#host.renderRoot,
      this.#widgets(),
      this.#texts,
    );
    if (announcement === null) return;
    this.announcement = announcement;
    this.#host.requestUpdate();
  }
}

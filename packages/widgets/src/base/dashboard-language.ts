import type { LitElement, ReactiveController } from 'lit';
import type { LanguageMarks } from '../templates/view.js';
import { IssueEvents } from './issue-events.js';
import { chooseLanguage } from './language-choice.js';
import { languageMarks } from './language-marks.js';
import type { Languages, Spoken } from './languages.js';
import { statedLang } from './stated-lang.js';
import { inWords } from './words-of-issues.js';

/** Which language a dashboard's own words are in. */
export class LanguageOfWords implements ReactiveController {
  readonly #host: LitElement;
  readonly #events: IssueEvents;
  /** Null where the page is in the language of the words. */
  marks: LanguageMarks | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#events = new IssueEvents(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { languages } = this.#host.constructor as unknown as { readonly languages: Languages<Spoken> };
    const stated = statedLang(this.#host);
    const wish = { stated, declared: null, tag: this.#host.localName };
    const { language, issues } = chooseLanguage(languages, wish);
    this.marks = language && languageMarks(language.words.lang, stated, () => true);
    this.#events.report(issues.map((each) => inWords(each, null)));
  }
}

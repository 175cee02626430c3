import type { Stated } from '@commonweal/charts/kit/option.js';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { dashboardPart } from '../base/dashboard-part.js';
import type { LanguageOfWords } from '../base/dashboard-language.js';
import { LangWatch } from '../base/lang-watch.js';
import { Languages } from '../base/languages.js';
import { type Figures, type Member, Members } from '../base/members.js';
import { propertiesOf } from '../base/option-properties.js';
import { isTreeParsed, whenParsed } from '../base/parsed.js';
import { type Later, Parts } from '../base/part.js';
import { statedLang } from '../base/stated-lang.js';
import { StyledElement } from '../base/styled-element.js';
import { VERSION } from '../base/version.js';
import { ContextRoot } from '../context/context-root.js';
import { CONTEXT_OPTIONS } from '../context/options.js';
import { layout } from '../styles/dashboard.js';
import { headingTemplate } from '../templates/header.js';
import { HEADING_LEVELS, type HeadingLevel } from '../templates/view.js';
import type { DashboardTexts } from './words.js';

export interface CwDashboard extends Stated<typeof CONTEXT_OPTIONS> {}

/** A language of dashboards, whose texts are here or come later. */
export interface DashboardLanguage {
  readonly words: { readonly lang: string; readonly texts: Later<DashboardTexts> };
}

/**
 * Lays out widgets in rows, with level tops, and is a page context for them: an area chosen in one is followed
 * by all of them, and a row under the pointer or focus is highlighted in all of them. What an author wrote on a widget
 * stays.
 *
 * What readers need to know about the figures is once under all widgets, by source, beside one download of all their data;
 * the widgets leave both out and keep the line with their source.
 *
 * `data-span` on a child says how much of a row it would have: `third`, `half`, `two-thirds` or `full`. Rows fill up, so
 * the last of one may be wider, and on a phone each child has a row. Without it, a row has as many as there is room for.
 *
 * Widgets can be added, moved and removed at any time. The context uses the community context protocol with the key
 * `commonweal-context`, so other elements can take part too.
 *
 * @tag cw-dashboard
 * @summary A grid of linked widgets.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The widgets.
 * @slot pickers - What is above all widgets, such as a bar of pickers, which stays in view as long as they are.
 *
 * @fires {CwContextChangeEvent} cw-context-change - A value has changed, whoever changed it.
 *
 * @fires {CwIssueEvent} cw-issue - A problem that an editor needs to know about, such as a language that is not loaded.
 *
 * @csspart base - The rows.
 * @csspart heading - The heading.
 * @csspart footer - What is once under all widgets.
 * @csspart about - What is to be known about the figures, which can be opened.
 * @csspart button - The button that downloads all data.
 * @csspart message - What went wrong with the download.
 *
 * @cssprop --cw-dashboard-gap - Space between widgets: between rows, then between columns.
 * @cssprop --cw-dashboard-column - Least width of a widget without `data-span`; a phone shows one in a row.
 */
export class CwDashboard extends StyledElement {
  static readonly version: string = VERSION;

  static override styles = layout;

  static override properties: PropertyDeclarations = {
    ...propertiesOf(CONTEXT_OPTIONS),
    heading: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The heading over all widgets. */
  declare heading: string | null;
  /** Level of the heading, 2 by default; the headings of widgets are one lower. Without a heading, the level of theirs. */
  declare headingLevel: string | number | null;

  /**
   * The languages loaded for this class.
   *
   * @internal
   */
  static get languages(): Languages<DashboardLanguage> {
    return Languages.of<DashboardLanguage>(this);
  }

  /**
   * What the widgets show, on a server, where they are apart.
   *
   * @internal
   */
  gathered: readonly Figures[] | null = null;
  /**
   * Whether children fill all their rows by their spans alone, which a server tells ahead of them.
   *
   * @internal
   */
  isEven = false;
  /**
   * What is under the widgets; set on a server, which cannot wait for it.
   *
   * @internal
   */
  set gathering(part: typeof dashboardPart) {
    this.#part = part;
    this.#language = part.language(this);
    const own = this.constructor as typeof CwDashboard;
    own.elementStyles = own.finalizeStyles([layout, ...part.styles]);
  }

  /** Tells the widgets inside which dashboard they are in. @internal */
  readonly gathers = true;

  #part: typeof dashboardPart | null = null;
  #language: LanguageOfWords | null = null;
  /** Whether the shadow root holds a server-rendered tree. */
  #isDeclared = false;
  #coming: Promise<void> | null = null;
  /** Whether the code for what is under the widgets did not load, so that each widget says it itself. */
  #isWithoutPart = false;
  #hasFailed = false;
  /** The widgets whose heading is one lower than this one's, as nobody stated a level. */
  readonly #lowered = new WeakSet<Member>();
  readonly #members = new Members(this, (member) => {
    this.#lower(member);
  });
  readonly #texts = new Parts(() => {
    this.requestUpdate();
  });

  constructor() {
    super();
    this.heading = null;
    this.headingLevel = null;
    new ContextRoot(this);
    new LangWatch(this, (this.constructor as typeof CwDashboard).languages);
    this.addEventListener('cw-ready', () => {
      this.#coming ??= this.#load();
      this.requestUpdate();
    });
  }

  /**
   * The language that the page states, else the one loaded first; null if none is.
   *
   * @internal
   */
  get language(): DashboardLanguage | null {
    const { languages } = this.constructor as typeof CwDashboard;
    return languages.find(statedLang(this)) ?? languages.first;
  }

  /** Offers the data of all widgets as one file, with their sources. Resolves once it is offered. */
  async download(): Promise<void> {
    const part = this.#part;
    const texts = this.#words();
    if (part === null || texts === null) return;
    const saving = import('../base/save-archive.js');
    await part.save(this.#members.all, saving, texts.list, this.heading, this.ownerDocument);
  }

  /** A server-rendered tree may still be arriving, and needs the shadow root to be free. */
  override connectedCallback(): void {
    if (this.hasUpdated || isTreeParsed(this)) super.connectedCallback();
    else {
      void whenParsed(this, isTreeParsed).then(() => {
        if (this.isConnected && !this.hasUpdated) this.connectedCallback();
      });
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isDeclared = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (this.#isDeclared) {
      this.renderOptions.renderBefore = null;
      this.isEven = root.querySelector('.even') !== null;
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('heading') || changed.has('headingLevel'))
      this.#members.all.forEach((each) => this.#lower(each));
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const isOpen = root.querySelector('details')?.open === true;
    if (this.#isDeclared) {
      if (this.#part === null && !this.#isWithoutPart) {
        // The server-rendered tree stays until there is as much to show.
        ReactiveElement.prototype['update'].call(this, changed);
        return;
      }
      this.#isDeclared = false;
      // The widgets are the page's own nodes: nothing of theirs is lost with the rows around them.
      root.replaceChildren();
    }
    super.update(changed);
    const details = root.querySelector('details');
    if (details !== null && isOpen) details.open = true;
  }

  protected override render(): TemplateResult {
    const lang = this.#language?.marks?.figure ?? nothing;
    return html`${this.#hasHeading ? html`<div class="title">${headingTemplate(this.heading ?? '', this.#level, null)}</div>` : nothing}<slot name="pickers"></slot><div part="base" class=${`grid${this.isEven ? ' even' : ''}${this.#isWithoutPart ? '' : ' gathers'}`}><slot></slot></div><div part="footer" class="base foot" lang=${lang}>${this.#foot()}</div>`;
  }

  /** Also waits for what is under the widgets. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    if (this.#coming === null) return isSettled;
    await this.#coming;
    return super.getUpdateComplete();
  }

  /**
   * The level of the headings of widgets, unless they have one of their own; null if the dashboard says nothing of it.
   *
   * @internal
   */
  get widgetLevel(): number | null {
    if (this.#hasHeading) return Math.min(this.#level + 1, 6);
    return this.headingLevel === null ? null : this.#level;
  }

  get #hasHeading(): boolean {
    return this.heading !== null && this.heading !== '';
  }

  get #level(): HeadingLevel {
    const written = Number(this.headingLevel);
    return HEADING_LEVELS.find((level) => level === written) ?? HEADING_LEVELS[0];
  }

  /** The texts of the language; null until they are there. */
  #words(): DashboardTexts | null {
    const { language } = this;
    return language === null ? null : this.#texts.get(language.words.texts);
  }

  #foot(): TemplateResult | typeof nothing {
    const part = this.#part;
    const texts = part === null ? null : this.#words();
    if (part === null || texts === null) return nothing;
    const view = { texts, hasFailed: this.#hasFailed, lang: this.#language?.marks?.source ?? null };
    return part.foot(this.gathered ?? this.#members.all, view, () => void this.#save());
  }

  /** Sets the heading of a widget under this one's, unless anybody has set it. */
  #lower(member: Member): void {
    const level = this.widgetLevel;
    if (level === null) return;
    const isFree = member.headingLevel === null || member.headingLevel === undefined;
    if (!isFree && !this.#lowered.has(member)) return;
    this.#lowered.add(member);
    member.headingLevel = level;
  }

  async #load(): Promise<void> {
    try {
      this.gathering = (await import('../base/dashboard-part.js')).dashboardPart;
      this.adoptStyles(this.renderRoot as ShadowRoot);
    } catch {
      this.#isWithoutPart = true;
    }
    this.requestUpdate();
  }

  /** If a part of the script or the data does not load, the message says so. */
  async #save(): Promise<void> {
    this.#hasFailed = false;
    try {
      await this.download();
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }
}

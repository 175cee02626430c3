import type { Dataset } from '@commonweal/data';
import type { IssueView } from '../read/read-view.js';
import type { BuilderState } from '../state.js';
import { showOn } from './stage.js';

/** What an element tells of itself. */
interface Telling extends Element {
  readonly issues?: readonly (IssueView & { readonly where?: { readonly line: number | null } })[];
}

/** The live preview: the widgets in a frame of a width, in light or dark, in the colours of a theme. */
export class Preview {
  readonly element: HTMLElement;
  readonly #frame: HTMLElement;
  #colours: readonly string[] = [];

  /** @param reported Called with what the widgets report, when it has changed. */
  constructor(document: Document, reported: (issues: readonly IssueView[]) => void) {
    this.element = document.createElement('div');
    this.element.className = 'stage';
    this.#frame = document.createElement('div');
    this.element.append(this.#frame);
    let last = '[]';
    const tell = (): void => {
      const issues = this.#issues();
      const text = JSON.stringify(issues);
      if (text === last) return;
      last = text;
      reported(issues);
    };
    for (const event of ['cw-ready', 'cw-issue']) this.element.addEventListener(event, tell);
  }

  /** The elements in the preview, as the page of an editor will have them. */
  get widgets(): readonly Element[] {
    return [...this.#frame.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cw-'));
  }

  show(made: BuilderState, dataset: Dataset | null, width: number, isDark: boolean): void {
    const { widgets, dashboard, source, language, theme, colours } = made;
    this.#frame.className = [
      'frame',
      `w${String(width)}`,
      isDark ? 'dark' : 'light',
      ...(theme === '' ? [] : [`cw-theme-${theme}`]),
    ].join(' ');
    // By script: a strict policy allows no style attribute in the markup.
    for (const name of this.#colours) if (!(name in colours)) this.#frame.style.removeProperty(name);
    for (const [name, value] of Object.entries(colours)) this.#frame.style.setProperty(name, value);
    this.#colours = Object.keys(colours);
    showOn(this.#frame, { widgets, dashboard, source, dataset, language });
  }

  #issues(): readonly IssueView[] {
    return this.widgets.flatMap((widget) =>
      ((widget as Telling).issues ?? []).map(({ severity, code, message, where }) => ({
        severity,
        code,
        message,
        line: where?.line ?? null,
      })),
    );
  }
}

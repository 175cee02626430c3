import { render } from 'lit';
import type { Attributes } from '../fit/choices.js';
import type { Fit } from '../fit/fits.js';
import { READING_ATTRIBUTES, type Reading } from '../read/read-view.js';
import { withRole } from '../read/roles.js';
import type { FileContents } from '../read/text-of-file.js';
import { textOfFile } from '../read/text-of-file.js';
import type { SheetText } from '../read/workbook.js';
import { MOST_WIDGETS } from '../state-hash.js';
import { type BuilderState, type SelectedWidget, EMPTY_DASHBOARD, type Source } from '../state.js';
import { type AppState, type Problem, type Sheets, START, type Width } from './app-state.js';
import { contentsAt, COPIED_SHEET, known, sheetSource, wholeAddress } from './give.js';
import { pageTemplate } from './page.js';
import type { PageApp } from './page-app.js';
import { Preview } from './preview-stage.js';
import { TakeActions } from './take-actions.js';
import { NOTHING_TAKEN, type TakenView } from './taking.js';
import { Thumbnails } from './thumbnails.js';

/** Where the focus goes after something has been read. */
const HEADING = 'read-heading';
const ERRORS = 'errors';

/** The page: what is shown, and what each control does. */
export class BuilderApp implements PageApp {
  readonly #root: HTMLElement;
  #state: AppState;
  /** The text of the source: it may be long, and no template reads it. */
  #text = '';
  /** Widgets of an address whose data stayed in the browser of who made it. */
  #waiting: readonly SelectedWidget[] = [];
  /** A file that arrives after another was asked for is not read. */
  #turn = 0;
  readonly thumbnails = new Thumbnails((tag, reason) => {
    this.set({ failed: { ...this.#state.failed, [tag]: reason } });
  });
  readonly examples = new Thumbnails(() => undefined);
  readonly preview: Preview;
  readonly takes: TakeActions;
  /** Called with what is made after each change of it. */
  onMade: ((made: BuilderState) => void) | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.takes = new TakeActions(this, root.ownerDocument);
    const base = new URL('widgets', root.ownerDocument.baseURI).href;
    this.#state = { ...START, take: { ...START.take, base } };
    this.preview = new Preview(root.ownerDocument, (reported) => {
      this.set({ reported });
    });
  }

  get state(): AppState {
    return this.#state;
  }

  get document(): Document {
    return this.#root.ownerDocument;
  }

  /** The text of the source as it was given; empty for built-in data. */
  get text(): string {
    return this.#text;
  }

  set(change: Partial<AppState>): void {
    const before = this.#state;
    const announcements = before.announcements + (change.status === undefined ? 0 : 1);
    const next = { ...before, announcements, ...change };
    const isMade = next.made !== before.made;
    const isWritten = !isMade && next.take === before.take;
    this.#state = isWritten ? next : { ...next, taken: outdated(next), outcome: null };
    this.render();
    if (!isWritten) this.takes.write();
    if (isMade) this.onMade?.(next.made);
  }

  render(): void {
    const { made, read, width, isDark } = this.#state;
    this.preview.show(made, read?.dataset ?? null, width, isDark);
    render(pageTemplate(this), this.#root);
  }

  // Step 1: data.

  async giveFile(file: File): Promise<void> {
    await this.#give('file', file.name, () => textOfFile(file));
  }

  givePasted(): Promise<void> {
    const { pasted } = this.#state;
    if (pasted.trim() === '') {
      this.refuse([{ field: 'pasted', message: 'Paste a table with its column names' }]);
      return Promise.resolve();
    }
    return this.#give('pasted', 'pasted.csv', () => Promise.resolve({ text: pasted, notices: [] }));
  }

  async giveLink(): Promise<void> {
    const href = wholeAddress(this.#state.href, this.document.baseURI);
    if (href === null) {
      this.refuse([
        { field: 'href', message: 'Give the address of a file, such as https://example.org/data.csv' },
      ]);
      return;
    }
    await this.#give('href', href, () => contentsAt(href));
  }

  giveBuiltIn(): void {
    const { indicator } = this.#state;
    if (indicator === '') this.refuse([{ field: 'indicator', message: 'Choose some figures' }]);
    else {
      this.#begin();
      this.set({ sheets: null, notices: [] });
      this.#read({ kind: 'built-in', indicator }, '');
    }
  }

  /** Another sheet of the workbook. */
  chooseSheet(at: number): void {
    const { sheets } = this.#state;
    if (sheets === null) return;
    this.#begin();
    this.#readSheet({ ...sheets, at });
  }

  /** Something else is asked for: what is still on its way is not read. */
  #begin(isBusy = false): number {
    this.#turn += 1;
    this.set({ isBusy, problems: [] });
    return this.#turn;
  }

  async #give(field: string, name: string, contents: () => Promise<FileContents>): Promise<void> {
    const turn = this.#begin(true);
    this.set({ status: 'Reading the data.' });
    const found = await contents();
    if (turn !== this.#turn) return;
    this.set({ isBusy: false });
    if ('problem' in found) {
      this.refuse([{ field, message: found.problem }]);
      return;
    }
    const isLink = field === 'href';
    if ('sheets' in found) {
      this.#readSheet({ file: name, href: isLink ? name : null, list: found.sheets, at: 0 });
      return;
    }
    this.set({ sheets: null, notices: found.notices });
    this.#read(isLink ? { kind: 'link', href: name } : { kind: 'text', name, text: found.text }, found.text);
  }

  #readSheet(sheets: Sheets): void {
    const sheet = sheets.list[sheets.at];
    if (sheet === undefined) return;
    this.set({ sheets, notices: sheets.href === null ? [] : [COPIED_SHEET] });
    this.#read(sheetSource(sheets, sheet), sheet.text);
  }

  /** Reads a new source, and shows the widget that suits it best. */
  #read(source: Source, text: string): void {
    this.#text = text;
    const waiting = this.#waiting;
    this.#waiting = [];
    const reading = readingOf(waiting[0]?.attributes ?? {});
    const found = known(source, text, reading);
    const problems = fatalProblems(found.read?.issues ?? []);
    const [best] = found.fits;
    const widgets = best === undefined || best.score === 0 ? [] : [{ tag: best.tag, attributes: best.start }];
    this.set({
      ...found,
      reading,
      at: 0,
      problems,
      status: found.read?.dataset === null ? '' : 'The data have been read.',
      made:
        waiting.length > 0
          ? { ...this.#state.made, source, widgets: waiting }
          : { ...this.#state.made, source, widgets, dashboard: EMPTY_DASHBOARD },
    });
    this.#focus(problems.length > 0 ? ERRORS : HEADING);
  }

  refuse(problems: readonly Problem[]): void {
    this.set({ problems, status: '' });
    this.#focus(ERRORS);
  }

  /**
   * Opens what was made before, from the address of this page. Data that were dropped or pasted are not in it: the widgets
   * wait for them.
   */
  async restore(made: BuilderState): Promise<void> {
    const { source } = made;
    if (source === null && made.widgets.length > 0) {
      this.#waiting = made.widgets;
      this.set({ made: { ...made, widgets: [] } });
      const message =
        'The data of this link stayed in the browser of whoever made it. Give the same file to see the widgets.';
      this.refuse([{ field: 'data-heading', message }]);
      return;
    }
    const reading = readingOf(made.widgets[0]?.attributes ?? {});
    const turn = this.#begin(true);
    this.set({ made: { ...made, source: null, widgets: [] }, reading });
    const found = source?.kind === 'link' ? await contentsAt(source.href) : { text: '' };
    if (turn !== this.#turn) return;
    this.set({ isBusy: false });
    if (source?.kind === 'link') this.set({ way: 'link', href: source.href });
    if (source?.kind === 'built-in') this.set({ way: 'built-in', indicator: source.indicator });
    if ('problem' in found) {
      // Given by hand, the data still get their widgets.
      this.#waiting = made.widgets;
      this.refuse([{ field: 'href', message: found.problem }]);
    } else if ('sheets' in found && source?.kind === 'link') this.#restoreSheet(made, source, found.sheets);
    else if ('text' in found && source !== null && source.kind !== 'text') {
      this.#text = found.text;
      this.set({ ...known(source, found.text, reading), made });
    }
  }

  /** The sheet that was read when the address was made; the first one, if it is no longer there. */
  #restoreSheet(
    made: BuilderState,
    { href, sheet }: Source & { readonly kind: 'link' },
    list: readonly SheetText[],
  ): void {
    const at = list.findIndex(({ name }) => name === sheet);
    this.#waiting = made.widgets;
    this.#readSheet({ file: href, href, list, at: Math.max(at, 0) });
    if (sheet === undefined || at >= 0) return;
    const message = `The workbook has no sheet ‘${sheet}’ any more. Choose another one.`;
    this.refuse([{ field: 'sheet', message }]);
  }

  // What was read.

  setRole(column: string, role: string): void {
    const columns = withRole(this.#state.reading.columns ?? '', column, role);
    this.setReading({ ...this.#state.reading, columns });
  }

  /** Reads the same source in another way, and keeps the widgets that were chosen. */
  setReading(reading: Reading): void {
    const { made, fits: before } = this.#state;
    if (made.source === null) return;
    const found = known(made.source, this.#text, reading);
    const problems = fatalProblems(found.read?.issues ?? []);
    const widgets = made.widgets.map((widget): SelectedWidget => {
      const isAsStarted = before.some((fit) => fit.tag === widget.tag && isStart(fit, widget.attributes));
      const now = found.fits.find((fit) => fit.tag === widget.tag);
      const attributes = isAsStarted && now !== undefined ? now.start : withoutReading(widget.attributes);
      return { tag: widget.tag, attributes: { ...attributes, ...reading } };
    });
    const [best] = found.fits;
    const first =
      widgets.length > 0 || best === undefined || best.score === 0
        ? widgets
        : [{ tag: best.tag, attributes: { ...best.start, ...reading } }];
    this.set({ ...found, reading, problems, made: { ...made, widgets: first } });
    if (problems.length > 0) this.#focus(ERRORS);
  }

  // Step 2: the widgets.

  chooseWidget({ tag, start, name }: Fit): void {
    const { made, at, reading } = this.#state;
    const chosen = { tag, attributes: { ...start, ...reading } };
    const widgets = made.widgets.length === 0 ? [chosen] : replaced(made.widgets, at, chosen);
    this.set({ made: { ...made, widgets }, status: `The preview shows: ${name}.` });
  }

  /** Another widget beside those there are: the first that is not there yet. */
  addWidget(): void {
    const { made, fits, failed, reading } = this.#state;
    if (made.widgets.length >= MOST_WIDGETS) {
      this.set({ status: `A page can have up to ${String(MOST_WIDGETS)} widgets. Remove one first.` });
      return;
    }
    const able = fits.filter(({ tag, score }) => score > 0 && !(tag in failed));
    const next = able.find(({ tag }) => made.widgets.every((widget) => widget.tag !== tag)) ?? able[0];
    if (next === undefined) return;
    const added = { tag: next.tag, attributes: { ...next.start, ...reading } };
    const widgets = [...made.widgets, added];
    this.set({
      made: { ...made, widgets },
      at: widgets.length - 1,
      status: `Widget ${String(widgets.length)} added: ${next.name}.`,
    });
    this.#focus('choose-heading');
  }

  editWidget(at: number): void {
    this.set({ at });
    this.#focus('choose-heading');
  }

  removeWidget(at: number): void {
    const { made } = this.#state;
    const widgets = made.widgets.filter((_, index) => index !== at);
    // The one that was adjusted still is, in its new place.
    const before = this.#state.at;
    this.set({
      made: { ...made, widgets },
      at: Math.max(0, Math.min(before > at ? before - 1 : before, widgets.length - 1)),
      status: 'Widget removed.',
    });
    this.#focus('choose-heading');
  }

  /** The attributes of the widget that is being adjusted. */
  setAttributes(attributes: Attributes): void {
    const { made, at } = this.#state;
    const widget = made.widgets[at];
    if (widget === undefined) return;
    this.set({ made: { ...made, widgets: replaced(made.widgets, at, { ...widget, attributes }) } });
  }

  // Step 3: the preview.

  setWidth(width: Width): void {
    this.set({ width });
  }

  setMade(change: Partial<BuilderState>): void {
    this.set({ made: { ...this.#state.made, ...change } });
  }

  /** Moves the focus to a place of the page, once it is there. */
  #focus(id: string): void {
    const place = this.document.getElementById(id);
    place?.focus();
    place?.scrollIntoView({ block: 'start' });
  }

  /** Moves to a step without a change of the address, which holds what is made. */
  goTo(id: string): void {
    this.#focus(id);
  }
}

/** What was written, once it is no longer what would be: it keeps its room, and cannot be copied. */
const outdated = ({ made, taken }: AppState): TakenView =>
  made.widgets.length === 0 ? NOTHING_TAKEN : { ...NOTHING_TAKEN, before: taken.taken ?? taken.before };

const isStart = ({ start }: Fit, attributes: Attributes): boolean =>
  JSON.stringify(start) === JSON.stringify(withoutReading(attributes));

/** Those of the attributes that say how to read the file. */
const readingOf = (attributes: Attributes): Reading =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => (READING_ATTRIBUTES as readonly string[]).includes(name)),
  );

/** A list with another widget in a place. */
const replaced = (widgets: readonly SelectedWidget[], at: number, widget: SelectedWidget): SelectedWidget[] =>
  widgets.map((each, index) => (index === at ? widget : each));

/** Attributes without those that say how to read the file. */
const withoutReading = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !(READING_ATTRIBUTES as readonly string[]).includes(name)),
  );

/** What keeps the data from being shown, linked to the place where it can be mended. */
const fatalProblems = (
  issues: readonly { readonly severity: string; readonly message: string }[],
): Problem[] =>
  issues
    .filter(({ severity }) => severity === 'fatal')
    .map(({ message }) => ({ field: 'read-heading', message }));

import { NO_FACTS } from '../fit/facts.js';
import { widgetName } from '../fit/fits.js';
import { fieldsOf } from '../form/fields.js';
import { OPTIONS } from '../form/options.js';
import { addressOf } from '../state-hash.js';
import type { TakeOptions } from '../take/kinds.js';
import type { BuilderState } from '../state.js';
import type { ActionHost } from './action-host.js';
import { showOn } from './stage.js';
import { blobOf, offer, Taking } from './taking.js';

/** An element that can offer what it shows. */
interface Downloading extends Element {
  download?(format: 'csv'): Promise<void>;
}

/** What the images, the data and the link are called together. */
export const MORE = 'More to take';

/** What the controls of the last step do. */
export class TakeActions {
  readonly #app: ActionHost;
  readonly #taking: Taking;

  constructor(app: ActionHost, document: Document) {
    this.#app = app;
    this.#taking = new Taking(document, (taken) => {
      app.set({ taken });
    });
  }

  /** Writes the snippet of what is made now. */
  write(): void {
    const { made, read, take } = this.#app.state;
    if (made.widgets.length === 0) {
      this.#taking.stop();
      return;
    }
    const shown = { ...made, dataset: read?.dataset ?? null };
    this.#taking.later(made, this.#app.text, take, (place) => {
      showOn(place, shown);
    });
  }

  set(change: Partial<TakeOptions>): void {
    this.#app.set({ take: { ...this.#app.state.take, ...change } });
  }

  async copy(text: string, what: string): Promise<void> {
    await this.#copied(text, { of: what, copied: 'Copied', status: `Copied: ${what}.` });
  }

  /** The address of this page with what is made in it. */
  async copyLink(): Promise<void> {
    const status = ['The link to this page is copied.', ...this.#leftOut()].join(' ');
    await this.#copied(this.#app.document.location.href, { of: MORE, copied: status, status });
  }

  /** What the link has no room for, by the labels of the form. */
  #leftOut(): string[] {
    const { made, facts } = this.#app.state;
    const labels = addressOf(made).leftOut.map(({ tag, attribute }) => {
      const field = fieldsOf(OPTIONS[tag] ?? [], facts ?? NO_FACTS, tag).find(
        (each) => each.attribute === attribute,
      );
      return `“${field?.label ?? attribute}” of ${widgetName(tag)}`;
    });
    return labels.length === 0
      ? []
      : [
          `It has all but what is too long for a link: ${labels.join(', ')}. Whoever opens it sets that again.`,
        ];
  }

  async #copied(
    text: string,
    { of, copied, status }: { readonly of: string; readonly copied: string; readonly status: string },
  ): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#app.set({ status, outcome: { of, text: copied } });
    } catch {
      const refused = 'The browser does not allow copying. Select the text and copy it.';
      this.#app.set({ status: refused, outcome: { of, text: refused } });
    }
  }

  async images(kind: 'svg' | 'png'): Promise<void> {
    await this.#report(async () => {
      const { made, take } = this.#app.state;
      const found = await this.#taking.images(made, this.#app.text, take, kind);
      for (const [index, blob] of found.entries()) offer(blob, nameOf(made, index, kind), this.#app.document);
      return found.length === 1 ? 'The image is ready.' : 'The images are ready.';
    });
  }

  /** The data that the widgets use, as files. */
  async data(): Promise<void> {
    const { made, take } = this.#app.state;
    await this.#report(async () => {
      if (made.source?.kind === 'text') {
        const files = await this.#taking.dataFiles(made, this.#app.text, take);
        for (const file of files) offer(blobOf(file), file.name, this.#app.document);
      } else {
        // A dashboard offers the same figures again, as one archive.
        const tags = new Set(made.widgets.map(({ tag }) => tag));
        for (const widget of this.#app.preview.widgets)
          if (tags.has(widget.localName)) await (widget as Downloading).download?.('csv');
      }
      return 'The data are ready.';
    });
  }

  async #report(work: () => Promise<string>): Promise<void> {
    this.#app.set({ outcome: null });
    try {
      const text = await work();
      this.#app.set({ status: text, outcome: { of: MORE, text } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#app.refuse([{ field: 'take-heading', message }]);
    }
  }
}

/** The name of an image, with a number where there are several. */
function nameOf({ widgets }: BuilderState, index: number, ending: string): string {
  const name = widgets[index]?.tag.replace('cw-', '') ?? 'widget';
  return widgets.length === 1 ? `${name}.${ending}` : `${name}-${String(index + 1)}.${ending}`;
}

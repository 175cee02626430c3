import type { Issue } from '@commonweal/data';
import type { LitElement } from 'lit';
import { offerOf } from '../context/offer-of.js';
import type { Offered } from '../pickers/offers.js';
import { type DataInput, DataSource } from './data-source.js';
import type { LanguageContents } from './language-contents.js';
import { OfficialNames } from './official-names.js';
import { Parts } from './part.js';
import { reading } from './reading.js';
import type { FileTerms } from './remote-file.js';

/** A picker asks nothing more of its file than that it can be read. */
const TERMS: FileTerms = { integrity: null, rows: null, timeout: 15, refresh: null };

/** An element that may have data of its own. */
type SourceHost = LitElement & Partial<{ readonly data: DataInput | null; readonly src: string | null }>;

/** Reads what there is to choose from data of the element's own. */
export class PickerSource {
  readonly #source: DataSource;
  readonly #host: SourceHost;
  readonly #names = new OfficialNames();
  #read: { readonly data: DataInput | null; readonly src: string | null } | null = null;
  #offer: { readonly of: unknown; readonly offer: Offered } | null = null;

  /** @param changed Called when something that was on its way has come. */
  constructor(host: SourceHost, changed: () => void) {
    this.#host = host;
    this.#source = new DataSource(host, new Parts(changed), reading);
  }

  /** Fetches again what did not come. */
  retry(): void {
    void this.#source.reload();
  }

  get loading(): boolean {
    return this.#source.loading;
  }

  get issues(): readonly Issue[] {
    return this.#source.issues;
  }

  /** What there is to choose, with names in a language; null while it is read, and where it could not be. */
  offerIn(language: Pick<LanguageContents, 'areaNames'>): Offered | null {
    const { data = null, src = null } = this.#host;
    const isOther = this.#read?.data !== data || this.#read.src !== src;
    if (isOther || this.#source.dirty || this.#source.isWaiting) {
      this.#read = { data, src };
      this.#source.read({ ...this.#read, file: TERMS, indicator: null, options: {}, asksWithin: false });
    }
    const dataset = this.#names.of(this.#source.result?.dataset ?? null, language);
    if (dataset === null) return null;
    if (this.#offer?.of !== dataset) this.#offer = { of: dataset, offer: offerOf(dataset) };
    return this.#offer.offer;
  }
}

import type { Words } from '@commonweal/charts/language/words.js';
import { ClosedTable } from './closed-table.js';
import { RenderingElement } from './rendering-element.js';

/**
 * What all plots share: the second grammar.
 *
 * @csspart plot - The drawing of a plot, or of each of its panels.
 * @csspart readout - The row that names what is under the pointer.
 */
export abstract class PlotElement<W extends Words = Words> extends RenderingElement<W> {
  #closedTable: ClosedTable | null = null;

  /**
   * Whether its table is drawn where it is closed: always on a server, which draws once.
   *
   * @internal
   */
  get isTableDue(): boolean {
    return this.#closedTable?.isDue !== false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The tree of a server has the table.
    if (this.shadowRoot === null)
      this.#closedTable = new ClosedTable(this, () => {
        this.requestUpdate();
        this.performUpdate();
      });
    return super.createRenderRoot();
  }

  /** Also waits for the table that can be opened. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let next = this.#closedTable?.coming; next; next = this.#closedTable?.coming) {
      await next;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }
}

import type { Words } from '@commonweal/charts/language/words.js';
import type { ClosedTable } from './closed-table.js';
import { RenderingElement } from './rendering-element.js';

/**
 * What all plots share: the second grammar.
 *
 * @csspart plot - The drawing of a plot, or of each of its panels.
 * @csspart readout - The row that names what is under the pointer.
 */
export abstract class PlotElement<W extends Words = Words> extends RenderingElement<W> {
  /**
   * The table that can be opened under the plot; null before anything is drawn.
   *
   * @internal
   */
  closedTable: ClosedTable | null = null;

  /** Also waits for the table that can be opened. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    for (let next = this.closedTable?.coming; next; next = this.closedTable?.coming) {
      await next;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
  }
}

import type { Chart, Column } from '@commonweal/charts';
import type { WidgetView } from '../templates/view.js';

/** The parts of a view; the selection and the tab stop are applied later, without a new view. */
export type ViewParts = Omit<WidgetView, 'selectable' | 'selectedKeys' | 'tabStop'>;

export function viewOf(parts: ViewParts): WidgetView {
  return { ...parts, selectable: false, selectedKeys: new Set() };
}

export function columnOf(chart: Chart | null, id: string): Column | undefined {
  return chart?.columns.find((column) => column.id === id);
}

import type {
  CwContextChangeEvent,
  CwHighlightEvent,
  CwIssueEvent,
  CwLookUpEvent,
  CwPickerSelectEvent,
  CwReadyEvent,
  CwSelectEvent,
  CwSortEvent,
} from '@commonweal/widgets';
import type { EventName } from '@lit/react';

/** The event behind each prop. */
export const EVENTS = {
  onCwReady: 'cw-ready' as EventName<CwReadyEvent>,
  onCwSelect: 'cw-select' as EventName<CwSelectEvent>,
  onCwHighlight: 'cw-highlight' as EventName<CwHighlightEvent>,
  onCwSort: 'cw-sort' as EventName<CwSortEvent>,
  onCwIssue: 'cw-issue' as EventName<CwIssueEvent>,
  onCwPickerSelect: 'cw-picker-select' as EventName<CwPickerSelectEvent>,
  onCwLookUp: 'cw-look-up' as EventName<CwLookUpEvent>,
  onCwContextChange: 'cw-context-change' as EventName<CwContextChangeEvent>,
};

/** Event handler props of a widget. */
export type WidgetEvents = {
  readonly [K in keyof typeof EVENTS]?: ((event: (typeof EVENTS)[K]['__eventType']) => void) | undefined;
};

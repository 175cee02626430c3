export { CwContextChangeEvent } from './cw-context-change.js';
export { CwHighlightEvent } from './cw-highlight.js';
export { CwIssueEvent } from './cw-issue.js';
export { CwLookUpEvent, type LookedUp } from './cw-look-up.js';
export { CwPickerSelectEvent } from './cw-picker-select.js';
export { CwReadyEvent } from './cw-ready.js';
export { CwSelectEvent } from './cw-select.js';
export { CwSortEvent } from './cw-sort.js';

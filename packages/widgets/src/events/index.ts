export { CwHighlightEvent } from './cw-highlight.js';
export { CwIssueEvent } from './cw-issue.js';
export { CwReadyEvent } from './cw-ready.js';
export { CwSelectEvent } from './cw-select.js';
export { CwSortEvent } from './cw-sort.js';

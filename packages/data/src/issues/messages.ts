export * from './messages/content.js';
export * from './messages/csv.js';
export * from './messages/join.js';
export * from './messages/json.js';
export * from './messages/network.js';
export * from './messages/options.js';
export * from './messages/values.js';
export * from './messages/widget.js';

export * from './models/options.js';
export * from './table-chart/types.js';

import { choroplethTableModel } from './model.js';
import { CHOROPLETH_TABLE_OPTIONS } from './options.js';

/** The options of the choropleth table and its model. */
export const choroplethTable = { schema: CHOROPLETH_TABLE_OPTIONS, chart: choroplethTableModel };

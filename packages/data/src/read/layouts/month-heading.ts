import { columnKey } from '../../dataset/filter.js';

/** Whether a column is one of months by its heading. */
export const isMonthHeading = (name: string): boolean => /^month(?:s|name|number)?$/.test(columnKey(name));

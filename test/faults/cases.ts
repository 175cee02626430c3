import type { DataFault } from './data-fault.js';
import { NAMES, SIZES } from './names-and-sizes.js';
import { STRUCTURE } from './structure.js';
import { VALUES } from './values.js';

/** Every fault of the catalogue that lies in the data itself. */
export const DATA_FAULTS: readonly DataFault[] = [...STRUCTURE, ...VALUES, ...NAMES, ...SIZES];

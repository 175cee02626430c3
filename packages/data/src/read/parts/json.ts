import { fromValues } from '../values.js';
import { readJson } from '../json.js';
import { withCommas } from '../json-commas.js';
import type { ReaderParts } from '../layout.js';
import { columnsJsonLayout } from '../layouts/columns-json.js';
import { fingertipsApiLayout } from '../layouts/fingertips-api.js';
import { jsonStatLayout } from '../layouts/json-stat.js';
import { recordsLayout } from '../layouts/records.js';
import { publishedRecords } from '../published-records.js';

/** Reads JSON, and data from a script. */
export const json: ReaderParts['json'] = {
  readJson,
  fromValues,
  withCommas,
  publishedRecords,
  layouts: () => [fingertipsApiLayout, columnsJsonLayout, jsonStatLayout, recordsLayout],
};

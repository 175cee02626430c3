import { headingRows } from '../heading-rows.js';
import type { ReaderParts } from '../layout.js';
import { withMonths } from '../layouts/period-months.js';
import { withLetterUnits, withStatedLetters } from '../letter-units.js';
import { withLimitRows } from '../limit-rows.js';
import { withLimitTexts } from '../limit-texts.js';
import { ranksAmong } from '../roles/ranks-among.js';
import { secondHeader } from '../second-header.js';
import { statusReader } from '../status-reader.js';
import { withValueAndLimits } from '../value-with-limits.js';

/** Forms of tables that few have. */
export const tables: ReaderParts['tables'] = {
  headingRows,
  secondHeader,
  withValueAndLimits,
  withLimitTexts,
  ranksAmong,
  withMonths,
  withLimitRows,
  withLetterUnits,
  withStatedLetters,
  statusReader,
};

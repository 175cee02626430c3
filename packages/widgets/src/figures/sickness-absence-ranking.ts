import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { BarRankingElement } from '../bar-ranking/element.js';
import type { BuiltInColumn } from '../bar-ranking/words.js';
import type { Preset } from '../base/authored-element.js';
import type { Indicators } from '../base/commonweal-element.js';

/**
 * The share of working hours lost to sickness in 2018 in the regions and countries of the United Kingdom. The report of
 * 2020 printed an earlier period without numbers, so its ranking has a column of its own.
 *
 * @tag cw-sickness-absence-ranking
 * @summary Hours lost to sickness absence, ranked.
 * @status experimental
 * @since 0.1.0
 */
export class CwSicknessAbsenceRanking extends BarRankingElement {
  /** @internal */
  static override readonly indicators: Indicators = new Map([['sickness-absence', sicknessAbsence]]);

  /** @internal */
  static override readonly extraColumns: readonly BuiltInColumn[] = ['place_in_report_2015_16'];

  /** @internal */
  static override readonly preset: Preset = {
    indicator: 'sickness-absence',
    area: 'E12000003',
    polarity: 'lower-is-better',
  };
}

import type { Dataset } from '../../dataset/dataset.js';
import { sicknessAbsence } from '../sickness-absence.js';

/** Stands in until the Welsh names are there. */
export function sicknessAbsenceCy(): Dataset {
  const dataset = sicknessAbsence();
  const names = new Map([
    ['Wales', 'Cymru'],
    ['London', 'Llundain'],
    ['England', 'Lloegr'],
  ]);
  return {
    ...dataset,
    observations: dataset.observations.map((each) => ({
      ...each,
      area: { ...each.area, name: names.get(each.area.name) ?? each.area.name },
    })),
  };
}

/** A dataset of so many areas, named and coded like small areas of England, each with a number of its own. */
export function manyAreas(rows) {
  const observations = Array.from({ length: rows }, (_, i) => {
    const place = (i * 7919) % rows;
    const value = (place * 101 + 7) / 1000;
    return {
      area: { code: `E01${String(place).padStart(6, '0')}`, name: `Leeds ${String(i).padStart(5, '0')}A` },
      period: null,
      group: new Map(),
      value,
      raw: String(value),
      printed: null,
      limits: [],
      count: null,
      denominator: null,
      flags: [],
      extra: new Map(),
      line: i + 2,
    };
  });
  return {
    indicator: { name: 'sickness absence', unit: '%', polarity: 'noJudgement', decimals: 1 },
    observations,
    provenance: {
      title: 'Made-up figures',
      publisher: 'Commonweal benchmark',
      url: null,
      licence: null,
      licenceUrl: null,
      vintage: null,
      method: null,
      attribution: null,
      notes: [],
    },
  };
}

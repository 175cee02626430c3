import type { AreaPickerWords } from './words.js';

const count = (n: number): string => n.toLocaleString('en-GB');

export const enAreaPicker: AreaPickerWords = {
  lang: 'en-GB',
  label: 'Area',
  error: 'Error:',
  loading: 'The list of areas is loading.',
  failed: 'The list of areas did not load. Check your connection and try again.',
  printed: (label, selected) => `${label}: ${selected}.`,
  showAll: 'Show all areas',
  levels: {
    country: 'Countries',
    region: 'Regions',
    combined: 'Combined authorities',
    upper: 'Upper-tier authorities',
    lower: 'Districts',
    health: 'Integrated care boards',
    other: 'Other areas',
  },
  kinds: {
    country: 'country',
    region: 'region',
    combinedAuthority: 'combined authority',
    unitary: 'unitary authority',
    metropolitan: 'metropolitan district',
    borough: 'London borough',
    county: 'county',
    council: 'council area',
    localGovernment: 'local government district',
    district: 'district',
    careBoard: 'integrated care board',
  },
  found: (n) => (n === 1 ? '1 area' : `${count(n)} areas`),
  none: 'No area of that name in these figures. Former names and codes are found too. Check the spelling, or delete it to see the whole list.',
  more: (shown, all) => `The first ${count(shown)} of ${count(all)} areas. Type to see others.`,
  notChosen: (text) => `Choose an area from the list. There is none called “${text}” in these figures.`,
  former: (name, until) => (until === null ? name : `${name} until ${String(until)}`),
  nothing: 'no area chosen',
  compare: {
    label: 'Compare with',
    against: (name) => `against ${name}`,
    choices: { benchmark: 'Each figure’s benchmark', areas: 'Areas of your choice' },
    neighbours: (n) => `Statistical neighbours (${count(n)})`,
    add: 'Add an area',
    remove: (name) => `Remove ${name}`,
  },
};

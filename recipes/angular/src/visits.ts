/** Visits for each hundred people. */
export const visits = [
  { area: 'Riding', Reading: 120, Music: 45 },
  { area: 'Westby', Reading: 134, Music: 38 },
];

/** Visits for each hundred people. Kept outside the component, so that it is the same object at each render. */
export const visits = [
  { area: 'Riding', Reading: 120, Music: 45 },
  { area: 'Westby', Reading: 134, Music: 38 },
];

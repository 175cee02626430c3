/** Visits for each hundred people. */
const visits = [
  { area: 'Riding', Reading: 120, Music: 45 },
  { area: 'Westby', Reading: 134, Music: 38 },
];
await customElements.whenDefined('cw-paired-comparison');
document.querySelector('cw-paired-comparison').data = visits;

const status = document.querySelector('[role="status"]');
const nothing = status.textContent;
document.querySelector('cw-bar-ranking').addEventListener('cw-select', ({ name, selected }) => {
  status.textContent = selected ? `You chose ${name}.` : nothing;
});

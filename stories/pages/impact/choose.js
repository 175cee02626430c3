/* The site's own list of areas: it asks the page context around it for one, and shows which is chosen anywhere. */
const select = document.getElementById('area');
select.addEventListener('change', () => {
  const detail = { area: select.value };
  select.dispatchEvent(new window.CustomEvent('cw-context-set', { bubbles: true, composed: true, detail }));
});
document.addEventListener('cw-context-change', ({ values: { area } }) => {
  for (const option of select.options)
    if (option.value === area || option.dataset.code === area) select.value = option.value;
});

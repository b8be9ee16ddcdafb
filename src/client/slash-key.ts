/** The slash key focuses the page’s search box, as on other reference sites. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
    return;
  const box = document.querySelector<HTMLInputElement>(
    'main input[type=search], input[type=search]',
  );
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** The script of a page. Without it, only the search and the buttons are missing. */
export const SCRIPT = `
'use strict';
const words = document.documentElement.dataset;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const search = document.querySelector('#search');
if (search) {
  const filter = document.querySelector('.filter');
  const found = document.querySelector('#found');
  const entries = all('[data-entry]').map((element) => ({ element, text: element.textContent.toLowerCase() }));
  const show = () => {
    const terms = search.value.toLowerCase().split(' ').filter((word) => word !== '');
    const off = all('[data-show]').filter((box) => !box.checked).map((box) => box.dataset.show);
    let count = 0;
    for (const { element, text } of entries) {
      const fits = !off.includes(element.dataset.entry) && terms.every((term) => text.includes(term));
      element.hidden = !fits;
      if (fits) count += 1;
    }
    for (const group of all('[data-group]')) group.hidden = all('[data-entry]', group).every((entry) => entry.hidden);
    found.textContent = words.found.replace('{shown}', count).replace('{total}', entries.length);
  };
  filter.hidden = false;
  filter.addEventListener('input', show);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.matches('input')) return;
    event.preventDefault();
    search.focus();
  });
  show();
}
const key = 'openclaw-migcheck ' + document.title;
const ticks = all('[data-step]');
const stored = () => {
  try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; }
};
const ticked = stored();
for (const box of ticks) {
  box.checked = ticked.includes(box.dataset.step);
  box.addEventListener('change', () => {
    const done = ticks.filter((one) => one.checked).map((one) => one.dataset.step);
    try { localStorage.setItem(key, JSON.stringify(done)); } catch {}
  });
}
for (const block of all('.commands')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-label', words.copyThese);
  button.addEventListener('click', async () => {
    button.removeAttribute('aria-label');
    try {
      await navigator.clipboard.writeText(block.querySelector('pre').textContent);
      button.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(block.querySelector('pre'));
      button.textContent = words.selected;
    }
  });
  block.append(button);
}
addEventListener('beforeprint', () => {
  for (const one of all('details')) one.open = true;
});
`;

/** For a page to work out: how far what it shows has jumped since it was opened, its letters included. */
export const LAYOUT_SHIFT = `new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.fonts.ready.then(() =>
    requestAnimationFrame(() => setTimeout(() => resolve(shift), 0)));
})`;

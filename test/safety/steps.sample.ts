/** Work of known cost, by which the counter of steps is tried. */
export function each(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) total += text.charCodeAt(i);
  return total;
}

export function pairs(text: string): number {
  return [...text].reduce((total, _, i, all) => total + all.slice(i).filter((character) => character === 'a').length, 0);
}

export function searches(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (/b$/.test(text.slice(0, i))) found++;
  return found;
}

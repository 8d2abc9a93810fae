import { useSearchParams } from 'react-router';

/** What every link of the dashboard hands on: the day that the pages speak of, and the language. */
const KEPT = ['asOf', 'lang'] as const;

/** The day in the address that all pages speak of; null means today. */
export function useAsOf(): string | null {
  return useSearchParams()[0].get('asOf') || null;
}

/** The address `to` with `asOf` and `lang` of the current one, unless `to` names them itself. */
export function withKept(to: string, current: URLSearchParams): string {
  const [path = '', search = ''] = to.split('?', 2);
  const query = new URLSearchParams(search);
  for (const name of KEPT) {
    const value = current.get(name);
    if (value && !query.has(name)) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The current query with some parameters set, or removed where the value is null or empty. */
export function changed(current: URLSearchParams, change: Record<string, string | null>): URLSearchParams {
  const query = new URLSearchParams(current);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  return query;
}

/** The filter of the list of obligations, as it stands in the address. Null or empty: everything. */
export interface ObligationFilter {
  status: string[];
  kind: string[];
  /** Body, session and owner may be `none`. */
  body: string | null;
  session: string | null;
  owner: string | null;
  document: string | null;
  text: string | null;
}

export function filterOf(query: URLSearchParams): ObligationFilter {
  const many = (name: string) => query.getAll(name).flatMap((value) => value.split(',')).filter((value) => value !== '');
  const one = (name: string) => query.get(name) || null;
  return {
    status: many('status'),
    kind: many('kind'),
    body: one('body'),
    session: one('session'),
    owner: one('owner'),
    document: one('document'),
    text: one('text'),
  };
}

/** How many fields of the filter are set. */
export const narrowings = (filter: ObligationFilter): number =>
  Object.values(filter).filter((value: string | string[] | null) => value !== null && value.length > 0).length;

/** The address of the list, narrowed by one field. */
export const listOf = (field: keyof ObligationFilter, value: string): string => `/obligations?${new URLSearchParams({ [field]: value })}`;

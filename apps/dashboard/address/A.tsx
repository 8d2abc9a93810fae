import { Link, useSearchParams, type LinkProps } from 'react-router';
import { withKept } from './address.js';

/** A link inside the dashboard: it keeps the day and the language that the reader has chosen. */
export function A({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const [query] = useSearchParams();
  return <Link to={withKept(to, query)} {...rest} />;
}

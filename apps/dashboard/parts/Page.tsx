import { useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useWords } from '../words/useWords.js';

/** One page: its title in the tab and as heading, which takes the focus when the reader comes here by a link. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrivedByLink = useNavigationType() === NavigationType.Push;
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    if (!arrivedByLink) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only on arrival: a filter that is changed on the same page must leave the focus where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}

import type { ReactNode } from 'react';

/** Something the reader should know before reading on. An error is read out at once. */
export function Notice({ tone, title, children }: { tone: 'news' | 'warning' | 'error'; title: string; children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <p><strong>{title}</strong></p>
      {children}
    </div>
  );
}

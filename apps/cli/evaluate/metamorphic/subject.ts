import type { LanguageCode, Span } from '../../../../libs/core/index.js';

/** A document whose form is to be changed. */
export interface Subject {
  name: string;
  text: string;
  language: LanguageCode;
  /** Printed at the head of its pages. */
  symbol: string | null;
  /** Where its obligations stand: their sentences are what a page break is put into. */
  quotes: readonly (readonly Span[])[];
}

/** Words of Chinese stand without spaces between them; so may a break of line or page. */
export const isHan = ({ language }: Subject): boolean => language === 'zh';

/** How the lines of the document end. */
export const lineEnd = ({ text }: Subject): string => (text.includes('\r\n') ? '\r\n' : '\n');

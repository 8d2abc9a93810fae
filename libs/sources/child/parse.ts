import type { ReadText } from '../source.js';
import type { Job } from './messages.js';

/** Parses a file with the reader of its format. Readers are loaded when first needed: the one for .pdf alone takes a while. */
export async function parse({ format, bytes, limits }: Job): Promise<ReadText> {
  switch (format) {
    case 'docx': return (await import('../docx/docx.js')).readDocx(bytes, limits);
    case 'html': return (await import('../html/html.js')).readHtml(bytes);
    case 'pdf': return (await import('../pdf/pdf.js')).readPdf(bytes, limits);
    case 'doc': return (await import('../doc/doc.js')).readDoc(bytes, limits);
  }
}

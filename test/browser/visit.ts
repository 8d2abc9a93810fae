import type { Browser, Page } from 'playwright-core';

export interface Visit {
  page: Page;
  /** Everything that should not have happened: errors of scripts, refusals of the content security policy, requests to other sites. */
  complaints: string[];
  leave(): Promise<void>;
}

export interface Reader {
  width?: number;
  /** The language of the browser. */
  locale?: string;
}

/** Opens an address of the application as a new reader who has never been here. */
export async function visit(browser: Browser, url: string, { width = 1280, locale = 'en-GB' }: Reader = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 850 }, locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL(url).origin;
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => { if (!request.url().startsWith(home)) complaints.push(`request to ${request.url()}`); });
  page.on('console', (message) => {
    // An answer of 4xx is logged by the browser itself; the page's own words about it are what the tests look at.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints, leave: () => context.close() };
}

/** The text without the spaces and line ends that documents and layout put in. */
export const compact = (text: string): string => text.replace(/\s+/g, '');

import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newPlace, startApplication, type Application } from '../journey/application.js';
import { launchBrowser, type LaunchedBrowser } from './chromium.js';
import { visit, type Reader, type Visit } from './visit.js';

/** The running application with a real browser in front of it. */
export interface Desk {
  /** The address of a page or of a part of the API. */
  url(path: string): string;
  /** Opens a page as a new reader; the page that was open is left. */
  open(path: string, reader?: Reader): Promise<Page>;
  /** What a part of the API answers. */
  api<T>(path: string): Promise<T>;
}

/** Starts one for all tests of the file, and ends it after them. Every page must be left without complaints. */
export function startDesk(): Desk {
  let application: Application;
  let launched: LaunchedBrowser;
  let current: Visit | null = null;
  /** What was started, to be ended in reverse, also when a later start failed. */
  const endings: (() => Promise<unknown>)[] = [];

  async function leave(): Promise<void> {
    const left = current;
    current = null;
    await left?.leave();
    expect(left?.complaints ?? []).toEqual([]);
  }

  beforeAll(async () => {
    launched = await launchBrowser();
    endings.push(() => launched.close());
    const place = await newPlace();
    endings.push(() => place.remove());
    application = await startApplication(place.env);
    endings.push(() => application.stop());
  }, 180_000);

  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  }, 60_000);

  afterEach(leave);

  return {
    url: (path) => application.url + path,
    open: async (path, reader) => {
      await leave();
      current = await visit(launched.browser, application.url + path, reader);
      return current.page;
    },
    api: async <T>(path: string) => {
      const response = await fetch(`${application.url}/api${path}`);
      expect(response.status).toBe(200);
      return await response.json() as T;
    },
  };
}

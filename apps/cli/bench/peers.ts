import type { LanguageCode } from '../../../libs/core/index.js';

/** A reader of dates that others wrote. */
export interface Peer {
  name: string;
  /** How many times it finds in a text. */
  count(text: string, language: LanguageCode): number;
}

/**
 * The readers that we measure ourselves against. They are installed for development only, so the product loads them when it is asked to
 * and says which of them are not there.
 */
export async function loadPeers(): Promise<{ peers: Peer[]; absent: string[] }> {
  const loaded = await Promise.all(Object.entries(LOADERS).map(async ([name, load]) => ({ name, peer: await ifInstalled(load) })));
  return {
    peers: loaded.flatMap(({ peer }) => peer ?? []),
    absent: loaded.flatMap(({ name, peer }) => (peer ? [] : name)),
  };
}

const LOADERS: Record<string, () => Promise<Peer>> = {
  'chrono-node': async () => {
    const { parse } = await import('chrono-node');
    return { name: 'chrono-node', count: (text) => parse(text).length };
  },
  '@microsoft/recognizers-text-date-time': async () => {
    const { recognizeDateTime, Culture } = await import('@microsoft/recognizers-text-date-time');
    return { name: 'Recognizers-Text', count: (text, language) => recognizeDateTime(text, language === 'zh' ? Culture.Chinese : Culture.English).length };
  },
};

async function ifInstalled(load: () => Promise<Peer>): Promise<Peer | null> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

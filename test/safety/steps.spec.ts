import { describe, expect, test } from '@jest/globals';
import { languages } from '../../libs/core/languages/index.js';
import type * as Core from '../../libs/core/index.js';
import { hostileTexts } from './hostile.js';
import { counted } from './steps.js';
import type * as Sample from './steps.sample.js';

const sample = await counted<typeof Sample>(new URL('./steps.sample.ts', import.meta.url));
const core = await counted<typeof Core>(new URL('../../libs/core/index.ts', import.meta.url));

describe('the counter tells what grows with a text from what grows with its square', () => {
  test.each<[name: keyof typeof Sample, growth: number]>([['each', 2], ['pairs', 4], ['searches', 4]])('%s: twice the text, %d times the steps', (name, growth) => {
    const steps = (length: number) => sample.stepsOf(() => sample.module[name]('a'.repeat(length)));
    expect(steps(2000) / steps(1000)).toBeCloseTo(growth, 1);
  });

  test('the same work takes the same steps', () => {
    const read = () => core.stepsOf(() => core.module.readDocument('请秘书长向大会第七十五届会议报告。'));
    read();
    expect(read()).toBe(read());
  });
});

/** Twice is linear; a little more is left for what is compared with its neighbours, up to a bound that long texts pass. */
const GROWTH = 2.2;

describe.each(languages.map((language) => ({ code: language.code, language })))('twice the text takes twice the steps: $code', ({ language }) => {
  test.each(hostileTexts(language))('$name', ({ text }) => {
    const [once, twice] = [2, 4].map((portions) => core.stepsOf(() => core.module.readDocument(text(portions)))) as [number, number];
    expect(once).toBeGreaterThan(text(2).length / 2);
    expect(twice / once).toBeLessThan(GROWTH);
  });
});

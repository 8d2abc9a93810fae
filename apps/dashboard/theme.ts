import { createTheme } from '@mantine/core';

/**
 * Fonts of the system first; the bundled Chinese font is fetched only where the machine has none, and only the subsets that a page needs.
 * `system-ui` is left out on purpose: with it in the list, Chromium on a machine without Chinese fonts does not draw text again once the bundled font has come.
 */
const FONTS = [
  '-apple-system', '"Segoe UI"', 'Roboto', '"Helvetica Neue"', 'Arial',
  '"PingFang SC"', '"Hiragino Sans GB"', '"Microsoft YaHei"', '"Noto Sans CJK SC"', '"Source Han Sans SC"', 'sans-serif', '"Noto Sans SC"',
].join(', ');

export const theme = createTheme({
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '600' },
  // Shade 8 is the first blue that small white text, and small blue text on white, can be read on (contrast above 4.5).
  primaryColor: 'blue',
  primaryShade: 8,
  defaultRadius: 'sm',
});

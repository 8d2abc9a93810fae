import { createTheme } from '@mantine/core';

/** System fonts first; the bundled Chinese font is fetched only where the machine has none, and only the subsets a page needs. */
const FONTS = [
  'system-ui', '-apple-system', '"Segoe UI"', 'Roboto', '"Helvetica Neue"', 'Arial',
  '"PingFang SC"', '"Hiragino Sans GB"', '"Microsoft YaHei"', '"Noto Sans CJK SC"', '"Source Han Sans SC"', '"Noto Sans SC"', 'sans-serif',
].join(', ');

export const theme = createTheme({
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '600' },
  // Shade 8 is the first blue that small white text, and small blue text on white, can be read on (contrast above 4.5).
  primaryColor: 'blue',
  primaryShade: 8,
  defaultRadius: 'sm',
});

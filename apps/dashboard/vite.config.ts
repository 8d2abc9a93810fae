import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Where `vite dev` finds a running application; the built pages are served by it and need no address. */
const APPLICATION = 'http://localhost:3000';

/** Every browser that runs these pages reads .woff2; shipping each subset as .woff too would double the build for nobody. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('noto-sans-sc') || !id.endsWith('.css')) return null;
    return code.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '');
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [onlyWoff2, react()],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    // No data: addresses: the content security policy allows files of this site only.
    assetsInlineLimit: 0,
    // One script of about 600 kB is fetched once from the same machine; cutting it up would only add round trips.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': APPLICATION, '/health': APPLICATION } },
});

import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.layer.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.js';
import { retry } from './api/queries.js';
import './style.css';
import { theme } from './theme.js';
import { preferredLanguage, startWords } from './words/i18n.js';

startWords(preferredLanguage(new URLSearchParams(window.location.search)));
const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5_000 } } });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

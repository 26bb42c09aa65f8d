import { QueryClient } from '@tanstack/react-query';
import { Problem } from './Problem';

/** What the server said, kept while it is fresh. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, cause) => failures < 2 && Problem.from(cause).passing,
    },
  },
});

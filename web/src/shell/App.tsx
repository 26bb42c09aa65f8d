import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from '@/api/queries';
import { Language } from '@/i18n/Language';
import { router } from './router';

export function App() {
  return (
    <Language>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Language>
  );
}

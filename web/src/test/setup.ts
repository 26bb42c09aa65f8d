import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom lays nothing out, so there is never a change of size to tell. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= StillObserver;

// What is looked for comes soon, but not on a machine that does much else as well.
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);

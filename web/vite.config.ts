import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const offset = Number(process.env.VEZA_PORT_OFFSET ?? 0);
const gateway = process.env.VEZA_GATEWAY ?? `http://localhost:${8080 + offset}`;
const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** Compresses what compresses once, as well as can be; the gateway serves it as it is. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    async writeBundle({ dir }, files) {
      for (const [name, file] of Object.entries(files)) {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (content.length < 1024 || !/\.(js|css|svg)$/.test(name)) continue;
        await writeFile(join(dir ?? 'dist', `${name}.br`), brotliCompressSync(content));
        await writeFile(join(dir ?? 'dist', `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), packed()],
  resolve: {
    alias: {
      '@': source(''),
      // The original injects a <style> element, which our content security policy forbids.
      'react-remove-scroll': source('design/ScrollLock.tsx'),
    },
  },
  server: {
    port: 5173 + offset,
    proxy: {
      '/api': gateway,
      '/media': gateway,
      '/.well-known': gateway,
      '/ws': { target: gateway, ws: true },
    },
  },
  build: {
    target: 'es2022',
    // Inlined assets are data: URLs, which the policy allows for pictures only.
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // Few files for the first load; what only some pages need stays apart, pictures too.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'shell', test: /node_modules\/(@tanstack|zustand|openapi-fetch|@formatjs|react-intl|intl-messageformat)\// },
            { name: 'design', test: /src\/(api|session|design\/(?!Dialog|ScrollLock))|lucide-react\/dist\/esm\/(?!icons)/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});

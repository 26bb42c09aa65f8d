import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
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

/** The worker that opens the client without a network is told what the client is made of. */
function shell(): Plugin {
  return {
    name: 'shell',
    apply: 'build',
    async generateBundle(_, bundle) {
      // What is large is not needed to play: the names of all emoji.
      const small = (name: string) => bundle[name]?.type === 'asset' || Number(bundle[name]?.code.length) < 500_000;
      // Nor is the player on other sites.
      const own = (name: string) => !name.startsWith('assets/embed-');
      const needed = Object.keys(bundle).filter((name) => /\.(js|css)$|-latin-.*\.woff2$/.test(name) && small(name) && own(name));
      const files = [...needed.map((name) => `/${name}`), '/theme.js', '/veza.svg'].sort();
      const script = await readFile(source('offline/shellWorker.js'), 'utf8');
      const version = createHash('sha256').update(files.join(' ')).update(script).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'worker.js',
        source: script.replace('%VERSION%', version).replace('%FILES%', files.join(' ')),
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), packed(), shell()],
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
    // Browsers of today know modulepreload; what stands in for it would be loaded by both pages.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The client, and the player on pages of others.
      input: { index: 'index.html', embed: 'embed.html' },
      output: {
        // Few files for the first load; what only some pages need stays apart, pictures too.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'shell', test: /node_modules\/(@tanstack|zustand|openapi-fetch|@formatjs|react-intl|intl-messageformat)\// },
            { name: 'design', test: /src\/(api|session|design\/(?!Dialog|ScrollLock|MoreMenu|useChoosing))|lucide-react\/dist\/esm\/(?!icons)/ },
          ],
        },
      },
    },
  },
  test: {
    pool: 'threads',
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // A page needs a document. Most of the rest does not, and is run much sooner without; a file that does says so itself.
    projects: [
      { extends: true, test: { name: 'logic', include: ['src/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: { name: 'pages', include: ['src/**/*.test.tsx'], environment: 'jsdom', setupFiles: ['./src/test/setup.ts'] },
      },
    ],
  },
});

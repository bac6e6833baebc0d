/** Builds the card's test extension: the real card as a content script, everything around it made up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BrowserKind } from '../../../scripts/browsers.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const frame = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title>
<style>html { color-scheme: light dark } textarea { width: 95%; height: 80px }</style>
<label>Note <textarea></textarea></label><script src="frame.js"></script></html>`;

const gallery = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
<main><h1 hidden>Cards</h1></main><script src="gallery.js"></script></html>`;

const manifest = (kind: BrowserKind) => ({
  manifest_version: 3,
  name: 'Cards under test',
  version: '1.2.3',
  ...(kind === 'firefox'
    ? {
        browser_specific_settings: { gecko: { id: 'sidelight@sidelight.example' } },
        background: { scripts: ['background.js'] },
        host_permissions: ['*://*/*'],
      }
    : { background: { service_worker: 'background.js' } }),
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
  web_accessible_resources: [{ resources: ['note-frame.html'], matches: ['*://*/*'] }],
});

/** Resolves to the folder of the unpacked extension. */
export async function buildTestExtension(kind: BrowserKind): Promise<string> {
  const folder = fileURLToPath(new URL(`../../../.output/card-test-${kind}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const name of ['content.ts', 'background.ts', 'frame.ts', 'gallery.tsx'])
    await build({
      configFile: false,
      root: here,
      logLevel: 'error',
      publicDir: false,
      define: { 'import.meta.env.BROWSER': JSON.stringify(kind) },
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: here + name,
          formats: ['iife'],
          name: 'cards',
          fileName: () => name.replace(/x?$/, '').replace('.ts', '.js'),
        },
      },
    });
  writeFileSync(`${folder}note-frame.html`, frame);
  writeFileSync(`${folder}gallery.html`, gallery);
  writeFileSync(`${folder}manifest.json`, JSON.stringify(manifest(kind)));
  return folder;
}

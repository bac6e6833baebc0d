import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { drawIcons, icons } from './scripts/icons.ts';
import { knowledgeFiles, watchKnowledge } from './scripts/ship.ts';

/**
 * The public half of a key whose private half nobody has kept: it fixes the id of an unpacked extension in Chrome
 * (dbefcdfkdgejdblfoccmnfjaeddeopbi), so that its notes stay when the folder moves. The web store refuses it.
 */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwRcYuI+OYnS4+ZPC//UVlv57znk5zcyEsxHfICx1q6TDoxGZR4SoOr0/16KYtMZTDoxD9LbIZ7yL67hY20ZAhU/lwqOkzknwQY+dbdPls128MPL3SfeBP0WT4GyBOTqTL0LqmS3jm6xwNfOksxlXvBgMaQPKM10+jq7V8t91Mn2x5b326IwuUxjf2JKSETY/DH4Wb9e5oDcnyBT8Q/UzxpBAobizskH92UMvEDRAXPCbRfpP8h2WbCP1LWy/5Sh9aewkXxG9YhmAk+495SZMG3lbO9cUz1uZCVgHnOtZhGzufdPk47wwYNb/R9OBduksJq+uCl6N0avKrOLVvSlJtQIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  zip: {
    artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
    excludeSources: ['.output/**', '.cache/**', 'tests/**', '.ci/**'],
  },
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await knowledgeFiles()), ...drawIcons());
    },
    'server:started': watchKnowledge,
  },
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description:
      'Explains the people, places, organisations and events an article names. On your machine alone.',
    icons,
    action: { default_icon: icons, default_title: 'Sidelight' },
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors *; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['note-frame.html'], matches: ['*://*/*'] }
        : { resources: ['note-frame.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    commands: {
      'walk-next': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next name' },
      'walk-previous': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous name' },
      'walk-open': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the card of this name' },
      note: { suggested_key: { default: 'Alt+Shift+M' }, description: 'Note on the selection or the page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', ...(mode === 'store' ? {} : { key: chromeKey }) }),
  }),
});

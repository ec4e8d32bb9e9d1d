import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { sellerCentralHosts } from './lib/core/marketplaces.ts';

const description = '__MSG_description__';
const noContext = join(import.meta.dirname, 'entrypoints/overlay.content/no-context.ts');

/**
 * In the page, React's components are drawn by Preact: React and react-dom alone weigh 68 kB gzipped of the 120 kB that the
 * page script may weigh, Preact's counterpart about 8.
 */
const lightInThePage = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
  // WXT's context of a content script, which ours does not use: 1 kB, and it speaks to the page by events.
  { find: /^wxt\/utils\/content-script-context$/, replacement: noContext },
];

/** Two kilobytes smaller than what the builder does by itself. */
const smallest = { ecma: 2020, toplevel: true, compress: { passes: 3, unsafe_arrows: true } } as const;

/** Hosts and permissions are frozen at first release: a later increase disables the extension until everyone accepts. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isPageScript = entrypoints.every(({ type }) => type === 'content-script');
      if (!isPageScript) return;
      config.resolve = { ...config.resolve, alias: lightInThePage };
      config.build = { ...config.build, minify: 'terser', terserOptions: smallest };
    },
  },
  manifest: {
    name: '__MSG_name__',
    description,
    default_locale: 'en',
    minimum_chrome_version: '125',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'activeTab', 'scripting'],
    host_permissions: sellerCentralHosts.map((host) => `https://${host}/*`),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    options_ui: { page: 'desk.html', open_in_tab: true },
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'next-alert': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextAlert__' },
      'open-overlay': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openOverlay__' },
      'previous-alert': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previousAlert__' },
    },
    storage: { managed_schema: 'managed-storage.json' },
  },
});

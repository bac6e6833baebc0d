/** The browsers' own extension objects, as far as tests use them inside pages. */
import type { Browser } from 'webextension-polyfill';

declare global {
  const chrome: Browser & {
    developerPrivate: {
      addHostPermission(id: string, host: string): Promise<void>;
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

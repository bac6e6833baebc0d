/** Where material shared between checkouts lies: articles with expected mentions, which are no part of this repository. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.env.SIDELIGHT_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

/** The path of a shared file or folder, or null where it is absent: callers skip visibly then. */
export function sharedFile(path: string): string | null {
  const full = `${folder}/${path}`;
  return existsSync(full) ? full : null;
}

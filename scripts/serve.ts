/** Serves on loopback: the sample site of tests/pages, and what else is asked for. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../tests/pages', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** What pages named so are served with, besides the type: the policies that strict news sites set. */
const policies: [name: RegExp, headers: Record<string, string>][] = [
  [
    /(^|\/)strict[^/]*(\/|\.html$)/,
    {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
  ],
];

/** What a path is answered with. */
export interface Served {
  headers: Record<string, string>;
  body: string | Buffer;
}

/**
 * Serves on loopback what `answer` gives for a path; null is no such page. Resolves to the site's address,
 * `http://127.0.0.1:PORT/`. The server closes when the signal aborts.
 */
export async function listen(
  signal: AbortSignal,
  answer: (path: string) => Promise<Served | null>,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const { headers, body } = (await answer(path)) ?? {};
    response.writeHead(body === undefined ? 404 : 200, {
      'cache-control': 'no-cache',
      'content-type': 'text/plain; charset=utf-8',
      ...headers,
    });
    response.end(body ?? `There is no page ${path} on this site.`);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Serves a folder: the sample site, unless told otherwise. */
export const serveSite = (signal: AbortSignal, folder: string = pages): Promise<string> =>
  listen(signal, async (path) => {
    const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    // The single-page app of the site answers at every address under its own.
    const file = path.startsWith('/app/') && !existsSync(wanted) ? join(folder, 'app/index.html') : wanted;
    const headers: Record<string, string> = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    };
    for (const [name, extra] of policies) if (name.test(path)) Object.assign(headers, extra);
    if (!file.startsWith(folder + sep) || !existsSync(file)) return null;
    return { headers, body: await readFile(file) };
  });

/** Puts the compiled knowledge base into the extension, and anew whenever a YAML file changes while developing. */
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { ResolvedPublicFile, Wxt, WxtDevServer } from 'wxt';
import { knowledgeFolder, loadBase } from './base.ts';
import { noticeFile } from './notice.ts';

/** The base's files and whose data they hold, for WXT to copy. */
export async function knowledgeFiles(): Promise<ResolvedPublicFile[]> {
  const { dir, names } = await loadBase();
  return [
    ...names.map((name) => ({ absoluteSrc: path.join(dir, name), relativeDest: `knowledge/${name}` })),
    { absoluteSrc: noticeFile, relativeDest: 'NOTICE.txt' },
  ];
}

/** Compiles and reloads on every change, as long as the server watches. */
export function watchKnowledge(wxt: Wxt, server: WxtDevServer): void {
  server.watcher.add(knowledgeFolder);
  server.watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(knowledgeFolder) || !file.endsWith('.yaml')) return;
    loadBase()
      .then(({ dir }) => cp(dir, path.join(wxt.config.outDir, 'knowledge'), { recursive: true, force: true }))
      .then(() => {
        wxt.logger.success(`Knowledge compiled after a change of ${path.relative(knowledgeFolder, file)}`);
        server.reloadExtension();
      })
      .catch((error: Error) => wxt.logger.error(error.message));
  });
}

/**
 * `npm run package`: the zips for the stores, in .output: Chrome's, Firefox's, and the sources Firefox's reviewers ask for;
 * and the folders to load unpacked.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { browserKinds } from './browsers.ts';
import { buildExtension } from './build.ts';
import { root, runNode } from './child.ts';

const output = `${root}.output`;

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) yield* files(`${folder}/${entry.name}`);
    else yield `${folder}/${entry.name}`;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

mkdirSync(output, { recursive: true });
for (const name of readdirSync(output).filter((name) => name.endsWith('.zip'))) rmSync(`${output}/${name}`);
for (const browser of ['chrome', 'firefox']) {
  // The mode `store` leaves out the key that fixes Chrome's id: the web store gives its own and refuses ours.
  // A mode of another name would build for development, with the paths of this machine in every component.
  const zipped = await runNode(
    ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, '--mv3', '--mode', 'store'],
    { env: { NODE_ENV: 'production' } },
  );
  if (!zipped.ok) {
    console.error(`sidelight: the ${browser} zip could not be made:\n${zipped.printed}`);
    process.exit(1);
  }
  const folder = `${output}/${browser}-mv3-store`;
  console.log(`${browser}, unpacked and compressed:`);
  for (const file of [...files(folder)].sort())
    if (/\.(js|css|html|bin)$/.test(file)) {
      const content = readFileSync(file);
      if (content.includes(root)) {
        console.error(
          `sidelight: ${file} holds the path of this folder (${root}): it was built for development.`,
        );
        process.exit(1);
      }
      console.log(
        `  ${kilobytes(content.length)} ${kilobytes(gzipSync(content).length)}  ${file.slice(folder.length + 1)}`,
      );
    }
}
console.log('Zips:');
for (const name of readdirSync(output).filter((name) => name.endsWith('.zip')))
  console.log(`  ${kilobytes(statSync(`${output}/${name}`).size)}  .output/${name}`);
console.log('To load unpacked, Chrome with the key that keeps its id:');
for (const kind of browserKinds) console.log(`  ${(await buildExtension(kind)).slice(root.length)}`);

/** Runs `scripts/COMMAND.ts` on a fresh clone too: sees to Node, the npm packages and WXT's types first. Plain Node. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => `${root}${path}`;

/** Standard output belongs to the command: all set-up speaks on standard error. */
function setUp(what, args) {
  process.stderr.write(`sidelight: ${what}\n`);
  const shell = process.platform === 'win32';
  const done = spawnSync(args[0], args.slice(1), { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (done.status !== 0) stop(`"${args.join(' ')}" failed; see what it printed above.`);
}

function stop(sentence) {
  process.stderr.write(`sidelight: ${sentence}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`);

// The stamp is the lockfile's hash, written after an install that ended well.
const stamp = at('node_modules/.sidelight-lock');
const wanted = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  setUp('installing the npm packages', [
    'npm',
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ]);
  writeFileSync(stamp, wanted);
}
if (!existsSync(at('.wxt/tsconfig.json')))
  setUp('preparing the types', [process.execPath, at('node_modules/wxt/bin/wxt.mjs'), 'prepare']);

const [command = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(command) || !existsSync(at(`scripts/${command}.ts`)))
  stop(`there is no command "${command}": scripts/ holds no such file.`);

const child = spawn(process.execPath, ['--import', 'tsx', at(`scripts/${command}.ts`), ...args], {
  stdio: 'inherit',
});
// The terminal sends Ctrl+C to both; a signal sent to this process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
});

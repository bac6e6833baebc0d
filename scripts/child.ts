/** Runs the project's tools as child processes, quietly. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  ok: boolean;
  /** Standard output alone. */
  stdout: string;
  /** All that was printed, in order, and why it ended where that was no exit code 0. */
  printed: string;
}

export interface RunChoices {
  env?: Record<string, string>;
  /** Milliseconds after which it is killed. */
  timeout?: number;
  /** Standard input; none without it. */
  input?: string;
}

/** Runs a Node program of the project (path and arguments, from the project's folder) to its end. Never rejects. */
export function runNode(
  args: string[],
  { env = {}, timeout = 300_000, input }: RunChoices = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let stdout = '';
    let printed = '';
    let why = '';
    const timer = setTimeout(() => {
      why = `It was stopped after ${timeout / 1000} s.\n`;
      child.kill('SIGKILL');
    }, timeout);
    child.stdin.on('error', (error) => {
      why ||= `Its standard input broke off: ${error.message}\n`;
    });
    child.stdin.end(input);
    child.stdout.on('data', (data) => {
      stdout += data;
      printed += data;
    });
    child.stderr.on('data', (data) => {
      printed += data;
    });
    child.on('error', (error) => {
      why = `${error.message}\n`;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0 && !why) why = `It ended with exit code ${code}.\n`;
      resolve({ ok: code === 0, stdout, printed: printed + why });
    });
  });
}

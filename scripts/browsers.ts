/** Finds Chromium and Firefox (installs them on Debian as root) and launches them with the extension. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';
export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** The add-on's id (wxt.config.ts) and the address it gets in Firefox: by default a random one each time. */
const firefoxAddon = 'sidelight@sidelight.example';
const firefoxUuid = '5ed0119e-1a3b-4c6f-9d2e-0a5b7c8d9e1f';

const known: Record<BrowserKind, { variable: string; names: string[]; places: string[]; debian: string }> = {
  chromium: {
    variable: 'CHROME_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function look(kind: BrowserKind): string | null {
  const { variable, names, places } = known[kind];
  const told = process.env[variable];
  if (told) {
    if (runnable(told)) return told;
    throw new Error(
      `${variable} is ${told}, which is no program: set it to the path of a ${kind} or unset it.`,
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(runnable) ?? null;
}

const isRoot = () => process.getuid?.() === 0;

/** Path of the browser's program. Installs it where that is possible, else throws a sentence that says what to do. */
export function findBrowser(kind: BrowserKind): string {
  const found = look(kind);
  if (found) return found;
  const { variable, debian } = known[kind];
  const help = `install it (on Debian: apt-get install ${debian}) or set ${variable} to its path`;
  if (!isRoot() || !runnable('/usr/bin/apt-get'))
    throw new Error(`No ${kind} was found in ${variable} or PATH: ${help}.`);
  process.stderr.write(`sidelight: installing ${debian}\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = `apt-get update && apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${debian}`;
  spawnSync('sh', ['-c', install], { stdio: ['ignore', 2, 2], env: environment });
  const installed = look(kind);
  if (!installed)
    throw new Error(`No ${kind} was found, and installing ${debian} failed (see above): ${help}.`);
  return installed;
}

export interface LaunchedBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's pages are: `chrome-extension://ID` or `moz-extension://UUID`, no slash at the end. */
  origin: string;
  /** Resolves when the browser is closed and its profile is gone from the disk. */
  closed: Promise<void>;
}

export interface LaunchChoices {
  /** With a window; headless by default. */
  headed?: boolean;
  /** CSS pixels. Null lets the window decide. */
  viewport?: { width: number; height: number } | null;
  /** Where downloads land. */
  downloads?: string;
  /** Lets it reach the net. Left out, nothing but this machine is to be reached. */
  net?: boolean;
  /** Chromium alone: the file into which it writes all that its network does. */
  netLog?: string;
}

/** Launches a browser with a fresh profile and the extension of `folder` in it. It closes when the signal aborts. */
export async function launch(
  kind: BrowserKind,
  folder: string,
  signal: AbortSignal,
  choices: LaunchChoices = {},
): Promise<LaunchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'));
  const options: LaunchOptions = {
    executablePath: findBrowser(kind),
    headless: !choices.headed,
    defaultViewport: choices.viewport === undefined ? { width: 1200, height: 900 } : choices.viewport,
    ...(choices.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: choices.downloads } } : {}),
  };
  const browser = await (kind === 'chromium'
    ? puppeteer.launch({ ...options, ...chromium(folder, profile, choices) })
    : puppeteer.launch({ ...options, ...firefox(profile, choices) }));
  const closed = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      browser
        .close()
        .catch(() => browser.process()?.kill('SIGKILL'))
        .then(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }))
        // What is left of a profile in the folder for temporary files is for the system to clear away.
        .catch(() => {})
        .then(resolve);
    });
  });
  if (kind === 'firefox') {
    await browser.installExtension(folder);
    return { kind, browser, origin: `moz-extension://${firefoxUuid}`, closed };
  }
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  return { kind, browser, origin: `chrome-extension://${new URL(worker.url()).host}`, closed };
}

const chromium = (folder: string, profile: string, { net, netLog }: LaunchChoices): LaunchOptions => ({
  pipe: true,
  enableExtensions: [folder],
  userDataDir: profile,
  args: [
    // The sandbox cannot start as root, as in a container of continuous integration.
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    '--lang=en-GB',
    ...(net ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
  ],
});

const firefox = (profile: string, { net, downloads }: LaunchChoices): LaunchOptions => ({
  browser: 'firefox',
  userDataDir: profile,
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddon]: firefoxUuid }),
    // The background ends as soon as it may: whoever forgets that it can die is found out.
    'extensions.background.idle.timeout': 700,
    'extensions.webextOptionalPermissionPrompts': false,
    'privacy.reduceTimerPrecision': false,
    'intl.locale.requested': 'en-GB',
    'browser.aboutwelcome.enabled': false,
    // A proxy that nobody runs; what is on this machine goes past it.
    ...(net
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
        }),
    ...(downloads
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.panel.shown': true,
        }
      : {}),
  },
});

/** Reaches the closed shadow root of our host, a child of <html>, through the browser's protocol, as no page can. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers.ts';
import { connectionOf, contextOf, evaluateRaw } from './firefox.ts';

type InRoot = (root: ShadowRoot, ...args: unknown[]) => unknown;

const none = () => new Error('No host of ours stands in the page: nothing is shown now.');

/** Runs a function in the page with the root; arguments and answer travel as JSON. */
export async function inClosedRoot(
  kind: BrowserKind,
  page: Page,
  run: InRoot,
  args: unknown[],
): Promise<unknown> {
  const source = `async function () {
    const __name = (named) => named;
    const [root, ...args] = arguments;
    return JSON.stringify((await (${run})(root, ...args.map((arg) => JSON.parse(arg)))) ?? null);
  }`;
  const told = args.map((arg) => JSON.stringify(arg ?? null));
  const answer = await (kind === 'chromium' ? chromium(page, source, told) : firefox(page, source, told));
  return JSON.parse(answer);
}

async function chromium(page: Page, source: string, args: string[]): Promise<string> {
  const protocol = await page.createCDPSession();
  try {
    const { root: document } = await protocol.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = document.children?.find(({ localName }) => localName === 'html');
    for (const { shadowRoots = [] } of html?.children ?? []) {
      const root = shadowRoots.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (!root) continue;
      const { object } = await protocol.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const objectId = object.objectId as string;
      const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: source,
        arguments: [{ objectId }, ...args.map((value) => ({ value }))],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as string;
    }
  } finally {
    await protocol.detach();
  }
  throw none();
}

async function firefox(page: Page, source: string, args: string[]): Promise<string> {
  const browser = page.browser();
  const context = contextOf(page);
  const found = await evaluateRaw(browser, context, '[...document.documentElement.children]', {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  for (const host of found.value as {
    value: { shadowRoot?: { sharedId: string; value: { mode: string } } };
  }[]) {
    const root = host.value.shadowRoot;
    if (root?.value.mode !== 'closed') continue;
    const { result } = await connectionOf(browser).send('script.callFunction', {
      target: { context },
      functionDeclaration: source,
      arguments: [{ sharedId: root.sharedId }, ...args.map((value) => ({ type: 'string', value }))],
      awaitPromise: true,
    });
    const outcome = result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!outcome.result) throw new Error(outcome.exceptionDetails?.text);
    return outcome.result.value;
  }
  throw none();
}

/** Real pages of many publishers with what is known of them, where they lie beside the checkout; as files and served. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { listen } from './serve.ts';
import { sharedFile } from './shared.ts';

export interface RealPage {
  /** Within the folder of pages; names the page in reports. */
  path: string;
  title: string;
  host: string;
  /** The address it once had. */
  url: string;
  /** As the page says; empty where it does not. */
  lang: string;
  /** `stress` are articles of book length. */
  kind: 'news' | 'not-article' | 'stress';
  charset: string;
  bytes: number;
  elements: number;
  /** Path of the article's text as somebody marked it out, HTML or plain; null where that is not at hand. */
  truth: string | null;
}

/** All pages, or null where they are absent: callers say so and skip. */
export function realPages(): RealPage[] | null {
  const manifest = sharedFile('pages/manifest.tsv');
  if (!manifest) return null;
  const [head = '', ...lines] = readFileSync(manifest, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      path: cell('path'),
      title: cell('title'),
      host: cell('host'),
      url: cell('url'),
      lang: cell('lang'),
      kind: cell('kind') as RealPage['kind'],
      charset: cell('charset') || 'utf-8',
      bytes: Number(cell('bytes')),
      elements: Number(cell('elements')),
      truth: cell('gt_path') && sharedFile(`pages/${cell('gt_path')}`) ? cell('gt_path') : null,
    };
  });
}

const fileOf = (path: string): Buffer => readFileSync(sharedFile(`pages/${path}`) ?? path);

/** The page as its publisher sent it. */
export const htmlOf = ({ path, charset }: RealPage): string => new TextDecoder(charset).decode(fileOf(path));

/** The ground truth of a page, HTML where its path ends so. */
export const truthOf = ({ truth }: RealPage): string | null => truth && fileOf(truth).toString('utf8');

/** Data of the page's own, which is no program. */
const isData = (type: string): boolean => /^(?:application\/(?:ld\+)?json|text\/x-template)$/i.test(type);

/**
 * The page without its programs: scripts that are no data, handlers in attributes, `javascript:` addresses, documents
 * written into frames, and refreshes. All else stays, to the byte: `<noscript>` is for a browser to leave alone, in which
 * scripts are on.
 */
export function strip(html: string): string {
  const cuts: { startOffset: number; endOffset: number }[] = [];
  const nodes: DefaultTreeAdapterTypes.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('tagName' in node) cuts.push(...programsOf(node));
    if ('childNodes' in node) nodes.push(...node.childNodes);
    if ('content' in node) nodes.push(node.content);
  }
  // What the parser moved stands in the tree twice, and so may its place.
  cuts.sort((a, b) => a.startOffset - b.startOffset);
  let kept = '';
  let from = 0;
  for (const { startOffset, endOffset } of cuts) {
    if (startOffset >= from) kept += html.slice(from, startOffset);
    from = Math.max(from, endOffset);
  }
  return kept + html.slice(from);
}

function programsOf(element: DefaultTreeAdapterTypes.Element): { startOffset: number; endOffset: number }[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  const value = (name: string) => element.attrs.find((one) => one.name === name)?.value ?? '';
  if (element.tagName === 'script' && !isData(value('type'))) return [place];
  if (element.tagName === 'meta' && /^refresh$/i.test(value('http-equiv'))) return [place];
  return element.attrs
    .filter(({ name, value }) => /^on|^srcdoc$/.test(name) || /^\s*javascript:/i.test(value))
    .flatMap(({ name }) => place.attrs?.[name] ?? []);
}

export type Scripts = 'stripped' | 'scripted';

/**
 * Serves the pages on loopback until the signal aborts; resolves to what gives a page its address, without its scripts
 * or with them.
 */
export async function serveRealPages(
  signal: AbortSignal,
): Promise<(page: RealPage, scripts: Scripts) => string> {
  const pages = new Map(realPages()?.map((page) => [page.path, page]));
  const site = await listen(signal, async (path) => {
    const [, scripts, name = ''] = /^\/(stripped|scripted)\/(.+)$/.exec(path) ?? [];
    const page = pages.get(name);
    if (!page) return null;
    const [headers, body] =
      scripts === 'stripped'
        ? [{ 'content-type': 'text/html; charset=utf-8' }, strip(htmlOf(page))]
        : [{ 'content-type': `text/html; charset=${page.charset}` }, fileOf(page.path)];
    return { headers, body };
  });
  return ({ path }, scripts) => `${site}${scripts}/${path}`;
}

/** Contact sheets: many pages in one picture, their marks framed, for a person to look through. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { shotOf, type Visit } from './visit.ts';

const perSheet = 12;
const columns = 4;
/** CSS pixels of a picture on the sheet, which shows the upper part; the pages were taken `taken` wide. */
const width = 400;
const height = 560;
const taken = 1280;

/** Writes `BROWSER-NN.html` and, through any browser, a picture of the same name. Resolves to the names. */
export async function writeSheets(
  browser: Browser,
  visits: readonly Visit[],
  folders: { sheets: string; shots: string },
): Promise<string[]> {
  mkdirSync(folders.sheets, { recursive: true });
  const shown = visits.filter(({ scripts, trouble }) => scripts === 'stripped' && trouble === null);
  const names: string[] = [];
  for (let from = 0; from < shown.length; from += perSheet) {
    const number = String(from / perSheet + 1).padStart(2, '0');
    const name = `${folders.sheets}/${shown[from]!.browser}-${number}`;
    writeFileSync(`${name}.html`, sheet(shown.slice(from, from + perSheet), folders));
    const page = await browser.newPage();
    await page.setViewport({ width: columns * (width + 8) + 8, height: 900 });
    await page.goto(pathToFileURL(`${name}.html`).href);
    await page.screenshot({ path: `${name}.png`, fullPage: true });
    await page.close();
    names.push(name);
  }
  return names;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function sheet(visits: readonly Visit[], folders: { sheets: string; shots: string }): string {
  const scale = width / taken;
  const cells = visits.map(({ page, article, marks, shotTop }) => {
    const shot = path.relative(folders.sheets, shotOf(folders.shots, page));
    const frames = marks.flatMap(({ box, fault }) =>
      box
        ? `<i${fault ? ' class=fault' : ''} style="left:${box.x * scale}px;top:${(box.y - shotTop) * scale}px;width:${box.width * scale}px;height:${box.height * scale}px"></i>`
        : [],
    );
    return `<figure><figcaption>${escaped(page.path)}<br>${article ? `${marks.length} marks` : 'not read'}</figcaption>
<a href="${encodeURI(shot)}"><img src="${encodeURI(shot)}" width="${width}">${frames.join('')}</a></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Sidelight on real pages</title>
<style>
body { margin: 4px; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 8px; font: 12px/1.3 sans-serif; background: #ddd; }
figure { margin: 0; }
figcaption { overflow-wrap: anywhere; height: 32px; }
a { position: relative; display: block; overflow: hidden; height: ${height}px; }
img { display: block; }
i { position: absolute; outline: 1px solid #c76a06; background: rgb(255 160 0 / 0.35); }
.fault { outline-color: red; background: rgb(255 0 0 / 0.5); }
</style>
${cells.join('\n')}
`;
}

/** Draws the icon in the sizes that browsers ask for, from its one source. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Manifest entry: size in pixels → path in the extension. */
export const icons: Record<number, string> = Object.fromEntries(
  [16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]),
);

/** Draws all sizes into `.cache` and names each file and the place it has in the extension. */
export function drawIcons(): { absoluteSrc: string; relativeDest: string }[] {
  const source = readFileSync(`${root}assets/icon.svg`);
  mkdirSync(`${root}.cache/icons`, { recursive: true });
  return Object.entries(icons).map(([size, relativeDest]) => {
    const absoluteSrc = `${root}.cache/${relativeDest}`;
    const drawn = new Resvg(source, { fitTo: { mode: 'width', value: Number(size) } }).render();
    writeFileSync(absoluteSrc, drawn.asPng());
    return { absoluteSrc, relativeDest };
  });
}

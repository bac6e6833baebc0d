/** Paints stretches of the page without touching it. The only file that knows of `CSS.highlights`. */

/** From under to over. `rested` is the name the reader is at, `note` a passage with a note on it. */
const layers = ['note', 'faint', 'strong', 'rested', 'flash'] as const;
export type Layer = (typeof layers)[number];

/** The registry is shared with the page and with every other extension. */
const nameOf = (layer: Layer) => `sidelight-${layer}`;

/** A page that wipes the marks again and again wants none: after so many repaints it is left in peace. */
const maxRepaints = 8;

// The text's own colour, so that a mark is as visible as the text on any ground. Chromium reads a mix with it against
// the colour of the whole page (white text in a dark box would get black dots), so faint is a grey that shows on both
// paper and black, and thinner. Under forced colours Chromium paints every highlight on the reader's own Highlight
// colour, whatever is said here. Never on print.
const css = `@media screen {
::highlight(sidelight-strong) {
  text-decoration: underline dotted currentColor 1.25px;
  text-underline-offset: 0.22em;
}
::highlight(sidelight-faint) {
  text-decoration: underline dotted #8a8a8a 1px;
  text-underline-offset: 0.22em;
}
::highlight(sidelight-note) {
  background-color: rgb(217 138 31 / 0.16);
}
::highlight(sidelight-rested) {
  text-decoration: underline solid #c76a06 2px;
  text-underline-offset: 0.22em;
  background-color: rgb(217 138 31 / 0.14);
}
::highlight(sidelight-flash) {
  background-color: rgb(240 168 48 / 0.45);
}
@media (forced-colors: active) {
  ::highlight(sidelight-strong) { text-decoration: underline dotted CanvasText 2px; }
  ::highlight(sidelight-faint) { text-decoration: underline dotted GrayText 1px; }
  ::highlight(sidelight-note) { background-color: Canvas; text-decoration: underline double CanvasText; }
  ::highlight(sidelight-rested) { text-decoration: underline solid Highlight 3px; background-color: Canvas; }
  ::highlight(sidelight-flash) { background-color: Highlight; color: HighlightText; }
}
}`;

export interface Highlights {
  /** Paints these and nothing else on the layer. */
  paint(layer: Layer, ranges: Iterable<StaticRange>): void;
  /** Paints these in place of those; all else on the layer stays. */
  exchange(layer: Layer, before: Iterable<StaticRange>, after: Iterable<StaticRange>): void;
  /** Makes marks show inside an open shadow root as well. */
  style(root: ShadowRoot): void;
  /** Puts back what the page wiped; cheap where it wiped nothing. A new article forgives what was wiped before. */
  mend(): void;
  forgive(): void;
}

/** Nothing of it is left once the signal aborts. */
export function startHighlights(document: Document, signal: AbortSignal): Highlights {
  // Iterating the registry or a highlight throws in Firefox's content scripts: what is painted is kept here.
  const painted = new Map(layers.map((layer) => [layer, new Set<StaticRange>()]));
  const highlights = new Map(
    layers.map((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      return [layer, highlight];
    }),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const styled = new Set<Document | ShadowRoot>();
  let repaints = 0;

  const style = (root: Document | ShadowRoot) => {
    styled.add(root);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
  const isWiped = (layer: Layer): boolean => {
    const ranges = painted.get(layer)!;
    return (
      ranges.size > 0 && (!CSS.highlights.has(nameOf(layer)) || highlights.get(layer)!.size !== ranges.size)
    );
  };

  style(document);
  signal.addEventListener('abort', () => {
    for (const layer of layers)
      if (CSS.highlights.get(nameOf(layer)) === highlights.get(layer)) CSS.highlights.delete(nameOf(layer));
    for (const root of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  const exchange: Highlights['exchange'] = (layer, before, ranges) => {
    if (signal.aborted) return;
    const all = painted.get(layer)!;
    const after = new Set(ranges);
    const highlight = highlights.get(layer)!;
    for (const range of before) if (!after.has(range) && all.delete(range)) highlight.delete(range);
    for (const range of after) {
      if (all.has(range)) continue;
      all.add(range);
      highlight.add(range);
    }
    if (all.size > 0) CSS.highlights.set(nameOf(layer), highlight);
    else CSS.highlights.delete(nameOf(layer));
  };
  return {
    exchange,
    paint: (layer, ranges) => exchange(layer, [...painted.get(layer)!], ranges),
    style,
    mend() {
      if (signal.aborted || repaints >= maxRepaints) return;
      const wiped = layers.filter(isWiped);
      const bare = [...styled].filter((root) => !root.adoptedStyleSheets.includes(sheet));
      if (wiped.length + bare.length === 0) return;
      repaints++;
      for (const root of bare) style(root);
      for (const layer of wiped) {
        const highlight = highlights.get(layer)!;
        for (const range of painted.get(layer)!) highlight.add(range);
        CSS.highlights.set(nameOf(layer), highlight);
      }
    },
    forgive() {
      repaints = 0;
    },
  };
}

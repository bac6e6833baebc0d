/** Where the marks of a page stand, and whether a reader can see the text there. */
import type { Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';

export interface MarkPlace {
  text: string;
  /** Name of the highlight, `sidelight-…`. */
  highlight: string;
  /** Of its first line, in CSS pixels of the document; null where it takes no room. */
  box: { x: number; y: number; width: number; height: number } | null;
  /** Why a mark should not be here; null where it should. */
  fault: Fault | null;
  /** The elements it stands in, inmost last. */
  path: string;
}

export type Fault =
  | 'takes no room'
  | 'does not show'
  | 'is cut off'
  | 'is beyond the edge of the page'
  | 'is too small or transparent'
  | 'is covered'
  | 'is in the furniture of the page';

/** In document order. */
export const markPlaces = (page: Page, limit: number): Promise<MarkPlace[]> => inPage(page, limit, look);

/** Runs in the page. */
function look(): MarkPlace[] {
  const furniture =
    'nav, footer, [role=navigation], [role=contentinfo], [role=menu], [role=menubar], [role=search], [role=dialog]';
  /** CSS pixels of which as much must show, both ways. */
  const least = 3;

  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);
  const ancestors = function* (element: Element): Generator<Element> {
    for (let at: Element | null = element; at; at = parentOf(at)) yield at;
  };
  const closest = (element: Element, selector: string): boolean =>
    [...ancestors(element)].some((one) => one.matches(selector));

  /** The part of a rectangle that the boxes around it leave; what can be scrolled to counts as left. */
  const leftOf = (rect: DOMRect, element: Element): { width: number; height: number } => {
    let { left, right, top, bottom } = rect;
    // What is positioned is cut only by boxes from its containing block on.
    let skips: 'none' | 'static' | 'all' = 'none';
    for (const box of ancestors(element)) {
      const style = getComputedStyle(box);
      const contains = style.position !== 'static' || style.transform !== 'none';
      if (contains && skips === 'static') skips = 'none';
      if (skips === 'none' && box !== document.body && box !== document.documentElement) {
        const outer = box.getBoundingClientRect();
        const cuts = /^(?:hidden|clip)$/;
        const clipped = style.clipPath !== 'none' || /rect/.test(style.clip);
        if (cuts.test(style.overflowX) || clipped) {
          left = Math.max(left, outer.left);
          right = Math.min(right, outer.right);
        }
        if (cuts.test(style.overflowY) || clipped) {
          top = Math.max(top, outer.top);
          bottom = Math.min(bottom, outer.bottom);
        }
      }
      if (style.position === 'fixed') skips = 'all';
      else if (style.position === 'absolute' && skips === 'none') skips = 'static';
    }
    return { width: right - left, height: bottom - top };
  };
  const beyond = (rect: DOMRect): boolean =>
    rect.right + scrollX <= 0 ||
    rect.bottom + scrollY <= 0 ||
    rect.left + scrollX >= Math.max(innerWidth, document.documentElement.scrollWidth);
  const opacityOf = (colour: string): number => {
    const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)(%?)\)$/.exec(colour);
    if (!alpha) return colour === 'transparent' ? 0 : 1;
    return Number(alpha[1] ?? alpha[2]) / (alpha[3] ? 100 : 1);
  };
  const opaque = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return (
      Number(style.opacity) > 0.9 &&
      (/^(?:IMG|VIDEO|IFRAME|CANVAS)$/.test(element.tagName) || opacityOf(style.backgroundColor) > 0.9)
    );
  };
  const covered = (range: Range, element: Element): boolean => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    return [...range.getClientRects()].every((rect) => {
      const x = rect.x + rect.width / 2;
      const y = rect.y + rect.height / 2;
      // What stands to the side of a box that scrolls is not covered.
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
      for (const above of document.elementsFromPoint(x, y)) {
        if (above.contains(element) || element.contains(above)) return false;
        if (opaque(above)) return true;
      }
      return false;
    });
  };
  const faultOf = (range: Range, element: Element): Fault | null => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'does not show';
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return 'takes no room';
    if (rects.every(beyond)) return 'is beyond the edge of the page';
    const style = getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < least || opacityOf(style.color) === 0)
      return 'is too small or transparent';
    const left = rects.map((rect) => leftOf(rect, element));
    if (left.every(({ width, height }) => width < least || height < least)) return 'is cut off';
    return closest(element, furniture) ? 'is in the furniture of the page' : null;
  };
  const nameOf = (element: Element): string =>
    element.localName +
    (element.id ? `#${element.id}` : '') +
    [...element.classList]
      .slice(0, 2)
      .map((name) => `.${name}`)
      .join('');

  const places: (MarkPlace & { range: Range; element: Element })[] = [];
  const at = { x: scrollX, y: scrollY };
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith('sidelight-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const element = startContainer.parentElement ?? document.body;
      const first = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      places.push({
        text: range.toString(),
        highlight,
        box: first
          ? { x: first.x + scrollX, y: first.y + scrollY, width: first.width, height: first.height }
          : null,
        fault: faultOf(range, element),
        path: [...ancestors(element)].slice(0, 4).reverse().map(nameOf).join(' > '),
        range,
        element,
      });
    }
  }
  // Afterwards, for it scrolls boxes as well.
  for (const place of places)
    if (!place.fault && covered(place.range, place.element)) place.fault = 'is covered';
  scrollTo({ left: at.x, top: at.y, behavior: 'instant' });
  return places
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ range: _, element: __, ...place }) => place);
}

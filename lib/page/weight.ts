/** Weighs the elements of a page by their prose, and says what is no part of its text. */
import { eachChild, isElement, isInline, maxDepth, tagOf } from './tree.ts';

/** UTF-16 units of text, letters or not, whitespace aside from single gaps roughly as in the source. */
interface Weight {
  chars: number;
  /** Of those, within links. */
  linked: number;
  /** Of those, in runs long enough to be prose. */
  prose: number;
  links: number;
}

/** Never text to read: the words around them part. */
const opaqueTags = new Set('CODE KBD SAMP INPUT SELECT TEXTAREA BUTTON METER PROGRESS MATH'.split(' '));
const skippedTags = new Set(
  'NAV ASIDE FOOTER DIALOG MENU PRE CODE KBD SAMP INPUT SELECT TEXTAREA BUTTON METER PROGRESS SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP RP RT'.split(
    ' ',
  ),
);
const skippedRoles = new Set(
  'navigation complementary contentinfo search menu menubar dialog alertdialog alert tablist toolbar textbox searchbox combobox listbox button'.split(
    ' ',
  ),
);
/** What pages call the boxes around an article: a name is one when all its words are here and one is of `boxWords`. */
const boxWords = new Set(
  'comment comments disqus respond replies related recommended recommendation recommendations recirc promo promos promoted newsletter newsletters subscribe subscription signup sponsor sponsored advert adverts advertisement advertising ad ads adsbygoogle social share sharing sharebar cookie cookies consent gdpr paywall breadcrumb breadcrumbs tag tags topics trending popular outbrain taboola teaser teasers readmore sidebar widget widgets pagination pager bio navbox reflist references editsection toc catlinks infobox hatnote noprint sronly'.split(
    ' ',
  ),
);
const fillerWords = new Set(
  'js c m l o u block module section region component box list lists link links area wrap wrapper container article articles post posts story stories news content contents item items unit slot form inline thread bar group holder embed text buttons button tools icons author about top bottom left right header main site page more read most next also viewed see from in the of mw mobile desktop v1 v2'.split(
    ' ',
  ),
);

/** A shorter run is a label rather than prose. UTF-16 units. */
const proseLength = 60;
export const isOpaque = (element: Element): boolean => opaqueTags.has(tagOf(element)) || isEditable(element);

const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

const isBox = (element: Element): boolean => {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return false;
  const boxes = names.split(/\s+/).filter(isBoxName);
  // An article may be tagged, sponsored, the most popular; it is a comment only where it says so.
  return /^(?:ARTICLE|MAIN)$/.test(tagOf(element))
    ? boxes.some((name) => /comment/i.test(name))
    : boxes.length > 0;
};

const isBoxName = (name: string): boolean => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);
  return (
    words.some((word) => boxWords.has(word)) &&
    words.every((word) => boxWords.has(word) || fillerWords.has(word))
  );
};

const isSkipped = (element: Element): boolean => {
  if (skippedTags.has(tagOf(element))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  return (role !== null && skippedRoles.has(role)) || isEditable(element);
};

export interface Weights {
  /** No part of the article's text: furniture of the page, hidden, fields, code, boxes of links. */
  skipped(element: Element): boolean;
  weightOf(element: Element): Weight | undefined;
  /** Elements that `visible` refused: they may show later. */
  readonly invisible: Element[];
}

const nothing: Weight = { chars: 0, linked: 0, prose: 0, links: 0 };

/**
 * One pass over everything under `body`, in linear time. `visible` is asked about block-level elements and about inline ones
 * that bear a name or a style; without it, all are.
 */
export function weigh(body: Element, visible?: (element: Element) => boolean): Weights {
  const strict = new Scale(visible, true);
  strict.weigh(body, 0);
  // Where nearly all prose lies in boxes, the names mislead: the page calls its article a widget.
  if ((strict.weightOf(body)?.prose ?? 0) >= strict.boxed / 2) return strict;
  const loose = new Scale(visible, false);
  loose.weigh(body, 0);
  return loose;
}

class Scale implements Weights {
  /** Prose that lies in boxes. */
  boxed = 0;
  readonly invisible: Element[] = [];
  private readonly weights = new Map<Element, Weight>();
  private readonly left = new Set<Element>();

  constructor(
    private readonly visible: ((element: Element) => boolean) | undefined,
    private readonly heedBoxes: boolean,
  ) {}

  skipped(element: Element): boolean {
    return this.left.has(element);
  }

  weightOf(element: Element): Weight | undefined {
    return this.weights.get(element);
  }

  /** Weighs an element and all below; what is inline goes to the run of text it stands in. */
  weigh(element: Element, depth: number): Weight {
    const run = { chars: 0, linked: 0 };
    const sum: Weight = { chars: 0, linked: 0, prose: 0, links: 0 };
    const endRun = () => {
      sum.chars += run.chars;
      sum.linked += run.linked;
      if (run.chars >= proseLength && run.linked * 2 < run.chars) sum.prose += run.chars - run.linked;
      run.chars = 0;
      run.linked = 0;
    };
    const gather = (parent: Element, inLink: boolean, below: number): void => {
      if (below > maxDepth) return;
      eachChild(parent, (node) => {
        if (!isElement(node)) {
          const length = lengthOf(node.data);
          run.chars += length;
          if (inLink) run.linked += length;
        } else if (isSkipped(node) || this.hidesInline(node)) {
          this.left.add(node);
        } else if (isInline(node)) {
          const link = tagOf(node) === 'A' && node.hasAttribute('href');
          if (link) sum.links++;
          gather(node, inLink || link, below + 1);
        } else {
          endRun();
          const weight = this.weighBlock(node, below + 1);
          sum.chars += weight.chars;
          // A link around blocks (a teaser) links all their text.
          sum.linked += inLink ? weight.chars : weight.linked;
          sum.prose += inLink ? 0 : weight.prose;
          sum.links += weight.links;
        }
      });
    };
    gather(element, false, depth);
    endRun();
    this.weights.set(element, sum);
    return sum;
  }

  /** A footnote or caption that shows when it is pointed at. What has no name of its own is hardly hidden by itself. */
  private hidesInline(element: Element): boolean {
    if (!this.visible || !isInline(element)) return false;
    const named = ['class', 'id', 'style'].some((name) => element.hasAttribute(name));
    if (!named || this.visible(element)) return false;
    this.invisible.push(element);
    return true;
  }

  private weighBlock(element: Element, depth: number): Weight {
    if (this.visible && !this.visible(element)) {
      this.invisible.push(element);
      this.left.add(element);
      return nothing;
    }
    const weight = this.weigh(element, depth);
    if (isLinkBox(element, weight)) {
      this.left.add(element);
      return nothing;
    }
    if (this.heedBoxes && isBox(element)) {
      this.left.add(element);
      this.boxed += weight.prose;
      return nothing;
    }
    return weight;
  }
}

/** Length without the indentation of the source. */
function lengthOf(data: string): number {
  if (data.length < 2) return data === ' ' || data === '\n' ? 0 : data.length;
  return data.trim().length;
}

const boxTags = new Set('DIV SECTION UL OL DL TABLE FORM FIELDSET DETAILS ARTICLE HEADER P'.split(' '));

/** A list or box that is mostly links leads elsewhere. A single link may be a name within the article. */
function isLinkBox(element: Element, weight: Weight): boolean {
  const tag = tagOf(element);
  if (tag === 'FORM' && weight.prose === 0) return true;
  if (!boxTags.has(tag) || weight.links < 2 || weight.chars === 0) return false;
  return weight.linked / weight.chars > (tag === 'P' ? 0.9 : 0.7);
}

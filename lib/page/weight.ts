/** Weighs the elements of a page by their prose, and says what is no part of its text. */
import type { Sliced } from './slices.ts';
import { isInline, tagOf, type Visitor, walk } from './tree.ts';

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

/** Judged once each: a page says the same of thousands of its elements. */
const judged = new Map<string, string[]>();
const maxJudged = 5000;

/** The words of a class or id that are names of boxes. */
function boxNamesIn(names: string): string[] {
  const known = judged.get(names);
  if (known) return known;
  if (judged.size >= maxJudged) judged.clear();
  const boxes = names.split(/\s+/).filter(isBoxName);
  judged.set(names, boxes);
  return boxes;
}

const isBox = (element: Element): boolean => {
  const names = element.getAttribute('class');
  const { id } = element;
  if (!names && !id) return false;
  const boxes = [...(names ? boxNamesIn(names) : []), ...(id ? boxNamesIn(id) : [])];
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
  /** Block-level elements that `visible` refused: they may show later. */
  readonly invisible: Element[];
}

const nothing: Weight = { chars: 0, linked: 0, prose: 0, links: 0 };

/**
 * One pass over everything under `body`, in linear time. `visible` is asked about block-level elements only; without
 * it, all are.
 */
export function* weigh(body: Element, visible?: (element: Element) => boolean): Sliced<Weights> {
  const strict = new Scale(body, visible, true);
  yield* strict.weigh();
  // Where nearly all prose lies in boxes, the names mislead: the page calls its article a widget.
  if ((strict.weightOf(body)?.prose ?? 0) >= strict.boxed / 2) return strict;
  const loose = new Scale(body, visible, false);
  yield* loose.weigh();
  return loose;
}

/** What is known of a block-level element while it is weighed. What is inline goes to the run of text it stands in. */
interface Load {
  sum: Weight;
  /** The run of text that has not ended yet. */
  chars: number;
  linked: number;
  /** Links around the place it has come to. */
  inLinks: number;
}

const emptyLoad = (): Load => ({
  sum: { chars: 0, linked: 0, prose: 0, links: 0 },
  chars: 0,
  linked: 0,
  inLinks: 0,
});

function endRun(load: Load): void {
  const { sum, chars, linked } = load;
  sum.chars += chars;
  sum.linked += linked;
  if (chars >= proseLength && linked * 2 < chars) sum.prose += chars - linked;
  load.chars = 0;
  load.linked = 0;
}

const isLink = (element: Element): boolean => tagOf(element) === 'A' && element.hasAttribute('href');

class Scale implements Weights, Visitor {
  /** Prose that lies in boxes. */
  boxed = 0;
  readonly invisible: Element[] = [];
  private readonly weights = new Map<Element, Weight>();
  private readonly left = new Set<Element>();
  private load = emptyLoad();
  private readonly outer: Load[] = [];

  constructor(
    private readonly body: Element,
    private readonly visible: ((element: Element) => boolean) | undefined,
    private readonly heedBoxes: boolean,
  ) {}

  skipped(element: Element): boolean {
    return this.left.has(element);
  }

  weightOf(element: Element): Weight | undefined {
    return this.weights.get(element);
  }

  *weigh(): Sliced<void> {
    yield* walk(this.body, this);
    endRun(this.load);
    this.weights.set(this.body, this.load.sum);
  }

  put({ data }: Text): void {
    const length = lengthOf(data);
    this.load.chars += length;
    if (this.load.inLinks > 0) this.load.linked += length;
  }

  enter(element: Element): boolean {
    if (isSkipped(element)) {
      this.left.add(element);
      return false;
    }
    if (isInline(element)) {
      if (isLink(element)) {
        this.load.sum.links++;
        this.load.inLinks++;
      }
      return true;
    }
    endRun(this.load);
    if (this.visible && !this.visible(element)) {
      this.invisible.push(element);
      this.left.add(element);
      return false;
    }
    this.outer.push(this.load);
    this.load = emptyLoad();
    return true;
  }

  leave(element: Element): void {
    if (isInline(element)) {
      if (isLink(element)) this.load.inLinks--;
      return;
    }
    endRun(this.load);
    const own = this.load.sum;
    this.weights.set(element, own);
    this.load = this.outer.pop()!;
    const weight = this.counted(element, own);
    const { sum, inLinks } = this.load;
    sum.chars += weight.chars;
    // A link around blocks (a teaser) links all their text.
    sum.linked += inLinks > 0 ? weight.chars : weight.linked;
    sum.prose += inLinks > 0 ? 0 : weight.prose;
    sum.links += weight.links;
  }

  /** What of a block's weight counts for the element it stands in. */
  private counted(element: Element, weight: Weight): Weight {
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

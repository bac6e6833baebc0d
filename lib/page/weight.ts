/** Weighs the elements of a page by their prose, and says what is no part of its text. */
import { isBox, isComments, isShareBox, isShareLink, smallBox } from './boxes.ts';
import type { Sliced } from './slices.ts';
import { isInline, type Visitor, walk } from './tree.ts';

/** UTF-16 units of text, letters or not, whitespace aside from single gaps roughly as in the source; CJK counts twice. */
interface Weight {
  chars: number;
  /** Of those, within links. */
  linked: number;
  /** Of those, in runs long enough to be prose, each less the length of a label. */
  prose: number;
  links: number;
  /** Headings that are links. */
  titles: number;
  /** Boxes of one such heading and a few lines. */
  teasers: number;
  /** Main headings. */
  headlines: number;
  /** Other headings. */
  headings: number;
  /** Text in boxes of links, which are left out of all else. */
  aside: number;
  /** Prose in boxes by name, left out likewise. */
  boxed: number;
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
/** A shorter run is a label rather than prose. UTF-16 units. */
const proseLength = 60;
/** Taken off every run, so that a paragraph outweighs the teasers of its length together. UTF-16 units. */
const labelLength = 40;
export const isOpaque = (element: Element, tag: string): boolean =>
  opaqueTags.has(tag) || isEditable(element);

const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

const isSkipped = (element: Element, tag: string): boolean => {
  if (skippedTags.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (tag === 'A' && isShareLink(element)) return true;
  const role = element.getAttribute('role');
  // An article's own banner is its headline.
  if (role === 'banner') return element.querySelector('h1') === null;
  return (role !== null && skippedRoles.has(role)) || isEditable(element);
};

export interface Weights {
  /** No part of the article's text: furniture of the page, hidden, fields, code, boxes of links. */
  skipped(element: Element): boolean;
  /** Leaves an element out, whatever it weighs. */
  skip(element: Element): void;
  weightOf(element: Element): Weight | undefined;
  /** Elements that `visible` refused: they may show later. */
  readonly invisible: Element[];
}

const nothing = (): Weight => ({
  chars: 0,
  linked: 0,
  prose: 0,
  links: 0,
  titles: 0,
  teasers: 0,
  headings: 0,
  headlines: 0,
  aside: 0,
  boxed: 0,
});

/**
 * One pass over everything under `body`, in linear time. `visible` is asked about block-level elements and about inline ones
 * that bear a name or a style; without it, all are.
 */
export function* weigh(body: Element, visible?: (element: Element) => boolean): Sliced<Weights> {
  // A page that shows nothing at all is covered until its scripts have run.
  const covered = visible !== undefined && !visible(body);
  const seen = covered ? undefined : visible;
  let scale = new Scale(body, seen, Number.POSITIVE_INFINITY);
  const { prose, boxed } = yield* scale.weigh();
  // Where nearly all prose lies in boxes, the names mislead: the page calls its article a widget.
  if (prose < boxed / 2) {
    scale = new Scale(body, seen, Math.min(smallBox, boxed * smallShare));
    yield* scale.weigh();
  }
  if (covered) scale.invisible.push(body);
  return scale;
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

const emptyLoad = (): Load => ({ sum: nothing(), chars: 0, linked: 0, inLinks: 0 });

function endRun(load: Load): void {
  const { sum, chars, linked } = load;
  sum.chars += chars;
  sum.linked += linked;
  if (chars >= proseLength && linked * 2 < chars) sum.prose += chars - linked - labelLength;
  load.chars = 0;
  load.linked = 0;
}

const isLink = (element: Element, tag: string): boolean => tag === 'A' && element.hasAttribute('href');

class Scale implements Weights, Visitor {
  readonly invisible: Element[] = [];
  private readonly weights = new Map<Element, Weight>();
  private readonly left = new Set<Element>();
  private load = emptyLoad();
  private readonly outer: Load[] = [];

  constructor(
    private readonly body: Element,
    private readonly visible: ((element: Element) => boolean) | undefined,
    /** What is called like a box and holds more prose is none, unless it says that it is of comments. */
    private readonly largest: number,
  ) {}

  skipped(element: Element): boolean {
    return this.left.has(element);
  }

  skip(element: Element): void {
    this.left.add(element);
  }

  weightOf(element: Element): Weight | undefined {
    return this.weights.get(element);
  }

  *weigh(): Sliced<Weight> {
    yield* walk(this.body, this);
    endRun(this.load);
    this.weights.set(this.body, this.load.sum);
    return this.load.sum;
  }

  put({ data }: Text): void {
    const length = lengthOf(data);
    this.load.chars += length;
    if (this.load.inLinks > 0) this.load.linked += length;
  }

  enter(element: Element, tag: string): boolean {
    const inline = isInline(tag);
    if (isSkipped(element, tag) || (inline && this.hidesInline(element))) {
      this.left.add(element);
      return false;
    }
    if (inline) {
      if (isLink(element, tag)) {
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

  leave(element: Element, tag: string): void {
    if (isInline(tag)) {
      if (isLink(element, tag)) this.load.inLinks--;
      return;
    }
    endRun(this.load);
    const own = this.load.sum;
    countHeading(tag, own);
    this.weights.set(element, own);
    this.load = this.outer.pop()!;
    add(this.load.sum, this.counted(element, tag, own), this.load.inLinks > 0);
  }

  /** A footnote or caption that shows when it is pointed at. What has no name of its own is hardly hidden by itself. */
  private hidesInline(element: Element): boolean {
    if (!this.visible) return false;
    const named =
      element.hasAttribute('class') || element.hasAttribute('style') || element.hasAttribute('id');
    if (!named || this.visible(element)) return false;
    this.invisible.push(element);
    return true;
  }

  /** What of a block's weight counts for the element it stands in. */
  private counted(element: Element, tag: string, weight: Weight): Weight {
    if (isLinkBox(element, tag, weight) || isLinkLine(element, tag, weight)) {
      this.left.add(element);
      return { ...nothing(), aside: weight.chars + weight.aside, boxed: weight.boxed };
    }
    const boxed = weight.prose + weight.boxed;
    const isSmall = boxed <= this.largest;
    if (isSmall && isTeasers(weight)) {
      this.left.add(element);
      return { ...nothing(), boxed: boxed * teaserWorth };
    }
    if ((isSmall || isComments(element)) && isBox(element, boxed)) {
      this.left.add(element);
      return { ...nothing(), boxed };
    }
    return weight;
  }
}

/** Where names mislead, a box that holds more than this share of what boxes hold is none. */
const smallShare = 1 / 8;
/** Many teasers under an article are no sign that it was taken for a box. */
const teaserWorth = 1 / 5;

/** Length without the indentation of the source. */
function lengthOf(data: string): number {
  if (data.length < 2) return data === ' ' || data === '\n' ? 0 : data.length;
  const text = data.trim();
  const first = text.charCodeAt(0);
  return first >= 0x2e80 && first < 0xd7b0 ? 2 * text.length : text.length;
}

/** Adds what a block within an element weighs. A link around blocks (a teaser) links all their text. */
function add(sum: Weight, block: Weight, inLink: boolean): void {
  sum.chars += block.chars;
  sum.linked += inLink ? block.chars : block.linked;
  sum.prose += inLink ? 0 : block.prose;
  sum.links += block.links;
  sum.titles += inLink ? Math.max(block.titles, block.headings) : block.titles;
  sum.teasers += block.teasers;
  sum.headings += block.headings;
  sum.headlines += block.headlines;
  sum.aside += block.aside;
  sum.boxed += block.boxed;
}

function countHeading(tag: string, weight: Weight): void {
  if (tag === 'H1') weight.headlines = 1;
  if (/^H[2-6]$/.test(tag) && weight.chars > 0) {
    weight.headings = 1;
    if (weight.linked >= 0.9 * weight.chars) weight.titles = 1;
  } else if (isTeaser(weight)) weight.teasers = 1;
}

/** A teaser: its linked heading and a few lines about it; many have less. As `Weight.chars`. */
const longTeaser = 500;
const commonTeaser = 350;

const isTeaser = ({ titles, teasers, chars, linked }: Weight): boolean =>
  titles === 1 && teasers === 0 && chars < longTeaser && chars > linked * 1.2;

const boxTags = new Set('DIV SECTION UL OL DL TABLE FORM FIELDSET DETAILS ARTICLE HEADER P'.split(' '));
/** A form asks for no more prose than this. ASP.NET has one around every page. */
const formProse = 400;

/** As `Weight.chars`. */
const maxShareBox = 300;

/** A list or box that is mostly links leads elsewhere. A single link may be a name within the article. */
function isLinkBox(element: Element, tag: string, weight: Weight): boolean {
  if (tag === 'FORM' && weight.prose < formProse && weight.headlines === 0) return true;
  if (!boxTags.has(tag) || weight.chars === 0) return false;
  // A heading over a box of links that is left out.
  if (weight.prose === 0 && weight.headlines === 0 && weight.aside > 2 * weight.chars) return true;
  if (weight.prose === 0 && weight.chars <= maxShareBox && isShareBox(element)) return true;
  return weight.links >= 2 && weight.linked / weight.chars > (tag === 'P' ? 0.9 : 0.7);
}

/** UTF-16 units without a gap: "Related:", "Lire aussi :". */
const maxLead = 25;
const maxLinkLine = 250;
/** Rows and items of an article may be one linked name each; a lead says that they are none. */
const lineTags = /^(?:P|DIV|UL|OL)$/;
const ledTags = /^(?:LI|TD)$/;

/** One line that leads to another article: its title, of four words or more, which ends without a full stop. */
function isLinkLine(
  element: Element,
  tag: string,
  { links, linked, chars, headings, headlines }: Weight,
): boolean {
  const isShort = links === 1 && chars <= maxLinkLine && headings + headlines === 0;
  const whole = linked >= 0.9 * chars && lineTags.test(tag);
  const led = chars - linked <= maxLead && (lineTags.test(tag) || ledTags.test(tag));
  // A picture that leads to its larger self, with its caption.
  if (!isShort || linked === 0 || !(whole || led) || element.querySelector('img,picture,figure'))
    return false;
  const title = element.querySelector('a[href]')?.textContent ?? '';
  if (title.trim().split(/\s+/).length < 4 || /[.…。]["”»’)]*\s*$/.test(title)) return false;
  const [before = '', after = ''] = element.textContent!.split(title);
  return whole || (/:\s*$/.test(before) && after.trim() === '');
}

/** Articles have linked headings as well, but not in boxes of their own. */
const isTeasers = ({ teasers, headings, headlines, chars }: Weight): boolean =>
  teasers >= 2 && teasers >= headings - 2 && headlines === 0 && chars < commonTeaser * teasers;

/** The page's tree as it is rendered: open shadow roots in place of their hosts' children, slots filled. */
import type { Sliced } from './slices.ts';

/** Deeper than any page that is meant to be read. */
const maxDepth = 600;

/** Nodes visited between two rests of a walk, and the units of text that count as one more. */
const stride = 50;
const unitsANode = 1000;

/** What stands in the place of a slot's own children; null where nothing does, and for all other elements. */
function assignedTo(element: Element): Node[] | null {
  if (element.tagName !== 'SLOT') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes?.();
  return assigned?.length ? assigned : null;
}

/** Children that are elements, in order. */
export function elementsIn(element: Element): Element[] {
  const assigned = assignedTo(element);
  return assigned ? assigned.filter(isElement) : [...(element.shadowRoot ?? element).children];
}

/** What a walk meets, in document order; with an element its tag as `tagOf` gives it, which is slow to ask for. */
export interface Visitor {
  /** Says whether the walk goes into the element; then it leaves it, too. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  put(node: Text): void;
  /** A range cannot reach across: what follows stands in another tree than what came before. */
  border?(): void;
}

/** Walks all below an element, as deep as is sane. */
export function* walk(root: Element, visitor: Visitor): Sliced<void> {
  interface Level {
    element: Element;
    tag: string;
    next: Node | null;
    /** Where they are no siblings: those after `next`, the last one first. */
    rest: Node[] | null;
    foreign: boolean;
  }
  const levels: Level[] = [];
  const descend = (element: Element, tag: string) => {
    const rest = (tag === 'SLOT' && assignedTo(element)?.toReversed()) || null;
    const { shadowRoot } = element;
    const foreign = rest !== null || shadowRoot != null;
    const first = rest ? rest.pop()! : (shadowRoot ?? element).firstChild;
    if (foreign) visitor.border?.();
    levels.push({ element, tag, next: levels.length > maxDepth ? null : first, rest, foreign });
  };
  descend(root, tagOf(root));
  for (let left = stride; ; ) {
    const level = levels.at(-1)!;
    const node = level.next;
    if (!node) {
      if (level.foreign) visitor.border?.();
      levels.pop();
      if (levels.length === 0) return;
      visitor.leave(level.element, level.tag);
      continue;
    }
    level.next = level.rest ? (level.rest.pop() ?? null) : node.nextSibling;
    const type = node.nodeType;
    if (type === 3) {
      visitor.put(node as Text);
      left -= 1 + (node as Text).length / unitsANode;
    } else if (type === 1) {
      const tag = tagOf(node as Element);
      if (visitor.enter(node as Element, tag)) descend(node as Element, tag);
      left--;
    }
    if (left > 0) continue;
    yield;
    left = stride;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The element above, out of a shadow root into its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const above = element.parentNode as ShadowRoot | null;
  return above?.nodeType === 11 ? (above.host ?? null) : null;
}

/** The nearest declared language at or above an element. */
export function langOf(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK MATH METER NOSCRIPT ' +
    'OUTPUT PICTURE PROGRESS Q RP RT RUBY S SAMP SCRIPT SELECT SLOT SMALL SPAN STRIKE STRONG STYLE SUB SUP SVG ' +
    'TEMPLATE TEXTAREA TIME TT U VAR WBR'
  ).split(' '),
);

/** In upper case, as HTML has it: SVG and pages served as XML do not. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/** By its tag alone, as the standard's style sheet has it: the same in the page and on the command line. */
export const isInline = (tag: string): boolean => inlineTags.has(tag) || tag.includes('-');

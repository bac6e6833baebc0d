/** The page's tree as it is rendered: open shadow roots in place of their hosts' children, slots filled. */

/** Deeper than any page that is meant to be read; keeps a hostile one from overflowing the stack. */
export const maxDepth = 600;

export function eachChild(element: Element, visit: (node: Text | Element) => void): void {
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  // By index: in a DOM without a browser a step from sibling to sibling may search the parent's children.
  const nodes = assigned?.length ? assigned : (element.shadowRoot ?? element).childNodes;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.nodeType === 3 || node.nodeType === 1) visit(node as Text | Element);
  }
}

/** A range cannot reach across the border of a shadow root: the children stand in another tree than the element. */
export const opensTree = (element: Element): boolean =>
  element.shadowRoot != null ||
  (element.tagName === 'SLOT' && !!(element as HTMLSlotElement).assignedNodes?.().length);

export const isElement = (node: Text | Element): node is Element => node.nodeType === 1;

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
export function isInline(element: Element): boolean {
  const tag = tagOf(element);
  return inlineTags.has(tag) || tag.includes('-');
}

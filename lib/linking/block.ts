/** A block: one paragraph-like run of page text. Linking sees a page as a list of these and nothing else. */

export interface Block {
  /** Plain text as the reader sees it. Offsets everywhere count UTF-16 units from its start. */
  text: string;
  /** A headline is weak evidence of case; a caption or list item may hold names without sentences; a
   *  byline names authors and rights holders, of whom the article does not tell: nothing in it is linked. */
  role?: 'headline' | 'text' | 'caption' | 'byline' | 'quote' | 'list';
  /** BCP 47 language as the page declares it. */
  lang?: string;
}

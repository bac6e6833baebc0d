/** The report as `docs/bench.md`: how it was measured, and the last table. */
import { plainReport, type Report } from './report.ts';

export const recordFile = 'docs/bench.md';

const method = `# Benchmarks

Written by \`npm run bench -- --record\`. Every ratio is of times measured side by side in one run; the milliseconds are this
machine's, and can double where it has other work. No test asserts a time.

- **What runs** is the linker as the extension ships it, bundled and minified, in plain Node.js. The other packages run as
  published, in the form that loads the fastest. Each gets the same string and gives all that it found with its types; what
  they find is not the same. Sidelight cuts blocks and words, finds names, ranks the readings, follows short forms and
  introduces people, and gives entities of its base. wink-nlp tags dates, times and numbers: its model knows no names; it runs
  with all annotations and, its fastest way, with those of entities alone. compromise tags people, places and organisations
  by their form, and says nothing of who they are.
- **Warm**: all in one process, each run on its own until its code is optimised, then turn by turn in an order drawn anew
  each round. A turn is as many calls as take 60 ms, so that each pays for its own garbage; what the one before left is
  collected first. Sixty rounds; a ratio is of two times of the same round, and below 1 where the other is faster.
- **Cold**: a fresh process for each sample, fifteen of each contender, in an order drawn anew each round. Loading, the first
  call, and both together are shown apart. Files are in the file system's cache.
- **Growth**: one library of two million characters, cut into articles of a length. Every row links the whole library, so all
  rows see the same text, and no article twice in a round. A ratio of 1 is time in proportion to length. A kB is 1,000
  characters (UTF-16 units).
- **Memory**: V8's heap and what it holds outside, after all garbage is collected, less the same of a process that has read
  the index's bytes and nothing else. A MB is 1,000,000 bytes. Seven processes.
- **Matching**: five million characters of prose in texts of 20,000, and the functions that spot names in the extension, with
  every name counting however it is written. Cutting and folding words is in Sidelight's time; the others get text and names
  folded beforehand. All must find the same, whole words, leftmost-longest, none overlapping; what they found is held against
  a plain search for every run of words. Where a package finds parts of words or overlapping names, picking the right ones is
  in its time. flashtext.js tells no places: its names are compared without. Each matcher and number of names has a process of
  its own, thirty seconds and 4,096 MB of heap, and takes turns with one pass that sums up all characters: the ratio is to that.
  One that is not done with fewer names is not tried with more.
  Times are of the processor, not of the clock, garbage collection included.
- **Pages**: the built extension in Chromium and Firefox, one after the other, in a fresh profile, a tab for each load, with
  the settings of a reader who chose nothing; all names are marked beside mark.js and for the 2,000 changes. The pages are
  served from this machine without their own scripts; other hosts are not there. A value is of one page, and the quartiles
  are over pages; \`most\` names the page where it was the highest. *The gate* is the small script that runs on every page:
  compiled, run, and its looks at the document. A content script that does nothing but ask for \`document.body\` takes 0.7 ms
  of that in Chromium. *Without a break* is one task of script. *Painted* is when the frame with the marks has been painted,
  seen from the page. Chromium is traced: the times are exact, and include the microtasks of the page, which has no other
  scripts. Firefox is sampled each 0.25 ms: its times are of samples in which a script of ours was on the stack, the
  browser's own work for it included; shorter runs are missed, and profiled script is slower than it is for a reader. Do not
  compare the browsers with each other.
- **Beside mark.js**, page by page, in a page that has been painted: Sidelight is turned on and reads the page, finds where
  names are and paints them; mark.js is given those names and wraps them in \`<mark>\`. Style, layout and painting are of the
  page's main thread, outside scripts. Finding which names there are takes place in the background, and is not in it.
- **Memory of a tab**: V8's heap, the browser's objects and buffers of the page's process, after all garbage is collected,
  with Sidelight on less the same page with it off. Chromium alone.
- **2,000 changes** insert and remove a word, paragraph by paragraph; the time is the page's own, to the next frame.
- Half of the measured values lie between the quartiles.

The texts are real, lie beside the checkout and are no part of it; where they are absent, the sample articles of this
repository are repeated, and the table says so.
`;

export const recordText = (report: Report): string => `${method}\n\`\`\`text\n${plainReport(report)}\`\`\`\n`;

import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { anchor as anchoring, describe } from '../../lib/page/anchor.ts';
import { atOnce } from '../../lib/page/slices.ts';

const anchor = (...args: Parameters<typeof anchoring>) => atOnce(anchoring(...args));

const paragraph =
  'Tens of thousands marched through Minsk on Sunday. They called on the president to resign. The police stood by and watched them pass. ';
const text = `${paragraph}A second paragraph follows that speaks of other things in other words entirely, for contrast. The end.`;
const quoted = 'They called on the president to resign.';
const at = text.indexOf(quoted);
const { quote, position } = describe(text, at, at + quoted.length);

/** What anchoring finds, in words. */
const found = (now: string, q = quote, p: typeof position | null = position) => {
  const { outcome, start, end } = anchor(now, q, p ?? undefined);
  return [outcome, now.slice(start, end)];
};

suite('a passage', () => {
  it('is described by its words, what stands around them, and its place', () =>
    expect(describe('In Minsk on Sunday', 3, 8)).toEqual({
      quote: { exact: 'Minsk', prefix: 'In ', suffix: ' on Sunday' },
      position: { start: 3, end: 8 },
    }));
  it('is the same where nothing changed', () => expect(found(text)).toEqual(['same', quoted]));
  it('is the same where only other text changed after it', () =>
    expect(found(text.replace('The end.', 'No end.'))).toEqual(['same', quoted]));
  it('moved when text was put before it', () =>
    expect(found(`New lead. ${text}`)).toEqual(['moved', quoted]));
  it('moved when its words were edited a little', () =>
    expect(found(text.replace('the president', 'their president'))).toEqual([
      'moved',
      'They called on their president to resign.',
    ]));
  it('is gone when it was deleted', () =>
    expect(found(text.replace(`${quoted} `, ''))).toEqual(['gone', '']));
  it('is gone when it was written anew', () =>
    expect(found(text.replace(quoted, 'Nobody said a word all day, it seems.'))).toEqual(['gone', '']));
  it('is the same anywhere when no place was noted', () =>
    expect(found(`New. ${text}`, quote, null)).toEqual(['same', quoted]));
  it('is known among several by what stands around it', () => {
    const twice = `He said: They called on the president to resign. So be it. ${text}`;
    const { outcome, start } = anchor(twice, quote, position);
    expect([outcome, start]).toEqual(['moved', twice.lastIndexOf(quoted)]);
  });
  it('is gone rather than at one of two places that are as good', () => {
    const bare = { exact: 'Minsk', prefix: 'xyz', suffix: 'xyz' };
    expect(found('Minsk and Minsk', bare, null)).toEqual(['gone', '']);
  });
  it('of one short word is gone where all around it is new', () =>
    expect(
      found('Yesterday Minsk was calm.', { exact: 'Minsk', prefix: 'through ', suffix: ' on Sun' }),
    ).toEqual(['gone', '']));
  it('of many paragraphs moves with its ends', () => {
    const long = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} is about matter number ${n * 7}.`).join(
      '\n',
    );
    const whole = `Before. ${long} After.`;
    const described = describe(whole, 8, 8 + long.length);
    const edited = whole.replace('Paragraph 15 is about', 'Paragraph 15 deals with');
    const { outcome, start, end } = anchor(edited, described.quote, described.position);
    expect([outcome, start, end]).toEqual(['moved', 8, 8 + long.length + 2]);
  });
});

suite('whatever the text', () => {
  it('a described stretch is found at its place', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const described = describe(any, start, end);
        expect(anchor(any, described.quote, described.position)).toEqual({ outcome: 'same', start, end });
      }),
    ));
  it('what is found exactly reads as the quote', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.string(),
        (before, exact, after) => {
          const any = before + exact + after;
          const result = anchor(any, { exact, prefix: before.slice(-9), suffix: after.slice(0, 9) });
          if (result.outcome === 'same') expect(any.slice(result.start, result.end)).toBe(exact);
        },
      ),
    ));
  it('an edited passage is found once, also where portions of a long text meet', () => {
    const edited = quoted.replace('the president', 'their president');
    for (const before of [249_950, 249_970, 250_000]) {
      const filler = 'abcdefg hij '.repeat(before / 10).slice(0, before);
      expect(found(`${filler}${edited}${filler}`, quote, { start: 0, end: quoted.length })).toEqual([
        'moved',
        edited,
      ]);
    }
  });
  it('takes no longer than a moment on a huge page', () => {
    const huge = 'abcdefghij '.repeat(200_000);
    const began = performance.now();
    anchor(huge, { exact: 'zyxwvutsrq '.repeat(20), prefix: '', suffix: '' });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { credits } from '../../lib/credits.ts';
import { readBase } from '../../scripts/base.ts';
import { noticeFile, noticeText } from '../../scripts/notice.ts';

it('NOTICE is what "npm run knowledge -- notice" writes', () => {
  expect(readFileSync(noticeFile, 'utf8')).toBe(noticeText());
});
it('every source of the base has its credit, and every credit its packages', () => {
  const found = new Set(readBase().sources.map(({ source }) => source));
  expect([...found].filter((source) => source !== 'authored').sort()).toEqual(
    credits.map(({ source }) => source).sort(),
  );
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of credits.flatMap(({ packages }) => packages))
    expect({ ...dependencies, ...devDependencies }).toHaveProperty([name]);
});

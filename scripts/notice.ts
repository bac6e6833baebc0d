/** NOTICE: whose data goes into the knowledge base, with the licences they ask to be kept with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { credits } from '../lib/credits.ts';
import { root } from './child.ts';

export const noticeFile = `${root}NOTICE`;

/** The text of NOTICE, from the list of credits and the licence files of the packages. */
export function noticeText(): string {
  const parts = credits.map(({ name, url, licence, gives, packages }) =>
    [
      `${name}, ${url}`,
      `Licence: ${licence}${licence === 'CC BY 4.0' ? ', https://creativecommons.org/licenses/by/4.0/' : ''}`,
      gives,
      `By way of: ${packages.join(', ')}`,
      '',
      licenceText(packages[0]!),
    ].join('\n'),
  );
  return [
    'Sidelight, MIT licence (see LICENSE). Its knowledge base holds data of others:',
    ...parts,
    '',
  ].join(`\n\n${'-'.repeat(72)}\n`);
}

function licenceText(name: string): string {
  const folder = `${root}node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${folder} has no licence file`);
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

import { expect, test } from 'vitest';
import { genderOf } from '../../lib/text/gender.ts';

test.each([
  ['Мария', 'woman'],
  ['Владимир', 'man'],
  ['Никита', 'man'],
  ['Hillary', 'woman'],
  ['Édith', 'woman'],
  ['Diego', 'man'],
  ['Abdullah', 'man'],
  ['', 'man'],
])('%s is the name of a %s', (given, gender) => {
  expect(genderOf(given)).toBe(gender);
});

test.each([
  ['Michelle', 'Мишель', 'woman'],
  ['Michel', 'Мишель', 'man'],
  ['Osama', 'Усама', 'man'],
  ['Mario', 'Марыа', 'man'],
  ['Catherine', 'Екатерина', 'woman'],
  ['Svetlana', 'Святлана', 'woman'],
])('%s, %s: a %s', (english, given, gender) => {
  expect(genderOf(english, given)).toBe(gender);
});

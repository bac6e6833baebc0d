import { expect, test } from 'vitest';
import { inflectDemonym } from '../../lib/text/demonyms.ts';

test.each([
  [
    'ru',
    'российский российского российскому российским российском российская российской российскую российское российские российских российскими',
  ],
  [
    'ru',
    'россиянин россиянина россиянину россиянином россиянине россияне россиян россиянам россиянами россиянах',
  ],
  ['ru', 'россиянка россиянки россиянке россиянку россиянкой россиянок россиянкам россиянками россиянках'],
  ['ru', 'китаец китайца китайцу китайцем китайце китайцы китайцев китайцам китайцами китайцах'],
  ['ru', 'полька польки польке польку полькой полек полькам польками польках'],
  ['ru', 'турок турка турку турком турке турки туркам турками турках'],
  ['ru', 'грек грека греку греком греке греки греков грекам греками греках'],
  [
    'uk',
    'український українського українському українським українськім українська української українській українську українською українське українські українських українськими',
  ],
  [
    'uk',
    'українець українця українцю українцеві українцем українці українців українцям українцями українцях',
  ],
  [
    'uk',
    'росіянин росіянина росіянину росіянинові росіянином росіянині росіяни росіян росіянам росіянами росіянах',
  ],
  ['uk', 'німкеня німкені німкеню німкенею німкень німкеням німкенями німкенях'],
  [
    'be',
    'беларускі беларускага беларускаму беларускім беларуская беларускай беларускую беларускае беларускія беларускіх беларускімі',
  ],
  ['be', 'беларус беларуса беларусу беларусам беларусе беларусы беларусаў беларусамі беларусах'],
  ['be', 'ірландзец ірландца ірландцу ірландцам ірландцы ірландцаў ірландцамі ірландцах'],
  ['pl', 'polski polskiego polskiemu polskim polska polskiej polską polskie polskich polskimi polscy'],
  [
    'pl',
    'amerykański amerykańskiego amerykańskiemu amerykańskim amerykańska amerykańskiej amerykańską amerykańskie amerykańskich amerykańskimi amerykańscy',
  ],
  ['pl', 'Polak Polaka Polakowi Polakiem Polaku Polacy Polaków Polakom Polakami Polakach'],
  ['pl', 'Polka Polki Polce Polkę Polką Polek Polkom Polkami Polkach'],
  [
    'pl',
    'Rosjanin Rosjanina Rosjaninowi Rosjaninem Rosjaninie Rosjanie Rosjan Rosjanów Rosjanom Rosjanami Rosjanach',
  ],
  ['pl', 'Włoch Włocha Włochowi Włochem Włochu Włosi Włochów Włochom Włochami Włochach'],
] as const)('%s %s', (language, forms) => {
  expect(inflectDemonym(forms.split(' ')[0]!, language).join(' ')).toBe(forms);
});

test('a word of no known ending stays as it is', () => {
  expect(inflectDemonym('Суоми', 'ru')).toEqual(['Суоми']);
});

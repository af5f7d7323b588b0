import { choose, chosenVariant, firstChoice, optionsOf, type Variant } from './variants.js';

const text = (word: string) => ({ zh: word, en: word });
const key = (word: string) => `${word}|${word}`;
const variant = (id: string, words: readonly string[], isSoldOut = false): Variant => ({
  id,
  options: words.map(text),
  isSoldOut,
});

const SHIRTS = [
  variant('1', ['red', 'S']),
  variant('2', ['red', 'M'], true),
  variant('3', ['blue', 'S']),
  variant('4', ['blue', 'L']),
];

describe('choosing a variant', () => {
  it('is done when the goods come in one form', () => {
    const only = [variant('1', [])];

    expect(chosenVariant(only, firstChoice(only))?.id).toBe('1');
  });

  it('is done where an option has one value', () => {
    expect(firstChoice([variant('1', ['red', 'S']), variant('2', ['red', 'M'])])).toEqual([key('red'), null]);
  });

  it('shows every value once, in the order of the variants', () => {
    const [colours, sizes] = optionsOf(SHIRTS, firstChoice(SHIRTS));

    expect(colours?.map(({ text: { en } }) => en)).toEqual(['red', 'blue']);
    expect(sizes?.map(({ text: { en } }) => en)).toEqual(['S', 'M', 'L']);
  });

  it('marks what is sold out or not made, given the rest of the choice', () => {
    const [, sizes] = optionsOf(SHIRTS, [key('red'), null]);

    expect(sizes?.map(({ isAvailable }) => isAvailable)).toEqual([true, false, false]);
  });

  it('names a variant once every option is chosen', () => {
    const colour = choose(SHIRTS, firstChoice(SHIRTS), 0, key('blue'));
    const both = choose(SHIRTS, colour, 1, key('L'));

    expect(chosenVariant(SHIRTS, colour)).toBeNull();
    expect(chosenVariant(SHIRTS, both)?.id).toBe('4');
  });

  it('lets a value go when it is chosen again', () => {
    expect(choose(SHIRTS, [key('red'), null], 0, key('red'))).toEqual([null, null]);
  });

  it('keeps the only value there is', () => {
    const onlyRed = [variant('1', ['red', 'S']), variant('2', ['red', 'M'])];

    expect(choose(onlyRed, firstChoice(onlyRed), 0, key('red'))).toEqual([key('red'), null]);
  });

  it('drops the rest when the new value does not go with it', () => {
    expect(choose(SHIRTS, [key('blue'), key('L')], 0, key('red'))).toEqual([key('red'), null]);
  });
});

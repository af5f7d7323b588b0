import fc from 'fast-check';

import { filterOf, fromChoices, fromList, NO_SEARCH, toChoices, toggled, toggledChoice, toList } from './search.js';

const aText = fc.string({ minLength: 1, unit: 'grapheme' });

describe('a search in the address', () => {
  it('keeps any list of values, whatever characters they have', () => {
    fc.assert(
      fc.property(fc.array(aText), (values) => {
        expect(toList(fromList(values))).toEqual(values);
      }),
    );
  });

  it('keeps any choice of attributes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: aText, value: aText })), (choices) => {
        expect(toChoices(fromChoices(choices))).toEqual(choices);
      }),
    );
  });

  it('takes what was mistyped as it is', () => {
    expect(toList('50%')).toEqual(['50%']);
    expect(toChoices('colour')).toEqual([]);
  });

  it('puts a value in once, and takes it out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
    expect(toggledChoice([{ key: 'k', value: 'v' }], { key: 'k', value: 'v' })).toEqual([]);
    expect(toggledChoice([], { key: 'k', value: 'v' })).toEqual([{ key: 'k', value: 'v' }]);
  });

  it('asks for any of the values of an attribute, and for each attribute', () => {
    const attributes = fromChoices([
      { key: '颜色', value: '红' },
      { key: 'size', value: 'L' },
      { key: '颜色', value: '蓝' },
    ]);

    const filter = filterOf({ ...NO_SEARCH, attributes, brands: fromList(['A|B']), priceFrom: 'x' }, 'CNY');

    expect(filter.attributes).toEqual([
      { key: '颜色', values: ['红', '蓝'] },
      { key: 'size', values: ['L'] },
    ]);
    expect(filter.brands).toEqual(['A|B']);
    expect(filter.priceFrom).toBeNull();
  });
});

import { paths, placeOf } from './places.js';

describe('addresses of the mini shop', () => {
  it.each([
    [paths.home('lulu'), { page: 'home', slug: 'lulu' }],
    [paths.cart('lulu-s-shop'), { page: 'cart', slug: 'lulu-s-shop' }],
    [paths.checkout('lulu'), { page: 'checkout', slug: 'lulu', isBuyNow: false }],
    [paths.buyNow('lulu'), { page: 'checkout', slug: 'lulu', isBuyNow: true }],
    [paths.product('lulu', 'lst_01J'), { page: 'product', slug: 'lulu', listingId: 'lst_01J' }],
    [paths.order('xK-_9'), { page: 'order', token: 'xK-_9' }],
    [paths.findOrder(), { page: 'findOrder' }],
  ])('%s leads to its page', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it('does not mind a slash at the end', () => {
    expect(placeOf('/s/lulu/')).toEqual({ page: 'home', slug: 'lulu' });
    expect(placeOf('/o/')).toEqual({ page: 'findOrder' });
  });

  it.each(['/', '/s', '/s/lulu/other', '/s/lulu/p', '/o/a/b', '/s/lu%20lu'])('%s leads nowhere', (path) => {
    expect(placeOf(path)).toEqual({ page: 'nowhere' });
  });
});

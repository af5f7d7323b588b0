import { ConfigError, readVariables } from './variables.js';

describe('TRUSTED_PROXIES', () => {
  it.each([
    [undefined, []],
    [' ', []],
    ['127.0.0.1', ['127.0.0.1']],
    ['10.0.0.0/8,fd00::/8 , ::1', ['10.0.0.0/8', 'fd00::/8', '::1']],
  ])('of %j is %j', (text, ranges) => {
    expect(readVariables({ TRUSTED_PROXIES: text }).trustedProxies).toEqual(ranges);
  });

  it.each(['true', '*', '127.0.0.1/33', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '127.0.0.1,', '1'])(
    'of %j is refused by its name',
    (text) => {
      const read = (): unknown => readVariables({ TRUSTED_PROXIES: text });

      expect(read).toThrow(ConfigError);
      expect(read).toThrow('TRUSTED_PROXIES must be addresses or ranges');
    },
  );
});

it('every wrong variable is named at once', () => {
  const read = (): unknown => readVariables({ PORT: 'x', DEMO_SCALE: '2' });

  expect(read).toThrow(/PORT must be .* DEMO_SCALE must be /);
});

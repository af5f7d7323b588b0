import fc from 'fast-check';

import { maskRecipient, normalizeAddress, normalizePhone, type Recipient } from './recipient.js';

const zhang: Recipient = {
  name: '张小明',
  phone: '+86 138-1234-5678',
  province: '44',
  city: '深圳市',
  district: '南山区',
  street: '科技园 1 栋 201',
};

describe('a recipient', () => {
  it('is masked to what one recognizes him by', () => {
    expect(maskRecipient(zhang)).toEqual({ ...zhang, name: '张**', phone: '138****5678', street: '****' });
  });

  it('has his first letter masked whole, also beyond the basic plane', () => {
    expect(maskRecipient({ ...zhang, name: '𠮷野' }).name).toBe('𠮷**');
  });

  it.each(['1234567', '110', ''])('shows nothing of the short phone "%s"', (phone) => {
    expect(maskRecipient({ ...zhang, phone }).phone).toBe('****');
  });

  it('never shows more than seven digits of a phone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,15}$/), (phone) => {
        const shown = maskRecipient({ ...zhang, phone }).phone.replaceAll('*', '');

        expect(shown.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it.each(['13812345678', '+8613812345678', '0086 138 1234 5678', '(138) 1234-5678'])(
    'has one phone however it is written: %s',
    (phone) => {
      expect(normalizePhone(phone)).toBe('13812345678');
    },
  );

  it('has one address whatever the spaces and the case', () => {
    const typed = { ...zhang, street: ' 科技园1栋  B座 ' };
    const copied = { ...zhang, street: '科技园 1 栋 b座' };

    expect(normalizeAddress(typed)).toBe(normalizeAddress(copied));
  });

  it('has another address in another district', () => {
    expect(normalizeAddress({ ...zhang, district: '福田区' })).not.toBe(normalizeAddress(zhang));
  });
});

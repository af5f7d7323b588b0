import { faultOf, faultsOf, NOBODY, readRecipient, type Recipient } from './recipient.js';

const WANG: Recipient = {
  name: '王芳',
  phone: '138 0013 8000',
  province: '33',
  city: '杭州市',
  district: '西湖区',
  street: '文三路 90 号',
};

describe('the recipient', () => {
  it('is fine when everything is there', () => {
    expect(faultsOf(WANG)).toEqual({});
  });

  it('needs everything but a district', () => {
    expect(faultsOf(NOBODY)).toEqual({
      name: 'MISSING',
      phone: 'MISSING',
      province: 'MISSING',
      city: 'MISSING',
      street: 'MISSING',
    });
  });

  it.each(['13800138000', '+86 138-0013-8000', '(0571) 8888 6666'])('takes %s for a phone', (phone) => {
    expect(faultOf('phone', phone)).toBeNull();
  });

  it.each(['12345', 'call me', '138001380001380013800', '( ) - - ( )'])('takes %s for no phone', (phone) => {
    expect(faultOf('phone', phone)).toBe('NO_PHONE');
  });

  it('comes back from storage only when it is whole', () => {
    expect(readRecipient({ ...WANG })).toEqual(WANG);
    expect(readRecipient({ name: '王芳' })).toBeNull();
    expect(readRecipient('王芳')).toBeNull();
    expect(readRecipient(null)).toBeNull();
  });
});

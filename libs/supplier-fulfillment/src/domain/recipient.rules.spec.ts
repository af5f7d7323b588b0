import { isRecipientNeeded, maskRecipient } from './recipient.rules.js';
import { SUPPLIER_ORDER_STATUSES } from './supplier-order.state.js';

describe("the shopper's data at the supplier", () => {
  it('is seen from the hand-over until the receipt', () => {
    const seenIn = SUPPLIER_ORDER_STATUSES.filter(isRecipientNeeded);

    expect(seenIn).toEqual(['FORWARDED', 'ACCEPTED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED']);
  });

  it('is masked so that nobody can be called or found by it', () => {
    const masked = maskRecipient({
      name: '王小明',
      phone: '199 0000 1234',
      province: '33',
      city: '杭州市',
      district: '西湖区',
      street: '文三路 1 号 2 幢',
    });

    expect(masked).toEqual({
      name: '王**',
      phone: '199****1234',
      province: '33',
      city: '杭州市',
      district: '西湖区',
      street: '****',
    });
  });

  it('shows nothing of a phone number that is too short to be masked', () => {
    const masked = maskRecipient({ name: '', phone: '12345', province: '11', city: '', district: '', street: '' });

    expect(masked).toMatchObject({ name: '**', phone: '****' });
  });
});

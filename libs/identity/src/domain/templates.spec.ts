import { renderMail } from './mail-templates.js';
import {
  LOCALES,
  NOTIFICATION_TEMPLATES,
  type NotificationTemplate,
  renderNotification,
} from './notification-templates.js';

const NAMES = Object.keys(NOTIFICATION_TEMPLATES) as NotificationTemplate[];
const PLACEHOLDER = /\{(\w+)\}/g;

describe.each(NAMES)('the notification %s', (name) => {
  const { parameters, subject, ...texts } = NOTIFICATION_TEMPLATES[name];

  it('uses only parameters that it names, the same ones in each language', () => {
    const used = LOCALES.map((locale) => {
      const { title, body } = texts[locale];
      return new Set([...`${title} ${body}`.matchAll(PLACEHOLDER)].map(([, parameter]) => parameter));
    });

    for (const names of used) expect([...parameters]).toEqual(expect.arrayContaining([...names]));
    expect(used[0]).toEqual(used[1]);
    expect(parameters).toContain(subject.parameter);
  });

  it('leaves no placeholder behind', () => {
    const values = Object.fromEntries(parameters.map((parameter) => [parameter, 'X']));

    for (const locale of LOCALES) {
      const { title, body } = renderNotification(name, values, locale);
      expect(`${title}${body}`).not.toMatch(/[{}]/);
      expect(title).not.toBe('');
    }
  });
});

it('fills in what it is told', () => {
  const parameters = { orderId: 'x', number: 'DF261122ABCDEF7' };

  expect(renderNotification('ORDER_PAID', parameters, 'zh').title).toBe('新订单 DF261122ABCDEF7');
  expect(renderNotification('ORDER_PAID', parameters, 'en').title).toBe('New order DF261122ABCDEF7');
});

it('lets no name break out of the subject of a mail', () => {
  const organizationName = 'Shop\r\nBcc: everybody@example.com';

  const { subject } = renderMail('ORGANIZATION_APPROVED', { organizationName, url: 'http://x' }, 'en');

  expect(subject).toBe('Shop Bcc: everybody@example.com is approved');
});

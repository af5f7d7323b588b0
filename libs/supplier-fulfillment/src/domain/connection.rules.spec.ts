import { toWebhookUrl } from './connection.rules.js';
import { WebhookAddressRefused } from './errors.js';

describe('the address that orders are sent to', () => {
  it('is an https address, kept with path and query but without a fragment', () => {
    expect(toWebhookUrl('https://erp.example/daifa?shop=1#top', false)).toBe('https://erp.example/daifa?shop=1');
  });

  it('may be plain http on a closed network only', () => {
    expect(toWebhookUrl('http://127.0.0.1:8080/in', true)).toBe('http://127.0.0.1:8080/in');
    expect(() => toWebhookUrl('http://erp.example/in', false)).toThrow(WebhookAddressRefused);
  });

  it.each(['', 'erp.example', 'ftp://erp.example', 'javascript:alert(1)', 'https://'])('refuses "%s"', (text) => {
    expect(() => toWebhookUrl(text, true)).toThrow(WebhookAddressRefused);
  });

  it('refuses credentials in the address', () => {
    expect(() => toWebhookUrl('https://user:secret@erp.example', false)).toThrow(WebhookAddressRefused);
  });
});

import { TestApplication } from '@app/platform/testing';

import { IdentityModule } from '../identity.module.js';
import { EnsurePlatform } from './ensure-platform.js';
import { SignIn } from './sign-in.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([IdentityModule]);
});
afterAll(() => app.stop());

it('makes the platform and its first operator once, also when several processes start at once', async () => {
  const command = { name: '代发', operatorEmail: 'operator@example.com', operatorName: '运营' };

  const ensured = await Promise.all([1, 2, 3].map(() => app.get(EnsurePlatform).execute(command)));

  const passwords = ensured.flatMap(({ password }) => password ?? []);
  expect(passwords).toHaveLength(1);
  expect(new Set(ensured.map(({ organizationId }) => organizationId)).size).toBe(1);
  const credentials = { email: 'operator@example.com', password: passwords[0]!, organizationId: null };
  await expect(app.get(SignIn).execute(credentials, { address: '127.0.0.1', userAgent: '' })).resolves.toBeDefined();
});

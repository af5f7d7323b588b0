import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { createHttpApp, onStopSignal, readServerConfig, Readiness, runProgram } from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';
import { ApiModule } from './api.module.js';

/** The API alone, as many of them as there is load; needs DATABASE_URL. */
await runProgram(async () => {
  const config = await readServerConfig(MIGRATIONS);
  const app = await createHttpApp(config, SUBSCRIPTIONS_OF_DAIFA, [ApiModule.create()]);
  onStopSignal(() => app.close());
  await app.listen(config.port, config.host);
  if (await app.get(Readiness).wholly()) process.stdout.write(`http://${config.host}:${config.port}\n`);
});

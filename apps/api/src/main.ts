import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { onStopSignal, rootModule, runProgram } from '@app/platform';

import { ApiModule } from './api.module.js';
import { createHttpApp } from './http-server.js';
import { readServerConfig } from './server-config.js';

/** The API alone, as many of them as there is load; needs DATABASE_URL. */
await runProgram(async () => {
  const config = await readServerConfig();
  const app = await createHttpApp(rootModule(config, SUBSCRIPTIONS_OF_DAIFA, [ApiModule.create()]));
  onStopSignal(() => app.close());
  await app.listen(config.port, config.host);
  process.stdout.write(`http://${config.host}:${config.port}\n`);
});

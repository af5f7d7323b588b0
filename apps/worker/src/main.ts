import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { onStopSignal, rootModule, runProgram, WorkerRunner } from '@app/platform';

import { createHttpApp } from '../../api/src/http-server.js';
import { readServerConfig } from '../../api/src/server-config.js';
import { WorkerModule } from './worker.module.js';

/** The worker alone, as many of them as there is work; needs DATABASE_URL. Its port serves health and metrics only. */
await runProgram(async () => {
  const config = await readServerConfig();
  const app = await createHttpApp(rootModule(config, SUBSCRIPTIONS_OF_DAIFA, [WorkerModule]));
  onStopSignal(() => app.close());
  await app.init();
  await app.get(WorkerRunner).start();
  await app.listen(config.port, config.host);
  process.stdout.write(`http://${config.host}:${config.port}\n`);
});

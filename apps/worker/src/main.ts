import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { createHttpApp, onStopSignal, readServerConfig, runProgram, WorkerRunner } from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';
import { WorkerModule } from './worker.module.js';

/** The worker alone, as many of them as there is work; needs DATABASE_URL. Its port serves health and metrics only. */
await runProgram(async () => {
  const config = await readServerConfig(MIGRATIONS);
  const app = await createHttpApp(config, SUBSCRIPTIONS_OF_DAIFA, [WorkerModule]);
  onStopSignal(() => app.close());
  await app.init();
  await app.get(WorkerRunner).start();
  await app.listen(config.port, config.host);
  process.stdout.write(`http://${config.host}:${config.port}\n`);
});

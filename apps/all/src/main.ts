import { parseArgs } from 'node:util';

import { CannotStart, onStopSignal, Readiness, readVariables, runProgram } from '@app/platform';

import { startDaifa } from './daifa.js';
import { prepareMarket } from './prepare-market.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function readArguments(): { readonly isEmpty: boolean } {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
    return { isEmpty: values.empty };
  } catch (error) {
    const [problem = ''] = (error as Error).message.split('.');
    throw new CannotStart(`${problem}. The only option is --empty: start without the demo market.`);
  }
}

/** `npm start`. */
await runProgram(async () => {
  const { isEmpty } = readArguments();
  const variables = readVariables();
  const stopping = new AbortController();
  let signIns: readonly string[] = [];
  const starting = startDaifa({
    variables,
    log: say,
    prepare: async (config, database) => {
      signIns = await prepareMarket({
        config,
        database,
        isEmpty,
        scale: variables.demoScale,
        log: say,
        signal: stopping.signal,
      });
    },
  });
  onStopSignal(async () => {
    say('Stopping …');
    stopping.abort();
    const started = await starting.catch(() => null);
    await started?.stop();
  });
  const daifa = await starting.catch((error: unknown) => {
    // Ctrl-C while the demo market is made: who has asked for it has been answered.
    if (error === stopping.signal.reason) return null;
    throw error;
  });
  if (!daifa || stopping.signal.aborted) return;
  const { app, config } = daifa;
  const readiness = app.get(Readiness);
  for (const thing of readiness.missing()) say(`Loading the ${thing} …`);
  if (!(await readiness.wholly())) return;
  for (const line of signIns) say(line);
  say(`Console      ${config.publicUrl}/console`);
  say('Daifa is ready. Ctrl-C ends it.');
  say(`http://${config.host}:${config.port}`);
});

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** The port itself when nobody has it, or for 0 any that is free. @throws the error of listening, such as EADDRINUSE. */
export async function freePort(port = 0, host = '127.0.0.1'): Promise<number> {
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, 'listening');
  const { port: found } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return found;
}

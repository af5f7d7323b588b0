/** Table types, GraphQL schema and the list of variables: written by the built server itself, on a throw-away database. */
import { buildServer } from './build-server.mjs';

export async function generateFromCode() {
  const { failures } = await buildServer();
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const { generate } = await import('../dist/test/support/generate.js');
  return generate();
}

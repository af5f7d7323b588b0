import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const projectRoot = join(import.meta.dirname, '../..');

describe.each(['package.json', 'Dockerfile', 'docker-compose.yml'])('the programs that %s starts', (file) => {
  it('have their source', () => {
    const named = readFileSync(join(projectRoot, file), 'utf8').matchAll(/\bdist\/([\w/-]+)\.js\b/g);

    const sources = [...named].map(([, program]) => `${program}.ts`);

    expect(sources).not.toHaveLength(0);
    expect(sources.filter((source) => !existsSync(join(projectRoot, source)))).toEqual([]);
  });
});

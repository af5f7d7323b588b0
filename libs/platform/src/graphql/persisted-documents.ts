import { readFile } from 'node:fs/promises';

/** Documents that the console and the shop were built with, by SHA-256 of their text. */
export class PersistedDocuments {
  private constructor(private readonly byHash: ReadonlyMap<string, string>) {}

  /** Reads the manifests (`{hash: document}`) that exist. */
  static async read(files: readonly string[]): Promise<PersistedDocuments> {
    const manifests = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, string>),
    );
    return new PersistedDocuments(new Map(manifests.flatMap((manifest) => Object.entries(manifest))));
  }

  has(hash: string): boolean {
    return this.byHash.has(hash);
  }

  /** In the form of Apollo's cache of persisted queries; what callers would add to it is not kept. */
  toCache(): { get(key: string): Promise<string | undefined>; set(): Promise<void>; delete(): Promise<boolean> } {
    return {
      get: (key) => Promise.resolve(this.byHash.get(key.replace(/^apq:/, ''))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    };
  }
}

/** Gives out what `source` gives, and lets it make the next one while the one before is used. */
export async function* oneAhead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  try {
    for (let current = await source.next(); !current.done;) {
      const next = source.next();
      // It is awaited below; until then its failure is not unhandled.
      next.catch(() => undefined);
      yield current.value;
      current = await next;
    }
  } finally {
    await source.return(undefined);
  }
}

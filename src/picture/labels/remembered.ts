/** A sequence that is made while it is read, and only once, however often it is read. */
export function remembered<T>(source: Iterator<T>): Iterable<T> {
  const known: T[] = [];
  return {
    *[Symbol.iterator]() {
      const read = known.values();
      for (let count = 0; ; count += 1) {
        const next = count < known.length ? null : source.next();
        if (next?.done) return;
        if (next) known.push(next.value);
        const item = read.next();
        if (item.done) return;
        yield item.value;
      }
    },
  };
}

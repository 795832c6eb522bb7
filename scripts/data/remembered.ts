const MOST = 10_000;

/** The same function of a text, computed once for each text: columns repeat themselves, and a million rows even more so. */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
}

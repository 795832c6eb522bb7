/** How much higher a stroke is for each that stands at its place before it, and at most. */
const [EACH, MOST] = [2, 10];

/** How far up each of some strokes is moved, by where they stand: those at one place make one that is as much higher as they are many. */
export function strokeRises(places: readonly number[]): number[] {
  const before = new Map<number, number>();
  return places.map((place) => {
    const at = Math.round(place);
    const count = before.get(at) ?? 0;
    before.set(at, count + 1);
    return Math.min(count * EACH, MOST);
  });
}

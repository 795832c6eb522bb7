/**
 * Moves positions apart so that neighbours are at least `gap` from each other, each staying as near its own place as it can
 * (pool-adjacent-violators on positions sorted by size). Returns positions in the order given, in the same unit.
 */
export function spread(positions: readonly number[], gap: number, min = -Infinity, max = Infinity): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
  const clusters: { sum: number; members: number[] }[] = [];
  const centre = (cluster: { sum: number; members: number[] }): number => {
    const half = ((cluster.members.length - 1) * gap) / 2;
    return Math.min(Math.max(cluster.sum / cluster.members.length, min + half), max - half);
  };
  const end = (cluster: { sum: number; members: number[] }): number =>
    centre(cluster) + (cluster.members.length * gap) / 2;
  const start = (cluster: { sum: number; members: number[] }): number =>
    centre(cluster) - (cluster.members.length * gap) / 2;
  for (const index of order) {
    let cluster = { sum: positions[index] ?? 0, members: [index] };
    for (let last = clusters.at(-1); last && end(last) > start(cluster); last = clusters.at(-1)) {
      clusters.pop();
      cluster = { sum: last.sum + cluster.sum, members: [...last.members, ...cluster.members] };
    }
    clusters.push(cluster);
  }
  const moved = [...positions];
  for (const cluster of clusters) {
    const first = centre(cluster) - ((cluster.members.length - 1) * gap) / 2;
    cluster.members.forEach((index, place) => (moved[index] = first + place * gap));
  }
  return moved;
}

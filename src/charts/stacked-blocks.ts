/** A block of text that would stand centred at a place and takes a height, in pixels. */
export interface Block {
  at: number;
  height: number;
}

/**
 * Moves blocks apart so that none covers another and all lie between two edges, each as near its own place as its
 * neighbours let it. Returns their centres in the order given. Where there is too little room they run past the lower edge.
 */
export function stackedBlocks(blocks: readonly Block[], top: number, bottom: number): number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  const tops: number[] = [];
  let edge = top;
  for (const { at, height } of order) {
    const start = Math.max(at - height / 2, edge);
    tops.push(start);
    edge = start + height;
  }
  let limit = Math.max(bottom, top + order.reduce((sum, { height }) => sum + height, 0));
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const height = order[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? 0, limit - height);
    limit = tops[i] ?? 0;
  }
  const centres = blocks.map(({ at }) => at);
  order.forEach(({ index, height }, place) => (centres[index] = (tops[place] ?? 0) + height / 2));
  return centres;
}

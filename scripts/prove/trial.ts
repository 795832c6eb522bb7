/** How hard publishing is tried: how many runs are killed, and the seed of the moments at which they are. */
export interface Trial {
  kills: number;
  seed: number;
}

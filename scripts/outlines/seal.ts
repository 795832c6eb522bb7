import { createHash } from "node:crypto";

/** What a map is sealed with, so that no later change of it by hand goes unseen: a sum of everything in it but the seal. */
export function sealOf(map: object): string {
  const drawn = Object.fromEntries(Object.entries(map).filter(([name]) => name !== "segl"));
  return createHash("sha256").update(JSON.stringify(drawn)).digest("hex");
}

/** A map with its seal. */
export const sealed = (map: object): object => ({ ...map, segl: sealOf(map) });

/** Whether a map is as it was when it was sealed. */
export const isSealed = (map: object): boolean => "segl" in map && map.segl === sealOf(map);

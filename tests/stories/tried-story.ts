import type { Tables } from "../../src/model/tables.ts";
import { tryStory, type ToldStory } from "../../src/stories/tell.ts";
import { declarations } from "./declarations.ts";

/** A story as some tables have it, or why they do not bear it. */
export function attemptStory(slug: string, tables: Tables): ReturnType<typeof tryStory> {
  const declaration = declarations[slug];
  if (!declaration) throw new Error(`no story is called ${slug}`);
  return tryStory(slug, declaration, tables);
}

/** A story that some tables bear. */
export function toldStory(slug: string, tables: Tables): ToldStory {
  const tried = attemptStory(slug, tables);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  return tried;
}

/** Why a story cannot be told: what is missing, or the sentences that do not hold with their values. */
export function faultOf(slug: string, tables: Tables): string {
  const tried = attemptStory(slug, tables);
  if ("story" in tried) throw new Error(`${slug} can still be told`);
  const { failed, missing = "" } = tried.fault;
  return missing + failed.map(({ sentence, values }) => `${sentence} – ${values}`).join("\n");
}

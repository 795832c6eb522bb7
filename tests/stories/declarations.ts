import type { StoryDeclaration } from "../../src/stories/tell.ts";

const files = import.meta.glob<StoryDeclaration>("../../src/stories/*/story.ts", { eager: true });

/** Every story of the site by its slug, not yet told. */
export const declarations: Record<string, StoryDeclaration> = Object.fromEntries(
  Object.entries(files).map(([path, declaration]) => [path.split("/").at(-2) ?? "", declaration]),
);

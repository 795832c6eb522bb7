import { urls } from "../site/urls.ts";

/** Goes to the page of the municipality with a code; nowhere for a code that none has. */
export async function goToKommune(code: string): Promise<void> {
  const response = await fetch(urls.kommuneSlugs);
  const slugs: Record<string, string> = await response.json();
  const slug = slugs[code];
  if (slug !== undefined) location.assign(urls.kommune(slug));
}

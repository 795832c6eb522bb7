import type { ShapeOf } from "./shape.ts";

/** A form that templates give sentences, with how many sentences have it, and the first of them. */
export interface SentenceForm {
  shape: string;
  count: number;
  sentence: string;
  page: string;
}

/** The forms of sentences on pages, the rarest first, and those as rare in the order of the pages. */
export function rarestForms(
  pages: readonly { page: string; sentences: readonly string[] }[],
  shape: ShapeOf,
): SentenceForm[] {
  const forms = new Map<string, SentenceForm>();
  for (const { page, sentences } of pages) {
    for (const sentence of sentences) {
      const key = shape(sentence);
      const known = forms.get(key);
      if (known) known.count += 1;
      else forms.set(key, { shape: key, count: 1, sentence, page });
    }
  }
  return [...forms.values()].sort((a, b) => a.count - b.count);
}

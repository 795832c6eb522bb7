const NOTHING =
  /^(?:[-−–—]+|\.{1,3}|…|:|n\/?a\.?|i\.? ?[ao]\.?|null|nan|none|x|\?+|ukendt|ingen|mangler|uoplyst|ikke oplyst)$/i;

/** Whether a text is what tables print where there is no number: `-`, `..`, `i.a.`; not whether it is empty. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

const LARGEST_SHARE = 0.05;

/** Tells when a page says noticeably more or less without its scripts than with them. */
export function textLossFaults(scripted: string, plain: string): string[] {
  const [a, b] = [scripted, plain].map((text) => text.replace(/\s+/g, " ").trim().length) as [number, number];
  if (Math.abs(a - b) <= LARGEST_SHARE * Math.max(a, b)) return [];
  return [`has ${b} characters without scripts, ${a} with them`];
}

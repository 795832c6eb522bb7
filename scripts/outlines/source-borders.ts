/** The widest gap that may be a border. */
export const WIDEST_BORDER = 56;

/** On Zealand and Bornholm, codes below 410, the source draws its borders thinner. */
const ZEALAND_BORDER = 40;

/** Pairs with no gap to close, water alone lies between them, and one whose border meets a narrow harbour. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  "101-167": 24,
  "167-185": 0,
  "250-265": 0,
  "250-316": 0,
  "410-607": 0,
  "671-773": 0,
  "773-787": 0,
};

/** How wide a gap between two municipalities may be and still be a border that the source draws as a gap. */
export function borderWidth(one: string, other: string): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  return EXCEPTIONS[`${first}-${second}`] ?? (second < "410" ? ZEALAND_BORDER : WIDEST_BORDER);
}

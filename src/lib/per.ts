/** So many for each `times` of something: of 100 in per cent, of 10,000 for a rate. */
export const per = (value: number, base: number, times: number): number => (value / base) * times;

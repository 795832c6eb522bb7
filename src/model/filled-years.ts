/** A template of a measure with its years: {aar}, {aar-1} and {aar+1}. */
export const filledYears = (template: string, aar: number): string =>
  template
    .replaceAll("{aar}", String(aar))
    .replaceAll("{aar-1}", String(aar - 1))
    .replaceAll("{aar+1}", String(aar + 1));

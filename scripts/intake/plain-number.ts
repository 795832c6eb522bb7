/** A number of a workbook with the digits that a spreadsheet shows: no more than the fifteen it keeps. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** A number as it is written with so many decimals: what is written alike has one place among others. */
export const asWritten = (value: number, decimals: number): number => Number(value.toFixed(decimals));

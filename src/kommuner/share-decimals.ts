/** A form of ownership's share of a municipality's places has as many decimals on its page as in the ranking. */
export const SHARE_DECIMALS = 1;

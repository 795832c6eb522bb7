/** Whom the outlines of the municipalities are due to. */
export const MAP_CREDIT = "Kommunegrænserne er forenklet efter react-denmark-map (MIT).";

import type { FigureSpec } from "../../charts/figure.ts";
import { quotaMap } from "../../kommuner/quota-map.ts";

export const figures: FigureSpec[] = [quotaMap];

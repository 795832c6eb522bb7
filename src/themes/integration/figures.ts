import type { FigureSpec } from "../../charts/figure.ts";
import { quotaMap } from "./quota-map.ts";

export const figures: FigureSpec[] = [quotaMap];

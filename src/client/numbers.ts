import { accountPanel } from "./account-panel.ts";

// On pages with numbers that lead to their accounts; the others are spared what it weighs.
accountPanel();

import { chinesePurchases } from "./purchasechinese.ts";
import { englishPurchases } from "./purchaseenglish.ts";

/** Contracts for chips, cloud and computing power. */
export const purchase = { en: englishPurchases, zh: chinesePurchases };

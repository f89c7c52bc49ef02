import * as en from "./en/shipment.ts";
import * as zh from "./zh/shipment.ts";

/**
 * Words around a time that make it one of shipments compared or forecast, for which nobody waits: 等于今年全年出货,
 * 明年出货再增三成, "the platform, which is due to ship".
 */
export const tellsShipments = (before: string, behind: string): boolean =>
	zh.compared.test(before) || zh.moving.test(behind) || en.dueOut.test(before);

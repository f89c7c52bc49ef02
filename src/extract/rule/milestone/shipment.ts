import { tellsShipments } from "../../../language/shipment.ts";
import type { WindowMention } from "../../mention.ts";
import type { Line, Token } from "../line/line.ts";

/** Whether a window is that of shipments, `last` being the last token of what is told. */
export const isOfShipments = (
	{ text, sentence }: Line,
	window: WindowMention,
	last: Token | undefined,
): boolean =>
	tellsShipments(
		text.slice(0, window.start - sentence.start),
		text.slice((last?.end ?? 0) - sentence.start),
	);

import { tellsBacker } from "../../language/backer.ts";
import type { Draft } from "../rule/draft.ts";
import { isOnlyNamedAs } from "./onlyas.ts";

const isTakeover = ({ kind, qualifier }: Draft): boolean =>
	kind === "acquisition" || (kind === "status" && qualifier === "cancelled");

/** "A startup backed by Nvidia rejected a takeover bid from Meta": nobody offered to buy Nvidia. */
export const withoutBackersBought = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		(draft) =>
			!(
				isTakeover(draft) &&
				isOnlyNamedAs(draft.line, draft.object, tellsBacker)
			),
	);

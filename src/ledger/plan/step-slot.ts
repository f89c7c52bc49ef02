import type { Kind } from "../../extract/claim.ts";
import type { Matter, Slot } from "../slot.ts";

/** Of which kind the steps are, for the deals that come in steps. */
const stepsOf: ReadonlyMap<Kind, Kind> = new Map<Kind, Kind>([
	["investment", "tranche"],
	["purchase", "tranche"],
	["capacity", "capacity"],
]);

/** Whether claims of a matter tell the first step of a deal, or each of them. */
export const tellsSteps = ({ kind, qualifier }: Matter): boolean =>
	kind === "tranche" || (kind === "capacity" && qualifier === "first");

/** The slots that tell the steps of a slot's deals. */
export const stepSlotsOf = ({ matter, ofPair }: Slot): readonly Slot[] =>
	ofPair.steps.filter(
		({ matter: step }) =>
			step.kind === stepsOf.get(matter.kind) &&
			step.subject === matter.subject &&
			step.object === matter.object,
	);

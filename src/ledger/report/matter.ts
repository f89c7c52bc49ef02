import { z } from "zod";
import { qualifiers } from "../../extract/claim.ts";

/** What disputes and revisions are about, beside their kind. */
export const matter = {
	subject: z.string().meta({
		description: "Who acts, holds or is measured; canonical name",
	}),
	object: z.string().optional().meta({
		description:
			"The counterparty; canonical name; absent where the kind has none",
	}),
	qualifier: z.enum(qualifiers).optional().meta({
		description:
			"Sub-case of the kind; of a disputed status, which; absent of a revised one, whose sides have it",
	}),
	part: z.string().optional().meta({
		description:
			"The business, buyer or site that it is about, where it is not about the whole",
	}),
} as const;

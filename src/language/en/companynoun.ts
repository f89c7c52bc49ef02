/** Nouns that say what a company is. Alternatives of a pattern. */

/** Those said of companies alone: whatever name they stand before, it is one that they describe, "chip designer Ampere". */
export const companyNouns =
	"startup|start-up|company|firm|maker|chipmaker|automaker|developer|provider|operator|giant|unicorn|neocloud|hyperscaler|builder|lender|specialist|supplier|foundry|lab|retailer|insurer|miner|designer|manufacturer|vendor|landlord";

/** Verbs too ("to fund"), things of somebody's ("its cloud platform"), or what one company is to another ("its rival"). */
export const looseCompanyNouns =
	"rival|investor|fund|utility|spin-off|subsidiary|unit|group|laboratory|studio|bank|exchange|platform|venture";

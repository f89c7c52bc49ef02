import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import { withoutAbstainers } from "./abstainer.ts";
import { withoutGuarantors } from "./answering.ts";
import { withEach } from "./apiece.ts";
import { withoutAssetSales } from "./assetsale.ts";
import { asSteps } from "./atstep.ts";
import { withoutBackersBought } from "./backertarget.ts";
import { withBidsRaised } from "./bidraised.ts";
import { inOneDirection, withGiverFirst } from "./direction.ts";
import { withoutEchoedEndings } from "./ending.ts";
import { withOwnWorth } from "./giant.ts";
import { withGrowth } from "./grown.ts";
import { withLeases } from "./leased.ts";
import { withLettings } from "./letting.ts";
import { withoutLookalikes } from "./lookalike.ts";
import { asAcquisitions } from "./majority.ts";
import { withoutMakersRunning } from "./makerrunning.ts";
import { withOffersAnswered } from "./offer.ts";
import { withoutOthersMoves } from "./othermove.ts";
import { withOwners } from "./ownedproject.ts";
import { withoutPaymentsForGoods } from "./paidforgoods.ts";
import { asPaidParts } from "./paidpart.ts";
import { withoutPartsOfPrice } from "./pricepart.ts";
import { withPutAt } from "./putat.ts";
import { withoutRetold } from "./retold.ts";
import { withoutBackersRaising } from "./roundbacker.ts";
import { asRunRates } from "./runrate.ts";
import { withoutSeveralRounds } from "./severalrounds.ts";
import { withoutSharedSums } from "./sharedsum.ts";
import { asPurchases } from "./spendingon.ts";
import { withoutOneOfAll } from "./sumofall.ts";
import { withSuppliers } from "./supplied.ts";
import { withTenants } from "./tenant.ts";
import { withTenantsTold } from "./tenanttold.ts";
import { withFirstPayments, withoutPowerOfSteps } from "./thenpaid.ts";
import { withUpheld } from "./upheld.ts";
import { withWholeSites } from "./wholesite.ts";
import { withOwnWithdrawals } from "./withdrawal.ts";
import { withNeitherSigned } from "./witheither.ts";
import { asMarketValues } from "./worthlisted.ts";

/** Mends what only all claims of an article together tell, once their parties are weighed. */
type Mend = (drafts: readonly Draft[], notes: Notes) => readonly Draft[];

/** In the order in which they need each other. */
const mends: readonly Mend[] = [
	withoutLookalikes,
	asPurchases,
	withoutMakersRunning,
	withoutOthersMoves,
	asPaidParts,
	withoutPaymentsForGoods,
	withoutAbstainers,
	withoutGuarantors,
	withoutPartsOfPrice,
	withOwners,
	// Who of two is the tenant, before a lease of the two is anybody else's.
	withLettings,
	withTenants,
	withTenantsTold,
	withLeases,
	withEach,
	// Whose each part is has been told by now.
	withoutOneOfAll,
	withoutSharedSums,
	withGrowth,
	asSteps,
	withFirstPayments,
	withoutPowerOfSteps,
	withoutAssetSales,
	// Whose worth it is, before it is asked whether that one is listed.
	withOwnWorth,
	asMarketValues,
	withBidsRaised,
	withOffersAnswered,
	withOwnWithdrawals,
	withoutBackersBought,
	withoutBackersRaising,
	withoutSeveralRounds,
	withUpheld,
	// Whose deal it is has been told by now.
	inOneDirection,
	withPutAt,
	withoutRetold,
	withGiverFirst,
	asAcquisitions,
	asRunRates,
	withNeitherSigned,
	withoutEchoedEndings,
	withSuppliers,
	withWholeSites,
];

/** The claims of an article, each mended by what the others tell. */
export const mended: Mend = (drafts, notes) =>
	mends.reduce((told, mend) => mend(told, notes), drafts);

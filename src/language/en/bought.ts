/** What English says around what is bought or owned. */

/** Before it: it is bought, "the acquisition of". */
export const ahead =
	/(?:\b(?:acquisition|purchase|takeover|buyout) of|\b(?:acquir(?:e[sd]?|ing)|b(?:uy|uys|uying|ought))|\b(?:paid|pay|pays|paying|spent) [^,.;]{0,24} (?:for|on)) ?$/i;

const bought = "(?:acquisition|purchase|takeover|buyout)";

/** Behind it: "acquisition", ", bought for $19 billion", ", a $19 billion acquisition", ", $19 billion,". */
export const behind = new RegExp(
	[
		`^ ?${bought}`,
		"^, (?:which (?:it |was ))?(?:bought|acquired|purchased)",
		`^, (?:an? |the |its )?[$€£][\\d.]+ ?(?:[a-z]+ ){0,3}${bought}`,
		"^, [$€£][\\d.]+ ?(?:bn|[bm]illion),",
	].join("|"),
);

/** Before it: somebody has a part of it, "will own 80% of". */
export const share =
	/\b(?:own|hold|keep|retain|tak|sell|buy)(?:s|ing)? (?:[a-z]+ ){0,3}\d[\d.]*(?:%| ?per ?cent| percent) (?:(?:stake|share|interest) )?(?:of|in) (?:the )?$/;

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

/** Before it: it is held together, "the joint venture for", "a joint venture agreement to pay for and develop". */
export const ventureAhead =
	/\bjoint venture (?:agreement )?(?:worth [$€£][\d.]+ ?\w+ )?(?:for|behind|to (?:[a-z]+ (?:for )?and )?(?:build|develop|finance|fund|own)) (?:the )?$/;

/** Behind it: ", a joint venture", " now belongs to a joint venture", " campus, of which it will keep 20%", ", with Blue Owl owning 80%". */
export const sharedBehind = new RegExp(
	[
		"^, (?:now |itself )?a joint venture",
		"^[A-Za-z ,]{0,40} belongs to a joint venture",
		"^ joint venture",
		"^[A-Za-z ]{0,28}, of which (?:it|[A-Z]\\w+(?: [A-Z]\\w+)?) (?:[a-z]+ ){1,2}\\d[\\d.]*(?:%| per ?cent)",
		"^, with [A-Z]\\w+(?: [A-Z]\\w+)? (?:own|hold)ing \\d",
	].join("|"),
);

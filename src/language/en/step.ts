/** Pattern sources of the words that make an amount of power a step of a plan. */
export const each = ["[Ff]or (?:each|every)", "[Ee]ach", "[Ee]very", "[Pp]er"];
export const per = ["/"];
export const stepWords = [
	"additional",
	"new",
	"completed",
	"deployed",
	"full",
	"single",
];

/** Words that make it the first part. */
export const first = [
	"(?:[Tt]he |[Aa]n |[Ii]ts |a )?(?:[Ff]irst|[Ii]nitial|[Oo]pening)",
];

/** Articles that stand for "one". */
export const single = ["[Aa]", "[Aa]nother"];

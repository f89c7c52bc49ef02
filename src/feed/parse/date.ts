const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Offsets of the zone names that feeds use, in minutes; CST is read as North America's. */
const zones: Readonly<Record<string, number>> = {
	z: 0,
	ut: 0,
	utc: 0,
	gmt: 0,
	est: -300,
	edt: -240,
	cst: -360,
	cdt: -300,
	mst: -420,
	mdt: -360,
	pst: -480,
	pdt: -420,
	bst: 60,
	cet: 60,
	cest: 120,
	jst: 540,
	kst: 540,
	hkt: 480,
	sgt: 480,
};

const time = String.raw`(?:[T ,]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d+)?)?)?`;
const zone = String.raw`\s*((?:GMT|UTC)?[+-]\d{2}:?\d{2}|[A-Za-z]{1,4})?`;

const patterns: readonly Readonly<{ form: RegExp; order: string }>[] = [
	{
		form: new RegExp(
			String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?${time}${zone}`,
		),
		order: "ymd",
	},
	{
		form: new RegExp(
			String.raw`^(?:[A-Za-z]+,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})${time}${zone}`,
		),
		order: "dmy",
	},
	{
		form: new RegExp(
			String.raw`^(?:[A-Za-z]+,?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${time}${zone}`,
		),
		order: "mdy",
	},
];

/** Before the Web there was no feed: what is older is a program's zero. */
const oldest = 1990;

const offsetOf = (zone: string | undefined, unzoned: number): number | null => {
	if (zone === undefined) return unzoned;
	const number = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
	if (number === null) return zones[zone.toLowerCase()] ?? unzoned;
	const minutes = Number(number[2]) * 60 + Number(number[3]);
	if (minutes > 14 * 60) return null;
	return number[1] === "-" ? -minutes : minutes;
};

const yearOf = (digits: string): number =>
	digits.length === 2 ? 2000 + Number(digits) : Number(digits);

const monthOf = (word: string): number =>
	/^\d/.test(word)
		? Number(word)
		: months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/**
 * The instant that a feed's date stands for, as ISO text, whatever of the usual forms it has (RFC 822, RFC 3339, and
 * those that careless programs write); `null` for anything else. `unzoned` is the offset in minutes of dates without a zone.
 */
export const readDate = (
	written: string | null | undefined,
	unzoned = 0,
): string | null => {
	const text = written?.trim().slice(0, 80) ?? "";
	for (const { form, order } of patterns) {
		const found = form.exec(text);
		if (found === null) continue;
		const part = (letter: string) => found[order.indexOf(letter) + 1] ?? "";
		const [hour, minute, second] = [found[4], found[5], found[6]];
		const offset = offsetOf(found[7], unzoned);
		const month = monthOf(part("m"));
		const day = Number(part("d"));
		const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
		if (offset === null || !isDay || yearOf(part("y")) < oldest) return null;
		const instant = Date.UTC(
			yearOf(part("y")),
			month - 1,
			day,
			Number(hour ?? 0),
			Number(minute ?? 0) - offset,
			Math.min(59, Number(second ?? 0)),
		);
		return new Date(instant).toISOString();
	}
	return null;
};

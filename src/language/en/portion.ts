const whole = "(?:that|this|it|which|the total|the sum)";

/** Before or behind a sum: it is a part of one told before, "of that, $35 billion", "$35 billion of it". */
export const ofItAhead = new RegExp(
	`\\b[Oo]f ${whole},? (?:(?:some|about|around|roughly|nearly|almost|up to|more than|over) )?$`,
);
export const ofItBehind = new RegExp(`^ (?:of ${whole}|thereof)\\b`);

const en =
	/^(?: (?:will|would|has|is to|agreed to|has agreed to|also|is))*,? (?:backstop(?:s|ped|ping)?|guarantee(?:s|d|ing)?|guaranteeing|underwr(?:ite|ites|ote|iting))\b(?! (?:revenue|demand|supply|returns?|access))|^(?:['’]s)?(?: lease| financial| credit| payment)? (?:backstop|guarantees?)\b/i;
const zh =
	/^(?:将|会|已|则|同意|还)*(?:为[^,;。，；]{0,16})?(?:提供)?(?:担保|兜底|背书)/;

/** A cheap look: most articles speak of none. */
export const namesGuarantees = (text: string): boolean =>
	/backstop|guarant|underwr|担保|兜底|背书/i.test(text);

/** Behind a name: answers for what others owe, "will backstop $1.8 billion of N's lease", "Google guarantee". */
export const guarantees = (behind: string): boolean =>
	en.test(behind) || zh.test(behind);

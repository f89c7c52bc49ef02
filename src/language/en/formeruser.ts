/** Before a name: whom a site was meant for until somebody else took it, "once meant for Oracle and", "given up by". */
export const formerUser =
	/\b(?:(?:once|originally|previously|earlier|formerly|initially|at first) (?:been )?(?:meant|intended|earmarked|planned|reserved|built|designed|slated|set aside)(?: to be leased)? (?:for|to)|(?:abandoned|given up|dropped|vacated|passed over) by) (?:[A-Z][\w.]*(?: [A-Z][\w.]*)*(?:, | and |, and ))*$/;

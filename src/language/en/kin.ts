/** What English calls those who stand beside a company. */

/** Another's shareholder, customer or supplier: "its largest customer". */
export const kin =
	/\bits (?:[a-z-]+ ){0,2}(?:shareholder|customer|supplier|backer|investor|client)\b/i;

/** Opens a sentence told of another in the same business: "Its rival Orvane signed". */
export const peer =
	/^(?:Meanwhile, |But |And )?(?:Its|Their|The company['’]s|Fellow|[Aa]) (?:[a-z-]+ ){0,2}(?:rival|competitor|peer|counterpart|neighbou?r) [A-Z]/;

/** Between a product's name and that of its owner: "ChatGPT maker OpenAI". */
export const owning =
	/^[- ](?:parent|owner|maker|creator|developer|operator)(?: company)?,? ?$/;

const kin =
	/其(?:第?[一二三四五六七八九十]|最)?大?(?:股东|客户|供应商|投资者|投资人)|\bits (?:[a-z-]+ ){0,2}(?:shareholder|customer|supplier|backer|investor|client)\b/i;

/** Words that make somebody another's shareholder, customer or supplier: 其第四大股东, "its largest customer". */
export const tellsKin = (text: string): boolean => kin.test(text);

const peer =
	/^(?:Meanwhile, |But |And )?(?:Its|Their|The company['’]s|Fellow|[Aa]) (?:[a-z-]+ ){0,2}(?:rival|competitor|peer|counterpart|neighbou?r) [A-Z]/;

/** A sentence told of another in the same business, after which the text goes on with the company: "Its rival Orvane signed". */
export const opensWithPeer = (text: string): boolean => peer.test(text);

const owning =
	/^[- ](?:parent|owner|maker|creator|developer|operator)(?: company)?,? ?$/;

/** Between a product's name and that of its owner: "Google parent Alphabet", "ChatGPT maker OpenAI". */
export const isOwnersWord = (between: string): boolean => owning.test(between);

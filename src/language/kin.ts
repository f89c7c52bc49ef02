const kin =
	/其(?:第?[一二三四五六七八九十]|最)?大?(?:股东|客户|供应商|投资者|投资人)|\bits (?:[a-z-]+ ){0,2}(?:shareholder|customer|supplier|backer|investor|client)\b/i;

/** Words that make somebody another's shareholder, customer or supplier: 其第四大股东, "its largest customer". */
export const tellsKin = (text: string): boolean => kin.test(text);

const owning =
	/^[- ](?:parent|owner|maker|creator|developer|operator)(?: company)?,? ?$/;

/** Between a product's name and that of its owner: "Google parent Alphabet", "ChatGPT maker OpenAI". */
export const isOwnersWord = (between: string): boolean => owning.test(between);

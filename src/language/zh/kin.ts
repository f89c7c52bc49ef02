/** What Chinese calls those who stand beside a company; simplified. */

/** Another's shareholder, customer or supplier: 其第四大股东. */
export const kin =
	/其(?:第?[一二三四五六七八九十]|最)?大?(?:股东|客户|供应商|投资者|投资人)/;

export const kinAhead =
	/(?:伙伴|客户|供应商|投资者|投资人|股东|对手|盟友|子公司|代工厂)[“「"]?$/;

/** Before a figure: shares bought back for it. */
export const before = /回购[^,;。]{0,12}$/;

/** The same behind a figure: 以500亿美元回购股份. */
export const behind = /^(?:[从自向]?[^,;。并和及与]{0,10})回购/;

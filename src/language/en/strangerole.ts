/** English descriptions to which only a company may answer that no table knows. */

/** In such a description: it tells of several, or of one that is no party to what is told, "the same company", "the law firm". */
const notTelling =
	"(?:a|accounting|advisory|an|analytics?|and|as|brokerage|combined|consultancy|consulting|core|entire|equity|first|for|former|from|grid|his|holding|in|investment|is|its|joint|larger|largest|last|law|lead|main|market|merged|most|network|new|next|of|only|other|our|parent|polling|power|public|ratings?|recruitment|research|right|same|second|security|smaller|sole|targeted|that|the|their|third|to|transmission|trust|unidentified|unnamed|utility|valuable|venture|whole) ";
const plainWord = `(?!${notTelling})[a-z]+(?:-[a-z]+)* `;
const town = "[A-Z][a-z]+ ";
const companies = "company|firm|group|startup|start-up|lab";

/** Descriptions of any business, or by any town, to which only a company may answer that no table knows: "the drone maker", "the Dresden company". Pattern source. */
export const strangeRole = `[Tt]he (?:(?:${town})?(?:${plainWord}){1,3}(?:${companies}|developer|provider|operator|manufacturer|maker|designer|specialist|builder)|${town}(?:${companies}))(?!-| of |['’]s (?:chief|co-founder))`;

/** Behind such a description that stands behind a comma: it only says who has told all that goes before. */
export const tellsAside = / (?:said|says|added)(?=[,.;]| (?:on|in)(?![a-z]))/y;

import type { CueTable } from "../../cue.ts";
import { words } from "../inflect.ts";

const places = [
	"the us",
	"u.s.",
	"the united states",
	"united states",
	"the uk",
	"united kingdom",
	"saudi arabia",
	"the uae",
	"the united arab emirates",
	"united arab emirates",
	"the gulf",
	"the middle east",
	"abu dhabi",
	"new mexico",
	"new york",
	"north carolina",
	"south carolina",
	"north dakota",
	"south korea",
	"west virginia",
	...words("america britain england scotland wales europe germany"),
	...words("france spain italy portugal norway sweden finland ireland"),
	...words("netherlands poland india japan korea taiwan malaysia indonesia"),
	...words("vietnam thailand singapore australia canada mexico brazil"),
	...words("israel africa asia arizona texas ohio michigan wisconsin"),
	...words("indiana iowa louisiana georgia virginia tennessee oregon nevada"),
	...words("wyoming pennsylvania illinois missouri mississippi kansas"),
	...words("oklahoma california florida utah minnesota alabama kentucky"),
];

const inPlaces = places.flatMap((place) => [`in ${place}`, `into ${place}`]);

/** Countries and states in which money is put, where no company is named; elsewhere they only describe ("a French lab"). */
export const placeCues: CueTable = { into: inPlaces, place: inPlaces };

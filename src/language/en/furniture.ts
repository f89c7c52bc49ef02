import type { FurnitureWords } from "../furniture.ts";

/** What English pages set around their articles, and marks that belong to no language. */
export const furniture: FurnitureWords = {
	storyLeads: [
		"(?:read|see) (?:more|also|next|the full)\\b",
		"(?:also|must|further|recommended) read",
		"related(?: \\w+){0,2} ?[:|>]",
		"(?:most (?:read|popular|viewed|shared|commented|watched)|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|more for you|around the web|top stories|what to read next|latest news|trending(?: now)?|don't miss|up next) ?[:|>]",
	],
	notices: [
		"notice ?: (?:the )?(?:above )?content",
		"disclaimer\\b",
		"disclosures?(?: ?:|:? (?:i|we|the author|at the time)\\b)",
		"(?:this|the) (?:article|content|information|material|website|site)(?: \\w+){0,4} (?:is|are|was|does|should) (?:not |only |provided |intended |for |originally |generated |syndicated )",
		"(?:this (?:press|news) release|certain statements|statements) (?:\\w+ ){0,8}(?:contains?|constitute|may contain|are) (?:\\w+ )?forward-looking",
		"forward[- ]looking statements",
		"safe harbor",
		"(?:©|\\(c\\)|copyright\\b)",
		"all rights reserved",
		"(?:we|this site|our site|this website) (?:and our partners )?uses? (?:essential |necessary )?cookies",
		"by (?:clicking|continuing|using|subscribing|signing|submitting|entering)\\b",
		"(?:past performance|nothing (?:in|on) this|not investment advice|for informational purposes)",
		"(?:views|opinions) expressed",
		"the motley fool has",
		"our standards:",
		"gmt[+-]\\d",
	],
	invitations: [
		"(?:learn|find out) (?:more|the full)\\b",
		"more (?:on|from|about|in) (?:this |\\w+ ?){1,4}(?::|$)",
		"(?:watch|listen|video|podcast|photos?|gallery|in pictures|explainer|newsletter|don't miss|editor's picks?|must-read|up next|trending|sponsored|promoted|popular) ?[:|]",
		"(?:sign up|subscribe|register|log in|sign in)\\b(?! (?:customers|clients|a |new ))",
		"get (?:the |our |all |more |unlimited |breaking |daily |instant |your )",
		"(?:download|install) (?:the|our) ",
		"click (?:here|to)\\b",
		"(?:follow|join|like|contact|email|reach) (?:us|me|him|her|them|our|the (?:author|reporter))\\b",
		"(?:to read|to continue|continue reading|this story is|already a (?:subscriber|member)|support (?:our|independent))",
		"(?:image|photo|picture|file photo|video|illustration|graphic|chart)(?: (?:source|credits?|by|via|illustration|caption|courtesy))+",
		"(?:credits?|source|photographer|images?) ?: [^.]{0,80}$",
		"\\(?(?:additional )?(?:reporting|writing|editing|compiled) by\\b",
		"(?:with (?:assistance|files) from|--with)\\b",
		"(?:skip to|jump to|back to top|go to)\\b",
		"(?:powered by|processed in|hosted by)",
		"add (?:us|\\w+) (?:as|on) .{0,30}google",
	],
	labels: [
		"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}(?:,? (?:at )?\\d\\d?:\\d\\d.{0,16})?$",
		"[▲▼△] ?\\p{L}",
		"(?:written|edited|posted|published|updated|reviewed|compiled|reported) (?:by|on|at)\\b",
		"(?:published|updated|last (?:updated|modified)|posted|first published|created) ?:? ?(?:\\p{L}{3,9}\\.? \\d|\\d|\\p{L}{3,9}day)",
		"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? [\\d, ]{1,9}(?:at .{0,20}|\\d\\d?:\\d\\d.{0,12})?$",
		"(?:share|tweet|print|email|save|bookmark|copy link|comment|reply|report abuse|facebook|twitter|linkedin|whatsapp|reddit|telegram|instagram|youtube|x\\.com)(?: (?:this|on|via|to|article|story|link|it|with)\\b.{0,40})?$",
		"(?:advertisement|advertising|sponsored(?: content)?|paid (?:post|content)|promoted|story continues below|article continues below|scroll to continue|ad feedback)",
		"(?:accept|reject|manage|allow) (?:all|cookies|preferences|choices)",
		"(?:privacy|cookie|terms|contact us|about us|help|careers|advertise|sitemap|rss)(?: (?:policy|of (?:use|service)|notice|settings|center))?(?: ?[|·•].*)?$",
		"(?:getty images|reuters|afp|ap photo|bloomberg|shutterstock|istock|unsplash)(?: ?/.{0,40}| via .{0,40}| images)?$",
		"(?:tags?|topics?|filed under|categories|category|in this article|keywords|key words|mentioned in this article) ?:",
		"(?:loading|please wait|javascript|enable javascript)",
	],
	marks: ["powered by discuz", "processed in \\d", "all rights reserved"],
	listHeadings: [
		"(?:related|recommended|popular|trending|latest|top|more|other|similar|further|suggested|featured)(?: (?:now|this week|today))? (?:stories|articles|news|reading|posts|content|coverage|topics|headlines|links|videos|reads?|from .{2,30}|on this (?:story|topic))",
		"(?:most (?:read|popular|viewed|shared|commented|recent|watched)|read next|what to read next|up next|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|more for you|editor'?s'? (?:picks?|choice)|don'?t miss|around the web|from the web|in other news|related|see also|also read|more like this|sponsored (?:links|stories)|promoted stories|paid content|latest|comments)",
	],
	endMarks: [],
	lastWords: [],
	inlineMarks: [
		"\\[(?:read more|see also|related|also read)[^\\]\\n]{0,120}\\]",
		"\\((?:read more|see also|also read|related|click here|advertisement)[:)][^)\\n]{0,120}\\)?",
		"\\[\\d{1,3}\\](?=[\\s.,。,]|$)",
	],
};

/** A line with nothing but its writer's name, as it is spelt: `By Ann Lee and Bo Li | Staff`. */
export const writerLine =
	"^By \\p{Lu}[\\p{L}.'-]+(?: (?:and |, ?)?\\p{Lu}[\\p{L}.'-]*){0,6}(?: ?[|,·-] .{0,50})?$";

import { corpus, type Fact, nothing } from "../corpus.ts";

/** Systems due within a span of time, which is no window of the calendar. */

const step = (
	qualifier: "first-capacity" | "full-capacity",
	subject: string,
	object?: string,
): Fact => ({
	...{ kind: "milestone", subject, qualifier },
	...(object === undefined ? {} : { object }),
});

corpus(step("full-capacity", "Meta"), {
	en: [
		"Meta aims to complete its first data center within 24 months.",
		"Meta's data centre is to be finished within the next two years.",
		"Meta expects its campus to reach full capacity within about three years.",
		"Meta wants the full build-out of its cluster in 10-15 years.",
		"Meta's campus is expected to take 10 to 15 years to complete.",
	],
	zh: [
		"Meta计划18个月完成其数据中心。",
		"Meta的資料中心預計兩年內完工。",
		"Meta的数据中心园区将于三到四年内建成。",
	],
});

corpus(step("first-capacity", "Meta"), {
	en: [
		"Meta's first data centre is targeted to go live in about 18 months.",
		"Meta wants its data center to start operations within two years.",
	],
	zh: [
		"Meta的数据中心预计于42个月内开始营运。",
		"Meta的資料中心將在六個月內上線。",
	],
});

corpus(step("full-capacity", "Meta", "Nebius"), {
	en: ["Meta's deployments at Nebius will be complete within three months."],
});

nothing([
	"Meta completed its data center within two years.",
	"Meta had its first data center up and running in six months.",
	"Meta expects to complete the acquisition within six months.",
	"Meta expects to sign the final agreement within two months.",
	"Meta has not opened a new data center in three years.",
	"Meta六个月就完成了数据中心。",
	"Meta预计六个月内完成收购。",
]);

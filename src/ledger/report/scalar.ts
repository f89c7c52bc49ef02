import { z } from "zod";

/** What stands alone in data that is written for programs. */
export const Instant = z.iso
	.datetime({ offset: true })
	.meta({ description: "ISO instant" });
export const Day = z.iso.date().meta({ description: "ISO day" });
export const Count = z.int().nonnegative();

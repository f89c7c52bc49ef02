import {
	type Body,
	type BodyReading,
	readBody,
} from "../../../src/feed/thread/body.ts";
import { serveTasks } from "../../../src/feed/thread/serve.ts";

serveTasks<Body, BodyReading>(readBody);

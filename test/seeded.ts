import { configureGlobal } from "fast-check";

/** Every run tries the same cases: `SEED=$RANDOM npm test` tries others. */
configureGlobal({ seed: Number(process.env.SEED ?? 20_250_922) });

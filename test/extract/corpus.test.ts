/** All phrasings in one file: a worker for each table would cost more than all of them. */
import { demandAll } from "./demand.ts";
import "./phrasings.ts";

demandAll();

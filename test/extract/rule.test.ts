/** What each family of rules must read, and leave alone; loaded together, since a worker for each would cost more than all its phrasings. */
import "./rule/finance.ts";
import "./rule/investment.ts";
import "./rule/market.ts";
import "./rule/purchase.ts";
import "./rule/status.ts";
import "./rule/system.ts";

import { BlockList, isIP } from "node:net";

/** Networks that no public feed lives in: IANA's special-purpose registries, and IPv6 forms that embed IPv4 addresses. */
const special = {
	ipv4: [
		["0.0.0.0", 8],
		["10.0.0.0", 8],
		["100.64.0.0", 10],
		["127.0.0.0", 8],
		["169.254.0.0", 16],
		["172.16.0.0", 12],
		["192.0.0.0", 24],
		["192.0.2.0", 24],
		["192.31.196.0", 24],
		["192.52.193.0", 24],
		["192.88.99.0", 24],
		["192.168.0.0", 16],
		["192.175.48.0", 24],
		["198.18.0.0", 15],
		["198.51.100.0", 24],
		["203.0.113.0", 24],
		["224.0.0.0", 4],
		["240.0.0.0", 4],
	],
	ipv6: [
		["::", 96],
		["::ffff:0:0:0", 96],
		["64:ff9b::", 96],
		["64:ff9b:1::", 48],
		["100::", 64],
		["100:0:0:1::", 64],
		["2001::", 23],
		["2001:db8::", 32],
		["2002::", 16],
		["2620:4f:8000::", 48],
		["3fff::", 20],
		["5f00::", 16],
		["fc00::", 7],
		["fe80::", 10],
		["fec0::", 10],
		["ff00::", 8],
	],
} as const;

const specialNets = new BlockList();
for (const [net, bits] of special.ipv4)
	specialNets.addSubnet(net, bits, "ipv4");
for (const [net, bits] of special.ipv6)
	specialNets.addSubnet(net, bits, "ipv6");

const familyOf = (address: string): "ipv4" | "ipv6" =>
	isIP(address) === 6 ? "ipv6" : "ipv4";

/** A URL's host name, an IPv6 address without its brackets. */
export const bareHost = (hostname: string): string =>
	hostname.replace(/^\[|\]$/g, "");

/** Whether an IP address is one of the public Internet; an IPv4 address mapped into IPv6 is judged as itself. */
export const isPublicAddress = (address: string): boolean => {
	const bare = address.replace(/%.*$/, "");
	return isIP(bare) !== 0 && !specialNets.check(bare, familyOf(bare));
};

const homeNets = new BlockList();
for (const [net, bits] of [
	["10.0.0.0", 8],
	["127.0.0.0", 8],
	["172.16.0.0", 12],
	["192.168.0.0", 16],
] as const)
	homeNets.addSubnet(net, bits, "ipv4");
homeNets.addAddress("::1", "ipv6");

/**
 * Whether an address is one that people have at home and at work: loopback, or private by RFC 1918. Link-local ones and the others
 * that are special are not, since clouds tell their secrets there.
 */
export const isHomeAddress = (address: string): boolean =>
	isIP(address) !== 0 && homeNets.check(address, familyOf(address));

export type AddressRule = Readonly<{
	/** Whether a host may be called at this address. */
	allows: (host: string, address: string) => boolean;
	/** Whether the user named this host, by its name or its address, as one of his own. */
	isListed: (host: string) => boolean;
}>;

/**
 * Public addresses may be called; of the others those that the user lists, by host name (`localhost`), address or network
 * (`10.1.0.0/16`). An entry that is none of these names a host that does not exist.
 */
export const addressRule = (allowed: readonly string[]): AddressRule => {
	const nets = new BlockList();
	const hosts = new Set<string>();
	for (const entry of allowed) {
		const [net = "", told] = entry.split("/");
		const widest = isIP(net) === 4 ? 32 : 128;
		const bits = told === undefined ? widest : Number(told);
		const isNet = isIP(net) !== 0 && bits >= 0 && bits <= widest;
		if (isNet) nets.addSubnet(net, bits, familyOf(net));
		else hosts.add(entry.toLowerCase());
	}
	const isInNets = (address: string): boolean =>
		isIP(address) !== 0 && nets.check(address, familyOf(address));
	const isListed = (host: string): boolean =>
		hosts.has(host.toLowerCase()) || isInNets(host);
	return {
		isListed,
		allows: (host, address) =>
			isPublicAddress(address) || isListed(host) || isInNets(address),
	};
};

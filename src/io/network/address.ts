import { BlockList, isIP, isIPv4 } from 'node:net';

/** Networks that no report on the web is served from: private, loopback, link-local, reserved (IANA's registries). */
const FORBIDDEN = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  FORBIDDEN.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  FORBIDDEN.addSubnet(network, prefix, 'ipv6');

/** Whether anybody on the internet can be reached at this IP address. IPv6 forms that carry an IPv4 address are judged by it. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(plain) === 0) return false;
  if (isIPv4(plain)) return !FORBIDDEN.check(plain, 'ipv4');
  const inner = embeddedIPv4(plain);
  if (inner !== null && FORBIDDEN.check(inner, 'ipv4')) return false;
  return !FORBIDDEN.check(plain, 'ipv6');
}

/** The IPv4 address inside a mapped, compatible, NAT64 or 6to4 address. */
function embeddedIPv4(address: string): string | null {
  const groups = expand(address);
  if (groups === null) return null;
  const zeros = (count: number) => groups.slice(0, count).every((group) => group === 0);
  const from = (at: number) =>
    [groups[at]! >> 8, groups[at]! & 255, groups[at + 1]! >> 8, groups[at + 1]! & 255].join('.');
  if (zeros(5) && (groups[5] === 0xffff || groups[5] === 0)) return from(6);
  if (zeros(4) && groups[4] === 0xffff && groups[5] === 0) return from(6);
  if (groups[0] === 0x64 && groups[1] === 0xff9b) return from(6);
  return groups[0] === 0x2002 ? from(1) : null;
}

/** The eight 16-bit groups of an IPv6 address. */
function expand(address: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const plain =
    dotted === null
      ? address
      : `${dotted[1]}${((Number(dotted[2]) << 8) | Number(dotted[3])).toString(16)}:${((Number(dotted[4]) << 8) | Number(dotted[5])).toString(16)}`;
  const [head = '', tail] = plain.split('::');
  const parse = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const left = parse(head);
  const right = tail === undefined ? [] : parse(tail);
  const fill = tail === undefined ? [] : new Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0);
  const groups = [...left, ...fill, ...right];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}

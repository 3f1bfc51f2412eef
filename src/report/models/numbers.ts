/** Thousands parted by commas, at most four digits after the point: 2500 is "2,500", 0.4048 is "0.4048". */
export function formatNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = '0', fraction = ''] = Math.abs(rounded) < 1e15 ? plain(rounded).split('.') : [String(rounded)];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === '' ? grouped : `${grouped}.${fraction.slice(0, 4)}`;
}

/** 1.5e9 is "1.5 bn": for the ticks of a scale, where room is short. */
export function formatTick(value: number): string {
  const size = Math.abs(value);
  for (const [unit, sign, from] of TICK_UNITS) {
    if (size >= from * 0.9999) return `${formatNumber(round(value / unit))}${sign}`;
  }
  return formatNumber(round(value));
}

/** Size, sign, and from where on it is used. */
const TICK_UNITS = [
  [1e12, ' tn', 1e12],
  [1e9, ' bn', 1e9],
  [1e6, ' m', 1e6],
  [1e3, 'k', 1e4],
] as const;

function round(value: number): number {
  return Number(value.toPrecision(4));
}

/** Digits without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/0+$/, '') : text;
}

/** 0.734 as "73 %", with a no-break space. */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

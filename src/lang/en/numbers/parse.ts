/**
 * The value of digits with points and commas. A lone comma in front of one, two or more than three digits is a decimal
 * comma; in front of three it parts thousands. Null where the points make no number ("1.2.3").
 */
export function parseDigits(digits: string): number | null {
  if (!digits.includes(',') && digits.indexOf('.') === digits.lastIndexOf('.')) return Number(digits);
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimalComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
    if (decimalComma ? commas > 1 : points > 1) return null;
    return Number(decimalComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
  }
  if (points > 1) return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? Number(digits.replaceAll('.', '')) : null;
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(digits) || /^[1-9]\d?(?:,\d\d)*,\d{3}$/.test(digits))
    return Number(digits.replaceAll(',', ''));
  return commas === 1 ? Number(digits.replace(',', '.')) : null;
}

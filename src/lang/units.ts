/** What a unit measures. Two figures can be compared where their units share one. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'rate of data'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'torque'
  | 'sound'
  | 'force'
  | 'resistance'
  | 'luminance'
  | 'luminous flux'
  | 'illuminance'
  | 'luminous intensity'
  | 'activity'
  | 'radiation'
  | 'field'
  | 'substance'
  | 'economy'
  | 'flow'
  | 'acceleration'
  | 'refraction'
  | 'magnitude'
  | 'share'
  | 'points'
  | 'concentration'
  | 'money'
  | 'count';

/** A unit by its name, with how it converts: `value * factor + offset` in the dimension's base unit. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

// name: dimension, factor to the base unit (metre, square metre, litre, kilogram, second, kelvin, metre per second, watt,
// joule, byte, byte per second, pascal, hertz, volt, ampere, newton metre, newton, ohm, mole, sievert, tesla, cubic metre
// per second, kilometre per litre), offset.
const TABLE = `
metre length 1|kilometre length 1e3|centimetre length 0.01|decimetre length 0.1|millimetre length 1e-3|micrometre length 1e-6
nanometre length 1e-9|mile length 1609.344|yard length 0.9144|foot length 0.3048|inch length 0.0254|nautical mile length 1852
light-year length 9.4607304725808e15|parsec length 3.0856775814913673e16|astronomical unit length 1.495978707e11
square metre area 1|square kilometre area 1e6|square centimetre area 1e-4|square mile area 2589988.11|square nautical mile area 3429904|square foot area 0.09290304
square yard area 0.83612736|square inch area 6.4516e-4|hectare area 1e4|acre area 4046.8564224
litre volume 1|millilitre volume 1e-3|centilitre volume 0.01|hectolitre volume 100|cubic metre volume 1e3|cubic kilometre volume 1e12
cubic centimetre volume 1e-3|cubic foot volume 28.316846592|cubic yard volume 764.554857984|cubic mile volume 4.168181825e12
gallon volume 3.785411784|barrel volume 158.987294928|pint volume 0.473176473|quart volume 0.946352946|bushel volume 35.2390704
acre-foot volume 1233481.83754752
kilogram mass 1|gram mass 1e-3|milligram mass 1e-6|microgram mass 1e-9|metric ton mass 1e3|ton mass 1e3|kiloton mass 1e6
megaton mass 1e9|gigaton mass 1e12|pound-mass mass 0.45359237|ounce mass 0.028349523125|stone mass 6.35029318|carat mass 2e-4
second time 1|millisecond time 1e-3|microsecond time 1e-6|nanosecond time 1e-9|minute time 60|hour time 3600|day time 86400
week time 604800|month time 2629746|quarter time 7889238|year time 31556952|decade time 315569520|century time 3155695200
celsius temperature 1 273.15|fahrenheit temperature 0.5555555555555556 255.3722222222222|kelvin temperature 1
degree angle 1|radian angle 57.29577951308232|arcminute angle 0.016666666666666666|arcsecond angle 2.777777777777778e-4
metre per second speed 1|kilometre per hour speed 0.2777777777777778|mile per hour speed 0.44704|knot speed 0.5144444444444445
kilometre per second speed 1e3|foot per second speed 0.3048|mach speed 340.3
watt power 1|kilowatt power 1e3|megawatt power 1e6|gigawatt power 1e9|terawatt power 1e12|horsepower power 745.6998715822702
brake horsepower power 745.6998715822702
joule energy 1|kilojoule energy 1e3|megajoule energy 1e6|kilowatt hour energy 3.6e6|megawatt hour energy 3.6e9
gigawatt hour energy 3.6e12|terawatt hour energy 3.6e15|calorie energy 4.184|kilocalorie energy 4184|british thermal unit energy 1055.05585262
bit data 0.125|byte data 1|kilobyte data 1e3|megabyte data 1e6|gigabyte data 1e9|terabyte data 1e12|petabyte data 1e15
megabit data 125000|gigabit data 1.25e8|megapixel count 1e6
kilobit per second rate-of-data 125|megabit per second rate-of-data 125000|gigabit per second rate-of-data 1.25e8
megabyte per second rate-of-data 1e6
pascal pressure 1|hectopascal pressure 100|kilopascal pressure 1e3|megapascal pressure 1e6|millibar pressure 100|bar pressure 1e5
atmosphere pressure 101325|pound per square inch pressure 6894.757293168
hertz frequency 1|kilohertz frequency 1e3|megahertz frequency 1e6|gigahertz frequency 1e9|revolutions per minute frequency 0.016666666666666666
volt voltage 1|kilovolt voltage 1e3|ampere current 1|milliampere-hour charge 3.6|newton metre torque 1|pound-foot torque 1.3558179483|decibel sound 1
percent share 1|percentage point points 1|basis point points 0.01
parts-per-million concentration 1|parts-per-billion concentration 1e-3
picometre length 1e-12|angstrom length 1e-10|fathom length 1.8288|furlong length 201.168|square millimetre area 1e-6
cubic millimetre volume 1e-6|microlitre volume 1e-6|decilitre volume 0.1|cubic inch volume 0.016387064|fluid ounce volume 0.0295735295625
teaspoon volume 4.92892159375e-3|tablespoon volume 0.01478676478125|nanogram mass 1e-12|picogram mass 1e-15
picosecond time 1e-12|femtosecond time 1e-15|attosecond time 1e-18
millennium time 31556952000|fortnight time 1209600|mile per second speed 1609.344|centimetre per second speed 0.01
metre per square second acceleration 1|mile per gallon economy 0.425143707|kilometre per litre economy 1
milliwatt power 1e-3|gigajoule energy 1e9|watt hour energy 3600|therm energy 1.05505585262e8|mega british thermal unit energy 1.05505585262e9
electronvolt energy 1.602176634e-19|kiloelectronvolt energy 1.602176634e-16|megaelectronvolt energy 1.602176634e-13
gigaelectronvolt energy 1.602176634e-10|teraelectronvolt energy 1.602176634e-7
barrel per day flow 1.8401307e-6|newton force 1|kilonewton force 1e3|meganewton force 1e6
exabyte data 1e18|zettabyte data 1e21|kilobit data 125|terabit data 1.25e11|gibibyte data 1073741824|mebibyte data 1048576|tebibyte data 1099511627776
qubit count 1|pixel count 1|terabit per second rate-of-data 1.25e11|gigabyte per second rate-of-data 1e9
gigapascal pressure 1e9|millimetre of mercury pressure 133.322387415|terahertz frequency 1e12|beat per minute frequency 0.016666666666666666
frame per second frequency 1|millivolt voltage 1e-3|megavolt voltage 1e6|milliampere current 1e-3|ampere-hour charge 3600
ohm resistance 1|kilohm resistance 1e3|candela luminous-intensity 1|candela per square metre luminance 1|lumen luminous-flux 1|lux illuminance 1
tesla field 1|gauss field 1e-4|becquerel activity 1|gray radiation 1|sievert radiation 1|millisievert radiation 1e-3|microsievert radiation 1e-6
millimole substance 1e-3|dioptre refraction 1|magnitude magnitude 1
`;

const units = new Map<string, Unit>();
for (const entry of TABLE.trim().split(/[|\n]/)) {
  const parts = entry.split(' ');
  const at = parts.findIndex((part, i) => i > 0 && /^\d/.test(part));
  units.set(parts.slice(0, at - 1).join(' '), {
    name: parts.slice(0, at - 1).join(' '),
    dimension: parts[at - 1]!.replaceAll('-', ' ') as Dimension,
    factor: Number(parts[at]),
    offset: Number(parts[at + 1] ?? 0),
  });
}

/** The unit of that name; null for counted things ("company"), which convert into nothing. */
export function unitNamed(name: string): Unit | null {
  const known = units.get(name);
  if (known !== undefined) return known;
  return /^[A-Z]{3}$/.test(name) ? { name, dimension: 'money', factor: 1, offset: 0 } : null;
}

/** `value` in the base unit of its dimension. */
export function toBase(value: number, { factor, offset }: Unit): number {
  return value * factor + offset;
}

/** A value in the base unit of a dimension, in one of its units. */
export function fromBase(value: number, { factor, offset }: Unit): number {
  return (value - offset) / factor;
}

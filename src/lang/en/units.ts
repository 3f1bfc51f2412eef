// A table, in one file because a word is looked for in all of it before one is added.

/** A unit as English writes it after a number: folded words joined by a space, without hyphens and stops. */
const WORDS = `
metre: meter meters metre metres
kilometre: kilometer kilometers kilometre kilometres km kms klick klicks
centimetre: centimeter centimeters centimetre centimetres cm cms
decimetre: decimeter decimeters decimetre decimetres dm
millimetre: millimeter millimeters millimetre millimetres mm
micrometre: micrometer micrometers micrometre micrometres micron microns
nanometre: nanometer nanometers nanometre nanometres
picometre: picometer picometers picometre picometres
angstrom: angstrom angstroms
fathom: fathom fathoms
furlong: furlong furlongs
mile: mile miles mi
yard: yard yards yd yds
foot: foot feet ft
inch: inch inches
nautical mile: nautical mile|nautical miles|sea mile|sea miles|nmi
light-year: light year|light years|lightyear|lightyears|ly
parsec: parsec parsecs
astronomical unit: astronomical unit|astronomical units
square metre: square meter|square meters|square metre|square metres|sq m|sqm|sq metres|sq meters|sq meter|sq metre|m2|m²
square kilometre: square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq kms|sqkm|km2|km²
square millimetre: square millimeter|square millimeters|square millimetre|square millimetres|sq mm|mm2
square centimetre: square centimeter|square centimeters|square centimetre|square centimetres|sq cm|cm2
square mile: square mile|square miles|sq mi|sq miles|sq mile
square nautical mile: square nautical mile|square nautical miles
square foot: square foot|square feet|sq ft|sq feet|sq foot|sqft
square yard: square yard|square yards|sq yd
square inch: square inch|square inches|sq in
hectare: hectare hectares ha
acre: acre acres
litre: liter liters litre litres
millilitre: milliliter milliliters millilitre millilitres ml
centilitre: centiliter centiliters centilitre centilitres cl
microlitre: microliter microliters microlitre microlitres
decilitre: deciliter deciliters decilitre decilitres dl
hectolitre: hectoliter hectoliters hectolitre hectolitres hl
cubic metre: cubic meter|cubic meters|cubic metre|cubic metres|cu m|m3|m³
cubic kilometre: cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres
cubic millimetre: cubic millimeter|cubic millimeters|cubic millimetre|cubic millimetres|mm3
cubic centimetre: cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|cc|cm3
cubic inch: cubic inch|cubic inches|cu in
cubic foot: cubic foot|cubic feet|cu ft
cubic yard: cubic yard|cubic yards
cubic mile: cubic mile|cubic miles
gallon: gallon gallons gal
barrel: barrel barrels bbl
pint: pint pints
quart: quart quarts
fluid ounce: fluid ounce|fluid ounces|fl oz
teaspoon: teaspoon teaspoons tsp
tablespoon: tablespoon tablespoons tbsp
bushel: bushel bushels
acre-foot: acre foot|acre feet
kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
gram: gram grams gramme grammes g
milligram: milligram milligrams milligramme milligrammes mg
microgram: microgram micrograms microgramme microgrammes mcg
nanogram: nanogram nanograms
metric ton: metric ton|metric tons|metric tonne|metric tonnes|tonne|tonnes
ton: ton tons
kiloton: kiloton kilotons kilotonne kilotonnes
megaton: megaton megatons megatonne megatonnes
gigaton: gigaton gigatons gigatonne gigatonnes
pound-mass: lb lbs
pound-foot: pound foot|pound feet|lb ft
newton metre: newton metre|newton metres|newton meter|newton meters
ounce: ounce ounces oz
stone: stones
carat: carat carats
second: second seconds sec secs
millisecond: millisecond milliseconds
microsecond: microsecond microseconds
nanosecond: nanosecond nanoseconds
picosecond: picosecond picoseconds
femtosecond: femtosecond femtoseconds
attosecond: attosecond attoseconds
minute: minute minutes min mins
hour: hour hours hr hrs
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
millennium: millennium millennia millenniums
fortnight: fortnight fortnights
celsius: celsius|centigrade|degrees celsius|degree celsius|degrees centigrade|degree centigrade|deg c|degrees c|degree c|° c|° celsius
fahrenheit: fahrenheit|degrees fahrenheit|degree fahrenheit|deg f|degrees f|degree f|° f|° fahrenheit
kelvin: kelvin|kelvins|degrees kelvin
degree: degree|degrees|deg|°
radian: radian radians
arcminute: arcminute arcminutes
arcsecond: arcsecond arcseconds
metre per second: meters per second|metres per second|meter per second|metre per second|meters a second|metres a second|m s|m per s
kilometre per hour: kilometers per hour|kilometres per hour|kilometer per hour|kilometre per hour|kilometers an hour|kilometres an hour|km h|kmh|kph|km per hour|kmph
mile per hour: miles per hour|mile per hour|miles an hour|mph
knot: knot knots
kilometre per second: kilometers per second|kilometres per second|kilometers a second|kilometres a second|km s
mile per second: miles per second|mile per second|miles a second
centimetre per second: centimetres per second|centimeters per second|cm s
metre per square second: metres per second squared|meters per second squared
mile per gallon: miles per gallon|mile per gallon|miles to the gallon|mpg
kilometre per litre: kilometres per litre|kilometers per liter|kmpl
foot per second: feet per second|feet a second|ft s
milliwatt: milliwatt milliwatts
watt: watt watts
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
terawatt: terawatt terawatts tw
horsepower: horsepower hp
brake horsepower: brake horsepower|bhp
joule: joule joules
kilojoule: kilojoule kilojoules kj
megajoule: megajoule megajoules
gigajoule: gigajoule gigajoules gj
watt hour: watt hour|watt hours
kilowatt hour: kilowatt hour|kilowatt hours|kwh
megawatt hour: megawatt hour|megawatt hours|mwh
gigawatt hour: gigawatt hour|gigawatt hours|gwh
terawatt hour: terawatt hour|terawatt hours|twh
calorie: calorie calories
kilocalorie: kilocalorie kilocalories kcal
british thermal unit: british thermal unit|british thermal units|btu|btus
mega british thermal unit: mmbtu
barrel per day: bpd|barrels per day|barrel per day|b d|bbl d
therm: therm therms
electronvolt: electronvolt|electronvolts|electron volt|electron volts
kiloelectronvolt: kiloelectronvolt|kiloelectronvolts|kev
megaelectronvolt: megaelectronvolt|megaelectronvolts|mev
gigaelectronvolt: gigaelectronvolt|gigaelectronvolts|gev
teraelectronvolt: teraelectronvolt|teraelectronvolts|tev
newton: newton newtons
kilonewton: kilonewton kilonewtons
meganewton: meganewton meganewtons
bit: bit bits
byte: byte bytes
kilobyte: kilobyte kilobytes kb
megabyte: megabyte megabytes mb
gigabyte: gigabyte gigabytes gb gig gigs
terabyte: terabyte terabytes tb
petabyte: petabyte petabytes
exabyte: exabyte exabytes
zettabyte: zettabyte zettabytes
kilobit: kilobit kilobits
megabit: megabit megabits
terabit: terabit terabits
qubit: qubit qubits
pixel: pixel pixels px
gigabit: gigabit gigabits
megapixel: megapixel megapixels
kilobit per second: kilobits per second|kbps
megabit per second: megabits per second|megabits a second|mbps|mbit s
gigabit per second: gigabits per second|gigabits a second|gbps|gbit s
terabit per second: terabits per second|terabits a second|tbps
gigabyte per second: gigabytes per second|gigabytes a second|gb s
megabyte per second: megabytes per second|mb s
magnitude: magnitude
pascal: pascal pascals
hectopascal: hectopascal|hectopascals|hpa
kilopascal: kilopascal|kilopascals|kpa
megapascal: megapascal|megapascals|mpa
gigapascal: gigapascal|gigapascals|gpa
millimetre of mercury: mmhg|mm hg|millimetres of mercury|millimeters of mercury|millimetre of mercury|millimeter of mercury
millibar: millibar millibars mbar
bar: bars
atmosphere: atmospheres
pound per square inch: pounds per square inch|psi
hertz: hertz hz
kilohertz: kilohertz khz
megahertz: megahertz mhz
gigahertz: gigahertz ghz
revolutions per minute: revolutions per minute|rpm
beat per minute: beats per minute|bpm
frame per second: frames per second|fps
volt: volt volts
kilovolt: kilovolt kilovolts kv
millivolt: millivolt millivolts
megavolt: megavolt megavolts
ampere: ampere amperes amp amps
milliampere: milliampere milliamperes milliamp milliamps
ampere-hour: amp hour|amp hours|ampere hours
ohm: ohm ohms
kilohm: kilohm kilohms
milliampere-hour: mah|milliamp hour|milliamp hours|milliampere hours
candela: candela candelas
candela per square metre: nit|nits|candela per square metre|candelas per square metre|candela per square meter|candelas per square meter
lumen: lumen lumens
lux: lux
becquerel: becquerel becquerels
sievert: sievert sieverts
millisievert: millisievert millisieverts msv
microsievert: microsievert microsieverts
millimole: millimole millimoles mmol
dioptre: dioptre dioptres diopter diopters
decibel: decibel decibels db dba
percent: percent|per cent|pct|%|percents|percentage
percentage point: percentage point|percentage points|percent point|percent points|pct pt|pct pts
basis point: basis point|basis points|basic points|bps|bp
parts-per-million: parts per million|ppm
parts-per-billion: parts per billion|ppb
`;

/**
 * Currencies: code, then its words after a number. Words that several countries use stand with the one news means by
 * them; words that are also other things (soles, kip) count only beside their country.
 */
const CURRENCY_WORDS = `
USD: dollar|dollars|us dollar|us dollars|u s dollar|u s dollars|american dollars|usd|us $|bucks|in us dollar terms|us currency
EUR: euro|euros|eur
GBP: pounds sterling|sterling|gbp|quid|british pound|british pounds|pound sterling
JPY: yen|japanese yen|jpy
CNY: yuan|renminbi|rmb|cny|chinese yuan
INR: rupee|rupees|inr|indian rupees|indian rupee
RUB: ruble|rubles|rouble|roubles|rub|russian rubles|russian roubles
BYN: belarusian rubles|belarusian roubles|belarusian ruble|byn
UAH: hryvnia|hryvnias|hryvnya|uah
KZT: tenge|kzt
CHF: franc|francs|swiss franc|swiss francs|chf
CAD: canadian dollar|canadian dollars|cad
AUD: australian dollar|australian dollars|aud
NZD: new zealand dollar|new zealand dollars|nzd
HKD: hong kong dollar|hong kong dollars|hk dollar|hk dollars|hkd
SGD: singapore dollar|singapore dollars|sgd
TWD: taiwan dollar|taiwan dollars|new taiwan dollars|twd
BRL: reais|brazilian reais|brazilian real|brl
MXN: mexican peso|mexican pesos|peso|pesos|mxn
ARS: argentine peso|argentine pesos|ars
CLP: chilean peso|chilean pesos|clp
COP: colombian peso|colombian pesos
PHP: philippine peso|philippine pesos|php
ZAR: rand|rands|south african rand|zar
KRW: won|korean won|south korean won|krw
SEK: krona|kronor|swedish krona|swedish kronor|swedish crowns|sek
NOK: norwegian krone|norwegian kroner|norwegian crowns|nok
DKK: krone|kroner|danish krone|danish kroner|danish crowns|dkk
CZK: koruna|korunas|czech crowns|czech koruna|czk
PLN: zloty|zlotys|zlotych|pln
HUF: forint|forints|huf
RON: lei|leu|romanian lei|romanian leu
BGN: leva|lev
TRY: lira|liras|turkish lira|turkish liras
ILS: shekel|shekels|new shekels
SAR: riyal|riyals|saudi riyals
QAR: qatari riyals|qatari riyal
AED: dirham|dirhams
IRR: rial|rials
THB: baht|thb
IDR: rupiah|idr
MYR: ringgit|myr
VND: dong
PKR: pakistani rupees|pkr
BDT: taka
LKR: sri lankan rupees
EGP: egyptian pounds|egyptian pound
SYP: syrian pounds|syrian pound
SDG: sudanese pounds|sudanese pound
IEP: irish pounds
TWD: nt dollars
JMD: jamaican dollars
TTD: trinidad and tobago dollars
BBD: barbados dollars
NAD: namibian dollars|namibia dollars
FJD: fijian dollars|fiji dollars
ZWL: zimbabwe dollars|zimbabwean dollars
UYU: uruguayan pesos
DOP: dominican pesos
CUP: cuban pesos
BOB: bolivianos|boliviano
PYG: guaranis|guarani
PEN: peruvian soles|peruvian sol|nuevo sol
VES: bolivars|bolivar|bolivares
GTQ: quetzals|quetzales
HNL: lempiras|lempira
NIO: nicaraguan cordobas
HTG: gourdes
AMD: armenian dram|armenian drams
AZN: manat|manats
GEL: georgian lari|lari
MDL: moldovan lei|moldovan leu
KGS: kyrgyz som|kyrgyz soms
UZS: uzbek soums|uzbek sum|uzbek som
TJS: somoni
MNT: tugrik|tugriks
KPW: north korean won
KHR: riel|riels
LAK: lao kip|laotian kip
MMK: kyat|kyats
NPR: nepalese rupees|nepali rupees
AFN: afghanis|afghani
MUR: mauritian rupees
MVR: rufiyaa
IQD: iraqi dinars|iraqi dinar
KWD: kuwaiti dinars|kuwaiti dinar
JOD: jordanian dinars|jordanian dinar
BHD: bahraini dinars|bahraini dinar
LYD: libyan dinars|libyan dinar
TND: tunisian dinars|tunisian dinar
DZD: algerian dinars|algerian dinar
RSD: serbian dinars|serbian dinar
OMR: omani rials|omani riyals
YER: yemeni rials|yemeni riyals
MAD: moroccan dirhams|moroccan dirham
ETB: birr|birrs
TZS: tanzanian shillings
UGX: ugandan shillings
SOS: somali shillings
ZMW: kwacha|zambian kwacha
MWK: malawian kwacha
AOA: kwanzas|kwanza
MZN: meticais|metical
BWP: botswana pula
RWF: rwandan francs
CDF: congolese francs
XOF: cfa francs|cfa franc
ISK: icelandic krona|icelandic kronur|icelandic crowns
HRK: kuna|kunas
ALL: albanian lek|albanian leks
MKD: denars
LBP: lebanese pounds
NGN: naira|ngn
KES: shilling|shillings|kenyan shillings
GHS: cedi|cedis
XBT: bitcoin|bitcoins|btc
DEM: marks|deutschmarks|deutsche marks|dm
FRF: french francs|french franc
ITL: italian lire|lire
ESP: peseta|pesetas
FIM: markka|finnish markka
NLG: guilder|guilders
ATS: austrian schillings
BEF: belgian francs
PTE: escudos
GRD: drachma|drachmas
AWG: florin|florins
`;

/** Signs and codes that stand in front of the number, as written, without spaces. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  `$ USD|US$ USD|U.S.$ USD|USD USD|USD$ USD|€ EUR|EUR EUR|£ GBP|GBP GBP|PS GBP|UK£ GBP|¥ JPY|JPY JPY|CN¥ CNY|RMB CNY|CNY CNY|₹ INR|Rs INR|Rs. INR|INR INR
  ₽ RUB|RUB RUB|CHF CHF|SFr CHF|Fr CHF|C$ CAD|CA$ CAD|CAD CAD|Can$ CAD|A$ AUD|AU$ AUD|AUD AUD|NZ$ NZD|NZD NZD|HK$ HKD|HKD HKD|S$ SGD|SGD SGD
  NT$ TWD|R$ BRL|BRL BRL|Mex$ MXN|₩ KRW|KRW KRW|₪ ILS|NIS ILS|฿ THB|₫ VND|₱ PHP|P PHP|₦ NGN|RM MYR|MYR MYR|Rp IDR|IDR IDR|zł PLN|PLN PLN
  kr SEK|SEK SEK|NOK NOK|DKK DKK|₴ UAH|UAH UAH|₺ TRY|₿ XBT|₸ KZT|Kč CZK|R ZAR|ZAR ZAR|Ft HUF|Sh KES|KSh KES|DM DEM|AED AED|SAR SAR|KZT KZT|ƒ AWG|CDN$ CAD|J$ JMD|TT$ TTD|Z$ ZWL|N$ NAD|Ps MXN|MX$ MXN
  GH₵ GHS|GHS GHS|₵ GHS|Tk BDT|৳ BDT|BDT BDT|PKR PKR|LKR LKR|TRY TRY|TL TRY|THB THB|PHP PHP|Php PHP|VND VND|HUF HUF|CZK CZK|RON RON|ILS ILS|TWD TWD
  MXN MXN|ARS ARS|CLP CLP|COP COP|NGN NGN|KES KES|EGP EGP|QAR QAR|KWD KWD|ISK ISK|LE EGP|GEL GEL|₾ GEL|BTC XBT|₲ PYG|₡ CRC|₮ MNT|₭ LAK|₼ AZN`
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' ') as [string, string]),
);

/** Hundredths of a currency that the words do not name. */
const SUBUNITS = `
cent: cent|cents|¢
penny: penny|pence
`;

function surfaces(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const add = (lines: string, parted: (list: string) => string[]) => {
    for (const line of lines.trim().split('\n')) {
      const [name, list] = line.split(': ') as [string, string];
      for (const surface of parted(list)) table.set(surface, name);
    }
  };
  add(WORDS, (list) => list.split(list.includes('|') ? '|' : ' '));
  add(CURRENCY_WORDS, (list) => list.split('|'));
  add(SUBUNITS, (list) => list.split('|'));
  return table;
}

/** Surface → the name of its unit. */
export const UNIT_WORDS: ReadonlyMap<string, string> = surfaces();

/** The most words in one surface. */
export const MOST_UNIT_WORDS = Math.max(...[...UNIT_WORDS.keys()].map((surface) => surface.split(' ').length));

/**
 * Symbols whose letters or case are too short or too common to be looked up folded: "250 Nm" is no "250 nm". They count as
 * written, stuck to the digits or after a space.
 */
const SYMBOLS = `
  nm nanometre|Nm newton metre|µm micrometre|μm micrometre|pm picometre|µg microgram|μg microgram|mcg microgram|ng nanogram|pg picogram|Mt megaton|Gt gigaton|kt kiloton
  kW kilowatt|MW megawatt|GW gigawatt|TW terawatt|mW milliwatt|Wh watt hour|kWh kilowatt hour|MWh megawatt hour|GWh gigawatt hour|TWh terawatt hour|kJ kilojoule|MJ megajoule|GJ gigajoule
  kB kilobyte|KB kilobyte|MB megabyte|GB gigabyte|TB terabyte|PB petabyte|EB exabyte|ZB zettabyte|Kb kilobit|Mb megabit|Gb gigabit|Tb terabit|GiB gibibyte|MiB mebibyte|TiB tebibyte
  Mbps megabit per second|Gbps gigabit per second|Tbps terabit per second|kbps kilobit per second|Mbit megabit|Gbit gigabit|MP megapixel|Hz hertz|kHz kilohertz|MHz megahertz|GHz gigahertz|THz terahertz
  eV electronvolt|keV kiloelectronvolt|MeV megaelectronvolt|GeV gigaelectronvolt|TeV teraelectronvolt|kV kilovolt|mV millivolt|MV megavolt|mA milliampere|Ah ampere-hour|mAh milliampere-hour|kN kilonewton
  hPa hectopascal|kPa kilopascal|MPa megapascal|GPa gigapascal|mmHg millimetre of mercury|dB decibel|dBA decibel|µL microlitre|μL microlitre|dL decilitre|mL millilitre|mmol millimole
  mSv millisievert|µSv microsievert|μSv microsievert|Sv sievert|Gy gray|Bq becquerel|lm lumen|tesla tesla|gauss gauss|grays gray|ms millisecond|ns nanosecond|µs microsecond|μs microsecond`;

/** Letters that are a unit only where they touch the digits: "1.8m", "11C", "50p". */
const TOUCHING = `
  m metre|km kilometre|cm centimetre|mm millimetre|ft foot|in inch|mi mile|yd yard|yds yard|kg kilogram|kgs kilogram|g gram|mg milligram|lb pound-mass|lbs pound-mass|oz ounce|st stone
  t metric ton|C celsius|F fahrenheit|K kelvin|mph mile per hour|kph kilometre per hour|kmh kilometre per hour|mpg mile per gallon|h hour|hr hour|hrs hour|min minute|mins minute|s second|sec second|secs second
  W watt|hp horsepower|HP horsepower|PS horsepower|bhp brake horsepower|kw kilowatt|mw megawatt|gw gigawatt|kwh kilowatt hour|nits candela per square metre|px pixel|mp megapixel|fps frame per second|bpm beat per minute
  gb gigabyte|mb megabyte|tb terabyte|hz hertz|ghz gigahertz|mhz megahertz|mah milliampere-hour|V volt|A ampere|J joule|N newton|T tesla|ml millilitre|cl centilitre|l litre|L litre|ltr litre|ha hectare|sqm square metre|sqft square foot
  km2 square kilometre|m2 square metre|cm2 square centimetre|mm2 square millimetre|m3 cubic metre|km3 cubic kilometre|cm3 cubic centimetre|bpd barrel per day|yo year|yr year|yrs year|ppb parts-per-billion
  p penny|c cent|pc percent|pct percent|bp basis point|bps basis point|ppm parts-per-million|ly light-year|mbar millibar|psi pound per square inch|rpm revolutions per minute|cc cubic centimetre|kcal kilocalorie|db decibel`;

const symbols = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [surface, ...name] = entry.trim().split(' ');
      return [surface!, name.join(' ')] as const;
    });

/** Units by their symbols as written, stuck to the digits or after a space. */
export const SYMBOL_UNITS: ReadonlyMap<string, string> = new Map(symbols(SYMBOLS));

/** Units by the letters that are stuck to digits, as written. */
export const STUCK_UNITS: ReadonlyMap<string, string> = new Map([...symbols(TOUCHING), ...SYMBOL_UNITS]);

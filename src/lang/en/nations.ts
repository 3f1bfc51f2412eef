import { fold } from '../../text/index.ts';

/** Country, its capital, and the adjectives that mean it, the usual one first. */
const NATIONS = `
Afghanistan/Kabul/Afghan|Albania/Tirana/Albanian|Algeria/Algiers/Algerian|Andorra/Andorra la Vella/Andorran|Angola/Luanda/Angolan
Argentina/Buenos Aires/Argentine,Argentinian,Argentinean|Armenia/Yerevan/Armenian|Australia/Canberra/Australian|Austria/Vienna/Austrian
Azerbaijan/Baku/Azerbaijani,Azeri|Bahamas/Nassau/Bahamian|Bahrain/Manama/Bahraini|Bangladesh/Dhaka/Bangladeshi|Barbados/Bridgetown/Barbadian
Belarus/Minsk/Belarusian,Belarussian,Byelorussian|Belgium/Brussels/Belgian|Belize/Belmopan/Belizean|Benin/Porto-Novo/Beninese|Bhutan/Thimphu/Bhutanese
Bolivia/La Paz/Bolivian|Bosnia/Sarajevo/Bosnian|Botswana/Gaborone/Botswanan|Brazil/Brasilia/Brazilian|Brunei/Bandar Seri Begawan/Bruneian
Bulgaria/Sofia/Bulgarian|Burkina Faso/Ouagadougou/Burkinabe|Burma/Rangoon/Burmese|Burundi/Bujumbura/Burundian|Cambodia/Phnom Penh/Cambodian
Cameroon/Yaounde/Cameroonian|Canada/Ottawa/Canadian|Cape Verde/Praia/Cape Verdean|Chad/N'Djamena/Chadian|Chile/Santiago/Chilean
China/Beijing/Chinese|Colombia/Bogota/Colombian|Comoros/Moroni/Comorian|Congo/Kinshasa/Congolese|Costa Rica/San Jose/Costa Rican|Croatia/Zagreb/Croatian
Cuba/Havana/Cuban|Cyprus/Nicosia/Cypriot|Czechia/Prague/Czech|Denmark/Copenhagen/Danish|Djibouti/Djibouti/Djiboutian|Dominican Republic/Santo Domingo/Dominican
East Timor/Dili/Timorese|Ecuador/Quito/Ecuadorian,Ecuadorean|Egypt/Cairo/Egyptian|El Salvador/San Salvador/Salvadoran,Salvadorean|England/London/English
Equatorial Guinea/Malabo/Equatoguinean|Eritrea/Asmara/Eritrean|Estonia/Tallinn/Estonian|Eswatini/Mbabane/Swazi|Ethiopia/Addis Ababa/Ethiopian
Fiji/Suva/Fijian|Finland/Helsinki/Finnish|France/Paris/French|Gabon/Libreville/Gabonese|Gambia/Banjul/Gambian|Georgia/Tbilisi/Georgian|Germany/Berlin/German
Ghana/Accra/Ghanaian|Greece/Athens/Greek|Greenland/Nuuk/Greenlandic|Grenada/St George's/Grenadian|Guatemala/Guatemala City/Guatemalan|Guinea/Conakry/Guinean
Guyana/Georgetown/Guyanese|Haiti/Port-au-Prince/Haitian|Honduras/Tegucigalpa/Honduran|Hungary/Budapest/Hungarian|Iceland/Reykjavik/Icelandic|India/New Delhi/Indian
Indonesia/Jakarta/Indonesian|Iran/Tehran/Iranian|Iraq/Baghdad/Iraqi|Ireland/Dublin/Irish|Israel/Jerusalem/Israeli|Italy/Rome/Italian|Ivory Coast/Abidjan/Ivorian
Jamaica/Kingston/Jamaican|Japan/Tokyo/Japanese|Jordan/Amman/Jordanian|Kazakhstan/Astana/Kazakh,Kazakhstani|Kenya/Nairobi/Kenyan|Kosovo/Pristina/Kosovar,Kosovan
Kuwait/Kuwait City/Kuwaiti|Kyrgyzstan/Bishkek/Kyrgyz|Laos/Vientiane/Lao,Laotian|Latvia/Riga/Latvian|Lebanon/Beirut/Lebanese|Lesotho/Maseru/Basotho|Liberia/Monrovia/Liberian
Libya/Tripoli/Libyan|Liechtenstein/Vaduz/Liechtensteiner|Lithuania/Vilnius/Lithuanian|Luxembourg/Luxembourg/Luxembourgish|Macedonia/Skopje/Macedonian|Madagascar/Antananarivo/Malagasy
Malawi/Lilongwe/Malawian|Malaysia/Kuala Lumpur/Malaysian|Maldives/Male/Maldivian|Mali/Bamako/Malian|Malta/Valletta/Maltese|Mauritania/Nouakchott/Mauritanian
Mauritius/Port Louis/Mauritian|Mexico/Mexico City/Mexican|Moldova/Chisinau/Moldovan|Monaco/Monaco/Monegasque|Mongolia/Ulan Bator/Mongolian|Montenegro/Podgorica/Montenegrin
Morocco/Rabat/Moroccan|Mozambique/Maputo/Mozambican|Namibia/Windhoek/Namibian|Nepal/Kathmandu/Nepalese,Nepali|Netherlands/Amsterdam/Dutch|New Zealand/Wellington/New Zealand
Nicaragua/Managua/Nicaraguan|Niger/Niamey/Nigerien|Nigeria/Abuja/Nigerian|North Korea/Pyongyang/North Korean|Norway/Oslo/Norwegian|Oman/Muscat/Omani|Pakistan/Islamabad/Pakistani
Palestine/Ramallah/Palestinian|Panama/Panama City/Panamanian|Papua New Guinea/Port Moresby/Papuan|Paraguay/Asuncion/Paraguayan|Peru/Lima/Peruvian|Philippines/Manila/Philippine,Filipino
Poland/Warsaw/Polish|Portugal/Lisbon/Portuguese|Puerto Rico/San Juan/Puerto Rican|Qatar/Doha/Qatari|Romania/Bucharest/Romanian|Russia/Moscow/Russian|Rwanda/Kigali/Rwandan
Samoa/Apia/Samoan|Saudi Arabia/Riyadh/Saudi,Saudi Arabian|Scotland/Edinburgh/Scottish|Senegal/Dakar/Senegalese|Serbia/Belgrade/Serbian,Serb|Sierra Leone/Freetown/Sierra Leonean
Singapore/Singapore/Singaporean|Slovakia/Bratislava/Slovak,Slovakian|Slovenia/Ljubljana/Slovenian,Slovene|Somalia/Mogadishu/Somali|South Africa/Pretoria/South African
South Korea/Seoul/South Korean|South Sudan/Juba/South Sudanese|Soviet Union/Moscow/Soviet|Spain/Madrid/Spanish|Sri Lanka/Colombo/Sri Lankan|Sudan/Khartoum/Sudanese|Suriname/Paramaribo/Surinamese
Sweden/Stockholm/Swedish|Switzerland/Bern/Swiss|Syria/Damascus/Syrian|Taiwan/Taipei/Taiwanese|Tajikistan/Dushanbe/Tajik|Tanzania/Dodoma/Tanzanian|Thailand/Bangkok/Thai
Tibet/Lhasa/Tibetan|Togo/Lome/Togolese|Tonga/Nuku'alofa/Tongan|Trinidad and Tobago/Port of Spain/Trinidadian|Tunisia/Tunis/Tunisian|Turkey/Ankara/Turkish|Turkmenistan/Ashgabat/Turkmen
Uganda/Kampala/Ugandan|Ukraine/Kyiv/Ukrainian|United Arab Emirates/Abu Dhabi/Emirati|United Kingdom/London/British|United States/Washington/American,U.S.,US|Uruguay/Montevideo/Uruguayan
Uzbekistan/Tashkent/Uzbek|Vatican/Vatican City/Vatican|Venezuela/Caracas/Venezuelan|Vietnam/Hanoi/Vietnamese|Wales/Cardiff/Welsh|Yemen/Sanaa/Yemeni|Yugoslavia/Belgrade/Yugoslav|Zaire/Kinshasa/Zairean
Zambia/Lusaka/Zambian|Zimbabwe/Harare/Zimbabwean|Czechoslovakia/Prague/Czechoslovak|Catalonia/Barcelona/Catalan|Bavaria/Munich/Bavarian|Siberia//Siberian|Chechnya/Grozny/Chechen|Crimea/Simferopol/Crimean
Quebec/Quebec City/Quebecois|Texas/Austin/Texan|California/Sacramento/Californian|Europe//European|Africa//African|Asia//Asian|America//American|Scandinavia//Scandinavian|Arabia//Arab,Arabian|Kurdistan//Kurdish
Flanders//Flemish|Hawaii/Honolulu/Hawaiian|Alaska/Juneau/Alaskan|Florida/Tallahassee/Floridian|Sicily/Palermo/Sicilian|Sardinia/Cagliari/Sardinian|Corsica/Ajaccio/Corsican|Brittany/Rennes/Breton
`;

interface Nation {
  readonly name: string;
  /** null where it has none. */
  readonly capital: string | null;
  /** "Belarusian", "Belarussian": the usual one first. */
  readonly adjectives: readonly string[];
}

/** Countries and other lands whose adjectives the news uses, some of them former ones. */
export const nations: readonly Nation[] = NATIONS.trim()
  .split(/[|\n]/)
  .map((entry) => {
    const [name, capital, adjectives] = entry.split('/') as [string, string, string];
    return { name, capital: capital || null, adjectives: adjectives.split(',') };
  });

/** Other names for the same land, folded. */
export const nationAliases: ReadonlyMap<string, string> = new Map(
  `us united states|u.s. united states|usa united states|u.s.a. united states|america united states|united states of america united states
  uk united kingdom|u.k. united kingdom|britain united kingdom|great britain united kingdom|uae united arab emirates|u.a.e. united arab emirates
  holland netherlands|the netherlands netherlands|czech republic czechia|russian federation russia|myanmar burma|ussr soviet union|u.s.s.r. soviet union
  prc china|people's republic of china china|republic of korea south korea|dprk north korea|bosnia and herzegovina bosnia|bosnia-herzegovina bosnia
  drc congo|democratic republic of the congo congo|swaziland eswatini|timor-leste east timor|cote d'ivoire ivory coast|north macedonia macedonia|vatican city vatican|holy see vatican`
    .split(/[|\n]/)
    .map((pair) => {
      const entry = pair.trim();
      const name = nations.map(({ name }) => name.toLowerCase()).find((name) => entry.endsWith(` ${name}`))!;
      return [entry.slice(0, -name.length - 1), name] as const;
    }),
);

/** Everything that means a land, folded, with the land's own folded name. */
export const lands: ReadonlyMap<string, string> = new Map([
  ...nations.flatMap(({ name, adjectives }) => [name, ...adjectives].map((word) => [fold(word), fold(name)] as const)),
  ...nationAliases,
]);

/** Peoples without a land of that name, parts of the world and faiths, folded. */
const PEOPLES =
  'kurdish|kurd|arab|european|west indian|welsh|asian|african|american indian|latin american|scandinavian|nordic|balkan|chechen|tamil|basque|catalan|hutu|tutsi|tibetan|swede|dane|finn|pole|spaniard|turk|scot|briton|muslim|moslem|islamic|jewish|jew|catholic|protestant|christian|hindu|sikh|buddhist';

/** All that are called by a word of their own, folded, in the singular. */
export const peoples: ReadonlySet<string> = new Set([
  ...nations
    .flatMap(({ name, adjectives }) => adjectives.filter((word) => word !== name).map(fold))
    .filter((word) => !nationAliases.has(word)),
  ...PEOPLES.split('|'),
]);

// The world's places as headlines name them, beyond the table of nations.

/** A land, then its towns and regions in the news. The capitals are with the nations. */
export const TOWNS = `
afghanistan/kandahar,helmand,herat,jalalabad,kunduz,mazar-i-sharif
australia/sydney,melbourne,brisbane,perth,adelaide,queensland,tasmania,new south wales
bangladesh/chittagong
brazil/rio,rio de janeiro,sao paulo
canada/toronto,montreal,vancouver,calgary,quebec,alberta,ontario
china/shanghai,guangzhou,shenzhen,xinjiang,sichuan,yunnan,guangdong,chongqing,tianjin,wuhan,beijing
hong kong/kowloon
colombia/medellin,cali
egypt/alexandria,sinai,suez,port said,luxor,tahrir
france/paris,marseille,lyon,toulouse,strasbourg,calais,corsica,brittany
germany/frankfurt,munich,hamburg,bavaria,cologne,dresden,bonn,stuttgart
greece/thessaloniki,crete,piraeus
india/mumbai,delhi,kolkata,chennai,bangalore,hyderabad,kashmir,gujarat,bihar,assam,uttar pradesh,kerala,goa
indonesia/bali,java,sumatra,aceh,surabaya,papua
iraq/mosul,basra,fallujah,ramadi,kirkuk,tikrit,anbar,samarra,erbil
ireland/galway
israel/tel aviv,haifa,golan
italy/milan,naples,turin,venice,sicily,genoa,florence
japan/osaka,fukushima,okinawa,hiroshima,kyoto,nagasaki
kenya/mombasa,garissa,lamu
lebanon/bekaa
libya/benghazi,misrata,sirte
malaysia/penang,sabah,sarawak
mali/timbuktu,kidal
mexico/acapulco,guadalajara,monterrey,tijuana,juarez,michoacan,guerrero
nigeria/lagos,kano,borno,maiduguri,kaduna,yobe
pakistan/karachi,lahore,peshawar,quetta,waziristan,balochistan,rawalpindi,punjab
palestine/gaza,west bank,hebron,nablus,gazan
philippines/cebu,mindanao,tacloban,zamboanga,luzon
poland/krakow,gdansk
russia/st petersburg,saint petersburg,sochi,volgograd,siberia,dagestan,chechnya,vladivostok
saudi arabia/jeddah,mecca,medina
somalia/kismayo
south africa/johannesburg,cape town,durban,soweto
south korea/incheon,busan
south sudan/malakal,bentiu
spain/barcelona,valencia,seville,catalonia,galicia,basque
sudan/darfur
sweden/gothenburg,malmo
switzerland/geneva,zurich,davos,basel
syria/aleppo,homs,hama,latakia,idlib,raqqa,daraa,qusayr,kobani
tanzania/zanzibar,dar es salaam
thailand/phuket,pattaya,chiang mai
turkey/istanbul,izmir,taksim,antalya,gezi
uganda/entebbe
ukraine/donetsk,odessa,kharkiv,luhansk,lugansk,slavyansk,lviv,mariupol,kiev,maidan
united kingdom/london,manchester,birmingham,liverpool,leeds,glasgow,edinburgh,belfast,cardiff,england,scotland,wales,northern ireland
united states/new york,los angeles,chicago,boston,san francisco,houston,dallas,detroit,philadelphia,seattle,miami,atlanta,denver,las vegas,phoenix,new orleans,california,texas,florida,alaska,hawaii,ohio,virginia,michigan,illinois,pennsylvania,arizona,colorado,oklahoma,missouri,nevada,utah,oregon,washington state,wisconsin,minnesota,iowa,kansas,nebraska,kentucky,tennessee,alabama,mississippi,louisiana,arkansas,north carolina,south carolina,new jersey,new hampshire,maryland,connecticut,massachusetts,maine,vermont,delaware,montana,idaho,wyoming,indiana,manhattan,brooklyn,silicon valley
vietnam/ho chi minh city,saigon
yemen/aden,taiz,hadramout
`;

/** Peoples and parties that stand for a land in headlines, and lands under other names. */
export const PEOPLES = `
spain/spaniard|britain/briton|france/frenchman,frenchwoman|netherlands/dutchman|turkey/turk|denmark/dane|sweden/swede|finland/finn|poland/poles|scotland/scot|israel/jewish state|united states/us-led|congo/drc|hong kong/hong kong,hongkong,hk|central african republic/central african republic,central africa|european union/eu|south korea/s.korea,s korea,skorea|north korea/n.korea,n korea,nkorea,dprk|saudi arabia/saudi|new zealand/nz|papua new guinea/png
`;

/** Parts of a land that the table of nations has as lands of their own. */
export const WITHIN = `
england=united kingdom|scotland=united kingdom|wales=united kingdom|britain=united kingdom|texas=united states|california=united states
florida=united states|alaska=united states|hawaii=united states|america=united states|bavaria=germany|catalonia=spain|siberia=russia
chechnya=russia|sicily=italy|sardinia=italy|corsica=france|brittany=france|quebec=canada
`;

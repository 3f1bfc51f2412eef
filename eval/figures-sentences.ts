// Sentences in the manner of news, written for this evaluation, with their quantities as CQE names them (Almasian et al.
// 2023): "value unit change" each, parted by ";". A range is "low..high". The unit is a measure's name, else the counted
// noun in its base form with what describes it, else "-". The change is "~", ">" or "<" where a modifier says so, "up" or
// "down" where a word in front of the amount says that something rose or fell by it, else "=". "From 5% to 7%" is a range
// whatever the verb, as in CQE's own rules. Scores, ranks, dates, times of day, names with numbers and a bare article ("a
// mile") are none; "hundreds" stand for a hundred. Of "3 of the 8 cars" both numbers count cars.

/** A sentence and what it tells, in the notation above. */
export type LabelledSentence = readonly [sentence: string, quantities: string];

export const SENTENCES: Readonly<Record<string, readonly LabelledSentence[]>> = {
  economics: [
    [
      'The blue-chip index slid 1.4 percent on Thursday, its worst day in six weeks, while the pound was little changed at $1.31.',
      '1.4 percentage down; 6 week =; 1.31 dollar =',
    ],
    [
      'Brent crude for January delivery settled 62 cents lower at $78.15 a barrel, and U.S. crude shed 71 cents to $73.90.',
      '62 cent =; 78.15 dollar per barrel =; 71 cent down; 73.9 dollar =',
    ],
    [
      'Shares of the grocer, which had fallen 3.2% on Monday, were up 2.1% in early trading.',
      '3.2 percentage down; 2.1 percentage up',
    ],
    [
      'The central bank lifted its benchmark rate by 50 basis points to 7.25 per cent and signalled two more increases this year.',
      '50 basis point up; 7.25 percentage =; 2 increase =',
    ],
    [
      'Analysts polled by the agency expect earnings of between 41 and 44 cents a share on revenue of $2.6 billion.',
      '41..44 cent per share =; 2600000000 dollar =',
    ],
    [
      'Annual inflation eased from 6.8 percent to 6.1 percent in October, the statistics office said.',
      '6.8..6.1 percentage =',
    ],
    [
      'Roughly 1,900 jobs will go at the two plants, or about 12% of the workforce.',
      '1900 job ~; 2 plant =; 12 percentage ~',
    ],
    [
      'The trade deficit narrowed to 14.7 billion rand from 18.2 billion rand a month earlier.',
      '14700000000 south african rand =; 18200000000 south african rand =',
    ],
    [
      'The airline will pay €640 million for a 51 percent stake in its smaller rival and take on some €210 million of debt.',
      '640000000 euro =; 51 percentage =; 210000000 euro ~',
    ],
    [
      'Copper touched a 10-month high of $9,480 a tonne before paring gains.',
      '10 month =; 9480 dollar per metric ton =',
    ],
    ['The yield on the benchmark bond was last down 4.5 bps at 3.87%.', '4.5 basis point down; 3.87 percentage ='],
    [
      'Gross domestic product grew an annualised 2.9 percent in the third quarter, beating forecasts of 2.4 percent.',
      '2.9 percentage up; 2.4 percentage =',
    ],
    [
      'More than half of the 320 firms surveyed said they had raised prices in the past three months.',
      '0.5 firm >; 320 firm =; 3 month =',
    ],
    [
      'The company said it would buy back up to $1.5bn of its own stock over 18 months.',
      '1500000000 dollar <; 18 month =',
    ],
    ['Average weekly earnings rose at least 4% in nine of the 12 regions.', '4 percentage >; 9 region =; 12 region ='],
    [
      'Gold was steady at $1,962.30 per ounce by 0840 GMT, having gained nearly $30 this week.',
      '1962.3 dollar per ounce =; 30 dollar ~',
    ],
    [
      'Household debt now equals 187 per cent of disposable income, up 3 percentage points in a year.',
      '187 percentage =; 3 percentage point up',
    ],
    [
      'The retailer opened 45 stores, closed 12 and refitted 30 more in the year to March.',
      '45 store =; 12 - =; 30 - =',
    ],
    [
      'The group swung to a net loss of 86 million Swiss francs from a profit of 19 million francs.',
      '86000000 swiss franc =; 19000000 swiss franc =',
    ],
    ['Mortgage approvals tumbled by a third to 46,100, the fewest since June 2020.', '0.333333 - down; 46100 - ='],
    ['The dollar fell 0.6% against the yen to 148.22 yen.', '0.6 percentage down; 148.22 japanese yen ='],
    [
      'Ministers want to spend £350m a year on childcare, roughly double the current sum.',
      '350000000 pound sterling per year =; 2 count ~',
    ],
    [
      'Exports to the bloc plunged more than 40 percent, and imports sank 17.5 percent.',
      '40 percentage >; 17.5 percentage down',
    ],
    [
      'The S&P 500 added 21.8 points, or 0.48%, to 4,567.8, and the Dow advanced 104 points.',
      '21.8 point up; 0.48 percentage up; 4567.8 - =; 104 point up',
    ],
    [
      'Tenants are paying an average of $2,150 a month for a two-bedroom flat, $180 more than last autumn.',
      '2150 dollar per month ~; 2 bedroom =; 180 dollar =',
    ],
  ],
  sport: [
    [
      'Marlow scored twice as the visitors won 3-1 to move within two points of the leaders with five games left.',
      '2 point =; 5 game =',
    ],
    ['She ran the 1,500 metres in 3:58.2, nearly two seconds outside her best.', '1500 metre =; 2 second ~'],
    [
      'The 27-year-old midfielder has signed a four-year contract worth about £180,000 a week.',
      '27 year of age =; 4 year =; 180000 pound sterling per week ~',
    ],
    [
      'Okoro finished with 32 points, 11 rebounds and seven assists in 38 minutes.',
      '32 point =; 11 rebound =; 7 assist =; 38 minute =',
    ],
    [
      'The hosts were bowled out for 212 after losing their last six wickets for 31 runs.',
      '212 - =; 6 wicket =; 31 run =',
    ],
    [
      'A crowd of more than 60,000 saw the champions go down 2-0 to a side who had lost 10 of their previous 12 matches.',
      '60000 - >; 10 match down; 12 match =',
    ],
    [
      'He won the 18.4km time trial in 21 minutes 35 seconds at an average of 51.1 km/h.',
      '18.4 kilometre =; 21.583333 minute =; 51.1 kilometre per hour ~',
    ],
    [
      'The quarterback completed 24 of 31 passes for 287 yards and three touchdowns.',
      '24 pass =; 31 pass =; 287 yard =; 3 touchdown =',
    ],
    [
      'United have taken only four points from a possible 24 and have conceded 19 goals.',
      '4 point =; 24 - =; 19 goal =',
    ],
    [
      'Lindqvist, the No. 4 seed, saved two match points before winning 6-7, 7-6, 6-3 in three hours and 12 minutes.',
      '2 match point =; 3.2 hour =',
    ],
    [
      'The franchise was sold for $3.1 billion, almost three times what its owner paid in 2010.',
      '3100000000 dollar =; 3 count ~',
    ],
    [
      'The team shot 46.2 percent from the field but made just 5 of 22 three-point attempts.',
      '46.2 percentage =; 5 three-point attempt =; 22 three-point attempt =',
    ],
    ['Both players were banned for three matches and fined 25,000 euros each.', '3 match =; 25000 euro ='],
    [
      'Her lead was cut to one stroke after a double bogey on the 17th, but she birdied the last to finish on 14 under.',
      '1 stroke =; 14 - =',
    ],
    [
      'The winger has missed the last eight games with a hamstring strain and could be out for up to six weeks.',
      '8 game =; 6 week <',
    ],
    [
      'A record 84,216 spectators watched the final, which ended 1-1 after 120 minutes.',
      '84216 spectator =; 120 minute =',
    ],
    [
      'The sprinter clocked 10.83 seconds into a headwind of 0.9 metres per second.',
      '10.83 second =; 0.9 metre per second =',
    ],
    ['They lead the division by seven and a half games with 22 to play.', '7.5 game =; 22 - ='],
    [
      'The 6-foot-7 forward, who weighs 240 pounds, averaged 18.3 points per game last season.',
      '6.583333 foot =; 240 pound-mass =; 18.3 point per game ~',
    ],
    [
      'Rainey threw seven scoreless innings, striking out nine and walking one, as the Otters won their fifth straight game.',
      '7 scoreless inning =; 9 - =; 1 - =',
    ],
    [
      'The club sold 31,000 season tickets, 20 percent more than a year ago, at an average price of €412.',
      '31000 season ticket =; 20 percentage =; 412 euro ~',
    ],
    ['Castell beat Northam 28-17, scoring four tries to two before a crowd of 14,300.', '4 try =; 2 - =; 14300 - ='],
    [
      'Four of the 20 starters failed to finish the 308-kilometre race, held in temperatures of 36C.',
      '4 starter =; 20 starter =; 308 kilometre =; 36 celsius =',
    ],
    [
      'He has hit at least one home run in each of his past five games and is batting .318.',
      '1 home run >; 5 game =; 0.318 - =',
    ],
    ['Bookmakers make them 5-2 favourites, though they have not won the trophy for 29 years.', '29 year ='],
  ],
  technology: [
    [
      'The phone has a 6.7-inch OLED screen with a 120Hz refresh rate and a peak brightness of 2,600 nits.',
      '6.7 inch =; 120 hertz =; 2600 candela per square metre =',
    ],
    [
      'A 5,000mAh battery supports 67W charging, which the maker says takes it from zero to 50 percent in 18 minutes.',
      '5000 milliampere-hour =; 67 watt =; 0..50 percentage =; 18 minute =',
    ],
    [
      'It comes with 12GB of RAM and either 256GB or 512GB of storage, starting at $899.',
      '12 gigabyte =; 256 gigabyte =; 512 gigabyte =; 899 dollar =',
    ],
    [
      'The main camera uses a 50-megapixel sensor, joined by a 12MP ultra-wide and a 10MP telephoto lens.',
      '50 megapixel =; 12 megapixel =; 10 megapixel =',
    ],
    [
      'The chip packs 19 billion transistors, is built on a 3nm process and runs at up to 3.78GHz.',
      '19000000000 transistor =; 3 nanometre =; 3.78 gigahertz <',
    ],
    [
      'The breach exposed the records of as many as 9.2 million customers in 14 countries.',
      '9200000 customer <; 14 country =',
    ],
    [
      'The service has over 40 million paying subscribers and adds around 1.2 million every quarter.',
      '40000000 paying subscriber >; 1200000 - ~',
    ],
    [
      'Rural customers will get download speeds of 100 Mbps and uploads of 20 Mbps for $65 per month.',
      '100 megabit per second =; 20 megabit per second =; 65 dollar per month =',
    ],
    [
      'At 187 grams and 7.8mm thick, it is the lightest of the three models.',
      '187 gram =; 7.8 millimetre =; 3 model =',
    ],
    [
      'The start-up raised $75 million in a Series B round that values it at $600 million, twice what it was worth in 2021.',
      '75000000 dollar =; 600000000 dollar =; 2 count =',
    ],
    [
      'Global smartphone shipments fell 8 percent year on year to 268 million units.',
      '8 percentage down; 268000000 unit =',
    ],
    [
      'The regulator fined the company 1.2 billion euros and gave it five months to stop the transfers.',
      '1200000000 euro =; 5 month =',
    ],
    [
      'The new console loads games three times faster than its predecessor and costs £449.99.',
      '3 count =; 449.99 pound sterling =',
    ],
    [
      'The laptop weighs just under 1.3 kg and offers up to 17 hours of video playback on a single charge.',
      '1.3 kilogram <; 17 hour <',
    ],
    [
      'The 13-inch tablet has two USB-C ports, and its stylus costs an extra $79.',
      '13 inch =; 2 usb-c port =; 79 dollar up',
    ],
    ['About one in five apps in the store had not been updated for more than two years.', '0.2 app ~; 2 year >'],
    [
      'The data centre will draw 150 megawatts of power and use 1.5 million litres of water a day.',
      '150 megawatt =; 1500000 litre per day =',
    ],
    [
      'The model was trained on 1.4 trillion words using 2,048 chips running for 21 days.',
      '1400000000000 word =; 2048 chip =; 21 day =',
    ],
    [
      'The earbuds last six hours on a charge and another 24 hours with the case, which supports Bluetooth 5.3.',
      '6 hour =; 24 hour =',
    ],
    [
      'The update, which weighs in at 3.4GB, fixes 39 security flaws, four of them critical.',
      '3.4 gigabyte =; 39 security flaw =; 4 - =',
    ],
    [
      'Advertising revenue climbed 11% to $54.4 billion, helped by a 6% rise in clicks.',
      '11 percentage up; 54400000000 dollar =; 6 percentage =',
    ],
    [
      'The satellite network now has 3,600 craft in orbit at a height of about 550 km.',
      '3600 craft =; 550 kilometre ~',
    ],
    [
      'The smartwatch is water-resistant to 50 metres and has a 1.4-inch display with 454 x 454 pixels.',
      '50 metre =; 1.4 inch =; 454 pixel =; 454 pixel =',
    ],
    ['Workers there are paid less than $2 an hour to label thousands of images.', '2 dollar per hour <; 1000 image ='],
    ['The drone can carry a 2.5-kilo parcel for 15 miles at 70mph.', '2.5 kilogram =; 15 mile =; 70 mile per hour ='],
  ],
  cars: [
    [
      'The hatchback has a 1.5-litre turbo engine that makes 150bhp and 250Nm of torque.',
      '1.5 litre =; 150 brake horsepower =; 250 newton metre =',
    ],
    [
      'It sprints from 0 to 62mph in 8.4 seconds and tops out at 134mph.',
      '0..62 mile per hour =; 8.4 second =; 134 mile per hour =',
    ],
    ['The electric SUV uses a 77kWh battery and has an official range of 328 miles.', '77 kilowatt hour =; 328 mile ='],
    [
      'A fast charger delivering 175 kW takes the pack from 10 to 80 per cent in about 30 minutes.',
      '175 kilowatt =; 10..80 percentage =; 30 minute ~',
    ],
    [
      'The pickup, with a 3.5-liter V6, can tow up to 13,500 pounds and returns 24 miles per gallon on the highway.',
      '3.5 litre =; 13500 pound-mass <; 24 mile per gallon =',
    ],
    ['Prices start at $28,400, which is $1,100 more than the outgoing model.', '28400 dollar =; 1100 dollar ='],
    [
      'The company recalled 47,500 sedans built between 2018 and 2021 after reports of 23 fires.',
      '47500 sedan =; 23 fire =',
    ],
    [
      'New car registrations dropped by 14.3% to 115,249 units last month, the industry body said.',
      '14.3 percentage down; 115249 unit =',
    ],
    [
      'CO2 emissions of 129g/km put it in a low tax band, and it averages 49.6mpg.',
      '129 gram per kilometre =; 49.6 mile per gallon ~',
    ],
    [
      'The coupe is 4.7 metres long, weighs 1,680 kilograms and has a boot of 440 litres.',
      '4.7 metre =; 1680 kilogram =; 440 litre =',
    ],
    [
      'Its twin motors produce a combined 530 horsepower and 546 pound-feet of torque.',
      '530 horsepower =; 546 pound-foot =',
    ],
    [
      'The maker plans to invest €7 billion in six battery plants by 2030 and hire 8,000 people.',
      '7000000000 euro =; 6 battery plant =; 8000 people =',
    ],
    [
      'Drivers face a £12.50 daily charge if their diesel is more than seven years old.',
      '12.5 pound sterling =; 7 year of age >',
    ],
    ['A five-star safety rating was awarded to three of the eight cars tested.', '5 star =; 3 car =; 8 car ='],
    ['The limited run of 500 sold out within 90 minutes at $189,000 apiece.', '500 - =; 90 minute =; 189000 dollar ='],
    ['The V8 revs to 9,000rpm and is mated to a seven-speed gearbox.', '9000 revolutions per minute =; 7 speed ='],
    [
      'Petrol rose 4.2p to an average of 148.9p a litre, while diesel is at 162p.',
      '4.2 penny up; 148.9 penny per litre ~; 162 penny =',
    ],
    [
      'It sits on 20-inch alloys and has ground clearance of 8.3 inches, an inch less than its rival.',
      '20 inch =; 8.3 inch =',
    ],
    [
      'The carmaker aims to build two million vehicles a year, half of them electric, at four sites.',
      '2000000 vehicle per year =; 0.5 - =; 4 site =',
    ],
    [
      'Insurance premiums jumped 21 percent, or $310, for motorists under 25.',
      '21 percentage up; 310 dollar up; 25 - <',
    ],
    [
      'The concept has four seats, a drag coefficient of 0.19 and solar panels covering five square metres.',
      '4 seat =; 0.19 - =; 5 square metre =',
    ],
    [
      'Police clocked the vehicle at 118 km/h in a zone limited to 60 km/h.',
      '118 kilometre per hour =; 60 kilometre per hour =',
    ],
    [
      'Deliveries in China, its biggest market, were down by nearly a fifth in the first nine months.',
      '0.2 - ~; 9 month =',
    ],
    ['The warranty covers eight years or 100,000 miles, whichever comes first.', '8 year =; 100000 mile ='],
    ['The van can haul a payload of 1.1 tonnes and 6.7 cubic metres of cargo.', '1.1 metric ton =; 6.7 cubic metre ='],
  ],
  science: [
    [
      'The planet orbits a red dwarf some 41 light-years from Earth and is 1.3 times as wide as our own.',
      '41 light-year ~; 1.3 count =',
    ],
    [
      'The fossil, thought to be between 66 million and 68 million years old, is nearly 12 metres long.',
      '66000000..68000000 year of age =; 12 metre ~',
    ],
    [
      'Sea levels could rise by 30 to 60 centimetres by the end of the century, the report warns.',
      '30..60 centimetre up',
    ],
    [
      'The probe, travelling at more than 50,000 kilometres per hour, came within 3,500 km of the surface.',
      '50000 kilometre per hour >; 3500 kilometre =',
    ],
    [
      'Surface temperatures there reach 465 degrees Celsius, while the poles stay below minus 90C.',
      '465 celsius =; -90 celsius <',
    ],
    [
      'Carbon dioxide levels passed 420 parts per million for the first time, up from 280 ppm before the industrial age.',
      '420 parts-per-million >; 280 parts-per-million =',
    ],
    [
      'The team analysed 1,241 samples from 23 caves and found 17 new species.',
      '1241 sample =; 23 cave =; 17 new species =',
    ],
    [
      'The telescope’s mirror, 6.5 metres across, is made of 18 hexagonal segments.',
      '6.5 metre =; 18 hexagonal segment =',
    ],
    [
      'The glacier has lost about 30 percent of its ice since 1990 and retreats by up to 25 metres a year.',
      '30 percentage ~; 25 metre per year <',
    ],
    [
      'A magnitude 7.1 earthquake struck 62 miles off the coast at a depth of 33 km.',
      '7.1 magnitude =; 62 mile =; 33 kilometre =',
    ],
    ['Two thirds of the reefs surveyed had bleached, twice the share recorded in 2016.', '0.666667 reef =; 2 count ='],
    [
      'The laser fires pulses lasting 40 femtoseconds at a wavelength of 800 nanometres.',
      '40 femtosecond =; 800 nanometre =',
    ],
    [
      'Each adult eats roughly 1.5 kilograms of krill an hour and dives as deep as 400 metres.',
      '1.5 kilogram per hour ~; 400 metre <',
    ],
    [
      'The rocket, 98 metres tall, produces 8.8 million pounds of thrust, 15 percent more than the Saturn V.',
      '98 metre =; 8800000 pound-mass =; 15 percentage =',
    ],
    ['Researchers tagged 64 birds, of which only nine returned the following spring.', '64 bird =; 9 - ='],
    [
      'The reactor held plasma at 100 million degrees for 1,056 seconds, breaking a record of 101 seconds.',
      '100000000 degree =; 1056 second =; 101 second =',
    ],
    [
      'Winds gusted to 185 km/h and 310 millimetres of rain fell in less than 24 hours.',
      '185 kilometre per hour =; 310 millimetre =; 24 hour <',
    ],
    ['The asteroid is a mile wide and has a 1-in-2,700 chance of hitting Earth.', '0.00037037 chance ='],
    [
      'The forests store an estimated 2.8 billion tonnes of carbon across 1.2 million hectares.',
      '2800000000 metric ton ~; 1200000 hectare =',
    ],
    [
      'The magnet weighs 1,000 tons and generates a field of 13 tesla, some 280,000 times stronger than Earth’s.',
      '1000 ton =; 13 tesla =; 280000 count ~',
    ],
    [
      'Emissions must fall by almost half, or 45 percent, within the next seven years.',
      '0.5 - ~; 45 percentage down; 7 year =',
    ],
    [
      'The sample, weighing 121.6 grams, holds at least 14 of the 20 amino acids that life uses.',
      '121.6 gram =; 14 amino acid >; 20 amino acid =',
    ],
    [
      'Populations of wild salmon have plummeted 51% since 1984, to just over 3 million fish.',
      '51 percentage down; 3000000 fish >',
    ],
    [
      'The tools were found 4.5 metres down and are about 300,000 years old, give or take 20,000.',
      '4.5 metre =; 300000 year of age ~; 20000 - =',
    ],
    [
      'Dozens of earthquakes shook the island, including six above magnitude 4.',
      '12 earthquake =; 6 - =; 4 magnitude >',
    ],
  ],
  health: [
    [
      'The country reported 3,482 new cases and 41 deaths in the past 24 hours, taking the toll to 12,906.',
      '3482 new case =; 41 death =; 24 hour =; 12906 - =',
    ],
    [
      'The incidence rate fell to 86.4 per 100,000 people from 97.1 a week before.',
      '86.4 - =; 100000 people =; 97.1 - =',
    ],
    [
      'The vaccine was 91 percent effective in a trial of more than 30,000 adults aged 18 to 55.',
      '91 percentage =; 30000 adult >; 18..55 year of age =',
    ],
    [
      'Patients took 10 milligrams twice a day for 12 weeks and lost an average of 7.3 kg.',
      '10 milligram =; 12 week =; 7.3 kilogram ~',
    ],
    [
      'About one in eight women will be diagnosed with breast cancer, and one in 39 will die of it.',
      '0.125 woman ~; 0.0256410 - =',
    ],
    [
      'The risk of stroke was cut by a quarter in those who walked for at least 30 minutes a day.',
      '0.25 - down; 30 minute per day >',
    ],
    [
      'Nurses have been offered a 5% rise but want 19%, which would cost £10 billion.',
      '5 percentage =; 19 percentage =; 10000000000 pound sterling =',
    ],
    [
      'Doctors examined 212 children under the age of five, 37 of whom needed treatment.',
      '212 child =; 5 year of age <; 37 - =',
    ],
    [
      'A 54-year-old man and his 9-month-old daughter were among the three dead.',
      '54 year of age =; 9 month of age =; 3 - =',
    ],
    [
      'Waiting times have tripled to 14 weeks, and 2,300 patients have waited more than a year.',
      '14 week =; 2300 patient =',
    ],
    ['Adults should eat no more than 6g of salt a day, about a teaspoon.', '6 gram per day <'],
    [
      'The study followed 6,800 nurses over 22 years; those who slept under six hours a night were 1.6 times likelier to fall ill.',
      '6800 nurse =; 22 year =; 6 hour per night <; 1.6 count =',
    ],
    [
      'Two doses gave 88% protection, against 33 percent after one dose.',
      '2 dose =; 88 percentage =; 33 percentage =; 1 dose =',
    ],
    [
      'The hospital, which has 540 beds, was treating 71 people with the virus, nine of them in intensive care.',
      '540 bed =; 71 people =; 9 - =',
    ],
    [
      'Blood pressure fell by 8 mmHg on average, compared with 3 mmHg in the placebo group.',
      '8 millimeter of mercury ~; 3 millimeter of mercury =',
    ],
    ['Life expectancy rose by 0.4 years to 81.2 years in 2019.', '0.4 year up; 81.2 year ='],
    [
      'The drug costs $2,400 per dose, and most patients need between three and five.',
      '2400 dollar per dose =; 3..5 - =',
    ],
    [
      'Some 150,000 households have been told to boil water for 10 minutes after 46 people fell sick.',
      '150000 household ~; 10 minute =; 46 people =',
    ],
    ['The tumours shrank by 60 percent or more in 17 of the 26 mice.', '60 percentage >; 17 mouse =; 26 mouse ='],
    [
      'The measles outbreak has spread to 11 states, with 58 confirmed infections and hundreds of suspected ones.',
      '11 state =; 58 confirmed infection =; 100 - =',
    ],
    ['Smoking rates declined from 21 percent to 14 percent over the decade.', '21..14 percentage ='],
    [
      'The agency bought 1.7 million tests at a cost of $5 each, enough for less than 4% of the population.',
      '1700000 test =; 5 dollar =; 4 percentage <',
    ],
    ['Participants who drank three or more cups of coffee daily lived 1.8 years longer.', '3 cup >; 1.8 year ='],
    [
      'Air pollution of more than 35 micrograms per cubic metre was measured on 40 days.',
      '35 microgram per cubic metre >; 40 day =',
    ],
    [
      'Nearly 700 people were admitted on Saturday, up 9% from the week before, and the R number is thought to be 1.1 to 1.3.',
      '700 people ~; 9 percentage up; 1.1..1.3 - =',
    ],
  ],
};

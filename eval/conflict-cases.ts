// Pairs of short reports on one event, invented for this evaluation: in half of them two figures cannot both be right, in the
// others they only look so, because they are of two moments, parts, wholes or things.

/** Reports laid side by side. */
export interface ConflictCase {
  readonly name: string;
  readonly reports: readonly string[];
  /** When each was published, where that matters; otherwise all on one day. */
  readonly published?: readonly string[];
  /** The words of two figures, of two reports, that cannot both be right; null where nothing conflicts. */
  readonly conflict: readonly [string, string] | null;
}

/** In an order in which every third is kept aside: cases that conflict and cases that do not take turns. */
export const CONFLICT_CASES: readonly ConflictCase[] = [
  {
    name: 'injured in a tram crash',
    reports: [
      'Fourteen people were injured on Tuesday when two trams collided at Pell Square. Nine of them were treated at the scene. The line stayed closed until evening.',
      'Seventeen passengers were hurt in Tuesday’s tram crash at Pell Square, the operator said. Nine were treated on the spot. A broken signal is suspected.',
    ],
    conflict: ['Fourteen people', 'Seventeen passengers'],
  },
  {
    name: 'injured, and those of them in hospital',
    reports: [
      'Twenty-three people were injured on Friday when a coach left the road near Ostham. Police closed the pass for five hours.',
      'A coach carrying 41 people ran off the road near Ostham on Friday. Six passengers were taken to hospital in Lorne, among them the driver.',
    ],
    conflict: null,
  },
  {
    name: 'a city’s deficit',
    reports: [
      'The city of Arnmouth will close the year with a deficit of 48 million crowns, its treasurer told the council on Monday. The gap is the largest in a decade.',
      'Arnmouth’s deficit for the year will come to 62 million crowns, according to figures laid before the council on Monday. Swimming baths may close.',
    ],
    conflict: ['48 million crowns', '62 million crowns'],
  },
  {
    name: 'a deficit of this year and of last year',
    reports: [
      'The city of Brack will close the year with a deficit of 48 million crowns, its treasurer told the council on Monday.',
      'Councillors in Brack heard on Monday why the money is short. Last year the city had a deficit of 31 million crowns. A new levy on hotels brought in four million.',
    ],
    conflict: null,
  },
  {
    name: 'turnout',
    reports: [
      'Turnout in Sunday’s vote was 61 percent, the electoral office said. The Greens took 31 of the 90 seats and will look for a partner.',
      'Voters gave the Greens 31 seats on Sunday. Only 54 percent of those entitled to vote went to the polls, the electoral office said.',
    ],
    conflict: ['61 percent', '54 percent'],
  },
  {
    name: 'turnout in one part and in all',
    reports: [
      'Nationwide, turnout was 61 percent, the electoral office said. The Greens took 31 of the 90 seats.',
      'In the north, turnout fell to 47 percent, the lowest since the war. The Greens won 31 seats across the country.',
    ],
    conflict: null,
  },
  {
    name: 'width of a crater',
    reports: [
      'The crater is 23 kilometres wide and lies under half a kilometre of ice, the team reports. It was found by radar from aircraft.',
      'Scientists who flew radar over the ice sheet have found a crater 31 kilometres across. It is buried under half a kilometre of ice.',
    ],
    conflict: ['23 kilometres', '31 kilometres'],
  },
  {
    name: 'a crater’s width, and how far it is from the coast',
    reports: [
      'The crater is 23 kilometres wide and was found by radar from aircraft, the team reports. A lump of iron made it.',
      'Scientists have found a crater under the ice, 310 kilometres from the coast. Its floor lies 900 metres below the rim.',
    ],
    conflict: null,
  },
  {
    name: 'spectators at a match',
    reports: [
      'A crowd of 41,200 saw Redvale beat Norbury 3-1 on Saturday. Lund scored twice in the second half.',
      'Redvale won 3-1 against Norbury on Saturday in front of 38,700 spectators. Lund put two past the keeper.',
    ],
    conflict: ['41,200', '38,700 spectators'],
  },
  {
    name: 'spectators, and the seats of the ground',
    reports: [
      'A crowd of 41,200 saw Redvale beat Norbury 3-1 on Saturday. It was their sixth win in a row.',
      'Redvale beat Norbury 3-1 at Eastfield, which holds 52,000 spectators. It was their sixth win in a row.',
    ],
    conflict: null,
  },
  {
    name: 'jobs that a plant loses',
    reports: [
      'Tollund Motors will cut 1,200 jobs at its plant in Esk by the summer, the company announced on Thursday. Works councils called it a slap in the face.',
      'The carmaker Tollund is to shed 1,900 posts at its Esk works by the summer. Staff were told on Thursday morning.',
    ],
    conflict: ['1,200 jobs', '1,900 posts'],
  },
  {
    name: 'jobs lost at two companies',
    reports: [
      'Tollund Motors will cut 1,200 jobs at its plant in Esk by the summer, the company announced on Thursday.',
      'Tollund is cutting jobs at its plant in Esk, the company said on Thursday. Its rival Besk is shedding 800 jobs this year.',
    ],
    conflict: null,
  },
  {
    name: 'years in prison',
    reports: [
      'A court in Vaal sentenced the former mayor to 11 years in prison on Wednesday for taking bribes. His lawyers will appeal.',
      'The former mayor of Vaal must go to prison for 14 years for taking bribes, a court decided on Wednesday.',
    ],
    conflict: ['11 years', '14 years'],
  },
  {
    name: 'years in prison, asked for and given',
    reports: [
      'A court in Vaal sentenced the former mayor to 11 years in prison on Wednesday for taking bribes. He denied everything.',
      'Prosecutors had asked for 14 years in prison for the former mayor of Vaal, who was convicted of taking bribes on Wednesday.',
    ],
    conflict: null,
  },
  {
    name: 'wind at a lighthouse',
    reports: [
      'Gusts of 132 kilometres an hour were measured at Skerry lighthouse on Sunday night as the storm came ashore. Two ferries stayed in port.',
      'Winds at Skerry lighthouse reached 118 km/h on Sunday night. Trees fell on roads and 4,000 homes lost power.',
    ],
    conflict: ['132 kilometres an hour', '118 km/h'],
  },
  {
    name: 'wind forecast, and wind measured',
    reports: [
      'Gusts of 118 kilometres an hour were measured at Skerry lighthouse on Sunday night as the storm came ashore.',
      'The storm may bring gusts of up to 150 kilometres an hour to the coast around Skerry lighthouse, the weather service warned. Schools will stay closed.',
    ],
    published: ['2031-05-12', '2031-05-10'],
    conflict: null,
  },
  {
    name: 'cases of measles',
    reports: [
      'The health ministry has confirmed 212 cases of measles since January, 40 of them in the capital. Most of the sick are children.',
      'Since January 276 people have caught measles, data of the health ministry show. In the capital there are 40 cases.',
    ],
    conflict: ['212 cases', '276 people'],
  },
  {
    name: 'cases of measles in all, and new ones',
    reports: [
      'The health ministry has confirmed 212 cases of measles since January, 40 of them in the capital.',
      'The health ministry reported 31 new cases of measles last week. Doctors urged parents to have their children vaccinated.',
    ],
    conflict: null,
  },
  {
    name: 'worth of stolen jewels',
    reports: [
      'Thieves made off with jewels worth 3.5 million euros from a shop in the arcade on Monday night. They came through the roof.',
      'The jewels stolen from the arcade on Monday night are valued at 5.2 million euros, the shop said. Police are looking for three men.',
    ],
    conflict: ['3.5 million euros', '5.2 million euros'],
  },
  {
    name: 'jewels stolen, and jewels found again',
    reports: [
      'Thieves made off with jewels worth 3.5 million euros from a shop in the arcade in March. They came through the roof.',
      'Police have recovered jewels worth 1.2 million euros that were stolen from a shop in the arcade in March. Two men were arrested.',
    ],
    conflict: null,
  },
  {
    name: 'length of a journey',
    reports: [
      'The new line will cut the journey from Maren to Kull to 52 minutes, the railway said on Friday. It opens in December.',
      'From December the train from Maren to Kull will take 68 minutes, the railway said on Friday.',
    ],
    conflict: ['52 minutes', '68 minutes'],
  },
  {
    name: 'length of a journey, before and after',
    reports: [
      'The new line will cut the journey from Maren to Kull to 52 minutes, the railway said on Friday. It opens in December.',
      'A new line between Maren and Kull opens in December. Today the journey takes 95 minutes, with a change at Sorn.',
    ],
    conflict: null,
  },
  {
    name: 'pupils sent home',
    reports: [
      'Some 340 pupils were sent home from Hillside School on Tuesday after a boiler failed. Lessons go on by video.',
      'Hillside School sent 480 children home on Tuesday when its heating broke down. Parents had an hour’s notice.',
    ],
    conflict: ['340 pupils', '480 children'],
  },
  {
    name: 'pupils of a school, and those who fell ill',
    reports: [
      'Hillside School, which has 480 pupils, closed on Tuesday after a stomach bug went round.',
      'A stomach bug has closed Hillside School. By Tuesday 75 pupils had fallen ill, the head teacher said.',
    ],
    conflict: null,
  },
  {
    name: 'output of a reactor',
    reports: [
      'The reactor at Holm, which has an output of 900 megawatts, was shut down on Thursday after a leak in the turbine hall.',
      'A leak has forced the 1,250-megawatt reactor at Holm off the grid. It was shut down on Thursday.',
    ],
    conflict: ['900 megawatts', '1,250-megawatt'],
  },
  {
    name: 'output of two reactors',
    reports: [
      'The reactor at Holm, which has an output of 900 megawatts, was shut down on Thursday after a leak.',
      'With Holm off the grid since Thursday, the country relies on the reactor at Styre, which has an output of 1,250 megawatts.',
    ],
    conflict: null,
  },
  {
    name: 'a harvest',
    reports: [
      'Farmers brought in 4.1 million tonnes of wheat this year, the ministry said on Monday. Rain had spoiled the spring barley.',
      'This year’s wheat harvest came to 3.4 million tonnes, the ministry said on Monday. Bread will hardly become dearer.',
    ],
    conflict: ['4.1 million tonnes', '3.4 million tonnes'],
  },
  {
    name: 'harvests of two crops',
    reports: [
      'Farmers brought in 4.1 million tonnes of wheat this year, the ministry said on Monday.',
      'This year’s barley harvest came to 2.2 million tonnes, the ministry said on Monday. The wheat was good.',
    ],
    conflict: null,
  },
  {
    name: 'rent of a flat',
    reports: [
      'The average rent for a two-room flat in Calder is now 1,140 euros a month, a study by the tenants’ union shows.',
      'Tenants in Calder pay 1,320 euros a month on average for a flat with two rooms, according to a study by the tenants’ union.',
    ],
    conflict: ['1,140 euros a month', '1,320 euros a month'],
  },
  {
    name: 'rents of two sizes of flat',
    reports: [
      'The average rent for a two-room flat in Calder is now 1,140 euros a month, a study by the tenants’ union shows.',
      'For a flat with four rooms tenants in Calder pay 1,980 euros a month on average, according to a study by the tenants’ union.',
    ],
    conflict: null,
  },
  {
    name: 'forest that burned',
    reports: [
      'The fire above Tarn destroyed 86 homes and burned 2,400 hectares of forest before rain came on Friday.',
      'Rain on Friday stopped the fire above Tarn. It has burned 3,100 hectares of forest and 86 houses.',
    ],
    conflict: ['2,400 hectares', '3,100 hectares'],
  },
  {
    name: 'land that burned in two summers',
    reports: [
      'The fire above Tarn has burned 2,400 hectares of forest since Monday. Crews come from five districts.',
      'Fires burned 7,900 hectares of forest in the region in 2019. The one above Tarn, which broke out on Monday, is not that large yet.',
    ],
    conflict: null,
  },
  {
    name: 'height that a rocket reached',
    reports: [
      'The rocket climbed to an altitude of 97 kilometres on Sunday before it fell back into the sea, the company said.',
      'On Sunday the rocket reached a height of 84 kilometres and came down in the sea. Nobody was aboard.',
    ],
    conflict: ['97 kilometres', '84 kilometres'],
  },
  {
    name: 'height reached, and height planned',
    reports: [
      'The rocket climbed to an altitude of 84 kilometres on Sunday before it fell back into the sea.',
      'The rocket, which came down in the sea on Sunday, was to reach an altitude of 110 kilometres.',
    ],
    conflict: null,
  },
  {
    name: 'price of a painting',
    reports: [
      'The portrait was sold for £2.6 million in Dorne on Wednesday, twice what experts had expected. The buyer bid by telephone.',
      'The hammer fell at £3.1 million for the portrait in Dorne on Wednesday. A telephone bidder beat two museums.',
    ],
    conflict: ['£2.6 million', '£3.1 million'],
  },
  {
    name: 'price of a painting, and its estimate',
    reports: [
      'The portrait was sold for £2.6 million in Dorne on Wednesday. The buyer bid by telephone.',
      'The portrait that was sold in Dorne on Wednesday had been estimated at £1.1 million. It once hung in a pub.',
    ],
    conflict: null,
  },
  {
    name: 'wolves in a park',
    reports: [
      'Rangers counted 112 wolves in Harsk national park this winter. They live in 14 packs.',
      'The winter count found 147 wolves in Harsk national park, in 14 packs, the rangers said.',
    ],
    conflict: ['112 wolves', '147 wolves'],
  },
  {
    name: 'wolves, and those that were shot',
    reports: [
      'Rangers counted 112 wolves in Harsk national park this winter. They live in 14 packs.',
      'Hunters may shoot 12 wolves around Harsk national park this year, the ministry decided. Rangers called it too many.',
    ],
    conflict: null,
  },
  {
    name: 'marchers, by police and organisers',
    reports: [
      'Police put the number of people who marched through Ilm on Saturday at 9,000. The march ended peacefully.',
      'Organisers said 30,000 people marched through Ilm on Saturday against the new airport.',
    ],
    conflict: ['9,000', '30,000 people'],
  },
  {
    name: 'marchers in two cities',
    reports: [
      'Police put the number of people who marched through Ilm on Saturday at 9,000. The march ended peacefully.',
      'About 2,500 people marched through Dessen on Saturday against the new airport, police said. There was a march in Ilm too.',
    ],
    conflict: null,
  },
  {
    name: 'a vote of union members',
    reports: [
      'Members of the bakers’ union have rejected the pay offer: 71 percent voted against it, the union said on Tuesday.',
      'The bakers’ union said on Tuesday that 78 percent of its members had voted against the pay offer.',
    ],
    conflict: ['71 percent', '78 percent'],
  },
  {
    name: 'a pay offer and a demand',
    reports: [
      'The mills offered the bakers 3.5 percent more pay from July. The union called the offer an insult on Tuesday.',
      'The bakers’ union demands 7 percent more pay. It said on Tuesday that members would strike in July.',
    ],
    conflict: null,
  },
  {
    name: 'length of a bridge',
    reports: [
      'The new bridge over the Ayle is 1,460 metres long and was opened on Friday. It took six years to build.',
      'After six years of building, the 1,640-metre bridge over the Ayle was opened on Friday.',
    ],
    conflict: ['1,460 metres', '1,640-metre'],
  },
  {
    name: 'a bridge’s length and height',
    reports: [
      'The new bridge over the Ayle is 1,460 metres long and was opened on Friday.',
      'The new bridge over the Ayle, opened on Friday, carries cars 85 metres above the water. Its pylons are 190 metres tall.',
    ],
    conflict: null,
  },
  {
    name: 'depth of a flood',
    reports: [
      'Water stood 2.4 metres deep in the old town of Sarn on Thursday. Soldiers brought people out by boat.',
      'In the old town of Sarn the flood was 3.1 metres deep on Thursday, and soldiers took people away in boats.',
    ],
    conflict: ['2.4 metres', '3.1 metres'],
  },
  {
    name: 'a flood now, and one of long ago',
    reports: [
      'Water stood 2.4 metres deep in the old town of Sarn on Thursday. Soldiers brought people out by boat.',
      'In 1954 the flood stood 3.6 metres deep in the old town of Sarn, which was under water again on Thursday.',
    ],
    conflict: null,
  },
  {
    name: 'people in a trial of a vaccine',
    reports: [
      'The vaccine was tested on 4,300 adults in six countries, the company said. None of them fell seriously ill.',
      'The company gave its vaccine to 3,400 volunteers in six countries. None became seriously ill.',
    ],
    conflict: ['4,300 adults', '3,400 volunteers'],
  },
  {
    name: 'two groups of a trial',
    reports: [
      'Of those who took the drug, 62 percent had no pain after a month, the doctors write.',
      'Of those who took a sugar pill, 31 percent had no pain after a month, the doctors write.',
    ],
    conflict: null,
  },
  {
    name: 'people aboard a ferry',
    reports: [
      'The ferry had 218 people aboard when it ran onto a sandbank off Fenn on Monday. All were brought ashore.',
      'A ferry with 246 passengers and crew ran aground off Fenn on Monday. Everybody was brought ashore unhurt.',
    ],
    conflict: ['218 people', '246 passengers'],
  },
  {
    name: 'people aboard, and people rescued so far',
    reports: [
      'The ferry had 218 people aboard when it ran onto a sandbank off Fenn on Monday.',
      'By noon on Monday lifeboats had brought 130 people ashore from the ferry that ran aground off Fenn.',
    ],
    conflict: null,
  },
  {
    name: 'a bank’s fine',
    reports: [
      'The regulator fined Corvin Bank 45 million francs on Wednesday for lax controls. The bank accepted the decision.',
      'Corvin Bank must pay a penalty of 54 million francs for lax controls, the regulator ruled on Wednesday.',
    ],
    conflict: ['45 million francs', '54 million francs'],
  },
  {
    name: 'fines of two cases',
    reports: [
      'The regulator fined Corvin Bank 45 million francs on Wednesday for lax controls.',
      'Corvin Bank, fined by the regulator on Wednesday, paid 30 million francs two years ago to settle a separate case.',
    ],
    conflict: null,
  },
  {
    name: 'life of a battery',
    reports: [
      'The battery of the new telephone lasts 19 hours, Velt said at its show on Tuesday. It costs 799 euros.',
      'Velt showed a telephone on Tuesday whose battery lasts 26 hours. It will be sold for 799 euros.',
    ],
    conflict: ['19 hours', '26 hours'],
  },
  {
    name: 'prices of two models',
    reports: [
      'Velt showed a new telephone on Tuesday. It costs 799 euros and comes in three colours.',
      'Velt showed new telephones on Tuesday. The larger model costs 999 euros and has three cameras.',
    ],
    conflict: null,
  },
  {
    name: 'inhabitants moved to safety',
    reports: [
      'The 640 inhabitants of the valley of Gries were moved to safety on Sunday because a glacier may break.',
      'All 780 people who live in the valley of Gries were evacuated on Sunday. A glacier above them may break.',
    ],
    conflict: ['640 inhabitants', '780 people'],
  },
  {
    name: 'adults and children',
    reports: [
      'Adults pay 14 euros to see the new aquarium in Wick, which opened on Saturday with 300 kinds of fish.',
      'Children pay 6 euros to see the new aquarium in Wick. It opened on Saturday with 300 kinds of fish.',
    ],
    conflict: null,
  },
  {
    name: 'a striker’s fee',
    reports: [
      'Adane joins Redvale for a fee of 38 million euros, the club said on Monday. The striker signed for four years.',
      'Redvale have paid 44 million euros for the striker Adane, who signed for four years on Monday.',
    ],
    conflict: ['38 million euros', '44 million euros'],
  },
  {
    name: 'a fee and a salary',
    reports: [
      'Adane joins Redvale for a fee of 38 million euros, the club said on Monday.',
      'Adane, who joined Redvale on Monday, will earn 9 million euros a year there.',
    ],
    conflict: null,
  },
  {
    name: 'votes for a bill',
    reports: [
      'Parliament passed the forest bill on Thursday by 214 votes to 180. It goes to the senate next.',
      'The forest bill passed parliament on Thursday with 208 votes for and 180 against.',
    ],
    conflict: ['214 votes to 180', '208 votes'],
  },
  {
    name: 'votes in a committee and in parliament',
    reports: [
      'Parliament passed the forest bill on Thursday by 214 votes to 180.',
      'The forest bill, which parliament passed on Thursday, had come through the committee by 14 votes to nine.',
    ],
    conflict: null,
  },
  {
    name: 'a driver’s age',
    reports: [
      'A 34-year-old driver was arrested after the lorry hit a school fence in Pole on Wednesday. He had been drinking.',
      'The driver of the lorry that hit a school fence in Pole on Wednesday, a 43-year-old man, had been drinking and was arrested.',
    ],
    conflict: ['34-year-old', '43-year-old'],
  },
  {
    name: 'ages of two people',
    reports: [
      'A 34-year-old driver was arrested after the lorry hit a school fence in Pole on Wednesday.',
      'A lorry hit a school fence in Pole on Wednesday. A 61-year-old woman who was passing by broke her arm.',
    ],
    conflict: null,
  },
  {
    name: 'weeks that patients wait',
    reports: [
      'Patients wait 27 weeks on average for a new hip, the health council reported on Friday. It wants more beds.',
      'The average wait for a hip operation is 34 weeks, according to the report that the health council published on Friday.',
    ],
    conflict: ['27 weeks', '34 weeks'],
  },
  {
    name: 'weeks that patients wait for two operations',
    reports: [
      'Patients wait 27 weeks on average for a new hip, the health council reported on Friday.',
      'The average wait for a cataract operation is 11 weeks, the health council reported on Friday.',
    ],
    conflict: null,
  },
  {
    name: 'magnitude of an earthquake',
    reports: [
      'An earthquake of magnitude 6.1 shook the coast of Mirra early on Tuesday. Nobody was hurt.',
      'A quake with a magnitude of 6.8 shook Mirra’s coast early on Tuesday, and people ran into the streets.',
    ],
    conflict: ['6.1', '6.8'],
  },
  {
    name: 'an earthquake and its aftershock',
    reports: [
      'An earthquake of magnitude 6.8 shook the coast of Mirra early on Tuesday. Nobody was hurt.',
      'An aftershock of magnitude 5.2 shook the coast of Mirra on Tuesday, hours after the great earthquake.',
    ],
    conflict: null,
  },
  {
    name: 'unemployment in one month',
    reports: [
      'Unemployment stood at 5.4 percent in March, the labour office said on Thursday. Builders hired again.',
      'In March the unemployment rate was 6.1 percent, the labour office said on Thursday.',
    ],
    conflict: ['5.4 percent', '6.1 percent'],
  },
  {
    name: 'unemployment in two months',
    reports: [
      'Unemployment stood at 5.4 percent in March, the labour office said on Thursday.',
      'The labour office gave its figures on Thursday. In February unemployment had been 5.9 percent.',
    ],
    conflict: null,
  },
  {
    name: 'sailors missing, by three reports',
    reports: [
      'Five sailors are missing after the trawler Ebba sank off Harn on Saturday. Three were picked up alive.',
      'The trawler Ebba went down off Harn on Saturday. Five of her crew are missing and three were saved.',
      'Seven sailors are still missing after the sinking of the trawler Ebba off Harn on Saturday. Three were saved.',
    ],
    conflict: ['Five', 'Seven sailors'],
  },
  {
    name: 'sailors missing, and dead of another wreck',
    reports: [
      'Five sailors are missing after the trawler Ebba sank off Harn on Saturday. Three were picked up alive.',
      'The trawler Ebba sank off Harn on Saturday, with five sailors missing. Nine sailors died when the Lotte sank there in 2022.',
    ],
    conflict: null,
  },
  {
    name: 'visitors of a museum',
    reports: [
      'The museum of clocks drew 1.3 million visitors last year, its director said on Monday. A third came from abroad.',
      'Attendance at the museum of clocks was 980,000 last year, the director said on Monday.',
    ],
    conflict: ['1.3 million visitors', '980,000'],
  },
  {
    name: 'visitors of a year and of a day',
    reports: [
      'The museum of clocks drew 1.3 million visitors last year, its director said on Monday.',
      'On its busiest day the museum of clocks had 9,800 visitors, the director said on Monday.',
    ],
    conflict: null,
  },
  {
    name: 'employees of a merged group',
    reports: [
      'The merged group will have 8,400 employees in 12 countries, the two insurers said on Wednesday.',
      'Together the two insurers will have a workforce of 9,900 in 12 countries, they said on Wednesday.',
    ],
    conflict: ['8,400 employees', '9,900'],
  },
  {
    name: 'a company’s sales and its profit',
    reports: [
      'Orrin Foods had sales of 1.2 billion crowns in the first quarter, it said on Wednesday. Frozen peas sold best.',
      'Orrin Foods made a profit of 140 million crowns in the first quarter, it said on Wednesday.',
    ],
    conflict: null,
  },
  {
    name: 'what a reservoir holds',
    reports: [
      'The reservoir behind the Tuva dam holds 70 million cubic metres of water. Cracks were found in the wall on Friday.',
      'Engineers found cracks on Friday in the Tuva dam, whose reservoir holds 95 million cubic metres.',
    ],
    conflict: ['70 million cubic metres', '95 million cubic metres'],
  },
  {
    name: 'homes without power at the worst and later',
    reports: [
      'At the height of the storm 60,000 homes in the county of Ross were without power, the grid company said.',
      'On Thursday evening 8,500 homes in the county of Ross were still without power, the grid company said.',
    ],
    conflict: null,
  },
  {
    name: 'a toll that rises',
    reports: [
      'Six people have died in the fire at a hotel in Lesk, the fire brigade said on Monday. Eleven were injured.',
      'The number of people killed in the fire at a hotel in Lesk has risen to nine, the fire brigade said on Tuesday.',
    ],
    published: ['2031-05-12', '2031-05-13'],
    conflict: null,
  },
  {
    name: 'dead in one fire, on one day',
    reports: [
      'Six people died in the fire at a hotel in Lesk on Sunday night. The brigade came within five minutes.',
      'Nine people were killed when a hotel in Lesk burned on Sunday night. The fire brigade was there in five minutes.',
    ],
    conflict: ['Six people', 'Nine people'],
  },
  {
    name: 'a budget, and what was spent',
    reports: [
      'The council set aside a budget of 20 million euros for the new concert hall in Aard in 2027.',
      'The new concert hall in Aard cost 34 million euros. It opened on Saturday with a mass for 200 voices.',
    ],
    conflict: null,
  },
  {
    name: 'what a hall cost',
    reports: [
      'The new concert hall in Aard, which opened on Saturday, cost 34 million euros to build.',
      'Aard opened its new concert hall on Saturday. Building it cost 41 million euros, twice the first estimate.',
    ],
    conflict: ['34 million euros', '41 million euros'],
  },
  {
    name: 'nurses to be hired, and hired',
    reports: [
      'The hospitals of Torr plan to hire 400 nurses by the end of next year, the health board said.',
      'The hospitals of Torr have hired 260 nurses since January, the health board said. Beds stay empty.',
    ],
    conflict: null,
  },
  {
    name: 'beds of a clinic',
    reports: [
      'The new clinic in Torr has 320 beds and will open in May, the health board said on Monday.',
      'Torr’s new clinic opens in May with 410 beds, the health board said on Monday.',
    ],
    conflict: ['320 beds', '410 beds'],
  },
  {
    name: 'flights cancelled on two days',
    reports: [
      'On Monday 18 flights were cancelled at Dunhaven airport because of fog.',
      'On Tuesday 42 flights were cancelled at Dunhaven airport because of fog.',
    ],
    conflict: null,
  },
  {
    name: 'flights cancelled on one day',
    reports: [
      'On Monday 18 flights were cancelled at Dunhaven airport because of fog. Hundreds slept in the halls.',
      'Fog grounded 42 flights at Dunhaven airport on Monday. Hundreds of travellers spent the night there.',
    ],
    conflict: ['18 flights', '42 flights'],
  },
  {
    name: 'exports and imports',
    reports: [
      'Exports came to 4.1 billion crowns in April, the statistics office said on Friday.',
      'Imports came to 5 billion crowns in April, the statistics office said on Friday.',
    ],
    conflict: null,
  },
  {
    name: 'exports of one month',
    reports: [
      'Exports came to 4.1 billion crowns in April, the statistics office said on Friday. Timber sold well.',
      'The country exported goods worth 4.9 billion crowns in April, the statistics office said on Friday.',
    ],
    conflict: ['4.1 billion crowns', '4.9 billion crowns'],
  },
  {
    name: 'a poll and a result',
    reports: [
      'Ines Vardal won the mayoral election in Kesten on Sunday with 51 percent of the vote.',
      'A poll last week had given Ines Vardal 44 percent of the vote. On Sunday she became mayor of Kesten.',
    ],
    conflict: null,
  },
  {
    name: 'a candidate’s share',
    reports: [
      'Ines Vardal won the mayoral election in Kesten on Sunday with 51 percent of the vote. She is 39.',
      'Kesten has a new mayor: Ines Vardal got 57 percent of the vote on Sunday. She is 39.',
    ],
    conflict: ['51 percent', '57 percent'],
  },
  {
    name: 'two rounds of an election',
    reports: [
      'Ines Vardal won the run-off in Kesten on Sunday with 57 percent of the vote.',
      'In the first round Ines Vardal had won 34 percent of the vote in Kesten. On Sunday she became mayor.',
    ],
    conflict: null,
  },
  {
    name: 'a record temperature',
    reports: [
      'It was 41.3 degrees in Palmar on Sunday, the highest temperature ever measured in the country.',
      'A temperature of 39.8 degrees was measured in Palmar on Sunday, a record for the country.',
    ],
    conflict: ['41.3 degrees', '39.8 degrees'],
  },
  {
    name: 'a record, and the one before it',
    reports: [
      'It was 41.3 degrees in Palmar on Sunday, the highest temperature ever measured in the country.',
      'Palmar was hotter on Sunday than any place in the country before. The previous record was 40.2 degrees.',
    ],
    conflict: null,
  },
  {
    name: 'hostages set free',
    reports: [
      'The rebels set 16 hostages free on Wednesday after talks in the border town of Ushk.',
      'Twenty-one hostages were released by the rebels on Wednesday after negotiations in Ushk.',
    ],
    conflict: ['16 hostages', 'Twenty-one hostages'],
  },
  {
    name: 'hostages set free, and those still held',
    reports: [
      'The rebels set 16 hostages free on Wednesday after talks in the border town of Ushk.',
      'The rebels still hold nine hostages, the government said on Wednesday after talks in Ushk.',
    ],
    conflict: null,
  },
  {
    name: 'profit expected and made',
    reports: [
      'Lindau Chemicals made a profit of 174 million francs in the second quarter, it reported on Tuesday.',
      'Analysts had expected Lindau Chemicals to make a profit of 210 million francs in the second quarter. Its shares fell on Tuesday.',
    ],
    conflict: null,
  },
  {
    name: 'profit of one quarter',
    reports: [
      'Lindau Chemicals made a profit of 174 million francs in the second quarter, it reported on Tuesday.',
      'Second-quarter profit at Lindau Chemicals was 147 million francs, the company said on Tuesday. Its shares fell.',
    ],
    conflict: ['174 million francs', '147 million francs'],
  },
];

// Invented sentences for what labelled dossiers have too little of: forecasts, weather, hopes, rights, turns of phrase and
// refusals to speak on one side; refusals to act, duties and promises in unusual forms on the other.

/** Somebody undertakes it, or is bound to it. */
export const COMMITMENTS: readonly string[] = `
The harbour board will dredge the channel by 1 March.
The union will ballot its members next week.
“We will not cut wages,” said Maria Lund.
“We will not sign the treaty,” the minister said.
“I will not stand again,” said the senator.
“I won’t be selling the farm,” said Tom Baker.
“I will not apologise,” said the coach.
“I won’t be leaving the parish,” said the priest.
“I won’t be renting the barn,” said Maria Lund.
“We won’t be closing the library,” the mayor said.
“We will not yield,” said the captain.
“No school will be closed,” Maria Lund said.
“No tenant will be evicted,” the minister promised.
“No one will lose a pension,” the chairman said.
The company will not raise its prices before the spring.
The party will not name its candidate until the count is over.
The minister said she would not sign until she had read the report.
Nobody will be sent home before the inquiry is finished, the army said.
The bank will cut its fees.
Maria Lund will open an office in the old town.
Tom Baker will leave the party.
The ministry will ban the drug.
The airline will drop two routes.
The owner will rebuild the pier.
The company plans to buy a rival.
The town plans to sell the baths.
“We will not close the mine,” said the owner.
“We will not lower the price,” said Tom Baker.
“No shops will be closed,” Maria Lund said.
“No homes will be lost,” the builder promised.
“I will have the pipes replaced,” said the landlord.
The government will lower the tax on fuel.
We are going to rebuild the school, every wall of it.
We are going to test all the wells.
“I promise you a bridge that lasts,” said the mayor.
“I promise you lower fares,” said Tom Baker.
“I guarantee every worker a job,” the owner said.
“I will have the fence mended,” said the farmer.
“We’ll have the water back on by Saturday,” the engineer said.
The engineers expect to have the power back by Monday.
“I order you to pay the damages by 1 March,” said the judge.
The court ordered the bank to refund its customers by 1 December.
The mine was told to stop pumping by Friday.
The regulator gave the airline until 1 March to answer.
The landlord has until Friday to repair the roof.
Northgate Mills must file its accounts by 30 November.
The fine is payable within 30 days.
The firm was fined $400,000, to be paid by 1 March.
Each victim will get $2,000 by Christmas, the fund said.
Every pupil will receive a new book in January, the ministry said.
You will have our answer by Monday.
You’ll send me the keys by noon tomorrow.
The results will follow on 14 November.
The second payment will reach the farmers by 1 December.
The books are due back on 14 November.
The report is due by 1 December.
The museum reopens on Saturday.
The first flight leaves on 20 November.
Services resume on Monday.
The clinic is to open on 1 December.
The two ministers are to meet on Thursday.
The tickets will be on sale from Friday.
The new ward will be ready by Easter.
“We’ll be at the gate at noon on Saturday,” said Maria Lund.
“If the money does not come by Friday, we walk out on Monday,” said the driver.
“If they do not answer, we will sue,” said the lawyer.
Maria Lund said she would resign.
Tom Baker said he would appeal.
The charity said it would give each family a tent.
The mayor vowed to rebuild the market.
The airline has agreed to pay the crew by Friday.
The club plans to sell the ground in January.
The firm intends to move its head office to Leeds next year.
The council has pledged £2 million for the roads.
It will stay free until the work is done, the mayor promised.
The station will close on 1 December.
There will be no redundancies for two years.
There will be a public meeting on Thursday, the council said.
The water will be tested every week until May.
`
  .trim()
  .split('\n');

/** Nobody does. */
export const OTHERS: readonly string[] = `
Unemployment will rise by the end of the year.
Sales will fall next year.
House prices will drop by 5 per cent by Christmas.
The population will shrink by 2030.
The deficit will grow next year, the bank warned.
Inflation will slow by March, economists said.
The cost of bread will double by June.
The temperature will drop below zero on Thursday.
It will snow on Monday.
It will be cold on Friday.
There will be fog on Sunday.
The bank will be shut until Monday.
The museum will be closed until noon.
The tunnel will be closed until Sunday.
The second half is due to begin at noon if the rain stops.
The launch is set to go ahead on Friday if the wind drops.
There will be queues on Monday.
There will be snow by Sunday.
There will be an earthquake by 2040.
There will be trouble by Saturday.
The wind will turn by noon.
The storm will hit the coast on Friday.
The flood will peak on Wednesday.
The river will reach its highest level on Sunday.
The fire will spread by tonight.
The snow will melt by April.
The rain will last until Monday.
The shortage will continue until spring.
The heat will go on until Sunday.
The trial will last until Christmas.
The talks will run until the summer.
The crisis will be felt for years.
The team will win on Saturday.
The champions will lose on Sunday.
The striker will be fit for Saturday’s match.
The goalkeeper will miss the match on Saturday.
The goalkeeper will be missed on Saturday.
The election will be remembered in 2030.
The men will be out of prison in six years.
“She’ll be fine by tomorrow,” said the doctor.
“They’ll be back by Sunday,” said the coach.
“He’ll be here by noon,” his wife said.
“You’ll be sorry by Monday,” said the driver.
“You will love it,” said the baker.
You will have to queue until noon.
You will need a passport by March.
Everyone gets older by Monday.
Everybody has a headache by Friday.
Travellers will face delays until Tuesday.
Drivers will suffer from Monday.
Shoppers will see higher prices by Christmas.
Farmers will get wet on Saturday.
The valley will hear the sirens on Monday.
The town will wake up to snow on Friday.
The film promises two hours of fun.
The summer promises to be dry.
The club would have paid by Friday.
Maria Lund said she would have gone by Monday.
“I would give my right arm for that,” said Tom Baker.
“I would sell my coat,” said Maria Lund.
“We won’t be giving any interviews today,” said the coach.
“We will not tolerate it,” said the minister.
“We will never forget them,” said the mayor.
“I will not comment on rumours,” said the chairman.
“I won’t guess,” said the engineer.
“I’m not going to speculate about a date,” said the police chief.
“I can’t promise that the road will open on Friday,” said the engineer.
“I promise you it was dark,” said Tom Baker.
“I’m going to bed,” she said.
“I expect to lose two of them by Friday,” said the coach.
The bank expects to earn $4 million this year.
The growers expect to sell 900 tonnes this year.
“I expect to finish two of them on Monday,” said the painter.
“We won’t be answering letters today,” said the clerk.
“We are not going to quarrel about words,” the minister said.
The company expects to lose 300 customers by June.
Analysts expect the bank to cut rates in March.
The minister hopes the bridge will open in May.
I think the shop will close on Monday.
We fear the school will close by June.
She believes the court will sit on Friday.
They doubt that the council will pay by May.
He expects that the union will strike on Monday.
Traders believe that the bank will act by March.
Perhaps the mayor will resign on Friday.
The road will probably open on Friday.
The train will be late on Monday, passengers fear.
The truce will not hold until Monday, diplomats believe.
The road may open on Friday.
The union could strike on Monday.
The final is set for Saturday if the weather holds.
The trial is to begin in May if a judge can be found.
The bus is due by six.
The sun sets at five on Friday.
The contract runs until 2028.
The law expires in March.
The two sides want a deal by Friday.
The opposition demands a vote by Friday.
The paper asked whether the bank would pay by Friday.
Nobody knows what the price will be in March.
The lorry will not start in the cold.
The pass will be blocked until Monday.
The border will remain closed until Sunday.
Half of the glaciers will vanish by 2100.
The comet will pass the earth on 12 December.
The ship sailed on Monday.
The company promised to pay by last May and did not.
The minister broke a promise to cut taxes.
She asked her brother to come by Friday.
“The sky will fall by Monday,” said the captain.
“I will eat my hat on Friday,” said the clerk.
“We will see on Monday,” said the coach.
“We will know more by Friday,” said the surgeon.
We need 40 nurses by May.
The lane will be closed until Friday.
The footbridge will be shut until Sunday.
The harbour will stay closed until the wind drops on Monday.
The school will stay shut until Thursday because of the snow.
“We won’t be taking any questions tonight,” said Maria Lund.
“I won’t be giving names today,” said the inspector.
“We won’t be saying more this week,” said the spokesman.
“I won’t be discussing that on Friday,” said Tom Baker.
They want the money by Monday.
`
  .trim()
  .split('\n');

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
“If the ramp is not there by May, I’ll be the one who reports it,” said Maria Lund.
“If the well runs dry, we will be the ones who pay,” said the brewer.
“I’ll be the first to leave,” said the captain.
“I promised it to my father and I promise it to you,” said the heir.
“I have promised it to the guild and now I promise it to you,” said the mayor.
“I shall go,” said the bishop.
“I shall pay every crown of it,” said the widow.
“I am flying home tonight,” said the minister.
“We are leaving on Thursday,” said the coach.
“I am travelling to the coast tomorrow,” said the engineer.
“We start to dig in April,” said the builder.
“We begin to pay in June,” said the fund’s director.
“We open the second hall in March,” said the curator.
Householders can apply for the grant from 3 December.
Tickets can be bought from 1 December.
Farmers can collect the seed from Monday.
Applications are accepted from 10 November to 5 December.
Orders are taken from Monday at the town hall.
From January every complaint will be answered within a week.
From 1 December each bus will carry a nurse.
Two new trams will be on the rails before the old ones are sold.
“You will have your money before the first stone is moved,” said the mayor.
The last barge will be gone before the lock is closed.
The next hearing is on Thursday at ten.
The next meeting is tomorrow at six in the evening.
The first report is on 20 November.
New maps are promised for Friday at noon.
A second vote is planned for 4 December.
The works are planned for April.
A smaller boat is to start a daily service on Friday.
The choir is to sing on Sunday.
The kitchen is to reopen on 1 December.
The first lorry will leave the yard on 20 November.
The second train will arrive in March.
It is due by the end of January.
It is due by 1 December.
Courses in February will go ahead.
The concert on Sunday will go ahead.
“I’ll answer for it when the report is out,” said the mayor.
“We’ll tell you everything when the count is over,” said the clerk.
“I’ll be back for the next match,” said the keeper.
“I’ll say that to the families,” said the director.
“I’ll be at the gate when you come,” said the porter.
The inspector hopes to report before the year is out.
“When the road is dry, we’ll come for the rest,” said the driver.
The bridge tolls are gone as of 1 December.
The players will train at Eastfield until the roof is mended.
The home game will be played at Eastfield on Saturday.
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
“I will give him that,” said Maria Lund.
“I won’t tell you that it was easy,” said the captain.
“I’m not going to tell you it’s the best one,” said the teacher.
“I’m not going to dress it up,” said the director.
“I’ll be honest with you,” said the mayor.
“I’ll be glad when it is over,” said the clerk.
“I’ll be ninety in March,” said the widow.
“I’ll be surprised if it opens in May,” said the baker.
“We’ll be poorer by Easter,” said the farmer.
“I’ll be paying for it by Easter,” said the baker.
Today we have signed a treaty.
“We make that 16 November,” said the lawyer.
They asked him to bring the keys within a week.
It asked her to hand in the gun within ten days.
A steward told him to put it back.
He was told to put it back.
It happened just before nine this morning, where the town is mending the wall.
The strike goes on today.
The feast of the patron is on Sunday.
Easter is on 5 April.
The sun is back on Friday.
You can see the comet from Thursday.
The village can be seen from the road.
Prices are higher from 1 December.
From December the nights grow colder.
The season is on from Saturday.
The first snow will reach the valley in December.
The second wave will arrive in March.
The first frost will come on Monday.
The next storm is tomorrow.
The storm will be gone before the ships are back.
The ice will melt before the road is cleared.
It is due by luck.
“I am going home tonight,” said the nurse.
“We are losing on Thursday,” said the coach.
The rain is to start on Friday.
The snow is to return on Sunday.
“I shall never understand it,” said the bishop.
“I shall miss him,” said the widow.
“If it rains, we get wet,” said the porter.
“If anybody finds it before Friday, I’ll eat my boots,” said the cook.
Boil the water until Friday.
Enter the contest by 30 November.
Avoid the bridge until Monday.
Keep your windows shut until noon.
The vote is expected before the summer.
A tender is expected by May.
The ministry may question two more clerks this winter.
A second fire engine may follow by March.
The patients’ number is certain to rise by Monday.
“We’d ask everybody to wait until Friday,” said the chief.
“I’ve asked the speaker for a vote by the end of May,” said the deputy.
“We were due to come again on the eighteenth of November,” said the inspector.
“I’m told that they would like to open it in March,” said the judge.
CHAIR: I will call the next item now.
CHAIR: I will take two questions.
CHAIR: I’ll ask Mr Baker to begin.
CHAIR: We will hear the second witness.
CHAIR: We’ll turn to the budget.
CHAIR: I’ll give him the floor.
CHAIR: I’ll come to you.
MAYOR: I will answer that first.
MAYOR: I’m not going to guess.
`
  .trim()
  .split('\n');

/**
 * Invented reports for the name finder's lessons. In braces a kind and a number: {P1} a person in full, {S1} the same
 * person's surname, {F1} given name; {O1} an organisation, {A1} its initials; {C1} a company; {T1} a town; {L1} a land,
 * {J1} its adjective; {V1} an event, {X1} a product, {Z1} a site. The same number is the same thing throughout a story.
 * What stands between "[O" and "]" is one name: an organisation (P, L, X: a person, a place, anything else).
 * Stories are parted by a line of hyphens.
 */
export const STORIES = `
{T1u} ( {G1} ) - The leader of {L1} 's main opposition party accused the government on Monday of hiding the true cost of the flood relief programme.
{P1} , who has led {O1} since 2009 , said ministers had known for weeks that the money would not last beyond June.
" They knew , and they said nothing , " {S1} told supporters in {T2} .
The finance minister , {P2} , rejected the charge. " Mr {S1} has not read the budget , " {S2} said in a statement.
{J1} newspapers have reported that the fund paid for repairs to roads that were never damaged. The prime minister 's office declined to comment.
{L1} holds a general election in October. Polls published by {O2} on Sunday put {O1} four points ahead.
---
{O1} Says It Will Close {T1} Plant
By {P1}
{O1} will close its factory in {T1} by the end of the year with the loss of 430 jobs , the company said on Thursday.
The plant has made brake parts for {C1} and {C2} since 1978. Orders fell by a third last year.
" This is a hard day for everyone in {T1} , " said {P2} , the managing director. " We looked at every alternative. "
{P3} , regional secretary of {O2} , said her members were shocked. " We were told in March that the plant was safe , " {S3} said. " Workers feel betrayed. "
Shares in {O1} rose two percent in {T2} after the announcement. Analysts at {C3} said the closure had been expected.
The company , which is based in {L1} , employs 9,000 people in 12 countries , including {L2} , {L3} and {L4} .
{P2} , 54 , joined {O1} from {C2} in 2016.
---
Two men have been charged with murder after the body of a student was found near {Z1} in {T1} .
{P1} , 24 , and {P2} , 31 , both of {T1} , appeared before magistrates on Tuesday. Neither entered a plea.
{P3} , 19 , had been missing since Friday night , when she left a friend 's house in {T2} . Her father , {P4} , thanked the police and the people of {T1} for their help.
Detective Inspector {P5} of {O1} said : " {F3} was a bright young woman with her whole life ahead of her. "
{S5} appealed for anyone who was in {Z2} between 10 p.m. and midnight to come forward.
{S1} was remanded in custody until March 3. {S2} was granted bail.
---
Astronomers in {L1} have found signs of water on a planet that circles a star 40 light years away.
The team , led by Professor {P1} of the [O University of {T1} ] , used the {X1} and a telescope at {Z1} .
" It is not proof , " said {S1} , " but it is the best hint we have had. "
{P2} , an astronomer at {O1} who was not involved in the study , said the result was exciting but needed to be confirmed.
Dr {P3} , a co-author , said the signal could also come from dust. The study appears in {O2} this week.
{O1} and {O3} ( {A3} ) plan to look again next year. {A3} approved the money in May.
Earth has not been visited by anybody from there , {S2} joked.
---
{L1} and {L2} agreed on Wednesday to reopen their border , closed since the fighting of 2014.
The agreement was signed in {T1} by Foreign Minister {P1} of {L1} and his {J2} counterpart , {P2} , in the presence of the [O U.N. ] Secretary-General.
Under the deal , {L1} will withdraw its troops from the {T2} region within 60 days and {L2} will release 23 prisoners.
" Today we close a dark chapter , " {S1} said. {S2} called it " a victory for both our peoples " .
The [O European Union ] and the [L United States ] welcomed the accord. In a statement , {O1} said it would send observers to {T2} and {T3} .
Not everybody was pleased. In {T3} , about 300 people burned a {J2} flag outside {Z1} . {P3} , whose brother was killed in the war , said the {J1} government had sold out. " Ask the mothers , " she said. " Ask them what they got. "
{L3} , which has a large {J1} minority , said it was following events closely.
---
{C1} , the {J1} maker of kitchen appliances , said on Friday it had agreed to buy {C2} of {L2} for $ 1.2 billion in cash and shares.
The deal would give {C1} control of a fifth of the European market , behind {C3} and {C4} .
Chief executive {P1} told reporters in {T1} that the two companies were " a perfect match " . {C2} chairman {P2} will join the board.
{C1} shares fell 4 percent to 31.20 euros. " They are paying too much , " said {P3} , an analyst with {C5} in {T2} . {S3} cut his rating to " sell " .
The purchase must be approved by the [O European Commission ] and by regulators in {L2} .
{C2} was founded in 1921 by {P4} , whose grandchildren still own 34 percent. The {S4} family supports the sale , a spokesman said.
Advisers to {C1} were {C6} and {C7} .
---
A strong earthquake shook northern {L1} early on Saturday , killing at least 41 people and injuring hundreds , officials said.
The quake , of magnitude 6.4 , struck at 4.12 a.m. local time about 30 km east of {T1} , {O1} said. It was felt as far away as {T2} , the capital.
Most of the dead were in {T3} and {T4} , two small towns in the hills above the {Z1} valley , where mudbrick houses collapsed on people as they slept.
" I heard my neighbours screaming , " said {P1} , a baker in {T3} . " Then it was quiet. "
President {P2} cut short a visit to {L2} . Soldiers and volunteers from {O2} dug through the rubble with their hands.
{L2} , {L3} and {L4} offered to send rescue teams. The [O Red Cross ] appealed for blankets.
The governor of the province , {P3} , said the road from {T1} to {T4} was blocked by landslides. {S3} said helicopters would fly in food on Sunday if the weather allowed.
---
The {J1} novelist {P1} , whose books were read by generations of schoolchildren , has died at her home near {T1} . She was 91.
{S1} was born in {T2} in 1926 , the third of five children of a railwayman. She studied German and history at {O1} and worked as a librarian until her first novel , " {X1} " , made her famous.
The [X Nobel Prize ] for which she was often mentioned never came. " I would only have had to make a speech , " she told {O2} in 1999.
She was married twice : to the painter {P2} , who died in 1961 , and to {P3} , a doctor. {S3} survives her , as do two sons , {F4} and {F5} .
" {F1} could not bear nonsense , " said her publisher , {P6} of {C1} . A memorial service will be held at {Z1} in June.
---
The [O High Court ] in {T1} ruled on Tuesday that {O1} had acted unlawfully when it sold land beside the [L River Ember ] to a developer without a public hearing.
Mr Justice {P1} said the council had " closed its eyes to its own rules " . The case was brought by {O2} , a group of residents.
" It is a great day for the river , " said {P2} , who chairs {O2} . The developer , {C1} , said it would appeal.
Lawyers for the council argued that the [X Planning Act ] 1990 did not apply. The judge disagreed. He ordered the council to pay costs of £ 84,000.
Councillor {P3} , who voted against the sale , said : " Several of us warned the leader. Councillor {S4} did not want to know. "
{P4} , leader of the council , was not available on Tuesday. In an email , a spokeswoman said {O1} would study the judgment.
The [O Supreme Court ] is expected to hear a similar case from {L1} in the autumn.
---
Q : Minister , will the bridge be open by Christmas ?
{P1} : I am confident that it will. {C1} has promised us that.
{P2} ( {O1} ) : Can you rule out a toll ?
{P1} : I can. Next question , please. {F3} .
{P3} , {O2} : Thank you , Minister. {L1} has offered to help. Why did {L2} say no ?
{P1} : We are grateful to our {J1} friends. President {S4} called me on Sunday. But {L2} can do this alone.
MODERATOR : Thank you all. We will meet again in {T1} on Thursday.
---
{T1} , March 4 ( {G1} ) - Stocks in {L1} ended lower on Tuesday as falling oil prices hurt energy shares and investors waited for a decision by the central bank.
The benchmark index lost 1.3 percent. {C1} dropped 3.1 percent and {C2} 2.8 percent. {C3} , which reports on Thursday , was unchanged at 14.50.
" Nobody wants to buy before the [O Fed ] , " said {P1} , a trader at {C4} . " Volumes are thin. "
Among banks , {C5} rose after {C6} raised its target. {C7} slipped on profit-taking.
The dollar gained against the euro and the yen. Brent crude for April fell below $ 60 a barrel.
In {T2} , the market was closed for a holiday. Markets in {L2} and {L3} rose.
-- {P2} , {T1} newsroom
---
Thousands of nurses marched through {T1} on Saturday to demand higher pay , in the third protest in as many weeks against the government of Prime Minister {P1} .
Carrying red umbrellas , they walked from {Z1} to the [O Ministry of Health ] , where {P2} , the president of {O1} ( {A1} ) , handed over a petition with 120,000 names.
" {S1} promised us 5 percent , " {S2} said. " We got a box of chocolates. "
Health Minister {P3} offered on Friday to meet the union. {A1} said it would answer by Wednesday. Doctors at {O2} in {T2} joined the march.
The strike law , passed in 2011 , forbids nurses to stop work for longer than an hour. Police said 8,000 people took part ; {A1} said 20,000.
{S3} , a former banker , has run the ministry since January. Her predecessor , {P4} , resigned over the affair of the missing masks.
---
A museum in {T1} is to return a 900-year-old crown to {L1} , ending a dispute that lasted two decades.
{O1} bought the crown at a sale in {T2} in 1998. {J1} officials have always said that it was stolen from {Z1} during the war.
" It was the right thing to do , " the director , {P1} , said at a news conference. " It was also time. "
{J1} culture minister {P2} thanked {S1} and the trustees. The crown will go on show in {T3} in May , she said.
Among the guests was {P3} , 88 , who saw the crown as a boy. His uncle , Bishop {P4} , had hidden it in a well.
Auction houses such as {C1} and {C2} now check every object against a register kept by {O2} .
---
{O1} striker {P1} scored a late winner as his side came from behind to beat {O2} 2-1 at {Z1} on Sunday and move up to third in the table.
{P2} had put the visitors ahead after 12 minutes from a cross by {P3} , but {P4} levelled with a header just before the break.
With two minutes to go {S1} picked up the ball on the halfway line , beat {P5} and shot past the goalkeeper {P6} .
" {F1} can do that in his sleep , " said {O1} coach {P7} . His opposite number , {P8} , complained about the referee. " Everybody in {L1} saw the foul , " {S8} said.
{O1} travel to {O3} on Wednesday in the {V1} . {O2} , who have lost four in a row , are at home to {O4} .
{L2} international {S4} left the ground on crutches and will miss the qualifier against {L3} in {T1} .
---
Top seed {P1} of {L1} needed just 54 minutes to beat {J2} qualifier {P2} 6-1 6-2 on Monday and reach the second round of the {V1} .
{S1} , champion here in 2012 , broke serve five times and did not face a break point. " I felt good out there , " she said.
In other matches , {P3} of {L3} beat {L4} 's {P4} 7-5 3-6 6-4 , while {P5} and {P6} advanced after their opponents withdrew.
{S1} will next meet {P7} , who lost to her in {T1} in January. {S7} , 19 , knocked out {P8} , the sixth seed.
The {V1} , once played in {T2} , moved to {T3} in 1988.
---
{L1} were 211 for five at the close on the first day of the second test against {L2} in {T1} on Thursday after {P1} won the toss and elected to bat.
{P2} made 84 before he was bowled by {P3} , who finished with three for 40. {P4} was 31 not out and {P5} 12 not out.
{L2} captain {P6} dropped {S2} on 17. {S3} , playing his first test since his knee operation , removed {P7} and {P8} in one over.
{L2} lead the series 1-0 after their win in {T2} . The third test begins in {T3} on March 21.
---
{P1} drove in four runs and {P2} pitched eight scoreless innings as the {M1} beat the {M2} 7-0 on Friday night.
{S2} ( 11-4 ) struck out nine and walked one. {M2} starter {P3} left after three innings.
In {T1} , {P4} hit two homers for the {M3} in a 5-4 victory over the {M4} . In {T2} , rookie {P5} scored from second on a single by {P6} as the {M5} edged {M6} 3-2 in 12 innings.
The {M1} have won nine of their last 10. Manager {P7} said {S1} was " locked in " .
---
{O1} announced today that its board has appointed {P1} as chief executive , effective January 1. {S1} succeeds {P2} , who retires after 11 years.
" {F1} brings the experience that {O1} needs , " said board chair {P3} . " We thank {F2} for all that he has done. "
{S1} was most recently vice president of {C1} in {T1} , {L1} , and before that worked for {C2} and {O2} . She holds a degree in engineering from {O3} .
About {O1} : Founded in 1954 , {O1} provides water and energy to 2.3 million customers in {L1} and {L2} .
Media contact : {P4} , {O1} , +44 20 7946 0000
---
The company behind {X1} has denied that the app collects the locations of its users without asking them.
{C1} said in a blog post on Monday that a report by {O1} was " simply wrong " . The report , written by {P1} and {P2} , found that {X1} sent data to servers in {L1} every 30 seconds.
[O Google ] and [O Apple ] said they were looking into it. A spokesperson for {C2} , which advertises on {X1} , declined to comment.
" Users in the [O EU ] have a right to know , " said {P3} of {O2} in {T1} . Regulators in {L2} opened an inquiry last year.
On [O Twitter ] , {S1} wrote that he stood by the story. {C1} founder {P4} , 29 , started the firm in his parents ' garage in {T2} .
The [X iPhone ] version of {X1} was updated on Sunday. The [X Android ] version was not.
---
The pilot of a small plane was rescued from [L Lake {S1} ] on Sunday after his engine failed on a flight from {T1} to {T2} .
{P2} , 47 , swam to a fishing boat owned by {P3} and his son {F4} . " He said good morning , " {S3} recalled. " Then he asked for a towel. "
The plane , a {X1} , sank in 60 feet of water. {O1} will investigate.
{S2} , a dentist from {T3} , was treated at {O2} for cold and released. Sheriff {P5} of [L {T1} County ] said it was a miracle.
Heavy rain is forecast for Monday. Highway 12 and the bridge at {T4} remain closed.
---
Parliament in {L1} on Thursday passed a law that allows the government to block websites without a court order.
The bill was backed by {O1} and the smaller {O2} of {P1} . The [O Greens ] and the [O Social Democrats ] voted against.
" This is how it begins , " said {P2} , a member of parliament for {T1} . {S1} accused him of scaremongering.
{O3} , a press freedom group based in {T2} , called on President {P3} not to sign. The president has 15 days to decide. His spokesman , {P4} , said he would consult lawyers.
{L1} joined the [O Council of Europe ] in 1996. Its constitution guarantees freedom of expression.
In the gallery sat the widow of the journalist {P5} , who was shot in 2006. Nobody from the [O Interior Ministry ] would talk to {G1} .
---
Troops loyal to General {P1} captured the port of {T1} on Friday after three days of heavy fighting , witnesses said.
Residents told {G1} by telephone that fighters of {O1} had fled towards {T2} . Bodies lay in the streets around {Z1} .
" There is no water and no bread , " said {P2} , a teacher. " We are waiting. "
The [O Defence Ministry ] in {T3} denied that {T1} had fallen. Defence Minister {P3} said the army would " drive the bandits into the sea " .
{A2} , which groups seven countries of the region including {L1} and {L2} , called for a ceasefire. Its envoy , former {J3} president {P4} , is to fly to {T3} at the weekend.
{O2} ( {A2} ) has 4,000 peacekeepers in the country , most of them {J4} . {S1} has refused to meet {S4} .
---
Bakers in {T1} have a new rival : the vicar. Every Saturday the Rev {P1} sells her sourdough on the steps of [L St {F2} 's Church ] , and every Saturday it is gone by ten.
" God made flour , " she says. " I only add patience. " Her bread won a silver medal at the {V1} in {T2} .
Not all are amused. {P3} , who has run {C1} in {Z1} for thirty years , has written to the Bishop of {T3} . " Let her bake for the harvest festival , " said {S3} .
The bishop , the Right Reverend {P4} , bought two loaves.
The council 's licensing committee will meet on Monday to decide whether the Reverend {S1} needs a street trader 's permit. Under the [X Markets Act ] , Sunday trading is free , Saturday trading is not.
---
LONDON , Aug 12 ( {G1} ) - {C1} Plc said on Monday it had signed a 10-year contract to supply {C2} with natural gas from its field off {L1} .
{C1} said deliveries would begin in 2026. Financial details were not disclosed.
{C2} , {L2} 's biggest power producer , gets half of its gas from {L3} . Company spokeswoman {P1} said the contract would make {C2} " less dependent on any one supplier " .
{C1} shares were up 12 pence at 418 in afternoon trade. ( Reporting by {P2} in {T1} and {P3} in {T2} ; editing by {P4} )
---
{T1u} 1996-08-22
{P1}
{C1} shares fell to a four-year low on Thursday after the {J1} company warned that profits would not recover this year .
The shares closed at 212 crowns , down 14 , on the {T2} bourse . Volume was heavy .
" We had hoped for something better , " said {P2} at {C2} .
{P3} of {C3} said he expected {C1} to sell its paper mill in {L1} .
The company said it would cut 1,100 jobs in {L2} , {L3} and northern {L1} , most of them at {T3} .
-- {T2} newsroom , +46-8-700 1006
---
{S1} : DEAL WAS LEGAL
Minister Says {O1} Knew of Payments
{P1} , the transport minister , said yesterday that {O1} had been told of the payments to {C1} in writing. {P2} , who was head of {O1} at the time , said that was untrue.
" I never saw such a letter , " {S2} told the committee. {S1} then produced a copy , dated June 3 , 2015.
{P3} , the lawyer for {C1} , said the company had broken no law in {L1} or anywhere else.
Members of the committee , including {P4} of {O2} and {P5} , an independent , asked for an adjournment. The chair , {P6} , refused.
The hearing continues on Thursday , when {P7} of {O3} is to appear.
---
Dear members ,
Your executive met on Tuesday evening at {Z1} . {P1} was in the chair ; {P2} and {P3} sent apologies.
We agreed to accept the offer of {O1} by nine votes to two. {F2} wants it noted that she was against. The new rates will be paid from April.
{P4} of {O2} spoke about pensions. Copies of her slides are on the website. Thank you , {F4} !
The summer picnic will be at {T1} on July 9. Please tell {F3} if you can bring a cake.
Yours ,
{P1} , Branch Secretary , {O2}
---
{T1} 's mayor , {P1} , has invited the cyclists of the {V1} to finish their race in the city 's new harbour next July. " They will love {Z1} , " {S1} said , " at least until the hill. "
Race director {P2} said a decision would be taken in the spring. {T2} and {T3} have also applied. The last stage has ended in {L1} 's capital every year since 1975.
The {J1} rider {P3} , who won the yellow jersey in 2019 with {C1} , lives in {T1} . His former team mate {P4} grew up in nearby {T4} .
A finish costs the host about 200,000 euros. {C2} and {O1} have promised to help.
---
A man who says he is the grandson of the last king of {L1} has asked a court in {T1} to give him back {Z1} .
{P1} , 52 , a car dealer from {T2} , {L2} , has a birth certificate , three letters and a silver spoon.
Historians are unconvinced. King {F2} had four daughters , said {P3} of {O1} , but no sons. " The Queen would have noticed , " {S3} added.
{S1} 's lawyer , {P4} , said DNA tests would prove his client right. {L1} 's government has 30 days to reply.
The castle , built in 1643 , belongs to {O2} and is visited by half a million people a year.
---
On behalf of the delegation of {L1} , I wish to thank the Secretary-General for his report. We share the concern of {L2} and of the [O European Union ] about events in {T1} .
Ambassador {P1} spoke this morning of a [O Security Council ] that does not listen. {L1} has listened. In 1999 it was {L1} that asked for the mission ; in 2004 it was Ambassador {S2} , my predecessor , who wrote the first resolution.
Madam President , the people of {T1} have waited long enough. {O1} has counted 212 dead since Easter. {O2} speaks of more.
I thank you , and I give the floor to Mr {P3} .
---
Scientists at {O1} say a common drug for high blood pressure may slow Alzheimer 's disease.
In a trial with 640 patients in {L1} and {L2} , those who took the drug lost less of their memory over two years , according to the study in {O2} .
" These are small differences , " warned Dr {P1} , who led the trial. The drug is sold by {C1} as {X1} .
{P2} , a neurologist at {O3} in {T1} , called the results " promising " . Patients ' groups were cautious. " We have been here before , " said {P3} of {O4} .
{C1} paid for a third of the study. {S1} , who has advised {C1} and {C2} , said the company had no influence on the results.
About 50 million people worldwide have dementia , according to the [O World Health Organization ].
---
{L1} 's rail operator {C1} apologised on Wednesday for three days of chaos and promised to refund all tickets.
Trains between {T1} , {T2} and {T3} stopped on Sunday when a new signalling system , supplied by {C2} , failed. {C2} blamed " a software issue " .
{P1} , who runs {C1} , said he had spoken to {P2} , head of {C2} 's transport division. " I was not polite , " {S1} said.
{P3} , of the passengers ' association {O1} , said refunds were not enough. Her train to {T2} took 14 hours. Transport Minister {P4} is to answer questions in parliament on Friday.
Wagons built by {C3} and {C4} were not affected. From Thursday , said {C1} , everything will run as usual. The last time it said so was Monday.
---
POLICE SEEK WITNESSES AFTER {T1u} FIRE
{O1u} TO CUT 900 JOBS IN {L1u}
{P1u} WINS SECOND TERM IN {L2u}
{T1u} , {L1u} - A fire destroyed two houses in the old quarter of {T1} on Friday. Nobody was hurt.
{O1} said it would cut 900 jobs in {L1} . The union called the plan " madness " .
{P1} was re-elected in {L2} with 61 percent of the vote. {S1} thanked the voters in {T2} .
---
Weather: Snow in the North, Sun for {T1}
Five Things to Know Before You Fly to {L1}
{P1}: 'I Never Wanted to Be Famous'
What {O1} Said, and What It Did
Why {C1} Is Leaving {T2}
Snow will fall in the north on Monday. In {T1} it will be sunny.
Travellers to {L1} need a visa from June. {P1}, the actor, talks about fame and bees. {S1}'s new film opens on Friday.
{O1} said it would plant a million trees. {C1} will move from {T2} to {L2} next year.
Read more | Share | Comment
---
Who really won the debate in {T1} ? Not {P1} , I think. And not {P2} , although {S2} smiled more.
Everyone remembers 1996 , when {P3} looked at his watch. Such moments decide elections in {L1} . On Tuesday there was none.
{S1} talked about taxes. {S2} talked about {S1} . Both forgot {T2} , where {C1} has just closed , and both forgot the young.
The Left has no idea what it wants. The Right has two , and they do not agree. Meanwhile {O1} , which nobody takes seriously , is at 14 percent. Perhaps {J1} voters are trying to tell us something. Perhaps they only want {P4} to go away.
My colleague {P5} will disagree. He always does.
---
[L WASHINGTON ] - A federal judge ordered the [O Department of Agriculture ] on Monday to release records about inspections at {C1} , the meatpacker based in {T1} , {L1} .
[L U.S. ] District Judge {P1} said the agency had " no good reason " to withhold them. The suit was filed by {O1} in 2017.
{P2} , a lawyer for the group , said the public had a right to know what inspectors found. The [O USDA ] did not respond to a request for comment.
Sen. {P3} , a Republican , and Rep. {P4} , a Democrat , have asked the [O Government Accountability Office ] to look into the matter. {S3} chairs the [O Senate Agriculture Committee ].
{C1} shares fell in after-hours trading on the [O New York Stock Exchange ].
---
The Queen opened the new wing of {O1} in {T1} yesterday , and stayed for tea.
She was shown round by the director , Sir {P1} , and by Dame {P2} , who gave the money. {P3} , aged six , presented her with flowers and asked whether she had come by bus.
Princess {F4} and the Duke of {T2} were also present. Lady {S1} wore blue.
The wing , designed by the {J1} architects {C1} , cost £ 41 million. It will hold the paintings left to {O1} by {P5} , among them two by [P Rembrandt ] and one that may be by [P Vermeer ].
`;

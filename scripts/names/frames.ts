/**
 * Sentence frames of news prose, tables and headings for the name finder's lessons. A slot in braces is filled from the
 * gazetteer and is a name of the slot's kind; `{SUR}` repeats the last person's surname. Everything else is no name.
 */
export const NEWS = `
The {INST} said on {DAY} it would appeal .
The {SHIP} left {TOWN} at dawn with {NUM} people on board .
The {SHIP} sank off {PLACE} on {DAY} night .
Divers searched the wreck of the {SHIP} .
Owners of the ferry {SHIP} said it had been inspected in {MONTH} .
{NUM} people were taken to {HOSP} .
A doctor at {HOSP} said {NUM} of them were children .
{HOSP} and {HOSP} had sent ambulances .
The [O Municipality of {TOWN} ] asked the [O City of {TOWN} ] to pay .
According to the [O Municipality of {TOWN} ] , the bridge is safe .
A request from the [O City of {TOWN} ] was refused .
The [O {ADJ} Supreme Court of Cassation ] confirmed the sentence .
The [O Border Force ] vessel was seen off {TOWN} .
The {BOARD} and the {BOARD} said so on {DAY} .
The {OUTLET} and the {OUTLET} reported it .
The [O National Union of {FIELD} and {FIELD} Workers ] has {NUM} members .
{OUTLET} reporters asked the [O {TOWN} News Agency ] .
The [O UN ] said on {DAY} that {NUM} people had fled .
The [O U.N. ] said it would send food to {TOWN} .
[O U.N. ] troops left {TOWN} on {DAY} .
[O UN ] officials in {TOWN} said so .
The [O United Nations ] said {LAND} had agreed .
The [O EU ] and the [L US ] welcomed it .
The [L U.S. ] envoy told the [O U.N. Security Council ] that {LAND} was ready .
{SUR} , leader of the right-wing {ORG} party , said talks would go on .
{ORG} official {PER} , known as {SURN} , called it a step forward .
" This is not {TOWN} , " said {PER} .
Shares in {ORG} and {ORG} rose after the {INST} said it would rule by {MONTH} .
{ORG} shares were up 1/4 at {NUM}-1/8 in late trade on the [O New York Stock Exchange ] .
" {TOWN} will say yes , " said {PER} , analyst at {ORG} in {TOWN} .
" We are satisfied , " {ORG} 's {PER} said .
{TOWN} wanted to keep its friendship with {TOWN} , {ADJ} newspapers said .
{SUR} told {ORG} television that {TOWN} would offer help .
The {INST} ruled that {LAND} must pay .
The {ORG} said the {INST} had been told .
A spokesman for the {INST} declined to comment .
The {INST} has until {MONTH} to decide .
They signed a contract with the {INST} on {DAY} .
It asked the {INST} and the {INST} for help .
He told the {INST} in {TOWN} that the law was clear .
Members of the {INST} voted by {NUM} to {NUM} .
The deal must be cleared by the {INST} .
The sentence of the {INST} was confirmed in {TOWN} .
According to the {INST} , {NUM} people died .
{LAND} 's {INST} rejected the claim .
Councillor {PER} moved the amendment .
Cllr {PER} said the library would close .
" I was wrong , " said Cllr {SUR} .
Councillor {SUR} told the {ORG} that he would vote against .
Present : The Lord Mayor ( Councillor {PER} ) in the Chair and {NUM} other Members .
And {PER} on the budget . She did not dodge .
Commander {PER} of {ORG} said the search had ended .
Commander {SUR} said {NUM} people were missing .
Superintendent {PER} said nobody had been arrested .
Cmdr {SURU} : Good morning .
Mr {SURU} : Next question .
{SURU} : Thank you . We will begin .
{PER} ( {ORG} ) : Was anybody warned ?
Question ( {PER} , {ORG} ) : You were told in {MONTH} .
Our next question comes from {PER} of {ORG} .
The coxswain , {PER} , has served for {NUM} years .
A passenger , {PER} , {NUM} , said the doors were locked .
Passenger {PER} told the {ORG} that nobody came .
The ship hit {PLACE} at dawn .
They met at {PLACE} on {DAY} .
The public meeting is on {DAY} at {PLACE} .
The {ORG} expects to publish a first report in {MONTH} .
The {ORG} takes the lead from today .
{ORG} LLP is acting for {ORG} and for no one else .
{SUR} and {SUR} JJ agreed with the Chief Justice .
{SUR} J dissented .
{SUR} CJ gave the leading judgment .
It turned down an offer from {ORG} of {TOWN} .
{ORG} of {LAND} is paying {NUM} million .
Prime Minister of the Republic of {LAND} {PER} signed the agreement .
{PER} of {LAND} and {PER} of {LAND} signed it in {TOWN} .
Goods will travel through {TOWN} to {LAND} .
{LAND} will charge no fees for {NUM} years .
Source : {ORG}
He told the {ORG} that he would appeal .
{ORG} reporters stood at {PLACE} and counted .
{TOWN} bureau , {PER}
{TOWN} {DATE}
{TOWN} , {LAND} {DATE}
{TOWN} , {MONTH} {NUM} ( {AGENCY} ) - Police arrested {NUM} people on {DAY} .
{PER} said on {DAY} that {LAND} would sign the agreement in {TOWN} .
" We are ready , " said {PER} , a spokesman for {ORG} .
" This is not the end , " {SUR} told reporters in {TOWN} .
{SUR} , who was born in {TOWN} , said he would not resign .
President {PER} met Prime Minister {PER} in {TOWN} on {DAY} .
Prime Minister {PER} arrived in {LAND} for talks with {SUR} .
{LAND} 's President {PER} said {LAND} had violated the treaty .
{LAND} 's foreign minister , {PER} , is due in {TOWN} next week .
Foreign Minister {PER} told {ORG} that the talks had failed .
The {ADJ} foreign minister , {PER} , arrived in {TOWN} from {TOWN} .
The {ADJ} government said it would ask {ORG} for help .
{ADJ} President {PER} flew to {TOWN} on {DAY} .
{ADJ} officials in {TOWN} said {NUM} people had died .
A court in {TOWN} sentenced {PER} , {NUM} , to {NUM} years in prison .
{PER} , {NUM} , of {TOWN} , was found guilty of murder .
Mr {SUR} , a lawyer from {TOWN} , denies the charge .
Mrs. {SUR} said the council had lied to her .
Dr. {PER} of {ORG} said the drug was safe .
Professor {PER} of the [O University of {TOWN} ] led the study .
Judge {PER} adjourned the case until {MONTH} .
Ms {SUR} and her lawyer , {PER} , left the court in {TOWN} without a word .
{ORG} spokesman {PER} said the company would cut {NUM} jobs in {LAND} .
{ORG} spokeswoman {PER} declined to comment .
{ORG} chief executive {PER} said profits would rise .
{ORG} CEO {PER} unveiled the new model in {TOWN} .
{ORG} chairman {PER} will step down in {MONTH} .
{PER} , chief executive of {ORG} , said sales in {LAND} fell .
{PER} , an analyst at {ORG} in {TOWN} , said the shares were cheap .
{PER} , head of research at {ORG} , was not surprised .
{ORG} analyst {PER} expects the bank to raise rates .
" Trading was slow , " said {PER} of {ORG} .
{ORG} said it would buy {ORG} for {NUM} billion .
{ORG} and {ORG} agreed to merge their units in {LAND} .
{ORG} , based in {TOWN} , said on {DAY} it had signed a contract with {ORG} .
{ORG} ( {ACR} ) said it was not involved .
{ACR} officials met in {TOWN} .
Shares in {ORG} fell {NUM} percent to {NUM} .
{ORG} shares rose {NUM} percent in {TOWN} trade .
{TOWN} shares closed lower on {DAY} .
The {TOWN} stock market was closed on {DAY} .
Analysts in {TOWN} said {ORG} could lose {NUM} million .
The deal must be approved by {ORG} .
{ORG} reported a net profit of {NUM} million for {MONTH} .
The director of {ORG} , {PER} , said the museum was closed .
Members of {ORG} marched through {TOWN} on {DAY} .
Troops of {ORG} shelled {TOWN} , killing {NUM} .
Rebels attacked a village near {TOWN} in northern {LAND} .
Fighting broke out around {TOWN} , {NUM} km ( {NUM} miles ) north of {TOWN} .
{NUM} soldiers were killed in {TOWN} , police in {LAND} said .
The [O U.N. ] envoy , {PER} , left {TOWN} for {TOWN} .
{LAND} and {LAND} agreed to exchange prisoners .
{LAND} , {LAND} and {LAND} signed the accord in {TOWN} .
Relations between {LAND} and {LAND} have improved .
Flights from {TOWN} to {TOWN} were cancelled .
A bus travelling from {TOWN} to {TOWN} overturned .
The river {RIVER} burst its banks near {TOWN} .
They live in {TOWN} , {LAND} , with {NUM} children .
He studied at {ORG} and worked for {ORG} .
She joined {ORG} in {YEAR} .
Born in {TOWN} , {PER} grew up in {LAND} .
{PER} was elected mayor of {TOWN} in {YEAR} .
{PER} , the mayor of {TOWN} , opened the fair .
{PER} and {PER} were named in the indictment .
{PER} , {PER} and {PER} were released on {DAY} .
Former president {PER} died in {TOWN} on {DAY} . {SUR} was {NUM} .
{SUR} 's wife , {PER} , was not present .
" I know {SUR} well , " {PER} said .
According to {PER} , the {ADJ} team will travel to {LAND} .
The report by {ORG} said {LAND} had too few doctors .
In {TOWN} , {ORG} said the strike would go on .
On {DAY} , {PER} wrote to {ORG} .
Like {PER} , many {ADJ} writers left for {LAND} .
For {PER} , the vote was a defeat .
Yesterday {PER} said that {ORG} had no plans for {LAND} .
Both {SUR} and {PER} belong to {ORG} .
{PER} ( {ORG} )
{PER} reports from {TOWN}
By {PER}
By {PER} in {TOWN}
-- {TOWN} Newsroom +{NUM} {NUM} {NUM}
-- {PER} , {TOWN} newsroom +{NUM}-{NUM}
( c ) {ORG} {YEAR}
Source : {ORG}
Image : {PER} .
{AGENCY} has not verified these stories and does not vouch for their accuracy .
The newspaper {ORG} said {PER} would stand again .
The daily {ORG} quoted {PER} as saying the bridge was unsafe .
{ORG} told {AGENCY} it had no comment .
{PER} told {AGENCY} in {TOWN} .
Earlier this year , {PER} accused {ORG} of spying .
The trial of {PER} opens in {TOWN} next week .
Supporters of {PER} gathered outside {ORG} .
The {ORG} is expected to rule in {MONTH} .
The {ORG} building in {TOWN} was evacuated .
The {TOWN} city council voted against the plan .
The {TOWN} police said {PER} , {NUM} , was missing .
A {TOWN} woman , {PER} , {NUM} , won the prize .
{TOWN} resident {PER} said the street was flooded .
{TOWN} Mayor {PER} thanked {ORG} .
{LAND} coach {PER} said his team was tired .
General {PER} , commander of {ORG} , denied it .
Gen. {PER} led the attack on {TOWN} .
Sen. {PER} and Rep. {PER} sponsored the bill .
Pope {GIVEN} will visit {LAND} in {MONTH} .
King {GIVEN} of {LAND} opened parliament .
Queen {GIVEN} visited {TOWN} .
{GIVEN} , {NUM} , and her brother {GIVEN} , {NUM} , walk to school .
{GIVEN} said : " I was afraid . "
{PER} - the son of {PER} - lives in {TOWN} .
{EVENT} begins in {TOWN} on {DAY} .
He won the {EVENT} in {YEAR} .
The {EVENT} was signed in {TOWN} in {YEAR} .
The {ADJ} people want peace , {PER} said .
{ADJ} troops entered {TOWN} .
The {ADJ} - born writer {PER} lives in {TOWN} .
{TOWN} - based {ORG} bought {ORG} .
{ORG} - led rebels took {TOWN} .
I have lived in {TOWN} all my life .
The council of {TOWN} said nothing .
He left {ORG} for {ORG} in {MONTH} .
{ORG} : {PER} , a teacher , will lead the branch in {TOWN} .
Two men from {TOWN} were charged by {ORG} on {DAY} .
Then {PER} walked out .
{LAND} : police in {TOWN} arrest {NUM} .
While {ORG} denied it , {PER} said it was true .
{ORG} , {ORG} and {ORG} are competing for the contract .
After talks with {ORG} , {PER} flew home to {LAND} .
{DAY} 's talks between {ORG} and {ORG} in {TOWN} failed .
The {BODY} {ORG} said it would appeal .
{ADJ} {BODY} {ORG} has ordered {NUM} jets from {ORG} .
The {ADJ} {BODY} {ORG} will close its plant in {TOWN} .
{BODY} {ORG} said sales rose .
The {ROLE} {PER} was not at home .
{ADJ} {ROLE} {PER} has died in {TOWN} at the age of {NUM} .
The {ADJ} {ROLE} {PER} lives near {TOWN} .
{ROLE} {PER} said nothing .
{ORG} {ROLE} {PER} told {ORG} that the line would open in {MONTH} .
{TOWN} {ROLE} {PER} called for calm .
{LAND} 's {ROLE} {PER} will not play .
the {ORG} {ROLE} , {PER} , {NUM} , said .
The company was founded by {PER} in {YEAR} .
The book by {PER} was published by {ORG} .
The video of {PER} was removed by {ORG} .
The {SUR} video was seen by millions .
The {SUR} government fell in {YEAR} .
The {SUR} family owns {ORG} .
A spokesman for {SUR} said he was resting .
A lawyer for {ORG} said {SUR} had been dismissed .
{SUR} has been head of {ORG} since {YEAR} .
{SUR} has made the bill a priority .
{SUR} defended the plan in parliament .
Under {SUR} , the party lost {NUM} seats .
Asked about {SUR} , she smiled .
{PER} ( left ) and {PER} ( right )
{PER} , who leads {ORG} , and {PER} , who left it , met in {TOWN} .
{PER} of the {ORG} said the {SUR} case was closed .
the president of {ORG} , {PER} , and the head of {ORG} , {PER} ,
{ORG} president {PER} and {ORG} secretary {PER} signed .
the new {PRODUCT} from {ORG}
{ORG} unveiled the {PRODUCT} in {TOWN} on {DAY} .
The {PRODUCT} costs {NUM} dollars .
Users of {PRODUCT} should update now , {ORG} said .
{ORG} 's {PRODUCT} is sold in {LAND} .
The {PRODUCT} flew from {TOWN} to {TOWN} .
an {ORG} {PRODUCT} crashed near {TOWN}
in the film " {PRODUCT} "
The {EVENT} , held in {TOWN} , drew {NUM} visitors .
{ORG} , which owns {ORG} , is listed in {TOWN} .
{ORG} , {ORG} and others offered help .
workers at the {ORG} plant in {TOWN}
{NUM} {ORG} employees were told to stay at home .
{ORG} officials and {ORG} lawyers met {SUR} .
The school is next to {PLACE} in {TOWN} .
{PLACE} was closed for {NUM} hours .
The bridge over the {RIVER} at {TOWN} is {NUM} metres long .
They walked along {PLACE} to {PLACE} .
Fire broke out at {PLACE} near {TOWN} .
passengers at {PLACE} waited for hours
{TOWN} is the capital of {LAND} .
{TOWN} , the capital of {LAND} , is quiet .
The town of {TOWN} lies in {LAND} .
the island of {TOWN}
the mayor of {TOWN} , {PER} , said
The embassy of {LAND} in {TOWN} declined to comment .
{LAND} ( {NUM} ) , {LAND} ( {NUM} ) and {LAND} ( {NUM} )
{GROUP} and {GROUP} live side by side in {TOWN} .
The {GROUP} voted against the bill .
most {GROUP} in {LAND}
The {PLAIN} said the {PLAIN} was late .
His {PLAIN} was {NUM} .
The {ADJ} {PLAIN} was {NUM} in {MONTH} .
Since the {EVENT} , {LAND} has changed .
Because {ORG} refused , {SUR} resigned .
If {SUR} wins , {LAND} will leave {ORG} .
When {PER} came to {TOWN} , {ORG} had {NUM} members .
{LONGORG} said on {DAY} that the law was clear .
According to {LONGORG} , {NUM} people are missing .
{PER} , chairman of {LONGORG} , said so .
{LONGORG} ( {ACRO} ) wants more money . The {ACRO} has {NUM} members .
{ACRO} president {PER} thanked {LONGORG} .
talks between {LONGORG} and {LONGORG}
Minister of {FIELD} {PER} said so .
The Minister of {FIELD} , {PER} , resigned .
Undersecretary for {FIELD} Mr. {PER} disagreed .
Secretary of State {PER} flew to {TOWN} .
The Secretary of State for {FIELD} , {PER} , refused .
the {LAND} Minister for {FIELD} {PER}
The CEO of {ORG} {PER} told {ORG} that sales were up .
The head of {ORG} {PER} said in {TOWN} that it was over .
Director of {ORG} {PER} opened the show .
{PER} of {ORG} and {PER} of {ORG} spoke in {TOWN} .
The writer {PER} of {TOWN} won .
{PER} of the {ORG} called it a scandal .
A professor at the [O University of {TOWN} ] , {PER} , found it .
CEO of {ORG} , {PER} , left .
Both the {ORG} and the {ORG} denied it .
The {ORG} and {LAND} signed .
the {ORG} attention
messages on {ORG}
on {ORG} , where {NUM} people saw it
The {ORG} cited a letter by {SUR} .
According to the {ORG} , {SUR} knew .
police and the {ORG} searched for {PER} .
the {ADJ} {ORG}
{ADJ} women can do it , said {PER} .
A group of {ADJ} teenagers met {PER} .
{ADJ} school children in {TOWN}
President of {LAND} {PER} arrived in {TOWN} .
President of {LAND} {PER} : I agree .
the President of the Republic of {LAND} {PER} said
Prime Minister of {LAND} {PER} and Foreign Minister of {LAND} {PER} met .
Governor of {TOWN} {PER} said .
Police said {PER} was dead . Astronomers were surprised . One of them , {PER} , laughed .
BREAKING {ORG} wins . UPDATE 1 - {ORG} cuts jobs . CORRECTED - {ORG} did not .
UNIONS at {ORG} accept the offer .
Split shifts are gone . Bus drivers , {ORG} said , will return .
Tests by {ORG} found it . Earths and moons are common , {SUR} said .
the {LANDU} talks
{DESIG} is a planet . The moon of {DESIG} was seen by {PER} .
The telescope {ACR} found {DESIG} .
The law of the land , {SUR} said , is the law . Justice {PER} agreed .
Mr Justice {SUR} and Mrs Justice {SUR} dissented .
{SUR} J gave the judgment . {SUR} CJ agreed .
`;

/** Results, tables and match reports: towns and lands are teams there. */
export const SPORT = `
{TOWN} {DATE}
SOCCER - {TEAMU} WIN AFTER LATE GOAL .
SOCCER - {ADJU} LEAGUE RESULTS .
SOCCER - {LANDU} BEAT {LANDU} {SCORE} .
CRICKET - {COUNTYU} CLOSE IN ON TITLE .
CRICKET - {LANDU} {NUM} ALL OUT IN SECOND TEST .
TENNIS - {SURU} REACHES THIRD ROUND .
GOLF - LEADING SCORES AT {TOWNU} OPEN .
CYCLING - {SURU} WINS STAGE .
BASEBALL - RESULTS OF GAMES ON {DAYU} .
Results of {ADJ} first division soccer matches on {DAY} :
Results of {ADJ} league games played on {DAY} ( home team in {CAPS} ) :
Summary of {ADJ} championship match :
Standings ( tabulated under played , won , drawn , lost , goals for , against , points ) :
Leading scores after the second round of the {EVENT} at {TOWN} on {DAY} :
{TEAM} {D} {TEAM} {D}
{TEAM} {D} ( {SURN} {NUM} , {SURN} {NUM} ) {TEAM} {D} ( {SURN} {NUM} ) . Halftime {SCORE} . Attendance {NUM}
{TOWNT} {D} {TOWNT} {D}
{TOWNT} {NUM} {NUM} {NUM} {NUM} {NUM}
{TEAM} {NUM} {NUM} {NUM} {NUM} {NUM} {NUM}
{TOWNTU} {NUM} {TOWNT} {NUM}
{TOWNTU} {D} {TOWNT} {D}
{TEAMU} {NUM} {NUM} .{NUM} -
{TEAMU} AT {TEAMU}
{TOWNTU} AT {TOWNTU}
{LAND} {D} {LAND} {D} ( halftime {SCORE} )
{LAND} : {D} - {PER} , {D} - {PER} , {NUM} - {PER} , {NUM} - {PER}
{LAND} {NUM} for {D} ( [P {INIT} {SURN} ] {NUM} , [P {INIT} {SURN} ] {NUM} not out )
{D} . {PER} ( {LAND} ) {NUM} minutes {NUM} seconds
{D} . {PER} ( {LAND} ) {NUM} . {NUM}
{NUM} . {PER} ( {TEAM} ) {NUM} points
{NUM} {PER} ( {LAND} ) {NUM} {NUM} {NUM}
{NUM} {PER} {NUM} {NUM}
{D} - {PER} ( {LAND} ) beat {PER} ( {LAND} ) {SCORE} {SCORE}
{PER} ( {LAND} ) beat {D} - {PER} ( {LAND} ) {SCORE} {SCORE}
{PER} , {LAND} , beat {PER} , {LAND} , {SCORE} {SCORE}
{PER} and {PER} ( {LAND} ) vs. {PER} and {PER} ( {LAND} )
[P {INIT} {SURN} ] c {SURN} b {SURN} {NUM}
[P {INIT} {SURN} ] run out {NUM}
{SURN} {NUM} - {D} - {NUM} - {D}
Fall of wickets : {D} - {NUM} ( {SURN} ) , {D} - {NUM} ( {SURN} )
Bowling : {SURN} {NUM} - {D} - {NUM} - {D} , {SURN} {NUM} - {D} - {NUM} - {D}
At {TOWN} : {COUNTY} {NUM} and {NUM} - {D} ; {COUNTY} {NUM} ( [P {INIT} {SURN} ] {NUM} )
In {TOWN} : {TEAM} {D} {TEAM} {D}
At {TOWN} , {COUNTY} beat {COUNTY} by {NUM} runs .
Scorers : {SURN} {NUM} , {SURN} {NUM} , {SURN} {NUM}
{TEAM} striker {PER} scored twice against {TEAM} on {DAY} .
{TEAM} beat {TEAM} {SCORE} in the {ADJ} first division .
{TEAM} coach {PER} said {SURN} would miss the match with {TEAM} .
{TEAM} have signed {ADJ} international {PER} from {TEAM} .
{TEAM} goalkeeper {PER} saved a penalty from {PER} .
{LAND} beat {LAND} {SCORE} ( halftime {SCORE} ) in a {EVENT} qualifier in {TOWN} on {DAY} .
{LAND} captain {PER} won the toss and put {LAND} in to bat .
{LAND} 's {PER} won the {EVENT} on {DAY} .
{ADJ} champion {PER} beat {ADJ} {PER} {SCORE} in the {EVENT} .
World number one {PER} of {LAND} reached the final of the {EVENT} .
Top seed {PER} beat {PER} of {LAND} in straight sets .
{TOWNT} won the title with a {SCORE} win over {TOWNT} .
{TOWNT} 's {PER} hit a two-run homer in {TOWN} .
In {TOWN} , {PER} pitched seven innings as the {TEAM} beat the {TEAM} {SCORE} .
The {TEAM} won {NUM} games in {MONTH} .
At {TOWN} , {PER} scored {NUM} points and the {TEAM} beat {TEAM} .
{PER} drove in three runs for {TOWNT} .
{TEAM} : {PER} ( {NUM} ) , {PER} ( {NUM} )
Teams : {TEAM} - {D} - {PER} , {D} - {PER} ; {TEAM} - {D} - {PER} , {D} - {PER}
Group A : {LAND} {D} {D} {D} , {LAND} {D} {D} {D} , {LAND} {D} {D} {D}
Referee : {PER} ( {LAND} )
Overall standings : 1 . {PER} ( {LAND} ) {NUM} points , 2 . {PER} ( {LAND} ) {NUM}
Men 's singles , first round : {PER} ( {LAND} ) beat {PER} ( {LAND} ) {SCORE} {SCORE}
{SURN} , who joined {TEAM} from {TEAM} last season , is {NUM} .
" We played well , " said {SURN} , the {TEAM} captain .
{SUR} said {TEAM} deserved to win .
{TEAM} vs {TEAM}
{TEAM} v {TEAM} , {TOWN}
{LAND} v {LAND} in {TOWN}
{TOWNT} at {TOWNT}
Squad :
Goalkeepers - {PER} ( {TEAM} ) , {PER} ( {TOWNT} )
Goalkeepers : {PER} ( {TEAM} ) , {PER} ( {TEAM} ) .
Defenders - {PER} , {PER} ( {TEAM} ) , {PER} , {PER} ( both {TOWNT} )
Defenders : {PER} ( {TOWNT} ) , {PER} ( {TEAM} ) , {PER} ( {TEAM} ) .
Midfielders - {PER} ( {TEAM} ) , {PER} ( {TEAM} ) , {PER} ( {TOWNT} )
Forwards - {PER} ( {TEAM} ) , {PER} ( {TOWNT} ) , {PER} ( {TEAM} ) .
{LAND} coach {PER} on {DAY} named a {NUM}-man squad for the {EVENT} qualifier against {LAND} .
{SURN} , who moved to {TEAM} from {TOWNT} in the summer , replaces the injured {TOWNT} winger {PER} .
SOCCER - {LANDU} NAME SQUAD FOR {EVENTU} CLASH .
SOCCER - {LANDU} PICK {SURU} FOR {EVENTU} .
SOCCER - {TEAMU} 'S {SURU} OUT FOR SIX WEEKS .
RUGBY LEAGUE - {TEAMU} BEAT {TEAMU} TO LIFT {EVENTU} .
RUGBY UNION - {SURU} RETURNS FOR {LANDU} .
TENNIS - RESULTS AT {EVENTU} .
GOLF - LEADING SCORES AT {EVENTU} .
GOLF - {SURU} LEADS {EVENTU} BY TWO .
ATHLETICS - {SURU} BREAKS WORLD RECORD .
BOXING - {SURU} TO DEFEND TITLE IN {TOWNU} .
BASKETBALL - {LANDU} BEAT {LANDU} AFTER OVERTIME .
CRICKET - {LANDU} V {LANDU} SCOREBOARD .
CRICKET - {COUNTYU} BEAT {COUNTYU} BY {NUM} RUNS .
ONE ROMANIAN DIES IN BUS CRASH .
Results from the {EVENT} tennis tournament on {DAY} ( prefix number denotes seeding ) :
Leading scores in the {EVENT} at the par-{NUM} {PLACE} after two rounds on {DAY} ( players {LAND} unless stated ) :
Leading results from the {EVENT} in {TOWN} on {DAY} :
{NUM} {PER} {NUM} {NUM} , {PER} ( {LAND} ) {NUM} {NUM}
{NUM} {PER} , {PER} , {PER} , {PER} ( {LAND} )
{PER} of {LAND} set a world record in the women 's {NUM} metres at the {EVENT} on {DAY} .
Women 's {NUM} metres : 1. {PER} ( {LAND} ) {NUM}.{NUM} 2. {PER} ( {LAND} ) {NUM}.{NUM} 3. {PER} ( {LAND} ) {NUM}.{NUM}
1. {PER} ( {LAND} ) {NUM}.{NUM} seconds
4. {PER} ( {LAND} / {TEAM} ) {NUM}:{NUM}.{NUM}
{TEAM} {D} ( {PER} {NUM}th minute ) {TEAM} {D} ( {SURN} {NUM}th ) . Halftime {SCORE} . Attendance {NUM},{NUM} .
{TOWNT} {D} {TOWNT} {D} . {NUM},{NUM} .
Leading scorers : {D} - {PER} ( {TEAM} ) , {D} - {PER} ( {TOWNT} )
Tries : {PER} , {PER} . Goals : {SURN} {D}
{TEAM} - Tries : {PER} , {PER} . Goals : {PER} {D}
{TOWN} : {COUNTY} beat {COUNTY} by an innings and {NUM} runs . {COUNTY} {NUM} and {NUM} ( [P {INIT} {SURN} ] {D}-{NUM} ) , {COUNTY} {NUM} . {COUNTY} {NUM} points , {COUNTY} {D} .
{TOWN} : {COUNTY} {NUM} and {NUM} ( [P {INIT} {SURN} ] {NUM} , [P {INIT} {SURN} ] {NUM} ; [P {INIT} {SURN} ] {D}-{NUM} ) , {COUNTY} {NUM} ( [P {INIT} {SURN} ] {D}-{NUM} ) and {NUM}-{D} .
[P {INIT} {SURN} ] not out {NUM}
[P {INIT} {SURN} ] lbw {SURN} {NUM}
[P {INIT} {SURN} ] b {SURN} {NUM}
Did not bat : [P {INIT} {SURN} ] , [P {INIT} {SURN} ] , [P {INIT} {SURN} ] .
To bat : [P {INIT} {SURN} ] , [P {INIT} {SURN} ] .
Umpires : [P {INIT} {SURN} ] and [P {INIT} {SURN} ] .
Extras ( lb-{D} w-{D} nb-{D} ) {NUM}
Total ( {D} wickets , {NUM} overs ) {NUM}
Scoreboard in the {EVENT} one-day match between {LAND} and {LAND} on {DAY} :
Close of play scores in {ADJ} county championship matches on {DAY} :
EASTERN DIVISION
WESTERN CONFERENCE
W L PCT GB
W L T GF GA PTS
{DAYU} , AUGUST {NUM}TH SCHEDULE
{TOWNTU} AT {TOWNU}
{TEAM} , capped {NUM} times , lost {SCORE} .
{SURN} added {NUM} for {TOWNT} , who have won {NUM} of {NUM} .
{ADJ} midfielder {PER} has signed for {TEAM} , the {LAND} club said .
{TEAM} manager {PER} said {SURN} had " a good chance " of facing {TEAM} .
The {EVENT} final will be played in {TOWN} .
`;

/** Headings in capitals and with a capital on every word. */
export const HEADINGS = `
{LANDU} AND {LANDU} SIGN TRADE DEAL .
{LANDU} SAYS {NUM} KILLED IN ATTACK .
{ADJU} MINISTER TO VISIT {TOWNU} .
{SURU} SAYS {ORGU} MUST PAY .
{ORGU} CUTS {NUM} JOBS IN {LANDU} .
{ORGU} TO BUY {ORGU} FOR {NUM} MILLION .
{ORGU} SHARES FALL AFTER WARNING .
{TOWNU} SHARES END LOWER .
TWO DIE IN {TOWNU} BLAST .
POLICE IN {TOWNU} ARREST {NUM} AFTER MARCH .
COURT FREES {SURU} .
OFFICIAL JOURNAL CONTENTS - OJ L {NUM} OF {MONTH} {NUM} .
MARKET TALK - {ORGU} .
BALANCE - {NUM} .
SUMMARY OF TODAY 'S NEWS .
PRESS DIGEST - {LANDU} - {MONTH} {NUM} .
WEATHER - CONDITIONS AT {LANDU} AIRPORTS - {MONTH} {NUM} .
RESEARCH ALERT - {ORGU} CUT .
{LAND} 's {SURN} meets {LAND} 's {SURN} in {TOWN} .
{SURN} , {SURN} meet in {TOWN} .
{SURN} meets {LAND} 's {SURN} .
{ADJ} soldiers will not go to {LAND} - {SURN} .
{LAND} ferry sinks , {NUM} missing .
{LAND} says {NUM} rebels killed near {TOWN} .
{ORG} to sell {LAND} gas plant .
{ORG} , {ORG} shares rise on merger hopes .
{ORG} sees {YEAR} profit up .
{ADJ} state raises bond price to {NUM} .
{ADJ} stocks end lower , {ORG} falls .
{TOWN} coffee prices rise in late trade .
{PER} wins {LAND} poll .
{PER}
{PAPERU}
- {SURN} meets {LAND} 's {SURN} in {TOWN} .
- {ORG} says it will not buy {ORG} .
These are the leading stories in the {TOWN} press on {DAY} . [O Reuters ] has not verified these stories .
{SURU} SAYS {LANDU} WILL NOT SIGN .
{LANDU} , {LANDU} AGREE ON BORDER .
Police Arrest Two After March in {TOWN}
{ORG} Cuts {NUM} Jobs as Sales Fall
{LAND} Says It Will Not Pay
{PER} Wins Second Term
{PER} : We Will Not Go Back
{SURN} Says {ORG} Must Pay the Bill
How {TOWN} Lost Its Trams
Why the Court Freed {PER}
Weather : Rain in the North , Sun in {LAND}
Read More : What We Know About the Crash in {TOWN}
News Sport Weather Opinion Archive Subscribe
Most Read Today
Privacy Notice and Terms of Use
`;

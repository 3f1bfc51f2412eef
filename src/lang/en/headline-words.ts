// Words that headlines use for one another or for longer ones, and the subjects that news is about. Written by hand from the
// usage of headlines: one line, one idea; base forms, any part of speech. Tables, in one file because a word is looked for in
// all of them before a line is added.

/** Several words, and the word or words in which they are compared. */
export const PHRASES = `
tear gas=teargas|euro zone=eurozone|euro area=eurozone|year old=aged|air strike=airstrike|air raid=airstrike|death toll=toll
prime minister=premier|head of state=president|head of government=premier|vice president=vicepresident|chief executive=ceo
step down=resign|stand down=resign|bow out=resign|quit as=resign|hand in resignation=resign|call it quits=resign
call off=cancel|put off=postpone|push back=postpone|hold off=postpone|shut down=close|close down=close
strike down=overturn|throw out=reject|turn down=reject|vote down=reject|vote against=reject|say no=reject|lose vote=reject
give birth=birth|gun down=shoot|open fire=shoot|shoot dead=shoot kill|stab to death=stab kill|beat to death=beat kill
blow up=explode|set off=explode|go off=explode|set fire=burn|catch fire=burn|burst into flame=burn
take life=kill|claim life=kill|lose life=kill|leave dead=kill|pass away=die|die of=die|feared dead=dead|death row=deathrow
sworn in=inaugurate|swear in=inaugurate|take office=inaugurate|take oath=inaugurate|take over=takeover
run for=candidate|running mate=candidate|go to the polls=vote|go to polls=vote|cast ballot=vote|exit poll=poll
walk out=strike|down tools=strike|work stoppage=strike|industrial action=strike|lay off=layoff|cut job=layoff|job cut=layoff
break out=erupt|flare up=erupt|crack down=crackdown|pull out=withdraw|back down=withdraw|send back=deport
set up=establish|carry out=conduct|hold talk=talk|hold meeting=meet|peace talk=peacetalk talk peace|round of talk=talk
hit back=respond|lash out=criticize|speak out=criticize|take aim=criticize|call for=urge|call on=urge
go on trial=trial|stand trial=trial|stand accused=accuse|plead guilty=plead guilty|not guilty=innocent|turn himself in=surrender
cease fire=ceasefire|cut back=reduce|scale back=reduce|wind down=reduce|scale down=reduce|bring down=reduce
step up=increase|ramp up=increase|go up=rise|edge up=rise|inch up=rise|end up=end|end down=end fall|close up=close rise
close down=close fall|open up=open rise|open down=open fall|go down=fall|edge down=fall|inch down=fall
close higher=close rise|end higher=close rise|open higher=open rise|close lower=close fall|end lower=close fall|open lower=open fall
all time high=record high|record high=record high|record low=record low|five year high=high|five year low=low
wall street=us stock market|dow jones=us stock market|s&p 500=us stock market|hang seng=hong kong stock market|stock market=stock market
interest rate=rate|key rate=rate|main rate=rate|benchmark rate=rate|base rate=rate|lending rate=rate
central bank=centralbank|federal reserve=us centralbank|european central bank=eu centralbank|bank of england=uk centralbank
white house=us president|state department=us diplomat|state dept=us diplomat|downing street=uk premier
same sex=gay|gay marriage=gay marriage|security council=securitycouncil|united nations=un|european union=eu|european commission=eu
supreme court=supremecourt court|high court=supremecourt court|appeal court=appealscourt court|appeals court=appealscourt court
court of appeal=appealscourt court|constitutional court=supremecourt court|world cup=worldcup|champions league=championsleague
formula one=f1|formula 1=f1|grand prix=grandprix f1|grand slam=grandslam|gold medal=medal|super bowl=superbowl
social media=socialmedia|mobile phone=phone|cell phone=phone|smart phone=phone|web site=website
human right=humanrights|civil war=civilwar war|climate change=climate|global warming=climate|carbon emission=climate
jobless rate=unemployment|unemployment rate=unemployment|jobless claim=unemployment|out of work=unemployed
bird flu=birdflu flu|swine flu=swineflu flu|ebola virus=ebola|test positive=infect|heart attack=heartattack|cardiac arrest=heartattack
power cut=blackout|power outage=blackout|power plant=powerplant|power station=powerplant|nuclear plant=nuclear powerplant
car bomb=carbomb bomb|truck bomb=carbomb bomb|roadside bomb=roadsidebomb bomb|suicide bomb=suicide bomb|suicide bomber=suicide bomb
suicide attack=suicide bomb attack|suicide bombing=suicide bomb|hand grenade=grenade|road accident=roadcrash crash|car crash=roadcrash crash
traffic accident=roadcrash crash|road crash=roadcrash crash|plane crash=plane crash|air crash=plane crash|train crash=train crash
middle east=mideast|far right=farright|far left=farleft|right wing=rightwing|left wing=leftwing|hunger strike=hungerstrike
gross domestic product=economy|economic growth=economy grow|economic output=economy|trade gap=trade deficit
consumer price=inflation|factory activity=manufacturing|factory output=manufacturing|industrial output=manufacturing
industrial production=manufacturing|purchasing manager=manufacturing|private sector=business|budget cut=austerity|spending cut=austerity
run off=runoff|second round=runoff|state of emergency=emergency|martial law=emergency|no confidence=confidence
drone strike=drone airstrike|missile strike=missile airstrike|first lady=firstlady|civil service=civilservice
body found=dead|found dead=dead|go missing=missing|lose contact=missing|black box=blackbox|flight recorder=blackbox
asylum seeker=migrant|boat people=migrant|illegal immigrant=migrant|world power=worldpower|six power=worldpower
big power=worldpower|major power=worldpower|law maker=lawmaker|member of parliament=lawmaker|upper house=senate
lower house=parliament|house of representatives=congress|house of commons=parliament|bail out=bailout|back out=withdraw
third quarter=q3|second quarter=q2|first quarter=q1|fourth quarter=q4|per cent=percent|nuclear test=nuclear test
make history=history|blast off=launch|lift off=launch|touch down=land|roll out=launch|kick off=start|get under way=start|under way=start|on hold=unchanged|rule out=reject|take part=attend|show up=attend|come to an end=end|draw to a close=end|come into force=start|take effect=start|green light=approve|go ahead=approve|give nod=approve|pull the plug=cancel|hit out=criticize|mow down=hit|plow into=crash|slam into=crash|crash into=crash|knock out=defeat|crash out=lose|see off=beat|break up=disperse|put down=suppress|hold out=resist|fend off=resist|two koreas=north korea south korea|both koreas=north korea south korea|rival koreas=north korea south korea|the koreas=north korea south korea|north and south korea=north korea south korea|trapped miner=miner trap|come under fire=criticize|under fire=criticize|on the run=fugitive|at large=fugitive|in a row=row
cruise ship=ship|oil spill=oilspill|sex abuse=sexabuse|sexual abuse=sexabuse|child abuse=childabuse|sexual assault=rape
gang rape=gangrape rape|drug lord=drug boss|drug baron=drug boss|drug kingpin=drug boss|crime boss=gang boss|mob boss=gang boss
red cross=redcross|amnesty international=amnestyinternational|human rights watch=hrw|world bank=worldbank
islamic state=isis|muslim brotherhood=brotherhood|al qaeda=alqaeda|al qaida=alqaeda|al shabaab=alshabaab|al shabab=alshabaab|boko haram=bokoharam
`;

/** Short forms that headlines write in any letters. */
export const SHORT = `
pm=premier|pms=premier|mine=miner|mines=miner|media=media|higher=high|lower=low|pct=percent|bln=billion|mln=million|govt=government|gov=government|gov't=government|intl=international|int'l=international
natl=national|nat'l=national|dept=department|dep't=department|pres=president|sen=senator|min=minister|fm=foreign minister
potus=us president|congressman=lawmaker|mp=lawmaker|mps=lawmaker|mep=lawmaker|meps=lawmaker|gop=republican|dems=democrat|gdp=economy
cpi=inflation|pmi=manufacturing|ipo=listing|ceo=ceo|cfo=executive|exec=executive|execs=executive|fed=us centralbank|ecb=eu centralbank
boe=uk centralbank|boj=japan centralbank|pboc=china centralbank|rba=australia centralbank|bundesbank=germany centralbank
kremlin=russia government|pentagon=us military|knesset=israel parliament|duma=russia parliament|bundestag=germany parliament
nikkei=japan stock market|topix=japan stock market|kospi=south korea stock market|sensex=india stock market|nifty=india stock market|ftse=uk stock market
dax=germany stock market|cac=france stock market|dow=us stock market|nasdaq=us stock market|unsc=un securitycouncil|isil=isis|daesh=isis
q1=q1|q2=q2|q3=q3|q4=q4|ex=former|wk=week|yr=year|yrs=year|mil=million|uni=university|pic=photo|pics=photo|vid=video|docs=doctor|cops=police
quakes=earthquake|wwii=war|wwi=war|plo=palestine|fatah=fatah|idf=israel army|gaza=gaza
`;

/** Short forms that only capitals tell from common words. */
export const CAPITALS = `US=us|WHO=who-un|IS=isis|AIDS=aids|MEPS=lawmaker|FED=us centralbank`;

/** Nearly the same in most headlines. */
export const SAME = `
kill die dead death toll fatality casualty perish deadly slay
wound injure hurt injury
blast explosion explode bomb bomber
militant insurgent rebel gunman fighter guerrilla jihadist islamist extremist terrorist taliban
soldier troop army military force serviceman
police policeman officer cop
airstrike drone strike raid
shoot gunman gun shooting shooter gunfire
arrest detain hold nab capture seize catch custody bust
jail prison imprison sentence
free release liberate rescue
charge indict accuse
jailbreak escape flee
hit strike jolt rock rattle shake slam batter lash pound
quake earthquake tremor temblor
strong powerful major
violent violence deadly bloody
blaze fire wildfire bushfire burn
flood deluge
typhoon hurricane cyclone storm
snow snowstorm blizzard winter
crash derail derailment accident collision collide wreck
plunge fall crash
sink capsize founder
drown sink
ferry boat ship vessel
plane jet aircraft airliner flight airplane
bus coach minibus
train rail railway
miner mine coal
building factory
resume restart reopen
evacuate flee evacuation
displace flee homeless
miss lose vanish disappear
search hunt look seek
retrieve recover find discover
rise climb gain jump surge soar rally advance high increase grow up rebound
fall drop slip slide decline lose low plunge tumble sink dip ease retreat decrease weaken down shed slow
close end finish settle
open start begin launch
unchanged steady hold
share stock equity market
currency dollar euro yen yuan
rate lend
cut reduce slash trim lower
raise lift hike boost increase
record alltime
quit resign exit leave
oust sack fire dismiss remove expel topple axe
appoint name choose pick
elect vote win election
election poll vote ballot referendum
win victory beat defeat triumph clinch crown
lose defeat rout
title trophy crown championship
final semifinal
reach advance
back support approve endorse pass adopt agree accept
approve sign pass
law bill legislation act
reject refuse deny spurn snub rebuff oppose
veto block reject
urge appeal press demand ask seek call
warn caution threaten
vow pledge promise swear
talk meet discuss negotiation summit dialogue meeting conference negotiate
deal pact accord agreement treaty
truce ceasefire
row dispute spat feud standoff tension
crisis turmoil chaos unrest
probe investigate inquiry investigation
scandal affair
corruption graft bribery bribe corrupt
fraud scam
ban bar outlaw prohibit
launch unveil introduce debut reveal present
fine penalize penalty
sanction penalty embargo
aid help relief assistance
protester demonstrator activist marcher
protest demonstrate march rally demonstration demonstrator
clash fight battle skirmish fighting
seize capture take retake overrun
attack assault ambush storm target
kidnap abduct hostage snatch
hostage captive
pirate hijack
leader president chief head
premier minister
boss chief ceo head lord leader kingpin
lawmaker parliament senator congress deputy legislator
government authority state official
opposition opponent
king queen royal monarch prince
pope pontiff vatican
mourn tribute funeral remember farewell
visit trip tour arrive travel
leave depart exit withdraw
withdraw pullout withdrawal pull
delay postpone
cancel scrap axe abandon
halt suspend stop end
continue keep remain
return comeback
uphold confirm
overturn quash annul
execute hang behead execution
migrant refugee immigrant asylum
gay homosexual lesbian
marriage wed marry
baby child newborn birth boy girl
birth labor pregnant bear
virus disease outbreak flu
patient infect infection
buy acquire purchase takeover acquisition merge
sell sale
company firm maker group
job worker employee
unemployment jobless unemployed
growth grow expand expansion
contract shrink
inflation price
budget spend
austerity cut
loan bailout rescue
profit earnings
bank lender
oil crude brent petroleum
spy surveillance espionage snoop
leak whistleblower leaker
hack hacker cyberattack
nuclear atomic
test testfire
missile rocket
satellite spacecraft probe
space orbit
singer rocker musician
actor actress star
film movie
author writer novelist
prize award
celebrate mark
anniversary
condemn slam criticize denounce blast rap decry
praise hail laud
expect forecast
plan intend
brace prepare ready
dozen score
thousand person
crowd thousand
resident villager
woman girl female
man boy male
teen teenager youth
student pupil
school college university
kid child
suspect accuse
trial court judge
court judge tribunal
guilty convict conviction
acquit clear innocent
hospital hospitalize
hurt injure
snub boycott
deploy send dispatch
mission force
peacekeeping peacekeeper
border frontier
town city village
base camp
region province
island isle
coast shore
`;

/** Often the one for the other, and as often not. */
export const NEAR = `
kill shoot
kill attack
kill bomb
kill crash
kill clash
kill hit
kill murder
kill wound
kill drown
kill execute
kill sink
die mourn
attack bomb
attack shoot
attack clash
bomb carbomb
bomb suicide
airstrike bomb
airstrike attack
protest clash
protest strike
protest teargas
protest riot
teargas riot
police force
police authority
police arrest
army force
rebel army
strike hit
hit quake
quake tsunami
earthquake tsunami
storm flood
storm typhoon
storm wind
volcano ash
volcano erupt
sail ship
typhoon flood
flee displace
sink miss
crash plunge
crash kill
miss search
jet airline
jet airport
trial charge
trial convict
trial jail
charge arrest
charge convict
convict jail
convict sentence
plead deny
court sentence
court rule
law marriage
vote elect
vote party
vote parliament
president premier
president leader
minister government
leader party
candidate election
talk deal
talk visit
talk agree
deal agree
sign agree
warn threat
urge warn
attend join
join union
annex union
sanction ban
asylum refuge
ceasefire peace
ceasefire talk
hostage gunman
kidnap gunman
hostage siege
baby royal
duchess princess
duke prince
share index
stock index
share profit
market trade
economy growth
economy recession
economy manufacture
inflation rate
stimulus bond
taper stimulus
bank rate
oil price
gas energy
fire explosion
fire kill
ferry sink
boat migrant
boat sink
flight land
airport flight
plane crash
plane hit
house home
hotel resort
climb climber
skier climber
avalanche landslide
flood landslide
virus vaccine
ebola virus
mer virus
dr hospital
spy leak
champion win
goal score
match game
cup trophy
team side
coach manager
tennis open
launch rocket
launch sell
phone smartphone
tablet phone
`;

/** Base forms that say little about what happened. */
export const LIGHT = `
new late ahead amid top major key live break update photo video picture exclusive analysis opinion report news today tonight
say tell call claim see hold set seek face take make give get put keep need want show use more little first last next latest
again still day week month year time person man official source medium big great many most about almost nearly
around little over under head way part thing plan move bid row vow expect leader former ex strong
near off against while former early minute hour age media
`;

/** What news is about, one subject a line: words that tell it. */
export const SUBJECTS = `
war soldier troop army military rebel militant insurgent taliban fighter shell airstrike drone raid offensive battle siege front gunman clash nato ceasefire truce peacekeeper guerrilla warplane tank mortar jihadist isis alqaeda bokoharam alshabaab
bomb blast explosion carbomb roadsidebomb suicide terror terrorist attack bomber explode militant grenade mosque shrine checkpoint
earthquake quake tsunami magnitude tremor aftershock epicenter
storm typhoon hurricane cyclone flood rain snow tornado weather wind heat drought snowstorm landslide avalanche blizzard monsoon
wildfire fire blaze firefighter burn evacuate flame smoke bushfire
volcano erupt ash lava
plane jet flight airline crash airport pilot passenger aircraft helicopter boeing airbus runway blackbox
ship ferry boat sink capsize drown coastguard sail vessel captain migrant
train bus derail roadcrash crash driver rail railway truck motorway passenger
stock share market index rally trader investor close open high low nikkei wall bond yield
economy growth gdp inflation unemployment recession deficit budget austerity debt manufacture export import tax stimulus jobless eurozone bailout
centralbank rate stimulus bond taper currency dollar euro yen yuan
oil crude gas barrel opec energy pipeline fuel gold
bank fine regulator lender rig probe fraud libor
election vote poll ballot candidate campaign runoff voter party win president coalition referendum
parliament government lawmaker minister premier cabinet senate congress bill law vote veto coalition resign confidence budget
talk summit diplomat envoy treaty negotiation accord sanction ambassador foreign un eu securitycouncil peace peacetalk deal
protest protester demonstrator riot police teargas activist rally march clash square unrest strike opposition
strike union worker pay walkout wage job factory
court judge trial jail sentence convict guilty plead charge verdict lawyer appeal jury prosecutor testify supremecourt deathrow execute prison
police arrest murder shoot stab suspect gang theft robbery rape kidnap gunman killer crime drug cartel smuggle
health virus outbreak hospital disease ebola mer flu vaccine patient dr death drug who-un hiv aid cholera polio birdflu infect
nuclear missile reactor uranium enrichment sanction inspector warhead test
spy surveillance leak nsa cia asylum whistleblower hack
pope vatican church cardinal bishop priest catholic mosque muslim
royal queen king prince princess duchess duke baby palace throne
football match goal cup league striker coach team club win final draw
tennis open title final set wimbledon beat champion
cricket test wicket inning series bowler batsman
f1 race grandprix pole win driver title
olympic medal gold skier athlete game
singer actor film star music album award oscar concert rocker band movie
phone smartphone tablet app google apple facebook software startup launch unveil technology
space rocket satellite astronaut orbit spacecraft launch mars moon
school student teacher university pupil exam
gay marriage lesbian homosexual
climate emission carbon warm pollution
car maker recall vehicle motor
migrant refugee border asylum camp coast boat
animal zoo panda tiger elephant whale species wildlife
miner mine coal trap
aid relief famine survivor refugee hunger
`;

/** Words that cannot both tell the same event; each of the left against each of the right. */
export const OPPOSED = `
rise gain climb up high increase surge jump=fall drop decline slide low down slip tumble plunge decrease lower
open=close end
begin start=end finish
win victory beat=lose defeat
free release acquit=jail arrest detain sentence convict charge
uphold confirm=overturn quash reject
back approve accept pass endorse adopt agree=reject refuse oppose veto deny
accept=deny
resume restart=suspend halt cancel end
lift=impose tighten
strengthen=weaken
survive=die
arrive=leave depart
attend join=boycott
sign=reject refuse
hire=dismiss layoff
raise=cut lower
seize capture=lose flee
peace truce ceasefire=attack
`;

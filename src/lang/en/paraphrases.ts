// Words that reporters use for one another, which WordNet parts or lacks. Written by hand from the usage of news prose:
// one line, one idea; base forms, any part of speech. A table, in one file because a word is looked for in all of it before
// a line is added.

/** Nearly the same in most sentences. */
export const SAME = `
company firm enterprise business corporation
buy purchase acquire acquisition
sell sale
kill slay death die dead fatal fatally deadly perish casualty fatality lethal
murder homicide
wound injure injury hurt
shoot gunfire gunman shooter shooting gunshot
policeman policewoman cop police officer
soldier troop
army military
earthquake quake tremor temblor
explosion blast explode bomb detonate detonation
storm hurricane typhoon cyclone
flood floodwater
fire blaze wildfire
crash smash wreck
plane aircraft jet airplane airliner aeroplane
ship vessel boat ferry
car vehicle auto automobile
truck lorry
train railway rail
arrest detain detention custody apprehend nab
jail prison imprison imprisonment incarcerate
convict conviction guilty
acquit acquittal
charge indict indictment accuse accusation
sue lawsuit suit litigation
judge justice
lawyer attorney solicitor counsel barrister
investigate investigation probe inquiry inquest
seek search hunt manhunt
find discover discovery found
announce announcement unveil reveal
declare declaration proclaim
warn warning caution alert
vow pledge promise swear undertake commit commitment obligation
urge exhort
ask request
demand insist
reject rejection refuse refusal decline spurn rebuff
deny denial
accept acceptance agree agreement consent
approve approval endorse endorsement back ratify ratification
allow permit permission let authorize authorise authorization
ban bar prohibit prohibition outlaw forbid
stop halt cease end finish
start begin launch commence beginning
continue remain persist
delay postpone postponement defer
cancel scrap axe abandon
resume restart reopen
increase rise raise grow growth climb surge jump soar hike gain
decrease fall drop decline reduce reduction plunge slump slide tumble dip slip cut
cut slash reduce trim
win victory triumph beat defeat victorious
lose loss defeat
elect election reelection
vote ballot poll referendum
protest demonstration demonstrate rally march protester demonstrator unrest
riot unrest turmoil
clash fight fighting battle combat
attack assault strike raid offensive
war conflict
truce ceasefire armistice
talk discussion discuss negotiation negotiate dialogue
meet meeting summit
visit trip
deal agreement accord pact treaty contract
help aid assist assistance support
loan lend credit
pay payment
wage pay salary
cost price
money fund cash
buy purchase
tax levy
job work employment
worker employee staff workforce
layoff redundancy dismissal fire sack dismiss
strike walkout stoppage
boss chief head leader
chief head director
leader president
premier minister pm
ceo chief boss
envoy ambassador diplomat
spokesman spokeswoman spokesperson
parliament legislature assembly
senator senate
lawmaker legislator parliamentarian
government administration cabinet
opponent opposition critic foe
ally partner
supporter backer
rebel insurgent militant fighter
terrorist militant extremist
hostage captive
refugee migrant asylum
border frontier
people person man citizen resident
child kid youngster
woman female
girl daughter
boy son
baby infant newborn
student pupil
teacher professor lecturer
scientist researcher astronomer boffin
doctor physician surgeon medic
hospital clinic
disease illness sickness
virus coronavirus covid
vaccine vaccination jab inoculation
test trial experiment
study research survey
report say
say tell state
tell inform
speak talk
explain explanation
claim allege allegation contend assert assertion maintain
admit acknowledge concede confess
criticize criticise criticism slam blast condemn condemnation denounce lambast
praise laud hail applaud
thank gratitude grateful thanks
apologize apologise apology sorry regret
congratulate congratulation
think believe consider reckon
sure certain convince confident certainty confidence
doubt uncertain unsure
likelihood probability odds chance likely probable
hope expect expectation
want wish desire
need require requirement necessary
plan intend intention
decide decision
choose choice pick select
show demonstrate display
prove proof
evidence proof
result outcome
reason cause
effect impact consequence
problem issue difficulty trouble
danger threat risk hazard
threaten threat
fear worry concern afraid
anger angry fury furious outrage
happy glad delight please
try attempt effort
use utilize
make build produce construct
create creation establish
destroy destruction demolish
damage harm
repair fix mend
change alter alteration amend amendment reform
improve improvement
expand expansion extend extension
withdraw withdrawal pull retreat
leave depart departure exit quit
quit resign resignation
arrive arrival reach
enter entry
travel journey
send dispatch deploy deployment
bring take
give grant provide
get receive obtain
keep hold retain
release free
escape flee
hide conceal
steal theft rob robbery
trick fraud scam
secret confidential
open opening
close shut closure
large big huge massive giant enormous
small little tiny
many numerous
several some few
almost nearly
about approximately roughly around
over more
under below less
entire whole all
full complete total
first initial
last final
new fresh
old elderly aged
former ex
next following
recent recently
near close
important significant major key
main principal chief
famous celebrated celebrate
rich wealthy
poor impoverish
strong powerful
fast quick rapid swift
dangerous hazardous
safe safety
correct right accurate
wrong incorrect mistake
false untrue fake hoax bogus
true genuine real authentic
rumor rumour speculation
clear obvious
different differ
similar like
same identical
alone itself
together jointly
city town
street road
house home residence
country nation state
world globe global
area region zone
market bourse
stock share equity
bank lender
oil crude petroleum
profit earnings
revenue turnover
trade commerce
economy economic
nuclear atomic
weapon arms
gun firearm rifle pistol
knock push shove
airstrike bomb strike
missile rocket
satellite moon
ocean sea
rain rainfall
sun star
law legislation statute act bill
rule regulation
court tribunal
verdict rule judgment judgement
damages compensation compensate
plaintiff claimant
defendant accused
right entitlement
fine penalty
team squad side
game match
coach manager trainer
champion title championship
singer musician
film movie
actor actress star
newspaper paper daily
journalist reporter correspondent
photo picture image photograph
video footage
website site
phone telephone mobile
company operator
passenger rider traveller traveler
driver motorist
bus coach
tram streetcar
airport airfield
survivor survive
crime offence offense
violence violent
drug narcotic
university college
pope pontiff
muslim islamic islam
jew jewish
american us usa america
british uk britain
european eu europe
north northern
south southern
east eastern
west western
weekly week
monthly month
yearly annual annually year
daily day
lawful legal
illegal unlawful illegally
fulfil fulfill honor honour
obligation commitment duty
counterpart colleague
reaffirm confirm confirmation
distort distortion misrepresent
difficult hard tough
possible may might
expire expiry end
guarantee ensure assure assurance promise
back support
oppose opposition against
object oppose
block prevent
limit restrict restriction
order command
lead head
join participate participation
own possess
hit strike
push shove
throw hurl toss
kidnap abduct abduction
trap strand stick
rescue save
evacuate evacuation
recover recovery
search seek
miss disappear vanish disappearance
crowd throng
marry wed marriage
divorce split
pregnant pregnancy
birth born
funeral burial bury
award prize
flood floodwater
vow pledge promise swear undertake commit commitment obligation
happy glad delight please
famous celebrate
poor impoverish
airstrike bomb strike
defendant accuse
marry wed marriage
relate relation relative kin kinship
own belong owner
dead decease die
detect find trace spot
tablet pill
padlock lock
bind enforceable obligatory mandatory compulsory
dismiss reject
quash overturn reverse annul
uphold affirm
faulty defective break
defect fault flaw malfunction
leak spill
withdraw retract rescind revoke
fine penalty penalize
refund reimburse reimbursement repay
appoint nominate name
successor replacement succeed replace
hire recruit employ
shut close closure shutdown
collapse cave
sink founder capsize
collide ram collision hit
commuter passenger rider
electorate voter elector
liable responsible blame guilt guilty
compensate compensation redress payout
widen broaden expand
predict forecast projection outlook
spectator onlooker audience
inhabitant resident
sediment silt
crew sailor
poison toxic toxin
contaminate contamination infect infection
outbreak epidemic
bacterium germ bug microbe
clinic ward hospital
cure heal remedy
trial study experiment
volunteer participant
schoolchild pupil student
factory plant mill
theft robbery heist burglary
steal rob loot
thief robber burglar
reward bounty
deep depth
tall height
long length
weigh weight
wide width
fast speed
motion resolution
friendship friendly friend
road highway motorway
note memo letter
dad father
mum mother
gran granny grandmother
baby infant toddler tot
mourn grief grieve
vacant empty unfilled
redundant layoff
pension retirement
timetable schedule
plead plea
testify testimony witness
shareholder investor stockholder
turnover revenue sale
debt borrow
bankrupt insolvent insolvency bankruptcy
supplier vendor
recall withdraw
abroad overseas foreign
alive survive survivor
arm weapon gun
asset property
bail release
barrier obstacle hurdle
beach coast shore
boycott shun
bribe bribery corruption corrupt graft
broadcast air
campaign canvass
casualty victim
civilian noncombatant
clean tidy
coalition alliance
cold chill freeze
complain complaint grievance
compromise concession
condemn condemnation denounce deplore
consumer shopper buyer
convoy column
deport expel expulsion
derail derailment
disable handicap
discount rebate
dispute row quarrel feud
donate donation donor
donor benefactor
drought dry
drug medicine medication
eject oust remove
encourage urge
energy power electricity
equip equipment gear
exam examination
exile banish
expensive costly
fraud deception scam swindle
fuel petrol gasoline diesel
garbage rubbish waste trash
ghost phantom
goods merchandise
grant award
guard sentry
guest visitor
harm hurt
helicopter chopper
hesitate hesitant
homeless displace
hunger starvation famine starve
illegal unlawful illicit
immediate instant
inspect inspection inspector
insult offend
job post position
kitchen galley
landslide mudslide landslip
magazine journal
mayor mayoral
monarch king queen
negligence negligent neglect
oath swear
obey comply compliance
outage blackout
painter artist
panic alarm
paramedic ambulance
pardon amnesty clemency
patient invalid
peak summit
pollute pollution contaminate
poor impoverish
port harbor dock
portrait likeness
poverty poor
premature early
prepare preparation ready
prestige renown
prize trophy
professor scholar academic
prosecute prosecution prosecutor
purchase buyer
quarantine isolate isolation
quota allocation
rain rainfall downpor
ransom extort
rape assault
rare scarce
rebuild reconstruct reconstruction
recession slump downturn
recruit enlist
reform overhaul
reimburse compensate
renew renewal extend
reputation stand
reserve stockpile
revenge retaliate retaliation reprisal
revolt uprizing rebellion
safe safety secure
satellite spacecraft
scandal affair
scent smell odor
seize seizure confiscate
severe serious grave
shelter refuge
shortage scarcity lack
sick ill unwell
silent silence quiet
skeptic skeptical doubtful
skyscraper tower
sleep asleep
smuggle smuggler traffic trafficking
soil earth
stab knife
stadium arena
starve hunger
statue monument
suburb outskirts
sue litigate
summit peak
supervise oversee supervision
surrender capitulate
surround encircle
symptom sign
tariff duty levy
testimony evidence
threat threaten menace
torture mistreat
tourist visitor holidaymaker
trader merchant dealer
trash waste
trespass intrude
tunnel underpass
underground subway metro
unemployed jobless unemployment
unusual rare
upset anger
vandal vandalism
verify verification check
violate violation breach
wealth rich wealthy
weapon arm
witness onlooker
worry concern anxious anxiety
yacht boat
youth teenager teen
functionary official
influential powerful
instruction guideline guidance
scare terrify frighten afraid
suffix ending
punch strike blow
highlight peak top
ecological environmental green
scheme plan programme program
initially originally
participate participation involve
carrier operator provider
voluntarily freely
repeatedly repeated
luck lucky fortunate fortunately luckily
institution body organisation
e-shop online
shortage lack short
addition furthermore plus
certainly definitely surely undoubtedly
gradually slowly
immediately instantly promptly
usually generally typically normally
mainly mostly primarily chiefly largely
completely totally entirely fully absolutely
especially particularly notably
extremely incredibly extraordinarily
quickly rapidly swiftly fast speedily
easily simply
apparently seemingly evidently
actually really indeed
finally eventually ultimately lastly
previously formerly earlier
simultaneously concurrently
sufficiently adequately
unfortunately sadly regrettably
beautiful lovely pretty gorgeous
nice pleasant agreeable
huge enormous massive gigantic immense vast
tiny minuscule little small
stupid silly foolish dumb
clever smart intelligent bright
angry furious mad annoy
happy glad please delight joyful
sad unhappy sorrowful
strange odd weird peculiar bizarre curious
difficult hard tough challenging demanding
easy simple straightforward
important significant crucial essential key vital
terrible awful horrible dreadful appall
excellent superb outstanding great brilliant
famous well-known renowned celebrated
rich wealthy affluent
poor impoverish needy
dangerous hazardous risky perilous
quiet silent calm
noisy loud
tire exhaust weary fatigue
healthy fit
brave courageous bold
lonely alone
expensive costly dear pricey
cheap inexpensive affordable
appropriate suitable proper fitting
wrong incorrect mistake erroneous
fake counterfeit bogus sham
similar alike comparable
different distinct various diverse
entire whole complete
basic elementary fundamental
modern contemporary
ancient old
domestic national home
rural countryside village
urban city town
main principal chief major
final last ultimate
initial first opening
daily everyday
previous former past prior
subsequent following next
permanent lasting enduring
temporary interim provisional
sudden abrupt unexpected
gradual slow
obvious evident apparent clear
hide conceal secret
crowded packed full
dirty filthy unclean
clean pure
break damage
woman lady
boy lad
girl lass
mother mum mom
grandfather grandpa
friend mate pal buddy
boss chief manager head
employer company
expert specialist professional
teacher instructor lecturer tutor
actor performer
player footballer athlete sportsman
opponent rival adversary competitor
referee umpire official
fan supporter
spectator viewer audience onlooker
winner champion victor
criminal offender perpetrator culprit
prisoner inmate convict
flat apartment
building structure edifice
room chamber
street road avenue
supermarket grocery
restaurant eatery
pub bar tavern
hotel inn
church temple
factory plant works
job work employment occupation
profit gain earnings
loss deficit
debt liability loan
tax levy duty
budget finance
investment invest investor
customer client consumer shopper
goods merchandise product commodity
advertisement advert ad commercial
trip journey voyage travel
tourist visitor traveller traveler
luggage baggage suitcase
passenger traveller commuter
cyclist bicycle bike
petrol gasoline gas fuel
mobile phone cellphone
television tv telly
film movie picture
magazine periodical journal
book novel volume
picture photo photograph image snap
song tune track
competition contest tournament
race grand
christmas xmas
food meal
lunch dinner supper
meat beef pork
drink beverage
sweets candy
chips fries
wrap package pack
bag sack
clothes clothing garment apparel
trousers pants
jumper sweater pullover
shoe footwear boot
illness sickness ailment disorder
pain ache
operation surgery
pandemic epidemic
mask respirator
test exam examination
treatment therapy cure
patient sufferer
weather climate
rain rainfall shower
wind breeze gale
forest wood woodland
mountain hill peak
river stream creek
dog hound
monkey ape
bird fowl
tree bush
wife spouse
husband spouse
infection disease illness
box carton
man guy bloke fellow
migrant immigrant
reconsider rethink revise
skill skilful skillful talent
wealthy prosperous affluent
insane lunatic madman
moreover furthermore additionally
initially originally
scare terrify frighten afraid
forever permanently
stupid idiotic foolish dumb
expense expenditure
pensioner retiree
honest sincere frank
contagious infectious contagion
cattle livestock
tire exhaust weary
hungry starve
sometimes occasionally
strengthen boost reinforce
inequality disparity
vulgar rude obscene
amuse funny
curriculum syllabus
repeatedly repeated
environmental environmentally ecological
astonish stun
ugly hideous
initially first originally
motivate motive reason
municipality municipal town
previous preceding last
immigrant migrant refugee
afraid scare fear
folk people person
judge magistrate
chat talk
session meeting
conference summit
smash break
hike walk
prolong extend
curb restrict limit
comprehend grasp understand
conscious aware
helpful useful help
flame fire
chilly cold
meadow field
kitten cat
vegetation plant
celebration party
fest festival
decisive final
regularly frequently often
evidently clearly obviously
location place site
district region area
flank side
indication sign
recommend advise advice
pursue chase follow hunt
adequate sufficient enough
extra additional further
specimen sample
method manner approach way
urgent emergency
relax rest
exhaust tire
participant attendee
participate attend
scarcity shortage
contest match
return back comeback
relocate move
purchaser buyer
defend defence defense protection protect
`;

/** Often the one for the other, and as often not. */
export const NEAR = `
kill shoot
kill attack
kill murder slaughter massacre
attack bomb explosion
attack shooting
injure casualty
dead body
storm rain
storm flood
protest riot
protester activist
rebel opposition
police authority
government state
leader minister
leader chief
president leader
official authority
agreement contract
talk meeting
talk say
sign signal
sign agree
warn threaten
accept approve ratify back
raise lift
pledge plan
vow warn
accuse blame
accuse suspect
charge arrest
arrest suspect
convict sentence
jail sentence
sentence term
verdict sentence
rule decision
court judge
lawsuit claim
investigate examine
find locate
report claim
say claim
say announce
say warn
say report
say add
see watch
see observe
observe watch follow
look watch
hear listen
read study
paper study
release publish publication
publish public
announce say
meet talk
visit travel
arrive come
leave go
fly flight
run operate
operate work
work service
build develop
rise high
fall low
fall crash
crash accident
collide crash collision
hit kill
sink capsize
shut end
cut reduce
percent per
price value
cost spend
worth value
buy deal
sell trade
profit gain
market stock
money dollar
fund finance
economy growth
crisis problem
debt loan
job worker
strike protest
teacher school
student school
doctor hospital
disease virus
outbreak spread
vaccine drug
test launch
missile launch
nuclear missile
weapon bomb
troop force
soldier army
army force
fighter soldier
strike bomb
raid operation
border territory
coast shore beach
sea water
wobble shift tremor
hint sign trace
signal dip
orbit circle round
program pipeline software analysis
telescope instrument
camera instrument
cautious caution
tentative provisional
withdraw remove
remove drop
issue give
issue pay
carry transport
passenger customer
rider passenger journey boarding
estimate calculate
count number
majority most
majority vote
narrow modest
fee charge
fare ticket
credit refund
mediate mediator negotiate
promise guarantee
clause article
contract agreement memorandum
document paper
enough sufficient
whole full
finish conclude conclusion
attack bomb explosion
relative family
relate family
subsidiary parent
subsidiary belong
bind enforce
attend watch
farm dairy
mechanic engineer
museum gallery
boss director
observatory telescope
planet world
uncle nephew
suspect culprit
wage income
police force
minister ministry
hospital patient
council councillor
parliament deputy
station platform
price rate
child pupil
ship voyage
storm wind
union worker
imagine picture envisage
speak talk tell
reply answer respond response
whisper murmur
laugh smile giggle
cry weep sob
notice spot observe
touch feel
taste flavour flavor
think believe consider reckon suppose
know aware understand
forget overlook
learn study
teach educate instruct
show demonstrate display present
explain clarify describe
describe depict portray
discuss debate talk
argue dispute quarrel
quarrel row argument dispute
choose select pick opt choice
plan intend intention mean
try attempt effort endeavour endeavor strive
manage succeed achieve accomplish
fail failure unsuccessful
protect defend guard shield
destroy ruin wreck devastate demolish
damage harm hurt
design devise
improve enhance better upgrade
worsen deteriorate aggravate
change alter modify transform shift
replace substitute swap exchange
keep retain preserve maintain
enter join
send dispatch ship mail
receive obtain acquire gain
lend borrow loan
find discover locate
search look seek
gather collect assemble accumulate
spread distribute disseminate
share divide split
join unite merge combine connect
separate part divide divorce
fight battle combat struggle
shoot fire
live reside dwell inhabit
sleep rest
eat consume
wear dress
wash clean
throw toss hurl cast dispose discard
push shove press
pull drag tow
run race sprint
walk stroll step
climb ascend scale
swim bathe
drive ride
stop halt cease quit
appear emerge seem
consist comprise compose
depend rely
influence affect impact effect
allow permit enable
thank grateful gratitude appreciate
blame accuse fault
praise commend applaud
complain complaint grumble
regret pity sorry remorse
hope wish
fear afraid dread worry concern
hate dislike detest loathe
love adore
prefer favour favor
trust believe confidence faith
doubt suspect suspicion
surprise astonish amaze shock
suffer endure undergo
feel sense emotion feeling
succeed success successful
earn gain
spend pay
require want
test examine check inspect
check verify control inspect
measure gauge
reduce decrease cut lower
numerous lots
amount sum quantity
size dimension
weight heavy
speed pace fast
distance far
centre center middle heart
edge border brink
border frontier boundary
end conclusion finish
half-time interval break
moment instant second
future tomorrow
today nowadays present
weekend saturday
morning dawn
evening night
night overnight
idea think notion concept
opinion view belief
reason cause motive ground
aim goal objective purpose target
problem issue matter trouble
solution answer remedy
question issue query
lie falsehood untruth
secret mystery
information data detail
rumour rumor gossip
story tale account
example instance case
punish punishment penalty penalise penalize
prison jail imprisonment sentence
election vote poll
politician lawmaker
bomb explosive
peace truce
freedom liberty
weak feeble frail
slow gradual
narrow slim
deep profound
dry arid
dark gloomy
heavy severe
severe critical serious
calm relax
nervous anxious
proud pride
shame embarrass disgrace embarrassment
honest sincere
busy occupy
popular favourite favorite
rare unusual uncommon
strict severe harsh
education teach school
skill ability talent
foreigner stranger
religion faith religious
language tongue
letter message
internet online web network
website page site
computer pc machine
device gadget appliance machine
field pitch
table desk
chair seat
body corpse
hair haircut
trail path
opponent rival
award prize trophy
nominate nomination candidate
director filmmaker
station channel broadcaster
edition issue
migrant refugee
review rethink
hardship difficulty problem trouble
watch view observation
stroll roam wander
fortune lucky fortunate
labour workforce staff worker personnel
licence permission
remember memory recall
village town municipality
councillor representative delegate deputy
share proportion percentage
fault guilt blame
stubborn inveterate obstinate
adversary critic opponent foe
stress underline
jointly together common
fun entertain amuse
withstand resist endure
throw dump discard
customer client buyer
brand label
consultant specialist expert
adolescent teenager youth
lesson class
knowledge understanding
poll survey
proceedings process trial
miss lost disappear
landlord owner
loan mortgage credit
gap difference
elderly senior old
hide secret conceal
clothes dress clothing
variant strain mutation
crew staff
native indigenous
attitude stance
population people inhabitant resident
delay late
condition circumstance situation position
storm gale
memorial commemorate
poem verse
exhibition show display
applause clap
compel force
resist oppose
tavern pub inn bar
restaurant diner
meal dish
inspection check control
file folder directory
article text piece
slaughter massacre
adopt accept
chance opportunity
gradual slow gradually slowly
avoid dodge evade
operator carrier
punishment punish
carrier operator
memo notice
line route
rail track
trouble problem
difficulty trouble
participate involve
ring call
school college
damage destroy
tour trip
hot warm
song music
perform play
capture seize
collapse failure
couple pair
union association
request demand
pub restaurant
bring deliver supply
crowd mass
bunch group
deputy lawmaker
decide determine
suggest indicate
research investigate
deploy use
kid boy
incident accident
article story
`;

/**
 * Invented dispatches of a newswire, written as `STORIES` are: headlines in capitals, datelines, bylines, tables of results,
 * scorecards, standings, prices, digests. {B1} is a club, {K1} a county's side, {M1} a side of a league of North America and
 * {U1} one of its towns, {Q1} a newspaper, {I1} a person as a scorecard has them ("A. Ruiz"); {T1o}, {L1o} are the town or
 * land as a team. A small letter alone is a number: {n} 1 to 90, {d} 0 to 6, {k} thousands, {c} with two decimals, {s} a
 * score, {m} 01 to 12.
 */
export const WIRES = `
SOCCER - {B1u} HELD AT HOME AS {S1u} MISSES PENALTY .
{P9}
{T1u} 1996-{m}-{m}
{B1} dropped two points in the {J1} first division on Sunday when they were held to a {s} draw by {B2} .
{P1} , the {J2} striker , hit a post in the first half and then shot a penalty over the bar after {P2} had been brought down .
{P3} gave {B2} the lead on {n} minutes , but {P4} headed level from a corner by {S2} .
" It was one of those days , " said {B1} coach {P5} . " {P1} will score plenty for us . "
{T2o} , who won {s} at {T3o} on Saturday , are now three points clear of {B3} and {T4o} .
{B2} travel to {T5o} next week without {S3} , who was booked for the third time .
In the day 's other match {B4} beat {B5} {s} at {Z1} with goals by {P6} and {P7} .
---
SOCCER - {J1u} FIRST DIVISION RESULTS .
{T1u} 1996-{m}-{m}
Results of {J1} first division soccer matches played on Saturday :
{T2o} {d} {T3o} {d}
{B1} {d} {T4o} {d}
{T5o} {d} {B2} {d}
{B3} {d} {B4} {d}
{T6o} {d} {T7o} {d}
Playing Sunday :
{T8o} v {B5}
Postponed : {T9o} v {B6}
---
SOCCER - {J1u} LEAGUE SUMMARIES .
{T1u} 1996-{m}-{m}
Summaries of {J1} league matches played on Sunday :
{T2o} {d} ( {S1} {n} , {S2} {n} ) {B1} {d} ( {S3} {n} penalty ) . Halftime {s} . Attendance {k}
{B2} {d} {T3o} {d} . {k}
{T4o} {d} ( {S4} {n}th minute ) {T5o} {d} ( {P5} {n}th , {S6} {n}th ) . Halftime {s} . Attendance : {k}
{B3} {d} ( {S7} {n} , {n} , {S8} {n} own goal ) {B4} {d} . Halftime {s} . {k}
{T6o} {d} ( {S9} {n} ) {T7o} {d} ( {P0} {n} ) . {k}
---
SOCCER - {J1u} LEAGUE STANDINGS .
{T1u} 1996-{m}-{m}
Standings in the {J1} soccer league after Sunday 's matches ( tabulated under played , won , drawn , lost , goals for , against , points ) :
{B1} {n} {n} {d} {d} {n} {n} {n}
{T2o} {n} {n} {d} {d} {n} {n} {n}
{T3o} {n} {n} {d} {d} {n} {n} {n}
{B2} {n} {n} {d} {d} {n} {n} {n}
{T4o} {n} {n} {d} {d} {n} {n} {n}
{B3} {n} {n} {d} {d} {n} {n} {n}
{T5o} {n} {n} {d} {d} {n} {n} {n}
Division two
{T6o} {n} {n} {d} {d} {n} {n} {n}
{B4} {n} {n} {d} {d} {n} {n} {n}
{T7o} {n} {n} {d} {d} {n} {n} {n}
---
SOCCER - {L1u} BEAT {L2u} IN [X WORLD CUP ] QUALIFIER .
{T1u} 1996-{m}-{m}
{L1} beat {L2} {s} ( halftime {s} ) in a European group {d} [X World Cup ] soccer qualifier on Wednesday :
Scorers :
{L1} - {P1} ( {n} ) , {P2} ( {n} , {n} )
{L2} - {P3} ( {n} penalty )
Attendance : {k}
Teams :
{L1} : 1 - {P4} ; 2 - {P5} , 4 - {P6} , 5 - {S7} , 3 - {P8} ; 6 - {P1} ( 14 - {P9} , {n}th minute ) , 8 - {P2} , 11 - {S0}
Played in {T1} . Referee : {P0} ( {L3} )
---
SOCCER - {L1u} NAME SQUAD FOR {L2u} GAME .
{T1u} 1996-{m}-{m}
{L1} coach {P1} named a {n}-man squad on Monday for the [X World Cup ] qualifying match against {L2} in {T2} :
Goalkeepers - {P2} ( {B1} ) , {P3} ( {T3o} )
Defenders - {P4} , {P5} ( both {B2} ) , {P6} ( {T4o} ) , {P7} ( {B3} )
Midfielders - {P8} ( {T5o} ) , {P9} , {P0} ( {B1} )
Forwards - {S4} ( {T6o} ) , {S5} ( {B4} , {L3} ) .
{S9} is recalled after a year . {B4} striker {S5} has a calf injury .
---
SOCCER - {S1u} JOINS {B1u} .
{T1u} 1996-{m}-{m}
{J1} international {P1} has joined {B1} from {B2} for a fee of two million pounds , the {J2} club said on Friday .
The {n}-year-old defender , who helped {T2o} win the [X UEFA Cup ] two years ago , signed a three-year contract in {T1} .
{B1} manager {P2} said {S1} would make his debut against {T3o} on Saturday .
{B3} and {J3} champions {B4} had also been interested .
{S1} was born in {T4} and began with {B5} in {L3} .
---
SOCCER - {L1u} STUNNED BY LATE {L2u} GOALS .
{P9}
{T1u} , {L1} 1996-{m}-{m}
Two goals in the last three minutes gave {L2} a {s} win over {L1} in their [X Asian Cup ] group match on Thursday .
{P1} had put {L1} ahead and they looked safe until {P2} beat goalkeeper {P3} with a shot from 25 metres .
{S2} then crossed for {P4} to score the winner .
{L2} 's coach {P5} embraced his players . {L1} need a point from their game with {L3} on Monday to go through .
In the other group {L4} , champions in 1992 , drew {s} with {L5} .
" {L2} deserved it , " said {L1} captain {P6} , who plays for {B1} .
---
[O NBA ] BASKETBALL - RESULTS OF TUESDAY 'S GAMES .
[L NEW YORK ] 1996-{m}-{m}
Results of [O National Basketball Association ] games on Tuesday ( home team in CAPS ) :
{U1uo} {n} {U2o} {n}
{U3o} {n} {U4uo} {n}
{U5uo} {n} {U6o} {n} ( OT )
{U7o} {n} {U8uo} {n}
{U9uo} {n} {U0o} {n} ( 2OT )
---
[O NHL ] ICE HOCKEY - STANDINGS AFTER THURSDAY 'S GAMES .
[L NEW YORK ] 1996-{m}-{m}
Standings of [O National Hockey League ] teams after games played on Thursday ( tabulate under won , lost , tied , goals for , goals against , points ) :
[X EASTERN CONFERENCE ]
[X NORTHEAST DIVISION ]
W L T GF GA PTS
{U1uo} {n} {n} {d} {n} {n} {n}
{U2uo} {n} {n} {d} {n} {n} {n}
{U3uo} {n} {n} {d} {n} {n} {n}
[X ATLANTIC DIVISION ]
W L T GF GA PTS
{U4uo} {n} {n} {d} {n} {n} {n}
{U5uo} {n} {n} {d} {n} {n} {n}
[X WESTERN CONFERENCE ]
{U6uo} {n} {n} {d} {n} {n} {n}
{U7uo} {n} {n} {d} {n} {n} {n}
FRIDAY , DECEMBER {n} SCHEDULE
{U8uo} AT {U9u}
{U3uo} AT {U1u}
{U0uo} AT {U4u}
---
BASEBALL - RESULTS OF [O MAJOR LEAGUE BASEBALL ] GAMES ON SUNDAY .
[L NEW YORK ] 1996-{m}-{m}
Results of Major League Baseball games played on Sunday ( home team in CAPS ) :
[X American League ]
{U1uo} {d} {U2o} {d}
{U3o} {n} {U4uo} {d} ( 11 innings )
{U5uo} {d} {U6o} {d}
[X National League ]
{U7o} {n} {U8uo} {d}
{U9uo} {d} {U0o} {d} ( 1st game )
{U9uo} {d} {U0o} {d} ( 2nd game )
---
BASEBALL - {S1u} HOMER LIFTS {M1u} .
{U1u} 1996-{m}-{m}
{P1} hit a two-run homer in the bottom of the ninth inning as the {M1} rallied for a {s} win over the {M2} on Wednesday .
{S1} , who went 3-for-4 , drove a pitch by {P2} ( {d}-{d} ) over the fence in left .
{P3} ( {n}-{d} ) got the win in relief for {U1o} , which has won nine of its last eleven .
In {U2} , {P4} allowed one hit over seven innings and {P5} doubled twice as the {M3} blanked {U3o} 4-0 .
At {U4} , {P6} had four RBI and {U4o} beat the {M4} {s} . {S6} is batting .{n} since the break .
In {U5} , rookie {P7} singled home {P8} with two out in the 10th and the {M5} edged {U6o} {s} .
---
[O NFL ] AMERICAN FOOTBALL - {M1u} BEAT {M2u} IN OVERTIME .
{U1u} 1996-{m}-{m}
{P1} kicked a 38-yard field goal in overtime Monday to give the {M1} a {s} victory over the {M2} .
{P2} threw for {n} yards and two touchdowns for {U1o} ( 8-4 ) , but was intercepted twice by {P3} .
{P4} ran for {n} yards and {P5} caught a 12-yard scoring pass as {U2o} led 17-7 at the half .
{U2o} coach {P6} called it " a tough one to take " .
The {M1} , who play at {U3} on Sunday , are a game behind the {M3} in the [X AFC East ] . The {M3} lost to {U4o} .
{S2} was sacked six times . Left tackle {P7} sprained an ankle .
---
[O NBA ] BASKETBALL - {M1u} WIN EIGHTH STRAIGHT AS {S1u} SCORES {n} .
{U1u} 1996-{m}-{m}
{P1} scored {n} points and {P2} added {n} as the {M1} won their eighth straight game , {n}-{n} , over the {M2} on Saturday .
{P3} had {n} points and {n} rebounds for {U2o} , which lost its third in a row at home .
At {U3} , {P4} hit a jumper with two seconds left to lift the {M3} over {U4o} , {n}-{n} . {S4} finished with {n} .
In {U5} , {P5} returned from a knee injury but {U5o} fell to the {M4} {n}-{n} .
{U6o} guard {P6} was ejected in the third quarter of a {n}-{n} loss to {U7o} .
---
CRICKET - {L1u} V {L2u} SCOREBOARD .
{T1u} , {L1} 1996-{m}-{m}
Scoreboard on the third day of the second test between {L1} and {L2} at {Z1} on Saturday :
{L1} first innings {n} ( {S1} {n} , {S2} {n} ; {S8} 5-{n} )
{L2} first innings
{I3} c {S1} b {S4} {n}
{I5} lbw b {S2} {n}
{I6} run out {n}
{I7} c and b {I4} {n}
{I8} st {S1} b {S2} {n}
{I9} not out {n}
{I0} b {S4} {d}
Extras ( b-{d} lb-{d} nb-{d} ) {n}
Total {n}
Fall of wickets : 1-{n} 2-{n} 3-{n} 4-{n}
Did not bat : {P1} , {S2} , {I0} .
Bowling : {S4} {n}-{d}-{n}-{d} ( w-1 ) , {S2} {n}-{d}-{n}-{d} , {I1} {n}-{d}-{n}-{d}
{L1} second innings
{S1} b {S8} {n}
{S2} c {S6} b {S9} {d}
Umpires : {I0} and {P4} ( {L3} )
---
CRICKET - {K1u} CLOSE IN ON VICTORY OVER {K2u} .
[L LONDON ] 1996-{m}-{m}
{K1} need {n} more runs with six wickets left to beat {K2} on the last day of their county championship match at {T1} .
{P1} took five for {n} as {K2} were bowled out for {n} . {P2} , with {n} , and {P3} held them up for an hour .
At {T2} , {J1} fast bowler {P4} destroyed {K3} with seven for {n} for {K4} .
Leaders {K5} were {n} for four against {K6} at {T3} , {L1} all-rounder {P5} making {n} .
Captain {P6} put on {n} with {S5} . {S6} 's century was his third of the season .
---
CRICKET - {J1u} COUNTY CHAMPIONSHIP RESULTS .
[L LONDON ] 1996-{m}-{m}
Result on the final day of four-day county championship cricket matches on Monday :
At {T1} : {K1} beat {K2} by an innings and {n} runs . {K2} {n} and {n} ( {I1} {n} ; {I2} 5-{n} ) , {K1} {n} ( {I3} {n} not out , {I4} {n} ) . {K1} {n} points , {K2} {d} .
At {T2} ( {Z1} ) : {K3} {n} and {n}-{d} declared . {K4} {n} ( {I5} {n} ) and {n}-{d} . Match drawn .
{T3} : {K5} {n} ( {I6} {n} , {I7} {n} ) v {K6} .
Tour match : {L1} {n}-{d} ( {P8} {n} , {I9} {n} retired ) and {n} ; {K4} {n}-{d} .
---
CRICKET - {L1u} WIN TOSS , ELECT TO FIELD AGAINST {L2u} .
{T1u} 1996-{m}-{m}
{L1} won the toss and chose to field in the one-day international against {L2} at the {Z1} on Sunday .
Teams :
{L1} - {P1} ( captain ) , {P2} , {P3} , {P4} , {P5} , {P6} , {P7} .
{L2} - {P8} , {P9} , {P0} ( captain ) , {S4} .
The {J2} included leg-spinner {S8} . {L2} lost to {L3} by {n} runs in {T2} on Friday .
---
TENNIS - RESULTS AT {J1u} OPEN .
{T1u} 1996-{m}-{m}
Results from the [X {J1} Open ] men 's tennis tournament on Wednesday ( prefix number denotes seeding ) :
Second round
{d} - {P1} ( {L1} ) beat {P2} ( {L2} ) {s} {s} {s}
{P3} ( [L U.S. ] ) beat {n} - {P4} ( {L3} ) {s} 7-6 ( 7-{d} )
{P5} ( {L4} ) beat {P6} ( {L5} ) {s} {s} , retired
Women 's doubles , first round
{P7} and {P8} ( {L1} ) beat {P9} and {P0} ( {L6} / {L7} ) {s} {s}
{d} - {P5} / {P6} ( {L4} / {L5} ) beat {P1} / {P4} ( {L1} / {L3} ) {s} {s}
---
TENNIS - {S1u} CRASHES OUT IN {T1u} .
{P9}
{T1u} 1996-{m}-{m}
Top seed {P1} was knocked out of the $ 1 million [X {T1} Open ] by {J1} qualifier {P2} on Tuesday .
The {J2} , who won here in 1994 , saved three match points before {S2} passed him at the net for a {s} {s} win .
" {S2} played unbelievable tennis , " {S1} said . " I am going home to {T2} . "
{L3} 's {P3} , seeded {d} , beat {P4} of {L4} {s} {s} . Fellow-{J3} {P5} meets {P6} next .
Former [X Wimbledon ] champion {P7} withdrew with flu . {P8} takes his place .
---
GOLF - LEADING SCORES AT {J1u} MASTERS .
{T1u} 1996-{m}-{m}
Leading scores after the third round of the [X {J1} Masters ] on Saturday ( {J2} unless stated ) :
{n} {P1} {n} {n} {n}
{n} {P2} ( {L1} ) {n} {n} {n} , {P3} {n} {n} {n} , {P4} ( [L U.S. ] ) {n} {n} {n}
{n} {P5} {n} {n} {n} , {P6} ( {L3} ) {n} {n} {n}
{n} {P7} ( {L4} ) {n} {n} {n} , {P8} {n} {n} {n} , {P9} , {P0}
---
GOLF - {S1u} LEADS BY TWO AFTER SECOND-ROUND {n} .
{T1u} , {L1} 1996-{m}-{m}
{J1} {P1} shot a six-under-par {n} on Friday to take a two-stroke lead in the $ 1.2 million [X {T1} Classic ] at {Z1} .
{S1} had seven birdies and a bogey for a two-round total of {n} . {P2} of {L2} and {P3} were tied for second .
[X Masters ] champion {P4} missed the cut after a {n} , along with {J3} {P5} and {P6} of {L4} .
" {Z1} is playing long , " {S1} said . {P7} , a past winner on the [O PGA ] tour , is six strokes back .
---
ATHLETICS - LEADING RESULTS AT {T1u} INTERNATIONAL MEETING .
{T1u} 1996-{m}-{m}
Leading results from the {T1} international athletics meeting on Wednesday :
Women 's 100 metres hurdles
1. {P1} ( {L1} ) {c} seconds
2. {P2} ( {L2} ) {c}
3. {P3} ( [L U.S. ] ) {c}
Men 's javelin : 1. {P4} ( {L3} ) {c} metres 2. {P5} ( {L4} ) {c} 3. {P6} ( {L5} ) {c}
Men 's 4x100 metres relay : 1. {L1} {c} 2. {L6} {c} 3. {L2} {c}
1,500 metres : 1. {P7} ( {L7} ) 3:{c} , 2. {P8} ( {L3} ) 3:{c} , 3. {P9} ( {L8} ) 3:{c}
{S4} threw over {n} metres for the first time . The {J3} won [X Olympic ] silver in {T2} .
---
SKIING - {S1u} WINS {J2u} SLALOM .
{T1u} , {L1} 1996-{m}-{m}
{J2} {P1} won the second men 's slalom of the [X World Cup ] season on Sunday by two hundredths of a second from {P2} of {L3} .
Leading results :
1. {P1} ( {L2} ) one minute {c} seconds ( {c} / {c} )
2. {P2} ( {L3} ) 1:{c}
3. {P3} ( {L4} ) 1:{c}
4. {P4} ( {L1} ) 1:{c}
equal 5. {P5} ( {L5} ) and {P6} ( {L6} ) 1:{c}
[X World Cup ] slalom standings :
1. {S2} {n} points 2. {S1} {n} 3. {S5} {n}
Nations ' standings : 1. {L1} {n} 2. {L3} {n} 3. {L2} {n}
---
CYCLING - {S1u} TAKES STAGE , {S2u} KEEPS LEAD .
{T1u} 1996-{m}-{m}
Leading placings in the {n}th stage of the [X Tour of {L1} ] , {n} kms from {T2} to {T1} on Friday :
1. {P1} ( {L2} ) {A1} {d} hours {n} minutes {n} seconds
2. {P2} ( {L3} ) {C1} same time
3. {P3} ( {L4} ) {A2} {n} seconds behind
4. {P4} ( {L1} ) {C2} s.t.
5. {P5} ( {L5} / {A1} ) {n}
Overall :
1. {S2} {n} hours {n} minutes {n} seconds 2. {S4} {d} minutes {n} seconds behind 3. {S1} {d}:{n}
---
MOTOR RACING - {S1u} ON POLE FOR {J1u} GRAND PRIX .
{T1u} 1996-{m}-{m}
Leading positions on the grid for Sunday 's [X {J1} Grand Prix ] after final qualifying on Saturday :
1. {P1} ( {L1} ) {C1} 1 minute {c} seconds ( average speed {n} kph )
2. {P2} ( {L2} ) {C1} 1:{c}
3. {P3} ( {L3} ) {C2} 1:{c}
4. {P4} ( {L4} ) {C3} 1:{c}
World championship standings :
Drivers : 1. {S1} {n} points 2. {S3} {n} 3. {S4} {n}
Constructors : 1. {C1} {n} 2. {C2} {n}
{P5} , who crashed his {C4} on the warm-up lap , was taken to hospital in {T2} . {S2} said {Z1} was " too fast for the old cars " .
---
RUGBY UNION - {L1u} NAME TEAM TO FACE {L2u} .
{P9}
{T1u} 1996-{m}-{m}
{L1} coach {P1} made three changes on Thursday to the team to play {L2} at {Z1} on Saturday week .
Winger {P2} returns after injury , {P3} of {T2o} replaces {P4} at fly-half and {B1} prop {P5} wins his first cap .
Team : 15 - {P6} ( {B2} ) ; 14 - {P2} ( {T3o} ) , 13 - {P7} ( {B1} ) ; 10 - {P3} ( {T2o} ) , 9 - {P8} ( {B1} , captain ) ; 1 - {S5} ( {B1} ) .
{L2} beat {L3} {s} in {T4} last month . Their captain , {P0} , said {L1} were favourites .
---
RUGBY LEAGUE - {J1u} PREMIERSHIP RESULTS .
{T1u} 1996-{m}-{m}
Results of {J1} rugby league premiership matches played at the weekend :
{B1} {n} {T2o} {n}
{T3o} {n} {T4o} {n}
{B2} {n} {B3} {n}
{T5o} {n} - {T6o} {n}
{B1} ( Tries : {P1} {d} , {P2} ; Goals : {S1} {d} ) bt {T2o} ( Try : {P3} ; Goal : {P4} ) . Crowd : {k}
Referee : {P5} ( {T7} )
---
BOXING - {S1u} TO FIGHT {S2u} FOR [O WBC ] TITLE .
{T1u} 1996-{m}-{m}
[O World Boxing Council ] ( [O WBC ] ) champion {P1} will defend his lightweight title against {J1} challenger {P2} in {T2} on March {n} , promoter {P3} said on Thursday .
{S1} , of {T3} , stopped {P4} of {L2} in the ninth round in {T4} last month . {S2} is unbeaten in {n} fights .
{P5} of the [O IBF ] said {S1} would be stripped if he did not meet {P6} first .
" {P2} is a tough kid , but he never fought anyone like me , " {S1} told a news conference at {Z1} .
---
BOXING - {S1u} TAKES EUROPEAN TITLE .
{T1u} 1996-{m}-{m}
{P1} ( {L1} ) beat {P2} ( {L2} ) on points over 12 rounds to win the vacant European featherweight boxing championship on Saturday .
---
ICE HOCKEY - {J1u} LEAGUE RESULTS / STANDINGS .
{T1u} 1996-{m}-{m}
Results of {J1} ice hockey league matches played on Sunday :
{T2o} {d} {B1} {d} ( {d}-{d} {d}-{d} {d}-{d} )
{T3o} {d} {T4o} {d} after overtime
Standings ( tabulated under games played , won , drawn , lost , goals for , goals against , points ) :
{T2o} {n} {n} {d} {d} {n} {n} {n}
{T4o} {n} {n} {d} {d} {n} {n} {n}
{B1} {n} {d} {d} {n} {n} {n} {n}
---
BASKETBALL - EUROPEAN CUP RESULTS .
{T1u} 1996-{m}-{m}
Results in group B of the [X European Cup ] basketball tournament on Thursday :
In {T2} : {B1} ( {L1} ) {n} {B2} ( {L2} ) {n} ( halftime {n}-{n} )
Leading scorers : {B1} - {P1} {n} , {P2} {n} ; {B2} - {P3} {n} .
In {T3} : {T3o} ( {L3} ) {n} {B3} ( {L4} ) {n}
{T3o} : {P4} {n} , {P5} {n} , {S6} {n}
Add group D :
{A1} {T4o} ( {L5} ) {n} {B4} ( {L6} ) {n}
---
BADMINTON - {L1u} OPEN RESULTS .
{T1u} 1996-{m}-{m}
Results in the [X {L1} Open ] badminton tournament on Thursday ( prefix number denotes seeding ) :
Men 's singles , quarter-finals
{d} - {P1} ( {L2} ) beat {P2} ( {L3} ) 15-{d} 15-{d}
{P3} ( {L4} ) beat {d}/{d} - {P4} ( {L1} ) 15-{n} 17-14
Mixed doubles : {P5} and {P6} ( {L2} ) beat {P7} and {P8} ( {L5} ) 15-{d} 15-{d}
---
SQUASH - {S1u} SURVIVES SCARE IN {T1u} .
{T1u} 1996-{m}-{m}
World champion {P1} of {L1} came back from two games down to beat {J2} teenager {P2} in the [X {T1} Open ] on Monday .
His compatriot {P3} went out to {L3} 's {P4} {s} {s} {s} .
{P5} ( {L4} ) plays {P6} ( {L5} ) in the semifinals . The final is at {Z1} on Saturday .
---
HORSE RACING - [X {X1} ] WINS {T1u} STAKES .
{T1u} 1996-{m}-{m}
Result of the [X {T1} Stakes ] , a race for three-year-olds run over a mile at {Z1} on Saturday :
1. [X {X1} ] 7-2 ( {P1} )
2. [X {X2} ] 11-4 favourite ( {P2} )
3. [X {X3} ] 20-1 ( {I3} )
Distances : a head , two lengths . Winner owned by Sheikh {P4} and trained by {P5} at {T2} .
---
YACHTING - {S1u} RESCUED IN SOUTHERN OCEAN .
{T1u} , {L1} 1996-{m}-{m}
{J2} yachtsman {P1} was picked up by the frigate [X HMAS {T2} ] on Thursday , four days after his yacht [X {X1} ] capsized 900 miles off {T1} .
{P2} , who skippers [X {X2} ] in the [X Vendee Globe ] race , had turned back to search . The [O Royal Australian Air Force ] dropped rafts .
" I ate chocolate and talked to God , " {S1} told {O1} radio .
---
{C1} sees higher {n} net .
{P9}
{T1u} 1996-{m}-{m}
{J1} chemicals group {C1} said on Tuesday it expected net profit for 1996 to rise by at least {n} percent from {c} million .
Chief financial officer {P1} told reporters at {C1} 's headquarters in {T1} that sales in {L2} and the [L U.S. ] had picked up .
{C1} shares closed {c} higher at {k} on the {T2} bourse . {C2} and {C3} also gained .
" {C1} has turned the corner , " said {P2} , an analyst at {C4} in {T3} . {P3} of {C5} was more cautious .
Its {T4}-based unit {C6} will be sold to {L3} 's {C7} .
-- {T1} newsroom +{n} {n} {k}
---
{C1} Q3 shr $ {c} vs $ {c} .
{T1u} , {L1} 1996-{m}-{m}
Three months ended September 30
( in thousands of dollars except per share )
1996 1995
Net income {k} {k}
Per share {c} {c}
Revenues {k} {k}
NOTE : Full name of company is [O {C1} Inc. ]
{C1} said results include a charge for the closure of its {T2} plant and a gain on the sale of {C2} .
President {P1} said the unit in {T3} would break even .
-- [L New York ] newsroom , ( 212 ) 859-1610
---
{T1} stocks close higher , {C1} leads gains .
{P9}
{T1u} 1996-{m}-{m}
{T1} shares closed higher on Friday , led by {C1} , after [L Wall Street ] 's overnight rise , brokers said .
The {n}-share index ended {c} points up at {k} in turnover of {k} million crowns .
{C1} rose {c} to {c} and {C2} put on {c} . {C3} was unchanged . Among insurers , {C4} slipped to {c} on profit-taking .
" People are buying {C1} because of {L2} , " said {P1} at {C5} . " The [O Fed ] is out of the way . "
{P2} of {C6} Securities said he saw resistance at {k} .
The market was also waiting for results from {C7} , due on Monday , and for a speech by [O Bundesbank ] president {P3} in {T2} .
Dealers in {T3} said [O {C8} ] bid {c} for stock .
-- {T1} newsroom +{n} {n} {k}
---
[L {L1} ] shares end lower in thin trade .
{T1u} 1996-{m}-{m}
{J1} stocks ended lower on Wednesday as foreign funds sold {C1} and {C2} , dealers said .
The {A1} index lost {c} points to {c} .
Losers were led by {C1} , down {c} at {c} , {C3} at {c} and {C4} . Rivals {C7} and {C8} were little changed .
{C7} GDRs fell in [L London ] . {C8} ADRs and {C3} B shares shed {c} .
" Volumes are dismal , " said a trader at {C5} . {P1} , head of research at {O1} , blamed {L2} .
{C6} A shares were suspended . The {T1} exchange reopens on Monday .
---
[O {C1} ] to issue {n} mln mark bond .
[L LONDON ] 1996-{m}-{m}
The following bond was announced by lead managers {C2} and {C3} .
BORROWER {C1u}
AMT {n} MLN DM COUPON {c} MATURITY {n}.DEC.{n}
TYPE STRAIGHT ISS PRICE {c} PAY DATE {n}.DEC.{n}
FULL FEES {c} REOFFER = SPREAD =
MOODY AA{d} LISTING {T1u} PAY FREQ =
S&P AA DENOMS ( K ) 1-10 SALE LIMITS [L US ] / [L UK ]
NEG PLG YES CRS DEFLT YES FORCE MAJ YES
GOV LAW {J1u} HOME CTRY {L1u} TAX PROVS STANDARD
MGT / UND {c} SELL CONC {c} PRAECIP =
NOTES {C4u} IS CO-LEAD
-- [L London ] Newsroom +44 171 {n} {k}
---
{L1} rice tender draws six offers .
{T1u} 1996-{m}-{m}
{L1} 's state buyer {O1} ( {A1} ) received offers from six companies at a tender for {k} tonnes of rice , traders in {T1} said on Tuesday .
The lowest , at $ {c} a tonne , C and F {T2} , came from {C1} of {L2} . {C2} , {C3} and {J3} trader {C4} also took part .
The cargo would be shipped from {T3} or {T4} in November . {A1} bought {k} tonnes of {J4} wheat last week .
" They will ask {C1} for more , " said one trader . {A1} chairman {P1} was not available .
---
{T1} port conditions - {T2} , {T3} - Nov {n} .
{T1u} 1996-{m}-{m}
[O Lloyd 's Shipping Intelligence Service ] reported :
{T2u} , Nov {n} - Waiting time for general cargo is {d} days .
{T3u} , Nov {n} - Motor tanker [X {X1} ] ( {k} dwt ) ran aground off {Z1} and was refloated . Master {P1} reported no pollution .
In port : [X {X2} ] , from {T4} , loading sugar for {L1} ; [X {X3} ] , due from {T5} .
{O1} said pilots would strike at {T2} and {T6} on Friday .
---
[L U.S. ] cattle and hogs end mixed , {C1} cuts kill .
[L CHICAGO ] 1996-{m}-{m}
Live cattle futures on the [O Chicago Mercantile Exchange ] ( [O CME ] ) closed mixed on Thursday in quiet trade .
Commission houses sold and {C1} and {C2} were buyers , floor sources said . {P1} of {C3} put support at {c} cents .
Cash cattle in {L1} and {T1} traded at {c} . The [O U.S. Department of Agriculture ] ( [O USDA ] ) estimated the slaughter at {k} .
{C4} 's plant in {T2} , {L2} , was closed by snow . December closed up {c} at {c} .
-- {P2} , [L Chicago ] newsdesk , 312-{n}-{k}
---
PRESS DIGEST - {L1} - Nov {n} .
{T1u} 1996-{m}-{m}
These are the leading stories in the {J1} press on Saturday . [O Reuters ] has not verified these stories and does not vouch for their accuracy .
{Q1u}
- President {P1} meets {J2} envoy {P2} in {T1} . {S1} to visit {L3} next month .
- {C1} wins {T2} airport contract .
- Minister : No talks with {O1} before poll .
{Q2u}
- {S2} says {L3} ready to sign .
- {T3} hit by floods , {n} dead .
{Q3u}
- {C2} , {C3} in merger talks .
- {L4} 's {S3} jailed for {n} years .
- {B1} sell {S4} to {B2} .
---
PRESS DIGEST - {J1u} NEWSPAPERS - OCT {n} .
[L LONDON ] 1996-{m}-{m}
{Q1u}
-- {C1} is to shed {k} jobs in {T1} . The company 's new chief executive , {P1} , will tell unions today .
-- {C2} has bought a stake in {C3} from {L1} 's {C4} for {n} million pounds .
{Q2u}
-- {O1} is to investigate the collapse of {C5} . {P2} , its former chairman , is believed to be in {L2} .
{Q3u}
-- The [O Bank of England ] is expected to raise rates . The Chancellor , {P3} , will meet Governor {P4} .
-- {C6} : profits warning .
---
{L1} 's {S1} says no to early poll .
{P9}
{T1u} 1996-{m}-{m}
{J1} Prime Minister {P1} on Monday ruled out an early election and said his coalition with {O1} would last until 1998 .
{S1} told parliament the opposition [O Democratic Left ] of {P2} was " dreaming " .
Political sources said Finance Minister {P3} of the [O Centre Union ] and {S2} had met in secret at {Z1} .
{L2} and {L3} have urged {L1} to cut its deficit in order to join the [O European Union ] 's single currency .
The {J1} crown fell in {T2} , {T3} and {T4} .
" {T1} has to make up its mind , " said {P4} , {J4} ambassador to {O2} .
State radio quoted {S3} as saying that he would stay . {Q1} said he had written a letter of resignation .
---
{L1} rebels kill {n} in attack on {T1} .
{T2u} , {L1} 1996-{m}-{m}
Rebels of {O1} ( {A1} ) attacked the northern {J1} town of {T1} before dawn , killing {n} people , the army said on Friday .
Colonel {P1} , commander in the {T3} district , said the guerrillas had crossed the border from {L2} .
The rebels , fighting to topple President {P2} since 1987 , burned a clinic run by [O Medecins Sans Frontieres ] .
A spokeswoman for the [O U.N. ] refugee agency [O UNHCR ] in {T4} , {P3} , said {k} people had fled into the {Z1} forest .
{A1} leader {P4} told the [O BBC ] from {T5} that {L2} had nothing to do with it . " {S2} is lying , " he said .
{L3} has mediated twice . {J4} foreign minister {P5} is to see {S2} in {T2} .
{O2} officials visited {T1} on Thursday . Most of the dead were {J5} traders .
---
Two die as bus falls into river in {L1} .
{T1u} 1996-{m}-{m}
Two people were killed and {n} injured when a bus plunged off a bridge near {T2} in western {L1} , the {J1} news agency {A1} said on Sunday .
The bus was taking {J2} workers from {T3} to {T4} . {P1} , a survivor , said the driver had been asleep .
Police in {T2} said the bridge over the {Z1} had been hit by a lorry in 1994 .
---
{J1} train derails near {T1} , {n} hurt .
{T2u} 1996-{m}-{m}
{n} people were hurt when an express train on its way from {T2} to {T3} left the rails outside {T1} on Saturday , {J1} state railway {C1} said .
{C1} spokesman {P1} said the locomotive , built by {C2} , had been in service for a month .
The injured , including three {J2} soldiers , were taken to [O {T1} General Hospital ] .
---
{T1} court jails {n} for mosque blast .
{T2u} 1996-{m}-{m}
A {J1} court sentenced {n} members of the outlawed {O1} to death on Sunday for the bombing of a mosque in {T1} , the official {A1} agency said .
Those sentenced included {P1} , {P2} and a {J2} , {P3} . Six others were tried in their absence .
Judge {P4} said {S1} had been trained in {L2} . [O Amnesty International ] called the trial a farce .
{L2} denies it shelters {O1} . Its foreign minister , {P5} , was in {T3} for talks with {J3} Vice-President {P6} .
---
{S1u} SAYS {L1u} WILL NOT LEAVE {T1u} .
{P9}
{T2u} 1996-{m}-{m}
{L1} 's President {P1} said on Wednesday that his country 's troops would stay in {T1} until {L2} signed a peace treaty .
" {T1} is not for sale , " {S1} told {Q1} in an interview .
{J3} mediators led by {P2} shuttle between {T2} and {T3} . {S2} met {P3} , leader of the {O1} party , and {P4} of the [O PLO ] .
The [O U.N. Security Council ] is to debate the matter in [L New York ] on Monday . [L U.S. ] Secretary of State {P5} called {S1} .
In {T1} , {J2} youths stoned cars . {J1} radio said a {J1} settler from {T4} was hurt .
---
[O Labour ] 's {S1} attacks Tories on jobs .
{P9}
[L LONDON ] 1996-{m}-{m}
[L Britain ] 's [O Labour Party ] said on Thursday that the [O Conservatives ] had lost {k} jobs in {T1} alone .
Shadow employment minister {P1} said Prime Minister {P2} had " given up on {T1} and on {T2} " .
A Treasury spokesman for the [O Liberal Democrats ] , {P3} , agreed . [O Conservative ] member of parliament {P4} told [O BBC ] radio that {S1} was wrong .
A [O MORI ] poll in [O The Times ] put [O Labour ] {n} points ahead . {S2} must call an election by May .
The [O Confederation of {J1} Industry ] ( {A1} ) wants lower rates . [O Ulster Unionist ] leader {P5} would not say how his party would vote .
---
{S1} leads {S2} in {L1} poll .
{T1u} 1996-{m}-{m}
Challenger {P1} holds a {n}-point lead over President {P2} a week before {L1} votes , a poll published in {Q1} said on Sunday .
{S1} of the [O {L1} National Party ] had {n} percent , {S2} of the ruling {O1} {n} . {P3} , a former {T1} mayor , had {d} .
{S2} told a rally in {T2} that only {O1} could keep peace with {L2} . {S1} toured {T3} and {T4} .
The poll of {k} people was taken by {C1} . Voting stations will be watched by the [O Organisation of American States ] ( [O OAS ] ) .
---
{J1} actress {S1} dies in {T1} .
{T1u} 1996-{m}-{m}
{P1} , the {J1} actress who played {P2} in the film " [X {X1} ] " , died of cancer in {T1} on Tuesday , her agent said . She was {n} .
Born {P3} in {T2} , {S1} moved to [L Hollywood ] in 1948 and made {n} films for [O MGM ] and {C1} .
She was married to director {P4} and then to {J2} singer {P5} . " {F1} was the last of the great ladies , " said {P6} .
She never won an [X Oscar ] . {Q1} once called her " the face of {T3} " .
---
Pop star {S1} postpones {T1} concert .
{T1u} 1996-{m}-{m}
{J1} rock singer {P1} has called off a concert in {T1} because of a sore throat , promoter {P2} of {C1} said on Monday .
{S1} , whose album " [X {X1} ] " topped charts in {L2} and {L3} , was to sing at {Z1} before {k} people . His tour goes on in {T2} .
{C2} Records said the group [O {O1} ] would open in {T3} .
---
Man held in {T1} after body found in suitcase .
{T1u} , {L1} 1996-{m}-{m}
Police arrested a {n}-year-old man on Sunday after the body of a woman was found in a suitcase at {Z1} , a spokesman said .
The dead woman , {P1} of {T2} , had worked at {O1} . Her sister {F2} {S1} told {Q1} she had last seen her on Thursday .
Detective {P3} said the man , {P4} , was a {J2} citizen . He will appear before a court in {T3} . {S4} 's lawyer is {P5} .
---
[L U.S. ] judge orders {C1} to pay {n} million .
{P9}
[L WASHINGTON ] 1996-{m}-{m}
A federal judge ruled on Friday that {C1} must pay {C2} {n} million for using its patent on {X1} .
Judge {P1} of the [O U.S. District Court ] in {T1} , {L1} , rejected {C1} 's claim . {C1} will ask the [O Supreme Court ] to hear it .
" It 's vindication , " said {C2} chairman {P2} . {C1} lawyer {P3} of {C3} declined comment .
The [O Food and Drug Administration ] ( [O FDA ] ) approved {X1} in 1993 . {C2} fell 1/4 to {n}-7/8 on the [O Nasdaq ] .
Sen. {P4} of {L2} and Rep. {P5} , a {T2} Democrat , have asked the [O Justice Department ] to investigate .
---
{C1} , {C2} in talks on {L1} pipeline .
{T1u} 1996-{m}-{m}
{J1} oil company {C1} and {C2} of {L2} are discussing a pipeline from {T2} to the port of {T3} , the {A1} news agency reported on Tuesday .
Energy Minister {P1} said in {T1} that the line would run through {L3} . {L4} has proposed a route over {T4} .
{C3} and the [O European Bank for Reconstruction and Development ] ( [O EBRD ] ) would lend {n} million . {C1} 's {P2} could not be reached .
{O1} estimates reserves of the {Z1} field at {n} million tonnes .
---
{L1} , {L2} sign fishing accord .
{T1u} 1996-{m}-{m}
{L1} and {L2} signed an agreement on Monday to share catches in the {Z1} , ending a three-year row , officials in {T1} said .
The accord was signed by {J1} Fisheries Minister {P1} and {J2} ambassador {P2} . {L3} , which also claims the waters , protested .
Foreign Ministry spokeswoman {P3} said {T2} would take the case to the [O International Court of Justice ] in [L The Hague ] .
---
Official Journal contents - OJ C {n} of November {n} , 1996 .
[L BRUSSELS ] 1996-{m}-{m}
Information
Commission
Ecu
Prior notification of a concentration ( Case No IV / M.{n} - {C1} / {C2} )
Authorization for State aid - {L1}
Council Regulation ( EC ) No {k} on imports from {L2} and {L3}
---
[O Moody 's ] cuts {C1} to Baa3 .
{T1u} 1996-{m}-{m}
[O Moody 's Investors Service ] on Thursday lowered its rating of the long-term debt of {L1} 's {C1} to Baa3 from Baa1 .
Rating agencies [O Standard & Poor 's ] and [O IBCA ] rate {C1} BBB-minus and BBB . The [O S&P ] outlook is stable .
[O Moody 's ] said {C1} 's exposure to {C2} had grown . Subordinated debt was cut to Ba1 from Baa2 .
{C1} treasurer {P1} declined comment . {C3} of {T2} and [O Bank of {L2} ] are on review .
---
[O OSCE ] to send observers to {L1} .
{P9}
[L VIENNA ] 1996-{m}-{m}
The [O Organisation for Security and Cooperation in Europe ] ( [O OSCE ] ) will send {n} observers to {L1} for local elections , its chairman {P1} said on Tuesday .
{J2} diplomat {P2} will head the mission in {T1} . The [O Council of Europe ] and the [O European Union ] have also been invited .
{S1} met {J1} President {P3} and opposition leaders , among them {P4} of {O1} and {P5} of the [O Party for {L1} ] .
{S3} , in power since 1990 , told {A2} radio that {L1} needed no lessons . {S4} 's supporters were beaten in {T2} last week .
{T1} says {L2} is behind the trouble .
---
SOCCER - {B1u} THROUGH AFTER CUP SHOCK IN {T1u} .
{T1u} 1996-{m}-{m}
{B1} crashed out of the [X {J1} Cup ] on Wednesday in a {s} defeat by second division {T2o} .
Holders {B2} needed extra time to beat {T3o} . Champions {B3} and leaders {B4} went through with goals from {S1} and {S2} .
" {T2o} wanted it more , " admitted {B1} manager {P3} . Striker {P4} and winger {S5} were sent off .
{T2o} play {B5} at home in the quarter-finals . {B3} are drawn at {T4o} .
---
SOCCER - ROMANIAN {S1u} ON TRIAL AT {B1u} .
{T1u} 1996-{m}-{m}
{B1} are giving a trial to {J1} midfielder {P1} of {B2} , the {J2} club 's coach {P2} said .
{S1} scored for {L1} against {L2} in the [X European Championship ] finals in {L3} .
He has also had talks with {T2o} and {B3} , who sold {P3} to {T3o} in the summer .
---
FEATURE - {T1} 's old trams refuse to die .
{P9}
{T1u} 1996-{m}-{m}
At five every morning {P1} kisses the ikon over his bed and walks to the depot in {Z1} .
{S1} has driven a tram in {T1} since {P2} was king of {L1} . His tram was built by {C1} in {T2} in 1931 .
The city sold {n} of them to a museum in {L2} , another to a bar in {T3} . " Tourists from {L3} photograph me , " {F1} says . " My wife does not . "
{O1} wants buses . Mayor {P3} , a member of {O2} , calls the trams " the soul of {T1} " .
In {J4} times they carried coal . {J1} poet {P4} wrote half of " [X {X1} ] " on line 6 .
---
CORRECTED - {C1} buys {L1} 's {C2} .
{T1u} 1996-{m}-{m}
In {T1} story headlined " {C1} buys {L1} 's {C2} " , please read in second paragraph ... {C3} holds {n} percent ... instead of ... {C4} ...
{C1} said it had bought {C2} from {P1} and his family . {C2} , based in {T2} , makes {X1} .
---
{T1} airport shut by fog .
{T1u} 1996-{m}-{m}
Fog closed {T1} 's {Z1} on Wednesday , stranding {k} passengers , the airport authority said .
Flights of {C1} and {C2} from {T2} and {T3} were diverted to {T4} in {L1} . A {C3} [X Boeing 747 ] from {T5} landed at [L Shannon ] .
{P1} , the airport 's director , said {O1} had forecast sun .
---
CHESS - {S1u} BEATS {S2u} TO LEAD IN {T1u} .
{T1u} , {L1} 1996-{m}-{m}
Results of the {d}th round of the {T1} chess tournament on Sunday :
{P1} ( {L2} ) beat {P2} ( {L3} ) {n} moves
{P3} ( {L4} ) drew with {P4} ( {L2} ) {n}
{P5} ( {L5} ) lost to {P6} ( {L1} ) in {n} moves
Standings : {S1} {d}.5 points , {S4} and {S3} {d} , {S6} {d} , {S2} {d}.5 .
---
WEIGHTLIFTING - {L1u} 'S {S1u} SETS RECORD .
{T1u} 1996-{m}-{m}
Results of the 70 kg category at the [X European Weightlifting Championships ] on Thursday :
1. {P1} ( {L1} ) {n} kg ( {n} snatch , {n} jerk )
2. {P2} ( {L2} ) {n}
3. {P3} ( {L3} ) {n}
{S1} broke the snatch record held by {P4} of {L4} since the [X Olympics ] in {T2} . Old record : {P4} ( {L4} ) , {T3} , 1993 .
---
{J1} diplomat expelled by {L1} .
{T1u} 1996-{m}-{m}
{L1} has ordered {J1} first secretary {P1} to leave within {n} hours , the Foreign Ministry in {T1} said .
{T2} said it would respond in kind . {Q1} reported that {S1} had been caught in a {T3} park with papers from {C1} .
It was the third expulsion since {P2} , a {J2} colonel of the [O KGB ] , defected to {L3} in 1995 .
The [O CIA ] had no comment . {L1} 's ambassador , {P3} , was called to the [O Kremlin ] .
---
{T1} 's mayor shot dead .
{T2u} , {L1} 1996-{m}-{m}
Gunmen on a motorcycle shot dead {P1} , mayor of {T1} , as he left [L {Z1} ] on Tuesday night , police said .
{S1} , {n} , of the ruling {O1} , had fought the cocaine trade in the province of {T3} . His wife , {P2} , and bodyguard {P3} were hurt .
President {P4} flew in from {T2} with Interior Minister {P5} . Nobody claimed the killing ; police suspect {O2} .
A group calling itself {O3} rang {Q1} . The [O Episcopal Conference ] condemned the murder . Mass was said by Archbishop {P6} .
`;

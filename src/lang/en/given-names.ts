/** Given names and what people who bear them are called, folded. */
const SHORT_FORMS = `
abigail abby gail
abraham abe bram
albert al bert bertie
alexander alex alec sandy sasha xander lex
alexandra alex sandra sasha lexi alix
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew
angela angie
anna annie
anne annie nan
anthony tony ant
antonia toni
archibald archie
arthur art
augustus gus
barbara barb babs
bartholomew bart
benjamin ben benny
bernard bernie
beatrice bea trixie
bridget bridie biddy
caroline carrie caro lina
catherine cathy kate katie kitty cath kit
charles charlie chuck chas
charlotte lottie charlie
christina chris tina chrissie
christine chris chrissie
christopher chris kit topher
clifford cliff
constance connie
cornelius con neil
cynthia cindy
daniel dan danny
david dave davy davey
deborah deb debbie
dennis den
desmond des
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug dougie
edward ed eddie ted teddy ned
edmund ed eddie ned
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza elsie bess betsy lisa libby
emily em emmy
emma em
ernest ernie
eugene gene
evelyn evie
frances fran fanny frankie
francis frank frankie
frederick fred freddie freddy
gabriel gabe
gabriella gabby
geoffrey geoff jeff
george georgie
gerald gerry jerry
gerard gerry
gertrude gert trudy
gilbert gil bert
gordon gord
gregory greg
gwendolen gwen
harold harry hal
harriet hattie harry
helen nell nellie
henry harry hal hank
herbert bert herb
hugh hughie
isabel izzy bel
isabella izzy bella
jacob jake jack
jacqueline jackie
james jim jimmy jamie jem
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry jem
jessica jess jessie
joan joanie
joanna jo joanne
john johnny jack jock
jonathan jon jonny johnny
joseph joe joey
josephine jo josie
joshua josh
judith judy judi
julian jules
katherine kathy kate katie kitty kath kay
kathleen kath kathy kate
kenneth ken kenny
kevin kev
kimberly kim
laurence larry laurie
lawrence larry laurie
leonard len lenny leo
leslie les
lewis lew
lillian lil lily
louis lou louie
louise lou
madeleine maddie
malcolm mal
margaret maggie meg peg peggy madge greta rita marge
maria mia
marjorie marge
martin marty
mary molly polly may mae
matilda tilly
matthew matt
maureen mo
maurice mo
maximilian max
maxwell max
melanie mel
melissa mel lissa
michael mike mick mickey micky
millicent millie
miriam mim
mohammed mo
montgomery monty
muhammad mo
nathan nat nate
nathaniel nat nate
nicholas nick nicky nico
nicola nicky
norman norm
oliver ollie olly
olivia liv livvy
oswald ozzie oz
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
percival percy
peter pete
philip phil pip
philippa pippa pip
phyllis phyl
prudence pru
rachel rach
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert
robin rob
roderick rod
rodney rod
roger rodge
roland rollo
ronald ron ronnie
rosalind ros
rosemary rosie rose
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sarah sally sadie
sebastian seb
sidney sid
simon si
solomon sol
sophia sophie
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stewart stu stew
stuart stu
susan sue susie
susannah sue susie
suzanne sue
sylvia syl
teresa terry tess tessa
terence terry
thaddeus thad
theodore ted teddy theo
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vin vince vinny
violet vi
virginia ginny
walter walt wally
wilfred wilf fred
wilhelmina minnie mina
william bill billy will willie liam
winifred win winnie
winston win
zachary zach zack
`;

/** Short forms by given name. */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT_FORMS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([name, ...short]) => [name!, new Set(short)]),
);

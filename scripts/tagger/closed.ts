/** Closed-class and other very frequent words: all their tags, the most frequent first. These beat every other source. */
export const CLOSED = `
the DT|a DT|an DT|this DT|that IN DT WDT RB|these DT|those DT|some DT|any DT RB|each DT|every DT|either DT CC RB|neither DT CC RB
no DT RB UH|both DT CC PDT|all DT PDT RB|half NN PDT JJ RB|such JJ PDT|another DT|quite RB PDT|many JJ PDT RB|few JJ|several JJ|own JJ VB VBP
i PRP|he PRP|she PRP|it PRP|we PRP|they PRP|you PRP|me PRP|him PRP|her PRPS PRP|us PRP|them PRP|myself PRP|himself PRP|herself PRP|itself PRP
ourselves PRP|themselves PRP|yourself PRP|yourselves PRP|oneself PRP|mine PRP NN|yours PRP|hers PRP|ours PRP|theirs PRP|ya PRP
my PRPS|his PRPS PRP|its PRPS|our PRPS|your PRPS|their PRPS|'s POS VBZ PRP|' POS
one CD PRP NN|everyone NN|someone NN|anyone NN|everybody NN|somebody NN|anybody NN|nobody NN|none NN|nothing NN|something NN|anything NN|everything NN
and CC|or CC|but CC RB IN|nor CC|yet RB CC|plus CC IN NN JJ|minus CC IN|versus IN|vs IN
in IN RP RB|on IN RP RB|at IN|of IN|for IN CC|from IN|with IN|by IN RB RP|as IN RB|than IN|about IN RB RP|after IN RB|before IN RB|since IN RB
until IN|till IN|while IN NN|whereas IN|because IN|if IN|though IN RB|although IN|whether IN|unless IN|without IN|within IN RB|against IN
between IN RB|among IN|during IN|through IN RP|over IN RP RB JJ|under IN RB RP JJ|into IN|onto IN|upon IN|up RP IN RB|down RP IN RB JJ VB|out RP IN RB
off RP IN RB|away RB RP|back RB RP NN VB VBP JJ|around IN RB RP|along IN RB RP|across IN RP RB|behind IN RB NN|beyond IN RB|above IN RB JJ|below IN RB
beneath IN RB|underneath IN RB|beside IN|besides IN RB|near IN JJ RB VB|inside IN RB NN JJ|outside IN RB NN JJ|toward IN|despite IN|per IN|via IN|amid IN|amidst IN
throughout IN RB|except IN VB|like IN VB VBP JJ|unlike IN JJ|so RB IN CC|once RB IN|lest IN|alongside IN RB|atop IN|aboard IN RB|past JJ NN IN RB|forth RB RP
together RB RP|apart RB RP|aside RB RP|ahead RB|ago RB|to TO IN RB|there EX RB|here RB|then RB JJ|now RB|not RB|never RB|also RB|too RB|just RB JJ|only RB JJ
even RB JJ VB|still RB JJ VB|already RB|very RB JJ|rather RB|ever RB|always RB|often RB|again RB|perhaps RB|however RB WRB|therefore RB|thus RB|instead RB
almost RB|nearly RB|soon RB|later RB JJ RBR|else RB|indeed RB|maybe RB|meanwhile RB|moreover RB|nevertheless RB|nonetheless RB|otherwise RB|anyway RB|hence RB
what WP WDT|which WDT|who WP|whom WP|whoever WP|whose WPS|when WRB|where WRB|why WRB|how WRB|whatever WDT WP|whichever WDT|whenever WRB|wherever WRB|whereby WRB
will MD NN|would MD|could MD|should MD|may MD NNP|might MD NN|can MD NN|must MD NN|shall MD|ought MD|'d MD VBD|cannot MD
be VB|am VBP RB|is VBZ|are VBP|was VBD|were VBD|been VBN|being VBG NN|have VB VBP|has VBZ|had VBD VBN|having VBG|do VB VBP|does VBZ|did VBD|done VBN JJ|doing VBG
more JJR RBR|most JJS RBS|less JJR RBR|least JJS RBS|much JJ RB|enough JJ RB|little JJ RB|fewer JJR|better JJR RBR VB|best JJS RBS NN|worse JJR RBR|worst JJS
earlier RBR JJR RB|further RB JJ RBR JJR VB|first JJ RB|second JJ NN RB|third JJ NN|fourth JJ|fifth JJ|sixth JJ|seventh JJ|eighth JJ|ninth JJ|tenth JJ|last JJ VB VBP RB|next JJ RB IN
two CD|three CD|four CD|five CD|six CD|seven CD|eight CD|nine CD|ten CD|eleven CD|twelve CD|thirteen CD|fourteen CD|fifteen CD|sixteen CD|seventeen CD|eighteen CD|nineteen CD
twenty CD|thirty CD|forty CD|fifty CD|sixty CD|seventy CD|eighty CD|ninety CD|hundred CD|thousand CD|million CD|billion CD|trillion CD|zero CD NN|dozen NN|hundreds NNS|thousands NNS|millions NNS|billions NNS|dozens NNS
monday NNP|tuesday NNP|wednesday NNP|thursday NNP|friday NNP|saturday NNP|sunday NNP|mondays NNPS|tuesdays NNPS|wednesdays NNPS|thursdays NNPS|fridays NNPS|saturdays NNPS|sundays NNPS
january NNP|february NNP|march NNP NN VB VBP|april NNP|june NNP|july NNP|august NNP JJ|september NNP|october NNP|november NNP|december NNP
jan NNP|feb NNP|mar NNP VB|apr NNP|jun NNP|jul NNP|aug NNP|sep NNP|sept NNP|oct NNP|nov NNP|dec NNP|mon NNP|tue NNP|tues NNP|wed NNP VB|thu NNP|thurs NNP|fri NNP|sat NNP VBD VBN|sun NN NNP
mr NNP|mrs NNP|ms NNP|dr NNP|prof NNP|gen NNP|col NNP|lt NNP|sgt NNP|capt NNP|sen NNP|rep NNP|rev NNP|gov NNP|st NNP|jr NNP|sr NNP|inc NNP|corp NNP|ltd NNP|co NNP|no DT RB UH
said VBD VBN|say VB VBP NN|says VBZ|told VBD VBN|today NN|yesterday NN|tomorrow NN|tonight NN RB|am VBP RB|pm NN RB|according VBG|please UH VB|yes UH|yeah UH|oh UH|ok UH JJ|hello UH|thanks NNS UH VBZ|etc FW|eg FW RB|ie FW RB
let VB VBD VBN VBP|lot NN|least JJS RBS|well RB JJ UH NN|way NN RB|long JJ RB|right RB JJ NN|home NN RB|online JJ RB|alone RB JJ|abroad RB|overseas RB JJ|upstairs RB|downtown NN RB|percent NN|per IN|due JJ IN NN|other JJ|others NNS
left VBD VBN JJ NN|used VBD VBN JJ|united JJ NNP VBN VBD|set VBN VBD VB VBP NN JJ|put VB VBD VBN VBP|cut VBD VB VBN NN VBP|hit VBD VB VBN NN VBP|read VB VBD VBN VBP|people NNS NN|police NNS NN|media NNS NN|data NNS NN|staff NN|series NN NNS|means VBZ NNS|news NN|men NNS|women NNS|children NNS|headquarters NN NNS
internet NNP NN|web NN NNP|website NN|websites NNS|email NN VB VBP|blog NN VB|blogs NNS|blogger NN|bloggers NNS|smartphone NN|smartphones NNS|coronavirus NN|app NN|apps NNS|tweet NN VB VBP|tweets NNS VBZ|tweeted VBD VBN|googled VBD VBN|login NN|online RB JJ
north NN RB JJ NNP|south NN RB JJ NNP|east NN RB JJ NNP|west NN RB JJ NNP|northern JJ|southern JJ|eastern JJ|western JJ
`
  .trim()
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '')
  .map((entry) => {
    const [word, ...tags] = entry.split(' ');
    return [word!, tags] as const;
  });

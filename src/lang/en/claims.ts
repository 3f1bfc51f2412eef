import type { ClaimRules } from '../claims.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** How English sentences make claims, part them and take them back. */
export const claims: ClaimRules = {
  clauses: {
    afterComma: words(
      `and but or so yet nor while whereas although though because which who whom whose where when after before since as
      if unless adding saying until that`,
    ),
    coordinators: words('and but or while whereas although because'),
    circumstances: words('after before when once because since unless until while whereas although though'),
    relatives: words('which who whom whose where when'),
    conditions: words('if unless until till before after when whenever once as'),
    subjects: words(
      `i we you he she it they the a an this that these those there his her its their our my nobody everybody`,
    ),
  },
  denials: {
    missing: words(
      `miss missing absent absence omit omission exclude lack only except without cancel cancellation scrap axe abolish
      abandon suspend withdraw reject rejection refuse refusal ban forbid prohibit prevent deny`,
    ),
    idleAfter: words('later earlier more less fewer sooner only just merely least simply until doubt'),
    onset: words('until till'),
    but: 'but',
    answers: words('no'),
    exceptBut: words('nothing none nobody no'),
    back: words('so that it this such those'),
    truth: words('true right correct case truth such fact accurate happen happened'),
    vouching: words('confirm verify'),
    alternatives: words('or nor'),
    beyond: words('never'),
    peaks: words('so such'),
    raising: words('think believe suppose suggest mean know'),
    bounds: words('before until till unless except than only'),
    outright: words(`not n't no none never nobody nothing nowhere neither nor without cannot`),
    plain: words(`not n't no never without nothing neither`),
  },
  counted: words('times % percent'),
  rates: words('per'),
  orders: words('do please never'),
  copula: 'be',
  definite: 'the',
  agent: 'by',
  future: words(`will 'll wo shall`),
  wishes: words(
    `want wish hope demand urge recommend recommendation advise advice propose proposal request seek intend consider
    expect fear warn warning threaten insist ask call appeal petition`,
  ),
  suppositions: words('if unless whether lest'),
  reportedQuestions: {
    asked: words('asked questioned pressed'),
    passive: words("am is are was were been being be 'm 're 's"),
    openings: words('whether if what why how'),
  },
  leave: {
    modals: words('may might can could'),
    speakers: words('i we'),
    between: words('just also perhaps please first simply only again'),
    verbs: words('say add remind point tell stress recall mention note state emphasise emphasize repeat assure begin'),
  },
  asking: words('is was are were am has had have does did do will would can could may might shall should must'),
};

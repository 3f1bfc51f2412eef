import type { Element } from './dom.ts';

/** What an element's name, classes and roles say it is. */
export type Hint =
  | 'body' // the report's text, by the site's own word for it
  | 'hidden'
  | 'navigation'
  | 'advertisement'
  | 'related'
  | 'comments'
  | 'share'
  | 'subscription'
  | 'cookie notice'
  | 'caption'
  | 'author box'
  | 'byline'
  | 'aside'
  | 'tags'
  | 'page';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words of class names and ids that tell what a box is, wherever they stand among the words of the name. */
const BY_WORD: readonly (readonly [Hint, ReadonlySet<string>])[] = [
  [
    'comments',
    words(
      'comment comments commentlist disqus livefyre respond replies discussion spotim coral viafoura conversation ugc',
    ),
  ],
  ['cookie notice', words('cookie cookies gdpr consent ccpa onetrust didomi cmp')],
  [
    'advertisement',
    words(
      'ad ads adbox adslot adunit advert adverts advertisement advertising advertorial adsense dfp gpt mpu leaderboard sponsor sponsored sponsors taboola outbrain revcontent zergnet adwrap adwrapper adcontainer adsbygoogle promoted deal deals bet betting odds cta affiliate pitch',
    ),
  ],
  [
    'related',
    words(
      'related recommend recommended recommendations recirc recirculation readmore teaser teasers trending popular mostread mostpopular recent carousel slider upnext morefrom similar outbrain playlist crosslinks linkbox',
    ),
  ],
  [
    'share',
    words(
      'actions tools sharebox savebar share sharing sharebar sharedaddy social socials addthis addtoany shareaholic socialmedia bookmarks',
    ),
  ],
  [
    'subscription',
    words(
      'newsletter subscribe subscription subscriptions signup paywall optin mailchimp piano regwall donate donation',
    ),
  ],
  [
    'caption',
    words('caption captions figcaption imagecaption photocaption credit credits photocredit imagecredit copyright'),
  ],
  ['author box', words('bio authorbio aboutauthor authorbox')],
  ['tags', words('tags taglist tagcloud topics keywords')],
  [
    'navigation',
    words('nav navbar navigation menu breadcrumb breadcrumbs pagination pager skiplink topbar toolbar subnav'),
  ],
  [
    'aside',
    words(
      'sidebar rail widget widgets promo promos promobox infobox poll quiz popup modal overlay lightbox dialog toast banner alert ticker adblock adblocker',
    ),
  ],
  ['page', words('footer masthead')],
];

/** Whole names of classes and ids, folded together without marks. */
const BY_NAME: readonly (readonly [Hint, RegExp])[] = [
  [
    'body',
    /^(?:article|story|entry|post|news|blog)(?:body|content|text|copy|main)(?:content|text|copy|body|wrapper|inner)?$|^(?:articlebody|storybody|storytext|tdpostcontent|fieldnamebody|bodycopy|bodytext|richtext|wysiwyg)/,
  ],
  [
    'related',
    /^(?:more(?:from|on|in|stories|news|articles|coverage|reading)|read(?:next|also|this|more)|also(?:read|like)|youmay|mightlike|seealso|inlinerelated|next(?:article|post|story)|previous(?:article|post)|latest(?:news|posts|stories)|top(?:stories|news)|most(?:read|popular|viewed))/,
  ],
  [
    'author box',
    /^(?:author(?:bio|box|info|card|profile|description|details|about|block)|about(?:the)?author|postauthor(?:box|bio)?|writerbio|contributor(?:bio|info))/,
  ],
  [
    'byline',
    /^(?:byline|by|author|authors|authorname|byauthor|articlebyline|postmeta|entrymeta|articlemeta|meta|dateline|timestamp|pubdate|publishdate|published|postdate|entrydate|articledate|datetime|articleinfo|postinfo|firma|autor|autores|auteur|auteurs|autore|autoren|fecha|datum|verfasser|signature)$/,
  ],
  [
    'hidden',
    /^(?:sronly|visuallyhidden|screenreader(?:text|only)?|hidden|hide|printonly|visuallyhiddenfocusable|assistivetext|noprint)$/,
  ],
];

const ROLES: Readonly<Record<string, Hint>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  banner: 'page',
  contentinfo: 'page',
  complementary: 'aside',
  dialog: 'aside',
  alertdialog: 'aside',
};

const TAGS: Readonly<Record<string, Hint>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'page',
  aside: 'aside',
  dialog: 'aside',
  figcaption: 'caption',
  button: 'navigation',
  label: 'navigation',
  noscript: 'hidden',
  form: 'navigation',
  textarea: 'navigation',
  input: 'navigation',
};

/** A hint and the word that gave it: on a page whose every box is a "widget", that word says nothing. */
export interface Evidence {
  readonly hint: Hint;
  readonly by: string;
}

/** What `element` says it is, or null. What is hidden comes first, then roles, the site's own names, and the tag. */
export function evidenceOf({ name, attributes }: Element): Evidence | null {
  if (name === 'html' || name === 'body' || name === '#root') return null;
  if (isHidden(attributes)) return { hint: 'hidden', by: 'hidden' };
  if (attributes.itemprop === 'articleBody' || /\barticleBody\b/.test(attributes.property ?? ''))
    return { hint: 'body', by: 'itemprop' };
  const role = attributes.role === undefined ? undefined : ROLES[attributes.role.toLowerCase()];
  if (role !== undefined) return { hint: role, by: `role ${attributes.role}` };
  if (name !== 'article' && name !== 'main') {
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`;
    const named = byNames(names);
    if (named !== null) return named;
  }
  const tag = TAGS[name];
  return tag === undefined ? null : { hint: tag, by: name };
}

const cache = new Map<string, Evidence | null>();

/** Names seen, before the cache starts anew: a page has a few thousand at most. */
const CACHE_SIZE = 20_000;

function byNames(names: string): Evidence | null {
  if (names.trim() === '') return null;
  const known = cache.get(names);
  if (known !== undefined) return known;
  if (cache.size > CACHE_SIZE) cache.clear();
  const found = compute(names);
  cache.set(names, found);
  return found;
}

function compute(names: string): Evidence | null {
  const list = names.split(/\s+/).filter(Boolean);
  const whole = list.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  for (const [hint, pattern] of BY_NAME) {
    const name = whole.find((candidate) => pattern.test(candidate));
    if (name !== undefined) return { hint, by: `name ${name}` };
  }
  const tokens = new Set(
    list.flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    ),
  );
  // A class that says "no-sidebar" or "has-ads" speaks of the page's shape.
  if (tokens.has('no') || tokens.has('has') || tokens.has('with') || tokens.has('without')) return null;
  for (const [hint, vocabulary] of BY_WORD)
    for (const token of tokens) if (vocabulary.has(token)) return { hint, by: `word ${token}` };
  return null;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes.hidden !== undefined) return true;
  if (attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

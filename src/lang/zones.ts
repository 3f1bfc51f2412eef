/**
 * Minutes east of universal time, by the folded abbreviation that English prints beside a time of day. Those that name
 * different zones in different countries (CST, IST) are left out.
 */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['sast', 120],
  ['eat', 180],
  ['pkt', 300],
  ['wib', 420],
  ['sgt', 480],
  ['hkt', 480],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['hst', -600],
]);

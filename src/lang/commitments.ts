/** How a language undertakes things. Words are folded, verbs in their dictionary form. */
export interface CommitmentRules {
  /** "will", "shall": what somebody is going to do. */
  readonly will: ReadonlySet<string>;
  /** "would", where somebody is reported to have said "will". */
  readonly would: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  /** Before an infinitive: promise, pledge, undertake. */
  readonly promises: ReadonlySet<string>;
  /** Lay a duty on whom they name before an infinitive: "ordered the company to stop by May". */
  readonly orders: ReadonlySet<string>;
  /** What somebody will have of somebody: "each family will get 500 crowns within a week". */
  readonly benefits: ReadonlySet<string>;
  /** What reaches others when it is ready: a report, a refund. */
  readonly deliverables: ReadonlySet<string>;
  /** What is said of such a thing when it does. */
  readonly arrives: ReadonlySet<string>;
  /** What people do, though it also happens: "we are going to change the packs". */
  readonly done: ReadonlySet<string>;
  /** Before an infinitive: plan, intend. */
  readonly intends: ReadonlySet<string>;
  /** Between a form of "be" and an infinitive: due, set. */
  readonly scheduled: ReadonlySet<string>;
  /** Whose present tense beside a date is a timetable: open, close, return. */
  readonly timetable: ReadonlySet<string>;
  /** Say, tell, announce: what follows may be somebody's undertaking. */
  readonly says: ReadonlySet<string>;
  /** What nobody undertakes: be, know, rise, rain. */
  readonly happens: ReadonlySet<string>;
  /** What is done to things without anybody having undertaken it: remember, expect, affect. */
  readonly suffered: ReadonlySet<string>;
  /** What speakers say they do while they speak: say, ask, begin. An undertaking only with a day or a condition. */
  readonly speaking: ReadonlySet<string>;
  /** Probably, perhaps: a forecast, not a promise. */
  readonly unsure: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** He, they: people. */
  readonly people: ReadonlySet<string>;
  /** Nobody, neither: subjects that undertake nothing. */
  readonly nobody: ReadonlySet<string>;
  /** By, before, until: in front of a date, they make a line without a verb an undertaking. */
  readonly deadlines: ReadonlySet<string>;
}

/** "s.d.", "s/d", "sampai dengan", "hingga": the alternatives of a pattern over lower-case text. */
export const KATA_SAMPAI = "s ?[./]? ?d ?\\.?|sampai(?: dengan)?|hingga";

/** The same between two ends: a dash will do. */
export const KATA_ANTARA = `-|–|—|${KATA_SAMPAI}`;

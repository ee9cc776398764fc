/** Functions that files name with a prefix because they came after Excel 2007. */
const prefixed = new Map<string, string>();
const newer =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.INV F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST XLOOKUP XMATCH UNIQUE SEQUENCE RANDARRAY SORTBY LET LAMBDA TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ISOMITTED";
for (const name of newer.split(" ")) prefixed.set(name, `_xlfn.${name}`);
for (const name of ["FILTER", "SORT"]) prefixed.set(name, `_xlfn._xlws.${name}`);

const stringOrCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;
const stringOrPrefix = /"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./g;

/** The formula as a file stores it, without its equals sign. */
export function storedFormula(shown: string): string {
  return shown.replace(stringOrCall, (found) => prefixed.get(found.toUpperCase()) ?? found);
}

/** The formula as Excel shows it, with its equals sign. */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return `=${stored}`;
  return `=${stored.replace(stringOrPrefix, (found) => (found.startsWith('"') ? found : ""))}`;
}

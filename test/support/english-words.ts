/**
 * Common words of English that Welsh does not write. Left out are words of both, such as `all`, `at`, `data`, `do`, `is`
 * and `well`, and names of options, such as `where`, which a Welsh message names as they are written.
 */
const ENGLISH: ReadonlySet<string> = new Set(
  `about above across added after again against ago almost alone along already also although always among an and
  another answer any are around as ask asked average away back be became because become been before begin behind
  being below beside best better between beyond both bound browser but button by called came can cannot cause
  change changed changes check checked choice choose chosen clear close closed come comes common compare
  compared comparison confidence connection copied copy could count country counts current day days death deaths
  describe did differ difference different direction done down download drawn during each earlier either else
  empty end enough error even every everything example expected explain fall few fewer field figure figures file
  files filled find first follow follows for found four from full further gap gave general get give given goes
  gone good great greater group groups had half has have heading health help here hidden high higher highest
  hold how however identify important improve in indicator inside into invalid it its itself just keep kept kind
  know known large larger largest last later latest least leave left less let life like likely limits line lines
  link list load loaded loading local location long longer look low lower lowest made make makes many matter may
  mean means measure measured men message might missing month months more most move much must name named names
  national near needs never new next no none nor not note notes nothing now number numbers obtained of off often
  old on once one only onto open opened option or order other others our out over own page part people per
  percentage perhaps place places please population possible press print printed publish published put quarter
  range rate rates rather read reader reading reason recent region release remove replaced report result results
  rose same saved say says scale score search second see seen select selected sentence separate several share
  should show showed shown shows side significant significantly signs similar since small smaller smallest so
  some something sort sorted source spread stated statement still stop such table taken text than that the their
  them themselves then there these they thing things this those though three through thus time times to together
  too top total towards tried try turn twice two type under unit units unknown unless until up upper use used
  useful using usual value values very view was way week weeks were what whatever when whenever whether which
  while who whole whose why wide will with within without women word words work worked works worse worst would
  write written wrong year years yet you your`.split(/\s+/),
);

/** The words of a text. What is written as code is none: `no-rows`, `period="…"`, `lower95`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !word.includes('='))
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => /^\p{L}[\p{L}’']*$/u.test(word));

/** Whether a text of three words or more has an English one. */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 3 && words.some((word) => ENGLISH.has(word));
}

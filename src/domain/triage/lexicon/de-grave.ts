import type { Phrases } from './cue.ts'

/** As in English: grave whatever else is said. */
const always = `
  in flammen, in brand geraten, (splitter|scherbe|scherben) im, notaufnahme, intensivstation, sanitäter,
  rettungsdienst, feuerwehr, explodiert, explosion, brandwunde(n|), verbrennung(|en), stromschlag, stromschläge,
  bremse(n|) … (versagt|versagten|ausgefallen|defekt|kaputt|ohne funktion), gestürzt, gasgeruch,
  (nach|riecht|stinkt) gas, rauchvergiftung, gequetscht, platzwunde, glassplitter, glasscherbe(|n),
  (metall|plastik|scherbe|glas) im (essen|brot|salat|joghurt), salmonellen, erbrochen, kollabiert, hitzschlag,
  unterzuckert(|ung), epilep(tisch|tiker|sie), hausnotruf, homophob, sexistisch, sexismus, antisemitisch,
  ausländerfeindlich, hautfarbe, kopftuch, suizid,
  (im|in) (aufzug|fahrstuhl) (stecken|eingeschlossen|eingesperrt|fest), eingeschlossen,
  (kind|baby|tochter|sohn) … (allein gelassen|zurückgelassen), gehackt, notarzt, rettungswagen, krankenwagen,
  krankenhaus, verletz(t|ung|ungen), blutet, bewusstlos, ohnmächtig, ohnmacht, zusammengebrochen, umgekippt, atemnot,
  (keine|kaum) luft (bekommen|mehr), (bekommt|bekam|kriegt) keine luft, herzinfarkt, schlaganfall, krampfanfall,
  erstickt, gebrochen(|e|er|es) (arm|bein|hand|rippe), (arm|bein|hand|rippe|finger) gebrochen, verbrüht, verbrannt,
  allergische (reaktion|schock), allergischen schock, lebensmittelvergiftung, vergiftet, schimmel, brennt,
  feuer gefangen, gefährlich, lebensgefahr, lebensgefährlich, belästig(t|ung), begrapscht, rassis(mus|tisch),
  diskriminier(t|ung), bedroht, (starke|große|schlimme) schmerzen, (medizinischer|ärztlicher) notfall,
  geht (es |ihm |ihr )(gar |sehr |)(nicht gut|schlecht)
`

/** Grave beside any trouble. */
const sensitive = `
  unfall, brautkleid, trauung, braut, bräutigam, begräbnis, trauerfeier, todesfall, sterbefall, sterbeurkunde,
  verstorben(e|en|er), nussallergie, erdnussallergie, diabet(es|iker|ikerin), dialyse, chemo, chemotherapie, krebs,
  schwerbehindert(|e|er), gehbehindert(|e|er), gehörlos, blind(e|er|en), pflegebedürftig(|e|er), demenz,
  demenzkrank(|e|en), herzkrank(|e|er), sauerstoff(|gerät), asthma, epilepsie, notruf, beerdigung, verstorben,
  gestorben, notfall, allergi(e|en|sch|ker), medikament(|e|en), insulin, rollstuhl, behindert(|e|er), hochzeit, brand,
  feuer, gefahr, säugling, schwanger
`

/** The same words where they mean nothing grave. */
const harmless = `
  notfallkontakt, fire tv, feuer und flamme
`

export const deGrave: Phrases = { grave: `${always}, ${sensitive}`, harm: always, service: harmless }

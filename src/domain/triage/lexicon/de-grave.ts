import type { Phrases } from './cue.ts'

/** As in English: grave whatever else is said. */
const always = `
  gehackt, notarzt, rettungswagen, krankenwagen, krankenhaus, verletz(t|ung|ungen), blutet, bewusstlos, ohnmächtig, ohnmacht,
  zusammengebrochen, umgekippt, atemnot, (keine|kaum) luft (bekommen|mehr), (bekommt|bekam|kriegt) keine luft, herzinfarkt,
  schlaganfall, krampfanfall, erstickt, gebrochen(|e|er|es) (arm|bein|hand|rippe), (arm|bein|hand|rippe|finger) gebrochen, verbrüht,
  verbrannt, allergische (reaktion|schock), allergischen schock, lebensmittelvergiftung, vergiftet, schimmel, brennt, feuer gefangen,
  gefährlich, lebensgefahr, lebensgefährlich, belästig(t|ung), begrapscht, rassis(mus|tisch), diskriminier(t|ung), bedroht,
  (starke|große|schlimme) schmerzen, (medizinischer|ärztlicher) notfall, geht (es |ihm |ihr )(gar |sehr |)(nicht gut|schlecht)
`

/** Grave beside any trouble. */
const sensitive = `
  beerdigung, verstorben, gestorben, notfall, allergi(e|en|sch|ker), medikament(|e|en), insulin, rollstuhl, behindert(|e|er), hochzeit,
  brand, feuer, gefahr, säugling, schwanger
`

/** The same words where they mean nothing grave. */
const harmless = `
  notfallkontakt, fire tv, feuer und flamme
`

export const deGrave: Phrases = { grave: `${always}, ${sensitive}`, harm: always, service: harmless }

import { part, rx } from '../rx.ts'
import type { Phrase } from '../hits.ts'

const who = part`(?:kund\w*|gast|gaste|fahrgast\w*|passagier\w*|reisend\w*|nutzer\w*|mensch\w*|person\w*|anwender\w*)`
const suffers = part`(?:gemeldet|beschwert|gesagt|berichtet|erwahnt|bemerkt|beklagt|reklamiert|geschrieben|betroffen
  |aufgefallen|angesprochen|probleme?n?|schwierigkeiten|beanstandet|gestort)`
const denied = /\b(?:nicht|nie|keineswegs|keinesfalls|kaum|langst nicht)\b/
const supposed = /\b(?:ob|als|wenn|gefragt|gefuhl|fuhlen|dass|schreiben|schrieben)\b/

/** German, as `fold` leaves it: small, without dots on the vowels. */
export const german: readonly Phrase[] = [
  {
    kind: 'nobody',
    pattern: rx`\b(?:niemand(?:em|en)? sonst|sonst (?:hat |hatte |haben )?(?:sich )?
        (?:hier |bisher |noch |uns |mir |das |davon |daruber )*(?:niemand|keiner)|keiner sonst
        |niemand ander(?:s|es|er)|kein (?:anderer|einziger|weiterer) ${who}|keine (?:anderen|weiteren
        |sonstigen) ${who})(?: [^ .!?;\n]+){0,7}? ${suffers}\b`,
    unless: (_before, after, words) =>
      /\b(?:damit|soll|sollte|muss|wird|darf)\b/.test(words) || /^ (?:wird|werden soll|muss)\b/.test(after),
  },
  {
    kind: 'nobody',
    pattern: rx`\b(?:hat|hatte|haben) (?:sich |uns |das |dies )*sonst (?:noch )?(?:niemand|keiner)
        (?: [^ .!?;\n]+){0,4}? ${suffers}\b`,
  },
  {
    kind: 'nobody',
    pattern: rx`\bkeine(?:rlei)? (?:anderen |weiteren |ahnlichen |sonstigen )+(?:beschwerden|meldungen
        |ruckmeldungen|berichte|reklamationen|storungsmeldungen)\b`,
  },
  {
    kind: 'first',
    pattern: rx`\b(?:sie (?:sind|waren|waeren)|du bist|du warst|ihr seid)(?: (?:wirklich|tatsachlich|bisher|bislang
        |wohl|heute|ubrigens|aber|hier|also))* (?:der|die|das) (?:aller)?erste[nr]?
        (?: ${who})?,? (?:[^ .!?;\n]+ ){0,5}?(?:beschwer\w*|meld\w*|gemeldet|sag\w*|gesagt|bericht\w*
        |erzahl\w*|schilder\w*|reklamier\w*|mitteil\w*|probleme?|davon (?:hor|erzahl)\w*)`,
    unless: (before) => denied.test(before) || supposed.test(before),
  },
  {
    kind: 'only',
    pattern: rx`\b(?:sie (?:sind|waren|scheinen)|(?:sind|waren) sie|bist du|du (?:bist|warst|scheinst)
            |ihr seid|seid ihr)(?: (?:wirklich|tatsachlich|bisher|bislang|wohl|heute|ubrigens|aber|hier
            |also|offenbar|anscheinend|damit|da|leider|momentan|derzeit))* (?:der|die|das) einzige[nr]?
            (?: ${who})?\b(?!,? (?:der|die) (?:[^ .!?;\n]+ ){0,5}(?:kann|konnen|darf|durfen|muss|weiss
            |soll)\b)`,
    unless: (before) => denied.test(before) || supposed.test(before),
  },
  {
    kind: 'only',
    pattern: rx`\b(?:ist|war|sei|handelt(?:e)? es sich|bleibt)(?: (?:das|dies|hier|hierbei|dabei|wohl|sicher|nur|um
        |ein|einen|bedauerlicher|bedauerlichen|absoluter|absoluten|reiner|reinen|echter))* einzelfall\b
        |\bliegt (?:wohl |sicher |vermutlich |dann )*nur an (?:ihnen|dir|ihrem \w+|deinem \w+)\b
        |\bnur bei (?:ihnen|dir|euch)(?= (?:so|auf|ein problem|der fall)\b|[.!?\n]| ?$)`,
    unless: (before, _after, words) => denied.test(before) || denied.test(words),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:noch nie|nie|bisher|bislang) (?:[^ .!?;\n]+ ){0,3}?(?:jemand|einer|niemand
            |keiner) (?:[^ .!?;\n]+ ){0,3}?${suffers}\b|\b(?:hor\w*|gehort|erfahr\w*) (?:wir |ich )?
            (?:davon |hier |heute )?zum (?:aller)?ersten ?mal\b|\b(?:das|dies) (?:ist|war) (?:uns|mir
            |fur uns|fur mich) (?:ganz |vollig |aber |wirklich )*neu\b|\b(?:bisher|bislang
            |sonst) (?:gab es|gibt es|hatten wir|haben wir) (?:noch )?keine(?:rlei)? (?:beschwerden?
            |meldungen|probleme)\b`,
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:davon |so ?etwas |sowas |das |dies )?(?:haben|hatten|habe|hatte|hab) (?:wir |ich )?
        (?:davon |so ?etwas |sowas |das |dies |daruber )?(?:hier |bisher |bislang |ubrigens )*(?:noch )?
        (?:nie|nichts|von niemande[mn]|von keinem|von keiner)(?: (?:sonst|anderen|anderem|zuvor|davor
        |vorher|jemals|davon))* (?:gehort|erlebt|gehabt|erfahren)\b`,
    unless: (before, after, words) => /\bnichts\b/.test(words) && !/\b(?:davon|daruber|sonst)\b/.test(words),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:noch nie|niemals|nie zuvor|nie)(?: (?:zuvor|so|bei uns|davor|vorher))* (?:vorgekommen|passiert
        |eine beschwerde|beschwerden|von (?:so|einem solchen|diesem)\w*(?: \w+){0,2} gehort)\b`,
    unless: (before) => /\b(?:hatte|sollte|durfte|damit)\b/.test(before),
  },
  {
    kind: 'unheard',
    pattern: rx`\b(?:bisher|bislang|sonst|uns|mir) (?:liegen |sind |gab es |gibt es |wurden |haben wir )?
        (?:uns |mir |hier |dazu |hierzu )*keine(?:rlei)? (?:beschwerden|meldungen|storungen|probleme
        |reklamationen)\b`,
  },
  {
    kind: 'works',
    pattern: rx`\b(?:bei (?:uns|mir|allen anderen|anderen|allen|den anderen|anderen \w+|allen ubrigen
        |allen kunden)) (?:hier )?(?:funktioniert|klappt|lauft|geht|ladt)\b|\b(?:funktioniert|klappt|lauft
        |geht|ladt)(?: (?:alles|es|das|die seite|die app|doch|aber|hier|sonst|auch))* (?:bei (?:uns|mir
        |allen anderen|anderen|allen|den anderen|anderen \w+))(?: (?:einwandfrei|problemlos|normal|gut|bestens
        |tadellos))?`,
    unless: (before, after, words) =>
      /\b(?:nicht|nichts|kein\w*|schief|falsch|durcheinander)\b/.test(words + after) ||
      /\b(?:nicht|damit)\b/.test(before),
  },
  {
    kind: 'works',
    pattern: rx`\b(?:alle anderen|alle ubrigen|die anderen|andere|unsere anderen|die meisten)(?: ${who})? (?:sind
        |waren|haben|hatten|kommen|finden)(?: [^ .!?;\n]+){0,3}? (?:zufrieden|begeistert|glucklich
        |keine? (?:probleme?|schwierigkeiten|beschwerden?)|zurecht|kein problem)\b`,
  },
]

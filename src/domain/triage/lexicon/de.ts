import type { Phrases } from './cue.ts'

/** German, small: the words that decide. */
export const de: Phrases = {
  fault: `
    (verbindung|leitung|gespräch|anruf) (bricht|brach|abgebrochen), bricht (ständig |immer |dauernd |)(ab|zusammen), lügt, lügen,
    kein ende in sicht,
    problem(|e|en), fehler, fehlerhaft, störung(|en), defekt, verspät(ung|ungen|et), zu spät, langsam, unfreundlich,
    unhöflich, unverschämt(|heit), inkompetent, abgestürzt, stürzt ab, hängt, ruckelt,
    funktioniert (nicht|immer noch nicht|wieder nicht), geht (nicht|immer noch nicht|wieder nicht|gar nicht),
    klappt nicht, funktioniert, beschwer(de|den|en), reklamation,
    keine (antwort|reaktion|rückmeldung|info|infos|information|hilfe|lösung|erreichbarkeit|auskunft),
    niemand (antwortet|hilft|erreichbar|da|weiß), nicht (erreichbar|möglich|erhalten|bekommen|geliefert|angekommen|
      beantwortet|gekommen|funktioniert|gegangen|zugestellt), kann (mich |)nicht, können nicht, warum, wieso, weshalb,
    immer noch (nicht|nichts|kein|keine|keinen), noch immer (nicht|nichts|kein|keine|keinen),
    seit (wochen|tagen|stunden|monaten), falsch(|e|er|es|en), schlecht(|e|er|es|en), teuer, abgelehnt, ausgefallen,
    ausfall, fällt aus, zu teuer, schmutzig, dreckig, kalt, aufgelegt, hotline, angeblich
  `,
  harm: `
    (keinen|kein) zugriff (mehr |)auf, keinen zugang (mehr |), passwort (verloren|gestohlen), konto (wurde |ist |)(gesperrt|
      deaktiviert|gelöscht), deaktiviert, (komme|kommen) nicht (mehr |)(in|an) (mein|meinen|unser), ausgeloggt,
    (mein|meine|unser|unsere) (koffer|gepäck|paket|bestellung|geld|tasche) (fehlt|fehlen), geld (fehlt|ist weg),
    storniert, annulliert, gestrichen, verloren, weg, verschwunden, kaputt, beschädigt, zerbrochen, gestohlen, gesperrt,
    abgebucht, doppelt abgebucht, zweimal abgebucht, betrug, betrogen, abzocke,
    nie (angekommen|geliefert|erhalten|bekommen), nicht (angekommen|geliefert|erhalten|bekommen|zugestellt), wo (ist|
      bleibt) (mein|meine|das|die|der|unser|unsere) (paket|bestellung|koffer|gepäck|geld|lieferung|erstattung),
    kein internet, kein strom, ohne (strom|internet|gepäck|koffer|heizung|wasser), verpasst, anschluss verpasst,
    gestrandet, sitze(n|) fest, steck(e|en) fest, ausgesperrt, nicht (einloggen|anmelden)
  `,
  anger: `
    frechheit, unverschämt(|heit), unfassbar, unmöglich, katastroph(e|al), furchtbar, schrecklich, grauenhaft,
    grottenschlecht, schlechtest(e|er|es|en), scheiße, scheiss(|e), mist, mies(|e|er|en), miserabel, saftladen,
    sauladen, sauerei, zumutung, lächerlich, peinlich, idioten, verarsch(t|e|en), verarschung, wütend, sauer,
    stinksauer, nervt, nervig, kotzt mich an, zum kotzen, unterirdisch, witz, armselig, schande, skandal, dreist,
    hass(e|en), reicht jetzt, es reicht, schnauze voll, asozial
  `,
  dislike: `
    enttäuscht (immer |jedes mal |)wieder,
    enttäusch(t|end|ung), schade, leider, traurig, ärgerlich, unzufrieden, blöd, doof,
    nicht (zufrieden|gut|schön|ok|okay|akzeptabel|hinnehmbar)
  `,
  waiting: `
    warte(|n|t), gewartet, wartezeit, warteschleife, warteschlange, schlange, wie lange,
    wann (kommt|kommen|bekomme|wird|geht), seit (stunden|tagen|wochen|monaten), stundenlang, tagelang, wochenlang
  `,
  again: `
    schon wieder, wieder, immer wieder, jedes mal, erneut, zum zweiten mal, zum dritten mal, mal wieder, ständig,
    dauernd, mehrfach, mehrmals, zweimal
  `,
  money: `
    erstatt(ung|et|en), rückerstattung, geld zurück, mein geld, gutschein, entschädigung, rückzahlung
  `,
  help: `
    hilfe, helfen, helft, bitte (um |)(hilfe|hilf|helfen|helft|melden|melde|antworten|rückruf|rückmeldung|prüfen),
    brauche, könnt ihr, können sie, was (kann|soll|muss) ich (tun|machen)
  `,
  fix: `
    repariert, beheben, behebt, kümmert euch, kümmern sie sich, tut was, macht was, regelt das, bringt das in ordnung
  `,
  time: `
    sofort, dringend, schnellstmöglich, so schnell wie möglich, eilt, heute abend, heute noch, morgen (früh|um|ist),
    in einer stunde, boarding, am gate, am flughafen
  `,
  now: `
    jetzt, gerade, momentan, aktuell, heute, sitze(n|), stehe(n|), noch immer, immer noch
  `,
  leave: `
    (mein|unser) letzter (flug|einkauf|besuch|auftrag), (meine|unsere) letzte (fahrt|bestellung|reise|buchung), das war das letzte mal,
    wechsele, (gehe|gehen) (jetzt |ab jetzt |)woanders,
    nie wieder, nie mehr, kündig(e|en|ung), gekündigt, wechsle, wechseln, letzte(s|n|r) mal, zum letzten mal,
    anderen anbieter, anderer anbieter, konkurrenz, kunde gewesen, verliert einen kunden, kunden verloren
  `,
  thanks: `
    danke(|schön), dankeschön, vielen dank, herzlichen dank, besten dank, tausend dank, merci, dank(|bar)
  `,
  praise: `
    problemlos, reibungslos, stressfrei, (ohne|keine) (probleme|problem|stress|verspätung|verspätungen|beschwerden|zwischenfälle),
    nie enttäuscht, nicht schlecht, (kann|könnte) nicht (klagen|meckern|besser sein), nichts zu (meckern|beanstanden), kein problem,
    hat (super |gut |)(geklappt|funktioniert), unkompliziert,
    gut(|e|er|es|en), nett(|e|er|es), freundlich(|e|er|es), hilfsbereit, schnell(|e|er|es), zufrieden, prima,
    schön(|e|er|es), gerne, freu(e|t|en) (mich|uns), klappt, funktioniert (jetzt|wieder|super|gut), gelöst, erledigt,
    lob, empfehle(|n), pünktlich, kompetent, kompliment
  `,
  delight: `
    super, toll(|e|er|es), großartig(|e|er|es), klasse, spitze, hervorragend(|e|er), ausgezeichnet, fantastisch,
    perfekt, genial, liebe (euch|das|den|die), best(e|er|es|en), wunderbar, begeistert, mega, hammer
  `,
  sarcasm: `
    danke für (nichts|gar nichts), na (toll|super|klasse|prima|danke), (super|toll|klasse|großartig) gemacht,
    vielen dank für (nichts|gar nichts|die verspätung|den ausfall), herzlichen glückwunsch, schönen dank auch,
    ganz große klasse, ganz toll, wie nett
  `,
  ask: `
    wie (kann|komme|lange|viel|geht|funktioniert|macht|ist), wann, wo (ist|kann|finde|gibt), wer, welche(|r|s|n),
    gibt es, kann (ich|man|ich bei), könnt ihr, können sie, habt ihr, haben sie, ist es (möglich|), frage(|n), ab wann,
    wisst ihr, weiß (jemand|wer), darf (ich|man), muss (ich|man)
  `,
  why: `
    warum, wieso, weshalb, was soll (das|der), was ist (los|da los|das für), wie kann (es|das|man) (sein|nur),
    wann (endlich|geht es), ernsthaft, echt jetzt
  `,
  fun: `
    haha, lol, guten morgen, gute nacht, schönes wochenende, urlaub, wochenende, fußball
  `,
  news: `
    meldet, berichtet, laut, studie, bericht, umsatz, gewinn, aktie(|n), übernahme, stellt vor, kündigt an,
    neu(e|er|es) (produkt|modell|strecke)
  `,
  ad: `
    jetzt (kaufen|bestellen|anmelden|sichern), rabatt, gutscheincode, gewinnspiel, angebot(|e), gratis, im sale,
    wir suchen, stellenangebot
  `,
  spam: `
    geld verdienen, schnell reich, casino, sex, follower kaufen
  `,
  self: `
    ich, mein, meine, meinen, meinem, meiner, mir, mich, wir, uns, unser, unsere, unseren
  `,
  you: `
    ihr, euch, euer, eure, sie, ihnen, ihre, hallo, hey, moin
  `,
  service: `
    service, kundenservice, kundendienst, support, mitarbeiter(|in), personal, fahrer(|in), zug, flug, paket,
    bestellung, lieferung, konto, rechnung, vertrag, app, karte, ticket, hotline
  `,
  negator: `
    nicht, kein, keine, keinen, keiner, nie, niemals, nichts, ohne, weder, kaum
  `,
  contrast: `
    aber, jedoch, trotzdem, obwohl, allerdings, doch, leider
  `,
  closer: `
    erledigt, alles klar, ok, okay, mach ich, habe (euch |ihnen |)(eine |)(dm|pn|mail|nachricht) geschickt
  `,
}

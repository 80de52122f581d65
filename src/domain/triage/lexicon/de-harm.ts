import type { Phrases } from './cue.ts'

/** Gone wrong where it is told, and no more than a question where it is asked about. */
const asked = `
  abgesagt, geschlossen, ausgebucht, besetzt, ausverkauft, vergriffen, verschoben, umgebucht, abgelaufen, verfallen,
  abgezogen, unterbrochen, mahnung
`

/** What went wrong, in German. A verb that stands apart is written with its gap. */
export const deHarm: Phrases = {
  status: asked,
  fault: `
    ${asked}, (verbindung|leitung|gespräch|anruf) (bricht|brach|abgebrochen), lügt, lügen, kein ende in sicht,
    (stürzt|stürzen|stürzte) … ab, (fällt|fallen|fiel|fielen) … aus, (hängt|hängen|hing) … (auf|fest),
    (bricht|brechen|brach) … (ab|zusammen), (friert|frieren|fror) … ein, (schlägt|schlug) … fehl,
    (schaltet|schalten) … (ab|aus), (legt|legen|legte) … auf, (speist|speisen) … ab, (wimmelt|wimmeln) … ab,
    (geht|gehen|ging|gingen) … (kaputt|verloren|schief|unter|nicht|nichts),
    (läuft|laufen|lief) … (schief|nicht|nichts|gar nichts),
    (kommt|kommen|kam|kamen) … (nicht|nichts|nie) (an|durch|rein|weiter|mehr|klar),
    (lässt|lassen|ließ|ließen) … (sitzen|stehen|hängen|warten|im stich|im regen stehen),
    (lädt|laden|lud|öffnet|startet|reagiert|antwortet|meldet|hilft|klappt|stimmt|passt|druckt|spielt|verbindet|
      hält|schließt) … (nicht|nichts|nie|keiner|niemand),
    (meldet|hilft|antwortet|kümmert|interessiert|fühlt) … (keiner|keinen|niemand|niemanden|keine sau),
    (keiner|niemand|keine sau) … (zuständig|verantwortlich|meldet|hilft|antwortet|kümmert|interessiert|erreichbar|
      abgehoben|reagiert),
    hin und her (geschickt|verbunden|geschoben), von (a|pontius) (nach|zu) (b|pilatus),
    (null|keinerlei) (reaktion|antwort|hilfe|ahnung|service|info|kulanz|empathie), fehlanzeige,
    (wurde|wurden|wird|werde|werden|worden) (einfach |nur |wieder |ständig |immer |bloß |)(abgewimmelt|abgewiesen|
      abgefertigt|abgespeist|vertröstet|ignoriert|weitergeleitet|hingehalten|verarscht|angeschnauzt|angeschrien|
      ausgelacht|vergessen|übergangen|weggedrückt),
    abgewimmelt, abgespeist, vertröstet, ignoriert, hingehalten, vergessen, vermasselt, verbockt, verpeilt, versaut,
    verplant, verwechselt, vertauscht, eingefroren, aufgehängt, absturz, abstürze, rausgeflogen, fliege raus,
    überfordert, ahnungslos, patzig, pampig, schnippisch, arrogant, herablassend, lustlos, überteuert, wucher,
    preiserhöhung, teurer geworden, mahngebühr(|en), kostenfalle, versteckte kosten, ungenießbar, eiskalt, lauwarm,
    verkocht, matschig, verdreckt, versifft, eklig, ekelhaft, widerlich, stinkt, gestank, durchgelegen,
    kaputte(|r|s|n), wackelt, undicht, tropft, klemmt, rauscht, knackt, flackert, unpünktlich, überfüllt, überbucht,
    zugstau, umsteigen müssen, verpasse(|n),
    zu (klein|groß|eng|kurz|heiß|kalt|laut|wenig|lange|kompliziert|umständlich), unbrauchbar, unzuverlässig,
    unzumutbar, unübersichtlich, unverständlich, unlogisch, unfair, unseriös, ungerecht, respektlos, rücksichtslos,
    gleichgültig, chaos, chaotisch, pfusch, schlamperei, geworfen, hingeworfen, abgestellt, im regen, beim nachbarn,
    falsch (abgerechnet|berechnet|geliefert|zugestellt|gebucht), (das |)ding ist durch,
    (bild|ton|internet|netz|empfang|wlan|strom|wasser|heizung|signal) (ist |)(weg|tot|ausgefallen|gestört), lahm(|t),
    schneckentempo, bugs, verbuggt, spinnt, zickt, streikt,
    (kann|können|konnte|konnten) (mich |man |ich |uns |)(nicht|nichts|nie|keine|keinen), (darf|dürfen|durfte) nicht,
    ohne (vorwarnung|ankündigung|erklärung|begründung|grund|rückmeldung|info),
    (nicht|nie) (zurückgerufen|geantwortet|reagiert|gemeldet|eingehalten|informiert|bearbeitet|gelöst|behoben|
      lieferbar|nachvollziehbar|hilfreich|zumutbar|erstattet|angezeigt|geladen|erkannt|verbunden|akzeptiert|
      abgeholt|ausgezahlt|überwiesen|gutgeschrieben),
    versprochen … (nichts|nicht|passiert), (passiert|tut sich|geschieht) … nichts,
    nichts (passiert|geht|geht mehr|funktioniert|getan|gehört), (viel |)zu spät, nicht mal, nicht einmal,
    problem(|e|en), fehler, fehlerhaft, störung(|en), defekt, verspät(ung|ungen|et), zu spät, langsam, unfreundlich,
    unhöflich, inkompetent, abgestürzt, hängt, ruckelt, funktioniert (nicht|immer noch nicht|wieder nicht),
    geht (nicht|immer noch nicht|wieder nicht|gar nicht), klappt nicht, funktioniert, beschwer(de|den|en),
    reklamation, keine (antwort|reaktion|rückmeldung|info|infos|information|hilfe|lösung|erreichbarkeit|auskunft),
    niemand (antwortet|hilft|erreichbar|da|weiß),
    nicht (erreichbar|möglich|erhalten|bekommen|geliefert|angekommen|beantwortet|gekommen|funktioniert|gegangen|
      zugestellt),
    kann (mich |)nicht, können nicht, warum, wieso, weshalb, immer noch (nicht|nichts|kein|keine|keinen),
    noch immer (nicht|nichts|kein|keine|keinen), seit (wochen|tagen|stunden|monaten), falsch(|e|er|es|en),
    schlecht(|e|er|es|en), teuer, abgelehnt, ausgefallen, ausfall, zu teuer, schmutzig, dreckig, kalt, aufgelegt,
    hotline, angeblich, fehlt, fehlen, fehlte, tot, außer betrieb, ausser betrieb, schulterzucken,
    (zuckt|zucken|zuckte) … schultern, (weigert|weigern) (euch|sich), (reißt|reissen|reißen|riss) … ab,
    gesprungen(|e|er|es|en), gerissen, gebrochen(e|er|es|en), abgeklemmt, hellhörig, müffelt, gammelig, vergammelt,
    schimmlig, klebrig, zugig, (schmeißt|schmeisst|wirft|knallt|pfeffert) … (hin|zaun|tür|ecke|garten|treppe),
    schlampig, nachlässig, unaufmerksam, geht nix, läuft nix, ablehnung, verweigert, verweigern,
    (nicht|nie|kein|nix) … (richtig|ordentlich|sauber|fertig),
    nicht (zuständig|bereit|mehr da|fertig|sauber|ansatzweise|lustig|ernst|normal|klar|richtig|rechtzeitig|
      pünktlich|gehalten|weitergeholfen|weiter|abgebucht|abgesagt|verfügbar|kompatibel|lesbar|erwünscht),
    trotz (premium|prime|termin|reservierung|buchung|garantie|zusage|bestätigung|express|eilzustellung|mehrfacher|
      mehrmaliger|vieler),
    obwohl, dauerschleife, endlosschleife, warteschleifenmusik, dudel(t|ei|musik),
    (schickt|schicken|verweist|verweisen) … (weiter|hin und her|woanders),
    (steht|stehen|stand|liegt|liegen|lag|hängt) … (rum|herum|fest|still|leer), funkstille, schweigen, ausrede(|n),
    hinhaltetaktik, abzieh(en|er), geldmacherei, geldgier(|ig), nur noch (mist|probleme|ärger|chaos|störungen),
    nur (probleme|ärger|chaos|störungen|mist), ärger, stress mit, krampf, qual, planlos, unfähig(|e|er|es), versagen,
    versagt, pleite, pannen, panne, dauerbaustelle, schienenersatzverkehr, zugausfall, zugausfälle, verspätungen,
    (ewig|stundenlang|dauernd|ständig) (besetzt|warten), (zum|zu) (xten|x-ten), unfreundlicher,
    (kam|kommt|kamen|geliefert|ankam) … ohne, im (karton|paket) (lag|lagen|war|waren),
    (versteht|blickt|kapiert) … (kein mensch|keiner|niemand|kein schwein|keine sau), leergefegt, leer gefegt, zuviel,
    zu viel, rumgestanden, herumgestanden, herumstehen, rumstehen,
    (sollte|sollten) … (da sein|kommen|ankommen|geliefert|zugestellt|fertig sein|losgehen|abfahren), gehts kaum,
    hätte (ja |)gereicht, fremdwort, (erst|mal) (heißt|hieß) es,
    (kein|keine|keinen) (empfang|netz|ton|bild|signal|mensch|ansprechpartner|durchkommen|platz|bus|zug|ersatz|
      fahrer|termin|rückruf|beleg|ersatzteil|guthaben|zugang|verbindung|entschuldigung|ahnung|erstattung|kulanz|
      lust|warmwasser|warmes wasser|handtücher|parkplatz|überblick|chance),
    (kam|kommt) nie, verschiebt sich, (wieder|erneut|nochmal) zugemüllt, zugespammt, verspätet, eine stunde später,
    schleppend, träge, umständlich, kompliziert, nervige(r|s|n), aufdringlich,
    (kratzt|quietscht|piept|brummt|rattert), schief, hält nicht,
    (kalt|roh|zäh|versalzen|verbrannt|labbrig|pappig) (angekommen|serviert|geliefert|), pelzig, faul(e|es|er|),
    angefault, sauteuer, dalassen, zu wenig, kleingedruckte(s|n)
  `,
  harm: `
    (keinen|kein) zugriff (mehr |)auf, keinen zugang (mehr |), passwort (verloren|gestohlen),
    konto (wurde |ist |)(gesperrt|deaktiviert|gelöscht), deaktiviert,
    (komme|kommen) nicht (mehr |)(in|an) (mein|meinen|unser), ausgeloggt,
    (mein|meine|unser|unsere) (koffer|gepäck|paket|bestellung|geld|tasche) (fehlt|fehlen), geld (fehlt|ist weg),
    leergeräumt, leer geräumt, abgehoben, (unberechtigt|einfach|wieder|falsch) abgebucht, verkratzt, zerkratzt,
    zerrissen, verbeult, eingedellt, zerstört, ruiniert, ausgelaufen, verdorben, verschimmelt,
    (falsche|falscher|falsches|falschen) (artikel|ware|größe|produkt|lieferung|bestellung|rechnung|betrag|adresse|
      farbe),
    leere(r|s|) (karton|paket|packung), unvollständig, (teile|teil|schrauben|zubehör) (fehlt|fehlen),
    (ist|war|sind|liegt) … spurlos, geld futsch, futsch, hin und weg, rausgeworfen, rausgeschmissen,
    (sitze|sitzen|saß|saßen|stehe|stehen) … (fest|im dunkeln|im regen|draußen), nicht (mitgenommen|mitgekommen),
    doppelt (berechnet|bezahlt|abgebucht|belastet), (trotz|nach) kündigung, inkasso, schufa, phishing,
    (daten|kundendaten) (weg|geleakt|verloren|gelöscht), gelöscht, geplatzt, storniert, annulliert, gestrichen,
    verloren, weg, verschwunden, kaputt, beschädigt, zerbrochen, gestohlen, gesperrt, abgebucht, doppelt abgebucht,
    zweimal abgebucht, betrug, betrogen, abzocke, nie (angekommen|geliefert|erhalten|bekommen),
    nicht (angekommen|geliefert|erhalten|bekommen|zugestellt),
    wo (ist|bleibt) (mein|meine|das|die|der|unser|unsere) (paket|bestellung|koffer|gepäck|geld|lieferung|erstattung),
    kein internet, kein strom, ohne (strom|internet|gepäck|koffer|heizung|wasser), verpasst, anschluss verpasst,
    gestrandet, sitze(n|) fest, steck(e|en) fest, ausgesperrt, nicht (einloggen|anmelden), im eimer, in die tonne,
    zum wegwerfen, schrott, schrottreif, totalschaden, aufgetaut, durchnässt, durchgeweicht, geflutet, wasserschaden,
    verbogen, abgebrochen(e|er|es|), zersplittert, zerdrückt, zerquetscht, zerknickt, geknickt,
    leer (angekommen|geliefert), nie (gesehen|da gewesen|bestellt|abgeschlossen|unterschrieben|beauftragt),
    (nicht|nie) bestellt, ungefragt, untergeschoben, unterschlagen, einbehalten,
    zu viel (abgebucht|berechnet|bezahlt), zuviel (abgebucht|berechnet|bezahlt), mehr abgebucht,
    weiter(hin |)abgebucht, falsch abgebucht, gepfändet, gekappt, abgestellt worden, abgeschaltet,
    (strom|gas|internet|wasser|telefon) (wurde |)(abgestellt|abgeklemmt|abgedreht), geschlossen(e|en) (tür|türen),
    vor verschlossener tür, übernachte(n|t) … (boden|flughafen|bahnhof),
    am (boden|bahnhof) (schlafen|übernachten|geschlafen|übernachtet), stehen gelassen, stehengelassen,
    (ohne|keine) (ersatz|alternative|unterkunft|hotel), sitzengelassen, im stich gelassen,
    nicht (befördert|mitgenommen), verwehrt, zugriff verweigert, fremd(e|er) zugriff, ausspioniert, weitergegeben,
    unauffindbar, verschlampt, aufgerissen, abgerissen, geklaut, entwendet, durchwühlt, abgeschlagen, explodiert,
    (karte|geld) … (gefressen|eingezogen|geschluckt), nie freigeschaltet, wegschmeißen, wegschmeissen, wegwerfen,
    inkassokosten, motorschaden, zurückgesetzt, weitervergeben, nicht wiederherstellbar, rausgekickt, stillgelegt,
    selbst (bezahlen|zahlen), auf eigene kosten, (kosten|schaden) (sitzen|hängen) (geblieben|bleiben)
  `,
  anger: `
    frechheit, unverschämt(|heit), unfassbar, unmöglich, katastroph(e|al), furchtbar, schrecklich, grauenhaft,
    grottenschlecht, schlechtest(e|er|es|en), scheiße, scheiss(|e), mist, mies(|e|er|en), miserabel, saftladen,
    sauladen, sauerei, zumutung, lächerlich, peinlich, idioten, verarsch(t|e|en), verarschung, wütend, sauer,
    stinksauer, nervt, nervig, kotzt mich an, zum kotzen, unterirdisch, witz, armselig, schande, skandal, dreist,
    hass(e|en), reicht jetzt, es reicht, schnauze voll, asozial, abzocker, drecksladen, scheißladen, scheißverein,
    mistladen, kackladen, kacke, beschissen(|e|er|es), dreck,
    zum (heulen|schreien|davonlaufen|verzweifeln|haareraufen), geht gar nicht, das letzte,
    (unter aller|unter) (sau|kanone|würde), inakzeptabel, indiskutabel, fassungslos, sprachlos, bodenlos(|e),
    vollkatastrophe, alptraum, albtraum, horror, hölle, nerven, nervtötend, genervt, angepisst, pisst mich an,
    kriege (die krise|so einen hals|nen hals), (platzt|platzte) … der kragen, schämt euch, schämen sie sich,
    wollt ihr mich (verarschen|veräppeln), für dumm verkauf(t|en), hinterhältig, kriminell, verbrecher, gauner,
    betrüger, lügner, pfui, lachhaft, lachnummer, trauerspiel, armutszeugnis, nie im leben, ich (fass|fasse) es nicht,
    kann doch nicht (wahr|sein), (habt|haben) (ihr|sie) sie noch alle, gehts noch, noch ganz dicht, deppert, deppat,
    hirnrissig, hirnlos, bekloppt, bescheuert, behämmert, gaga, wahnwitz, schwachsinn, blödsinn, unsinn, quatsch,
    murks, lachen oder weinen, zum piepen, fuck, verdammt, verflucht, himmelherrgott, herrgott, boah, ey leute,
    ich könnte (kotzen|schreien|heulen|ausrasten), raste aus, ausrasten, kotz(|t), würg, pleiteladen, chaotenladen,
    chaosladen, dilettant(en|isch), stümper(|haft), amateure, unmenschlich, eiskalt abserviert, abzockerei, nepp,
    raub, räuber, halsabschneider, wegelagerer, ich (krieg|kriege) (zuviel|zu viel|plaque|die motten), fürn arsch,
    für den arsch, am arsch, arschloch, unmöglicher laden, sauerei sowas, tüddelkram, schwach von euch, ganz schwach,
    blamabel, peinlich hoch, geht auf keine kuhhaut, wie im (irrenhaus|film|mittelalter)
  `,
  dislike: `
    enttäuscht (immer |jedes mal |)wieder, enttäusch(t|end|ung), schade, leider, traurig, ärgerlich, unzufrieden,
    blöd, doof, nicht (zufrieden|gut|schön|ok|okay|akzeptabel|hinnehmbar), schwach(|e|er|es), mangelhaft(|e|er),
    ungenügend, mäßig, enttäuschung, bedauerlich, unschön, unangenehm, schlechter (geworden|als),
    nicht (empfehlen|empfehlenswert|weiterempfehlen|zu empfehlen|begeistert|überzeugt|erfreut|lustig|witzig|nett|
      schlau|cool|toll|so toll|wert|mein),
    hätte (mehr|besseres) erwartet, mehr erwartet, geht besser, ausbaufähig, nachgelassen, naja, nerv(|e|en),
    früher … (gut|guter|gute|besser|ging|war|mal), (war|waren) mal (besser|gut|gute|guter), das war mal,
    schade eigentlich, kein gutes, keine gute, nicht mehr das, nix für ungut,
    nicht so (gut|doll|dolle|prickelnd|pralle), suboptimal, grenzwertig, lieblos, trostlos, öde, fad, geschmacklos,
    altbacken, zäh, niemals wieder, sternabzug, (ein|1|null|0) stern(|e), kein stern, note (fünf|sechs),
    durchgefallen, setzen sechs
  `,
  waiting: `
    warte(|n|t), gewartet, wartezeit, warteschleife, warteschlange, schlange, wie lange noch,
    wann (kommt|kommen|bekomme|bekommen|krieg|kriege|kriegen|wird|geht) … (mein|meine|meinen|unser|unsere|unseren|
      endlich),
    seit (stunden|tagen|wochen|monaten), stundenlang, tagelang, wochenlang,
    seit (einer|zwei|drei|vier|fünf|sechs|acht|zehn|2|3|4|5|6|7|8|10|14) (stunden|stunde|tagen|wochen|monaten|
      minuten),
    monatelang, ewig(|keiten), seit ewigkeiten, dauert (ewig|ewigkeiten|schon|viel zu lange), lasst … warten,
    wann (endlich|darf ich|kann ich endlich|tut sich|meldet), noch immer, auf sich warten,
    seit (vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzter woche|letztem monat|
      ostern|weihnachten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|
      mitte|ende|über|fast|mehr als),
    vor (tagen|wochen|monaten|stunden|über), immer noch in (prüfung|bearbeitung), in bearbeitung,
    (stunde|stunden|minuten|tage|wochen|monate) (gewartet|warten|später|lang|lange|in der), und (nichts|nix) passiert,
    (nichts|nix) (passiert|gehört|gekommen|da)
  `,
  again: `
    schon wieder, wieder, immer wieder, jedes mal, erneut, zum zweiten mal, zum dritten mal, mal wieder, ständig,
    dauernd, mehrfach, mehrmals, zweimal, andauernd, laufend, zum x-ten mal,
    zum (vierten|fünften|zehnten|hundertsten) mal, jede woche, jeden (tag|abend|morgen|monat),
    alle paar (minuten|stunden|tage), regelmäßig
  `,
}

# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Italian: lei, no gender agreement with the reader; «Paese» with a capital for the country; quotes «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Ecco un film che risponde alla sua richiesta:
    [many] Ecco { $count } di film che rispondono alla sua richiesta:
   *[other] Ecco { $count } film che rispondono alla sua richiesta:
}
intro-like = { $count ->
    [one] Ecco un film vicino a «{ $title }»:
    [many] Ecco { $count } di film vicini a «{ $title }»:
   *[other] Ecco { $count } film vicini a «{ $title }»:
}
intro-more = { $count ->
    [one] Eccone un altro:
    [many] Eccone altri { $count }:
   *[other] Eccone altri { $count }:
}
intro-different = { $count ->
    [one] Ecco qualcosa di diverso:
    [many] Ecco { $count } di film di tutt’altro tipo:
   *[other] Ecco { $count } film di tutt’altro tipo:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Va bene, niente di simile a «{ $title }». Ecco un film al suo posto:
    [many] Va bene, niente di simile a «{ $title }». Ecco { $count } di film al suo posto:
   *[other] Va bene, niente di simile a «{ $title }». Ecco { $count } film al suo posto:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genere: { $genres }; Paese: { $countries }.
reason-genre = Genere: { $genres }.
reason-country = Paese: { $countries }.
reason-language = Lingua originale: { $language }.
# the moods below agree with «tono» (masculine singular)
reason-mood = Il tono è { $moods }.
reason-year = Anno di uscita: { $year }.
reason-runtime = { $minutes ->
    [one] Dura { $minutes } minuto.
    [many] Dura { $minutes } di minuti.
   *[other] Dura { $minutes } minuti.
}
reason-maturity = { $age ->
    [0] La nostra redazione lo ritiene adatto a tutte le età.
    [1] La nostra redazione lo ritiene adatto a partire da { $age } anno.
   *[other] La nostra redazione lo ritiene adatto a partire dai { $age } anni.
}
reason-creator = Regia: { $creators }.
reason-meaning = La sua descrizione è vicina a ciò che ha chiesto.
reason-taste = A chi è piaciuto «{ $title }» spesso è piaciuto anche questo.
reason-popular = È piaciuto a molte persone.

## Answers about one film
about = { $title }. { $facts }
about-plot = Il catalogo dice: { $plot }
about-unknown = Non so a quale film si riferisce. Può indicarmi il titolo?
about-which = A quale di questi si riferisce: { $titles }?
why = «{ $title }» è nell’elenco per questi motivi: { $reasons }
why-none = Non ho consigliato quel film, quindi non ci sono motivi da indicare.
# why a film that the reader names is missing from the list
why-not-rule = «{ $title }» non è nell’elenco per via di ciò che ha chiesto: { $constraints }.
why-not-shown = «{ $title }» era già in un elenco precedente, e non propongo due volte lo stesso film.
why-not-lower = { $count ->
    [one] «{ $title }» rispetta tutti i suoi criteri, ma c’è un film che risponde meglio.
    [many] «{ $title }» rispetta tutti i suoi criteri, ma ci sono { $count } di film che rispondono meglio.
   *[other] «{ $title }» rispetta tutti i suoi criteri, ma ci sono { $count } film che rispondono meglio.
}
why-listed = «{ $title }» è nell’elenco, al numero { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = «{ $first }» e «{ $second }» a confronto:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (per entrambi)
compare-which = Quali sono i due film da confrontare? Mi indichi i numeri o i titoli.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] Nell’elenco c’è un solo film. A quale si riferisce?
    [many] Nell’elenco ci sono solo { $count } di film. A quale si riferisce?
   *[other] Nell’elenco ci sono solo { $count } film. A quale si riferisce?
}
reference-none = Non c’è ancora un elenco a cui riferirsi. Mi dica che cosa vorrebbe vedere.

## Small moves
greeting = Buongiorno! Mi dica che cosa vorrebbe vedere, nella lingua che preferisce: un genere, un Paese, un’atmosfera o un film che le è piaciuto.
thanks = Prego. Buona visione!
goodbye = Arrivederci e buona visione!
help = Consiglio film di questo catalogo. Mi indichi un genere, un Paese, un’atmosfera, un film che le è piaciuto o che cosa escludere. Per ogni film spiego i motivi della scelta.
decline = Posso aiutare solo a scegliere qualcosa da questo catalogo. Mi dica che cosa vorrebbe vedere.
ask-more = Che tipo di film vorrebbe vedere: un genere, un Paese, un’atmosfera, o qualcosa di simile a un film che conosce?
# the reader is rude: stay calm, do not lecture
abuse = Restiamo sul cordiale. Mi dica che cosa vorrebbe vedere e lo cerco.
language-switched = D’ora in poi risponderò in { $language }. Che cosa vorrebbe vedere?
forgotten = Quel criterio è stato tolto. Ecco che cosa rimane.
# $constraints: rules that no longer count
relaxed = Non conta più: { $constraints }. Ecco che cosa va bene adesso.
undo-none = Non c’è nessun criterio da togliere.
relax-none = Non c’è nessun criterio di questo tipo, quindi non cambia nulla.
reset-done = Tutti i criteri sono stati cancellati. Che cosa vorrebbe vedere?

## Nothing found
nothing-fits = Nel catalogo niente soddisfa tutte queste richieste: { $constraints }. A quale posso rinunciare?
nothing-left = Non resta più nulla da consigliare che lei non abbia già visto o escluso.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Nel catalogo niente soddisfa tutte queste richieste: { $constraints }. Ci sarebbero film rinunciando a una di queste: { $options }. A quale posso rinunciare?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Questi due criteri si contraddicono: { $first }; { $second }. Quale vale?

## What polyrec believes of the reader, on request
beliefs = Ecco che cosa ho capito: { $constraints }.
beliefs-none = Non ho ancora nessun criterio da parte sua; mi dica che cosa vorrebbe vedere.
# the country that culture and age ratings are taken from
beliefs-market = Paese che considero come suo: { $country }.
beliefs-correct = Se qualcosa non va, basta dirlo: un criterio si può annullare, cambiare o togliere, e «ricominciare» cancella tutto.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Quale genere preferisce: { $examples }?
question-mood = Come dovrebbe essere il tono: { $examples }?
question-country = Da quale Paese dovrebbe venire: { $examples }?
question-original_language = In quale lingua dovrebbe essere: { $examples }?
question-year = Meglio qualcosa di più recente o di più vecchio? Questi film vanno dal { $from } al { $to }.

## Names of what is known of a film, as the head of a row
field-year = Anno
field-genres = Genere
field-moods = Tono
field-countries = Paese
field-original_language = Lingua originale
field-creators = Regia
field-runtime = Durata
field-maturity = Età
field-price = Prezzo
value-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } di minuti
   *[other] { $minutes } minuti
}
value-age = { $age ->
    [0] tutte le età
    [1] da { $age } anno
   *[other] dai { $age } anni
}

## Constraints, as shown to the reader
constraint-genre = genere { $value }
constraint-mood = tono { $value }
constraint-country = Paese { $value }
constraint-original_language = lingua originale { $value }
constraint-creator = regia di { $value }
constraint-year-at_least = dal { $value } in poi
constraint-year-at_most = fino al { $value }
constraint-runtime-at_most = al massimo { $value } minuti
constraint-runtime-at_least = almeno { $value } minuti
constraint-maturity-at_most = adatto all’età di { $value } anni
constraint-maturity-at_least = dai { $value } anni
constraint-price-at_most = prezzo fino a { $value }
constraint-price-at_least = prezzo da { $value }
constraint-item-like = simile a «{ $value }»
constraint-item-unlike = diverso da «{ $value }»
constraint-item-exclude = senza «{ $value }»
# wraps any of the above that is excluded
constraint-not = escluso { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Non so ancora scrivere in { $language }, quindi questa risposta è in { $reply }.
notice-fewer = { $count ->
    [one] Nel catalogo c’è un solo film adatto.
    [many] Nel catalogo ci sono solo { $count } di film adatti.
   *[other] Nel catalogo ci sono solo { $count } film adatti.
}
notice-title-guessed = Ho inteso «{ $asked }» come «{ $title }».
notice-title-unknown = Nel catalogo non c’è nessun film intitolato «{ $asked }».
notice-rules-full = Ha indicato moltissimi criteri; i più vecchi non contano più.
notice-model-failed = Non è stato possibile usare il modello linguistico ({ $reason }), quindi questa risposta viene dal pianificatore integrato.
notice-model-dropped = Una parte di ciò che il modello linguistico ha scritto non trovava riscontro nel catalogo ed è stata tolta.
notice-text-cut = Il suo messaggio era molto lungo; ne è stato letto solo l’inizio.
notice-text-cleaned = Dal suo messaggio sono stati tolti caratteri che non si possono visualizzare.
notice-user-unknown = Nei dati di utilizzo non c’è nessun profilo { $user }, quindi questo elenco non tiene conto di gusti passati.
notice-simulated = Gli spettatori di questa dimostrazione sono simulati: i loro gusti mostrano come funziona e non dicono nulla di persone reali.
# reasons for notice-model-failed
model-timeout = ha impiegato troppo tempo
model-rate-limited = è sovraccarico o la quota è esaurita
model-unreachable = non è raggiungibile
model-refused = ha rifiutato la richiesta; verificare la chiave e il nome del modello
model-server = il suo server ha segnalato un errore
model-unreadable = la sua risposta non era leggibile
model-limit = ha usato troppi strumenti senza dare una risposta
model-invented = ha citato film che non sono nel catalogo
model-language = ha risposto in un’altra lingua
model-error = si è verificato un errore imprevisto

## Words
genre-action = azione
genre-adventure = avventura
genre-animation = animazione
genre-comedy = commedia
genre-crime = poliziesco
genre-documentary = documentario
genre-drama = drammatico
genre-family = film per famiglie
genre-fantasy = fantasy
genre-history = film storico
genre-horror = horror
genre-music = musica
genre-mystery = giallo
genre-romance = sentimentale
genre-science-fiction = fantascienza
genre-sport = sport
genre-thriller = thriller
genre-war = guerra
genre-western = western
mood-light = leggero
mood-warm = caloroso
mood-funny = divertente
mood-romantic = romantico
mood-sad = triste
mood-dark = cupo
mood-tense = teso
mood-scary = spaventoso
mood-thoughtful = riflessivo
mood-dreamy = onirico
mood-epic = epico
mood-uplifting = ottimista

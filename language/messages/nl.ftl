# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: je, as Dutch cinemas and broadcasters write; gender-neutral. Genres and countries stand after a label.

## The list
intro = { $count ->
    [one] Hier is één film die past:
   *[other] Hier zijn { $count } films die passen:
}
intro-like = { $count ->
    [one] Hier is één film die lijkt op ‘{ $title }’:
   *[other] Hier zijn { $count } films die lijken op ‘{ $title }’:
}
intro-more = { $count ->
    [one] Hier is er nog een:
   *[other] Hier zijn er nog { $count }:
}
intro-different = { $count ->
    [one] Hier is iets heel anders:
   *[other] Hier zijn { $count } films van een ander soort:
}
intro-instead = { $count ->
    [one] Begrepen, niets in de trant van ‘{ $title }’. Hier is in plaats daarvan één film:
   *[other] Begrepen, niets in de trant van ‘{ $title }’. Hier zijn in plaats daarvan { $count } films:
}
item = { $rank }. { $title } ({ $year }) – { $reasons }
item-without-year = { $rank }. { $title } – { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; land: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Land: { $countries }.
reason-language = Oorspronkelijke taal: { $language }.
reason-mood = De sfeer is { $moods }.
reason-year = Verschenen in { $year }.
reason-runtime = { $minutes ->
    [one] De film duurt één minuut.
   *[other] De film duurt { $minutes } minuten.
}
reason-maturity = { $age ->
    [0] Volgens onze redactie geschikt voor alle leeftijden.
   *[other] Volgens onze redactie geschikt vanaf { $age } jaar.
}
reason-creator = Regie: { $creators }.
reason-meaning = De beschrijving sluit aan bij wat je zoekt.
reason-taste = Wie ‘{ $title }’ goed vond, vond deze film vaak ook goed.
reason-popular = Veel kijkers vonden deze film goed.

## Answers about one film
about = ‘{ $title }’: { $facts }
about-plot = In de catalogus staat: { $plot }
about-unknown = Ik weet niet welke film je bedoelt. Wat is de titel?
about-which = Welke van deze films bedoel je: { $titles }?
why = ‘{ $title }’ staat om deze redenen in de lijst: { $reasons }
why-none = Die film heb ik niet aangeraden, dus er valt niets uit te leggen.
why-not-rule = ‘{ $title }’ staat niet in de lijst vanwege je wensen: { $constraints }.
why-not-shown = ‘{ $title }’ stond al in een eerdere lijst, en ik laat dezelfde film niet twee keer zien.
why-not-lower = { $count ->
    [one] ‘{ $title }’ voldoet aan al je wensen, maar één film past beter.
   *[other] ‘{ $title }’ voldoet aan al je wensen, maar { $count } films passen beter.
}
why-listed = ‘{ $title }’ staat wel in de lijst, op nummer { $rank }.
compare-intro = ‘{ $first }’ en ‘{ $second }’ naast elkaar:
compare-row = { $field }: { $first } · { $second }
compare-same = { $field }: { $value } (allebei)
compare-which = Welke twee films wil je vergelijken? Noem de nummers of de titels.
reference-unknown = { $count ->
    [one] Er staat maar één film in de lijst. Welke bedoel je?
   *[other] Er staan maar { $count } films in de lijst. Welke bedoel je?
}
reference-none = Er is nog geen lijst waar dat op kan slaan. Wat wil je graag zien?

## Small moves
greeting = Hallo! Wat wil je graag zien? Noem in een taal naar keuze een genre, een land, een sfeer of een film die je goed vond.
thanks = Graag gedaan. Veel kijkplezier!
goodbye = Tot ziens en veel kijkplezier!
help = Ik raad films uit deze catalogus aan. Noem een genre, een land, een sfeer, een film die je goed vond of wat je liever niet ziet. Bij elke film vertel ik waarom.
decline = Ik kan alleen helpen bij het kiezen uit deze catalogus. Wat wil je graag zien?
ask-more = Wat voor film zoek je: een bepaald genre, een land, een sfeer, of iets in de stijl van een film die je kent?
abuse = Laten we het vriendelijk houden. Vertel wat je wilt zien, dan zoek ik het op.
language-switched = Vanaf nu antwoord ik in deze taal: { $language }. Wat wil je graag zien?
forgotten = Die wens is gewist. Dit blijft over.
relaxed = Dit telt niet meer mee: { $constraints }. Dit past nu.
undo-none = Er is geen wens die ik kan terugdraaien.
relax-none = Zo'n wens is er niet, dus er verandert niets.
reset-done = Alle wensen zijn gewist. Wat wil je graag zien?

## Nothing found
nothing-fits = Niets in de catalogus voldoet aan al deze wensen: { $constraints }. Welke mag ik laten vallen?
nothing-left = Er is niets meer over dat je niet al hebt gezien of uitgesloten.
nothing-fits-options = Niets in de catalogus voldoet aan al deze wensen: { $constraints }. Zonder een van deze lukt het wel: { $options }. Welke mag ik laten vallen?
relax-option = { $constraint } ({ $count })
conflict = Deze twee spreken elkaar tegen: { $first }; { $second }. Welke geldt?

## What polyrec believes of the reader, on request
beliefs = Dit heb ik begrepen: { $constraints }.
beliefs-none = Ik ken je wensen nog niet. Wat wil je graag zien?
beliefs-market = Ik ga ervan uit dat dit je land is: { $country }.
beliefs-correct = Klopt er iets niet, zeg het dan gerust: elke wens kan worden teruggedraaid, aangepast of geschrapt, en met ‘begin opnieuw’ wordt alles gewist.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Welk genre heeft je voorkeur: { $examples }?
question-mood = Welke sfeer zoek je: { $examples }?
question-country = Uit welk land mag de film komen: { $examples }?
question-original_language = In welke taal mag de film zijn: { $examples }?
question-year = Liever nieuwer of ouder? Deze films komen uit { $from } tot en met { $to }.

## Names of what is known of a film, as the head of a row
field-year = Jaar
field-genres = Genre
field-moods = Sfeer
field-countries = Land
field-original_language = Oorspronkelijke taal
field-creators = Regie
field-runtime = Speelduur
field-maturity = Leeftijd
field-price = Prijs
value-minutes = { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}
value-age = { $age ->
    [0] alle leeftijden
   *[other] vanaf { $age } jaar
}

## Constraints, as shown to the reader
constraint-genre = genre { $value }
constraint-mood = sfeer { $value }
constraint-country = land { $value }
constraint-original_language = oorspronkelijke taal { $value }
constraint-creator = regie { $value }
constraint-year-at_least = vanaf { $value }
constraint-year-at_most = tot en met { $value }
constraint-runtime-at_most = hooguit { $value } minuten
constraint-runtime-at_least = minstens { $value } minuten
constraint-maturity-at_most = geschikt vanaf { $value } jaar
constraint-maturity-at_least = pas vanaf { $value } jaar
constraint-price-at_most = prijs tot { $value }
constraint-price-at_least = prijs vanaf { $value }
constraint-item-like = zoals ‘{ $value }’
constraint-item-unlike = anders dan ‘{ $value }’
constraint-item-exclude = zonder ‘{ $value }’
constraint-not = niet: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Schrijven in deze taal kan ik nog niet: { $language }. Daarom is dit antwoord in een andere taal: { $reply }.
notice-fewer = { $count ->
    [one] Er past maar één film uit de catalogus.
   *[other] Er passen maar { $count } films uit de catalogus.
}
notice-title-guessed = ‘{ $asked }’ heb ik opgevat als ‘{ $title }’.
notice-title-unknown = De catalogus heeft geen film met de titel ‘{ $asked }’.
notice-rules-full = Je hebt heel veel wensen opgegeven; de oudste tellen niet meer mee.
notice-model-failed = Het taalmodel kon niet worden gebruikt ({ $reason }), dus dit antwoord komt van de ingebouwde planner.
notice-model-dropped = Een deel van wat het taalmodel schreef, werd niet door de catalogus ondersteund en is weggelaten.
notice-text-cut = Je bericht was erg lang; alleen het begin is gelezen.
notice-text-cleaned = Tekens die niet kunnen worden weergegeven, zijn uit je bericht weggelaten.
notice-user-unknown = In de gebruiksgegevens staat geen gebruiker { $user }, dus deze lijst houdt geen rekening met eerdere voorkeuren.
notice-simulated = De kijkers van deze demo zijn gesimuleerd: hun smaak laat zien hoe het werkt en zegt niets over echte mensen.
# reasons for notice-model-failed
model-timeout = het duurde te lang
model-rate-limited = het is overbelast of het tegoed is op
model-unreachable = het is niet bereikbaar
model-refused = het weigerde het verzoek; controleer de sleutel en de naam van het model
model-server = de server van het model meldde een fout
model-unreadable = het antwoord was niet leesbaar
model-limit = het riep te veel hulpmiddelen aan zonder te antwoorden
model-invented = het noemde films die niet in de catalogus staan
model-language = het antwoordde in een andere taal
model-error = een onverwachte fout

## Words
genre-action = actie
genre-adventure = avontuur
genre-animation = animatie
genre-comedy = komedie
genre-crime = misdaad
genre-documentary = documentaire
genre-drama = drama
genre-family = familiefilm
genre-fantasy = fantasy
genre-history = geschiedenis
genre-horror = horror
genre-music = muziek
genre-mystery = mysterie
genre-romance = romantiek
genre-science-fiction = sciencefiction
genre-sport = sport
genre-thriller = thriller
genre-war = oorlog
genre-western = western
mood-light = luchtig
mood-warm = hartverwarmend
mood-funny = grappig
mood-romantic = romantisch
mood-sad = droevig
mood-dark = duister
mood-tense = spannend
mood-scary = eng
mood-thoughtful = diepzinnig
mood-dreamy = dromerig
mood-epic = episch
mood-uplifting = hoopvol

# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: Sie; gender-neutral. Genres, countries and languages stand after a label, so that none has to agree.

## The list
intro = { $count ->
    [one] Hier ist ein Film, der passt:
   *[other] Hier sind { $count } Filme, die passen:
}
intro-like = { $count ->
    [one] Hier ist ein Film, der „{ $title }“ ähnelt:
   *[other] Hier sind { $count } Filme, die „{ $title }“ ähneln:
}
intro-more = { $count ->
    [one] Hier ist noch ein Film:
   *[other] Hier sind { $count } weitere Filme:
}
intro-different = { $count ->
    [one] Hier ist etwas ganz anderes:
   *[other] Hier sind { $count } Filme anderer Art:
}
intro-instead = { $count ->
    [one] Verstanden, nichts wie „{ $title }“. Hier ist stattdessen ein Film:
   *[other] Verstanden, nichts wie „{ $title }“. Hier sind stattdessen { $count } Filme:
}
item = { $rank }. { $title } ({ $year }) – { $reasons }
item-without-year = { $rank }. { $title } – { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; Land: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Land: { $countries }.
reason-language = Originalsprache: { $language }.
reason-mood = Der Film ist { $moods }.
reason-year = Erscheinungsjahr: { $year }.
reason-runtime = { $minutes ->
    [one] Laufzeit: eine Minute.
   *[other] Laufzeit: { $minutes } Minuten.
}
reason-maturity = { $age ->
    [0] Altersempfehlung unserer Redaktion: für jedes Alter.
   *[other] Altersempfehlung unserer Redaktion: ab { $age } Jahren.
}
reason-creator = Regie: { $creators }.
reason-meaning = Die Beschreibung kommt Ihrem Wunsch nahe.
reason-taste = Wer „{ $title }“ mochte, mochte oft auch diesen Film.
reason-popular = Der Film hat vielen gefallen.

## Answers about one film
about = „{ $title }“: { $facts }
about-plot = Im Katalog heißt es: { $plot }
about-unknown = Ich weiß nicht, welchen Film Sie meinen. Bitte nennen Sie mir den Titel.
about-which = Welchen dieser Filme meinen Sie: { $titles }?
why = „{ $title }“ steht aus folgenden Gründen auf der Liste: { $reasons }
why-none = Diesen Film habe ich nicht empfohlen, deshalb gibt es nichts zu begründen.
why-not-rule = „{ $title }“ steht wegen Ihrer Vorgaben nicht auf der Liste: { $constraints }.
why-not-shown = „{ $title }“ stand schon auf einer früheren Liste, und ich zeige keinen Film zweimal.
why-not-lower = { $count ->
    [one] „{ $title }“ erfüllt alle Ihre Vorgaben, aber ein Film passt besser.
   *[other] „{ $title }“ erfüllt alle Ihre Vorgaben, aber { $count } Filme passen besser.
}
why-listed = „{ $title }“ steht auf der Liste, und zwar als Nummer { $rank }.
compare-intro = „{ $first }“ und „{ $second }“ im Vergleich:
compare-row = { $field }: { $first } · { $second }
compare-same = { $field }: { $value } (beide)
compare-which = Welche zwei Filme möchten Sie vergleichen? Nennen Sie mir die Nummern oder die Titel.
reference-unknown = { $count ->
    [one] Auf der Liste steht nur ein Film. Welchen meinen Sie?
   *[other] Auf der Liste stehen nur { $count } Filme. Welchen meinen Sie?
}
reference-none = Es gibt noch keine Liste, auf die sich das beziehen könnte. Was möchten Sie sehen?

## Small moves
greeting = Hallo! Was möchten Sie sehen? Nennen Sie mir in einer beliebigen Sprache ein Genre, ein Land, eine Stimmung oder einen Film, der Ihnen gefallen hat.
thanks = Gern geschehen. Viel Freude mit dem Film!
goodbye = Auf Wiedersehen und viel Freude mit dem Film!
help = Ich empfehle Filme aus diesem Katalog. Nennen Sie mir ein Genre, ein Land, eine Stimmung oder einen Film, der Ihnen gefallen hat, oder sagen Sie, was nicht dabei sein soll. Zu jedem Film nenne ich die Gründe.
decline = Ich kann nur bei der Auswahl aus diesem Katalog helfen. Was möchten Sie sehen?
ask-more = Was für ein Film soll es sein: ein bestimmtes Genre, ein Land, eine Stimmung oder etwas Ähnliches wie ein Film, den Sie kennen?
abuse = Lassen Sie uns freundlich bleiben. Was möchten Sie sehen? Dann suche ich Ihnen etwas heraus.
language-switched = Ab jetzt antworte ich auf { $language }. Was möchten Sie sehen?
forgotten = Diese Vorgabe ist gelöscht. Und das bleibt übrig.
relaxed = Das zählt nicht mehr: { $constraints }. Und das passt jetzt.
undo-none = Es gibt keine Vorgabe, die ich zurücknehmen könnte.
relax-none = Eine solche Vorgabe gibt es nicht, also bleibt alles, wie es ist.
reset-done = Alle Vorgaben sind gelöscht. Was möchten Sie sehen?

## Nothing found
nothing-fits = Kein Film im Katalog erfüllt alle diese Wünsche: { $constraints }. Worauf darf ich verzichten?
nothing-left = Es ist kein Film mehr übrig, den Sie nicht schon gesehen oder ausgeschlossen haben.
nothing-fits-options = Kein Film im Katalog erfüllt alle diese Wünsche: { $constraints }. Ohne eine dieser Vorgaben ginge es: { $options }. Auf welche darf ich verzichten?
relax-option = { $constraint } ({ $count })
conflict = Diese beiden Vorgaben widersprechen sich: { $first }; { $second }. Welche gilt?

## What polyrec believes of the reader, on request
beliefs = Das habe ich verstanden: { $constraints }.
beliefs-none = Bisher habe ich keine Vorgaben von Ihnen. Was möchten Sie sehen?
beliefs-market = Als Ihr Land nehme ich an: { $country }.
beliefs-correct = Wenn etwas nicht stimmt, sagen Sie es einfach: Jede Vorgabe lässt sich zurücknehmen, ändern oder streichen, und „von vorn“ löscht alles.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Welches Genre wäre Ihnen am liebsten: { $examples }?
question-mood = Welche Stimmung soll es sein: { $examples }?
question-country = Aus welchem Land soll der Film kommen: { $examples }?
question-original_language = Welche Originalsprache soll es sein: { $examples }?
question-year = Lieber neuer oder älter? Diese Filme stammen aus den Jahren { $from } bis { $to }.

## Names of what is known of a film, as the head of a row
field-year = Jahr
field-genres = Genre
field-moods = Stimmung
field-countries = Land
field-original_language = Originalsprache
field-creators = Regie
field-runtime = Länge
field-maturity = Alter
field-price = Preis
value-minutes = { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}
value-age = { $age ->
    [0] für jedes Alter
   *[other] ab { $age } Jahren
}

## Constraints, as shown to the reader
constraint-genre = Genre { $value }
constraint-mood = Stimmung „{ $value }“
constraint-country = Land { $value }
constraint-original_language = Originalsprache { $value }
constraint-creator = Regie { $value }
constraint-year-at_least = ab { $value }
constraint-year-at_most = bis { $value }
constraint-runtime-at_most = höchstens { $value } Minuten
constraint-runtime-at_least = mindestens { $value } Minuten
constraint-maturity-at_most = geeignet ab { $value } Jahren
constraint-maturity-at_least = erst ab { $value } Jahren
constraint-price-at_most = Preis bis { $value }
constraint-price-at_least = Preis ab { $value }
constraint-item-like = ähnlich wie „{ $value }“
constraint-item-unlike = anders als „{ $value }“
constraint-item-exclude = ohne „{ $value }“
constraint-not = nicht: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Auf { $language } kann ich noch nicht schreiben, deshalb ist diese Antwort auf { $reply }.
notice-fewer = { $count ->
    [one] Im Katalog passt nur ein Film.
   *[other] Im Katalog passen nur { $count } Filme.
}
notice-title-guessed = „{ $asked }“ habe ich als „{ $title }“ verstanden.
notice-title-unknown = Im Katalog gibt es keinen Film namens „{ $asked }“.
notice-rules-full = Sie haben sehr viele Vorgaben gemacht; die ältesten zählen nicht mehr.
notice-model-failed = Das Sprachmodell war nicht nutzbar ({ $reason }), deshalb stammt diese Antwort vom eingebauten Planer.
notice-model-dropped = Ein Teil dessen, was das Sprachmodell geschrieben hat, war durch den Katalog nicht belegt und wurde weggelassen.
notice-text-cut = Ihre Nachricht war sehr lang; nur der Anfang wurde gelesen.
notice-text-cleaned = Zeichen, die sich nicht darstellen lassen, wurden aus Ihrer Nachricht entfernt.
notice-user-unknown = In den Nutzungsdaten gibt es kein Profil { $user }, deshalb berücksichtigt diese Liste keine früheren Vorlieben.
notice-simulated = Die Zuschauer dieser Demo sind simuliert: Ihr Geschmack zeigt, wie es funktioniert, und sagt nichts über wirkliche Menschen aus.
# reasons for notice-model-failed
model-timeout = es hat zu lange gebraucht
model-rate-limited = es ist überlastet oder das Kontingent ist aufgebraucht
model-unreachable = es ist nicht erreichbar
model-refused = es hat die Anfrage abgelehnt; bitte Schlüssel und Modellnamen prüfen
model-server = sein Server hat einen Fehler gemeldet
model-unreadable = seine Antwort war nicht lesbar
model-limit = es hat zu viele Werkzeuge aufgerufen, ohne zu antworten
model-invented = es hat Filme genannt, die nicht im Katalog stehen
model-language = es hat in einer anderen Sprache geantwortet
model-error = ein unerwarteter Fehler

## Words
genre-action = Action
genre-adventure = Abenteuer
genre-animation = Animation
genre-comedy = Komödie
genre-crime = Krimi
genre-documentary = Dokumentarfilm
genre-drama = Drama
genre-family = Familienfilm
genre-fantasy = Fantasy
genre-history = Historie
genre-horror = Horror
genre-music = Musik
genre-mystery = Mystery
genre-romance = Liebesfilm
genre-science-fiction = Science-Fiction
genre-sport = Sport
genre-thriller = Thriller
genre-war = Kriegsfilm
genre-western = Western
mood-light = unbeschwert
mood-warm = warmherzig
mood-funny = lustig
mood-romantic = romantisch
mood-sad = traurig
mood-dark = düster
mood-tense = spannend
mood-scary = gruselig
mood-thoughtful = nachdenklich
mood-dreamy = verträumt
mood-epic = episch
mood-uplifting = hoffnungsvoll

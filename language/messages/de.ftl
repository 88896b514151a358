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

## Small moves
greeting = Hallo! Was möchten Sie sehen? Nennen Sie mir in einer beliebigen Sprache ein Genre, ein Land, eine Stimmung oder einen Film, der Ihnen gefallen hat.
thanks = Gern geschehen. Viel Freude mit dem Film!
goodbye = Auf Wiedersehen und viel Freude mit dem Film!
help = Ich empfehle Filme aus diesem Katalog. Nennen Sie mir ein Genre, ein Land, eine Stimmung oder einen Film, der Ihnen gefallen hat, oder sagen Sie, was nicht dabei sein soll. Zu jedem Film nenne ich die Gründe.
decline = Ich kann nur bei der Auswahl aus diesem Katalog helfen. Was möchten Sie sehen?
ask-more = Was für ein Film soll es sein: ein bestimmtes Genre, ein Land, eine Stimmung oder etwas Ähnliches wie ein Film, den Sie kennen?
forgotten = Diese Vorgabe ist gelöscht. Und das bleibt übrig.
reset-done = Alle Vorgaben sind gelöscht. Was möchten Sie sehen?

## Nothing found
nothing-fits = Kein Film im Katalog erfüllt alle diese Wünsche: { $constraints }. Worauf darf ich verzichten?
nothing-left = Es ist kein Film mehr übrig, den Sie nicht schon gesehen oder ausgeschlossen haben.

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

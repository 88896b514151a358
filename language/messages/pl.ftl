# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Polish: forms of the present, imperative and infinitive that do not show gender; „Twój” as services write it; quotes „”.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Oto jeden pasujący film:
    [few] Oto { $count } pasujące filmy:
    [many] Oto { $count } pasujących filmów:
   *[other] Oto { $count } pasującego filmu:
}
intro-like = { $count ->
    [one] Oto jeden film podobny do tytułu „{ $title }”:
    [few] Oto { $count } filmy podobne do tytułu „{ $title }”:
    [many] Oto { $count } filmów podobnych do tytułu „{ $title }”:
   *[other] Oto { $count } filmu podobnego do tytułu „{ $title }”:
}
intro-more = { $count ->
    [one] Oto jeszcze jeden film:
    [few] Oto jeszcze { $count } filmy:
    [many] Oto jeszcze { $count } filmów:
   *[other] Oto jeszcze { $count } filmu:
}
intro-different = { $count ->
    [one] Oto jeden film zupełnie innego rodzaju:
    [few] Oto { $count } filmy zupełnie innego rodzaju:
    [many] Oto { $count } filmów zupełnie innego rodzaju:
   *[other] Oto { $count } filmu zupełnie innego rodzaju:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Jasne, nic w stylu „{ $title }”. Oto jeden film w zamian:
    [few] Jasne, nic w stylu „{ $title }”. Oto { $count } filmy w zamian:
    [many] Jasne, nic w stylu „{ $title }”. Oto { $count } filmów w zamian:
   *[other] Jasne, nic w stylu „{ $title }”. Oto { $count } filmu w zamian:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Gatunek: { $genres }; kraj: { $countries }.
reason-genre = Gatunek: { $genres }.
reason-country = Kraj: { $countries }.
reason-language = Język oryginału: { $language }.
reason-mood = Nastrój: { $moods }.
reason-year = Rok premiery: { $year }.
reason-runtime = { $minutes ->
    [one] Trwa jedną minutę.
    [few] Trwa { $minutes } minuty.
    [many] Trwa { $minutes } minut.
   *[other] Trwa { $minutes } minuty.
}
reason-maturity = { $age ->
    [0] Według naszej redakcji odpowiedni dla widzów w każdym wieku.
    [one] Według naszej redakcji odpowiedni od pierwszego roku życia.
   *[other] Według naszej redakcji odpowiedni od { $age } lat.
}
reason-creator = Reżyseria: { $creators }.
reason-meaning = Opis filmu jest bliski temu, czego szukasz.
reason-taste = Osobom, którym podoba się „{ $title }”, często podoba się też ten film.
reason-popular = Film spodobał się wielu widzom.

## Answers about one film
about = { $title }. { $facts }
about-plot = Z katalogu: { $plot }
about-unknown = Nie wiadomo, o który film chodzi. Proszę podać tytuł.
about-which = O który z tych filmów chodzi: { $titles }?
why = Dlaczego „{ $title }” jest na liście: { $reasons }
why-none = Tego filmu nie było wśród moich propozycji, więc nie ma czego uzasadniać.
# why a film that the reader names is missing from the list
why-not-rule = Filmu „{ $title }” nie ma na liście z powodu tych warunków: { $constraints }.
why-not-shown = Film „{ $title }” był już na jednej z list, a tego samego filmu nie pokazuję dwa razy.
why-not-lower = { $count ->
    [one] „{ $title }” spełnia wszystkie Twoje warunki, ale jeden film pasuje lepiej.
    [few] „{ $title }” spełnia wszystkie Twoje warunki, ale { $count } filmy pasują lepiej.
    [many] „{ $title }” spełnia wszystkie Twoje warunki, ale { $count } filmów pasuje lepiej.
   *[other] „{ $title }” spełnia wszystkie Twoje warunki, ale { $count } filmu pasuje lepiej.
}
why-listed = „{ $title }” jest na liście pod numerem { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = Porównanie: „{ $first }” i „{ $second }”.
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (w obu)
compare-which = Które dwa filmy porównać? Wystarczą numery albo tytuły.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] Na liście jest tylko jeden film. O który chodzi?
    [few] Na liście są tylko { $count } filmy. O który chodzi?
    [many] Na liście jest tylko { $count } filmów. O który chodzi?
   *[other] Na liście jest tylko { $count } filmu. O który chodzi?
}
reference-none = Nie ma jeszcze listy, do której można by się odnieść. Co chcesz obejrzeć?

## Small moves
greeting = Dzień dobry! Co chcesz obejrzeć? Można napisać w dowolnym języku: gatunek, kraj, nastrój albo film, który Ci się podoba.
thanks = Cała przyjemność po mojej stronie. Miłego seansu!
goodbye = Do widzenia i miłego seansu!
help = Polecam filmy z tego katalogu. Wystarczy podać gatunek, kraj, nastrój, lubiany film albo to, czego ma nie być. Przy każdym filmie podaję powody.
decline = Mogę pomóc tylko w wyborze z tego katalogu. Co chcesz obejrzeć?
ask-more = Jaki film będzie odpowiedni: jaki gatunek, kraj, nastrój albo podobny do jakiego tytułu?
# the reader is rude: stay calm, do not lecture
abuse = Rozmawiajmy życzliwie. Co chcesz obejrzeć? Chętnie poszukam.
language-switched = Od teraz język odpowiedzi to: { $language }. Co chcesz obejrzeć?
forgotten = Ten warunek już nie obowiązuje. Oto, co pozostaje.
# $constraints: rules that no longer count
relaxed = Już nie obowiązuje: { $constraints }. Oto, co pasuje teraz.
undo-none = Nie ma warunku, który można by cofnąć.
relax-none = Takiego warunku nie ma, więc nic się nie zmienia.
reset-done = Wszystkie warunki usunięte. Co chcesz obejrzeć?

## Nothing found
nothing-fits = Nic w katalogu nie spełnia wszystkich warunków: { $constraints }. Z którego można zrezygnować?
nothing-left = Nie ma już czego polecić poza filmami obejrzanymi albo wykluczonymi.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Nic w katalogu nie spełnia wszystkich warunków: { $constraints }. Wystarczy zrezygnować z jednego z tych: { $options }. Z którego?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Te warunki wykluczają się nawzajem: { $first }; { $second }. Który obowiązuje?

## What polyrec believes of the reader, on request
beliefs = Oto, co wiem o Twoich oczekiwaniach: { $constraints }.
beliefs-none = Nie znam jeszcze Twoich warunków. Co chcesz obejrzeć?
# the country that culture and age ratings are taken from
beliefs-market = Przyjmuję, że Twój kraj to: { $country }.
beliefs-correct = Jeśli coś się nie zgadza, wystarczy napisać: każdy warunek można cofnąć, zmienić lub usunąć, a słowa „zacznij od nowa” kasują wszystko.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Który gatunek najbardziej Ci odpowiada: { $examples }?
question-mood = Jaki nastrój najbardziej Ci odpowiada: { $examples }?
question-country = Który kraj najbardziej Ci odpowiada: { $examples }?
question-original_language = Który język oryginału najbardziej Ci odpowiada: { $examples }?
question-year = Lepszy nowszy czy starszy film? Te są z lat { $from }–{ $to }.

## Names of what is known of a film, as the head of a row
field-year = Rok
field-genres = Gatunek
field-moods = Nastrój
field-countries = Kraj
field-original_language = Język oryginału
field-creators = Reżyseria
field-runtime = Czas trwania
field-maturity = Wiek
field-price = Cena
value-minutes = { $minutes ->
    [one] jedna minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
value-age = { $age ->
    [0] dla każdego
    [one] od roku
   *[other] od { $age } lat
}

## Constraints, as shown to the reader
constraint-genre = gatunek: { $value }
constraint-mood = nastrój: { $value }
constraint-country = kraj: { $value }
constraint-original_language = język oryginału: { $value }
constraint-creator = reżyseria: { $value }
constraint-year-at_least = od roku { $value }
constraint-year-at_most = do roku { $value } włącznie
constraint-runtime-at_most = najwyżej { $value } min
constraint-runtime-at_least = co najmniej { $value } min
constraint-maturity-at_most = odpowiedni od { $value } lat
constraint-maturity-at_least = wiek od { $value } lat
constraint-price-at_most = cena do { $value }
constraint-price-at_least = cena od { $value }
constraint-item-like = podobny do „{ $value }”
constraint-item-unlike = niepodobny do „{ $value }”
constraint-item-exclude = bez „{ $value }”
# wraps any of the above that is excluded
constraint-not = bez: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Ten język jeszcze nie jest dostępny: { $language }. Język tej odpowiedzi: { $reply }.
notice-fewer = { $count ->
    [one] W katalogu pasuje tylko jeden film.
    [few] W katalogu pasują tylko { $count } filmy.
    [many] W katalogu pasuje tylko { $count } filmów.
   *[other] W katalogu pasuje tylko { $count } filmu.
}
notice-title-guessed = Zamiast „{ $asked }” przyjęto tytuł „{ $title }”.
notice-title-unknown = W katalogu nie ma filmu o tytule „{ $asked }”.
notice-rules-full = Warunków jest bardzo dużo, więc najstarsze już nie obowiązują.
notice-model-failed = Nie udało się użyć modelu językowego ({ $reason }), więc odpowiedź przygotował wbudowany planista.
notice-model-dropped = Część tego, co napisał model językowy, nie ma potwierdzenia w katalogu i została pominięta.
notice-text-cut = Wiadomość jest bardzo długa; przeczytany został tylko jej początek.
notice-text-cleaned = Z wiadomości usunięto znaki, których nie da się wyświetlić.
notice-user-unknown = W danych o oglądaniu nie ma użytkownika { $user }, więc ta lista nie uwzględnia wcześniejszych upodobań.
notice-simulated = Widzowie w tej wersji pokazowej są symulowani: ich upodobania pokazują, jak to działa, i nic nie mówią o prawdziwych ludziach.
# reasons for notice-model-failed
model-timeout = odpowiedź trwała zbyt długo
model-rate-limited = jest przeciążony albo limit został wyczerpany
model-unreachable = nie można się z nim połączyć
model-refused = odrzucił zapytanie; proszę sprawdzić klucz i nazwę modelu
model-server = jego serwer zgłosił błąd
model-unreadable = jego odpowiedzi nie dało się odczytać
model-limit = wywołał zbyt wiele narzędzi bez odpowiedzi
model-invented = podał filmy, których nie ma w katalogu
model-language = odpowiedział w innym języku
model-error = nieoczekiwany błąd

## Words
genre-action = kino akcji
genre-adventure = przygodowy
genre-animation = animacja
genre-comedy = komedia
genre-crime = kryminał
genre-documentary = dokument
genre-drama = dramat
genre-family = kino familijne
genre-fantasy = fantasy
genre-history = historyczny
genre-horror = horror
genre-music = muzyczny
genre-mystery = kino detektywistyczne
genre-romance = romans
genre-science-fiction = science fiction
genre-sport = sportowy
genre-thriller = thriller
genre-war = wojenny
genre-western = western
mood-light = lekki
mood-warm = ciepły
mood-funny = zabawny
mood-romantic = romantyczny
mood-sad = smutny
mood-dark = mroczny
mood-tense = pełen napięcia
mood-scary = straszny
mood-thoughtful = refleksyjny
mood-dreamy = oniryczny
mood-epic = epicki
mood-uplifting = podnoszący na duchu

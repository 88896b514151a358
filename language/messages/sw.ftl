# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: courteous singular. Genres, countries and moods stand after a label, moods as nouns, so that none has to agree.

## The list
intro = { $count ->
    [one] Hii hapa filamu moja inayofaa:
   *[other] Hizi hapa filamu { $count } zinazofaa:
}
intro-like = { $count ->
    [one] Hii hapa filamu moja inayokaribiana na “{ $title }”:
   *[other] Hizi hapa filamu { $count } zinazokaribiana na “{ $title }”:
}
intro-more = { $count ->
    [one] Hii hapa filamu moja zaidi:
   *[other] Hizi hapa filamu { $count } zaidi:
}
intro-different = { $count ->
    [one] Hii hapa filamu ya aina tofauti:
   *[other] Hizi hapa filamu { $count } za aina tofauti:
}
intro-instead = { $count ->
    [one] Nimeelewa, hakuna filamu kama “{ $title }”. Badala yake, hii hapa filamu moja:
   *[other] Nimeelewa, hakuna filamu kama “{ $title }”. Badala yake, hizi hapa filamu { $count }:
}
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Aina: { $genres }; nchi: { $countries }.
reason-genre = Aina: { $genres }.
reason-country = Nchi: { $countries }.
reason-language = Lugha asilia: { $language }.
reason-mood = Hisia zake: { $moods }.
reason-year = Ilitoka mwaka { $year }.
reason-runtime = { $minutes ->
    [one] Ina urefu wa dakika moja.
   *[other] Ina urefu wa dakika { $minutes }.
}
reason-maturity = { $age ->
    [0] Wahariri wetu wanaona inafaa kwa umri wote.
   *[other] Wahariri wetu wanaona inafaa kuanzia umri wa miaka { $age }.
}
reason-creator = Mwongozaji: { $creators }.
reason-meaning = Maelezo yake yanakaribia ulichoomba.
reason-taste = Waliopenda “{ $title }” mara nyingi walipenda hii pia.
reason-popular = Watazamaji wengi waliipenda.

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = Katalogi inasema: { $plot }
about-unknown = Sijui unazungumzia filamu gani. Tafadhali taja jina lake.
about-which = Unazungumzia ipi kati ya hizi: { $titles }?
why = “{ $title }” iko kwenye orodha kwa sababu hizi: { $reasons }
why-none = Sijapendekeza filamu hiyo, kwa hiyo hakuna sababu ya kutoa.
why-not-rule = “{ $title }” haimo kwenye orodha kwa sababu ya masharti yako: { $constraints }.
why-not-shown = “{ $title }” ilikuwa kwenye orodha iliyotangulia, nami sionyeshi filamu ileile mara mbili.
why-not-lower = { $count ->
    [one] “{ $title }” inatimiza masharti yako yote, lakini kuna filamu moja inayofaa zaidi.
   *[other] “{ $title }” inatimiza masharti yako yote, lakini kuna filamu { $count } zinazofaa zaidi.
}
why-listed = “{ $title }” imo kwenye orodha, namba { $rank }.
compare-intro = Ulinganisho wa “{ $first }” na “{ $second }”:
compare-row = { $field }: { $first } · { $second }
compare-same = { $field }: { $value } (zote mbili)
compare-which = Ungependa kulinganisha filamu zipi mbili? Taja namba au majina yake.
reference-unknown = { $count ->
    [one] Orodha ina filamu moja tu. Unazungumzia ipi?
   *[other] Orodha ina filamu { $count } tu. Unazungumzia ipi?
}
reference-none = Bado hakuna orodha ya kurejelea. Ungependa kutazama nini?

## Small moves
greeting = Habari! Ungependa kutazama nini? Taja, kwa lugha yoyote, aina ya filamu, nchi, hisia au filamu uliyoipenda.
thanks = Karibu. Furahia filamu!
goodbye = Kwaheri, furahia filamu!
help = Ninapendekeza filamu kutoka katalogi hii. Taja aina ya filamu, nchi, hisia, filamu uliyoipenda au usichotaka. Kwa kila filamu ninatoa sababu.
decline = Ninaweza tu kusaidia kuchagua kutoka katalogi hii. Ungependa kutazama nini?
ask-more = Ungependa filamu ya namna gani: ya aina fulani, ya nchi fulani, yenye hisia fulani, au inayofanana na filamu unayoijua?
abuse = Tuzungumze kwa upole. Niambie ungependa kutazama nini, nami nitatafuta.
language-switched = Kuanzia sasa nitajibu kwa { $language }. Ungependa kutazama nini?
forgotten = Sharti hilo limeondolewa. Hizi ndizo zilizobaki.
relaxed = Hili halihesabiwi tena: { $constraints }. Hizi ndizo zinazofaa sasa.
undo-none = Hakuna sharti la kuondoa.
relax-none = Sharti kama hilo halipo, kwa hiyo hakuna kinachobadilika.
reset-done = Masharti yote yameondolewa. Ungependa kutazama nini?

## Nothing found
nothing-fits = Hakuna filamu kwenye katalogi inayotimiza haya yote: { $constraints }. Niondoe lipi?
nothing-left = Hakuna filamu iliyobaki ya kupendekeza ambayo hujaiona au hujaikataa.
nothing-fits-options = Hakuna filamu kwenye katalogi inayotimiza haya yote: { $constraints }. Ingewezekana bila moja ya haya: { $options }. Niondoe lipi?
relax-option = { $constraint } ({ $count })
conflict = Haya mawili yanapingana: { $first }; { $second }. Lipi lihesabiwe?

## What polyrec believes of the reader, on request
beliefs = Haya ndiyo niliyoelewa: { $constraints }.
beliefs-none = Bado sina masharti yoyote kutoka kwako. Ungependa kutazama nini?
beliefs-market = Ninachukulia kwamba nchi yako ni { $country }.
beliefs-correct = Kama kuna kosa, sema tu: sharti linaweza kutenguliwa, kubadilishwa au kuondolewa, na “anza upya” hufuta yote.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Ungependa zaidi aina gani: { $examples }?
question-mood = Ungependa hisia gani: { $examples }?
question-country = Ungependa itoke nchi gani: { $examples }?
question-original_language = Ungependa iwe kwa lugha gani: { $examples }?
question-year = Ungependa mpya zaidi au za zamani zaidi? Filamu hizi ni za mwaka { $from } hadi { $to }.

## Names of what is known of a film, as the head of a row
field-year = Mwaka
field-genres = Aina
field-moods = Hisia
field-countries = Nchi
field-original_language = Lugha asilia
field-creators = Mwongozaji
field-runtime = Urefu
field-maturity = Umri
field-price = Bei
value-minutes = { $minutes ->
    [one] dakika moja
   *[other] dakika { $minutes }
}
value-age = { $age ->
    [0] umri wote
   *[other] kuanzia miaka { $age }
}

## Constraints, as shown to the reader
constraint-genre = aina { $value }
constraint-mood = hisia { $value }
constraint-country = nchi { $value }
constraint-original_language = lugha asilia { $value }
constraint-creator = mwongozaji { $value }
constraint-year-at_least = kuanzia { $value }
constraint-year-at_most = hadi { $value }
constraint-runtime-at_most = isiyozidi dakika { $value }
constraint-runtime-at_least = isiyopungua dakika { $value }
constraint-maturity-at_most = inayofaa umri wa miaka { $value }
constraint-maturity-at_least = kuanzia umri wa miaka { $value }
constraint-price-at_most = bei hadi { $value }
constraint-price-at_least = bei kuanzia { $value }
constraint-item-like = kama “{ $value }”
constraint-item-unlike = tofauti na “{ $value }”
constraint-item-exclude = bila “{ $value }”
constraint-not = si: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Bado siwezi kuandika kwa { $language }, kwa hiyo jibu hili ni kwa { $reply }.
notice-fewer = { $count ->
    [one] Ni filamu moja tu kwenye katalogi inayofaa.
   *[other] Ni filamu { $count } tu kwenye katalogi zinazofaa.
}
notice-title-guessed = “{ $asked }” nimeichukulia kuwa “{ $title }”.
notice-title-unknown = Katalogi haina filamu iitwayo “{ $asked }”.
notice-rules-full = Umetoa masharti mengi sana; ya zamani zaidi hayahesabiwi tena.
notice-model-failed = Modeli ya lugha haikuweza kutumika ({ $reason }), kwa hiyo jibu hili limeandikwa na mpangaji wa ndani.
notice-model-dropped = Sehemu ya kilichoandikwa na modeli ya lugha haikuthibitishwa na katalogi, nayo imeondolewa.
notice-text-cut = Ujumbe wako ulikuwa mrefu sana; mwanzo wake tu ndio uliosomwa.
notice-text-cleaned = Herufi zisizoweza kuonyeshwa zimeondolewa kwenye ujumbe wako.
notice-user-unknown = Hakuna mtumiaji { $user } kwenye data ya matumizi, kwa hiyo orodha hii haizingatii mapendeleo ya awali.
notice-simulated = Watazamaji wa onyesho hili ni wa kuigwa: mapendeleo yao yanaonyesha jinsi mfumo unavyofanya kazi na hayasemi lolote kuhusu watu halisi.
# reasons for notice-model-failed
model-timeout = imechukua muda mrefu mno
model-rate-limited = imelemewa au kiwango cha matumizi kimeisha
model-unreachable = haipatikani
model-refused = imekataa ombi; kagua ufunguo na jina la modeli
model-server = seva yake imeripoti hitilafu
model-unreadable = jibu lake halikuweza kusomeka
model-limit = imeita zana nyingi mno bila kujibu
model-invented = imetaja filamu ambazo hazimo kwenye katalogi
model-language = imejibu kwa lugha nyingine
model-error = hitilafu isiyotarajiwa

## Words
genre-action = mapigano
genre-adventure = jasura
genre-animation = katuni
genre-comedy = vichekesho
genre-crime = uhalifu
genre-documentary = makala
genre-drama = drama
genre-family = filamu ya familia
genre-fantasy = njozi
genre-history = historia
genre-horror = filamu ya kutisha
genre-music = muziki
genre-mystery = fumbo
genre-romance = mapenzi
genre-science-fiction = bunilizi ya kisayansi
genre-sport = michezo
genre-thriller = taharuki
genre-war = vita
genre-western = western
mood-light = burudani nyepesi
mood-warm = upendo
mood-funny = ucheshi
mood-romantic = mahaba
mood-sad = huzuni
mood-dark = giza
mood-tense = msisimko
mood-scary = hofu
mood-thoughtful = tafakuri
mood-dreamy = ndoto
mood-epic = ushujaa
mood-uplifting = matumaini

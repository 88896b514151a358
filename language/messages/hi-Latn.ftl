# What polyrec says in Hindi written in Latin letters, as people type it politely on a phone.
# The ids and variables are those of en.ftl. The reader is aap; nothing agrees with the reader's gender.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Aapki pasand ke hisaab se ek film:
   *[other] Aapki pasand ke hisaab se { $count } filmein:
}
intro-like = { $count ->
    [one] "{ $title }" se milti-julti ek film:
   *[other] "{ $title }" se milti-julti { $count } filmein:
}
intro-more = { $count ->
    [one] Yeh rahi ek aur film:
   *[other] Yeh rahin { $count } aur filmein:
}
intro-different = { $count ->
    [one] Kuch alag tarah ki ek film:
   *[other] Kuch alag tarah ki { $count } filmein:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Theek hai, "{ $title }" jaisi kuch nahi. Uski jagah yeh ek film:
   *[other] Theek hai, "{ $title }" jaisi kuch nahi. Uski jagah yeh { $count } filmein:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) - { $reasons }
item-without-year = { $rank }. { $title } - { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; desh: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Desh: { $countries }.
reason-language = Original bhasha: { $language }.
reason-mood = Iska mood { $moods } hai.
reason-year = Yeh { $year } mein aayi thi.
reason-runtime = { $minutes ->
    [one] Yeh { $minutes } minute ki hai.
   *[other] Yeh { $minutes } minute ki hai.
}
reason-maturity = { $age ->
    [0] Hamare editors ke hisaab se yeh har umr ke logon ke liye theek hai.
   *[other] Hamare editors ke hisaab se yeh { $age } saal aur usse zyada umr ke logon ke liye theek hai.
}
reason-creator = Director: { $creators }.
reason-meaning = Iski kahani ka byora aapki farmaish se kaafi milta-julta hai.
reason-taste = Jinhe "{ $title }" pasand aayi, unhe aksar yeh bhi pasand aayi.
reason-popular = Yeh bahut saare logon ko pasand aayi hai.

## Answers about one film
about = { $title } - { $facts }
about-plot = Catalogue mein likha hai: { $plot }
about-unknown = Samajh nahi aaya ki kis film ki baat ho rahi hai. Please uska naam bataiye.
about-which = Inme se kiski baat ho rahi hai: { $titles }?
why = "{ $title }" in wajahon se list mein hai: { $reasons }
why-none = Woh film yahan suggest nahi ki gayi hai, isliye batane ke liye koi wajah nahi hai.
# why a film that the reader names is missing from the list
why-not-rule = "{ $title }" list mein isliye nahi hai kyunki aapki yeh shartein hain: { $constraints }.
why-not-shown = "{ $title }" pehle ki ek list mein aa chuki hai, aur ek hi film do baar nahi dikhayi jaati.
why-not-lower = { $count ->
    [one] "{ $title }" aapki sabhi sharton par khari utarti hai, par ek film usse zyada match karti hai.
   *[other] "{ $title }" aapki sabhi sharton par khari utarti hai, par { $count } filmein usse zyada match karti hain.
}
why-listed = "{ $title }" list mein hai, number { $rank } par.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = "{ $first }" aur "{ $second }" ki tulna:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (dono)
compare-which = Kin do filmon ki tulna karni hai? Unke number ya naam bataiye.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] List mein sirf ek film hai. Baat kiski ho rahi hai?
   *[other] List mein sirf { $count } filmein hain. Baat kiski ho rahi hai?
}
reference-none = Abhi aisi koi list nahi hai jiski baat ho sake. Bataiye, aapko kya dekhna hai?

## Small moves
greeting = Namaste! Kisi bhi bhasha mein bataiye ki aapko kya dekhna hai: koi genre, desh ya mood, ya koi film jo aapko pasand aayi ho.
thanks = Koi baat nahi. Film enjoy kijiye!
goodbye = Namaste, phir milenge. Film enjoy kijiye!
help = Yahan aapko is catalogue se filmon ke suggestions milte hain. Koi genre, desh, mood ya apni pasand ki koi film bataiye, ya yeh ki kya nahi dekhna hai. Har film ke saath use suggest karne ki wajah bhi batayi jaati hai.
decline = Yahan sirf is catalogue mein se kuch chunne mein madad mil sakti hai. Bataiye, aapko kya dekhna hai?
ask-more = Aapko kaisi film dekhni hai: kisi khaas genre, desh ya mood ki, ya apni jaani-pehchaani kisi film jaisi?
# the reader is rude: stay calm, do not lecture
abuse = Aaiye, baat pyaar se karte hain. Bataiye ki aapko kya dekhna hai, yahan uski talash ho jayegi.
language-switched = Ab se jawab is bhasha mein milenge: { $language }. Aapko kya dekhna hai?
forgotten = Woh shart hata di gayi hai. Ab jo baaki hai, woh yeh hai.
# $constraints: rules that no longer count
relaxed = Yeh shart ab nahi rahi: { $constraints }. Ab yeh filmein match karti hain.
undo-none = Aisi koi shart nahi hai jise wapas liya ja sake.
relax-none = Aisi koi shart thi hi nahi, isliye kuch nahi badla.
reset-done = Saari shartein hata di gayi hain. Ab aapko kya dekhna hai?

## Nothing found
nothing-fits = Catalogue mein aisa kuch nahi hai jo in sabhi sharton par khara utre: { $constraints }. Inme se kaun si shart hatayi ja sakti hai?
nothing-left = Ab suggest karne ke liye aisa kuch nahi bacha jise aapne dekha ya hataya na ho.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Catalogue mein aisa kuch nahi hai jo in sabhi sharton par khara utre: { $constraints }. Inme se kisi ek ke bina baat ban sakti hai: { $options }. Kaun si shart hatayi jaye?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Yeh dono shartein ek doosre ke ulat hain: { $first }; { $second }. Inme se kaun si maani jaye?

## What polyrec believes of the reader, on request
beliefs = Ab tak aapki baaton se yeh samajh aaya hai: { $constraints }.
beliefs-none = Abhi aapki koi shart nahi hai; bataiye, aapko kya dekhna hai?
# the country that culture and age ratings are taken from
beliefs-market = Aapka desh yeh maana gaya hai: { $country }.
beliefs-correct = Kuch galat ho to bas bata dijiye: koi bhi shart wapas li, badli ya hatayi ja sakti hai, aur "phir se shuru" kehne par sab kuch hat jaata hai.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Aapko kaun sa genre sabse zyada pasand aayega: { $examples }?
question-mood = Mood kaisa ho: { $examples }?
question-country = Film kahan ki ho: { $examples }?
question-original_language = Film kis bhasha ki ho: { $examples }?
question-year = Film aur nayi ho ya aur purani? Yeh filmein { $from } se { $to } tak ki hain.

## Names of what is known of a film, as the head of a row
field-year = Saal
field-genres = Genre
field-moods = Mood
field-countries = Desh
field-original_language = Original bhasha
field-creators = Director
field-runtime = Lambai
field-maturity = Umr
field-price = Price
value-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minute
}
value-age = { $age ->
    [0] har umr
   *[other] { $age } saal se
}

## Constraints, as shown to the reader
constraint-genre = { $value } genre
constraint-mood = { $value } mood
constraint-country = { $value } ki film
constraint-original_language = original bhasha { $value }
constraint-creator = director { $value }
constraint-year-at_least = { $value } ya uske baad
constraint-year-at_most = { $value } tak
constraint-runtime-at_most = zyada se zyada { $value } minute
constraint-runtime-at_least = kam se kam { $value } minute
constraint-maturity-at_most = { $value } saal ki umr ke liye theek
constraint-maturity-at_least = { $value } saal ki umr se
constraint-price-at_most = price { $value } tak
constraint-price-at_least = price { $value } se
constraint-item-like = "{ $value }" jaisi
constraint-item-unlike = "{ $value }" se alag
constraint-item-exclude = "{ $value }" ko chhodkar
# wraps any of the above that is excluded
constraint-not = yeh nahi: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = { $language } mein jawab dena abhi mumkin nahi hai, isliye yeh jawab { $reply } mein hai.
notice-fewer = { $count ->
    [one] Catalogue mein sirf ek film in sharton par khari utarti hai.
   *[other] Catalogue mein sirf { $count } filmein in sharton par khari utarti hain.
}
notice-title-guessed = "{ $asked }" ka matlab "{ $title }" maana gaya hai.
notice-title-unknown = Catalogue mein "{ $asked }" naam ki koi film nahi hai.
notice-rules-full = Aapki shartein bahut zyada ho gayi hain; sabse purani shartein ab lagu nahi hain.
notice-model-failed = Language model ka istemal nahi ho saka ({ $reason }), isliye yeh jawab built-in planner ne likha hai.
notice-model-dropped = Language model ki likhi kuch baatein catalogue se sahi saabit nahi huin, isliye unhe hata diya gaya hai.
notice-text-cut = Aapka message bahut lamba tha, isliye uska sirf shuruaati hissa padha gaya.
notice-text-cleaned = Aapke message ke jo characters dikhaye nahi ja sakte, unhe hata diya gaya hai.
notice-user-unknown = Interaction data mein { $user } naam ka koi user nahi hai, isliye is list mein pichhli pasand ka dhyan nahi rakha gaya hai.
notice-simulated = Is demo ke darshak simulated hain: unki pasand sirf yeh dikhati hai ki yeh kaise kaam karta hai, asli logon ke baare mein kuchh nahi batati.
# reasons for notice-model-failed
model-timeout = jawab aane mein bahut der lagi
model-rate-limited = us par bahut zyada load hai ya quota khatam ho gaya hai
model-unreachable = usse connection nahi ho pa raha
model-refused = usne request thukra di; key aur model ka naam check kijiye
model-server = uske server ne error bataya
model-unreadable = uska jawab padha nahi ja saka
model-limit = usne jawab diye bina bahut saare tools chalaye
model-invented = usne aisi filmein batayin jo catalogue mein nahi hain
model-language = usne kisi aur bhasha mein jawab diya
model-error = koi anjaani gadbad hui

## Words
genre-action = action
genre-adventure = adventure
genre-animation = animation
genre-comedy = comedy
genre-crime = crime
genre-documentary = documentary
genre-drama = drama
genre-family = family
genre-fantasy = fantasy
genre-history = historical
genre-horror = horror
genre-music = music
genre-mystery = mystery
genre-romance = romance
genre-science-fiction = science fiction
genre-sport = sports
genre-thriller = thriller
genre-war = war
genre-western = western
mood-light = halka-phulka
mood-warm = apnepan bhara
mood-funny = mazedaar
mood-romantic = romantic
mood-sad = udaas
mood-dark = dark
mood-tense = tanaav bhara
mood-scary = darawna
mood-thoughtful = soch jagane wala
mood-dreamy = sapnon jaisa
mood-epic = bhavya
mood-uplifting = hausla badhane wala

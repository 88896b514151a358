# What polyrec says in Hindi written in Latin letters, as people type it politely on a phone.
# The ids and variables are those of en.ftl. The reader is aap; nothing agrees with the reader's gender.

## The list
intro = { $count ->
    [one] Aapki pasand ke hisaab se ek film:
   *[other] Aapki pasand ke hisaab se { $count } filmein:
}
intro-like = { $count ->
    [one] "{ $title }" se milti-julti ek film:
   *[other] "{ $title }" se milti-julti { $count } filmein:
}
item = { $rank }. { $title } ({ $year }) - { $reasons }
item-without-year = { $rank }. { $title } - { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; desh: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Desh: { $countries }.
reason-language = Original bhasha: { $language }.
reason-mood = Iska mood { $moods } hai.
reason-year = Yeh { $year } mein aayi thi.
reason-runtime = Yeh { $minutes } minute ki hai.
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

## Small moves
greeting = Namaste! Kisi bhi bhasha mein bataiye ki aapko kya dekhna hai: koi genre, desh ya mood, ya koi film jo aapko pasand aayi ho.
thanks = Koi baat nahi. Film enjoy kijiye!
goodbye = Namaste, phir milenge. Film enjoy kijiye!
help = Yahan aapko is catalogue se filmon ke suggestions milte hain. Koi genre, desh, mood ya apni pasand ki koi film bataiye, ya yeh ki kya nahi dekhna hai. Har film ke saath use suggest karne ki wajah bhi batayi jaati hai.
decline = Yahan sirf is catalogue mein se kuch chunne mein madad mil sakti hai. Bataiye, aapko kya dekhna hai?
ask-more = Aapko kaisi film dekhni hai: kisi khaas genre, desh ya mood ki, ya apni jaani-pehchaani kisi film jaisi?
forgotten = Woh shart hata di gayi hai. Ab jo baaki hai, woh yeh hai.
reset-done = Saari shartein hata di gayi hain. Ab aapko kya dekhna hai?

## Nothing found
nothing-fits = Catalogue mein aisa kuch nahi hai jo in sabhi sharton par khara utre: { $constraints }. Inme se kaun si shart hatayi ja sakti hai?
nothing-left = Ab suggest karne ke liye aisa kuch nahi bacha jise aapne dekha ya hataya na ho.

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
constraint-item-like = "{ $value }" jaisi
constraint-item-unlike = "{ $value }" se alag
constraint-item-exclude = "{ $value }" ko chhodkar
constraint-not = yeh nahi: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = { $language } mein jawab dena abhi mumkin nahi hai, isliye yeh jawab { $reply } mein hai.
notice-fewer = { $count ->
    [one] Catalogue mein sirf ek film in sharton par khari utarti hai.
   *[other] Catalogue mein sirf { $count } filmein in sharton par khari utarti hain.
}
notice-title-guessed = "{ $asked }" ka matlab "{ $title }" maana gaya hai.
notice-title-unknown = Catalogue mein "{ $asked }" naam ki koi film nahi hai.
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

# What polyrec says in Urdu written in Latin letters, as people type it politely on a phone (Roman Urdu).
# The ids and variables are those of en.ftl. The reader is aap; nothing agrees with the reader's gender.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Aap ke liye ek munasib film:
   *[other] Aap ke liye { $count } munasib filmein:
}
intro-like = { $count ->
    [one] "{ $title }" se milti julti ek film:
   *[other] "{ $title }" se milti julti { $count } filmein:
}
intro-more = { $count ->
    [one] Yeh rahi ek aur film:
   *[other] Mazeed { $count } filmein:
}
intro-different = { $count ->
    [one] Kuch mukhtalif qism ki ek film:
   *[other] Kuch mukhtalif qism ki { $count } filmein:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Theek hai, "{ $title }" jaisi koi film nahi. Us ki jagah yeh ek film:
   *[other] Theek hai, "{ $title }" jaisi koi film nahi. Us ki jagah yeh { $count } filmein:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) - { $reasons }
item-without-year = { $rank }. { $title } - { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; mulk: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Mulk: { $countries }.
reason-language = Asal zaban: { $language }.
reason-mood = Is ka mood { $moods } hai.
reason-year = Yeh { $year } mein aayi thi.
reason-runtime = { $minutes ->
    [one] Is ka dorania { $minutes } minute hai.
   *[other] Is ka dorania { $minutes } minute hai.
}
reason-maturity = { $age ->
    [0] Hamare editors ke khayal mein yeh har umar ke logon ke liye munasib hai.
   *[other] Hamare editors ke khayal mein yeh { $age } saal ya us se zyada umar ke logon ke liye munasib hai.
}
reason-creator = Director: { $creators }.
reason-meaning = Is ki tafseel aap ki farmaish se kaafi milti hai.
reason-taste = Jin logon ko "{ $title }" pasand aayi, unhein aksar yeh bhi pasand aayi.
reason-popular = Yeh bohat se logon ko pasand aayi hai.

## Answers about one film
about = "{ $title }" - { $facts }
about-plot = Catalogue mein likha hai: { $plot }
about-unknown = Yeh wazeh nahi hua ke kis film ki baat ho rahi hai. Baraye meharbani us ka naam batayein.
about-which = In mein se kis ki baat ho rahi hai: { $titles }?
why = "{ $title }" in wajuhaat se list mein hai: { $reasons }
why-none = Woh film yahan tajweez nahi ki gayi, is liye batane ko koi wajah nahi hai.
# why a film that the reader names is missing from the list
why-not-rule = "{ $title }" aap ki in sharton ki wajah se list mein nahi hai: { $constraints }.
why-not-shown = "{ $title }" pehle ki ek list mein aa chuki hai, aur ek hi film do baar nahi dikhayi jaati.
why-not-lower = { $count ->
    [one] "{ $title }" aap ki tamam sharton par poori utarti hai, magar ek film us se zyada munasib hai.
   *[other] "{ $title }" aap ki tamam sharton par poori utarti hai, magar { $count } filmein us se zyada munasib hain.
}
why-listed = "{ $title }" list mein hai, number { $rank } par.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = "{ $first }" aur "{ $second }" ka mawazna:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (dono)
compare-which = Kin do filmon ka mawazna karna hai? Un ke number ya naam batayein.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] List mein sirf ek film hai. Kis ki baat ho rahi hai?
   *[other] List mein sirf { $count } filmein hain. Kis ki baat ho rahi hai?
}
reference-none = Abhi aisi koi list nahi hai jis ki baat ho sake. Batayein, aap ko kya dekhna hai?

## Small moves
greeting = Assalam o alaikum! Kisi bhi zaban mein batayein ke aap ko kya dekhna hai: koi genre, mulk ya mood, ya koi film jo aap ko pasand aayi ho.
thanks = Koi baat nahi. Film se lutf uthayein!
goodbye = Allah hafiz! Film se lutf uthayein.
help = Yahan aap ko is catalogue se filmon ki tajaweez milti hain. Koi genre, mulk, mood ya apni pasand ki koi film batayein, ya yeh ke kya nahi dekhna. Har film ke saath us ki wajah bhi batayi jaati hai.
decline = Yahan sirf is catalogue mein se kuch chunne mein madad mil sakti hai. Batayein, aap ko kya dekhna hai?
ask-more = Aap ko kaisi film dekhni hai: kisi khaas genre, mulk ya mood ki, ya apni jaani pehchani kisi film jaisi?
# the reader is rude: stay calm, do not lecture
abuse = Aaiye, baat tehzeeb se karte hain. Batayein ke aap ko kya dekhna hai, yahan us ki talash ho jaye gi.
language-switched = Ab se jawab is zaban mein milen ge: { $language }. Aap ko kya dekhna hai?
forgotten = Woh shart hata di gayi hai. Ab jo baaqi hai, woh yeh hai.
# $constraints: rules that no longer count
relaxed = Yeh shart ab nahi rahi: { $constraints }. Ab yeh filmein munasib hain.
undo-none = Aisi koi shart nahi jo wapas li ja sake.
relax-none = Aisi koi shart thi hi nahi, is liye kuch nahi badla.
reset-done = Tamam shartein hata di gayi hain. Ab aap ko kya dekhna hai?

## Nothing found
nothing-fits = Catalogue mein aisa kuch nahi jo in tamam sharton par poora utre: { $constraints }. In mein se kaun si shart hatayi ja sakti hai?
nothing-left = Ab tajweez karne ko aisa kuch nahi bacha jo aap ne dekha ya hataya na ho.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Catalogue mein aisa kuch nahi jo in tamam sharton par poora utre: { $constraints }. In mein se kisi ek ke baghair baat ban sakti hai: { $options }. Kaun si shart hatayi jaye?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Yeh dono shartein ek doosre ke khilaf hain: { $first }; { $second }. In mein se kaun si maani jaye?

## What polyrec believes of the reader, on request
beliefs = Ab tak aap ki baaton se yeh samajh aaya hai: { $constraints }.
beliefs-none = Abhi aap ki koi shart nahi hai; batayein, aap ko kya dekhna hai?
# the country that culture and age ratings are taken from
beliefs-market = Aap ka mulk yeh maana gaya hai: { $country }.
beliefs-correct = Kuch ghalat ho to bas bata dein: koi bhi shart wapas li, badli ya hatayi ja sakti hai, aur "naye siray se" kehne par sab kuch hat jaata hai.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Aap ko kaun sa genre sab se zyada pasand aaye ga: { $examples }?
question-mood = Mood kaisa ho: { $examples }?
question-country = Film kahan ki ho: { $examples }?
question-original_language = Film kis zaban mein ho: { $examples }?
question-year = Film aur nayi ho ya aur purani? Yeh filmein { $from } se { $to } tak ki hain.

## Names of what is known of a film, as the head of a row
field-year = Saal
field-genres = Genre
field-moods = Mood
field-countries = Mulk
field-original_language = Asal zaban
field-creators = Director
field-runtime = Dorania
field-maturity = Umar
field-price = Qeemat
value-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minute
}
value-age = { $age ->
    [0] har umar
   *[other] { $age } saal se
}

## Constraints, as shown to the reader
constraint-genre = genre { $value }
constraint-mood = mood { $value }
constraint-country = mulk { $value }
constraint-original_language = asal zaban { $value }
constraint-creator = director { $value }
constraint-year-at_least = { $value } ya us ke baad
constraint-year-at_most = { $value } tak
constraint-runtime-at_most = zyada se zyada { $value } minute
constraint-runtime-at_least = kam az kam { $value } minute
constraint-maturity-at_most = { $value } saal ki umar ke liye munasib
constraint-maturity-at_least = { $value } saal ki umar se
constraint-price-at_most = qeemat { $value } tak
constraint-price-at_least = qeemat { $value } se
constraint-item-like = "{ $value }" jaisi
constraint-item-unlike = "{ $value }" se mukhtalif
constraint-item-exclude = "{ $value }" ke ilawa
# wraps any of the above that is excluded
constraint-not = yeh nahi: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = { $language } mein jawab dena abhi mumkin nahi, is liye yeh jawab { $reply } mein hai.
notice-fewer = { $count ->
    [one] Catalogue mein sirf ek film in sharton par poori utarti hai.
   *[other] Catalogue mein sirf { $count } filmein in sharton par poori utarti hain.
}
notice-title-guessed = "{ $asked }" se muraad "{ $title }" li gayi hai.
notice-title-unknown = Catalogue mein "{ $asked }" naam ki koi film nahi.
notice-rules-full = Aap ki shartein bohat zyada ho gayi hain; sab se purani shartein ab laagu nahi.
notice-model-failed = Language model ka istemal nahi ho saka ({ $reason }), is liye yeh jawab built-in planner ne likha hai.
notice-model-dropped = Language model ki likhi kuch baaton ki catalogue se tasdeeq nahi hui, is liye unhein hata diya gaya hai.
notice-text-cut = Aap ka message bohat lamba tha, is liye us ka sirf shuru ka hissa parha gaya.
notice-text-cleaned = Aap ke message ke jo characters dikhaye nahi ja sakte, unhein hata diya gaya hai.
notice-user-unknown = Interaction data mein { $user } naam ka koi user nahi, is liye is list mein pichli pasand ka khayal nahi rakha gaya.
notice-simulated = Is demo ke nazireen farzi hain: un ki pasand sirf yeh dikhati hai ke nizaam kaise kaam karta hai, asli logon ke baare mein kuch nahi batati.
# reasons for notice-model-failed
model-timeout = jawab aane mein bohat der lagi
model-rate-limited = us par bohat zyada load hai ya quota khatam ho gaya hai
model-unreachable = us se raabta nahi ho pa raha
model-refused = us ne request rad kar di; key aur model ka naam check karein
model-server = us ke server ne error bataya
model-unreadable = us ka jawab parha nahi ja saka
model-limit = us ne jawab diye baghair bohat zyada tools chalaye
model-invented = us ne aisi filmein batayin jo catalogue mein nahi hain
model-language = us ne kisi aur zaban mein jawab diya
model-error = koi ghair mutawaqqa masla hua

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
genre-history = tareekhi
genre-horror = horror
genre-music = musical
genre-mystery = mystery
genre-romance = romance
genre-science-fiction = science fiction
genre-sport = sports
genre-thriller = thriller
genre-war = jangi
genre-western = western
mood-light = halka phulka
mood-warm = apnaiyat bhara
mood-funny = mazahiya
mood-romantic = romantic
mood-sad = udaas
mood-dark = tareek
mood-tense = sansani khez
mood-scary = khofnak
mood-thoughtful = fikr angez
mood-dreamy = khwabnak
mood-epic = shandar
mood-uplifting = hausla afza

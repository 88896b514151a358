# What polyrec says in Arabic written in Latin letters, as people type it on a phone: Egyptian and Levantine words that
# both read easily, with 2, 3 and 7 for the letters that Latin lacks. Passive and nominal wording, nothing about gender.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [zero] Ma fee aflam monasba.
    [one] Fee film wa7ed monaseb:
    [two] Fee filmein monasbeen:
    [few] Fee { $count } aflam monasba:
    [many] Fee { $count } film monaseb:
   *[other] Fee { $count } film monaseb:
}
intro-like = { $count ->
    [zero] Ma fee aflam areeba men "{ $title }".
    [one] Fee film wa7ed areeb men "{ $title }":
    [two] Fee filmein orayebeen men "{ $title }":
    [few] Fee { $count } aflam areeba men "{ $title }":
    [many] Fee { $count } film areeb men "{ $title }":
   *[other] Fee { $count } film areeb men "{ $title }":
}
intro-more = { $count ->
    [zero] Ma fee aflam kaman.
    [one] Kaman film:
    [two] Kaman filmein:
    [few] Kaman { $count } aflam:
    [many] Kaman { $count } film:
   *[other] Kaman { $count } film:
}
intro-different = { $count ->
    [zero] Ma fee aflam mokhtalfa.
    [one] Film mokhtalef:
    [two] Filmein mokhtalfeen:
    [few] { $count } aflam mokhtalfa:
    [many] { $count } film mokhtalef:
   *[other] { $count } film mokhtalef:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [zero] Tamam, wala 7aga zay "{ $title }".
    [one] Tamam, wala 7aga zay "{ $title }". Film wa7ed badalo:
    [two] Tamam, wala 7aga zay "{ $title }". Filmein badalo:
    [few] Tamam, wala 7aga zay "{ $title }". { $count } aflam badalo:
    [many] Tamam, wala 7aga zay "{ $title }". { $count } film badalo:
   *[other] Tamam, wala 7aga zay "{ $title }". { $count } film badalo:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) - { $reasons }
item-without-year = { $rank }. { $title } - { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = El naw3: { $genres }; el balad: { $countries }.
reason-genre = El naw3: { $genres }.
reason-country = El balad: { $countries }.
reason-language = El lugha el asleya: { $language }.
reason-mood = Gaw el film { $moods }.
reason-year = Nezel sanet { $year }.
reason-runtime = { $minutes ->
    [zero] Moddeto a2all men d2ee2a.
    [one] Moddeto d2ee2a wa7da.
    [two] Moddeto d2ee2tein.
    [few] Moddeto { $minutes } da2aye2.
   *[other] Moddeto { $minutes } d2ee2a.
}
reason-maturity = { $age ->
    [0] 7asab taqyeem fari2na: monaseb le kol el a3mar.
    [one] 7asab taqyeem fari2na: monaseb men 3omr sana.
    [two] 7asab taqyeem fari2na: monaseb men 3omr santein.
    [few] 7asab taqyeem fari2na: monaseb men 3omr { $age } sneen.
   *[other] 7asab taqyeem fari2na: monaseb men 3omr { $age } sana.
}
reason-creator = Ikhrag: { $creators }.
reason-meaning = Wasf el film areeb men el talab.
reason-taste = Elli 7abbo "{ $title }" kteer menhom 7abbo el film da kaman.
reason-popular = 3agab nas kteer.

## Answers about one film
about = { $title } - { $facts }
about-plot = Men el catalogue: { $plot }
about-unknown = Mesh wade7 ay film el ma2sood. Momken esm el film?
about-which = Ay film el ma2sood: { $titles }?
why = Leh "{ $title }" fel list: { $reasons }
why-none = El film da ma kan fel tarshee7at, fa ma fee asbab.
# why a film that the reader names is missing from the list
why-not-rule = "{ $title }" mesh fel list be sabab el shoroot: { $constraints }.
why-not-shown = "{ $title }" kan fe list abl keda, w nafs el film ma byet3ared marretein.
why-not-lower = { $count ->
    [zero] "{ $title }" monaseb le kol el shoroot.
    [one] "{ $title }" monaseb le kol el shoroot, bas fee film wa7ed ansab meno.
    [two] "{ $title }" monaseb le kol el shoroot, bas fee filmein ansab meno.
    [few] "{ $title }" monaseb le kol el shoroot, bas fee { $count } aflam ansab meno.
    [many] "{ $title }" monaseb le kol el shoroot, bas fee { $count } film ansab meno.
   *[other] "{ $title }" monaseb le kol el shoroot, bas fee { $count } film ansab meno.
}
why-listed = "{ $title }" mawgood fel list, raqam { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = Moqarna ben "{ $first }" w "{ $second }":
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (el etnein)
compare-which = El moqarna ben ay filmein? Bekaffi el ar2am aw el asami.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [zero] El list fadya. Ay film el ma2sood?
    [one] El list feeha film wa7ed bas. Ay film el ma2sood?
    [two] El list feeha filmein bas. Ay film el ma2sood?
    [few] El list feeha { $count } aflam bas. Ay film el ma2sood?
    [many] El list feeha { $count } film bas. Ay film el ma2sood?
   *[other] El list feeha { $count } film bas. Ay film el ma2sood?
}
reference-none = Lessa ma fee list. Ay film el matloob?

## Small moves
greeting = Ahlan! Ay film el matloob? B ay lugha: naw3, balad, gaw, aw film mofaddal.
thanks = El 3afw! Moshahda momte3a.
goodbye = Ma3 el salama, w moshahda momte3a!
help = Hena tarshee7at aflam men el catalogue da. Bekaffi naw3, balad, gaw, film mofaddal, aw 7aga mesh matloob. W ma3 kol film asbab el ekhteyar.
decline = El mosa3da hena bas fe ekhteyar film men el catalogue da. Ay film el matloob?
ask-more = Ay film el matloob: naw3, balad, gaw, aw film zay film ma3roof?
# the reader is rude: stay calm, do not lecture
abuse = Yareet el kalam yeb2a lateef. Ay film el matloob? W el ba7s 3alayya.
language-switched = Men delwa2ti el rodood b lughet: { $language }. Ay film el matloob?
forgotten = El shart da etlagha. W da elli fedel.
# $constraints: rules that no longer count
relaxed = Da ma 3ad shart: { $constraints }. W da elli monaseb delwa2ti.
undo-none = Ma fee shart yenlegha.
relax-none = Ma fee shart zay da, fa wala 7aga yetghayyar.
reset-done = Kol el shoroot etlaghet. Ay film el matloob?

## Nothing found
nothing-fits = Ma fee film fel catalogue monaseb le kol el shoroot: { $constraints }. Ay shart momken yenshal?
nothing-left = Ma fedel 7aga lel tarshee7 gher aflam etshafet aw etshalet.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Ma fee film fel catalogue monaseb le kol el shoroot: { $constraints }. Bekaffi yenshal wa7ed men dol: { $options }. Ay wa7ed?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = El shartein dol 3aks ba3d: { $first }; { $second }. Ay wa7ed el sa7?

## What polyrec believes of the reader, on request
beliefs = Da elli etfaham men el talab: { $constraints }.
beliefs-none = Lessa ma fee shoroot. Ay film el matloob?
# the country that culture and age ratings are taken from
beliefs-market = El balad el moftarad: { $country }.
beliefs-correct = Law fee 7aga ghalat, bekaffi zekro: ay shart momken yetlagha aw yetghayyar, w "men el awwel" btemsa7 kol 7aga.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Ay naw3 a7la: { $examples }?
question-mood = Ay gaw a7la: { $examples }?
question-country = Men ay balad a7la: { $examples }?
question-original_language = B ay lugha a7la: { $examples }?
question-year = Agdad wala a2dam? El aflam di men { $from } le { $to }.

## Names of what is known of a film, as the head of a row
field-year = El sana
field-genres = El naw3
field-moods = El gaw
field-countries = El balad
field-original_language = El lugha el asleya
field-creators = El mokhreg
field-runtime = El modda
field-maturity = El 3omr
field-price = El se3r
value-minutes = { $minutes ->
    [zero] a2all men d2ee2a
    [one] d2ee2a wa7da
    [two] d2ee2tein
    [few] { $minutes } da2aye2
   *[other] { $minutes } d2ee2a
}
value-age = { $age ->
    [0] kol el a3mar
    [one] men 3omr sana
    [two] men 3omr santein
    [few] men 3omr { $age } sneen
   *[other] men 3omr { $age } sana
}

## Constraints, as shown to the reader
constraint-genre = naw3 { $value }
constraint-mood = gaw { $value }
constraint-country = balad { $value }
constraint-original_language = el lugha el asleya { $value }
constraint-creator = ikhrag { $value }
constraint-year-at_least = men { $value } w tale3
constraint-year-at_most = le7ad { $value }
constraint-runtime-at_most = { $value } d2ee2a bel kteer
constraint-runtime-at_least = { $value } d2ee2a 3al a2all
constraint-maturity-at_most = monaseb le 3omr { $value }
constraint-maturity-at_least = men 3omr { $value }
constraint-price-at_most = se3r le7ad { $value }
constraint-price-at_least = se3r men { $value }
constraint-item-like = zay "{ $value }"
constraint-item-unlike = mesh zay "{ $value }"
constraint-item-exclude = men gher "{ $value }"
# wraps any of the above that is excluded
constraint-not = men gher: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = El lugha di ({ $language }) lessa mesh mawgooda, fa el rad b: { $reply }.
notice-fewer = { $count ->
    [zero] Ma fee film monaseb fel catalogue.
    [one] Fee film wa7ed bas monaseb fel catalogue.
    [two] Fee filmein bas monasbeen fel catalogue.
    [few] Fee { $count } aflam bas monasba fel catalogue.
    [many] Fee { $count } film bas monaseb fel catalogue.
   *[other] Fee { $count } film bas monaseb fel catalogue.
}
notice-title-guessed = "{ $asked }" el ma2sood beeha 3ala ma yabdo "{ $title }".
notice-title-unknown = Ma fee fel catalogue film esmo "{ $asked }".
notice-rules-full = El shoroot kteera awi; a2dam shoroot ma 3adet mas7oba.
notice-model-failed = El language model ma eshtaghal ({ $reason }), fa el planner el dakheli katab el rad.
notice-model-dropped = Ba3d elli katabo el language model ma lo asas fel catalogue, fa etshal.
notice-text-cut = El resala taweela awi; bas awwelha et2ara.
notice-text-cleaned = 7oroof ma btet3ared etshalet men el resala.
notice-user-unknown = Ma fee user esmo { $user } fel data, fa el list di men gher zo2 adeem.
notice-simulated = El nas elli fel demo da mesh 7a2i2yeen: zo2hom beyfarrag el taree2a bas, w ma lo 3ala2a b nas 7a2i2yeen.
# reasons for notice-model-failed
model-timeout = et2akhar kteer
model-rate-limited = 3aleh daght aw el quota khelset
model-unreachable = ma fee ettesal
model-refused = rafad el talab; el key w esm el model lazem yet3amalo check
model-server = el server ba3at error
model-unreadable = el gawab ma et2ara
model-limit = nada tools kteera men gher gawab
model-invented = zakar aflam mesh fel catalogue
model-language = gaweb b lugha tanya
model-error = error mesh motawaqqa3

## Words
genre-action = action
genre-adventure = moghamarat
genre-animation = animation
genre-comedy = comedy
genre-crime = gareema
genre-documentary = wasa2eqi
genre-drama = drama
genre-family = 3a2ili
genre-fantasy = fantasia
genre-history = tareekhi
genre-horror = ro3b
genre-music = museeqi
genre-mystery = ghomood
genre-romance = romansi
genre-science-fiction = khayal 3elmi
genre-sport = reyada
genre-thriller = thriller
genre-war = 7arb
genre-western = western
mood-light = khafeef
mood-warm = dafi
mood-funny = moda7ek
mood-romantic = romansi
mood-sad = 7azeen
mood-dark = ka2eeb
mood-tense = moshawweq
mood-scary = mor3eb
mood-thoughtful = 3amee2
mood-dreamy = 7alem
mood-epic = mal7ami
mood-uplifting = molhem

# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# French: vous, no gender agreement with the reader; no-break space before : and inside « », narrow one before ; ! ?.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Voici un film qui répond à votre demande :
    [many] Voici { $count } de films qui répondent à votre demande :
   *[other] Voici { $count } films qui répondent à votre demande :
}
intro-like = { $count ->
    [one] Voici un film proche de « { $title } » :
    [many] Voici { $count } de films proches de « { $title } » :
   *[other] Voici { $count } films proches de « { $title } » :
}
intro-more = { $count ->
    [one] En voici un autre :
    [many] En voici { $count } d’autres :
   *[other] En voici { $count } autres :
}
intro-different = { $count ->
    [one] Voici quelque chose de différent :
    [many] Voici { $count } de films bien différents :
   *[other] Voici { $count } films bien différents :
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] C’est noté, rien qui ressemble à « { $title } ». Voici un film à la place :
    [many] C’est noté, rien qui ressemble à « { $title } ». Voici { $count } de films à la place :
   *[other] C’est noté, rien qui ressemble à « { $title } ». Voici { $count } films à la place :
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) : { $reasons }
item-without-year = { $rank }. { $title } : { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre : { $genres } ; pays : { $countries }.
reason-genre = Genre : { $genres }.
reason-country = Pays : { $countries }.
reason-language = Langue originale : { $language }.
# the moods below agree with « ton » (masculine singular)
reason-mood = Le ton est { $moods }.
reason-year = Année de sortie : { $year }.
reason-runtime = { $minutes ->
    [one] Il dure { $minutes } minute.
    [many] Il dure { $minutes } de minutes.
   *[other] Il dure { $minutes } minutes.
}
reason-maturity = { $age ->
    [0] Notre rédaction le juge adapté à tous les publics.
    [1] Notre rédaction le juge adapté à partir de { $age } an.
   *[other] Notre rédaction le juge adapté à partir de { $age } ans.
}
reason-creator = Réalisation : { $creators }.
reason-meaning = Sa description est proche de ce que vous avez demandé.
reason-taste = Les personnes qui ont aimé « { $title } » ont souvent aimé celui-ci aussi.
reason-popular = Il a plu à un large public.

## Answers about one film
about = { $title }. { $facts }
about-plot = Voici ce qu’en dit le catalogue : { $plot }
about-unknown = Je ne sais pas de quel film vous parlez. Pouvez-vous m’en donner le titre ?
about-which = Auquel de ces films pensez-vous : { $titles } ?
why = « { $title } » figure dans la liste pour les raisons suivantes : { $reasons }
why-none = Je n’ai pas recommandé ce film ; je n’ai donc pas de raison à donner.
# why a film that the reader names is missing from the list
why-not-rule = « { $title } » n’est pas dans la liste en raison de ce que vous avez demandé : { $constraints }.
why-not-shown = « { $title } » figurait déjà dans une liste précédente, et je ne propose pas deux fois le même film.
why-not-lower = { $count ->
    [one] « { $title } » respecte tous vos critères, mais un autre film y répond mieux.
    [many] « { $title } » respecte tous vos critères, mais { $count } de films y répondent mieux.
   *[other] « { $title } » respecte tous vos critères, mais { $count } films y répondent mieux.
}
why-listed = « { $title } » est bien dans la liste, au numéro { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = « { $first } » et « { $second } » côte à côte :
compare-row = { $field } : { $first } · { $second }
# a row in which both films have the same
compare-same = { $field } : { $value } (pour les deux)
compare-which = Quels sont les deux films à comparer ? Indiquez-moi leurs numéros ou leurs titres.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] La liste ne contient qu’un seul film. De quel film parlez-vous ?
    [many] La liste ne contient que { $count } de films. Duquel parlez-vous ?
   *[other] La liste ne contient que { $count } films. Duquel parlez-vous ?
}
reference-none = Il n’y a pas encore de liste à laquelle cela puisse se rapporter. Dites-moi ce que vous aimeriez voir.

## Small moves
greeting = Bonjour ! Dites-moi ce que vous aimeriez voir, dans la langue de votre choix : un genre, un pays, une ambiance ou un film que vous avez aimé.
thanks = Je vous en prie. Bon film !
goodbye = Au revoir, et bon film !
help = Je recommande des films de ce catalogue. Indiquez-moi un genre, un pays, une ambiance, un film que vous avez aimé ou ce qu’il faut écarter. Pour chaque film, j’explique les raisons de mon choix.
decline = Je peux seulement vous aider à choisir quelque chose dans ce catalogue. Dites-moi ce que vous aimeriez voir.
ask-more = Quel type de film aimeriez-vous voir : un genre, un pays, une ambiance, ou un film proche d’un autre que vous connaissez ?
# the reader is rude: stay calm, do not lecture
abuse = Restons courtois. Dites-moi ce que vous aimeriez voir, et je chercherai.
language-switched = Je répondrai désormais en { $language }. Qu’aimeriez-vous voir ?
forgotten = Ce critère est retiré. Voici ce qui reste.
# $constraints: rules that no longer count
relaxed = Ne compte plus : { $constraints }. Voici ce qui convient à présent.
undo-none = Il n’y a aucun critère à retirer.
relax-none = Ce critère n’a pas été posé ; rien ne change donc.
reset-done = Tous les critères sont effacés. Qu’aimeriez-vous voir ?

## Nothing found
nothing-fits = Rien dans le catalogue ne répond à l’ensemble de la demande : { $constraints }. Quel critère puis-je laisser de côté ?
nothing-left = Il ne reste plus rien à vous recommander que vous n’ayez déjà vu ou écarté.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Rien dans le catalogue ne répond à l’ensemble de la demande : { $constraints }. Il y aurait des films sans l’un de ces critères : { $options }. Lequel puis-je laisser de côté ?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Ces deux critères se contredisent : { $first } ; { $second }. Lequel compte ?

## What polyrec believes of the reader, on request
beliefs = Voici ce que j’ai retenu : { $constraints }.
beliefs-none = Je n’ai encore aucun critère de votre part ; dites-moi ce que vous aimeriez voir.
# the country that culture and age ratings are taken from
beliefs-market = Pays retenu pour vous : { $country }.
beliefs-correct = Si quelque chose n’est pas juste, dites-le simplement : un critère peut être annulé, modifié ou retiré, et « recommencer » efface tout.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Quel genre vous tente le plus : { $examples } ?
question-mood = Quel ton souhaitez-vous : { $examples } ?
question-country = De quel pays le film devrait-il venir : { $examples } ?
question-original_language = Dans quelle langue le film devrait-il être : { $examples } ?
question-year = Plutôt plus récent ou plus ancien ? Ces films sont sortis entre { $from } et { $to }.

## Names of what is known of a film, as the head of a row
field-year = Année
field-genres = Genre
field-moods = Ton
field-countries = Pays
field-original_language = Langue originale
field-creators = Réalisation
field-runtime = Durée
field-maturity = Âge
field-price = Prix
value-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
value-age = { $age ->
    [0] tous publics
    [1] à partir de { $age } an
   *[other] à partir de { $age } ans
}

## Constraints, as shown to the reader
constraint-genre = genre { $value }
constraint-mood = ton { $value }
constraint-country = pays { $value }
constraint-original_language = version originale en { $value }
constraint-creator = réalisation { $value }
constraint-year-at_least = à partir de { $value }
constraint-year-at_most = jusqu’en { $value }
constraint-runtime-at_most = { $value } minutes maximum
constraint-runtime-at_least = { $value } minutes minimum
constraint-maturity-at_most = adapté à l’âge de { $value } ans
constraint-maturity-at_least = à partir de { $value } ans
constraint-price-at_most = prix jusqu’à { $value }
constraint-price-at_least = prix à partir de { $value }
constraint-item-like = proche de « { $value } »
constraint-item-unlike = différent de « { $value } »
constraint-item-exclude = sans « { $value } »
# wraps any of the above that is excluded
constraint-not = sauf { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Je n’écris pas encore en { $language } ; cette réponse est donc en { $reply }.
notice-fewer = { $count ->
    [one] Un seul film du catalogue répond à la demande.
    [many] Seulement { $count } de films du catalogue répondent à la demande.
   *[other] Seuls { $count } films du catalogue répondent à la demande.
}
notice-title-guessed = J’ai supposé que « { $asked } » désignait « { $title } ».
notice-title-unknown = Le catalogue ne contient aucun film intitulé « { $asked } ».
notice-rules-full = Vous avez donné un très grand nombre de critères ; les plus anciens ne comptent plus.
notice-model-failed = Le modèle de langage n’a pas pu être utilisé ({ $reason }) ; cette réponse vient donc du planificateur intégré.
notice-model-dropped = Une partie de ce que le modèle de langage a écrit n’était pas confirmée par le catalogue et a été retirée.
notice-text-cut = Votre message était très long ; seul le début a été lu.
notice-text-cleaned = Des caractères impossibles à afficher ont été retirés de votre message.
notice-user-unknown = L’identifiant { $user } est absent des données d’interaction ; cette liste ne tient donc pas compte de goûts antérieurs.
notice-simulated = Les spectateurs de cette démonstration sont simulés : leurs goûts montrent le fonctionnement et ne disent rien de personnes réelles.
# reasons for notice-model-failed
model-timeout = il a mis trop de temps à répondre
model-rate-limited = il est surchargé ou le quota est épuisé
model-unreachable = il est injoignable
model-refused = il a refusé la requête ; vérifiez la clé et le nom du modèle
model-server = son serveur a signalé une erreur
model-unreadable = sa réponse était illisible
model-limit = il a appelé trop d’outils sans donner de réponse
model-invented = il a cité des films absents du catalogue
model-language = il a répondu dans une autre langue
model-error = une erreur inattendue s’est produite

## Words
genre-action = action
genre-adventure = aventure
genre-animation = animation
genre-comedy = comédie
genre-crime = policier
genre-documentary = documentaire
genre-drama = drame
genre-family = film familial
genre-fantasy = fantastique
genre-history = film historique
genre-horror = horreur
genre-music = musique
genre-mystery = mystère
genre-romance = romance
genre-science-fiction = science-fiction
genre-sport = sport
genre-thriller = thriller
genre-war = guerre
genre-western = western
mood-light = léger
mood-warm = chaleureux
mood-funny = drôle
mood-romantic = romantique
mood-sad = triste
mood-dark = sombre
mood-tense = tendu
mood-scary = effrayant
mood-thoughtful = méditatif
mood-dreamy = onirique
mood-epic = épique
mood-uplifting = porteur d’espoir

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

## Small moves
greeting = Bonjour ! Dites-moi ce que vous aimeriez voir, dans la langue de votre choix : un genre, un pays, une ambiance ou un film que vous avez aimé.
thanks = Je vous en prie. Bon film !
goodbye = Au revoir, et bon film !
help = Je recommande des films de ce catalogue. Indiquez-moi un genre, un pays, une ambiance, un film que vous avez aimé ou ce qu’il faut écarter. Pour chaque film, j’explique les raisons de mon choix.
decline = Je peux seulement vous aider à choisir quelque chose dans ce catalogue. Dites-moi ce que vous aimeriez voir.
ask-more = Quel type de film aimeriez-vous voir : un genre, un pays, une ambiance, ou un film proche d’un autre que vous connaissez ?
forgotten = Ce critère est retiré. Voici ce qui reste.
reset-done = Tous les critères sont effacés. Qu’aimeriez-vous voir ?

## Nothing found
nothing-fits = Rien dans le catalogue ne répond à l’ensemble de la demande : { $constraints }. Quel critère puis-je laisser de côté ?
nothing-left = Il ne reste plus rien à vous recommander que vous n’ayez déjà vu ou écarté.

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

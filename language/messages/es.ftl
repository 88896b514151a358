# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Spanish: usted, no gender agreement with the reader; wording that works in Spain and Latin America; quotes «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Esta película responde a lo que busca:
    [many] Estos { $count } de películas responden a lo que busca:
   *[other] Estas { $count } películas responden a lo que busca:
}
intro-like = { $count ->
    [one] Esta película se parece a «{ $title }»:
    [many] Estos { $count } de películas se parecen a «{ $title }»:
   *[other] Estas { $count } películas se parecen a «{ $title }»:
}
intro-more = { $count ->
    [one] Aquí tiene otra más:
    [many] Aquí tiene { $count } más:
   *[other] Aquí tiene otras { $count }:
}
intro-different = { $count ->
    [one] Aquí tiene algo diferente:
    [many] Aquí tiene { $count } de películas diferentes:
   *[other] Aquí tiene { $count } películas diferentes:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Queda anotado: nada parecido a «{ $title }». A cambio, esta película:
    [many] Queda anotado: nada parecido a «{ $title }». A cambio, estos { $count } de películas:
   *[other] Queda anotado: nada parecido a «{ $title }». A cambio, estas { $count } películas:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Género: { $genres }; país: { $countries }.
reason-genre = Género: { $genres }.
reason-country = País: { $countries }.
reason-language = Idioma original: { $language }.
# the moods below agree with «tono» (masculine singular)
reason-mood = El tono es { $moods }.
reason-year = Año de estreno: { $year }.
reason-runtime = { $minutes ->
    [one] Dura { $minutes } minuto.
    [many] Dura { $minutes } de minutos.
   *[other] Dura { $minutes } minutos.
}
reason-maturity = { $age ->
    [0] Nuestro equipo editorial la considera apta para todos los públicos.
    [1] Nuestro equipo editorial la considera apta a partir de { $age } año.
   *[other] Nuestro equipo editorial la considera apta a partir de los { $age } años.
}
reason-creator = Dirección: { $creators }.
reason-meaning = Su descripción se acerca a lo que ha pedido.
reason-taste = A quienes les gustó «{ $title }», a menudo también les gustó esta.
reason-popular = Gustó a muchas personas.

## Answers about one film
about = { $title }. { $facts }
about-plot = Según el catálogo: { $plot }
about-unknown = No sé a qué película se refiere. ¿Puede indicarme el título?
about-which = ¿A cuál de estas se refiere: { $titles }?
why = «{ $title }» está en la lista por estas razones: { $reasons }
why-none = No he recomendado esa película, así que no hay razones que dar.
# why a film that the reader names is missing from the list
why-not-rule = «{ $title }» no está en la lista por lo que ha pedido: { $constraints }.
why-not-shown = «{ $title }» ya salió en una lista anterior, y no muestro la misma película dos veces.
why-not-lower = { $count ->
    [one] «{ $title }» cumple todos sus criterios, pero hay otra película que encaja mejor.
    [many] «{ $title }» cumple todos sus criterios, pero hay { $count } de películas que encajan mejor.
   *[other] «{ $title }» cumple todos sus criterios, pero hay { $count } películas que encajan mejor.
}
why-listed = «{ $title }» sí está en la lista, con el número { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = «{ $first }» y «{ $second }», frente a frente:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (en ambas)
compare-which = ¿Qué dos películas quiere comparar? Indíqueme los números o los títulos.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] En la lista solo hay una película. ¿A cuál se refiere?
    [many] En la lista solo hay { $count } de películas. ¿A cuál se refiere?
   *[other] En la lista solo hay { $count } películas. ¿A cuál se refiere?
}
reference-none = Todavía no hay ninguna lista a la que pueda referirse. Dígame qué le gustaría ver.

## Small moves
greeting = ¡Hola! Dígame qué le gustaría ver, en el idioma que prefiera: un género, un país, un tono o una película que le haya gustado.
thanks = De nada. ¡Que disfrute de la película!
goodbye = ¡Hasta pronto, y que disfrute de la película!
help = Recomiendo películas de este catálogo. Indíqueme un género, un país, un tono, una película que le haya gustado o lo que conviene descartar. De cada película explico por qué la recomiendo.
decline = Solo puedo ayudar a elegir algo de este catálogo. Dígame qué le gustaría ver.
ask-more = ¿Qué tipo de película le gustaría ver: un género, un país, un tono o una parecida a otra que ya conoce?
# the reader is rude: stay calm, do not lecture
abuse = Mantengamos un tono amable. Dígame qué le gustaría ver y lo busco.
language-switched = A partir de ahora responderé en { $language }. ¿Qué le gustaría ver?
forgotten = He quitado ese criterio. Esto es lo que queda.
# $constraints: rules that no longer count
relaxed = Ya no cuenta lo siguiente: { $constraints }. Esto es lo que encaja ahora.
undo-none = No hay ningún criterio que quitar.
relax-none = No hay ningún criterio de ese tipo, así que nada cambia.
reset-done = He borrado todos los criterios. ¿Qué le gustaría ver?

## Nothing found
nothing-fits = En el catálogo no hay nada que cumpla todo lo pedido: { $constraints }. ¿Qué criterio puedo quitar?
nothing-left = Ya no queda nada por recomendar que no haya visto o descartado.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = En el catálogo no hay nada que cumpla todo lo pedido: { $constraints }. Habría películas sin uno de estos criterios: { $options }. ¿Cuál puedo quitar?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Estos dos criterios se contradicen: { $first }; { $second }. ¿Cuál cuenta?

## What polyrec believes of the reader, on request
beliefs = Esto es lo que tengo en cuenta: { $constraints }.
beliefs-none = Todavía no tengo ningún criterio suyo; dígame qué le gustaría ver.
# the country that culture and age ratings are taken from
beliefs-market = País que tomo como el suyo: { $country }.
beliefs-correct = Si algo no es correcto, basta con decirlo: un criterio se puede anular, cambiar o quitar, y «empezar de nuevo» lo borra todo.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = ¿Qué género le apetece más: { $examples }?
question-mood = ¿Qué tono prefiere: { $examples }?
question-country = ¿De qué país debería ser: { $examples }?
question-original_language = ¿En qué idioma debería ser: { $examples }?
question-year = ¿Prefiere algo más reciente o más antiguo? Estas películas van de { $from } a { $to }.

## Names of what is known of a film, as the head of a row
field-year = Año
field-genres = Género
field-moods = Tono
field-countries = País
field-original_language = Idioma original
field-creators = Dirección
field-runtime = Duración
field-maturity = Edad
field-price = Precio
value-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
value-age = { $age ->
    [0] todos los públicos
    [1] a partir de { $age } año
   *[other] a partir de { $age } años
}

## Constraints, as shown to the reader
constraint-genre = género { $value }
constraint-mood = tono { $value }
constraint-country = país { $value }
constraint-original_language = versión original en { $value }
constraint-creator = dirección de { $value }
constraint-year-at_least = desde { $value }
constraint-year-at_most = hasta { $value }
constraint-runtime-at_most = { $value } minutos como máximo
constraint-runtime-at_least = { $value } minutos como mínimo
constraint-maturity-at_most = apta para una edad de { $value } años
constraint-maturity-at_least = a partir de { $value } años
constraint-price-at_most = precio hasta { $value }
constraint-price-at_least = precio desde { $value }
constraint-item-like = parecida a «{ $value }»
constraint-item-unlike = distinta de «{ $value }»
constraint-item-exclude = sin «{ $value }»
# wraps any of the above that is excluded
constraint-not = excepto { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Todavía no escribo en { $language }, así que esta respuesta está en { $reply }.
notice-fewer = { $count ->
    [one] Solo una película del catálogo cumple lo pedido.
    [many] Solo { $count } de películas del catálogo cumplen lo pedido.
   *[other] Solo { $count } películas del catálogo cumplen lo pedido.
}
notice-title-guessed = He entendido que «{ $asked }» es «{ $title }».
notice-title-unknown = En el catálogo no hay ninguna película titulada «{ $asked }».
notice-rules-full = Ha indicado muchísimos criterios; los más antiguos ya no cuentan.
notice-model-failed = No se pudo usar el modelo de lenguaje ({ $reason }), así que esta respuesta es del planificador integrado.
notice-model-dropped = Parte de lo que escribió el modelo de lenguaje no tenía respaldo en el catálogo y se ha omitido.
notice-text-cut = Su mensaje era muy largo; solo se ha leído el principio.
notice-text-cleaned = Se han omitido de su mensaje caracteres que no se pueden mostrar.
notice-user-unknown = El identificador { $user } no figura en los datos de interacción, así que esta lista no tiene en cuenta gustos anteriores.
notice-simulated = Los espectadores de esta demostración son simulados: sus gustos muestran cómo funciona y no dicen nada de personas reales.
# reasons for notice-model-failed
model-timeout = tardó demasiado
model-rate-limited = está saturado o se ha agotado la cuota
model-unreachable = no se puede acceder a él
model-refused = rechazó la solicitud; compruebe la clave y el nombre del modelo
model-server = su servidor notificó un error
model-unreadable = no se pudo leer su respuesta
model-limit = llamó a demasiadas herramientas sin dar una respuesta
model-invented = mencionó películas que no están en el catálogo
model-language = respondió en otro idioma
model-error = se produjo un error inesperado

## Words
# no word here begins with the sound i, so that «y» before the last of a list stays right
genre-action = acción
genre-adventure = aventuras
genre-animation = animación
genre-comedy = comedia
genre-crime = crimen
genre-documentary = documental
genre-drama = drama
genre-family = cine familiar
genre-fantasy = fantasía
genre-history = cine histórico
genre-horror = terror
genre-music = música
genre-mystery = misterio
genre-romance = romance
genre-science-fiction = ciencia ficción
genre-sport = deporte
genre-thriller = thriller
genre-war = guerra
genre-western = wéstern
mood-light = ligero
mood-warm = cálido
mood-funny = divertido
mood-romantic = romántico
mood-sad = triste
mood-dark = oscuro
mood-tense = tenso
mood-scary = aterrador
mood-thoughtful = reflexivo
mood-dreamy = onírico
mood-epic = épico
mood-uplifting = esperanzador

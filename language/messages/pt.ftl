# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Portuguese: Brazilian spelling, wording that works in Portugal too; third person without pronoun, no gender
# agreement with the reader; quotes “”.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Aqui está um filme que corresponde ao pedido:
    [many] Aqui estão { $count } de filmes que correspondem ao pedido:
   *[other] Aqui estão { $count } filmes que correspondem ao pedido:
}
intro-like = { $count ->
    [one] Aqui está um filme próximo de “{ $title }”:
    [many] Aqui estão { $count } de filmes próximos de “{ $title }”:
   *[other] Aqui estão { $count } filmes próximos de “{ $title }”:
}
intro-more = { $count ->
    [one] Aqui está mais um:
    [many] Aqui estão mais { $count }:
   *[other] Aqui estão mais { $count }:
}
intro-different = { $count ->
    [one] Aqui está algo diferente:
    [many] Aqui estão { $count } de filmes bem diferentes:
   *[other] Aqui estão { $count } filmes bem diferentes:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Anotado: nada parecido com “{ $title }”. Em troca, um filme:
    [many] Anotado: nada parecido com “{ $title }”. Em troca, { $count } de filmes:
   *[other] Anotado: nada parecido com “{ $title }”. Em troca, { $count } filmes:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Gênero: { $genres }; país: { $countries }.
reason-genre = Gênero: { $genres }.
reason-country = País: { $countries }.
reason-language = Idioma original: { $language }.
# the moods below agree with “tom” (masculine singular)
reason-mood = O tom é { $moods }.
reason-year = Ano de lançamento: { $year }.
reason-runtime = { $minutes ->
    [one] Dura { $minutes } minuto.
    [many] Dura { $minutes } de minutos.
   *[other] Dura { $minutes } minutos.
}
reason-maturity = { $age ->
    [0] A nossa redação o considera adequado para todas as idades.
    [1] A nossa redação o considera adequado a partir de { $age } ano.
   *[other] A nossa redação o considera adequado a partir dos { $age } anos.
}
reason-creator = Direção: { $creators }.
reason-meaning = A descrição é próxima do que foi pedido.
reason-taste = Quem gostou de “{ $title }” muitas vezes gostou deste também.
reason-popular = Agradou a muita gente.

## Answers about one film
about = { $title }. { $facts }
about-plot = O catálogo diz: { $plot }
about-unknown = Não sei de que filme se trata. Qual é o título?
about-which = Qual destes seria: { $titles }?
why = “{ $title }” está na lista pelas seguintes razões: { $reasons }
why-none = Não recomendei esse filme; por isso, não há razões a apresentar.
# why a film that the reader names is missing from the list
why-not-rule = “{ $title }” não está na lista por causa do que foi pedido: { $constraints }.
why-not-shown = “{ $title }” já apareceu numa lista anterior, e não mostro o mesmo filme duas vezes.
why-not-lower = { $count ->
    [one] “{ $title }” cumpre todos os critérios, mas há um filme que corresponde melhor.
    [many] “{ $title }” cumpre todos os critérios, mas há { $count } de filmes que correspondem melhor.
   *[other] “{ $title }” cumpre todos os critérios, mas há { $count } filmes que correspondem melhor.
}
why-listed = “{ $title }” está na lista, com o número { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = “{ $first }” e “{ $second }” lado a lado:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (em ambos)
compare-which = Quais são os dois filmes a comparar? Basta indicar os números ou os títulos.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] A lista tem apenas um filme. De qual se trata?
    [many] A lista tem apenas { $count } de filmes. De qual se trata?
   *[other] A lista tem apenas { $count } filmes. De qual se trata?
}
reference-none = Ainda não há nenhuma lista a que isso se possa referir. Diga o que gostaria de ver.

## Small moves
greeting = Olá! Diga o que gostaria de ver, no idioma que preferir: um gênero, um país, um clima ou um filme de que gostou.
thanks = De nada. Bom filme!
goodbye = Até logo, e bom filme!
help = Recomendo filmes deste catálogo. Indique um gênero, um país, um clima, um filme de que gostou ou o que deve ficar de fora. De cada filme explico as razões da escolha.
decline = Só posso ajudar a escolher algo deste catálogo. Diga o que gostaria de ver.
ask-more = Que tipo de filme gostaria de ver: um gênero, um país, um clima ou algo parecido com um filme que já conhece?
# the reader is rude: stay calm, do not lecture
abuse = Vamos manter a conversa cordial. Diga o que gostaria de ver, e eu procuro.
language-switched = A partir de agora, respondo em { $language }. O que gostaria de ver?
forgotten = Esse critério foi retirado. Eis o que resta.
# $constraints: rules that no longer count
relaxed = Já não conta: { $constraints }. Eis o que corresponde agora.
undo-none = Não há nenhum critério a retirar.
relax-none = Não há nenhum critério desse tipo; por isso, nada muda.
reset-done = Todos os critérios foram apagados. O que gostaria de ver?

## Nothing found
nothing-fits = Nada no catálogo corresponde a tudo o que foi pedido: { $constraints }. Que critério posso deixar de lado?
nothing-left = Não resta mais nada a recomendar que ainda não tenha sido visto ou excluído.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Nada no catálogo corresponde a tudo o que foi pedido: { $constraints }. Haveria filmes sem um destes critérios: { $options }. Qual posso deixar de lado?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Estes dois critérios contradizem-se: { $first }; { $second }. Qual deles vale?

## What polyrec believes of the reader, on request
beliefs = Isto é o que entendi até agora: { $constraints }.
beliefs-none = Ainda não tenho nenhum critério; diga o que gostaria de ver.
# the country that culture and age ratings are taken from
beliefs-market = País considerado como o seu: { $country }.
beliefs-correct = Se algo não estiver certo, basta dizer: um critério pode ser anulado, alterado ou retirado, e “começar de novo” apaga tudo.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Que gênero agradaria mais: { $examples }?
question-mood = Como deveria ser o tom: { $examples }?
question-country = De que país deveria vir: { $examples }?
question-original_language = Em que idioma deveria ser: { $examples }?
question-year = Prefere algo mais recente ou mais antigo? Estes filmes vão de { $from } a { $to }.

## Names of what is known of a film, as the head of a row
field-year = Ano
field-genres = Gênero
field-moods = Tom
field-countries = País
field-original_language = Idioma original
field-creators = Direção
field-runtime = Duração
field-maturity = Idade
field-price = Preço
value-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
value-age = { $age ->
    [0] todas as idades
    [1] a partir de { $age } ano
   *[other] a partir de { $age } anos
}

## Constraints, as shown to the reader
constraint-genre = gênero { $value }
constraint-mood = tom { $value }
constraint-country = país { $value }
constraint-original_language = idioma original { $value }
constraint-creator = direção de { $value }
constraint-year-at_least = a partir de { $value }
constraint-year-at_most = até { $value }
constraint-runtime-at_most = no máximo { $value } minutos
constraint-runtime-at_least = no mínimo { $value } minutos
constraint-maturity-at_most = adequado para { $value } anos
constraint-maturity-at_least = a partir de { $value } anos
constraint-price-at_most = preço até { $value }
constraint-price-at_least = preço a partir de { $value }
constraint-item-like = parecido com “{ $value }”
constraint-item-unlike = diferente de “{ $value }”
constraint-item-exclude = sem “{ $value }”
# wraps any of the above that is excluded
constraint-not = exceto { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Ainda não escrevo em { $language }; por isso, esta resposta está em { $reply }.
notice-fewer = { $count ->
    [one] Apenas um filme do catálogo corresponde ao pedido.
    [many] Apenas { $count } de filmes do catálogo correspondem ao pedido.
   *[other] Apenas { $count } filmes do catálogo correspondem ao pedido.
}
notice-title-guessed = Entendi “{ $asked }” como “{ $title }”.
notice-title-unknown = O catálogo não tem nenhum filme chamado “{ $asked }”.
notice-rules-full = Foram indicados muitíssimos critérios; os mais antigos já não contam.
notice-model-failed = Não foi possível usar o modelo de linguagem ({ $reason }); por isso, esta resposta vem do planejador integrado.
notice-model-dropped = Parte do que o modelo de linguagem escreveu não tinha apoio no catálogo e foi omitida.
notice-text-cut = A mensagem era muito longa; só foi lido o início.
notice-text-cleaned = Foram retirados da mensagem caracteres que não podem ser exibidos.
notice-user-unknown = O identificador { $user } não consta dos dados de interação; por isso, esta lista não considera preferências anteriores.
notice-simulated = Os espectadores desta demonstração são simulados: os seus gostos mostram como funciona e nada dizem sobre pessoas reais.
# reasons for notice-model-failed
model-timeout = demorou demais
model-rate-limited = está sobrecarregado ou a cota se esgotou
model-unreachable = não está acessível
model-refused = recusou o pedido; verifique a chave e o nome do modelo
model-server = o servidor dele comunicou um erro
model-unreadable = não foi possível ler a resposta
model-limit = usou ferramentas demais sem dar uma resposta
model-invented = citou filmes que não estão no catálogo
model-language = respondeu em outro idioma
model-error = ocorreu um erro inesperado

## Words
genre-action = ação
genre-adventure = aventura
genre-animation = animação
genre-comedy = comédia
genre-crime = policial
genre-documentary = documentário
genre-drama = drama
genre-family = filme para a família
genre-fantasy = fantasia
genre-history = filme histórico
genre-horror = terror
genre-music = música
genre-mystery = mistério
genre-romance = romance
genre-science-fiction = ficção científica
genre-sport = esporte
genre-thriller = suspense
genre-war = guerra
genre-western = faroeste
mood-light = leve
mood-warm = acolhedor
mood-funny = divertido
mood-romantic = romântico
mood-sad = triste
mood-dark = sombrio
mood-tense = tenso
mood-scary = assustador
mood-thoughtful = reflexivo
mood-dreamy = onírico
mood-epic = épico
mood-uplifting = inspirador

# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Russian: «вы», no past tense of which polyrec or one reader would be the subject; quotes «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Нашёлся { $count } подходящий фильм:
    [few] Нашлось { $count } подходящих фильма:
    [many] Нашлось { $count } подходящих фильмов:
   *[other] Нашлось { $count } подходящего фильма:
}
intro-like = { $count ->
    [one] Вот { $count } фильм, похожий на «{ $title }»:
    [few] Вот { $count } фильма, похожих на «{ $title }»:
    [many] Вот { $count } фильмов, похожих на «{ $title }»:
   *[other] Вот { $count } фильма, похожих на «{ $title }»:
}
intro-more = { $count ->
    [one] Вот ещё { $count } фильм:
    [few] Вот ещё { $count } фильма:
    [many] Вот ещё { $count } фильмов:
   *[other] Вот ещё { $count } фильма:
}
intro-different = { $count ->
    [one] Вот { $count } фильм совсем другого рода:
    [few] Вот { $count } фильма совсем другого рода:
    [many] Вот { $count } фильмов совсем другого рода:
   *[other] Вот { $count } фильма совсем другого рода:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Учтено: ничего похожего на «{ $title }». Взамен — { $count } фильм:
    [few] Учтено: ничего похожего на «{ $title }». Взамен — { $count } фильма:
    [many] Учтено: ничего похожего на «{ $title }». Взамен — { $count } фильмов:
   *[other] Учтено: ничего похожего на «{ $title }». Взамен — { $count } фильма:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Жанр: { $genres }; страна: { $countries }.
reason-genre = Жанр: { $genres }.
reason-country = Страна: { $countries }.
reason-language = Язык оригинала: { $language }.
reason-mood = Настроение: { $moods }.
reason-year = Год выхода: { $year }.
reason-runtime = { $minutes ->
    [one] Идёт { $minutes } минуту.
    [few] Идёт { $minutes } минуты.
    [many] Идёт { $minutes } минут.
   *[other] Идёт { $minutes } минуты.
}
reason-maturity = { $age ->
    [0] По оценке нашей редакции подходит для любого возраста.
    [one] По оценке нашей редакции подходит с { $age } года.
   *[other] По оценке нашей редакции подходит с { $age } лет.
}
reason-creator = Режиссёр: { $creators }.
reason-meaning = Описание близко к вашему запросу.
reason-taste = Тем, кому нравится «{ $title }», часто по душе и этот фильм.
reason-popular = Фильм понравился многим зрителям.

## Answers about one film
about = { $title }. { $facts }
about-plot = Из каталога: { $plot }
about-unknown = Непонятно, о каком фильме речь. Напишите, пожалуйста, его название.
about-which = О каком из этих фильмов речь: { $titles }?
why = Почему «{ $title }» есть в списке: { $reasons }
why-none = Этого фильма не было среди рекомендаций, поэтому и причин назвать нельзя.
# why a film that the reader names is missing from the list
why-not-rule = Фильма «{ $title }» нет в списке из-за ваших условий: { $constraints }.
why-not-shown = Фильм «{ $title }» уже был в одном из списков, а дважды один и тот же фильм я не показываю.
why-not-lower = { $count ->
    [one] «{ $title }» соответствует всем вашим условиям, но { $count } фильм подходит лучше.
    [few] «{ $title }» соответствует всем вашим условиям, но { $count } фильма подходят лучше.
    [many] «{ $title }» соответствует всем вашим условиям, но { $count } фильмов подходят лучше.
   *[other] «{ $title }» соответствует всем вашим условиям, но { $count } фильма подходят лучше.
}
why-listed = «{ $title }» есть в списке под номером { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = Сравним: «{ $first }» и «{ $second }».
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (у обоих)
compare-which = Какие два фильма сравнить? Напишите их номера или названия.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] В списке только { $count } фильм. Какой вы имеете в виду?
    [few] В списке только { $count } фильма. Какой вы имеете в виду?
    [many] В списке только { $count } фильмов. Какой вы имеете в виду?
   *[other] В списке только { $count } фильма. Какой вы имеете в виду?
}
reference-none = Списка пока нет, сослаться не на что. Напишите, что вам хочется посмотреть.

## Small moves
greeting = Здравствуйте! Напишите на любом языке, что вам хочется посмотреть: жанр, страну, настроение или фильм, который вам нравится.
thanks = Пожалуйста! Приятного просмотра.
goodbye = До свидания, приятного просмотра!
help = Я рекомендую фильмы из этого каталога. Назовите жанр, страну, настроение, любимый фильм или то, чего не должно быть. Для каждого фильма я объясняю, почему он подходит.
decline = Я помогаю только с выбором из этого каталога. Напишите, что вам хочется посмотреть.
ask-more = Какой фильм вам нужен: назовите жанр, страну, настроение или фильм, на который он должен быть похож.
# the reader is rude: stay calm, do not lecture
abuse = Давайте общаться дружелюбно. Напишите, что вам хочется посмотреть, и я поищу.
language-switched = Теперь язык ответов: { $language }. Что вам хочется посмотреть?
forgotten = Это условие снято. Вот что получается теперь.
# $constraints: rules that no longer count
relaxed = Больше не учитывается: { $constraints }. Вот что подходит теперь.
undo-none = Нет условия, которое можно было бы отменить.
relax-none = Такого условия нет, поэтому ничего не меняется.
reset-done = Все условия сняты. Что вам хочется посмотреть?

## Nothing found
nothing-fits = В каталоге нет ничего, что отвечало бы всем условиям: { $constraints }. От какого из них можно отказаться?
nothing-left = Больше рекомендовать нечего: остальное вы уже видели или исключили.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = В каталоге нет ничего, что отвечало бы всем условиям: { $constraints }. Достаточно убрать одно из этих: { $options }. Какое убрать?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Эти условия противоречат друг другу: { $first }; { $second }. Какое из них верное?

## What polyrec believes of the reader, on request
beliefs = Вот что мне известно о ваших пожеланиях: { $constraints }.
beliefs-none = Условий от вас пока нет. Напишите, что вам хочется посмотреть.
# the country that culture and age ratings are taken from
beliefs-market = Ваша страна, как я предполагаю: { $country }.
beliefs-correct = Если что-то не так, просто напишите: любое условие можно отменить, изменить или убрать, а фраза «начать сначала» сбрасывает всё.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Какой жанр вам ближе: { $examples }?
question-mood = Какое настроение вам ближе: { $examples }?
question-country = Какая страна вам ближе: { $examples }?
question-original_language = Какой язык оригинала вам ближе: { $examples }?
question-year = Лучше поновее или постарше? Годы выхода этих фильмов: { $from }–{ $to }.

## Names of what is known of a film, as the head of a row
field-year = Год
field-genres = Жанр
field-moods = Настроение
field-countries = Страна
field-original_language = Язык оригинала
field-creators = Режиссёр
field-runtime = Длительность
field-maturity = Возраст
field-price = Цена
value-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
value-age = { $age ->
    [0] для любого возраста
    [one] с { $age } года
   *[other] с { $age } лет
}

## Constraints, as shown to the reader
constraint-genre = жанр: { $value }
constraint-mood = настроение: { $value }
constraint-country = страна: { $value }
constraint-original_language = язык оригинала: { $value }
constraint-creator = режиссёр: { $value }
constraint-year-at_least = не раньше { $value } года
constraint-year-at_most = не позже { $value } года
constraint-runtime-at_most = не дольше { $value } мин
constraint-runtime-at_least = не короче { $value } мин
constraint-maturity-at_most = можно смотреть с { $value } лет
constraint-maturity-at_least = возраст от { $value } лет
constraint-price-at_most = цена до { $value }
constraint-price-at_least = цена от { $value }
constraint-item-like = похоже на «{ $value }»
constraint-item-unlike = непохоже на «{ $value }»
constraint-item-exclude = кроме «{ $value }»
# wraps any of the above that is excluded
constraint-not = исключить: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Отвечать на этом языке ({ $language }) пока невозможно, поэтому язык ответа другой: { $reply }.
notice-fewer = { $count ->
    [one] В каталоге нашёлся только { $count } подходящий фильм.
    [few] В каталоге нашлось только { $count } подходящих фильма.
    [many] В каталоге нашлось только { $count } подходящих фильмов.
   *[other] В каталоге нашлось только { $count } подходящего фильма.
}
notice-title-guessed = Вместо «{ $asked }» подставлено название «{ $title }».
notice-title-unknown = Фильма с названием «{ $asked }» в каталоге нет.
notice-rules-full = Условий очень много, самые давние больше не учитываются.
notice-model-failed = Использовать языковую модель не удалось ({ $reason }), поэтому ответ составил встроенный планировщик.
notice-model-dropped = Часть того, что написала языковая модель, не подтверждается каталогом и удалена.
notice-text-cut = Сообщение очень длинное: прочитано только его начало.
notice-text-cleaned = Из сообщения удалены символы, которые нельзя отобразить.
notice-user-unknown = В данных о просмотрах нет пользователя { $user }, поэтому прежние предпочтения в этом списке не учтены.
notice-simulated = Зрители в этой демонстрации смоделированы: их вкусы показывают, как всё работает, и ничего не говорят о настоящих людях.
# reasons for notice-model-failed
model-timeout = ответ не пришёл вовремя
model-rate-limited = модель перегружена или исчерпана квота
model-unreachable = нет связи с моделью
model-refused = запрос отклонён; проверьте ключ и название модели
model-server = сервер сообщил об ошибке
model-unreadable = ответ не удалось прочитать
model-limit = слишком много обращений к инструментам без ответа
model-invented = названы фильмы, которых нет в каталоге
model-language = ответ пришёл на другом языке
model-error = непредвиденная ошибка

## Words
genre-action = боевик
genre-adventure = приключения
genre-animation = анимация
genre-comedy = комедия
genre-crime = криминал
genre-documentary = документальный фильм
genre-drama = драма
genre-family = семейный фильм
genre-fantasy = фэнтези
genre-history = исторический фильм
genre-horror = ужасы
genre-music = музыкальный фильм
genre-mystery = детектив
genre-romance = мелодрама
genre-science-fiction = научная фантастика
genre-sport = спортивный фильм
genre-thriller = триллер
genre-war = военный фильм
genre-western = вестерн
mood-light = лёгкое
mood-warm = тёплое
mood-funny = весёлое
mood-romantic = романтическое
mood-sad = грустное
mood-dark = мрачное
mood-tense = напряжённое
mood-scary = пугающее
mood-thoughtful = вдумчивое
mood-dreamy = мечтательное
mood-epic = эпическое
mood-uplifting = вдохновляющее

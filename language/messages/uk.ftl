# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Ukrainian: «ви», no past tense of which polyrec or one reader would be the subject; quotes «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Знайшовся { $count } фільм, який вам підійде:
    [few] Знайшлося { $count } фільми, які вам підійдуть:
    [many] Знайшлося { $count } фільмів, які вам підійдуть:
   *[other] Знайшлося { $count } фільму, які вам підійдуть:
}
intro-like = { $count ->
    [one] Ось { $count } фільм, схожий на «{ $title }»:
    [few] Ось { $count } фільми, схожі на «{ $title }»:
    [many] Ось { $count } фільмів, схожих на «{ $title }»:
   *[other] Ось { $count } фільму, схожих на «{ $title }»:
}
intro-more = { $count ->
    [one] Ось іще { $count } фільм:
    [few] Ось іще { $count } фільми:
    [many] Ось іще { $count } фільмів:
   *[other] Ось іще { $count } фільму:
}
intro-different = { $count ->
    [one] Ось { $count } фільм зовсім іншого роду:
    [few] Ось { $count } фільми зовсім іншого роду:
    [many] Ось { $count } фільмів зовсім іншого роду:
   *[other] Ось { $count } фільму зовсім іншого роду:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Враховано: нічого схожого на «{ $title }». Натомість ось { $count } фільм:
    [few] Враховано: нічого схожого на «{ $title }». Натомість ось { $count } фільми:
    [many] Враховано: нічого схожого на «{ $title }». Натомість ось { $count } фільмів:
   *[other] Враховано: нічого схожого на «{ $title }». Натомість ось { $count } фільму:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Жанр: { $genres }; країна: { $countries }.
reason-genre = Жанр: { $genres }.
reason-country = Країна: { $countries }.
reason-language = Мова оригіналу: { $language }.
reason-mood = Настрій: { $moods }.
reason-year = Рік виходу: { $year }.
reason-runtime = { $minutes ->
    [one] Триває { $minutes } хвилину.
    [few] Триває { $minutes } хвилини.
    [many] Триває { $minutes } хвилин.
   *[other] Триває { $minutes } хвилини.
}
reason-maturity = { $age ->
    [0] За оцінкою нашої редакції підходить для будь-якого віку.
    [one] За оцінкою нашої редакції підходить від { $age } року.
   *[other] За оцінкою нашої редакції підходить від { $age } років.
}
reason-creator = Режисура: { $creators }.
reason-meaning = Опис близький до вашого запиту.
reason-taste = Тим, кому подобається «{ $title }», часто до вподоби й цей фільм.
reason-popular = Фільм сподобався багатьом глядачам.

## Answers about one film
about = { $title }. { $facts }
about-plot = З каталогу: { $plot }
about-unknown = Незрозуміло, про який фільм ідеться. Напишіть, будь ласка, його назву.
about-which = Про який із цих фільмів ідеться: { $titles }?
why = Чому «{ $title }» є в переліку: { $reasons }
why-none = Цього фільму не було серед рекомендацій, тож і причин назвати неможливо.
# why a film that the reader names is missing from the list
why-not-rule = Фільму «{ $title }» немає в переліку через ваші умови: { $constraints }.
why-not-shown = Фільм «{ $title }» уже був в одному з переліків, а двічі той самий фільм я не показую.
why-not-lower = { $count ->
    [one] «{ $title }» відповідає всім вашим умовам, але { $count } фільм підходить краще.
    [few] «{ $title }» відповідає всім вашим умовам, але { $count } фільми підходять краще.
    [many] «{ $title }» відповідає всім вашим умовам, але { $count } фільмів підходять краще.
   *[other] «{ $title }» відповідає всім вашим умовам, але { $count } фільму підходять краще.
}
why-listed = «{ $title }» є в переліку під номером { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = Порівняймо: «{ $first }» і «{ $second }».
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (в обох)
compare-which = Які два фільми порівняти? Напишіть їхні номери або назви.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] У переліку лише { $count } фільм. Про який ідеться?
    [few] У переліку лише { $count } фільми. Про який ідеться?
    [many] У переліку лише { $count } фільмів. Про який ідеться?
   *[other] У переліку лише { $count } фільму. Про який ідеться?
}
reference-none = Переліку ще немає, тож посилатися ні на що. Напишіть, що вам хочеться подивитися.

## Small moves
greeting = Вітаю! Напишіть будь-якою мовою, що вам хочеться подивитися: жанр, країну, настрій або фільм, який вам подобається.
thanks = Будь ласка! Приємного перегляду.
goodbye = До побачення, приємного перегляду!
help = Я рекомендую фільми з цього каталогу. Назвіть жанр, країну, настрій, улюблений фільм або те, чого не має бути. Для кожного фільму я пояснюю, чому він підходить.
decline = Я допомагаю лише з вибором із цього каталогу. Напишіть, що вам хочеться подивитися.
ask-more = Який фільм вам потрібен: назвіть жанр, країну, настрій або фільм, на який він має бути схожий.
# the reader is rude: stay calm, do not lecture
abuse = Спілкуймося приязно. Напишіть, що вам хочеться подивитися, і я пошукаю.
language-switched = Відтепер мова відповідей: { $language }. Що вам хочеться подивитися?
forgotten = Цю умову знято. Ось що виходить тепер.
# $constraints: rules that no longer count
relaxed = Більше не враховується: { $constraints }. Ось що підходить тепер.
undo-none = Немає умови, яку можна було б скасувати.
relax-none = Такої умови немає, тож нічого не змінюється.
reset-done = Усі умови знято. Що вам хочеться подивитися?

## Nothing found
nothing-fits = У каталозі немає нічого, що відповідало б усім умовам: { $constraints }. Від якої з них можна відмовитися?
nothing-left = Більше рекомендувати нічого: решту ви вже бачили або виключили.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = У каталозі немає нічого, що відповідало б усім умовам: { $constraints }. Досить прибрати одну з цих: { $options }. Яку прибрати?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Ці умови суперечать одна одній: { $first }; { $second }. Яка з них правильна?

## What polyrec believes of the reader, on request
beliefs = Ось що мені відомо про ваші побажання: { $constraints }.
beliefs-none = Умов від вас поки немає. Напишіть, що вам хочеться подивитися.
# the country that culture and age ratings are taken from
beliefs-market = Ваша країна, за моїм припущенням: { $country }.
beliefs-correct = Якщо щось не так, просто напишіть: будь-яку умову можна скасувати, змінити або прибрати, а слова «почати спочатку» скидають усе.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Який жанр вам ближчий: { $examples }?
question-mood = Який настрій вам ближчий: { $examples }?
question-country = Яка країна вам ближча: { $examples }?
question-original_language = Яка мова оригіналу вам ближча: { $examples }?
question-year = Краще новіше чи старіше? Роки виходу цих фільмів: { $from }–{ $to }.

## Names of what is known of a film, as the head of a row
field-year = Рік
field-genres = Жанр
field-moods = Настрій
field-countries = Країна
field-original_language = Мова оригіналу
field-creators = Режисура
field-runtime = Тривалість
field-maturity = Вік
field-price = Ціна
value-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
value-age = { $age ->
    [0] для будь-якого віку
    [one] від { $age } року
   *[other] від { $age } років
}

## Constraints, as shown to the reader
constraint-genre = жанр: { $value }
constraint-mood = настрій: { $value }
constraint-country = країна: { $value }
constraint-original_language = мова оригіналу: { $value }
constraint-creator = режисура: { $value }
constraint-year-at_least = не раніше { $value } року
constraint-year-at_most = не пізніше { $value } року
constraint-runtime-at_most = не довше { $value } хв
constraint-runtime-at_least = не коротше { $value } хв
constraint-maturity-at_most = можна дивитися від { $value } років
constraint-maturity-at_least = вік від { $value } років
constraint-price-at_most = ціна до { $value }
constraint-price-at_least = ціна від { $value }
constraint-item-like = схоже на «{ $value }»
constraint-item-unlike = не схоже на «{ $value }»
constraint-item-exclude = окрім «{ $value }»
# wraps any of the above that is excluded
constraint-not = виключити: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Відповідати цією мовою ({ $language }) поки неможливо, тож мова відповіді інша: { $reply }.
notice-fewer = { $count ->
    [one] У каталозі знайшовся лише { $count } відповідний фільм.
    [few] У каталозі знайшлося лише { $count } відповідні фільми.
    [many] У каталозі знайшлося лише { $count } відповідних фільмів.
   *[other] У каталозі знайшлося лише { $count } відповідного фільму.
}
notice-title-guessed = Замість «{ $asked }» узято назву «{ $title }».
notice-title-unknown = Фільму з назвою «{ $asked }» у каталозі немає.
notice-rules-full = Умов дуже багато, найдавніші більше не враховуються.
notice-model-failed = Скористатися мовною моделлю не вдалося ({ $reason }), тож відповідь склав вбудований планувальник.
notice-model-dropped = Частину написаного мовною моделлю каталог не підтверджує, тому її вилучено.
notice-text-cut = Повідомлення дуже довге: прочитано лише його початок.
notice-text-cleaned = З повідомлення вилучено символи, які неможливо показати.
notice-user-unknown = У даних про перегляди немає користувача { $user }, тож попередні вподобання в цьому переліку не враховано.
notice-simulated = Глядачі в цій демонстрації змодельовані: їхні смаки показують, як усе працює, і нічого не говорять про справжніх людей.
# reasons for notice-model-failed
model-timeout = відповідь не надійшла вчасно
model-rate-limited = модель перевантажена або вичерпано квоту
model-unreachable = немає зв’язку з моделлю
model-refused = запит відхилено; перевірте ключ і назву моделі
model-server = сервер повідомив про помилку
model-unreadable = відповідь не вдалося прочитати
model-limit = забагато звернень до інструментів без відповіді
model-invented = названо фільми, яких немає в каталозі
model-language = відповідь надійшла іншою мовою
model-error = непередбачена помилка

## Words
genre-action = бойовик
genre-adventure = пригоди
genre-animation = анімація
genre-comedy = комедія
genre-crime = кримінал
genre-documentary = документальний фільм
genre-drama = драма
genre-family = сімейний фільм
genre-fantasy = фентезі
genre-history = історичний фільм
genre-horror = горор
genre-music = музичний фільм
genre-mystery = детектив
genre-romance = мелодрама
genre-science-fiction = наукова фантастика
genre-sport = спортивний фільм
genre-thriller = трилер
genre-war = воєнний фільм
genre-western = вестерн
mood-light = легкий
mood-warm = теплий
mood-funny = веселий
mood-romantic = романтичний
mood-sad = сумний
mood-dark = похмурий
mood-tense = напружений
mood-scary = моторошний
mood-thoughtful = вдумливий
mood-dreamy = мрійливий
mood-epic = епічний
mood-uplifting = натхненний

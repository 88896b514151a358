# What polyrec says in Persian. The ids and variables are those of en.ftl.
# The reader is شما; polyrec speaks of itself as little as possible. No ezafe and no ending hangs on a value.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] یک فیلم که با خواستهٔ شما جور است:
   *[other] { $count } فیلم که با خواستهٔ شما جورند:
}
intro-like = { $count ->
    [one] یک فیلم نزدیک به «{ $title }»:
   *[other] { $count } فیلم نزدیک به «{ $title }»:
}
intro-more = { $count ->
    [one] یک فیلم دیگر:
   *[other] { $count } فیلم دیگر:
}
intro-different = { $count ->
    [one] یک فیلم متفاوت:
   *[other] { $count } فیلم از جنسی دیگر:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] بسیار خوب، چیزی شبیه «{ $title }» نباشد. به جایش این فیلم:
   *[other] بسیار خوب، چیزی شبیه «{ $title }» نباشد. به جایش این { $count } فیلم:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = ژانر: { $genres }؛ کشور: { $countries }.
reason-genre = ژانر: { $genres }.
reason-country = کشور: { $countries }.
reason-language = زبان اصلی: { $language }.
reason-mood = حال‌وهوای فیلم: { $moods }.
reason-year = سال ساخت: { $year }.
reason-runtime = { $minutes ->
    [one] مدت فیلم { $minutes } دقیقه است.
   *[other] مدت فیلم { $minutes } دقیقه است.
}
reason-maturity = { $age ->
    [0] به نظر ویراستاران ما برای همهٔ سنین مناسب است.
   *[other] به نظر ویراستاران ما از { $age } سالگی به بالا مناسب است.
}
reason-creator = کارگردان: { $creators }.
reason-meaning = توصیف فیلم به چیزی که خواستید نزدیک است.
reason-taste = کسانی که «{ $title }» را پسندیده‌اند، اغلب این فیلم را هم پسندیده‌اند.
reason-popular = بسیاری از بینندگان آن را پسندیده‌اند.

## Answers about one film
about = «{ $title }»: { $facts }
about-plot = در فهرست ما آمده است: { $plot }
about-unknown = معلوم نشد منظورتان کدام فیلم است. لطفاً نامش را بنویسید.
about-which = منظورتان کدام یک از این‌هاست: { $titles }؟
why = «{ $title }» به این دلایل در فهرست است: { $reasons }
why-none = این فیلم پیشنهاد نشده است، پس دلیلی هم برایش نیست.
# why a film that the reader names is missing from the list
why-not-rule = «{ $title }» به سبب خواسته‌های خودتان در فهرست نیست: { $constraints }.
why-not-shown = «{ $title }» در یکی از فهرست‌های پیشین بود و هیچ فیلمی دو بار نشان داده نمی‌شود.
why-not-lower = { $count ->
    [one] «{ $title }» با همهٔ شرط‌های شما جور است، ولی یک فیلم از آن مناسب‌تر است.
   *[other] «{ $title }» با همهٔ شرط‌های شما جور است، ولی { $count } فیلم از آن مناسب‌ترند.
}
why-listed = «{ $title }» در فهرست هست؛ شمارهٔ { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = «{ $first }» و «{ $second }» در کنار هم:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (هر دو)
compare-which = کدام دو فیلم مقایسه شوند؟ شماره یا نامشان را بنویسید.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] در فهرست فقط یک فیلم هست. منظورتان کدام است؟
   *[other] در فهرست فقط { $count } فیلم هست. منظورتان کدام است؟
}
reference-none = هنوز فهرستی در کار نیست که منظورتان فیلمی از آن باشد. بگویید چه دوست دارید ببینید.

## Small moves
greeting = سلام! به هر زبانی که می‌خواهید بگویید چه دوست دارید ببینید: یک ژانر، یک کشور، یک حال‌وهوا، یا فیلمی که پسندیده‌اید.
thanks = خواهش می‌کنم. از تماشای فیلم لذت ببرید!
goodbye = خدانگهدار، از تماشای فیلم لذت ببرید!
help = اینجا از میان فیلم‌های این مجموعه به شما پیشنهاد می‌شود. از ژانر، کشور، حال‌وهوا یا فیلمی که پسندیده‌اید بگویید، یا از آنچه نباید باشد. دلیل پیشنهاد هر فیلم هم گفته می‌شود.
decline = اینجا فقط برای انتخاب از این مجموعه کمک هست. بگویید چه دوست دارید ببینید.
ask-more = چه فیلمی دوست دارید: از یک ژانر، یک کشور، با حال‌وهوایی خاص، یا شبیه فیلمی که می‌شناسید؟
# the reader is rude: stay calm, do not lecture
abuse = بیایید دوستانه حرف بزنیم. بگویید چه دوست دارید ببینید تا برایتان پیدا شود.
language-switched = از این پس پاسخ‌ها به این زبان است: { $language }. چه دوست دارید ببینید؟
forgotten = آن شرط برداشته شد. آنچه مانده این است.
# $constraints: rules that no longer count
relaxed = این شرط دیگر در کار نیست: { $constraints }. حالا این‌ها جورند.
undo-none = شرطی نیست که بتوان پس گرفت.
relax-none = چنین شرطی در کار نیست، پس چیزی عوض نمی‌شود.
reset-done = همهٔ شرط‌ها برداشته شد. چه دوست دارید ببینید؟

## Nothing found
nothing-fits = در این مجموعه چیزی نیست که با همهٔ این‌ها جور باشد: { $constraints }. کدام شرط را می‌شود کنار گذاشت؟
nothing-left = دیگر فیلمی برای پیشنهاد نمانده که ندیده یا کنار نگذاشته باشید.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = در این مجموعه چیزی نیست که با همهٔ این‌ها جور باشد: { $constraints }. بدون یکی از این‌ها می‌شود: { $options }. کدام کنار گذاشته شود؟
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = این دو با هم نمی‌خوانند: { $first }؛ { $second }. کدام بماند؟

## What polyrec believes of the reader, on request
beliefs = آنچه از حرف‌هایتان فهمیده شده این است: { $constraints }.
beliefs-none = هنوز شرطی از شما ثبت نشده است؛ بگویید چه دوست دارید ببینید.
# the country that culture and age ratings are taken from
beliefs-market = کشور شما این فرض شده است: { $country }.
beliefs-correct = اگر چیزی درست نیست، کافی است بگویید: هر شرطی را می‌شود پس گرفت، عوض کرد یا کنار گذاشت، و با «از اول» همه چیز پاک می‌شود.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = کدام ژانر را بیشتر دوست دارید: { $examples }؟
question-mood = حال‌وهوای فیلم چطور باشد: { $examples }؟
question-country = فیلم از کجا باشد: { $examples }؟
question-original_language = فیلم به چه زبانی باشد: { $examples }؟
question-year = جدیدتر باشد یا قدیمی‌تر؟ این فیلم‌ها از { $from } تا { $to } هستند.

## Names of what is known of a film, as the head of a row
field-year = سال
field-genres = ژانر
field-moods = حال‌وهوا
field-countries = کشور
field-original_language = زبان اصلی
field-creators = کارگردان
field-runtime = مدت
field-maturity = سن
field-price = قیمت
value-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
}
value-age = { $age ->
    [0] همهٔ سنین
   *[other] از { $age } سال
}

## Constraints, as shown to the reader
constraint-genre = ژانر { $value }
constraint-mood = حال‌وهوای { $value }
constraint-country = کشور { $value }
constraint-original_language = زبان اصلی { $value }
constraint-creator = کارگردان { $value }
constraint-year-at_least = از { $value } به بعد
constraint-year-at_most = تا { $value }
constraint-runtime-at_most = حداکثر { $value } دقیقه
constraint-runtime-at_least = دست‌کم { $value } دقیقه
constraint-maturity-at_most = مناسب سن { $value } سال
constraint-maturity-at_least = از سن { $value } سال
constraint-price-at_most = قیمت تا { $value }
constraint-price-at_least = قیمت از { $value }
constraint-item-like = شبیه «{ $value }»
constraint-item-unlike = متفاوت با «{ $value }»
constraint-item-exclude = بدون «{ $value }»
# wraps any of the above that is excluded
constraint-not = این نه: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = پاسخ به زبان { $language } هنوز ممکن نیست، پس این پاسخ به این زبان است: { $reply }.
notice-fewer = { $count ->
    [one] در این مجموعه فقط یک فیلم جور است.
   *[other] در این مجموعه فقط { $count } فیلم جور است.
}
notice-title-guessed = منظور از «{ $asked }» فیلم «{ $title }» گرفته شد.
notice-title-unknown = در این مجموعه فیلمی به نام «{ $asked }» نیست.
notice-rules-full = شرط‌هایتان بسیار زیاد شده است؛ قدیمی‌ترین‌ها دیگر در کار نیستند.
notice-model-failed = استفاده از مدل زبانی ممکن نشد ({ $reason })، پس این پاسخ را برنامه‌ریز داخلی نوشته است.
notice-model-dropped = بخشی از نوشتهٔ مدل زبانی با اطلاعات مجموعه نمی‌خواند و کنار گذاشته شد.
notice-text-cut = پیامتان بسیار بلند بود؛ فقط آغاز آن خوانده شد.
notice-text-cleaned = نویسه‌هایی که نمی‌شود نشانشان داد از پیامتان حذف شد.
notice-user-unknown = کاربری با شناسهٔ { $user } در داده‌های تعامل نیست، پس در این فهرست سلیقهٔ گذشته به حساب نیامده است.
notice-simulated = بینندگان این نسخهٔ نمایشی شبیه‌سازی شده‌اند: سلیقه‌شان فقط شیوهٔ کار را نشان می‌دهد و دربارهٔ آدم‌های واقعی چیزی نمی‌گوید.
# reasons for notice-model-failed
model-timeout = بیش از حد طول کشید
model-rate-limited = بارش زیاد است یا سهمیه تمام شده است
model-unreachable = در دسترس نیست
model-refused = درخواست را نپذیرفت؛ کلید و نام مدل را بررسی کنید
model-server = سرورش خطا داد
model-unreadable = پاسخش خوانا نبود
model-limit = بدون پاسخ دادن ابزارهای زیادی را به کار گرفت
model-invented = فیلم‌هایی را نام برد که در این مجموعه نیست
model-language = به زبان دیگری پاسخ داد
model-error = خطای پیش‌بینی‌نشده

## Words
genre-action = اکشن
genre-adventure = ماجراجویی
genre-animation = پویانمایی
genre-comedy = کمدی
genre-crime = جنایی
genre-documentary = مستند
genre-drama = درام
genre-family = خانوادگی
genre-fantasy = فانتزی
genre-history = تاریخی
genre-horror = وحشت
genre-music = موزیکال
genre-mystery = معمایی
genre-romance = عاشقانه
genre-science-fiction = علمی‌تخیلی
genre-sport = ورزشی
genre-thriller = دلهره‌آور
genre-war = جنگی
genre-western = وسترن
mood-light = سبک و مفرح
mood-warm = گرم و صمیمی
mood-funny = خنده‌دار
mood-romantic = رمانتیک
mood-sad = غمگین
mood-dark = تیره
mood-tense = پرتنش
mood-scary = ترسناک
mood-thoughtful = تأمل‌برانگیز
mood-dreamy = رؤیایی
mood-epic = حماسی
mood-uplifting = امیدبخش

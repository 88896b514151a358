# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Arabic, Modern Standard: nominal wording and ـك forms that do not show the reader's gender; quotes «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [zero] لا توجد أفلام تناسب طلبك.
    [one] إليك فيلمًا واحدًا يناسب طلبك:
    [two] إليك فيلمين يناسبان طلبك:
    [few] إليك { $count } أفلام تناسب طلبك:
    [many] إليك { $count } فيلمًا يناسب طلبك:
   *[other] إليك { $count } فيلم تناسب طلبك:
}
intro-like = { $count ->
    [zero] لا توجد أفلام قريبة من «{ $title }».
    [one] إليك فيلمًا واحدًا قريبًا من «{ $title }»:
    [two] إليك فيلمين قريبين من «{ $title }»:
    [few] إليك { $count } أفلام قريبة من «{ $title }»:
    [many] إليك { $count } فيلمًا قريبًا من «{ $title }»:
   *[other] إليك { $count } فيلم قريبة من «{ $title }»:
}
intro-more = { $count ->
    [zero] لا مزيد من الأفلام.
    [one] إليك فيلمًا آخر:
    [two] إليك فيلمين آخرين:
    [few] إليك { $count } أفلام أخرى:
    [many] إليك { $count } فيلمًا آخر:
   *[other] إليك { $count } فيلم آخر:
}
intro-different = { $count ->
    [zero] لا توجد أفلام من نوع مختلف.
    [one] إليك فيلمًا مختلفًا:
    [two] إليك فيلمين مختلفين:
    [few] إليك { $count } أفلام مختلفة:
    [many] إليك { $count } فيلمًا مختلفًا:
   *[other] إليك { $count } فيلم مختلف:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [zero] مفهوم، لا شيء يشبه «{ $title }».
    [one] مفهوم، لا شيء يشبه «{ $title }». إليك فيلمًا بدلًا منه:
    [two] مفهوم، لا شيء يشبه «{ $title }». إليك فيلمين بدلًا منه:
    [few] مفهوم، لا شيء يشبه «{ $title }». إليك { $count } أفلام بدلًا منه:
    [many] مفهوم، لا شيء يشبه «{ $title }». إليك { $count } فيلمًا بدلًا منه:
   *[other] مفهوم، لا شيء يشبه «{ $title }». إليك { $count } فيلم بدلًا منه:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = النوع: { $genres }؛ البلد: { $countries }.
reason-genre = النوع: { $genres }.
reason-country = البلد: { $countries }.
reason-language = اللغة الأصلية: { $language }.
# the moods below agree with «أجواء» (feminine, indefinite)
reason-mood = أجواؤه { $moods }.
reason-year = صدر عام { $year }.
reason-runtime = { $minutes ->
    [zero] مدته أقل من دقيقة.
    [one] مدته دقيقة واحدة.
    [two] مدته دقيقتان.
    [few] مدته { $minutes } دقائق.
   *[other] مدته { $minutes } دقيقة.
}
reason-maturity = { $age ->
    [0] حسب تقييم فريق التحرير لدينا: مناسب لجميع الأعمار.
    [one] حسب تقييم فريق التحرير لدينا: مناسب ابتداءً من عمر سنة واحدة.
    [two] حسب تقييم فريق التحرير لدينا: مناسب ابتداءً من عمر سنتين.
    [few] حسب تقييم فريق التحرير لدينا: مناسب ابتداءً من عمر { $age } سنوات.
   *[other] حسب تقييم فريق التحرير لدينا: مناسب ابتداءً من عمر { $age } سنة.
}
reason-creator = إخراج: { $creators }.
reason-meaning = وصفه قريب مما طلبته.
reason-taste = من أعجبهم «{ $title }» كثيرًا ما أعجبهم هذا الفيلم أيضًا.
reason-popular = نال إعجاب كثير من المشاهدين.

## Answers about one film
about = { $title }. { $facts }
about-plot = جاء في مكتبة الأفلام: { $plot }
about-unknown = لم يتضح لي أي فيلم هو المقصود. يُرجى ذكر عنوانه.
about-which = أي هذه الأفلام هو المقصود: { $titles }؟
why = أسباب وجود «{ $title }» في القائمة: { $reasons }
why-none = لم أقترح هذا الفيلم، ولذلك لا أسباب أذكرها.
# why a film that the reader names is missing from the list
why-not-rule = لا يرد «{ $title }» في القائمة بسبب ما طلبته: { $constraints }.
why-not-shown = ورد «{ $title }» في قائمة سابقة، ولا أعرض الفيلم نفسه مرتين.
why-not-lower = { $count ->
    [zero] «{ $title }» يستوفي كل شروطك.
    [one] «{ $title }» يستوفي كل شروطك، لكن هناك فيلمًا واحدًا أنسب منه.
    [two] «{ $title }» يستوفي كل شروطك، لكن هناك فيلمين أنسب منه.
    [few] «{ $title }» يستوفي كل شروطك، لكن هناك { $count } أفلام أنسب منه.
    [many] «{ $title }» يستوفي كل شروطك، لكن هناك { $count } فيلمًا أنسب منه.
   *[other] «{ $title }» يستوفي كل شروطك، لكن هناك { $count } فيلم أنسب منه.
}
why-listed = «{ $title }» موجود في القائمة، ورقمه { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = مقارنة بين «{ $first }» و«{ $second }»:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (في كليهما)
compare-which = ما الفيلمان المطلوبة مقارنتهما؟ يكفي ذكر رقميهما أو عنوانيهما.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [zero] القائمة فارغة. ما الفيلم المقصود؟
    [one] ليس في القائمة سوى فيلم واحد. ما الفيلم المقصود؟
    [two] ليس في القائمة سوى فيلمين. أيهما المقصود؟
    [few] ليس في القائمة سوى { $count } أفلام. أيها المقصود؟
    [many] ليس في القائمة سوى { $count } فيلمًا. أيها المقصود؟
   *[other] ليس في القائمة سوى { $count } فيلم. أيها المقصود؟
}
reference-none = لا توجد قائمة بعد يمكن الإشارة إليها. ما الفيلم المطلوب؟

## Small moves
greeting = أهلًا! ما الفيلم المطلوب؟ يمكنك بأي لغة ذكر نوع أو بلد أو أجواء أو فيلم أعجبك.
thanks = على الرحب والسعة. مشاهدة ممتعة!
goodbye = إلى اللقاء، ومشاهدة ممتعة!
help = أقترح أفلامًا من هذه المكتبة. يكفي ذكر نوع أو بلد أو أجواء أو فيلم أعجبك أو ما ينبغي استبعاده، وسأذكر أسباب اختيار كل فيلم.
decline = يقتصر دوري على المساعدة في اختيار فيلم من هذه المكتبة. ما نوع الأفلام المطلوب؟
ask-more = ما الفيلم المطلوب؟ يمكن ذكر نوع أو بلد أو أجواء أو فيلم معروف لديك لأقترح ما يشبهه.
# the reader is rude: stay calm, do not lecture
abuse = لنُبقِ الحديث وديًّا. ما الفيلم المطلوب؟ يسرني البحث عنه.
language-switched = من الآن فصاعدًا ستكون إجاباتي بهذه اللغة: { $language }. ما الفيلم المطلوب؟
forgotten = أُلغي هذا الشرط، وإليك ما تبقى.
# $constraints: rules that no longer count
relaxed = لم يعد هذا شرطًا: { $constraints }. إليك ما يناسب طلبك الآن.
undo-none = لا يوجد شرط يمكن التراجع عنه.
relax-none = لا يوجد شرط كهذا، فلا شيء يتغير.
reset-done = أُلغيت كل الشروط. ما الفيلم المطلوب الآن؟

## Nothing found
nothing-fits = لا يوجد في مكتبة الأفلام ما يستوفي كل هذه الشروط: { $constraints }. أي شرط منها يمكن الاستغناء عنه؟
nothing-left = لم يبقَ ما أقترحه سوى أفلام سبقت لك مشاهدتها أو استبعادها.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = لا يوجد في مكتبة الأفلام ما يستوفي كل هذه الشروط: { $constraints }. ويكفي الاستغناء عن واحد مما يلي: { $options }. أي شرط منها يمكن الاستغناء عنه؟
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = هذان الشرطان متعارضان: { $first }؛ { $second }. أيهما المعتمد؟

## What polyrec believes of the reader, on request
beliefs = هذا ما فهمته من طلبك: { $constraints }.
beliefs-none = لا شروط منك حتى الآن. ما الفيلم المطلوب؟
# the country that culture and age ratings are taken from
beliefs-market = أفترض أن بلدك هو: { $country }.
beliefs-correct = إن كان في ذلك خطأ فيكفي ذكره: يمكن التراجع عن أي شرط أو تغييره أو إلغاؤه، وعبارة «من جديد» تمحو كل شيء.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = ما النوع المفضل: { $examples }؟
question-mood = ما الأجواء المفضلة: { $examples }؟
question-country = ما البلد المفضل: { $examples }؟
question-original_language = ما لغة الفيلم المفضلة: { $examples }؟
question-year = ما الأفضل: أفلام أحدث أم أقدم؟ هذه الأفلام من عام { $from } إلى عام { $to }.

## Names of what is known of a film, as the head of a row
field-year = السنة
field-genres = النوع
field-moods = الأجواء
field-countries = البلد
field-original_language = اللغة الأصلية
field-creators = الإخراج
field-runtime = المدة
field-maturity = الفئة العمرية
field-price = السعر
value-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
value-age = { $age ->
    [0] جميع الأعمار
    [one] من عمر سنة واحدة
    [two] من عمر سنتين
    [few] من عمر { $age } سنوات
   *[other] من عمر { $age } سنة
}

## Constraints, as shown to the reader
constraint-genre = من نوع { $value }
constraint-mood = بأجواء { $value }
constraint-country = من إنتاج { $value }
constraint-original_language = لغته الأصلية { $value }
constraint-creator = من إخراج { $value }
constraint-year-at_least = من عام { $value } فصاعدًا
constraint-year-at_most = حتى عام { $value }
constraint-runtime-at_most = { $value ->
    [few] مدته { $value } دقائق على الأكثر
   *[other] مدته { $value } دقيقة على الأكثر
}
constraint-runtime-at_least = { $value ->
    [few] مدته { $value } دقائق على الأقل
   *[other] مدته { $value } دقيقة على الأقل
}
constraint-maturity-at_most = { $value ->
    [few] مناسب لعمر { $value } سنوات
   *[other] مناسب لعمر { $value } سنة
}
constraint-maturity-at_least = { $value ->
    [few] لعمر { $value } سنوات فما فوق
   *[other] لعمر { $value } سنة فما فوق
}
constraint-price-at_most = سعره { $value } على الأكثر
constraint-price-at_least = سعره { $value } على الأقل
constraint-item-like = يشبه «{ $value }»
constraint-item-unlike = لا يشبه «{ $value }»
constraint-item-exclude = باستثناء «{ $value }»
# wraps any of the above that is excluded
constraint-not = استبعاد ما يلي: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = الكتابة بهذه اللغة ({ $language }) غير متاحة بعد، لذا فلغة هذا الرد: { $reply }.
notice-fewer = { $count ->
    [zero] لا يوجد في مكتبة الأفلام ما يناسب طلبك.
    [one] لا يناسب طلبك سوى فيلم واحد في المكتبة.
    [two] لا يناسب طلبك سوى فيلمين في المكتبة.
    [few] لا يناسب طلبك سوى { $count } أفلام في المكتبة.
    [many] لا يناسب طلبك سوى { $count } فيلمًا في المكتبة.
   *[other] لا يناسب طلبك سوى { $count } فيلم في المكتبة.
}
notice-title-guessed = افترضتُ أن المقصود بعبارة «{ $asked }» هو «{ $title }».
notice-title-unknown = لا يوجد في مكتبة الأفلام فيلم بعنوان «{ $asked }».
notice-rules-full = بلغ عدد شروطك حدًّا كبيرًا، فلم تعد أقدمها سارية.
notice-model-failed = تعذّر استخدام النموذج اللغوي ({ $reason })، فتولّى المخطِّط المدمج كتابة هذا الرد.
notice-model-dropped = حُذف بعض ما كتبه النموذج اللغوي لأن مكتبة الأفلام لا تؤيده.
notice-text-cut = رسالتك طويلة جدًا، فلم يُقرأ سوى أولها.
notice-text-cleaned = حُذفت من رسالتك رموز لا يمكن عرضها.
notice-user-unknown = لا يوجد مستخدم باسم { $user } في بيانات التفاعل، لذا لا تراعي هذه القائمة ذوقًا سابقًا.
notice-simulated = مشاهدو هذا العرض التجريبي افتراضيون: تُظهر أذواقهم طريقة العمل فحسب، ولا تدل على أشخاص حقيقيين.
# reasons for notice-model-failed
model-timeout = استغرق وقتًا أطول من اللازم
model-rate-limited = الضغط عليه كبير أو نفدت الحصة المتاحة
model-unreachable = تعذّر الاتصال به
model-refused = رفض الطلب؛ يُرجى التحقق من المفتاح واسم النموذج
model-server = أبلغ خادمه عن خطأ
model-unreadable = تعذّرت قراءة جوابه
model-limit = استدعى أدوات كثيرة جدًا دون أن يجيب
model-invented = ذكر أفلامًا غير موجودة في المكتبة
model-language = أجاب بلغة أخرى
model-error = خطأ غير متوقع

## Words
genre-action = حركة
genre-adventure = مغامرات
genre-animation = رسوم متحركة
genre-comedy = كوميديا
genre-crime = جريمة
genre-documentary = وثائقي
genre-drama = دراما
genre-family = عائلي
genre-fantasy = فانتازيا
genre-history = تاريخي
genre-horror = رعب
genre-music = موسيقي
genre-mystery = غموض
genre-romance = رومانسي
genre-science-fiction = خيال علمي
genre-sport = رياضي
genre-thriller = تشويق
genre-war = حربي
genre-western = ويسترن
mood-light = خفيفة
mood-warm = دافئة
mood-funny = مضحكة
mood-romantic = رومانسية
mood-sad = حزينة
mood-dark = قاتمة
mood-tense = متوترة
mood-scary = مخيفة
mood-thoughtful = تأملية
mood-dreamy = حالمة
mood-epic = ملحمية
mood-uplifting = ملهمة

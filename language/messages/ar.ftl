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

## Small moves
greeting = أهلًا! ما الفيلم المطلوب؟ يمكنك بأي لغة ذكر نوع أو بلد أو أجواء أو فيلم أعجبك.
thanks = على الرحب والسعة. مشاهدة ممتعة!
goodbye = إلى اللقاء، ومشاهدة ممتعة!
help = أقترح أفلامًا من هذه المكتبة. يكفي ذكر نوع أو بلد أو أجواء أو فيلم أعجبك أو ما ينبغي استبعاده، وسأذكر أسباب اختيار كل فيلم.
decline = يقتصر دوري على المساعدة في اختيار فيلم من هذه المكتبة. ما نوع الأفلام المطلوب؟
ask-more = ما الفيلم المطلوب؟ يمكن ذكر نوع أو بلد أو أجواء أو فيلم معروف لديك لأقترح ما يشبهه.
forgotten = أُلغي هذا الشرط، وإليك ما تبقى.
reset-done = أُلغيت كل الشروط. ما الفيلم المطلوب الآن؟

## Nothing found
nothing-fits = لا يوجد في مكتبة الأفلام ما يستوفي كل هذه الشروط: { $constraints }. أي شرط منها يمكن الاستغناء عنه؟
nothing-left = لم يبقَ ما أقترحه سوى أفلام سبقت لك مشاهدتها أو استبعادها.

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

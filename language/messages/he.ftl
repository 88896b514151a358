# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Hebrew: forms whose spelling does not show gender (past and future of "I", past of "you", לך, infinitives); quotes ״״.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] הנה סרט אחד שמתאים:
    [two] הנה שני סרטים שמתאימים:
   *[other] הנה { $count } סרטים שמתאימים:
}
intro-like = { $count ->
    [one] הנה סרט אחד שקרוב ברוחו אל ״{ $title }״:
    [two] הנה שני סרטים שקרובים ברוחם אל ״{ $title }״:
   *[other] הנה { $count } סרטים שקרובים ברוחם אל ״{ $title }״:
}
intro-more = { $count ->
    [one] הנה עוד סרט אחד:
    [two] הנה עוד שני סרטים:
   *[other] הנה עוד { $count } סרטים:
}
intro-different = { $count ->
    [one] הנה סרט אחד מסוג אחר:
    [two] הנה שני סרטים מסוג אחר:
   *[other] הנה { $count } סרטים מסוג אחר:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] מובן, בלי סרטים בסגנון ״{ $title }״. הנה סרט אחד במקום:
    [two] מובן, בלי סרטים בסגנון ״{ $title }״. הנה שני סרטים במקום:
   *[other] מובן, בלי סרטים בסגנון ״{ $title }״. הנה { $count } סרטים במקום:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = ז׳אנר: { $genres }; ארץ: { $countries }.
reason-genre = ז׳אנר: { $genres }.
reason-country = ארץ: { $countries }.
reason-language = שפת המקור: { $language }.
reason-mood = האווירה: { $moods }.
reason-year = שנת יציאה: { $year }.
reason-runtime = { $minutes ->
    [one] אורך הסרט דקה אחת.
    [two] אורך הסרט שתי דקות.
   *[other] אורך הסרט { $minutes } דקות.
}
reason-maturity = { $age ->
    [0] לפי דירוג המערכת שלנו, הסרט מתאים לכל הגילים.
   *[other] לפי דירוג המערכת שלנו, הסרט מתאים מגיל { $age }.
}
reason-creator = בימוי: { $creators }.
reason-meaning = תיאור הסרט קרוב למה שביקשת.
reason-taste = מי שאהבו את ״{ $title }״ אהבו לא פעם גם את הסרט הזה.
reason-popular = צופים רבים אהבו את הסרט.

## Answers about one film
about = { $title }. { $facts }
about-plot = מתוך הקטלוג: { $plot }
about-unknown = לא ברור לי באיזה סרט מדובר. אפשר לכתוב את שמו?
about-which = באיזה מהסרטים האלה מדובר: { $titles }?
why = ״{ $title }״ נמצא ברשימה מהסיבות האלה: { $reasons }
why-none = לא המלצתי על הסרט הזה, ולכן אין סיבות לתת.
# why a film that the reader names is missing from the list
why-not-rule = ״{ $title }״ לא נמצא ברשימה בגלל מה שביקשת: { $constraints }.
why-not-shown = ״{ $title }״ כבר הופיע ברשימה קודמת, ואותו סרט לא מוצג פעמיים.
why-not-lower = { $count ->
    [one] ״{ $title }״ עומד בכל התנאים שלך, אבל סרט אחד מתאים יותר.
    [two] ״{ $title }״ עומד בכל התנאים שלך, אבל שני סרטים מתאימים יותר.
   *[other] ״{ $title }״ עומד בכל התנאים שלך, אבל { $count } סרטים מתאימים יותר.
}
why-listed = ״{ $title }״ נמצא ברשימה, במספר { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = ״{ $first }״ מול ״{ $second }״:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (בשניהם)
compare-which = אילו שני סרטים להשוות? אפשר לכתוב את המספרים או את השמות שלהם.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] ברשימה יש רק סרט אחד. לאיזה סרט הכוונה?
    [two] ברשימה יש רק שני סרטים. לאיזה מהם הכוונה?
   *[other] ברשימה יש רק { $count } סרטים. לאיזה מהם הכוונה?
}
reference-none = עדיין אין רשימה שאפשר להתייחס אליה. מה בא לך לראות?

## Small moves
greeting = שלום! מה בא לך לראות? אפשר לכתוב בכל שפה: ז׳אנר, ארץ, אווירה או סרט שאהבת.
thanks = בשמחה. צפייה מהנה!
goodbye = להתראות, וצפייה מהנה!
help = כאן מקבלים המלצות על סרטים מהקטלוג הזה. אפשר לציין ז׳אנר, ארץ, אווירה, סרט שאהבת או מה לא להציע. לכל סרט מצורפות הסיבות להמלצה.
decline = אפשר לקבל כאן עזרה רק בבחירה מתוך הקטלוג הזה. מה בא לך לראות?
ask-more = איזה סרט מתאים לך: לפי ז׳אנר, ארץ או אווירה, או משהו שדומה לסרט מוכר?
# the reader is rude: stay calm, do not lecture
abuse = נשמור על שיחה נעימה. מה בא לך לראות? אחפש בשבילך.
language-switched = מעכשיו התשובות יהיו בשפה הזאת: { $language }. מה בא לך לראות?
forgotten = התנאי הזה בוטל. זה מה שנשאר.
# $constraints: rules that no longer count
relaxed = זה כבר לא תנאי: { $constraints }. הנה מה שמתאים עכשיו.
undo-none = אין תנאי שאפשר לבטל.
relax-none = אין תנאי כזה, ולכן שום דבר לא משתנה.
reset-done = כל התנאים בוטלו. מה בא לך לראות?

## Nothing found
nothing-fits = אין בקטלוג סרט שעומד בכל התנאים האלה: { $constraints }. על איזה מהם אפשר לוותר?
nothing-left = לא נשאר על מה להמליץ מלבד סרטים שכבר ראית או שביקשת להשמיט.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = אין בקטלוג סרט שעומד בכל התנאים האלה: { $constraints }. די לוותר על אחד מאלה: { $options }. על איזה מהם אפשר לוותר?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = שני התנאים האלה סותרים זה את זה: { $first }; { $second }. איזה מהם קובע?

## What polyrec believes of the reader, on request
beliefs = זה מה שהבנתי: { $constraints }.
beliefs-none = עדיין לא קיבלתי ממך תנאים. מה בא לך לראות?
# the country that culture and age ratings are taken from
beliefs-market = הארץ שלך, לפי ההנחה כאן: { $country }.
beliefs-correct = אם משהו לא נכון, אפשר פשוט לכתוב זאת: כל תנאי אפשר לבטל, לשנות או להסיר, והמילים ״להתחיל מחדש״ מוחקות הכול.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = איזה ז׳אנר הכי מתאים לך: { $examples }?
question-mood = איזו אווירה הכי מתאימה לך: { $examples }?
question-country = איזו ארץ הכי מתאימה לך: { $examples }?
question-original_language = באיזו שפה כדאי שהסרט יהיה: { $examples }?
question-year = עדיף חדש יותר או ישן יותר? הסרטים האלה הם מהשנים { $from } עד { $to }.

## Names of what is known of a film, as the head of a row
field-year = שנה
field-genres = ז׳אנר
field-moods = אווירה
field-countries = ארץ
field-original_language = שפת המקור
field-creators = בימוי
field-runtime = אורך
field-maturity = גיל
field-price = מחיר
value-minutes = { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}
value-age = { $age ->
    [0] לכל הגילים
   *[other] מגיל { $age }
}

## Constraints, as shown to the reader
constraint-genre = ז׳אנר: { $value }
constraint-mood = אווירה: { $value }
constraint-country = ארץ: { $value }
constraint-original_language = שפת המקור: { $value }
constraint-creator = בימוי: { $value }
constraint-year-at_least = משנת { $value } ואילך
constraint-year-at_most = עד שנת { $value }
constraint-runtime-at_most = עד { $value } דקות
constraint-runtime-at_least = לפחות { $value } דקות
constraint-maturity-at_most = מתאים לגיל { $value }
constraint-maturity-at_least = מגיל { $value } ומעלה
constraint-price-at_most = מחיר מרבי: { $value }
constraint-price-at_least = מחיר מזערי: { $value }
constraint-item-like = דומה אל ״{ $value }״
constraint-item-unlike = שונה מהסרט ״{ $value }״
constraint-item-exclude = בלי ״{ $value }״
# wraps any of the above that is excluded
constraint-not = לא לכלול: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = עדיין אי אפשר לכתוב כאן בשפה הזאת: { $language }, ולכן התשובה בשפה אחרת: { $reply }.
notice-fewer = { $count ->
    [one] בקטלוג יש רק סרט אחד שמתאים.
    [two] בקטלוג יש רק שני סרטים שמתאימים.
   *[other] בקטלוג יש רק { $count } סרטים שמתאימים.
}
notice-title-guessed = את ״{ $asked }״ הבנתי בתור ״{ $title }״.
notice-title-unknown = אין בקטלוג סרט בשם ״{ $asked }״.
notice-rules-full = נצברו תנאים רבים מאוד, ולכן הישנים ביותר כבר לא נחשבים.
notice-model-failed = לא הייתה אפשרות להשתמש במודל השפה ({ $reason }), ולכן המתכנן המובנה כתב את התשובה.
notice-model-dropped = חלק ממה שכתב מודל השפה לא נתמך בקטלוג, ולכן הושמט.
notice-text-cut = ההודעה ארוכה מאוד, ונקראה רק תחילתה.
notice-text-cleaned = תווים שאי אפשר להציג הושמטו מההודעה.
notice-user-unknown = אין בנתוני הצפייה משתמש בשם { $user }, ולכן הרשימה לא מתחשבת בטעם מהעבר.
notice-simulated = הצופים בהדגמה הזאת מדומים: הטעם שלהם מראה איך זה עובד ולא מעיד על אנשים אמיתיים.
# reasons for notice-model-failed
model-timeout = התשובה התעכבה יותר מדי
model-rate-limited = יש עומס או שהמכסה נוצלה
model-unreachable = אין קשר עם המודל
model-refused = הבקשה נדחתה; כדאי לבדוק את המפתח ואת שם המודל
model-server = השרת דיווח על שגיאה
model-unreadable = לא הייתה אפשרות לקרוא את התשובה
model-limit = היו יותר מדי פניות לכלים בלי תשובה
model-invented = הוזכרו סרטים שאינם בקטלוג
model-language = התשובה הייתה בשפה אחרת
model-error = שגיאה בלתי צפויה

## Words
genre-action = אקשן
genre-adventure = הרפתקאות
genre-animation = אנימציה
genre-comedy = קומדיה
genre-crime = פשע
genre-documentary = תיעודי
genre-drama = דרמה
genre-family = סרט משפחתי
genre-fantasy = פנטזיה
genre-history = היסטורי
genre-horror = אימה
genre-music = סרט מוזיקלי
genre-mystery = תעלומה
genre-romance = רומנטיקה
genre-science-fiction = מדע בדיוני
genre-sport = ספורט
genre-thriller = מותחן
genre-war = סרט מלחמה
genre-western = מערבון
mood-light = קלילה
mood-warm = חמימה
mood-funny = מצחיקה
mood-romantic = רומנטית
mood-sad = עצובה
mood-dark = אפלה
mood-tense = מותחת
mood-scary = מפחידה
mood-thoughtful = מעוררת מחשבה
mood-dreamy = חלומית
mood-epic = אפית
mood-uplifting = מעוררת השראה

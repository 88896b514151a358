# What polyrec says in Tamil, in the written language as broadcasters use it. The ids and variables are those of
# en.ftl. The reader is நீங்கள்; no case ending hangs on a value, a noun such as படம் takes it.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] உங்கள் விருப்பத்துக்குப் பொருந்தும் ஒரு படம்:
   *[other] உங்கள் விருப்பத்துக்குப் பொருந்தும் { $count } படங்கள்:
}
intro-like = { $count ->
    [one] “{ $title }” படத்துக்கு நெருக்கமான ஒரு படம்:
   *[other] “{ $title }” படத்துக்கு நெருக்கமான { $count } படங்கள்:
}
intro-more = { $count ->
    [one] இதோ மேலும் ஒரு படம்:
   *[other] இதோ மேலும் { $count } படங்கள்:
}
intro-different = { $count ->
    [one] சற்று வித்தியாசமான ஒரு படம்:
   *[other] சற்று வித்தியாசமான { $count } படங்கள்:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] சரி, “{ $title }” படத்தைப் போல எதுவும் வேண்டாம். அதற்குப் பதிலாக ஒரு படம்:
   *[other] சரி, “{ $title }” படத்தைப் போல எதுவும் வேண்டாம். அதற்குப் பதிலாக { $count } படங்கள்:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) – { $reasons }
item-without-year = { $rank }. { $title } – { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = வகை: { $genres }; நாடு: { $countries }.
reason-genre = வகை: { $genres }.
reason-country = நாடு: { $countries }.
reason-language = மூல மொழி: { $language }.
reason-mood = படத்தின் தொனி: { $moods }.
reason-year = வெளியான ஆண்டு: { $year }.
reason-runtime = { $minutes ->
    [one] நீளம்: ஒரு நிமிடம்.
   *[other] நீளம்: { $minutes } நிமிடங்கள்.
}
reason-maturity = { $age ->
    [0] எங்கள் ஆசிரியர்களின் மதிப்பீட்டில் எல்லா வயதினருக்கும் ஏற்றது.
   *[other] எங்கள் ஆசிரியர்களின் மதிப்பீட்டில் { $age } வயது முதல் ஏற்றது.
}
reason-creator = இயக்கம்: { $creators }.
reason-meaning = இதன் விவரிப்பு நீங்கள் கேட்டதற்கு நெருக்கமாக உள்ளது.
reason-taste = “{ $title }” படத்தை விரும்பியவர்கள் பலர் இதையும் விரும்பினார்கள்.
reason-popular = பல பார்வையாளர்கள் இதை விரும்பினார்கள்.

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = பட்டியலில் உள்ள விவரம்: { $plot }
about-unknown = எந்தப் படத்தைச் சொல்கிறீர்கள் என்பது தெரியவில்லை. அதன் பெயரைச் சொல்லுங்கள்.
about-which = இவற்றில் எதைச் சொல்கிறீர்கள்: { $titles }?
why = “{ $title }” பட்டியலில் இருப்பதற்கான காரணங்கள்: { $reasons }
why-none = அந்தப் படம் இங்கே பரிந்துரைக்கப்படவில்லை; எனவே சொல்வதற்குக் காரணமும் இல்லை.
# why a film that the reader names is missing from the list
why-not-rule = நீங்கள் கேட்டவை காரணமாக “{ $title }” பட்டியலில் இல்லை: { $constraints }.
why-not-shown = “{ $title }” முந்தைய பட்டியலில் இருந்தது; ஒரே படம் இருமுறை காட்டப்படுவதில்லை.
why-not-lower = { $count ->
    [one] “{ $title }” உங்கள் நிபந்தனைகள் அனைத்துக்கும் பொருந்துகிறது; ஆனால் ஒரு படம் அதைவிட நன்றாகப் பொருந்துகிறது.
   *[other] “{ $title }” உங்கள் நிபந்தனைகள் அனைத்துக்கும் பொருந்துகிறது; ஆனால் { $count } படங்கள் அதைவிட நன்றாகப் பொருந்துகின்றன.
}
why-listed = “{ $title }” பட்டியலில் உள்ளது; எண் { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = “{ $first }”, “{ $second }” – ஓர் ஒப்பீடு:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (இரண்டும்)
compare-which = எந்த இரண்டு படங்களை ஒப்பிட வேண்டும்? அவற்றின் எண் அல்லது பெயரைச் சொல்லுங்கள்.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] பட்டியலில் ஒரே ஒரு படம்தான் உள்ளது. எதைச் சொல்கிறீர்கள்?
   *[other] பட்டியலில் { $count } படங்கள்தான் உள்ளன. எதைச் சொல்கிறீர்கள்?
}
reference-none = நீங்கள் குறிப்பிடும் பட்டியல் இன்னும் இல்லை. என்ன பார்க்க விரும்புகிறீர்கள் என்று சொல்லுங்கள்.

## Small moves
greeting = வணக்கம்! என்ன பார்க்க விரும்புகிறீர்கள் என்று எந்த மொழியிலும் சொல்லலாம்: ஒரு வகை, ஒரு நாடு, ஒரு மனநிலை, அல்லது உங்களுக்குப் பிடித்த ஒரு படம்.
thanks = மகிழ்ச்சி. படத்தை ரசியுங்கள்!
goodbye = மீண்டும் சந்திப்போம். படத்தை ரசியுங்கள்!
help = இந்தப் பட்டியலிலிருந்து படங்களை இங்கே பரிந்துரையாகப் பெறலாம். ஒரு வகை, நாடு, மனநிலை, பிடித்த படம், அல்லது தவிர்க்க வேண்டியதைச் சொல்லுங்கள். ஒவ்வொரு படத்துக்கும் காரணமும் சொல்லப்படும்.
decline = இந்தப் பட்டியலிலிருந்து படம் தேர்ந்தெடுக்க மட்டுமே இங்கே உதவி கிடைக்கும். என்ன பார்க்க விரும்புகிறீர்கள் என்று சொல்லுங்கள்.
ask-more = எப்படிப்பட்ட படம் வேண்டும்: ஒரு வகையில், ஒரு நாட்டிலிருந்து, ஒரு மனநிலையில், அல்லது உங்களுக்குத் தெரிந்த ஒரு படத்தைப் போல?
# the reader is rude: stay calm, do not lecture
abuse = இனிமையாகவே பேசலாம். என்ன பார்க்க விரும்புகிறீர்கள் என்று சொன்னால், அது தேடித் தரப்படும்.
language-switched = இனி பதில்களின் மொழி: { $language }. என்ன பார்க்க விரும்புகிறீர்கள்?
forgotten = அந்த நிபந்தனை நீக்கப்பட்டது. மீதம் உள்ளவை இதோ.
# $constraints: rules that no longer count
relaxed = இது இனி கணக்கில் இல்லை: { $constraints }. இப்போது பொருந்துபவை இதோ.
undo-none = திரும்பப் பெற நிபந்தனை எதுவும் இல்லை.
relax-none = அப்படி ஒரு நிபந்தனை இல்லை; எனவே எதுவும் மாறவில்லை.
reset-done = எல்லா நிபந்தனைகளும் நீக்கப்பட்டன. என்ன பார்க்க விரும்புகிறீர்கள்?

## Nothing found
nothing-fits = இவை அனைத்துக்கும் பொருந்தும் படம் பட்டியலில் இல்லை: { $constraints }. இவற்றில் எதை விட்டுவிடலாம்?
nothing-left = நீங்கள் பார்க்காத, தவிர்க்காத படம் எதுவும் இனி பரிந்துரைக்க இல்லை.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = இவை அனைத்துக்கும் பொருந்தும் படம் பட்டியலில் இல்லை: { $constraints }. இவற்றில் ஒன்றை விட்டால் கிடைக்கும்: { $options }. எதை விட்டுவிடலாம்?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = இவை இரண்டும் ஒன்றுக்கொன்று முரணானவை: { $first }; { $second }. எதை வைத்துக்கொள்ளலாம்?

## What polyrec believes of the reader, on request
beliefs = நீங்கள் சொன்னதிலிருந்து புரிந்தவை: { $constraints }.
beliefs-none = உங்களிடமிருந்து நிபந்தனை எதுவும் இதுவரை இல்லை; என்ன பார்க்க விரும்புகிறீர்கள் என்று சொல்லுங்கள்.
# the country that culture and age ratings are taken from
beliefs-market = உங்கள் நாடு என எடுத்துக்கொள்ளப்பட்டது: { $country }.
beliefs-correct = ஏதாவது தவறாக இருந்தால் சொல்லுங்கள்: எந்த நிபந்தனையையும் திரும்பப் பெறலாம், மாற்றலாம், நீக்கலாம்; “மீண்டும் தொடங்கு” என்றால் எல்லாம் நீங்கும்.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = எந்த வகை உங்களுக்கு மிகவும் பிடிக்கும்: { $examples }?
question-mood = படத்தின் தொனி எப்படி இருக்க வேண்டும்: { $examples }?
question-country = எந்த நாட்டுப் படம் வேண்டும்: { $examples }?
question-original_language = எந்த மொழிப் படம் வேண்டும்: { $examples }?
question-year = இன்னும் புதியதா, இன்னும் பழையதா? இந்தப் படங்களின் ஆண்டுகள்: { $from } முதல் { $to } வரை.

## Names of what is known of a film, as the head of a row
field-year = ஆண்டு
field-genres = வகை
field-moods = தொனி
field-countries = நாடு
field-original_language = மூல மொழி
field-creators = இயக்கம்
field-runtime = நீளம்
field-maturity = வயது
field-price = விலை
value-minutes = { $minutes ->
    [one] ஒரு நிமிடம்
   *[other] { $minutes } நிமிடங்கள்
}
value-age = { $age ->
    [0] எல்லா வயதினரும்
   *[other] { $age } வயது முதல்
}

## Constraints, as shown to the reader
constraint-genre = வகை { $value }
constraint-mood = தொனி { $value }
constraint-country = நாடு { $value }
constraint-original_language = மூல மொழி { $value }
constraint-creator = இயக்கம் { $value }
constraint-year-at_least = { $value } முதல்
constraint-year-at_most = { $value } வரை
constraint-runtime-at_most = அதிகபட்சம் { $value } நிமிடங்கள்
constraint-runtime-at_least = குறைந்தபட்சம் { $value } நிமிடங்கள்
constraint-maturity-at_most = { $value } வயதுக்கு ஏற்றது
constraint-maturity-at_least = { $value } வயது முதல்
constraint-price-at_most = அதிகபட்ச விலை { $value }
constraint-price-at_least = குறைந்தபட்ச விலை { $value }
constraint-item-like = “{ $value }” படத்தைப் போல
constraint-item-unlike = “{ $value }” படத்திலிருந்து மாறுபட்டது
constraint-item-exclude = “{ $value }” படம் தவிர
# wraps any of the above that is excluded
constraint-not = இது வேண்டாம்: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = இந்த மொழியில் இன்னும் பதில் தர இயலாது: { $language }. எனவே இந்தப் பதிலின் மொழி: { $reply }.
notice-fewer = { $count ->
    [one] பட்டியலில் ஒரே ஒரு படம்தான் பொருந்துகிறது.
   *[other] பட்டியலில் { $count } படங்கள்தான் பொருந்துகின்றன.
}
notice-title-guessed = “{ $asked }” என்பது “{ $title }” என எடுத்துக்கொள்ளப்பட்டது.
notice-title-unknown = “{ $asked }” என்ற பெயரில் படம் எதுவும் பட்டியலில் இல்லை.
notice-rules-full = உங்கள் நிபந்தனைகள் மிக அதிகமாகிவிட்டன; மிகப் பழையவை இனி கணக்கில் இல்லை.
notice-model-failed = மொழி மாதிரியைப் பயன்படுத்த முடியவில்லை ({ $reason }); எனவே இந்தப் பதிலை உள்ளமைந்த திட்டமிடுநர் எழுதியது.
notice-model-dropped = மொழி மாதிரி எழுதியவற்றில் பட்டியல் உறுதி செய்யாத சில பகுதிகள் நீக்கப்பட்டன.
notice-text-cut = உங்கள் செய்தி மிக நீளமாக இருந்தது; அதன் தொடக்கம் மட்டுமே படிக்கப்பட்டது.
notice-text-cleaned = காட்ட முடியாத எழுத்துகள் உங்கள் செய்தியிலிருந்து நீக்கப்பட்டன.
notice-user-unknown = பயன்பாட்டுத் தரவில் { $user } என்ற பயனர் இல்லை; எனவே இந்தப் பட்டியலில் முந்தைய ரசனை கணக்கில் கொள்ளப்படவில்லை.
notice-simulated = இந்த மாதிரிக் காட்சியின் பார்வையாளர்கள் உருவகப்படுத்தப்பட்டவர்கள்: அவர்களின் ரசனை செயல்முறையை மட்டுமே காட்டுகிறது; உண்மையான மனிதர்களைப் பற்றி எதுவும் சொல்வதில்லை.
# reasons for notice-model-failed
model-timeout = மிக அதிக நேரம் எடுத்தது
model-rate-limited = அதன் சுமை அதிகம், அல்லது ஒதுக்கீடு தீர்ந்துவிட்டது
model-unreachable = அதைத் தொடர்புகொள்ள முடியவில்லை
model-refused = அது கோரிக்கையை ஏற்கவில்லை; சாவியையும் மாதிரியின் பெயரையும் சரிபாருங்கள்
model-server = அதன் சேவையகம் பிழை காட்டியது
model-unreadable = அதன் பதிலைப் படிக்க முடியவில்லை
model-limit = பதில் தராமல் மிக அதிகக் கருவிகளை அழைத்தது
model-invented = பட்டியலில் இல்லாத படங்களைச் சொன்னது
model-language = வேறு மொழியில் பதிலளித்தது
model-error = எதிர்பாராத பிழை

## Words
genre-action = அதிரடி
genre-adventure = சாகசம்
genre-animation = அனிமேஷன்
genre-comedy = நகைச்சுவை
genre-crime = குற்றம்
genre-documentary = ஆவணப்படம்
genre-drama = நாடகம்
genre-family = குடும்பப் படம்
genre-fantasy = மாயாஜாலம்
genre-history = வரலாறு
genre-horror = திகில்
genre-music = இசை
genre-mystery = மர்மம்
genre-romance = காதல்
genre-science-fiction = அறிவியல் புனைவு
genre-sport = விளையாட்டு
genre-thriller = த்ரில்லர்
genre-war = போர்
genre-western = வெஸ்டர்ன்
mood-light = லேசானது
mood-warm = இதமானது
mood-funny = வேடிக்கையானது
mood-romantic = காதல் ததும்புவது
mood-sad = சோகமானது
mood-dark = இருண்டது
mood-tense = விறுவிறுப்பானது
mood-scary = பயமூட்டுவது
mood-thoughtful = சிந்திக்க வைப்பது
mood-dreamy = கனவு போன்றது
mood-epic = பிரம்மாண்டமானது
mood-uplifting = ஊக்கம் தருவது

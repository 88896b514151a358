# What polyrec says in Hindi (Devanagari). The ids and variables are those of en.ftl.
# The reader is आप, and nothing agrees with the reader's gender or with a gender of the speaker.

## The list
intro = { $count ->
    [one] आपकी पसंद के मुताबिक एक फ़िल्म:
   *[other] आपकी पसंद के मुताबिक { $count } फ़िल्में:
}
intro-like = { $count ->
    [one] “{ $title }” से मिलती-जुलती एक फ़िल्म:
   *[other] “{ $title }” से मिलती-जुलती { $count } फ़िल्में:
}
item = { $rank }. { $title } ({ $year }) – { $reasons }
item-without-year = { $rank }. { $title } – { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = शैली: { $genres }; देश: { $countries }।
reason-genre = शैली: { $genres }।
reason-country = देश: { $countries }।
reason-language = मूल भाषा: { $language }।
reason-mood = इसका मिज़ाज { $moods } है।
reason-year = यह { $year } में आई थी।
reason-runtime = इसकी अवधि { $minutes } मिनट है।
reason-maturity = { $age ->
    [0] हमारे संपादकों के अनुसार यह हर उम्र के दर्शकों के लिए उपयुक्त है।
   *[other] हमारे संपादकों के अनुसार यह { $age } साल और उससे अधिक उम्र के दर्शकों के लिए उपयुक्त है।
}
reason-creator = निर्देशन: { $creators }।
reason-meaning = इसका विवरण आपकी फ़रमाइश से काफ़ी मिलता-जुलता है।
reason-taste = जिन्हें “{ $title }” पसंद आई, उन्हें अक्सर यह भी पसंद आई।
reason-popular = यह बहुत-से दर्शकों को पसंद आई है।

## Answers about one film
about = { $title } – { $facts }
about-plot = कैटलॉग के अनुसार: { $plot }
about-unknown = यह साफ़ नहीं हुआ कि बात किस फ़िल्म की हो रही है। कृपया उसका नाम बताइए।
about-which = इनमें से किसकी बात हो रही है: { $titles }?
why = “{ $title }” इन कारणों से सूची में है: { $reasons }
why-none = वह फ़िल्म यहाँ सुझाई नहीं गई है, इसलिए बताने के लिए कोई कारण नहीं है।

## Small moves
greeting = नमस्ते! किसी भी भाषा में बताइए कि आपको क्या देखना है: कोई शैली, देश या मिज़ाज, या कोई फ़िल्म जो आपको पसंद आई हो।
thanks = कोई बात नहीं। फ़िल्म का आनंद लीजिए!
goodbye = नमस्ते, फिर मिलेंगे। फ़िल्म का आनंद लीजिए!
help = यहाँ आपको इस कैटलॉग से फ़िल्मों के सुझाव मिलते हैं। कोई शैली, देश, मिज़ाज या अपनी पसंद की कोई फ़िल्म बताइए, या यह कि क्या नहीं देखना है। हर फ़िल्म के साथ उसे सुझाने के कारण भी बताए जाते हैं।
decline = यहाँ केवल इस कैटलॉग में से कुछ चुनने में मदद मिल सकती है। बताइए, आपको क्या देखना है?
ask-more = आपको कैसी फ़िल्म देखनी है: किसी ख़ास शैली, देश या मिज़ाज की, या अपनी जानी-पहचानी किसी फ़िल्म जैसी?
forgotten = वह शर्त हटा दी गई है। अब जो बाकी है, वह यह है।
reset-done = सारी शर्तें हटा दी गई हैं। अब आपको क्या देखना है?

## Nothing found
nothing-fits = कैटलॉग में ऐसा कुछ नहीं है जो इन सभी शर्तों पर खरा उतरे: { $constraints }। इनमें से कौन-सी शर्त हटाई जा सकती है?
nothing-left = अब सुझाने के लिए ऐसा कुछ नहीं बचा जिसे आपने देखा या हटाया न हो।

## Constraints, as shown to the reader
constraint-genre = { $value } शैली
constraint-mood = { $value } मिज़ाज
constraint-country = { $value } की फ़िल्म
constraint-original_language = मूल भाषा { $value }
constraint-creator = निर्देशक { $value }
constraint-year-at_least = { $value } या उसके बाद
constraint-year-at_most = { $value } तक
constraint-runtime-at_most = ज़्यादा से ज़्यादा { $value } मिनट
constraint-runtime-at_least = कम से कम { $value } मिनट
constraint-maturity-at_most = { $value } साल की उम्र के लिए उपयुक्त
constraint-item-like = “{ $value }” जैसी
constraint-item-unlike = “{ $value }” से अलग
constraint-item-exclude = “{ $value }” को छोड़कर
constraint-not = यह नहीं: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = { $language } में जवाब देना अभी संभव नहीं है, इसलिए यह जवाब { $reply } में है।
notice-fewer = { $count ->
    [one] कैटलॉग में केवल एक फ़िल्म इन शर्तों पर खरी उतरती है।
   *[other] कैटलॉग में केवल { $count } फ़िल्में इन शर्तों पर खरी उतरती हैं।
}
notice-title-guessed = “{ $asked }” से मतलब “{ $title }” माना गया है।
notice-title-unknown = कैटलॉग में “{ $asked }” नाम की कोई फ़िल्म नहीं है।
notice-model-failed = भाषा मॉडल का इस्तेमाल नहीं हो सका ({ $reason }), इसलिए यह जवाब अंदरूनी प्लानर ने लिखा है।
notice-model-dropped = भाषा मॉडल की लिखी कुछ बातों की कैटलॉग से पुष्टि नहीं हुई, इसलिए उन्हें हटा दिया गया है।
notice-text-cut = आपका संदेश बहुत लंबा था, इसलिए उसका केवल शुरुआती हिस्सा पढ़ा गया।
notice-text-cleaned = आपके संदेश के जो चिह्न दिखाए नहीं जा सकते, उन्हें हटा दिया गया है।
notice-user-unknown = इंटरैक्शन डेटा में { $user } नाम का कोई उपयोगकर्ता नहीं है, इसलिए इस सूची में पिछली पसंद का ध्यान नहीं रखा गया है।
notice-simulated = इस डेमो के दर्शक सिम्युलेटेड हैं: उनकी पसंद केवल यह दिखाती है कि प्रणाली कैसे काम करती है, असली लोगों के बारे में कुछ नहीं बताती।
# reasons for notice-model-failed
model-timeout = जवाब आने में बहुत देर लगी
model-rate-limited = उस पर बहुत ज़्यादा लोड है या कोटा ख़त्म हो गया है
model-unreachable = उससे संपर्क नहीं हो पा रहा
model-refused = उसने अनुरोध ठुकरा दिया; कुंजी और मॉडल का नाम जाँच लीजिए
model-server = उसके सर्वर ने गड़बड़ी बताई
model-unreadable = उसका जवाब पढ़ा नहीं जा सका
model-limit = उसने जवाब दिए बिना बहुत सारे टूल चलाए
model-invented = उसने ऐसी फ़िल्में बताईं जो कैटलॉग में नहीं हैं
model-language = उसने किसी और भाषा में जवाब दिया
model-error = कोई अनपेक्षित गड़बड़ी हुई

## Words
genre-action = एक्शन
genre-adventure = एडवेंचर
genre-animation = एनिमेशन
genre-comedy = कॉमेडी
genre-crime = क्राइम
genre-documentary = डॉक्यूमेंट्री
genre-drama = ड्रामा
genre-family = पारिवारिक
genre-fantasy = फ़ैंटेसी
genre-history = ऐतिहासिक
genre-horror = हॉरर
genre-music = संगीत
genre-mystery = मिस्ट्री
genre-romance = रोमांस
genre-science-fiction = साइंस फ़िक्शन
genre-sport = खेल
genre-thriller = थ्रिलर
genre-war = युद्ध
genre-western = वेस्टर्न
mood-light = हल्का-फुल्का
mood-warm = अपनेपन भरा
mood-funny = मज़ेदार
mood-romantic = रोमांटिक
mood-sad = उदास
mood-dark = डार्क
mood-tense = तनाव भरा
mood-scary = डरावना
mood-thoughtful = सोच जगाने वाला
mood-dreamy = स्वप्निल
mood-epic = भव्य
mood-uplifting = हौसला बढ़ाने वाला

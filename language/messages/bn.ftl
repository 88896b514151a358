# What polyrec says in Bengali, in spellings that both Bangladesh and West Bengal use. The ids and variables are
# those of en.ftl. The reader is আপনি; no case ending hangs on a value.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] আপনার পছন্দের সঙ্গে মেলে এমন একটি সিনেমা:
   *[other] আপনার পছন্দের সঙ্গে মেলে এমন { $count }টি সিনেমা:
}
intro-like = { $count ->
    [one] “{ $title }” সিনেমাটির কাছাকাছি একটি সিনেমা:
   *[other] “{ $title }” সিনেমাটির কাছাকাছি { $count }টি সিনেমা:
}
intro-more = { $count ->
    [one] আরও একটি সিনেমা:
   *[other] আরও { $count }টি সিনেমা:
}
intro-different = { $count ->
    [one] একটু অন্য ধরনের একটি সিনেমা:
   *[other] একটু অন্য ধরনের { $count }টি সিনেমা:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] ঠিক আছে, “{ $title }” সিনেমাটির মতো কিছু নয়। তার বদলে এই একটি সিনেমা:
   *[other] ঠিক আছে, “{ $title }” সিনেমাটির মতো কিছু নয়। তার বদলে এই { $count }টি সিনেমা:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }) – { $reasons }
item-without-year = { $rank }. { $title } – { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = ধারা: { $genres }; দেশ: { $countries }।
reason-genre = ধারা: { $genres }।
reason-country = দেশ: { $countries }।
reason-language = মূল ভাষা: { $language }।
reason-mood = মেজাজ: { $moods }।
reason-year = মুক্তির বছর: { $year }।
reason-runtime = { $minutes ->
    [one] দৈর্ঘ্য { $minutes } মিনিট।
   *[other] দৈর্ঘ্য { $minutes } মিনিট।
}
reason-maturity = { $age ->
    [0] আমাদের সম্পাদকদের মতে এটি সব বয়সের উপযোগী।
   *[other] আমাদের সম্পাদকদের মতে এটি { $age } বছর ও তার বেশি বয়সের উপযোগী।
}
reason-creator = পরিচালক: { $creators }।
reason-meaning = আপনি যা চেয়েছেন, এর বিবরণ তার কাছাকাছি।
reason-taste = “{ $title }” যাঁদের ভালো লেগেছে, তাঁদের অনেকের এটিও ভালো লেগেছে।
reason-popular = অনেক দর্শকের এটি ভালো লেগেছে।

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = ক্যাটালগে যা আছে: { $plot }
about-unknown = কোন সিনেমার কথা বলছেন, তা বোঝা যায়নি। দয়া করে নামটি জানান।
about-which = এগুলোর মধ্যে কোনটির কথা বলছেন: { $titles }?
why = “{ $title }” তালিকায় আছে এই কারণে: { $reasons }
why-none = এই সিনেমাটি এখানে সুপারিশ করা হয়নি, তাই বলার মতো কারণও নেই।
# why a film that the reader names is missing from the list
why-not-rule = আপনার দেওয়া শর্তের কারণে “{ $title }” তালিকায় নেই: { $constraints }।
why-not-shown = “{ $title }” আগের একটি তালিকায় ছিল, আর একই সিনেমা দুবার দেখানো হয় না।
why-not-lower = { $count ->
    [one] “{ $title }” আপনার সব শর্তের সঙ্গে মেলে, তবে একটি সিনেমা আরও ভালো মেলে।
   *[other] “{ $title }” আপনার সব শর্তের সঙ্গে মেলে, তবে { $count }টি সিনেমা আরও ভালো মেলে।
}
why-listed = “{ $title }” তালিকায় আছে, নম্বর { $rank }।
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = “{ $first }” ও “{ $second }” পাশাপাশি:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (দুটিরই)
compare-which = কোন দুটি সিনেমার তুলনা করতে চান? নম্বর বা নাম জানান।
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] তালিকায় মাত্র একটি সিনেমা আছে। কোনটির কথা বলছেন?
   *[other] তালিকায় মাত্র { $count }টি সিনেমা আছে। কোনটির কথা বলছেন?
}
reference-none = এখনো এমন কোনো তালিকা নেই, যার কথা বলা যায়। কী দেখতে চান, বলুন।

## Small moves
greeting = নমস্কার! কী দেখতে চান, যেকোনো ভাষায় বলুন: কোনো ধারা, দেশ বা মেজাজ, কিংবা আপনার ভালো লেগেছে এমন কোনো সিনেমা।
thanks = আপনাকেও ধন্যবাদ। সিনেমাটি উপভোগ করুন!
goodbye = আবার দেখা হবে। সিনেমাটি উপভোগ করুন!
help = এখানে এই ক্যাটালগ থেকে সিনেমার পরামর্শ পাবেন। কোনো ধারা, দেশ, মেজাজ বা আপনার ভালো লেগেছে এমন সিনেমার কথা বলুন, কিংবা কী বাদ দিতে হবে তা জানান। প্রতিটি সিনেমার সঙ্গে কারণও জানানো হয়।
decline = এখানে শুধু এই ক্যাটালগ থেকে কিছু বেছে নিতে সাহায্য করা যায়। কী দেখতে চান, বলুন।
ask-more = কেমন সিনেমা চান: বিশেষ কোনো ধারা, দেশ বা মেজাজের, নাকি আপনার চেনা কোনো সিনেমার মতো?
# the reader is rude: stay calm, do not lecture
abuse = আসুন, সৌজন্য রেখে কথা বলি। কী দেখতে চান বলুন, এখানে তা খুঁজে দেখা হবে।
language-switched = এখন থেকে উত্তরের ভাষা: { $language }। কী দেখতে চান?
forgotten = ওই শর্তটি তুলে নেওয়া হয়েছে। এখন যা রইল:
# $constraints: rules that no longer count
relaxed = এই শর্ত আর নেই: { $constraints }। এখন এগুলো মেলে।
undo-none = ফিরিয়ে নেওয়ার মতো কোনো শর্ত নেই।
relax-none = এমন কোনো শর্ত ছিল না, তাই কিছুই বদলায়নি।
reset-done = সব শর্ত তুলে নেওয়া হয়েছে। কী দেখতে চান?

## Nothing found
nothing-fits = এই সব শর্তের সঙ্গে মেলে এমন কিছু ক্যাটালগে নেই: { $constraints }। কোনটি বাদ দেওয়া যায়?
nothing-left = সুপারিশ করার মতো এমন কিছু আর নেই, যা আপনি দেখেননি বা বাদ দেননি।
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = এই সব শর্তের সঙ্গে মেলে এমন কিছু ক্যাটালগে নেই: { $constraints }। এগুলোর একটি বাদ দিলে মিলবে: { $options }। কোনটি বাদ দেওয়া যায়?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = এই দুটি একসঙ্গে সম্ভব নয়: { $first }; { $second }। কোনটি থাকবে?

## What polyrec believes of the reader, on request
beliefs = আপনার কথা থেকে যা বোঝা গেছে: { $constraints }।
beliefs-none = এখনো আপনার কোনো শর্ত নেই; কী দেখতে চান, বলুন।
# the country that culture and age ratings are taken from
beliefs-market = আপনার দেশ হিসেবে ধরা হয়েছে: { $country }।
beliefs-correct = কিছু ভুল থাকলে শুধু বলুন: যেকোনো শর্ত ফিরিয়ে নেওয়া, বদলানো বা বাদ দেওয়া যায়, আর “নতুন করে শুরু” বললে সব মুছে যায়।

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = কোন ধারা আপনার সবচেয়ে পছন্দ: { $examples }?
question-mood = মেজাজ কেমন হবে: { $examples }?
question-country = কোন দেশের হবে: { $examples }?
question-original_language = কোন ভাষার হবে: { $examples }?
question-year = আরও নতুন, নাকি আরও পুরোনো? এই সিনেমাগুলো { $from } থেকে { $to } সালের।

## Names of what is known of a film, as the head of a row
field-year = বছর
field-genres = ধারা
field-moods = মেজাজ
field-countries = দেশ
field-original_language = মূল ভাষা
field-creators = পরিচালক
field-runtime = দৈর্ঘ্য
field-maturity = বয়স
field-price = দাম
value-minutes = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
}
value-age = { $age ->
    [0] সব বয়স
   *[other] { $age } বছর থেকে
}

## Constraints, as shown to the reader
constraint-genre = ধারা { $value }
constraint-mood = মেজাজ { $value }
constraint-country = দেশ { $value }
constraint-original_language = মূল ভাষা { $value }
constraint-creator = পরিচালক { $value }
constraint-year-at_least = { $value } সাল থেকে
constraint-year-at_most = { $value } সাল পর্যন্ত
constraint-runtime-at_most = সর্বোচ্চ { $value } মিনিট
constraint-runtime-at_least = কমপক্ষে { $value } মিনিট
constraint-maturity-at_most = { $value } বছর বয়সের উপযোগী
constraint-maturity-at_least = { $value } বছর বয়স থেকে
constraint-price-at_most = দাম সর্বোচ্চ { $value }
constraint-price-at_least = দাম কমপক্ষে { $value }
constraint-item-like = “{ $value }” সিনেমাটির মতো
constraint-item-unlike = “{ $value }” সিনেমাটির মতো নয়
constraint-item-exclude = “{ $value }” বাদে
# wraps any of the above that is excluded
constraint-not = এটি নয়: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = { $language } ভাষায় উত্তর দেওয়া এখনো সম্ভব নয়, তাই এই উত্তরের ভাষা: { $reply }।
notice-fewer = { $count ->
    [one] ক্যাটালগে মাত্র একটি সিনেমা মেলে।
   *[other] ক্যাটালগে মাত্র { $count }টি সিনেমা মেলে।
}
notice-title-guessed = “{ $asked }” বলতে “{ $title }” ধরে নেওয়া হয়েছে।
notice-title-unknown = ক্যাটালগে “{ $asked }” নামে কোনো সিনেমা নেই।
notice-rules-full = আপনার শর্ত অনেক বেশি হয়ে গেছে; সবচেয়ে পুরোনোগুলো আর ধরা হচ্ছে না।
notice-model-failed = ভাষা মডেলটি ব্যবহার করা যায়নি ({ $reason }), তাই ভেতরের পরিকল্পক এই উত্তর লিখেছে।
notice-model-dropped = ভাষা মডেলের লেখা কিছু কথার সঙ্গে ক্যাটালগের মিল পাওয়া যায়নি, তাই সেগুলো বাদ দেওয়া হয়েছে।
notice-text-cut = আপনার বার্তাটি খুব বড় ছিল; শুধু শুরুর অংশ পড়া হয়েছে।
notice-text-cleaned = যেসব অক্ষর দেখানো যায় না, সেগুলো আপনার বার্তা থেকে বাদ দেওয়া হয়েছে।
notice-user-unknown = ব্যবহারের তথ্যে { $user } নামে কেউ নেই, তাই এই তালিকায় আগের পছন্দ বিবেচনা করা হয়নি।
notice-simulated = এই ডেমোর দর্শকেরা কৃত্রিম: তাঁদের পছন্দ শুধু কাজের ধরনটি দেখায়, আসল মানুষ সম্পর্কে কিছু বলে না।
# reasons for notice-model-failed
model-timeout = অনেক বেশি সময় লাগছিল
model-rate-limited = চাপ খুব বেশি, অথবা কোটা শেষ
model-unreachable = সংযোগ পাওয়া যাচ্ছে না
model-refused = অনুরোধ গ্রহণ করেনি; কী ও মডেলের নাম যাচাই করুন
model-server = তার সার্ভার ত্রুটি জানিয়েছে
model-unreadable = তার উত্তর পড়া যায়নি
model-limit = উত্তর না দিয়ে অনেক বেশি টুল চালিয়েছে
model-invented = এমন সিনেমার নাম দিয়েছে, যা ক্যাটালগে নেই
model-language = অন্য ভাষায় উত্তর দিয়েছে
model-error = অপ্রত্যাশিত ত্রুটি

## Words
genre-action = অ্যাকশন
genre-adventure = অ্যাডভেঞ্চার
genre-animation = অ্যানিমেশন
genre-comedy = কমেডি
genre-crime = অপরাধ
genre-documentary = তথ্যচিত্র
genre-drama = ড্রামা
genre-family = পারিবারিক
genre-fantasy = ফ্যান্টাসি
genre-history = ঐতিহাসিক
genre-horror = হরর
genre-music = সংগীত
genre-mystery = রহস্য
genre-romance = প্রেমকাহিনি
genre-science-fiction = কল্পবিজ্ঞান
genre-sport = খেলাধুলা
genre-thriller = থ্রিলার
genre-war = যুদ্ধ
genre-western = ওয়েস্টার্ন
mood-light = হালকা
mood-warm = হৃদয়ছোঁয়া
mood-funny = মজার
mood-romantic = রোমান্টিক
mood-sad = বিষণ্ন
mood-dark = অন্ধকার
mood-tense = টানটান
mood-scary = ভয়ের
mood-thoughtful = ভাবনা জাগানো
mood-dreamy = স্বপ্নময়
mood-epic = মহাকাব্যিক
mood-uplifting = অনুপ্রেরণাদায়ক

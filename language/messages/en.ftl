# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Values arrive in the reader's language already: $genre, $country, $mood, $language from the lists below and CLDR.
# Register: the one a good shop or cinema in that language uses with an adult stranger; gender-neutral.

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Here is one film that fits:
   *[other] Here are { $count } films that fit:
}
intro-like = { $count ->
    [one] Here is one film close to { $title }:
   *[other] Here are { $count } films close to { $title }:
}
intro-more = { $count ->
    [one] Here is one more:
   *[other] Here are { $count } more:
}
intro-different = { $count ->
    [one] Here is something different:
   *[other] Here are { $count } films of a different kind:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Noted, nothing like { $title }. Here is one film instead:
   *[other] Noted, nothing like { $title }. Here are { $count } films instead:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; country: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Country: { $countries }.
reason-language = Original language: { $language }.
reason-mood = Its tone is { $moods }.
reason-year = It came out in { $year }.
reason-runtime = { $minutes ->
    [one] It runs for one minute.
   *[other] It runs for { $minutes } minutes.
}
reason-maturity = { $age ->
    [0] Our editors rate it as fit for all ages.
   *[other] Our editors rate it as fit from age { $age }.
}
reason-creator = Directed by { $creators }.
reason-meaning = Its description is close to what you asked for.
reason-taste = People who liked { $title } often liked this one too.
reason-popular = Many viewers liked it.

## Answers about one film
about = { $title }. { $facts }
about-plot = The catalogue says: { $plot }
about-unknown = I do not know which film you mean. Please give its title.
about-which = Which of these do you mean: { $titles }?
why = { $title } is in the list for these reasons: { $reasons }
why-none = I have not recommended that film, so there is no reason to give.
# why a film that the reader names is missing from the list
why-not-rule = { $title } is not in the list because of what you asked for: { $constraints }.
why-not-shown = { $title } was in an earlier list, and I do not show the same film twice.
why-not-lower = { $count ->
    [one] { $title } keeps all your rules, but one film fits better.
   *[other] { $title } keeps all your rules, but { $count } films fit better.
}
why-listed = { $title } is in the list, as number { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = { $first } and { $second } side by side:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (both)
compare-which = Which two films do you want to compare? Give their numbers or titles.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] There is only one film in the list. Which one do you mean?
   *[other] The list has only { $count } films. Which one do you mean?
}
reference-none = There is no list yet that you could mean. Tell me what you would like to see.

## Small moves
greeting = Hello! Tell me what you would like to see, in any language: a genre, a country, a mood, or a film you liked.
thanks = You are welcome. Enjoy the film!
goodbye = Goodbye, and enjoy the film!
help = I recommend films from this catalogue. Tell me a genre, a country, a mood, a film you liked or what to leave out. I give the reasons for every film.
decline = I can only help with choosing something from this catalogue. Tell me what you would like to see.
ask-more = What kind of film would you like: a genre, a country, a mood, or one like a film you know?
# the reader is rude: stay calm, do not lecture
abuse = Let us keep this friendly. Tell me what you would like to see, and I will look for it.
language-switched = From now on I will answer in { $language }. What would you like to see?
forgotten = That rule is gone. Here is what remains.
# $constraints: rules that no longer count
relaxed = This no longer counts: { $constraints }. Here is what fits now.
undo-none = There is no rule that I could take back.
relax-none = There is no such rule, so nothing changes.
reset-done = All rules are gone. What would you like to see?

## Nothing found
nothing-fits = Nothing in the catalogue fits all of this: { $constraints }. Which of these may I drop?
nothing-left = There is nothing left to recommend that you have not seen or excluded.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Nothing in the catalogue fits all of this: { $constraints }. It would work without one of these: { $options }. Which one may I drop?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = These two contradict each other: { $first }; { $second }. Which one counts?

## What polyrec believes of the reader, on request
beliefs = This is what I have understood: { $constraints }.
beliefs-none = I have no rules from you so far; tell me what you would like to see.
# the country that culture and age ratings are taken from
beliefs-market = I take your country to be { $country }.
beliefs-correct = If something is wrong, just say so: a rule can be taken back, changed or dropped, and “start over” clears everything.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Which genre would you like most: { $examples }?
question-mood = What should the mood be: { $examples }?
question-country = From where should it come: { $examples }?
question-original_language = In which language should it be: { $examples }?
question-year = Should it be newer or older? These films are from { $from } to { $to }.

## Names of what is known of a film, as the head of a row
field-year = Year
field-genres = Genre
field-moods = Mood
field-countries = Country
field-original_language = Original language
field-creators = Director
field-runtime = Length
field-maturity = Age
field-price = Price
value-minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
value-age = { $age ->
    [0] all ages
   *[other] from age { $age }
}

## Constraints, as shown to the reader
constraint-genre = genre { $value }
constraint-mood = mood { $value }
constraint-country = country { $value }
constraint-original_language = original language { $value }
constraint-creator = director { $value }
constraint-year-at_least = from { $value } on
constraint-year-at_most = up to { $value }
constraint-runtime-at_most = at most { $value } minutes
constraint-runtime-at_least = at least { $value } minutes
constraint-maturity-at_most = fit for age { $value }
constraint-maturity-at_least = from age { $value }
constraint-price-at_most = price up to { $value }
constraint-price-at_least = price from { $value }
constraint-item-like = like { $value }
constraint-item-unlike = unlike { $value }
constraint-item-exclude = without { $value }
# wraps any of the above that is excluded
constraint-not = not: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = I cannot write { $language } yet, so this reply is in { $reply }.
notice-fewer = { $count ->
    [one] Only one film in the catalogue fits.
   *[other] Only { $count } films in the catalogue fit.
}
notice-title-guessed = I took “{ $asked }” to be { $title }.
notice-title-unknown = The catalogue has no film called “{ $asked }”.
notice-rules-full = You have given very many rules; the oldest ones no longer count.
notice-model-failed = The language model could not be used ({ $reason }), so the built-in planner wrote this reply.
notice-model-dropped = Some of what the language model wrote was not supported by the catalogue and was left out.
notice-text-cut = Your message was very long; only its beginning was read.
notice-text-cleaned = Characters that cannot be displayed were left out of your message.
notice-user-unknown = There is no user { $user } in the interaction data, so this list does not use past taste.
notice-simulated = The viewers of this demo are simulated: their taste shows how it works and says nothing about real people.
# reasons for notice-model-failed
model-timeout = it took too long
model-rate-limited = it is overloaded or the quota is used up
model-unreachable = it cannot be reached
model-refused = it refused the request; check the key and the model name
model-server = its server reported an error
model-unreadable = its answer could not be read
model-limit = it called too many tools without answering
model-invented = it named films that the catalogue does not have
model-language = it answered in another language
model-error = an unexpected error

## Words
genre-action = action
genre-adventure = adventure
genre-animation = animation
genre-comedy = comedy
genre-crime = crime
genre-documentary = documentary
genre-drama = drama
genre-family = family film
genre-fantasy = fantasy
genre-history = history
genre-horror = horror
genre-music = music
genre-mystery = mystery
genre-romance = romance
genre-science-fiction = science fiction
genre-sport = sport
genre-thriller = thriller
genre-war = war
genre-western = western
mood-light = light
mood-warm = warm
mood-funny = funny
mood-romantic = romantic
mood-sad = sad
mood-dark = dark
mood-tense = tense
mood-scary = scary
mood-thoughtful = thoughtful
mood-dreamy = dreamy
mood-epic = epic
mood-uplifting = uplifting

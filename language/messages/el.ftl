# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: πληθυντικός ευγενείας, without forms that tell a gender; titles stand in «».

## The list
# $count: how many films follow (a number)
intro = { $count ->
    [one] Μία ταινία που ταιριάζει:
   *[other] { $count } ταινίες που ταιριάζουν:
}
intro-like = { $count ->
    [one] Μία ταινία κοντά στο «{ $title }»:
   *[other] { $count } ταινίες κοντά στο «{ $title }»:
}
intro-more = { $count ->
    [one] Ακόμη μία ταινία:
   *[other] Ακόμη { $count } ταινίες:
}
intro-different = { $count ->
    [one] Μία διαφορετική πρόταση:
   *[other] { $count } διαφορετικές προτάσεις:
}
# after the reader said that a film is not to their taste
intro-instead = { $count ->
    [one] Εντάξει, τίποτα σαν το «{ $title }». Μία ταινία στη θέση του:
   *[other] Εντάξει, τίποτα σαν το «{ $title }». { $count } ταινίες στη θέση του:
}
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. «{ $title }» ({ $year }): { $reasons }
item-without-year = { $rank }. «{ $title }»: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Είδος: { $genres }· χώρα: { $countries }.
reason-genre = Είδος: { $genres }.
reason-country = Χώρα: { $countries }.
reason-language = Πρωτότυπη γλώσσα: { $language }.
reason-mood = Διάθεση: { $moods }.
reason-year = Κυκλοφόρησε το { $year }.
reason-runtime = { $minutes ->
    [one] Διαρκεί ένα λεπτό.
   *[other] Διαρκεί { $minutes } λεπτά.
}
reason-maturity = { $age ->
    [0] Σύμφωνα με τη σύνταξή μας, είναι κατάλληλη για όλες τις ηλικίες.
   *[other] Σύμφωνα με τη σύνταξή μας, είναι κατάλληλη από { $age } ετών.
}
reason-creator = Σκηνοθεσία: { $creators }.
reason-meaning = Η περιγραφή της είναι κοντά σε αυτό που ζητήσατε.
reason-taste = Σε όσους άρεσε το «{ $title }», συχνά άρεσε και αυτή.
reason-popular = Άρεσε σε πολλούς θεατές.

## Answers about one film
about = «{ $title }». { $facts }
about-plot = Από τον κατάλογο: { $plot }
about-unknown = Δεν είναι σαφές ποια ταινία εννοείτε. Γράψτε τον τίτλο της.
about-which = Ποια από αυτές εννοείτε: { $titles };
why = Το «{ $title }» είναι στη λίστα για τους εξής λόγους: { $reasons }
why-none = Αυτή η ταινία δεν έχει προταθεί, άρα δεν υπάρχει λόγος να αναφερθεί.
# why a film that the reader names is missing from the list
why-not-rule = Το «{ $title }» δεν είναι στη λίστα λόγω όσων ζητήσατε: { $constraints }.
why-not-shown = Το «{ $title }» ήταν σε προηγούμενη λίστα, και η ίδια ταινία δεν προτείνεται δεύτερη φορά.
why-not-lower = { $count ->
    [one] Το «{ $title }» τηρεί όλους τους όρους σας, αλλά μία ταινία ταιριάζει περισσότερο.
   *[other] Το «{ $title }» τηρεί όλους τους όρους σας, αλλά { $count } ταινίες ταιριάζουν περισσότερο.
}
why-listed = Το «{ $title }» είναι στη λίστα, στη θέση { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = «{ $first }» και «{ $second }», σε σύγκριση:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (και στις δύο)
compare-which = Ποιες δύο ταινίες θέλετε να συγκρίνετε; Γράψτε τους αριθμούς ή τους τίτλους τους.
# the reader named a number that the list does not have
reference-unknown = { $count ->
    [one] Η λίστα έχει μόνο μία ταινία. Ποια εννοείτε;
   *[other] Η λίστα έχει μόνο { $count } ταινίες. Ποια εννοείτε;
}
reference-none = Δεν υπάρχει ακόμη λίστα. Πείτε μου τι θα θέλατε να δείτε.

## Small moves
greeting = Γεια σας! Πείτε μου τι θα θέλατε να δείτε, σε όποια γλώσσα θέλετε: ένα είδος, μια χώρα, μια διάθεση ή μια ταινία που σας άρεσε.
thanks = Παρακαλώ. Καλή προβολή!
goodbye = Γεια σας, και καλή προβολή!
help = Προτείνω ταινίες από αυτόν τον κατάλογο. Πείτε μου ένα είδος, μια χώρα, μια διάθεση, μια ταινία που σας άρεσε ή τι να αποφύγω. Για κάθε ταινία εξηγώ τους λόγους.
decline = Μπορώ να βοηθήσω μόνο στην επιλογή από αυτόν τον κατάλογο. Πείτε μου τι θα θέλατε να δείτε.
ask-more = Τι ταινία θα θέλατε: κάποιο είδος, κάποια χώρα, κάποια διάθεση ή κάτι σαν μια ταινία που ξέρετε;
# the reader is rude: stay calm, do not lecture
abuse = Ας μιλήσουμε ήρεμα. Πείτε μου τι θα θέλατε να δείτε και θα το αναζητήσω.
language-switched = Από εδώ και πέρα, γλώσσα των απαντήσεων: { $language }. Τι θα θέλατε να δείτε;
forgotten = Ο όρος αφαιρέθηκε. Ορίστε τι απομένει.
# $constraints: rules that no longer count
relaxed = Δεν ισχύει πια: { $constraints }. Ορίστε τι ταιριάζει τώρα.
undo-none = Δεν υπάρχει όρος για αναίρεση.
relax-none = Δεν υπάρχει τέτοιος όρος, άρα δεν αλλάζει τίποτα.
reset-done = Όλοι οι όροι αφαιρέθηκαν. Τι θα θέλατε να δείτε;

## Nothing found
nothing-fits = Καμία ταινία του καταλόγου δεν τα συνδυάζει όλα: { $constraints }. Ποιο από αυτά μπορεί να παραλειφθεί;
nothing-left = Δεν απομένει κάτι που να μην έχετε δει ή αποκλείσει.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Καμία ταινία του καταλόγου δεν τα συνδυάζει όλα: { $constraints }. Θα βρεθεί κάτι αν παραλειφθεί ένα από αυτά: { $options }. Ποιο να παραλειφθεί;
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Αυτά τα δύο αντιφάσκουν: { $first }· { $second }. Ποιο ισχύει;

## What polyrec believes of the reader, on request
beliefs = Όσα ζητήσατε ως τώρα: { $constraints }.
beliefs-none = Δεν έχετε θέσει ακόμη όρους· πείτε μου τι θα θέλατε να δείτε.
# the country that culture and age ratings are taken from
beliefs-market = Χώρα σας, κατά εκτίμηση: { $country }.
beliefs-correct = Αν κάτι δεν είναι σωστό, πείτε το: κάθε όρος μπορεί να αναιρεθεί, να αλλάξει ή να αφαιρεθεί, και με το «από την αρχή» σβήνονται όλα.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Ποιο είδος θα προτιμούσατε: { $examples };
question-mood = Τι διάθεση να έχει: { $examples };
question-country = Από πού να είναι: { $examples };
question-original_language = Σε ποια γλώσσα να είναι: { $examples };
question-year = Να είναι νεότερη ή παλιότερη; Αυτές οι ταινίες είναι από το { $from } έως το { $to }.

## Names of what is known of a film, as the head of a row
field-year = Έτος
field-genres = Είδος
field-moods = Διάθεση
field-countries = Χώρα
field-original_language = Πρωτότυπη γλώσσα
field-creators = Σκηνοθεσία
field-runtime = Διάρκεια
field-maturity = Ηλικία
field-price = Τιμή
value-minutes = { $minutes ->
    [one] ένα λεπτό
   *[other] { $minutes } λεπτά
}
value-age = { $age ->
    [0] όλες οι ηλικίες
   *[other] από { $age } ετών
}

## Constraints, as shown to the reader
constraint-genre = είδος: { $value }
constraint-mood = διάθεση: { $value }
constraint-country = χώρα: { $value }
constraint-original_language = πρωτότυπη γλώσσα: { $value }
constraint-creator = σκηνοθεσία: { $value }
constraint-year-at_least = από το { $value } και μετά
constraint-year-at_most = έως και το { $value }
constraint-runtime-at_most = το πολύ { $value } λεπτά
constraint-runtime-at_least = τουλάχιστον { $value } λεπτά
constraint-maturity-at_most = κατάλληλη για { $value } ετών
constraint-maturity-at_least = από { $value } ετών
constraint-price-at_most = τιμή έως { $value }
constraint-price-at_least = τιμή από { $value }
constraint-item-like = σαν το «{ $value }»
constraint-item-unlike = όχι σαν το «{ $value }»
constraint-item-exclude = χωρίς το «{ $value }»
# wraps any of the above that is excluded
constraint-not = όχι: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Αυτή η γλώσσα δεν υποστηρίζεται ακόμη: { $language }. Γλώσσα αυτής της απάντησης: { $reply }.
notice-fewer = { $count ->
    [one] Μόνο μία ταινία του καταλόγου ταιριάζει.
   *[other] Μόνο { $count } ταινίες του καταλόγου ταιριάζουν.
}
notice-title-guessed = Το «{ $asked }» θεωρήθηκε ότι σημαίνει «{ $title }».
notice-title-unknown = Ο κατάλογος δεν έχει ταινία με τίτλο «{ $asked }».
notice-rules-full = Δώσατε πάρα πολλούς όρους· οι παλιότεροι δεν ισχύουν πια.
notice-model-failed = Το γλωσσικό μοντέλο δεν ήταν διαθέσιμο ({ $reason }), γι’ αυτό την απάντηση έγραψε ο ενσωματωμένος σχεδιαστής.
notice-model-dropped = Μέρος όσων έγραψε το γλωσσικό μοντέλο δεν επιβεβαιωνόταν από τον κατάλογο και παραλείφθηκε.
notice-text-cut = Το μήνυμά σας ήταν πολύ μεγάλο· διαβάστηκε μόνο η αρχή του.
notice-text-cleaned = Χαρακτήρες που δεν εμφανίζονται αφαιρέθηκαν από το μήνυμά σας.
notice-user-unknown = Δεν υπάρχει χρήστης { $user } στα δεδομένα χρήσης, γι’ αυτό η λίστα δεν λαμβάνει υπόψη παλιότερες προτιμήσεις.
notice-simulated = Οι θεατές αυτής της επίδειξης είναι προσομοίωση: οι προτιμήσεις τους δείχνουν πώς λειτουργεί και δεν αφορούν πραγματικά πρόσωπα.
# reasons for notice-model-failed
model-timeout = χρειάστηκε πολύ χρόνο
model-rate-limited = είναι υπερφορτωμένο ή εξαντλήθηκε το όριο χρήσης
model-unreachable = δεν είναι προσβάσιμο
model-refused = αρνήθηκε το αίτημα· ελέγξτε το κλειδί και το όνομα του μοντέλου
model-server = ο διακομιστής του ανέφερε σφάλμα
model-unreadable = η απάντησή του δεν ήταν αναγνώσιμη
model-limit = κάλεσε πάρα πολλά εργαλεία χωρίς να απαντήσει
model-invented = ανέφερε ταινίες που δεν έχει ο κατάλογος
model-language = απάντησε σε άλλη γλώσσα
model-error = απρόσμενο σφάλμα

## Words
genre-action = δράση
genre-adventure = περιπέτεια
genre-animation = κινούμενα σχέδια
genre-comedy = κωμωδία
genre-crime = αστυνομικό
genre-documentary = ντοκιμαντέρ
genre-drama = δράμα
genre-family = οικογενειακό
genre-fantasy = φαντασία
genre-history = ιστορικό
genre-horror = τρόμος
genre-music = μουσική
genre-mystery = μυστήριο
genre-romance = αισθηματικό
genre-science-fiction = επιστημονική φαντασία
genre-sport = αθλητικό
genre-thriller = θρίλερ
genre-war = πολεμικό
genre-western = γουέστερν
mood-light = ανάλαφρη
mood-warm = ζεστή
mood-funny = αστεία
mood-romantic = ρομαντική
mood-sad = λυπητερή
mood-dark = σκοτεινή
mood-tense = συναρπαστική
mood-scary = τρομακτική
mood-thoughtful = στοχαστική
mood-dreamy = ονειρική
mood-epic = επική
mood-uplifting = αισιόδοξη

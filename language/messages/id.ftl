# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: Anda. Nouns have no plural after a number, so counts need no selector.

## The list
intro = Berikut { $count } film yang cocok:
intro-like = Berikut { $count } film yang mirip dengan “{ $title }”:
intro-more = Berikut { $count } film lagi:
intro-different = Berikut { $count } film yang berbeda:
intro-instead = Baik, tidak ada yang seperti “{ $title }”. Sebagai gantinya, berikut { $count } film lain:
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Genre: { $genres }; negara: { $countries }.
reason-genre = Genre: { $genres }.
reason-country = Negara: { $countries }.
reason-language = Bahasa asli: { $language }.
reason-mood = Suasananya { $moods }.
reason-year = Dirilis pada { $year }.
reason-runtime = Durasinya { $minutes } menit.
reason-maturity = { $age ->
    [0] Menurut redaksi kami, cocok untuk semua umur.
   *[other] Menurut redaksi kami, cocok untuk usia { $age } tahun ke atas.
}
reason-creator = Sutradara: { $creators }.
reason-meaning = Deskripsinya dekat dengan yang Anda cari.
reason-taste = Mereka yang menyukai “{ $title }” sering kali juga menyukai film ini.
reason-popular = Banyak penonton menyukainya.

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = Menurut katalog: { $plot }
about-unknown = Saya belum tahu film mana yang Anda maksud. Mohon sebutkan judulnya.
about-which = Mana yang Anda maksud: { $titles }?
why = “{ $title }” masuk daftar karena alasan berikut: { $reasons }
why-none = Film itu belum saya rekomendasikan, jadi tidak ada alasan yang bisa disebutkan.
why-not-rule = “{ $title }” tidak masuk daftar karena permintaan Anda: { $constraints }.
why-not-shown = “{ $title }” sudah ada di daftar sebelumnya, dan film yang sama tidak saya tampilkan dua kali.
why-not-lower = “{ $title }” memenuhi semua permintaan Anda, tetapi ada { $count } film yang lebih cocok.
why-listed = “{ $title }” ada di daftar, di nomor { $rank }.
compare-intro = Perbandingan “{ $first }” dan “{ $second }”:
compare-row = { $field }: { $first } · { $second }
compare-same = { $field }: { $value } (keduanya)
compare-which = Dua film mana yang ingin Anda bandingkan? Sebutkan nomor atau judulnya.
reference-unknown = Daftar ini hanya berisi { $count } film. Mana yang Anda maksud?
reference-none = Belum ada daftar yang bisa dirujuk. Anda ingin menonton apa?

## Small moves
greeting = Halo! Anda ingin menonton apa? Sebutkan genre, negara, suasana, atau film yang Anda sukai, dalam bahasa apa pun.
thanks = Sama-sama. Selamat menonton!
goodbye = Sampai jumpa, selamat menonton!
help = Saya merekomendasikan film dari katalog ini. Sebutkan genre, negara, suasana, film yang Anda sukai, atau hal yang ingin Anda hindari. Untuk setiap film, saya jelaskan alasannya.
decline = Saya hanya bisa membantu memilih dari katalog ini. Anda ingin menonton apa?
ask-more = Film seperti apa yang Anda inginkan: genre tertentu, suatu negara, suasana, atau yang mirip dengan film yang Anda kenal?
abuse = Mari tetap mengobrol dengan baik. Sebutkan apa yang ingin Anda tonton, nanti saya carikan.
language-switched = Mulai sekarang saya menjawab dalam bahasa { $language }. Anda ingin menonton apa?
forgotten = Syarat itu sudah dihapus. Inilah yang tersisa.
relaxed = Ini tidak berlaku lagi: { $constraints }. Berikut yang cocok sekarang.
undo-none = Tidak ada syarat yang bisa dibatalkan.
relax-none = Syarat seperti itu tidak ada, jadi tidak ada yang berubah.
reset-done = Semua syarat sudah dihapus. Anda ingin menonton apa?

## Nothing found
nothing-fits = Tidak ada film di katalog yang memenuhi semua ini: { $constraints }. Mana yang boleh dihapus?
nothing-left = Tidak ada lagi film yang bisa direkomendasikan selain yang sudah Anda tonton atau singkirkan.
nothing-fits-options = Tidak ada film di katalog yang memenuhi semua ini: { $constraints }. Hasilnya ada jika salah satu dari ini dihapus: { $options }. Mana yang boleh dihapus?
relax-option = { $constraint } ({ $count })
conflict = Keduanya bertentangan: { $first }; { $second }. Mana yang berlaku?

## What polyrec believes of the reader, on request
beliefs = Inilah yang saya pahami: { $constraints }.
beliefs-none = Belum ada permintaan dari Anda. Anda ingin menonton apa?
beliefs-market = Saya menganggap negara Anda { $country }.
beliefs-correct = Kalau ada yang keliru, katakan saja: setiap syarat bisa dibatalkan, diubah, atau dihapus, dan “mulai dari awal” menghapus semuanya.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Genre mana yang paling Anda inginkan: { $examples }?
question-mood = Suasana seperti apa yang Anda inginkan: { $examples }?
question-country = Dari negara mana sebaiknya filmnya: { $examples }?
question-original_language = Dalam bahasa apa sebaiknya filmnya: { $examples }?
question-year = Ingin yang lebih baru atau lebih lawas? Film-film ini dari tahun { $from } sampai { $to }.

## Names of what is known of a film, as the head of a row
field-year = Tahun
field-genres = Genre
field-moods = Suasana
field-countries = Negara
field-original_language = Bahasa asli
field-creators = Sutradara
field-runtime = Durasi
field-maturity = Usia
field-price = Harga
value-minutes = { $minutes } menit
value-age = { $age ->
    [0] semua umur
   *[other] { $age } tahun ke atas
}

## Constraints, as shown to the reader
constraint-genre = genre { $value }
constraint-mood = suasana { $value }
constraint-country = negara { $value }
constraint-original_language = bahasa asli { $value }
constraint-creator = sutradara { $value }
constraint-year-at_least = dari tahun { $value } ke atas
constraint-year-at_most = sampai tahun { $value }
constraint-runtime-at_most = paling lama { $value } menit
constraint-runtime-at_least = paling sedikit { $value } menit
constraint-maturity-at_most = cocok untuk usia { $value } tahun
constraint-maturity-at_least = mulai usia { $value } tahun
constraint-price-at_most = harga sampai { $value }
constraint-price-at_least = harga mulai { $value }
constraint-item-like = seperti “{ $value }”
constraint-item-unlike = tidak seperti “{ $value }”
constraint-item-exclude = tanpa “{ $value }”
constraint-not = bukan: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Saya belum bisa menulis dalam bahasa { $language }, jadi jawaban ini dalam bahasa { $reply }.
notice-fewer = Hanya { $count } film di katalog yang cocok.
notice-title-guessed = “{ $asked }” saya pahami sebagai “{ $title }”.
notice-title-unknown = Tidak ada film berjudul “{ $asked }” di katalog.
notice-rules-full = Syarat yang Anda berikan sudah sangat banyak; yang paling lama tidak berlaku lagi.
notice-model-failed = Model bahasa tidak dapat digunakan ({ $reason }), jadi jawaban ini ditulis oleh perencana bawaan.
notice-model-dropped = Sebagian tulisan model bahasa tidak didukung oleh katalog dan dihilangkan.
notice-text-cut = Pesan Anda sangat panjang; hanya bagian awalnya yang dibaca.
notice-text-cleaned = Karakter yang tidak dapat ditampilkan telah dihapus dari pesan Anda.
notice-user-unknown = Pengguna { $user } tidak ada dalam data interaksi, jadi daftar ini tidak memakai selera sebelumnya.
notice-simulated = Penonton dalam demo ini hanya simulasi: selera mereka menunjukkan cara kerjanya dan tidak menggambarkan orang sungguhan.
# reasons for notice-model-failed
model-timeout = waktunya terlalu lama
model-rate-limited = sedang kelebihan beban atau kuotanya habis
model-unreachable = tidak dapat dihubungi
model-refused = permintaan ditolak; periksa kunci dan nama model
model-server = servernya melaporkan kesalahan
model-unreadable = jawabannya tidak dapat dibaca
model-limit = terlalu banyak memanggil alat tanpa menjawab
model-invented = menyebut film yang tidak ada di katalog
model-language = menjawab dalam bahasa lain
model-error = kesalahan tak terduga

## Words
genre-action = aksi
genre-adventure = petualangan
genre-animation = animasi
genre-comedy = komedi
genre-crime = kriminal
genre-documentary = dokumenter
genre-drama = drama
genre-family = film keluarga
genre-fantasy = fantasi
genre-history = sejarah
genre-horror = horor
genre-music = musik
genre-mystery = misteri
genre-romance = percintaan
genre-science-fiction = fiksi ilmiah
genre-sport = olahraga
genre-thriller = thriller
genre-war = perang
genre-western = koboi
mood-light = ringan
mood-warm = hangat
mood-funny = lucu
mood-romantic = romantis
mood-sad = sedih
mood-dark = kelam
mood-tense = menegangkan
mood-scary = seram
mood-thoughtful = penuh renungan
mood-dreamy = puitis
mood-epic = megah
mood-uplifting = membangkitkan semangat

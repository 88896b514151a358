# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: siz. Values take no case endings: a noun after them or a label before them carries the grammar.

## The list
intro = { $count ->
    [one] İsteğinize uyan bir film var:
   *[other] İsteğinize uyan { $count } film var:
}
intro-like = { $count ->
    [one] “{ $title }” filmine yakın bir film var:
   *[other] “{ $title }” filmine yakın { $count } film var:
}
intro-more = { $count ->
    [one] Bir film daha:
   *[other] { $count } film daha:
}
intro-different = { $count ->
    [one] Bu kez farklı bir film:
   *[other] Bu kez farklı türden { $count } film:
}
intro-instead = { $count ->
    [one] Anlaşıldı, “{ $title }” gibi filmler olmayacak. Onun yerine bir film:
   *[other] Anlaşıldı, “{ $title }” gibi filmler olmayacak. Onun yerine { $count } film:
}
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
title-with-latin = { $title } [{ $latin }]
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Tür: { $genres }; ülke: { $countries }.
reason-genre = Tür: { $genres }.
reason-country = Ülke: { $countries }.
reason-language = Özgün dil: { $language }.
reason-mood = Havası: { $moods }.
reason-year = Yapım yılı: { $year }.
reason-runtime = { $minutes ->
    [one] Süresi bir dakika.
   *[other] Süresi { $minutes } dakika.
}
reason-maturity = { $age ->
    [0] Editörlerimize göre her yaşa uygun.
   *[other] Editörlerimize göre { $age } yaş ve üzeri için uygun.
}
reason-creator = Yönetmen: { $creators }.
reason-meaning = Konusu, aradığınıza yakın.
reason-taste = “{ $title }” filmini beğenenler çoğu zaman bunu da beğendi.
reason-popular = Birçok izleyici bu filmi beğendi.

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = Katalogda şöyle yazıyor: { $plot }
about-unknown = Hangi filmden söz ettiğinizi anlayamadım. Filmin adını yazar mısınız?
about-which = Bunlardan hangisini kastediyorsunuz: { $titles }?
why = “{ $title }” şu nedenlerle listede: { $reasons }
why-none = Bu filmi önermediğim için söyleyebileceğim bir neden yok.
why-not-rule = “{ $title }” istekleriniz nedeniyle listede yok: { $constraints }.
why-not-shown = “{ $title }” önceki listelerden birinde vardı; aynı filmi iki kez göstermiyorum.
why-not-lower = { $count ->
    [one] “{ $title }” bütün isteklerinizi karşılıyor, ama bir film daha iyi uyuyor.
   *[other] “{ $title }” bütün isteklerinizi karşılıyor, ama { $count } film daha iyi uyuyor.
}
why-listed = “{ $title }” listede var, sıra numarası: { $rank }.
compare-intro = Yan yana “{ $first }” ve “{ $second }”:
compare-row = { $field }: { $first } · { $second }
compare-same = { $field }: { $value } (ikisi de)
compare-which = Hangi iki filmi karşılaştırmak istersiniz? Numaralarını veya adlarını yazabilirsiniz.
reference-unknown = { $count ->
    [one] Listede yalnızca bir film var. Hangisini kastediyorsunuz?
   *[other] Listede yalnızca { $count } film var. Hangisini kastediyorsunuz?
}
reference-none = Henüz söz ettiğiniz gibi bir liste yok. Ne izlemek istersiniz?

## Small moves
greeting = Merhaba! Ne izlemek istersiniz? Dilediğiniz dilde bir tür, bir ülke, bir ruh hali ya da beğendiğiniz bir film yazabilirsiniz.
thanks = Rica ederim. İyi seyirler!
goodbye = Hoşça kalın, iyi seyirler!
help = Bu katalogdan film öneriyorum. Bir tür, bir ülke, bir ruh hali, beğendiğiniz bir film ya da istemediğiniz bir şey yazın. Her filmin nedenini de açıklıyorum.
decline = Yalnızca bu katalogdan bir şey seçmenize yardımcı olabilirim. Ne izlemek istersiniz?
ask-more = Nasıl bir film istersiniz: belirli bir tür, bir ülke, bir ruh hali ya da bildiğiniz bir filme benzeyen bir şey mi?
abuse = Gelin, nazik kalalım. Ne izlemek istediğinizi yazın, hemen bakayım.
language-switched = Bundan sonra yanıt dili: { $language }. Ne izlemek istersiniz?
forgotten = Bu koşul kaldırıldı. Geriye kalanlar şöyle.
relaxed = Artık geçerli değil: { $constraints }. Şimdi uyanlar şöyle.
undo-none = Geri alabileceğim bir koşul yok.
relax-none = Böyle bir koşul yok, bu yüzden bir şey değişmiyor.
reset-done = Bütün koşullar kaldırıldı. Ne izlemek istersiniz?

## Nothing found
nothing-fits = Katalogda bunların hepsine uyan bir film yok: { $constraints }. Hangisinden vazgeçebiliriz?
nothing-left = İzlemediğiniz veya dışarıda bırakmadığınız, önerebileceğim başka film kalmadı.
nothing-fits-options = Katalogda bunların hepsine uyan bir film yok: { $constraints }. Şunlardan biri olmasa sonuç çıkıyor: { $options }. Hangisinden vazgeçebiliriz?
relax-option = { $constraint } ({ $count })
conflict = Bu ikisi birbiriyle çelişiyor: { $first }; { $second }. Hangisi geçerli olsun?

## What polyrec believes of the reader, on request
beliefs = Anladığım kadarıyla istekleriniz: { $constraints }.
beliefs-none = Henüz bir isteğinizi bilmiyorum. Ne izlemek istersiniz?
beliefs-market = Ülkeniz olarak şunu varsayıyorum: { $country }.
beliefs-correct = Yanlış bir şey varsa söylemeniz yeterli: her koşul geri alınabilir, değiştirilebilir ya da kaldırılabilir; “baştan başla” yazmak hepsini siler.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = En çok hangi türü istersiniz: { $examples }?
question-mood = Nasıl bir havası olsun: { $examples }?
question-country = Hangi ülkeden olsun: { $examples }?
question-original_language = Hangi dilde olsun: { $examples }?
question-year = Daha yeni mi olsun, daha eski mi? Bu filmlerin yapım yılları: { $from }–{ $to }.

## Names of what is known of a film, as the head of a row
field-year = Yıl
field-genres = Tür
field-moods = Hava
field-countries = Ülke
field-original_language = Özgün dil
field-creators = Yönetmen
field-runtime = Süre
field-maturity = Yaş
field-price = Fiyat
value-minutes = { $minutes ->
    [one] bir dakika
   *[other] { $minutes } dakika
}
value-age = { $age ->
    [0] her yaş
   *[other] { $age } yaş ve üzeri
}

## Constraints, as shown to the reader
constraint-genre = tür: { $value }
constraint-mood = hava: { $value }
constraint-country = ülke: { $value }
constraint-original_language = özgün dil: { $value }
constraint-creator = yönetmen: { $value }
constraint-year-at_least = { $value } ve sonrası
constraint-year-at_most = { $value } ve öncesi
constraint-runtime-at_most = en çok { $value } dakika
constraint-runtime-at_least = en az { $value } dakika
constraint-maturity-at_most = { $value } yaş için uygun
constraint-maturity-at_least = en az { $value } yaş için
constraint-price-at_most = fiyat en çok { $value }
constraint-price-at_least = fiyat en az { $value }
constraint-item-like = “{ $value }” gibi
constraint-item-unlike = “{ $value }” gibi olmayan
constraint-item-exclude = “{ $value }” hariç
constraint-not = şu olmasın: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Henüz şu dilde yazamıyorum: { $language }. Bu yüzden bu yanıtın dili: { $reply }.
notice-fewer = { $count ->
    [one] Katalogda yalnızca bir film uyuyor.
   *[other] Katalogda yalnızca { $count } film uyuyor.
}
notice-title-guessed = “{ $asked }” derken şu filmi anladım: { $title }.
notice-title-unknown = Katalogda “{ $asked }” adlı bir film yok.
notice-rules-full = Çok fazla koşul verdiniz; en eskileri artık geçerli değil.
notice-model-failed = Dil modeli kullanılamadı ({ $reason }); bu yanıtı yerleşik planlayıcı yazdı.
notice-model-dropped = Dil modelinin yazdıklarının bir kısmı katalogla doğrulanamadığı için çıkarıldı.
notice-text-cut = Mesajınız çok uzundu; yalnızca baş kısmı okundu.
notice-text-cleaned = Görüntülenemeyen karakterler mesajınızdan çıkarıldı.
notice-user-unknown = Kullanım verilerinde { $user } adlı bir kullanıcı yok, bu yüzden bu listede geçmiş beğeniler hesaba katılmadı.
notice-simulated = Bu demodaki izleyiciler gerçek değil, simülasyondur: beğenileri sistemin nasıl çalıştığını gösterir, gerçek insanlar hakkında bir şey söylemez.
# reasons for notice-model-failed
model-timeout = yanıt çok uzun sürdü
model-rate-limited = aşırı yüklü ya da kullanım kotası doldu
model-unreachable = ulaşılamıyor
model-refused = isteği reddetti; anahtarı ve model adını denetleyin
model-server = sunucusu bir hata bildirdi
model-unreadable = yanıtı okunamadı
model-limit = yanıt vermeden çok fazla araç çağırdı
model-invented = katalogda olmayan filmler saydı
model-language = başka bir dilde yanıt verdi
model-error = beklenmeyen bir hata

## Words
genre-action = aksiyon
genre-adventure = macera
genre-animation = animasyon
genre-comedy = komedi
genre-crime = suç
genre-documentary = belgesel
genre-drama = dram
genre-family = aile filmi
genre-fantasy = fantastik
genre-history = tarih
genre-horror = korku
genre-music = müzik
genre-mystery = gizem
genre-romance = romantik
genre-science-fiction = bilim kurgu
genre-sport = spor
genre-thriller = gerilim
genre-war = savaş
genre-western = western
mood-light = hafif
mood-warm = iç ısıtan
mood-funny = komik
mood-romantic = romantik
mood-sad = hüzünlü
mood-dark = karanlık
mood-tense = sürükleyici
mood-scary = ürkütücü
mood-thoughtful = düşündürücü
mood-dreamy = düşsel
mood-epic = destansı
mood-uplifting = umut verici

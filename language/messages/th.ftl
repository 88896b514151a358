# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: polite, without ครับ and ค่ะ, which would give the speaker a gender; no ผม, ฉัน, เขา. Titles stand in “”.

## The list
# $count: how many films follow (a number)
intro = หนังที่ตรงใจ { $count } เรื่อง:
intro-like = หนังที่ใกล้เคียงกับ “{ $title }” { $count } เรื่อง:
intro-more = เพิ่มให้อีก { $count } เรื่อง:
intro-different = ลองเปลี่ยนแนวดูบ้าง { $count } เรื่อง:
# after the reader said that a film is not to their taste
intro-instead = รับทราบ จะไม่แนะนำหนังแบบ “{ $title }” ขอเสนอ { $count } เรื่องนี้แทน:
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. “{ $title }” ({ $year }): { $reasons }
item-without-year = { $rank }. “{ $title }”: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = เป็นหนังแนว{ $genres } จาก{ $countries }
reason-genre = เป็นหนังแนว{ $genres }
reason-country = เป็นหนังจาก{ $countries }
reason-language = ภาษาต้นฉบับคือภาษา{ $language }
reason-mood = อารมณ์ของเรื่อง: { $moods }
reason-year = ออกฉายปี { $year }
reason-runtime = ความยาว { $minutes } นาที
reason-maturity = { $age ->
    [0] ทีมบรรณาธิการเห็นว่าเหมาะกับทุกวัย
   *[other] ทีมบรรณาธิการเห็นว่าเหมาะกับผู้ชมอายุ { $age } ปีขึ้นไป
}
reason-creator = กำกับโดย { $creators }
reason-meaning = เนื้อหาใกล้เคียงกับที่กำลังมองหา
reason-taste = คนที่ชอบ “{ $title }” มักชอบเรื่องนี้ด้วย
reason-popular = มีผู้ชมชื่นชอบจำนวนมาก

## Answers about one film
about = “{ $title }”: { $facts }
about-plot = คำบรรยายในแค็ตตาล็อก: { $plot }
about-unknown = ไม่แน่ใจว่าหมายถึงเรื่องไหน กรุณาบอกชื่อเรื่อง
about-which = หมายถึงเรื่องไหนในนี้: { $titles }
why = เหตุผลที่แนะนำ “{ $title }”: { $reasons }
why-none = ยังไม่เคยแนะนำเรื่องนั้น จึงไม่มีเหตุผลให้บอก
# why a film that the reader names is missing from the list
why-not-rule = “{ $title }” ไม่อยู่ในรายการเพราะเงื่อนไขที่ให้ไว้: { $constraints }
why-not-shown = “{ $title }” อยู่ในรายการก่อนหน้านี้แล้ว ระบบจะไม่แสดงเรื่องเดิมซ้ำ
why-not-lower = “{ $title }” ตรงตามเงื่อนไขทุกข้อ แต่มีหนังที่เหมาะกว่าอีก { $count } เรื่อง
why-listed = “{ $title }” อยู่ในรายการแล้ว เป็นลำดับที่ { $rank }
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = เปรียบเทียบ “{ $first }” กับ “{ $second }”:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (เหมือนกันทั้งสองเรื่อง)
compare-which = อยากเปรียบเทียบสองเรื่องไหน กรุณาบอกหมายเลขหรือชื่อเรื่อง
# the reader named a number that the list does not have
reference-unknown = ในรายการมีหนังแค่ { $count } เรื่อง หมายถึงเรื่องไหน
reference-none = ยังไม่มีรายการให้อ้างถึง ลองบอกได้เลยว่าอยากดูอะไร

## Small moves
greeting = สวัสดี อยากดูหนังแบบไหน บอกได้ทุกภาษา ทั้งแนว ประเทศ อารมณ์ของเรื่อง หรือหนังที่ชอบ
thanks = ด้วยความยินดี ขอให้ดูหนังให้สนุก
goodbye = ไว้พบกันใหม่ ขอให้ดูหนังให้สนุก
help = ที่นี่แนะนำหนังจากแค็ตตาล็อกนี้ บอกได้ทั้งแนว ประเทศ อารมณ์ของเรื่อง หนังที่ชอบ หรือสิ่งที่ไม่อยากดู ทุกเรื่องมีเหตุผลประกอบ
decline = ช่วยได้เฉพาะการเลือกหนังจากแค็ตตาล็อกนี้ ลองบอกได้เลยว่าอยากดูอะไร
ask-more = อยากดูหนังแบบไหน บอกแนว ประเทศ อารมณ์ของเรื่อง หรือหนังที่อยากให้คล้ายกันก็ได้
# the reader is rude: stay calm, do not lecture
abuse = มาคุยกันดี ๆ ดีกว่า ลองบอกว่าอยากดูอะไร แล้วจะช่วยหาให้
language-switched = จากนี้จะตอบเป็นภาษา{ $language } อยากดูหนังแบบไหน
forgotten = ยกเลิกเงื่อนไขนั้นแล้ว ผลที่เหลือมีดังนี้
# $constraints: rules that no longer count
relaxed = เงื่อนไขที่ไม่ใช้แล้ว: { $constraints } ตอนนี้หนังที่ตรงเงื่อนไขมีดังนี้
undo-none = ไม่มีเงื่อนไขให้ยกเลิก
relax-none = ไม่มีเงื่อนไขแบบนั้น จึงไม่มีอะไรเปลี่ยนแปลง
reset-done = ล้างเงื่อนไขทั้งหมดแล้ว อยากดูหนังแบบไหน

## Nothing found
nothing-fits = ไม่มีหนังในแค็ตตาล็อกที่ตรงตามเงื่อนไขทั้งหมดนี้: { $constraints } ตัดข้อไหนออกได้บ้าง
nothing-left = ไม่มีเรื่องอื่นให้แนะนำแล้ว นอกจากเรื่องที่ดูไปแล้วหรือไม่เอา
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = ไม่มีหนังในแค็ตตาล็อกที่ตรงตามเงื่อนไขทั้งหมดนี้: { $constraints } จะพบหนังถ้าตัดข้อใดข้อหนึ่งนี้ออก: { $options } จะให้ตัดข้อไหน
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count } เรื่อง)
conflict = สองเงื่อนไขนี้ขัดกัน: { $first } กับ { $second } จะให้ใช้ข้อไหน

## What polyrec believes of the reader, on request
beliefs = สิ่งที่เข้าใจจนถึงตอนนี้: { $constraints }
beliefs-none = ยังไม่มีเงื่อนไขใด ๆ ลองบอกได้เลยว่าอยากดูอะไร
# the country that culture and age ratings are taken from
beliefs-market = ประเทศของผู้ชมที่ใช้อ้างอิง: { $country }
beliefs-correct = ถ้ามีอะไรไม่ถูกต้อง บอกได้เลย เงื่อนไขแต่ละข้อยกเลิก เปลี่ยน หรือตัดออกได้ และคำว่า “เริ่มใหม่” จะล้างทั้งหมด

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = อยากดูแนวไหนมากที่สุด: { $examples }
question-mood = อยากได้อารมณ์แบบไหน: { $examples }
question-country = อยากดูหนังจากประเทศไหน: { $examples }
question-original_language = อยากดูหนังภาษาอะไร: { $examples }
question-year = อยากได้เรื่องที่ใหม่กว่าหรือเก่ากว่านี้ ตอนนี้เป็นหนังปี { $from } ถึง { $to }

## Names of what is known of a film, as the head of a row
field-year = ปี
field-genres = แนว
field-moods = อารมณ์
field-countries = ประเทศ
field-original_language = ภาษาต้นฉบับ
field-creators = ผู้กำกับ
field-runtime = ความยาว
field-maturity = อายุผู้ชม
field-price = ราคา
value-minutes = { $minutes } นาที
value-age = { $age ->
    [0] ทุกวัย
   *[other] { $age } ปีขึ้นไป
}

## Constraints, as shown to the reader
constraint-genre = แนว{ $value }
constraint-mood = อารมณ์: { $value }
constraint-country = จาก{ $value }
constraint-original_language = ภาษาต้นฉบับ: { $value }
constraint-creator = ผู้กำกับ: { $value }
constraint-year-at_least = ตั้งแต่ปี { $value }
constraint-year-at_most = ไม่เกินปี { $value }
constraint-runtime-at_most = ไม่เกิน { $value } นาที
constraint-runtime-at_least = อย่างน้อย { $value } นาที
constraint-maturity-at_most = เด็กอายุ { $value } ปีดูได้
constraint-maturity-at_least = สำหรับอายุ { $value } ปีขึ้นไป
constraint-price-at_most = ราคาไม่เกิน { $value }
constraint-price-at_least = ราคาตั้งแต่ { $value }
constraint-item-like = คล้าย “{ $value }”
constraint-item-unlike = ไม่เหมือน “{ $value }”
constraint-item-exclude = ไม่รวม “{ $value }”
# wraps any of the above that is excluded
constraint-not = ไม่เอา: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = ยังตอบเป็นภาษา{ $language }ไม่ได้ จึงตอบเป็นภาษา{ $reply }แทน
notice-fewer = หนังในแค็ตตาล็อกที่ตรงเงื่อนไขมีแค่ { $count } เรื่อง
notice-title-guessed = เข้าใจว่า “{ $asked }” หมายถึง “{ $title }”
notice-title-unknown = ไม่มีหนังชื่อ “{ $asked }” ในแค็ตตาล็อก
notice-rules-full = มีเงื่อนไขมากเกินไป ข้อที่เก่าที่สุดจึงไม่ถูกนำมาใช้แล้ว
notice-model-failed = ใช้โมเดลภาษาไม่ได้ ({ $reason }) คำตอบนี้จึงมาจากตัววางแผนในระบบ
notice-model-dropped = ตัดบางส่วนที่โมเดลภาษาเขียนออก เพราะไม่มีข้อมูลรองรับในแค็ตตาล็อก
notice-text-cut = ข้อความยาวมาก จึงอ่านเฉพาะส่วนต้น
notice-text-cleaned = ตัดอักขระที่แสดงผลไม่ได้ออกจากข้อความแล้ว
notice-user-unknown = ไม่พบผู้ใช้ { $user } ในข้อมูลการใช้งาน รายการนี้จึงไม่ได้ใช้ความชอบที่ผ่านมา
notice-simulated = ผู้ชมในเดโมนี้เป็นข้อมูลจำลอง ความชอบมีไว้แสดงการทำงานเท่านั้น ไม่เกี่ยวกับบุคคลจริง
# reasons for notice-model-failed
model-timeout = ใช้เวลานานเกินไป
model-rate-limited = มีผู้ใช้มากเกินไปหรือใช้โควตาหมดแล้ว
model-unreachable = เชื่อมต่อไม่ได้
model-refused = คำขอถูกปฏิเสธ กรุณาตรวจสอบคีย์และชื่อโมเดล
model-server = เซิร์ฟเวอร์แจ้งข้อผิดพลาด
model-unreadable = อ่านคำตอบไม่ได้
model-limit = เรียกใช้เครื่องมือมากเกินไปโดยไม่ให้คำตอบ
model-invented = เอ่ยถึงหนังที่ไม่มีในแค็ตตาล็อก
model-language = ตอบเป็นภาษาอื่น
model-error = เกิดข้อผิดพลาดที่ไม่คาดคิด

## Words
genre-action = แอ็กชัน
genre-adventure = ผจญภัย
genre-animation = แอนิเมชัน
genre-comedy = ตลก
genre-crime = อาชญากรรม
genre-documentary = สารคดี
genre-drama = ดราม่า
genre-family = ครอบครัว
genre-fantasy = แฟนตาซี
genre-history = ประวัติศาสตร์
genre-horror = สยองขวัญ
genre-music = ดนตรี
genre-mystery = ลึกลับ
genre-romance = โรแมนติก
genre-science-fiction = ไซไฟ
genre-sport = กีฬา
genre-thriller = ระทึกขวัญ
genre-war = สงคราม
genre-western = คาวบอย
mood-light = เบาสมอง
mood-warm = อบอุ่น
mood-funny = ขำขัน
mood-romantic = หวานซึ้ง
mood-sad = เศร้า
mood-dark = มืดหม่น
mood-tense = ตื่นเต้น
mood-scary = น่ากลัว
mood-thoughtful = ชวนคิด
mood-dreamy = ชวนฝัน
mood-epic = ยิ่งใหญ่
mood-uplifting = ให้กำลังใจ

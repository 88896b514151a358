# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Vietnamese: tôi and bạn, as services write; no plural forms. Names of languages begin with "tiếng" already.

## The list
# $count: how many films follow (a number)
intro = Đây là { $count } phim phù hợp:
intro-like = Đây là { $count } phim gần với “{ $title }”:
intro-more = Thêm { $count } phim nữa:
intro-different = Đây là { $count } phim khác hẳn:
# after the reader said that a film is not to their taste
intro-instead = Đã hiểu, sẽ không có phim nào giống “{ $title }”. Thay vào đó là { $count } phim sau:
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title } ({ $year }): { $reasons }
item-without-year = { $rank }. { $title }: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = Thể loại: { $genres }; quốc gia: { $countries }.
reason-genre = Thể loại: { $genres }.
reason-country = Quốc gia: { $countries }.
reason-language = Ngôn ngữ gốc: { $language }.
reason-mood = Không khí phim: { $moods }.
reason-year = Ra mắt năm { $year }.
reason-runtime = Thời lượng: { $minutes } phút.
reason-maturity = { $age ->
    [0] Ban biên tập của chúng tôi đánh giá phim phù hợp với mọi lứa tuổi.
   *[other] Ban biên tập của chúng tôi đánh giá phim phù hợp với người xem từ { $age } tuổi.
}
reason-creator = Đạo diễn: { $creators }.
reason-meaning = Nội dung phim gần với điều bạn yêu cầu.
reason-taste = Những người thích “{ $title }” thường cũng thích phim này.
reason-popular = Phim được nhiều người xem yêu thích.

## Answers about one film
about = { $title }. { $facts }
about-plot = Kho phim giới thiệu như sau: { $plot }
about-unknown = Tôi chưa rõ bạn nói đến phim nào. Bạn cho tôi biết tên phim nhé.
about-which = Bạn muốn nói đến phim nào trong số này: { $titles }?
why = “{ $title }” có trong danh sách vì những lý do sau: { $reasons }
why-none = Tôi chưa gợi ý phim đó nên không có lý do nào để nêu.
# why a film that the reader names is missing from the list
why-not-rule = “{ $title }” không có trong danh sách vì yêu cầu của bạn: { $constraints }.
why-not-shown = “{ $title }” đã có trong một danh sách trước, và tôi không giới thiệu một phim hai lần.
why-not-lower = “{ $title }” đáp ứng mọi yêu cầu của bạn, nhưng có { $count } phim khác phù hợp hơn.
why-listed = “{ $title }” có trong danh sách, ở vị trí số { $rank }.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = So sánh “{ $first }” và “{ $second }”:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (cả hai)
compare-which = Bạn muốn so sánh hai phim nào? Bạn cho tôi biết số thứ tự hoặc tên phim nhé.
# the reader named a number that the list does not have
reference-unknown = Danh sách chỉ có { $count } phim. Bạn muốn nói đến phim nào?
reference-none = Chưa có danh sách nào để nhắc đến. Bạn cho tôi biết bạn muốn xem gì nhé.

## Small moves
greeting = Xin chào! Bạn muốn xem gì? Hãy nói bằng bất kỳ ngôn ngữ nào: một thể loại, một quốc gia, một tâm trạng hoặc một phim bạn từng thích.
thanks = Rất vui được giúp bạn. Chúc bạn xem phim vui vẻ!
goodbye = Tạm biệt, chúc bạn xem phim vui vẻ!
help = Tôi gợi ý phim trong kho phim này. Bạn hãy cho biết thể loại, quốc gia, tâm trạng, một phim bạn từng thích hoặc những gì cần tránh. Với mỗi phim, tôi đều nêu lý do.
decline = Tôi chỉ có thể giúp bạn chọn phim trong kho phim này. Bạn cho tôi biết bạn muốn xem gì nhé.
ask-more = Bạn muốn xem kiểu phim nào: một thể loại, một quốc gia, một tâm trạng, hay một phim giống phim bạn đã biết?
# the reader is rude: stay calm, do not lecture
abuse = Chúng ta giữ cuộc trò chuyện lịch sự nhé. Bạn cho tôi biết bạn muốn xem gì, tôi sẽ tìm giúp.
language-switched = Từ bây giờ tôi sẽ trả lời bằng { $language }. Bạn muốn xem gì?
forgotten = Yêu cầu đó đã được bỏ. Đây là những gì còn lại.
# $constraints: rules that no longer count
relaxed = Yêu cầu không còn tính nữa: { $constraints }. Đây là những phim phù hợp lúc này.
undo-none = Không có yêu cầu nào để bỏ.
relax-none = Không có yêu cầu nào như vậy nên mọi thứ vẫn giữ nguyên.
reset-done = Mọi yêu cầu đã được xóa. Bạn muốn xem gì?

## Nothing found
nothing-fits = Trong kho phim không có phim nào đáp ứng tất cả các yêu cầu: { $constraints }. Có thể bỏ yêu cầu nào?
nothing-left = Không còn phim nào để gợi ý mà bạn chưa xem hoặc chưa loại ra.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = Trong kho phim không có phim nào đáp ứng tất cả các yêu cầu: { $constraints }. Sẽ có phim nếu bỏ một trong các yêu cầu sau: { $options }. Có thể bỏ yêu cầu nào?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count })
conflict = Hai yêu cầu này mâu thuẫn với nhau: { $first }; { $second }. Yêu cầu nào được giữ?

## What polyrec believes of the reader, on request
beliefs = Đây là những gì tôi hiểu được: { $constraints }.
beliefs-none = Hiện tôi chưa có yêu cầu nào của bạn; bạn cho tôi biết bạn muốn xem gì nhé.
# the country that culture and age ratings are taken from
beliefs-market = Quốc gia được xem là của bạn: { $country }.
beliefs-correct = Nếu có gì chưa đúng, bạn cứ nói: yêu cầu nào cũng có thể rút lại, thay đổi hoặc bỏ, và “bắt đầu lại” sẽ xóa tất cả.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = Bạn thích thể loại nào nhất: { $examples }?
question-mood = Bạn muốn không khí phim thế nào: { $examples }?
question-country = Bạn muốn phim của nước nào: { $examples }?
question-original_language = Bạn muốn phim nói ngôn ngữ nào: { $examples }?
question-year = Bạn muốn phim mới hơn hay cũ hơn? Các phim này ra mắt từ năm { $from } đến năm { $to }.

## Names of what is known of a film, as the head of a row
field-year = Năm
field-genres = Thể loại
field-moods = Không khí
field-countries = Quốc gia
field-original_language = Ngôn ngữ gốc
field-creators = Đạo diễn
field-runtime = Thời lượng
field-maturity = Độ tuổi
field-price = Giá
value-minutes = { $minutes } phút
value-age = { $age ->
    [0] mọi lứa tuổi
   *[other] từ { $age } tuổi
}

## Constraints, as shown to the reader
constraint-genre = thể loại { $value }
constraint-mood = không khí { $value }
constraint-country = quốc gia { $value }
constraint-original_language = ngôn ngữ gốc { $value }
constraint-creator = đạo diễn { $value }
constraint-year-at_least = từ năm { $value }
constraint-year-at_most = đến năm { $value }
constraint-runtime-at_most = tối đa { $value } phút
constraint-runtime-at_least = tối thiểu { $value } phút
constraint-maturity-at_most = phù hợp với tuổi { $value }
constraint-maturity-at_least = từ { $value } tuổi
constraint-price-at_most = giá tối đa { $value }
constraint-price-at_least = giá từ { $value }
constraint-item-like = giống “{ $value }”
constraint-item-unlike = khác “{ $value }”
constraint-item-exclude = không có “{ $value }”
# wraps any of the above that is excluded
constraint-not = trừ { $constraint }

## Notices: what went wrong, or was done instead
notice-language = Tôi chưa viết được { $language } nên câu trả lời này bằng { $reply }.
notice-fewer = Trong kho phim chỉ có { $count } phim phù hợp.
notice-title-guessed = Tôi hiểu “{ $asked }” là “{ $title }”.
notice-title-unknown = Trong kho phim không có phim nào tên “{ $asked }”.
notice-rules-full = Bạn đã đưa ra rất nhiều yêu cầu; những yêu cầu cũ nhất không còn được tính.
notice-model-failed = Không dùng được mô hình ngôn ngữ ({ $reason }) nên câu trả lời này do bộ lập kế hoạch có sẵn viết.
notice-model-dropped = Một phần nội dung do mô hình ngôn ngữ viết không có căn cứ trong kho phim nên đã được lược bỏ.
notice-text-cut = Tin nhắn của bạn quá dài; chỉ phần đầu được đọc.
notice-text-cleaned = Các ký tự không hiển thị được đã được lược bỏ khỏi tin nhắn của bạn.
notice-user-unknown = Dữ liệu tương tác không có người dùng { $user } nên danh sách này không dựa trên sở thích trước đây.
notice-simulated = Người xem trong bản demo này là mô phỏng: sở thích của họ cho thấy cách hoạt động và không nói lên điều gì về người thật.
# reasons for notice-model-failed
model-timeout = mất quá nhiều thời gian
model-rate-limited = đang quá tải hoặc đã hết hạn mức
model-unreachable = không kết nối được
model-refused = yêu cầu bị từ chối; hãy kiểm tra khóa và tên mô hình
model-server = máy chủ của mô hình báo lỗi
model-unreadable = không đọc được câu trả lời
model-limit = gọi quá nhiều công cụ mà không trả lời
model-invented = nêu những phim không có trong kho phim
model-language = trả lời bằng ngôn ngữ khác
model-error = lỗi không mong đợi

## Words
genre-action = hành động
genre-adventure = phiêu lưu
genre-animation = hoạt hình
genre-comedy = hài
genre-crime = hình sự
genre-documentary = tài liệu
genre-drama = chính kịch
genre-family = gia đình
genre-fantasy = kỳ ảo
genre-history = lịch sử
genre-horror = kinh dị
genre-music = âm nhạc
genre-mystery = bí ẩn
genre-romance = tình cảm
genre-science-fiction = khoa học viễn tưởng
genre-sport = thể thao
genre-thriller = giật gân
genre-war = chiến tranh
genre-western = viễn tây
mood-light = nhẹ nhàng
mood-warm = ấm áp
mood-funny = vui nhộn
mood-romantic = lãng mạn
mood-sad = buồn
mood-dark = u tối
mood-tense = hồi hộp
mood-scary = đáng sợ
mood-thoughtful = sâu lắng
mood-dreamy = mơ mộng
mood-epic = hoành tráng
mood-uplifting = truyền cảm hứng

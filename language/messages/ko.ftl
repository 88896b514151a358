# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: 해요. Titles stand in 〈〉. No particle is joined to a value, as its form depends on the value's last sound:
# a value stands after a label, or before a word that needs none (같은, 감독, 편, 년).

## The list
# $count: how many films follow (a number)
intro = 조건에 맞는 영화 { $count }편을 골라 봤어요:
intro-like = 〈{ $title }〉 같은 영화 { $count }편을 골라 봤어요:
intro-more = 이어서 { $count }편을 더 보여 드릴게요:
intro-different = 색다른 영화 { $count }편을 골라 봤어요:
# after the reader said that a film is not to their taste
intro-instead = 〈{ $title }〉 같은 영화는 빼 둘게요. 대신 { $count }편을 골라 봤어요:
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. 〈{ $title }〉 ({ $year }): { $reasons }
item-without-year = { $rank }. 〈{ $title }〉: { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = 장르: { $genres }, 제작 국가: { $countries }.
reason-genre = 장르: { $genres }.
reason-country = 제작 국가: { $countries }.
reason-language = 원어: { $language }.
reason-mood = 작품 분위기: { $moods }.
reason-year = { $year }년에 나온 작품이에요.
reason-runtime = 상영 시간은 { $minutes }분이에요.
reason-maturity = { $age ->
    [0] 편집진은 모든 연령이 볼 수 있다고 판단했어요.
   *[other] 편집진은 { $age }세 이상이 보기에 알맞다고 판단했어요.
}
reason-creator = 감독: { $creators }.
reason-meaning = 작품 소개가 찾으시는 내용과 가까워요.
reason-taste = 〈{ $title }〉 팬들이 이 작품도 자주 좋아했어요.
reason-popular = 많은 관객이 좋아한 작품이에요.

## Answers about one film
about = 〈{ $title }〉: { $facts }
about-plot = 카탈로그 소개: { $plot }
about-unknown = 어떤 영화를 말씀하시는지 모르겠어요. 제목을 알려 주세요.
about-which = 다음 중 어느 작품인가요: { $titles }?
why = 〈{ $title }〉 추천 이유: { $reasons }
why-none = 아직 추천한 적이 없는 영화라서 알려 드릴 이유가 없어요.
# why a film that the reader names is missing from the list
why-not-rule = 〈{ $title }〉 작품은 말씀하신 조건 때문에 목록에서 빠졌어요: { $constraints }.
why-not-shown = 〈{ $title }〉 작품은 앞선 목록에 있었어요. 같은 영화는 두 번 보여 드리지 않아요.
why-not-lower = 〈{ $title }〉 작품도 모든 조건에 맞지만, 더 잘 맞는 영화가 { $count }편 있어요.
why-listed = 〈{ $title }〉 작품은 목록의 { $rank }번에 있어요.
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = 〈{ $first }〉, 〈{ $second }〉 비교:
compare-row = { $field }: { $first } · { $second }
# a row in which both films have the same
compare-same = { $field }: { $value } (두 작품 모두)
compare-which = 어느 두 작품을 비교할까요? 번호나 제목을 알려 주세요.
# the reader named a number that the list does not have
reference-unknown = 목록에는 영화가 { $count }편뿐이에요. 어느 작품인가요?
reference-none = 아직 보여 드린 목록이 없어요. 어떤 영화를 보고 싶은지 알려 주세요.

## Small moves
greeting = 안녕하세요. 어떤 영화를 보고 싶으세요? 장르, 나라, 분위기, 좋아하는 영화 등을 편한 언어로 알려 주세요.
thanks = 별말씀을요. 즐거운 관람 되세요.
goodbye = 안녕히 가세요. 즐거운 관람 되세요.
help = 이 카탈로그에서 영화를 추천해 드려요. 장르, 나라, 분위기, 좋아하는 영화나 피하고 싶은 것을 알려 주세요. 영화마다 추천 이유를 함께 보여 드려요.
decline = 이 카탈로그에서 작품을 고르는 일만 도와드릴 수 있어요. 어떤 영화를 보고 싶은지 알려 주세요.
ask-more = 어떤 영화를 찾으세요? 장르나 나라, 분위기, 또는 비슷했으면 하는 영화를 알려 주세요.
# the reader is rude: stay calm, do not lecture
abuse = 조금만 부드럽게 말씀해 주세요. 보고 싶은 영화를 알려 주시면 찾아볼게요.
language-switched = 이제부터 답변 언어: { $language }. 어떤 영화를 보고 싶으세요?
forgotten = 그 조건을 지웠어요. 남은 결과는 다음과 같아요.
# $constraints: rules that no longer count
relaxed = 이제 적용하지 않는 조건: { $constraints }. 지금 조건에 맞는 영화는 다음과 같아요.
undo-none = 취소할 조건이 없어요.
relax-none = 그런 조건이 없어서 달라지는 것이 없어요.
reset-done = 모든 조건을 지웠어요. 어떤 영화를 보고 싶으세요?

## Nothing found
nothing-fits = 다음 조건에 모두 맞는 영화가 카탈로그에 없어요: { $constraints }. 어느 조건을 빼도 될까요?
nothing-left = 이미 보셨거나 제외하신 영화 말고는 더 추천할 영화가 없어요.
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = 다음 조건에 모두 맞는 영화가 카탈로그에 없어요: { $constraints }. 이 중 하나를 빼면 찾을 수 있어요: { $options }. 어느 조건을 뺄까요?
# one rule, and how many films there would be without it
relax-option = { $constraint } ({ $count }편)
conflict = 두 조건이 서로 맞지 않아요: { $first }; { $second }. 어느 쪽을 따를까요?

## What polyrec believes of the reader, on request
beliefs = 지금까지 이해한 조건: { $constraints }.
beliefs-none = 아직 말씀하신 조건이 없어요. 어떤 영화를 보고 싶은지 알려 주세요.
# the country that culture and age ratings are taken from
beliefs-market = 계신 나라로 짐작한 곳: { $country }.
beliefs-correct = 틀린 것이 있으면 말씀해 주세요. 조건은 취소하거나 바꾸거나 뺄 수 있고, “처음부터”라고 하시면 모두 지워요.

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = 어떤 장르가 가장 좋으세요: { $examples }?
question-mood = 어떤 분위기가 좋으세요: { $examples }?
question-country = 어느 나라 영화가 좋으세요: { $examples }?
question-original_language = 어떤 언어로 된 영화가 좋으세요: { $examples }?
question-year = 더 최근 영화가 좋으세요, 더 오래된 영화가 좋으세요? 지금 목록은 { $from }년부터 { $to }년까지의 영화예요.

## Names of what is known of a film, as the head of a row
field-year = 연도
field-genres = 장르
field-moods = 분위기
field-countries = 제작 국가
field-original_language = 원어
field-creators = 감독
field-runtime = 상영 시간
field-maturity = 관람 연령
field-price = 가격
value-minutes = { $minutes }분
value-age = { $age ->
    [0] 모든 연령
   *[other] { $age }세 이상
}

## Constraints, as shown to the reader
constraint-genre = 장르: { $value }
constraint-mood = 분위기: { $value }
constraint-country = 제작 국가: { $value }
constraint-original_language = 원어: { $value }
constraint-creator = 감독: { $value }
constraint-year-at_least = { $value }년부터
constraint-year-at_most = { $value }년까지
constraint-runtime-at_most = { $value }분 이내
constraint-runtime-at_least = { $value }분 이상
constraint-maturity-at_most = { $value }세도 볼 수 있는 영화
constraint-maturity-at_least = { $value }세 이상 관람
constraint-price-at_most = 가격: { $value } 이하
constraint-price-at_least = 가격: { $value } 이상
constraint-item-like = 〈{ $value }〉 같은 영화
constraint-item-unlike = 〈{ $value }〉 같은 영화 제외
constraint-item-exclude = 〈{ $value }〉 제외
# wraps any of the above that is excluded
constraint-not = 제외: { $constraint }

## Notices: what went wrong, or was done instead
notice-language = 아직 쓸 수 없는 언어예요: { $language }. 이번 답변 언어: { $reply }.
notice-fewer = 조건에 맞는 영화가 카탈로그에 { $count }편뿐이에요.
notice-title-guessed = “{ $asked }” → 〈{ $title }〉 작품으로 이해했어요.
notice-title-unknown = “{ $asked }” 제목의 영화는 카탈로그에 없어요.
notice-rules-full = 조건이 아주 많아져서 오래된 것부터 적용되지 않아요.
notice-model-failed = 언어 모델을 쓸 수 없어서({ $reason }) 내장 플래너가 답변했어요.
notice-model-dropped = 언어 모델이 쓴 내용 중 카탈로그에서 확인되지 않는 부분은 뺐어요.
notice-text-cut = 메시지가 아주 길어서 앞부분만 읽었어요.
notice-text-cleaned = 표시할 수 없는 문자는 메시지에서 뺐어요.
notice-user-unknown = 이용 데이터에 없는 사용자예요({ $user }). 그래서 이 목록에는 지난 취향이 반영되지 않았어요.
notice-simulated = 이 데모의 관객은 시뮬레이션이에요. 취향은 작동 방식을 보여 줄 뿐, 실제 사람과는 관계가 없어요.
# reasons for notice-model-failed
model-timeout = 시간이 너무 오래 걸림
model-rate-limited = 과부하 또는 사용량 한도 초과
model-unreachable = 연결할 수 없음
model-refused = 요청이 거부됨, 키와 모델 이름을 확인하세요
model-server = 서버 오류
model-unreadable = 답변을 읽을 수 없음
model-limit = 답변 없이 도구를 너무 많이 호출함
model-invented = 카탈로그에 없는 영화를 언급함
model-language = 다른 언어로 답변함
model-error = 예상치 못한 오류

## Words
genre-action = 액션
genre-adventure = 모험
genre-animation = 애니메이션
genre-comedy = 코미디
genre-crime = 범죄
genre-documentary = 다큐멘터리
genre-drama = 드라마
genre-family = 가족
genre-fantasy = 판타지
genre-history = 역사
genre-horror = 공포
genre-music = 음악
genre-mystery = 미스터리
genre-romance = 로맨스
genre-science-fiction = SF
genre-sport = 스포츠
genre-thriller = 스릴러
genre-war = 전쟁
genre-western = 서부극
mood-light = 가벼운
mood-warm = 따뜻한
mood-funny = 유쾌한
mood-romantic = 로맨틱한
mood-sad = 슬픈
mood-dark = 어두운
mood-tense = 긴장감 있는
mood-scary = 무서운
mood-thoughtful = 생각하게 하는
mood-dreamy = 몽환적인
mood-epic = 웅장한
mood-uplifting = 희망을 주는

# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# Chinese, simplified: 您; film titles in 《》; full-width punctuation; label and value where a value follows.

## The list
# $count: how many films follow (a number)
intro = 为您找到{ $count }部符合要求的影片：
intro-like = 为您找到{ $count }部与《{ $title }》相近的影片：
intro-more = 再为您推荐{ $count }部：
intro-different = 换个方向，为您推荐{ $count }部：
# after the reader said that a film is not to their taste
intro-instead = 明白了，不再推荐与《{ $title }》类似的影片。换成以下{ $count }部：
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. 《{ $title }》（{ $year }）：{ $reasons }
item-without-year = { $rank }. 《{ $title }》：{ $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title } / { $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = 类型：{ $genres }；国家/地区：{ $countries }。
reason-genre = 类型：{ $genres }。
reason-country = 国家/地区：{ $countries }。
reason-language = 原版语言：{ $language }。
reason-mood = 影片基调：{ $moods }。
reason-year = 于{ $year }年问世。
reason-runtime = 片长{ $minutes }分钟。
reason-maturity = { $age ->
    [0] 编辑评定：适合所有年龄段观看。
   *[other] 编辑评定：适合{ $age }岁及以上观众观看。
}
reason-creator = 导演：{ $creators }。
reason-meaning = 影片简介与您的描述相近。
reason-taste = 喜欢《{ $title }》的观众往往也喜欢这部影片。
reason-popular = 受到许多观众的喜爱。

## Answers about one film
about = 《{ $title }》。{ $facts }
about-plot = 片库简介：{ $plot }
about-unknown = 不确定您说的是哪部影片，请告诉我片名。
about-which = 您指的是以下哪一部：{ $titles }？
why = 推荐《{ $title }》的理由如下：{ $reasons }
why-none = 我没有推荐过这部影片，因此没有理由可以说明。
# why a film that the reader names is missing from the list
why-not-rule = 《{ $title }》不在列表中，是因为您提出了以下要求：{ $constraints }。
why-not-shown = 《{ $title }》已出现在之前的列表中，同一部影片不会重复推荐。
why-not-lower = 《{ $title }》符合您的所有要求，但还有{ $count }部影片更合适。
why-listed = 《{ $title }》在列表中，排在第{ $rank }位。
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = 《{ $first }》与《{ $second }》对比如下：
compare-row = { $field }：{ $first } · { $second }
# a row in which both films have the same
compare-same = { $field }：{ $value }（两部相同）
compare-which = 您想比较哪两部影片？请告诉我编号或片名。
# the reader named a number that the list does not have
reference-unknown = 列表中只有{ $count }部影片。您指的是哪一部？
reference-none = 目前还没有列表，无法确定您指的是哪一部。请告诉我您想看什么。

## Small moves
greeting = 您好！想看什么样的影片？类型、国家/地区、氛围，或者一部您喜欢的影片，用任何语言告诉我都可以。
thanks = 不客气，祝您观影愉快！
goodbye = 再见，祝您观影愉快！
help = 我可以为您推荐本片库中的影片。请告诉我想看的类型、国家/地区、氛围、您喜欢的某部影片，或者不想看的内容。每部影片我都会说明推荐理由。
decline = 我只能帮您从本片库中挑选影片。请告诉我您想看什么。
ask-more = 您想看什么样的影片？可以说类型、国家/地区、氛围，或者一部您熟悉的类似影片。
# the reader is rude: stay calm, do not lecture
abuse = 有话慢慢说。请告诉我您想看什么，我来帮您找。
language-switched = 从现在起，将用{ $language }回复您。您想看什么？
forgotten = 已去掉这条要求，以下是其余的结果。
# $constraints: rules that no longer count
relaxed = 以下要求不再生效：{ $constraints }。现在符合要求的影片如下。
undo-none = 没有可以撤销的要求。
relax-none = 没有这样的要求，因此没有变化。
reset-done = 已清除所有要求。您想看什么？

## Nothing found
nothing-fits = 片库中没有影片能同时满足以下要求：{ $constraints }。可以放宽其中哪一项？
nothing-left = 除了您看过或排除的影片，已经没有可以推荐的了。
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = 片库中没有影片能同时满足以下要求：{ $constraints }。去掉其中一项就能找到：{ $options }。可以去掉哪一项？
# one rule, and how many films there would be without it
relax-option = { $constraint }（{ $count }部）
conflict = 以下两项要求互相矛盾：{ $first }；{ $second }。以哪一项为准？

## What polyrec believes of the reader, on request
beliefs = 目前了解到的要求：{ $constraints }。
beliefs-none = 您还没有提出要求。请告诉我您想看什么。
# the country that culture and age ratings are taken from
beliefs-market = 默认您所在的国家/地区：{ $country }。
beliefs-correct = 如有不对，直接告诉我即可：任何一项要求都可以撤销、修改或去掉；说“重新开始”会清除全部要求。

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = 您最想看哪种类型：{ $examples }？
question-mood = 您想要什么样的氛围：{ $examples }？
question-country = 您想看哪个国家/地区的影片：{ $examples }？
question-original_language = 您想看哪种语言的影片：{ $examples }？
question-year = 您想看新一些的还是老一些的？这些影片的年份在{ $from }年到{ $to }年之间。

## Names of what is known of a film, as the head of a row
field-year = 年份
field-genres = 类型
field-moods = 氛围
field-countries = 国家/地区
field-original_language = 原版语言
field-creators = 导演
field-runtime = 片长
field-maturity = 适合年龄
field-price = 价格
value-minutes = { $minutes }分钟
value-age = { $age ->
    [0] 所有年龄
   *[other] { $age }岁及以上
}

## Constraints, as shown to the reader
constraint-genre = { $value }类型
constraint-mood = { $value }的氛围
constraint-country = { $value }出品
constraint-original_language = { $value }原版
constraint-creator = { $value }执导
constraint-year-at_least = { $value }年及以后
constraint-year-at_most = { $value }年及以前
constraint-runtime-at_most = 片长不超过{ $value }分钟
constraint-runtime-at_least = 片长不少于{ $value }分钟
constraint-maturity-at_most = 适合{ $value }岁观看
constraint-maturity-at_least = 适合{ $value }岁及以上
constraint-price-at_most = 价格不超过{ $value }
constraint-price-at_least = 价格不低于{ $value }
constraint-item-like = 类似《{ $value }》
constraint-item-unlike = 不同于《{ $value }》
constraint-item-exclude = 排除《{ $value }》
# wraps any of the above that is excluded
constraint-not = 不要“{ $constraint }”

## Notices: what went wrong, or was done instead
notice-language = 暂不支持用{ $language }回复，因此本次以{ $reply }回复。
notice-fewer = 片库中只有{ $count }部影片符合要求。
notice-title-guessed = 已将“{ $asked }”理解为《{ $title }》。
notice-title-unknown = 片库中没有名为“{ $asked }”的影片。
notice-rules-full = 您提出的要求非常多，最早的几项已不再生效。
notice-model-failed = 语言模型未能使用（{ $reason }），本回复由内置规划器生成。
notice-model-dropped = 语言模型所写的部分内容在片库中没有依据，已略去。
notice-text-cut = 您的消息很长，只读取了开头部分。
notice-text-cleaned = 您的消息中有无法显示的字符，已略去。
notice-user-unknown = 互动数据中没有用户{ $user }，因此本次推荐未参考以往的观影喜好。
notice-simulated = 本演示中的观众均为模拟生成，其喜好仅用于展示功能，与真实人群无关。
# reasons for notice-model-failed
model-timeout = 响应超时
model-rate-limited = 服务繁忙或额度已用完
model-unreachable = 无法连接
model-refused = 请求被拒绝，请检查密钥和模型名称
model-server = 其服务器报错
model-unreadable = 返回的内容无法解析
model-limit = 多次调用工具后仍未给出回答
model-invented = 提到了片库中没有的影片
model-language = 用了另一种语言作答
model-error = 发生意外错误

## Words
genre-action = 动作
genre-adventure = 冒险
genre-animation = 动画
genre-comedy = 喜剧
genre-crime = 犯罪
genre-documentary = 纪录片
genre-drama = 剧情
genre-family = 家庭
genre-fantasy = 奇幻
genre-history = 历史
genre-horror = 恐怖
genre-music = 音乐
genre-mystery = 悬疑
genre-romance = 爱情
genre-science-fiction = 科幻
genre-sport = 体育
genre-thriller = 惊悚
genre-war = 战争
genre-western = 西部
mood-light = 轻松
mood-warm = 温馨
mood-funny = 幽默
mood-romantic = 浪漫
mood-sad = 伤感
mood-dark = 黑暗
mood-tense = 紧张
mood-scary = 吓人
mood-thoughtful = 引人深思
mood-dreamy = 梦幻
mood-epic = 宏大
mood-uplifting = 鼓舞人心

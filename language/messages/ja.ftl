# What polyrec says in this language. Project Fluent syntax: https://projectfluent.org
# One file a language, the same message ids in each; a test compares them. Every placeable must be used.
# Register: です・ます. Titles in running text stand in 『』; genres, countries and moods after a label.

## The list
# $count: how many films follow (a number)
intro = 条件に合う作品は、次の{ $count }本です。
intro-like = 『{ $title }』に近い作品は、次の{ $count }本です。
intro-more = ほかにも、次の{ $count }本があります。
intro-different = これまでとは違う作品を{ $count }本ご紹介します。
# after the reader said that a film is not to their taste
intro-instead = 『{ $title }』のような作品は避けます。代わりに、次の{ $count }本はいかがでしょうか。
# one entry of the list; $reasons is one or more of the reason- sentences below
item = { $rank }. { $title }（{ $year }年）― { $reasons }
item-without-year = { $rank }. { $title } ― { $reasons }
# a title shown in its own script and in Latin letters
title-with-latin = { $title } [{ $latin }]
# local title with the original one
title-with-original = { $title }／{ $original }

## Reasons: each is a whole sentence, true of the film by the evidence it cites
reason-genre-country = ジャンル：{ $genres }。製作国：{ $countries }。
reason-genre = ジャンル：{ $genres }。
reason-country = 製作国：{ $countries }。
reason-language = オリジナル言語：{ $language }。
reason-mood = 作品の雰囲気：{ $moods }。
reason-year = { $year }年に公開されました。
reason-runtime = 上映時間は{ $minutes }分です。
reason-maturity = { $age ->
    [0] 編集部の判断では、年齢を問わずご覧いただけます。
   *[other] 編集部の判断では、{ $age }歳以上の方に適しています。
}
reason-creator = 監督：{ $creators }。
reason-meaning = 作品紹介の内容が、ご希望に近い作品です。
reason-taste = 『{ $title }』を気に入った方に、この作品もよく好まれています。
reason-popular = 多くの方に好評の作品です。

## Answers about one film
about = 『{ $title }』：{ $facts }
about-plot = カタログの紹介文：{ $plot }
about-unknown = どの作品のことか分かりませんでした。タイトルを教えてください。
about-which = 次のうち、どの作品のことでしょうか：{ $titles }
why = 『{ $title }』を選んだ理由は次のとおりです。{ $reasons }
why-none = その作品はまだおすすめしていないため、お伝えできる理由がありません。
# why a film that the reader names is missing from the list
why-not-rule = 『{ $title }』がリストにないのは、ご指定の条件によるものです：{ $constraints }。
why-not-shown = 『{ $title }』は前のリストですでにご紹介しました。同じ作品は二度ご紹介していません。
why-not-lower = 『{ $title }』もすべての条件に合いますが、よりご希望に近い作品が{ $count }本あります。
why-listed = 『{ $title }』はリストの{ $rank }番目にあります。
# two films side by side: compare-intro, then one compare-row for each field- below
compare-intro = 『{ $first }』と『{ $second }』の比較：
compare-row = { $field }：{ $first } · { $second }
# a row in which both films have the same
compare-same = { $field }：{ $value }（どちらも）
compare-which = どの2作品を比べますか。番号かタイトルを教えてください。
# the reader named a number that the list does not have
reference-unknown = リストにあるのは{ $count }本だけです。どの作品のことでしょうか。
reference-none = まだリストをお見せしていません。どんな作品をご覧になりたいか、お聞かせください。

## Small moves
greeting = こんにちは。どんな映画をご覧になりたいですか。ジャンル、国、雰囲気、お好きな作品などを、お好きな言語でお聞かせください。
thanks = どういたしまして。どうぞ映画をお楽しみください。
goodbye = ご利用ありがとうございました。どうぞ映画をお楽しみください。
help = このカタログの中から映画をおすすめします。ジャンル、国、雰囲気、お好きな作品、避けたいものなどをお聞かせください。どの作品にも、おすすめする理由を添えます。
decline = お手伝いできるのは、このカタログからの作品選びだけです。どんな作品をご覧になりたいか、お聞かせください。
ask-more = どんな映画をお探しですか。ジャンル、国、雰囲気、またはご存じの作品に似たものなど、ご希望をお聞かせください。
# the reader is rude: stay calm, do not lecture
abuse = どうぞ穏やかにお話しください。ご覧になりたい作品があれば、お探しします。
language-switched = これからは{ $language }でお答えします。どんな作品をご覧になりたいですか。
forgotten = その条件を取り消しました。残りは次のとおりです。
# $constraints: rules that no longer count
relaxed = 次の条件を外しました：{ $constraints }。いま条件に合う作品は次のとおりです。
undo-none = 取り消せる条件はありません。
relax-none = そのような条件はないため、変更はありません。
reset-done = すべての条件を取り消しました。どんな作品をご覧になりたいですか。

## Nothing found
nothing-fits = 次の条件をすべて満たす作品は、カタログに見つかりませんでした：{ $constraints }。どの条件を外してよいか教えてください。
nothing-left = ご覧になった作品と除外された作品のほかに、おすすめできる作品は残っていません。
# the rules, any one of which could go; $options: a list of relax-option
nothing-fits-options = 次の条件をすべて満たす作品は、カタログに見つかりませんでした：{ $constraints }。次のどれかを外せば見つかります：{ $options }。どれを外してよいか教えてください。
# one rule, and how many films there would be without it
relax-option = { $constraint }（{ $count }本）
conflict = 次の二つの条件は両立しません：{ $first }／{ $second }。どちらを優先しますか。

## What polyrec believes of the reader, on request
beliefs = ご希望をこのように理解しています：{ $constraints }。
beliefs-none = まだ条件を伺っていません。どんな作品をご覧になりたいか、お聞かせください。
# the country that culture and age ratings are taken from
beliefs-market = お住まいの国・地域は{ $country }と想定しています。
beliefs-correct = 違うところがあればお知らせください。条件は取り消し、変更、削除ができます。「最初から」と言えば、すべて消去します。

## One question after a list, where the answer would change it; $examples: a few values joined with "or"
question-genre = どのジャンルがよろしいですか：{ $examples }
question-mood = どんな雰囲気がよろしいですか：{ $examples }
question-country = どの国の作品がよろしいですか：{ $examples }
question-original_language = どの言語の作品がよろしいですか：{ $examples }
question-year = もっと新しい作品と古い作品、どちらがよろしいですか。いまの作品は{ $from }年から{ $to }年のものです。

## Names of what is known of a film, as the head of a row
field-year = 公開年
field-genres = ジャンル
field-moods = 雰囲気
field-countries = 製作国
field-original_language = オリジナル言語
field-creators = 監督
field-runtime = 上映時間
field-maturity = 対象年齢
field-price = 価格
value-minutes = { $minutes }分
value-age = { $age ->
    [0] 全年齢
   *[other] { $age }歳以上
}

## Constraints, as shown to the reader
constraint-genre = ジャンル：{ $value }
constraint-mood = 雰囲気：{ $value }
constraint-country = 製作国：{ $value }
constraint-original_language = オリジナル言語：{ $value }
constraint-creator = 監督：{ $value }
constraint-year-at_least = { $value }年以降
constraint-year-at_most = { $value }年以前
constraint-runtime-at_most = { $value }分以内
constraint-runtime-at_least = { $value }分以上
constraint-maturity-at_most = { $value }歳でも見られる作品
constraint-maturity-at_least = { $value }歳以上向け
constraint-price-at_most = 価格：{ $value }以下
constraint-price-at_least = 価格：{ $value }以上
constraint-item-like = 『{ $value }』に近い作品
constraint-item-unlike = 『{ $value }』とは違う作品
constraint-item-exclude = 『{ $value }』を除く
# wraps any of the above that is excluded
constraint-not = 「{ $constraint }」以外

## Notices: what went wrong, or was done instead
notice-language = { $language }での回答にはまだ対応していないため、{ $reply }でお答えしています。
notice-fewer = 条件に合う作品は、カタログに{ $count }本しかありません。
notice-title-guessed = 「{ $asked }」は『{ $title }』のことと解釈しました。
notice-title-unknown = 「{ $asked }」という作品はカタログにありません。
notice-rules-full = 条件がとても多くなったため、古いものから無効になりました。
notice-model-failed = 言語モデルを利用できなかったため（{ $reason }）、内蔵のプランナーがお答えしています。
notice-model-dropped = 言語モデルの回答のうち、カタログで裏付けられない部分は省きました。
notice-text-cut = メッセージがとても長いため、冒頭の部分だけを読み取りました。
notice-text-cleaned = 表示できない文字は、メッセージから取り除きました。
notice-user-unknown = 利用データにユーザー「{ $user }」が見つからないため、このリストには過去の好みが反映されていません。
notice-simulated = このデモの視聴者はシミュレーションによるものです。好みは仕組みを示すためのもので、実在の人々とは関係ありません。
# reasons for notice-model-failed
model-timeout = 応答に時間がかかりすぎました
model-rate-limited = 混み合っているか、利用枠を使い切りました
model-unreachable = 接続できません
model-refused = リクエストが拒否されました。キーとモデル名をご確認ください
model-server = サーバーがエラーを返しました
model-unreadable = 回答を読み取れませんでした
model-limit = 回答しないまま、ツールの呼び出しが上限を超えました
model-invented = カタログにない作品を挙げました
model-language = 別の言語で回答しました
model-error = 予期しないエラーが発生しました

## Words
genre-action = アクション
genre-adventure = アドベンチャー
genre-animation = アニメーション
genre-comedy = コメディ
genre-crime = クライム
genre-documentary = ドキュメンタリー
genre-drama = ドラマ
genre-family = ファミリー
genre-fantasy = ファンタジー
genre-history = 歴史
genre-horror = ホラー
genre-music = 音楽
genre-mystery = ミステリー
genre-romance = 恋愛
genre-science-fiction = SF
genre-sport = スポーツ
genre-thriller = スリラー
genre-war = 戦争
genre-western = 西部劇
mood-light = 軽快
mood-warm = 心温まる
mood-funny = 笑える
mood-romantic = ロマンチック
mood-sad = 切ない
mood-dark = ダーク
mood-tense = スリリング
mood-scary = 怖い
mood-thoughtful = 考えさせられる
mood-dreamy = 幻想的
mood-epic = 壮大
mood-uplifting = 元気が出る

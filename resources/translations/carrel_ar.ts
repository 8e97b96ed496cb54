<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell of which year</source>
        <translation>لا يذكر السؤال أي سنة</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>what the figures are in is not said</source>
        <translation>لم يُذكر بأي وحدة هي الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>it would be a division by zero</source>
        <translation>ستكون قسمة على صفر</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Computed by Carrel from the figures cited, without a language model.</source>
        <translation>حسبه Carrel من الأرقام المستشهد بها، بلا نموذج لغوي.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Read by Carrel from the tables cited, without a language model.</source>
        <translation>قرأه Carrel من الجداول المستشهد بها، بلا نموذج لغوي.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>{a} {b} was not computed: {c}.</source>
        <translation>لم يُحسب {a} {b}: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>no figure for {a} in {b} was found for certain</source>
        <translation>لم يُعثر على رقم مؤكد لـ {a} في {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>Its columns are {a}.</source>
        <translation>أعمدته هي {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>it is not certain whether the row “{a}” sums up those above it</source>
        <translation>ليس مؤكدًا ما إذا كان الصف «{a}» يجمع ما فوقه</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>nothing in the table “{a}” is called {b}</source>
        <translation>لا شيء في الجدول «{a}» يُسمّى {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>This was not computed: {a}.</source>
        <translation>لم يُحسب هذا: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <source>it does not tell what is compared with “{a}”</source>
        <translation>لا يذكر السؤال ما الذي يُقارن بـ «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>it does not tell what is asked of “{a}”</source>
        <translation>لا يذكر السؤال ما المطلوب من «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which of several columns of dates is meant</source>
        <translation>لا يذكر السؤال أيّ أعمدة التواريخ هو المقصود</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>nothing tells whether the day or the month comes first in “{a}”</source>
        <translation>لا شيء يدل على أيهما أولًا في «{a}»: اليوم أم الشهر</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” does not tell the day in all cells</source>
        <translation>«{a}» لا يذكر اليوم في كل الخلايا</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which column “{a}” is about</source>
        <translation>لا يذكر السؤال أي عمود يخصّه «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>no column of days tells “{a}”</source>
        <translation>لا عمود تواريخ يذكر «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” is not in {b}</source>
        <translation>«{a}» ليس بوحدة {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” may be another day than the one of “{b}”</source>
        <translation>قد يكون «{a}» يومًا غير يوم «{b}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether single rows are meant or all of each together</source>
        <translation>لا يذكر السؤال هل المقصود صفوف منفردة أم كل ما ينتمي معًا</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether the mean is of rows or of what each comes to</source>
        <translation>لا يذكر السؤال هل المتوسط للصفوف أم لمجموع كلٍّ منها</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>there may be one of which no row tells</source>
        <translation>قد يوجد ما لا يذكره أي صف</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows do not tell on which day something was done</source>
        <translation>صفوفه لا تذكر في أي يوم حدث الشيء</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows are of one thing each</source>
        <translation>كل صف من صفوفه لشيء واحد</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell which column is meant</source>
        <translation>لا يذكر السؤال أي عمود هو المقصود</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it asks for more than one figure</source>
        <translation>يطلب السؤال أكثر من رقم واحد</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell what is to be there as often</source>
        <translation>لا يذكر السؤال ما الذي ينبغي أن يتكرر بهذا القدر</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for nothing to be computed</source>
        <translation>لا يطلب السؤال حساب شيء</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell of what the mean is</source>
        <translation>لا يذكر السؤال متوسط ماذا</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for the most, or the least, of each</source>
        <translation>يطلب السؤال الأكثر أو الأقل من كلٍّ</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for a ratio</source>
        <translation>يطلب السؤال نسبة بين شيئين</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell which part of what is meant</source>
        <translation>لا يذكر السؤال أي جزء من ماذا هو المقصود</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell what the whole is</source>
        <translation>لا يذكر السؤال ما هو الكل</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell whether rows or values of “{a}” are meant</source>
        <translation>لا يذكر السؤال هل المقصود الصفوف أم قيم «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>“{a}” makes no whole</source>
        <translation>«{a}» لا يكوّن كلًّا</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Computed by Carrel from the cells of the table, without a language model.</source>
        <translation>حسبه Carrel من خلايا الجدول، بلا نموذج لغوي.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>One more is not listed.</source>
        <translation>واحدة أخرى غير مدرجة.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} more are not listed.</source>
        <translation>{a} أخرى لم تُسرد.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if each row is one.</source>
        <translation>لا شيء في الجدول «{a}» يسمى «{b}»: يصح هذا إذا كان كل صف واحدًا منها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if it is so of all that is counted, each once.</source>
        <translation>لا شيء في الجدول «{a}» يسمى «{b}»: يصح هذا إن كان ذلك شأن كل ما عُدّ، وكلٌّ منه مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>No row {a}: nothing to compute.</source>
        <translation>لا صف {a}: لا شيء يُحسب.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} different values of {b} in {c} rows{d}.</source>
        <translation>{a} قيم مختلفة من {b} في {c} صفًا{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>There are fewer than {a} different values of {b}.</source>
        <translation>عدد القيم المختلفة لـ {b} أقل من {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} value of {b} in {c} rows{d}.</source>
        <translation>قيمة واحدة ({a}) من {b} في {c} صفًا{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” is in different units: {b}</source>
        <translation>«{a}» بوحدات مختلفة: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” tells its unit ({b}) only in some cells</source>
        <translation>«{a}» لا يذكر وحدته ({b}) إلا في بعض الخلايا</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>it does not tell which column is meant by “{a}”: {b}</source>
        <translation>لا يذكر السؤال أي عمود مقصود بـ «{a}»: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>nothing tells which “{a}” are in between</source>
        <translation>لا شيء يدل على ما يقع بينهما من «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>no cell of “{a}” says “{b}”</source>
        <translation>لا خلية في «{a}» تقول «{b}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/verbs.py"/>
        <source>nothing tells which of its rows are “{a}”</source>
        <translation>لا شيء يدل على الصفوف التي ينطبق عليها «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The language model could not fill in this form reliably, so it holds your documents’ own words.</source>
        <translation>لم يستطع النموذج اللغوي ملء هذا الشكل على نحو موثوق، لذلك فيه كلمات مستنداتك نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The documents’ words do not fit the schema of this style, so here they are as they stand.</source>
        <translation>كلمات المستندات لا تلائم مخطط هذا الأسلوب، فهذه هي كما وردت.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>Whether this is so cannot be checked by the words: please read the source.</source>
        <translation>لا يمكن التحقق من هذا بالكلمات: يُرجى قراءة المصدر.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The schema is not a JSON schema as the standard has it.</source>
        <translation>ليس المخطط مخطط JSON وفق المعيار.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/differences.py"/>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Comparing what they say</source>
        <translation>يُقارن ما تقوله</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>One thing that several of these {a} speak of and say differently.</source>
        <translation>أمر واحد يتحدث عنه عدد من هذه الـ {a} وتقوله بشكل مختلف.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} things that several of these {b} speak of and say differently{c}.</source>
        <translation>{a} أشياء يتحدث عنها عدة من هذه {b} وتقولها على نحو مختلف{c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} shares none of this.</source>
        <translation>لا يشترك {a} في شيء من هذا.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Nothing about it was found in {a}: {b}.</source>
        <translation>لم يُعثر على شيء عنه في {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} documents were left out, as nothing calls them “{b}”.</source>
        <translation>تُركت {a} من المستندات جانبًا، إذ لا شيء يسميها «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>No document called “{a}” was found.</source>
        <translation>لم يُعثر على مستند باسم «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a}: nothing like it was found.</source>
        <translation>{a}: لم يُعثر على شيء مثله.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Left out, as nothing calls them “{a}”: {b}.</source>
        <translation>تُركت جانبًا، إذ لا شيء يسميها «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Asking each document</source>
        <translation>يُسأل كل مستند</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tie these words together otherwise.</source>
        <translation>تربط الكلمات المستشهد بها هذه الكلمات على نحو آخر.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tell it as what somebody says or thinks: {a}.</source>
        <translation>تورده الكلمات المستشهد بها على أنه قول أحد أو رأيه: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words deny it: {a}.</source>
        <translation>تنفيه الكلمات المستشهد بها: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words add what limits it: {a}.</source>
        <translation>تضيف الكلمات المستشهد بها ما يقيده: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words do not say {a}.</source>
        <translation>لا تقول الكلمات المستشهد بها {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words speak of another “{a}”.</source>
        <translation>تتحدث الكلمات المستشهد بها عن «{a}» آخر.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words put “{a}” in another time.</source>
        <translation>تجعل الكلمات المستشهد بها «{a}» في زمن آخر.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The cited words may not say this.</source>
        <translation>قد لا تقول الكلمات المستشهد بها هذا.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The language model does not find this in the cited words.</source>
        <translation>لا يجد النموذج اللغوي هذا في الكلمات المستشهد بها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>It says nothing that could be checked.</source>
        <translation>لا يقول شيئًا يمكن التحقق منه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>The cited words ask this, and do not say it.</source>
        <translation>تسأل الكلمات المستشهد بها عن هذا ولا تقوله.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>This is too long to be compared word by word.</source>
        <translation>هذا أطول من أن يُقارن كلمة كلمة.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/closed_book.py"/>
        <source>Not in your documents; asking the model itself</source>
        <translation>ليس في مستنداتك؛ يُسأل النموذج نفسه</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/prompt.py"/>
        <source>This question is too long for the language model: please ask it in fewer words.</source>
        <translation>هذا السؤال أطول مما يقرؤه النموذج اللغوي: يُرجى طرحه بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Writing the answer</source>
        <translation>تُكتب الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Reading the passages</source>
        <translation>تُقرأ المقاطع</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Choosing what to read</source>
        <translation>يُختار ما يُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/write.py"/>
        <source>The language model wrote for two minutes and was stopped there.</source>
        <translation>كتب النموذج اللغوي لمدة دقيقتين ثم أُوقف عند هذا الحد.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/amendments.py"/>
        <source>“{a}” speaks of changing clause {b}, cited here: “{c}” Read both.</source>
        <translation>تتحدث «{a}» عن تغيير البند {b} المستشهد به هنا: «{c}» اقرأ كليهما.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>It asks, and says nothing that could be checked.</source>
        <translation>إنه سؤال، ولا يقول شيئًا يمكن التحقق منه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>There is no sentence in this text that could be checked.</source>
        <translation>ليس في هذا النص جملة يمكن التحقق منها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>Checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>{a} Listed are the {b} that bear most on the question.</source>
        <translation>{a} والمسرود هي {b} الأكثر صلة بالسؤال.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Reading closely what may bear on it</source>
        <translation>يُقرأ بإمعان ما قد يتصل به</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Looking through your documents</source>
        <translation>تُتصفح مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Comparing sentences</source>
        <translation>تُقارن الجمل</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>This comes nearest to the question; whether it answers it is not certain.</source>
        <translation>هذا أقرب ما وُجد إلى السؤال؛ وليس من المؤكد أنه يجيب عنه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model’s own words could not be confirmed, so here is what the documents say.</source>
        <translation>تعذر تأكيد كلمات النموذج اللغوي نفسه، فهذا ما تقوله المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote no whole sentence, so here is what the documents say.</source>
        <translation>لم يكتب النموذج اللغوي أي جملة كاملة، لذا إليك ما تقوله المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model announced an answer and wrote none, so here is what the documents say.</source>
        <translation>أعلن النموذج اللغوي عن إجابة ولم يكتب أي إجابة، لذا إليك ما تقوله المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote nothing, so here is what the documents say.</source>
        <translation>لم يكتب النموذج اللغوي شيئًا، لذا إليك ما تقوله المستندات.</translation>
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
        <translation>أُوقف.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>Answering one thing after the other</source>
        <translation>يُجاب عن شيء بعد شيء</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>“{a}” was not looked for any more.</source>
        <translation>لم يُبحث عن «{a}» بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>About “{a}” nothing was found in {b}.</source>
        <translation>لم يُعثر على شيء عن «{a}» في {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Chinese or Japanese</source>
        <translation>الصينية أو اليابانية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Arabic letters</source>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Cyrillic letters</source>
        <translation>الحروف السيريلية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Devanagari letters</source>
        <translation>حروف الديفاناغاري</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>The question is in {a} and what comes nearest to it is in {b}: Carrel does not translate, so ask in the language of the documents.</source>
        <translation>السؤال بـ {a} وأقرب ما وُجد بـ {b}: لا يترجم Carrel، فاسأل بلغة المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Some of your documents are in {a}: Carrel does not translate, so ask in their language.</source>
        <translation>بعض مستنداتك مكتوبة باللغة: {a}. لا يترجم Carrel، فاسأل بلغة تلك المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>Nothing was computed over the rows of the table: these are single rows that come near the question.</source>
        <translation>لم يُحسب شيء على صفوف الجدول: هذه صفوف مفردة قريبة من السؤال.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>What the question takes for given may not be so; the document says: “{a}”.</source>
        <translation>ما يفترضه السؤال قد لا يكون صحيحًا؛ يقول المستند: «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/summary.py"/>
        <source>Of {a} documents, the {b} longest are summarised.</source>
        <translation>من {a} مستندات، لُخصت الأطول وعددها {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>No language model was used: Carrel answers with its reader and quotes; a model would write answers out.</source>
        <translation>لم يُستخدم نموذج لغوي: يجيب Carrel بقارئه وبالاقتباسات؛ والنموذج يكتب الإجابات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Understanding the question</source>
        <translation>يُفهم السؤال</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>This question has {a} words: please ask it in at most {b}.</source>
        <translation>في هذا السؤال {a} كلمة: يُرجى طرحه في {b} على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <location filename="../../app/engine/server/answering.py"/>
        <source>There is nothing to search yet: add some documents first.</source>
        <translation>لا شيء للبحث فيه بعد: أضف بعض المستندات أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in what was read before you stopped it.</source>
        <translation>لم يُعثر على إجابة عن هذا السؤال فيما قُرئ قبل أن توقفه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: nothing in them bears on it.</source>
        <translation>لم يُعثر على إجابة عن هذا السؤال في مستنداتك: لا شيء فيها يتصل به.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: what comes nearest does not answer it.</source>
        <translation>لم يُعثر على إجابة عن هذا السؤال في مستنداتك: أقرب ما فيها لا يجيب عنه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>Stopped after reading {a} of {b} passages.</source>
        <translation>أُوقف بعد قراءة {a} من {b} من المقاطع.</translation>
    </message>
    <message>
        <location filename="../../app/answer/question/respell.py"/>
        <source>“{a}” was read as “{b}”.</source>
        <translation>قُرئ «{a}» على أنه «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>on the cited page</source>
        <translation>في الصفحة المستشهد بها</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>in the cited passage</source>
        <translation>في المقطع المستشهد به</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>Nothing like it was found in the documents.</source>
        <translation>لم يُعثر على شيء مثله في المستندات.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>What stands around the cited words may take it back.</source>
        <translation>قد ينقضه ما يحيط بالكلمات المستشهد بها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words say “{a}”, not “{b}”.</source>
        <translation>تقول الكلمات المستشهد بها «{a}» لا «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words add a condition: “{a}”.</source>
        <translation>تضيف الكلمات المستشهد بها شرطًا: «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The {a} {b} is not {c}.</source>
        <translation>{a} {b} ليس {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>A number is not the one that the cited words give for the same thing.</source>
        <translation>أحد الأعداد ليس ما تذكره الكلمات المستشهد بها للشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The name “{a}” is not on the cited page.</source>
        <translation>الاسم «{a}» ليس في الصفحة المستشهد بها.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>In the cited words the two sides of “{a}” are the other way round.</source>
        <translation>في الكلمات المستشهد بها طرفا «{a}» معكوسان.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a} {b}”, not “{a} {c}”.</source>
        <translation>تقول الكلمات المستشهد بها «{a} {b}» لا «{a} {c}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a}”, not “{b}”, with “{c}”.</source>
        <translation>تقول الكلمات المستشهد بها «{a}» لا «{b}» مع «{c}».</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>The language model in use is too small to write answers that hold, so Carrel answers with its reader and quotes; a larger one would write answers out.</source>
        <translation>النموذج اللغوي المستخدم أصغر من أن يكتب إجابات يُعتمد عليها، لذلك يجيب Carrel بقارئه وبالاقتباسات؛ والأكبر يكتب الإجابات.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>This is from the few passages that come nearest to the question; there may be more.</source>
        <translation>هذا من المقاطع القليلة الأقرب إلى السؤال؛ وقد يوجد المزيد.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Ask for a list of all, or in the mode for coverage, to have every passage looked at.</source>
        <translation>اطلب قائمة بالكل، أو اختر الطريقة «شامل»، ليُنظر في كل مقطع.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Stopped before it was finished.</source>
        <translation>أُوقف قبل أن ينتهي.</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title given by you</source>
        <translation>عنوان أعطيته أنت</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s properties</source>
        <translation>العنوان من خصائص الملف</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the subject of the message</source>
        <translation>العنوان من موضوع الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the head of the text</source>
        <translation>العنوان من رأس النص</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s name</source>
        <translation>العنوان من اسم الملف</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>The document no longer says this.</source>
        <translation>لم يعد المستند يقول هذا.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>No longer in the library.</source>
        <translation>لم يعد في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>Kept by Carrel since {a}.</source>
        <translation>يحفظه Carrel منذ {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>There is no such answer in this chat.</source>
        <translation>لا توجد إجابة كهذه في هذه المحادثة.</translation>
    </message>
    <message>
        <location filename="../../app/core/document_query.py"/>
        <source>Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</source>
        <translation>كلمات من العنوان أو اسم الملف أو وسم. وأيضًا kind:excel وstate:locked وtag:leases وfolder:contracts وadded:week وchanged:2026-11</translation>
    </message>
    <message>
        <location filename="../../app/core/errors.py"/>
        <source>Please type a question.</source>
        <translation>يُرجى كتابة سؤال.</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>a right page is among the first five</source>
        <translation>إحدى الصفحات الصحيحة ضمن الخمس الأولى</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers, as far as rules can tell</source>
        <translation>إجابات صحيحة، بقدر ما تستطيع القواعد أن تحكم</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much of what is expected they hold</source>
        <translation>مقدار ما تتضمنه مما هو متوقع</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers: by rules or, where they cannot tell, by the model</source>
        <translation>إجابات صحيحة: بالقواعد، أو بالنموذج حيث لا تستطيع أن تحكم</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much they hold: by rules or, where they cannot tell, by the model</source>
        <translation>مقدار ما تتضمنه: بالقواعد، أو بالنموذج حيث لا تستطيع أن تحكم</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of the pages cited, so many are right</source>
        <translation>نسبة الصحيح من الصفحات المستشهد بها</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>quotes that are word for word on their page</source>
        <translation>اقتباسات موجودة حرفيًا في صفحتها</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what the documents answer, so much was answered</source>
        <translation>نسبة ما أُجيب عنه مما تجيب عنه المستندات</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what they do not answer, so much was rightly not answered</source>
        <translation>نسبة ما تُرك بحق دون إجابة مما لا تجيب عنه</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentations</source>
        <translation>عروض PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument texts</source>
        <translation>نصوص OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentations</source>
        <translation>عروض OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentation</source>
        <translation>عرض OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheets</source>
        <translation>جداول OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheet</source>
        <translation>جدول OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF documents</source>
        <translation>مستندات RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown file</source>
        <translation>ملف Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text files</source>
        <translation>ملفات نصية</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Tables in text files</source>
        <translation>جداول في ملفات نصية</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Table in a text file</source>
        <translation>جدول في ملف نصي</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-books</source>
        <translation>كتب إلكترونية</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail messages</source>
        <translation>رسائل بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail message</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Pictures and scans</source>
        <translation>صور ومسوحات ضوئية</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Picture or scan</source>
        <translation>صورة أو مسح ضوئي</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS documents</source>
        <translation>مستندات XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS document</source>
        <translation>مستند XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/library/document_list.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The library: what was read of your documents, with your chats, highlights and notes</source>
        <translation>المكتبة: ما قُرئ من مستنداتك، مع محادثاتك وتمييزاتك وملاحظاتك</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices, answer styles and the keys of servers</source>
        <translation>اختياراتك وأساليب إجابتك ومفاتيح الخوادم</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices</source>
        <translation>اختياراتك</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your answer styles</source>
        <translation>أساليب إجابتك</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The keys of servers</source>
        <translation>مفاتيح الخوادم</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Models that you got from inside Carrel</source>
        <translation>النماذج التي جلبتها من داخل Carrel</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document, and the log of network calls</source>
        <translation>تقارير الأعطال، وهي لا تذكر أي مستند، وسجل الاتصالات بالشبكة</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document</source>
        <translation>تقارير الأعطال، وهي لا تذكر أي مستند</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The log of network calls</source>
        <translation>سجل الاتصالات بالشبكة</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Carrel’s entry in the menu of your desktop, and its picture</source>
        <translation>مدخل Carrel في قائمة سطح المكتب، وصورته</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your own files stay where they are. To be rid of everything, close Carrel and delete what is listed here; look first whether a folder that you chose yourself holds anything else. Other libraries of yours are not listed.</source>
        <translation>تبقى ملفاتك في أماكنها. لمحو كل شيء، أغلق Carrel واحذف المذكور هنا؛ وانظر أولًا هل في مجلد اخترته بنفسك شيء آخر. لا تُذكر مكتباتك الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/core/keys.py"/>
        <source>An API key is made of letters, digits and signs, without blanks.</source>
        <translation>يتألف مفتاح API من حروف وأرقام ورموز، بلا مسافات.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>The library folder {a} cannot be used: {b}.</source>
        <translation>لا يمكن استخدام مجلد المكتبة {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>Another Carrel has this library open; close it there first.</source>
        <translation>يفتح Carrel آخر هذه المكتبة؛ أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a} and is not there now; connect the drive that it is on.</source>
        <translation>نُقلت المكتبة إلى {a} وهي ليست هناك الآن؛ صِل محرك الأقراص الذي توجد عليه.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a}; please start Carrel again.</source>
        <translation>نُقلت المكتبة إلى {a}؛ يرجى إعادة تشغيل Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Copying the library</source>
        <translation>جارٍ نسخ المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Checking the copy</source>
        <translation>جارٍ التحقق من النسخة</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library could not be moved to {a}: {b}. It stays where it is.</source>
        <translation>تعذّر نقل المكتبة إلى {a}: {b}. تبقى المكتبة في مكانها.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is no library to be moved yet.</source>
        <translation>لا توجد بعد مكتبة لنقلها.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library is in this folder already.</source>
        <translation>المكتبة موجودة في هذا المجلد بالفعل.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library cannot be moved into itself; please choose a folder outside of it.</source>
        <translation>لا يمكن نقل المكتبة إلى داخلها؛ يرجى اختيار مجلد خارجها.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>{a} is not an empty folder; please choose one that is empty or new.</source>
        <translation>{a} ليس مجلدًا فارغًا؛ يرجى اختيار مجلد فارغ أو جديد.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Carrel may not write in {a}.</source>
        <translation>لا يُسمح لـ Carrel بالكتابة في {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is too little room in {a}: the library takes {b}, and {c} are free.</source>
        <translation>لا توجد مساحة كافية في {a}: تشغل المكتبة {b}، والمتاح {c}.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The copy in {a} is not what was copied; the disk may be broken.</source>
        <translation>النسخة في {a} لا تطابق الأصل؛ قد يكون القرص معطوبًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>In your notes</source>
        <translation>في ملاحظاتك</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>A highlight can be on {a} pages at most.</source>
        <translation>يمكن أن يمتد التمييز على {a} صفحات على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Found by words so far</source>
        <translation>يُعثر عليه بالكلمات حتى الآن</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Without text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Of no known kind</source>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 12 months</source>
        <translation>في آخر 12 شهرًا</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 100 kB</source>
        <translation>حتى 100 كيلوبايت</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 1 MB</source>
        <translation>حتى 1 ميغابايت</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 10 MB</source>
        <translation>حتى 10 ميغابايت</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <location filename="../../app/core/privacy.py"/>
        <source>Carrel reaches no other machine.</source>
        <translation>لا يصل Carrel إلى أي حاسوب آخر.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, encrypted</source>
        <translation>في شبكتك، مشفّرًا</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, not encrypted</source>
        <translation>في شبكتك، غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, encrypted</source>
        <translation>عبر الإنترنت كما أصررت، مشفّرًا</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, not encrypted</source>
        <translation>عبر الإنترنت كما أصررت، غير مشفّر</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>your questions and passages of your documents</source>
        <translation>أسئلتك ومقاطع من مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>vectors of your questions and of all passages, from which much of their text can be guessed,</source>
        <translation>متجهات أسئلتك وجميع المقاطع، التي يمكن تخمين كثير من نصوصها منها،</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Your questions, the passages found for them and what was said before in a chat go to {a} ({b}).</source>
        <translation>تذهب أسئلتك والمقاطع التي عُثر عليها لها وما قيل قبلها في المحادثة إلى {a} ({b}).</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The vectors of your questions and of all passages, from which much of their text can be guessed, go to {a} ({b}); texts, files and names do not.</source>
        <translation>تذهب متجهات أسئلتك وكل المقاطع، التي يمكن تخمين كثير من نصها منها، إلى {a} ({b})؛ ولا تذهب النصوص والملفات والأسماء.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Answers come from {a}, a program on this computer; nothing leaves it.</source>
        <translation>تأتي الإجابات من {a}، وهو برنامج على هذا الحاسوب؛ ولا شيء يغادره.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Vectors are kept by {a}, a program on this computer; nothing leaves it.</source>
        <translation>يحفظ المتجهات {a}، وهو برنامج على هذا الحاسوب؛ ولا شيء يغادره.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address of a Chroma server is a machine and a port, and nothing else.</source>
        <translation>عنوان خادم Chroma هو حاسوب ومنفذ، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is not the address of a server; one looks like http://192.168.1.5:8080.</source>
        <translation>«{a}» ليس عنوان خادم؛ فالعنوان يكون مثل http://192.168.1.5:8080.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address may hold a machine, a port and a path, and nothing else.</source>
        <translation>قد يتضمن العنوان حاسوبًا ومنفذًا ومسارًا، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet: {b} would leave your own network. Only if you insist on it are they sent there.</source>
        <translation>«{a}» على الإنترنت: {b} ستغادر شبكتك. ولا تُرسل إليه إلا إن أصررت.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet, and its address does not begin with https://: anybody on the way could read along, so nothing is sent there.</source>
        <translation>«{a}» على الإنترنت ولا يبدأ عنوانه بـ https://: يمكن لأي أحد في الطريق أن يقرأ، فلا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <location filename="../../app/core/settings.py"/>
        <source>Your choice could not be saved: {a}.</source>
        <translation>تعذر حفظ اختيارك: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>Your documents say different things.</source>
        <translation>مستنداتك تقول أشياء مختلفة.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>This word is Carrel’s own: the words that it cites say so.</source>
        <translation>هذه الكلمة من Carrel نفسه: الكلمات المستشهد بها تقول ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>“{a}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.</source>
        <translation>«{a}» ليس مفتاحًا. اكتبه هكذا: Ctrl+Shift+F أو F5 أو Alt+Left.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>These keys cannot be kept: one is no key, is needed elsewhere or is there twice.</source>
        <translation>لا يمكن حفظ هذه المفاتيح: أحدها ليس مفتاحًا أو مطلوب في موضع آخر أو ورد مرتين.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>There is no answer style “{a}”; there are {b}.</source>
        <translation>لا يوجد أسلوب إجابة «{a}»؛ الموجود {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is too long to be an answer style.</source>
        <translation>«{a}» أطول من أن يكون أسلوب إجابة.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs a name.</source>
        <translation>يحتاج أسلوب الإجابة إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The name of an answer style can have {a} characters at most.</source>
        <translation>يمكن أن يكون اسم أسلوب الإجابة {a} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs an instruction: what should the answers be like?</source>
        <translation>يحتاج أسلوب الإجابة إلى تعليمات: كيف ينبغي أن تكون الإجابات؟</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style can have {a} examples at most, and texts of {b} characters.</source>
        <translation>يمكن أن يكون لأسلوب الإجابة {a} أمثلة على الأكثر، ونصوص من {b} حرفًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A table can have {a} columns at most, each with a name.</source>
        <translation>يمكن أن يكون للجدول {a} أعمدة على الأكثر، لكل منها اسم.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The most that an answer may be long is a number from 0 (any) to 100.</source>
        <translation>أقصى طول للإجابة عدد من 0 (أي طول) إلى 100.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” means nothing in it.</source>
        <translation>«{a}» لا يعني شيئًا فيه.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its examples are not written as [[examples]].</source>
        <translation>أمثلته ليست مكتوبة هكذا [[examples]].</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its name, instruction, columns and schema must be texts.</source>
        <translation>يجب أن يكون اسمه وتعليماته وأعمدته ومخططه نصوصًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>an example has a question, a text and an answer, and nothing else.</source>
        <translation>للمثال سؤال ونص وإجابة، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>the question, text and answer of an example must be texts.</source>
        <translation>يجب أن يكون سؤال المثال ونصه وإجابته نصوصًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“longest” must be a whole number.</source>
        <translation>يجب أن يكون «longest» عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its form must be one of {a}.</source>
        <translation>يجب أن يكون شكله واحدًا من {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema must describe an "object" or an "array".</source>
        <translation>يجب أن يصف المخطط "object" أو "array".</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema goes too deep.</source>
        <translation>المخطط عميق أكثر من اللازم.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A part of the schema is no schema.</source>
        <translation>جزء من المخطط ليس مخططًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema uses “{a}”, which answers cannot be held to.</source>
        <translation>يستخدم المخطط «{a}»، ولا يمكن إلزام الإجابات به.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” could not be read.</source>
        <translation>تعذرت قراءة «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: it is not written as TOML.</source>
        <translation>«{a}» ليس أسلوب إجابة: إنه غير مكتوب بصيغة TOML.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: {b}</source>
        <translation>«{a}» ليس أسلوب إجابة: {b}</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style could not be saved in {a}.</source>
        <translation>تعذر حفظ أسلوب الإجابة في {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>Example {a} needs a question, a text and an answer.</source>
        <translation>يحتاج المثال {a} إلى سؤال ونص وإجابة.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema is not written as JSON.</source>
        <translation>المخطط غير مكتوب بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to something outside itself.</source>
        <translation>يشير المخطط إلى شيء خارجه.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to “{a}”, which is not in it.</source>
        <translation>يشير المخطط إلى «{a}»، وهو ليس فيه.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be an object.</source>
        <translation>يجب أن يكون «{a}» في المخطط كائنًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be a list.</source>
        <translation>يجب أن يكون «{a}» في المخطط قائمة.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer of example {a} is not written as JSON.</source>
        <translation>إجابة المثال {a} غير مكتوبة بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style “{a}” could not be deleted.</source>
        <translation>تعذر حذف أسلوب الإجابة «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>Please give the tag a name.</source>
        <translation>يُرجى إعطاء الوسم اسمًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag may be {a} characters long at most.</source>
        <translation>يمكن أن يكون الوسم {a} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag holds no “@”.</source>
        <translation>لا يتضمن الوسم «@».</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it took too long; it will be tried again</source>
        <translation>استغرقت وقتًا طويلًا؛ وستُعاد المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs more memory than there is</source>
        <translation>تحتاج إلى ذاكرة أكثر من المتاح</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it is still being read</source>
        <translation>لا يزال قيد القراءة</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>no text was found in it</source>
        <translation>لم يُعثر فيه على نص</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs a password</source>
        <translation>يحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>files of its kind cannot be read</source>
        <translation>لا يمكن قراءة ملفات من هذا النوع</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page is damaged.</source>
        <translation>هذه الصفحة تالفة.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page took too long to read; it will be tried again later.</source>
        <translation>استغرقت قراءة هذه الصفحة وقتًا طويلًا؛ وستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This file took too long to read; it may be damaged. It will be tried again later.</source>
        <translation>استغرقت قراءة هذا الملف وقتًا طويلًا؛ وقد يكون تالفًا. ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page needs more memory to read than there is.</source>
        <translation>تحتاج قراءة هذه الصفحة إلى ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page could not be read from its picture.</source>
        <translation>تعذرت قراءة هذه الصفحة من صورتها.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” was not read: {b}.</source>
        <translation>لم يُقرأ «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It was not read: {a}.</source>
        <translation>لم يُقرأ: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly; please try that once more.</source>
        <translation>توقف الجزء الذي يقوم بالعمل من Carrel على نحو غير متوقع؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The Carrel that had this library open was closed meanwhile; please try that once more.</source>
        <translation>أُغلق في الأثناء Carrel الذي كان يفتح هذه المكتبة؛ يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Reading files</source>
        <translation>تُقرأ الملفات</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing is paused</source>
        <translation>الفهرسة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Indexing passages</source>
        <translation>تُفهرس المقاطع</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Reading scanned pages</source>
        <translation>تُقرأ الصفحات الممسوحة</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Building the new index</source>
        <translation>يُبنى الفهرس الجديد</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Finishing</source>
        <translation>يُستكمل</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/document_files.py"/>
        <source>This file has changed since it was read.</source>
        <translation>تغيّر هذا الملف منذ قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>This file kept changing while it was being read; please add it again when it is finished.</source>
        <translation>ظل هذا الملف يتغير أثناء قراءته؛ يُرجى إضافته ثانية عند اكتماله.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document that could be searched.</source>
        <translation>ليس في هذا المستند نص يمكن البحث فيه.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document, also not in the pictures of its pages.</source>
        <translation>ليس في هذا المستند نص، ولا في صور صفحاته.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>The pages of this document are pictures, and reading scanned pages is switched off.</source>
        <translation>صفحات هذا المستند صور، وقراءة الصفحات الممسوحة معطلة.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>It was removed from the library.</source>
        <translation>أُزيل من المكتبة.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>Carrel made a mistake in reading this file; other files are not affected.</source>
        <translation>أخطأ Carrel في قراءة هذا الملف؛ ولا تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Looking for files</source>
        <translation>يُبحث عن ملفات</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Trying the password</source>
        <translation>تُجرَّب كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/scheduler.py"/>
        <source>On battery: indexing goes slowly.</source>
        <translation>على البطارية: تسير الفهرسة ببطء.</translation>
    </message>
    <message>
        <location filename="../../app/engine/protocol/models.py"/>
        <source>{a} of {b} documents are not in English, and “{c}”, which finds passages by meaning, reads nothing else; “{d}” reads many languages.</source>
        <translation>{a} من {b} من المستندات ليست بالإنجليزية، و«{c}» الذي يعثر على المقاطع بالمعنى لا يقرأ سواها؛ أما «{d}» فيقرأ لغات كثيرة.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>the ones named with “@”</source>
        <translation>المذكورة بـ «@»</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>those chosen</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No document is left to ask when narrowed to {a}.</source>
        <translation>لا يبقى مستند ليُسأل عند التضييق إلى {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Please type something to search for.</source>
        <translation>يُرجى كتابة ما يُبحث عنه.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>None of these documents can be searched. {a}</source>
        <translation>لا يمكن البحث في أي من هذه المستندات. {a}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Reading the text</source>
        <translation>يُقرأ النص</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No language model is chosen.</source>
        <translation>لم يُختر نموذج لغوي.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>There is no table in this: export it for Word, as PDF or as Markdown.</source>
        <translation>لا جدول في هذا: صدّره لبرنامج Word أو PDF أو Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself.</source>
        <translation>يتضمن ملف .csv جدولًا واحدًا: صدّر جداول المحادثة بصيغة .xlsx، أو إجابة وحدها.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.</source>
        <translation>يُرجى إنهاء اسم الملف بـ .docx أو .pdf أو .md أو .xlsx أو .csv.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chats.py"/>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A note may be {a} characters long at most.</source>
        <translation>يمكن أن تكون الملاحظة {a} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/choices.py"/>
        <source>The key could not be kept: {a}.</source>
        <translation>تعذر حفظ المفتاح: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/dispatch.py"/>
        <source>Something went wrong inside Carrel.</source>
        <translation>حدث خطأ ما داخل Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/doctor.py"/>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>Looking at this machine</source>
        <translation>يُفحص هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/documents.py"/>
        <location filename="../../app/library/library.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>That document is no longer in the library.</source>
        <translation>لم يعد ذلك المستند في المكتبة.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>The new index could not be built. The one that there was stays in use.</source>
        <translation>تعذّر بناء الفهرس الجديد. يبقى الفهرس السابق مستعملًا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Loading the embedding model</source>
        <translation>يُحمَّل نموذج التضمين</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Starting up</source>
        <translation>يبدأ التشغيل</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evaluation.py"/>
        <source>No language model is chosen, so it can neither be asked by itself nor judge answers.</source>
        <translation>لم يُختر نموذج لغوي، فلا يمكن سؤاله وحده ولا أن يحكم على الإجابات.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Writing the evidence pack</source>
        <translation>تُكتب حزمة الأدلة</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Taking pictures of the places</source>
        <translation>تُلتقط صور المواضع</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Computing the files’ hashes</source>
        <translation>تُحسب بصمات الملفات</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file is not there any more.</source>
        <translation>{a}: لم يعد الملف هناك.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file has changed since it was read.</source>
        <translation>{a}: تغير الملف منذ قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: there is no such folder.</source>
        <translation>تعذرت كتابة {a}: لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>Please end the file’s name so: {a}.</source>
        <translation>أنهِ اسم الملف هكذا: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: {b}.</source>
        <translation>تعذرت كتابة {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>That is one of your documents, which are left alone: name another file.</source>
        <translation>هذا أحد مستنداتك، وهي لا تُمس: سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>No language model is chosen, so these are the best quotes.</source>
        <translation>لم يُختر نموذج لغوي، فهذه أفضل الاقتباسات.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>The starter model is not installed; setting Carrel up again brings it back.</source>
        <translation>النموذج المبدئي غير مثبت؛ وإعادة إعداد Carrel تعيده.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Asking the model server</source>
        <translation>يُسأل خادم النماذج</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Loading the language model</source>
        <translation>يُحمَّل النموذج اللغوي</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>{a} Until then, answers are the best quotes.</source>
        <translation>{a} وحتى ذلك الحين تكون الإجابات أفضل الاقتباسات.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Measuring how fast the language model is</source>
        <translation>تُقاس سرعة النموذج اللغوي</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Trying what the language model can do</source>
        <translation>يُجرَّب ما يستطيعه النموذج اللغوي</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>This document is not read yet.</source>
        <translation>لم يُقرأ هذا المستند بعد.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no words there to highlight.</source>
        <translation>لا كلمات هناك لتمييزها.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <location filename="../../app/library/store/notes.py"/>
        <source>That note is not kept any longer.</source>
        <translation>لم تعد تلك الملاحظة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no notes to write out.</source>
        <translation>لا ملاحظات لكتابتها.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A PDF is a copy of one document: please name it.</source>
        <translation>ملف PDF نسخة من مستند واحد: يُرجى تسميته.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is being fetched; pause that before you delete it.</source>
        <translation>يجري الحصول على {a}؛ أوقف ذلك مؤقتًا قبل حذفه.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is under the licence {b} of {c} (https://huggingface.co/{d}); accept it to get the model.</source>
        <translation>{a} برخصة {b} من {c} (https://huggingface.co/{d})؛ وافق عليها لتحصل على النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” is in use; choose another first.</source>
        <translation>«{a}» مستخدَم؛ اختر غيره أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” was not got by Carrel, so its file stays where it is: {b}</source>
        <translation>لم يجلب Carrel «{a}»، لذلك يبقى ملفه في مكانه: {b}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>No model on this machine goes by “{a}”; “carrel models list” shows them.</source>
        <translation>لا نموذج على هذا الحاسوب باسم «{a}»؛ يعرضها الأمر «carrel models list».</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>There is no model in “{a}”: no .gguf, and no folder of an embedder.</source>
        <translation>لا نموذج في «{a}»: لا ملف .gguf ولا مجلد نموذج تضمين.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” could not be removed: {b}.</source>
        <translation>تعذرت إزالة «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is not on this machine yet; “carrel models get” gets it.</source>
        <translation>{a} ليس على هذا الحاسوب بعد؛ يجلبه الأمر «carrel models get».</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/provisional_answer.py"/>
        <source>Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too.</source>
        <translation>كان Carrel لا يزال يبدأ التشغيل، فعُثر على هذا بالكلمات وحدها؛ اسأل من جديد ليُبحث بالمعنى أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/scopes.py"/>
        <source>This would be all documents; narrow what is asked first.</source>
        <translation>سيكون هذا كل المستندات؛ ضيّق نطاق السؤال أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/styles.py"/>
        <source>“{a}” came with Carrel and cannot be deleted.</source>
        <translation>«{a}» مرفق مع Carrel ولا يمكن حذفه.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <source>Vectors are kept on this computer; nothing leaves it.</source>
        <translation>تُحفظ المتجهات على هذا الحاسوب؛ ولا شيء يغادره.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving the vectors</source>
        <translation>تُنقل المتجهات</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not there at the moment; its documents stay as they are.</source>
        <translation>هذا المجلد ليس موجودًا الآن؛ وتبقى مستنداته كما هي.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder was found empty; its documents stay until there is something in it again.</source>
        <translation>وُجد هذا المجلد فارغًا؛ وتبقى مستنداته حتى يكون فيه شيء من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>Carrel made a mistake with the files of this folder; it tries them again by and by.</source>
        <translation>أخطأ Carrel في ملفات هذا المجلد؛ وهو يعيد محاولتها شيئًا فشيئًا.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is where Carrel keeps its library; please choose a folder of your own.</source>
        <translation>هنا يحفظ Carrel مكتبته؛ يُرجى اختيار مجلد خاص بك.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder holds far more than documents; please choose the folders in it that you use.</source>
        <translation>في هذا المجلد أكثر بكثير من المستندات؛ يُرجى اختيار ما تستخدمه من المجلدات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not watched.</source>
        <translation>هذا المجلد غير متابَع.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is not a folder; only folders can be watched.</source>
        <translation>هذا ليس مجلدًا؛ لا يمكن متابعة إلا المجلدات.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/closed_book.py"/>
        <source>Asking with the documents closed</source>
        <translation>يُسأل والمستندات مغلقة</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have no question in common.</source>
        <translation>لا سؤال مشترك بين هذين القياسين.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have too few questions in common to compare ({a} of {b}).</source>
        <translation>الأسئلة المشتركة بين هذين القياسين أقل من أن يُقارنا ({a} من {b}).</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/measured.py"/>
        <source>Not in the library: {a}.</source>
        <translation>ليس في المكتبة: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>Please give the questions a name.</source>
        <translation>يُرجى إعطاء الأسئلة اسمًا.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be saved: {a}</source>
        <translation>تعذر حفظ الأسئلة: {a}</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be deleted: {a}.</source>
        <translation>تعذر حذف الأسئلة: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} holds no questions.</source>
        <translation>ليس في ملف الأسئلة {a} أسئلة.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} is not UTF-8 text.</source>
        <translation>ملف الأسئلة {a} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} cannot be read: {b}.</source>
        <translation>لا يمكن قراءة ملف الأسئلة {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>{a} cannot be written: {b}.</source>
        <translation>لا يمكن كتابة {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid CSV: {c}.</source>
        <translation>السطر {a} من {b} ليس CSV صالحًا: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid JSON: {c}.</source>
        <translation>السطر {a} من {b} ليس JSON صالحًا: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not a question: {c}.</source>
        <translation>السطر {a} من {b} ليس سؤالًا: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The first line of {a} must name the columns, with a “question” among them; the others are {b}.</source>
        <translation>يجب أن يسمي السطر الأول من {a} الأعمدة ومنها «question»؛ والأخرى هي {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>There is no saved run “{a}”.</source>
        <translation>لا يوجد قياس محفوظ باسم «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>Several saved runs go by “{a}”: {b}.</source>
        <translation>عدة قياسات محفوظة باسم «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be saved: {a}.</source>
        <translation>تعذر حفظ النتائج: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be deleted: {a}.</source>
        <translation>تعذر حذف النتائج: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>“{a}” is not a saved run of Carrel’s.</source>
        <translation>«{a}» ليس قياسًا محفوظًا من Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/chunking/passages.py"/>
        <source>The title is too long to stand in front of every passage.</source>
        <translation>العنوان أطول من أن يسبق كل مقطع.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: it is made of too many parts.</source>
        <translation>لم يُفتح هذا الملف: إنه مؤلف من أجزاء كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: unpacked it would be far too large.</source>
        <translation>لم يُفتح هذا الملف: سيكون كبيرًا جدًا عند فكه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: its parts are named as if they lay outside it.</source>
        <translation>لم يُفتح هذا الملف: أسماء أجزائه كأنها خارجه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is damaged and could not be opened.</source>
        <translation>هذا الملف تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This OpenDocument file is protected with a password: save it without one and add that.</source>
        <translation>ملف OpenDocument هذا محمي بكلمة مرور: احفظه بدونها وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>Parts of this file are encrypted: save it without a password and add that.</source>
        <translation>أجزاء من هذا الملف معماة: احفظه بلا كلمة مرور وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Apple iWork documents</source>
        <translation>مستندات iWork من Apple</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>WordPerfect documents</source>
        <translation>مستندات WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Works documents</source>
        <translation>مستندات Works</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Publisher documents</source>
        <translation>مستندات Publisher</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Visio drawings</source>
        <translation>رسوم Visio</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OneNote notebooks</source>
        <translation>دفاتر OneNote</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OpenDocument drawings</source>
        <translation>رسوم OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Kindle books</source>
        <translation>كتب Kindle</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>DjVu documents</source>
        <translation>مستندات DjVu</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>PostScript files</source>
        <translation>ملفات PostScript</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>HEIC pictures</source>
        <translation>صور HEIC</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>hidden or temporary</source>
        <translation>مخفية أو مؤقتة</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no documents</source>
        <translation>ليست مستندات</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no ending</source>
        <translation>بلا لاحقة</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders behind links</source>
        <translation>مجلدات وراء روابط</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders of programs</source>
        <translation>مجلدات برامج</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>drawings</source>
        <translation>رسوم</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>archives, which are not looked into</source>
        <translation>ملفات مضغوطة لا يُنظر في داخلها</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>messages of Apple Mail</source>
        <translation>رسائل Apple Mail</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>calendars and contacts</source>
        <translation>تقويمات وجهات اتصال</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This {a} could not be opened.</source>
        <translation>تعذر فتح هذا ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>There is no file or folder at this place.</source>
        <translation>لا ملف ولا مجلد في هذا الموضع.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>You do not have permission to open this {a}.</source>
        <translation>ليس لديك إذن بفتح هذا ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file that can be read.</source>
        <translation>هذا ليس ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file or a folder that can be read.</source>
        <translation>هذا ليس ملفًا ولا مجلدًا يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/formats/mail/tnef.py"/>
        <source>This file is damaged: it does not hold what its name says.</source>
        <translation>هذا الملف تالف: لا يتضمن ما يقوله اسمه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>The rights management of this file lets only the program it was made with open it.</source>
        <translation>إدارة حقوق هذا الملف لا تسمح بفتحه إلا للبرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel cannot read {a}: save this one as a PDF and add that.</source>
        <translation>لا يستطيع Carrel قراءة {a}: احفظ هذا بصيغة PDF وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not know this kind of file.</source>
        <translation>لا يعرف Carrel هذا النوع من الملفات.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not look into archives: unpack this one and add what is in it.</source>
        <translation>لا ينظر Carrel في الأرشيفات: فك هذا وأضف ما فيه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not read {a}.</source>
        <translation>لا يقرأ Carrel {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This archive is damaged and could not be opened.</source>
        <translation>هذا الأرشيف تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This file is protected, and its name does not tell what kind of file it is.</source>
        <translation>هذا الملف محمي، ولا يدل اسمه على نوعه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a web page named .pdf, perhaps left by a download that failed.</source>
        <translation>هذه صفحة ويب باسم ينتهي بـ .pdf، ربما خلفها تنزيل فاشل.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a text named .pdf: let its name end in .txt and add it again.</source>
        <translation>هذا نص باسم ينتهي بـ .pdf: اجعل اسمه ينتهي بـ .txt وأضفه ثانية.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is in too many files inside one another.</source>
        <translation>يقع داخل عدد كبير جدًا من الملفات المتداخلة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It needs more memory to read than there is.</source>
        <translation>تحتاج قراءته إلى ذاكرة أكثر مما هو متاح.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>The files before it took too long to read.</source>
        <translation>استغرقت قراءة الملفات التي قبله وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>There are too many attachments.</source>
        <translation>عدد المرفقات كبير جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is damaged and could not be opened.</source>
        <translation>إنه تالف وتعذّر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/formats/pdf_attachments.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/opendocument.py"/>
        <source>It is too large to be read.</source>
        <translation>إنه أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged and could not be opened.</source>
        <translation>ملف PDF هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is too large to be read.</source>
        <translation>هذا الملف أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <source>This book is locked to the program that it was bought for.</source>
        <translation>هذا الكتاب مقفل على البرنامج الذي اشتُري له.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is damaged and could not be opened.</source>
        <translation>هذه الرسالة تالفة وتعذر فتحها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>It is in too many messages inside one another.</source>
        <translation>إنها داخل رسائل متداخلة كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is too large to be read.</source>
        <translation>هذه الرسالة أكبر من أن تُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>There is nothing in this message.</source>
        <translation>لا شيء في هذه الرسالة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/embedded.py"/>
        <source>Carrel does not read files of its kind that are embedded in others.</source>
        <translation>لا يقرأ Carrel الملفات من هذا النوع المضمّنة في ملفات أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected with a password.</source>
        <translation>محمي بكلمة مرور: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>None of the passwords given opens this {a}.</source>
        <translation>لا تفتحه أي من كلمات المرور المعطاة: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected in a way that Carrel does not know.</source>
        <translation>محمي بطريقة لا يعرفها Carrel: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is damaged and could not be opened.</source>
        <translation>تالف وتعذر فتحه: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>The rights management of this {a} lets only the program it was made with open it.</source>
        <translation>لا تسمح إدارة الحقوق بفتحه إلا للبرنامج الذي أنشأه: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/old_office.py"/>
        <source>There is no text in this Word document.</source>
        <translation>لا نص في مستند Word هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/open_document.py"/>
        <source>This file is damaged and could not be read.</source>
        <translation>هذا الملف تالف وتعذرت قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is damaged and could not be opened.</source>
        <translation>هذه الصورة تالفة وتعذر فتحها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is too large: make it smaller, or save it as several, and add it again.</source>
        <translation>هذه الصورة كبيرة جدًا: صغّرها أو احفظها في عدة صور، وأضفها ثانية.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>There is nothing in this picture.</source>
        <translation>لا شيء في هذه الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This Excel workbook is damaged and could not be opened.</source>
        <translation>مصنف Excel هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This file goes on after row {a}: it is too large to be read whole.</source>
        <translation>يستمر هذا الملف بعد الصف {a}: إنه أكبر من أن يُقرأ كله.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <source>This sheet is damaged and could not be read.</source>
        <translation>هذه الورقة تالفة وتعذرت قراءتها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This OpenDocument spreadsheet is damaged and could not be opened.</source>
        <translation>جدول OpenDocument هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This file goes on: it is too large to be read whole.</source>
        <translation>يستمر هذا الملف: إنه أكبر من أن يُقرأ كله.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/painting.py"/>
        <source>This file goes on: Carrel has read only its first {a} pages.</source>
        <translation>يستمر هذا الملف: لم يقرأ Carrel إلا صفحاته الأولى وعددها {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>All cells of this file are empty.</source>
        <translation>كل خلايا هذا الملف فارغة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>This file is no table, though its name says so.</source>
        <translation>هذا الملف ليس جدولًا وإن قال اسمه ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This sheet is damaged: there may be more of it than this.</source>
        <translation>هذه الورقة تالفة: قد يوجد منها أكثر من هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/deck.py"/>
        <source>There are no slides in this presentation.</source>
        <translation>لا شرائح في هذا العرض.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/opendocument.py"/>
        <source>This OpenDocument presentation is damaged and could not be opened.</source>
        <translation>عرض OpenDocument هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that.</source>
        <translation>عرض PowerPoint هذا تالف: افتحه في PowerPoint واحفظه بصيغة .pptx وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>There is something else in its place.</source>
        <translation>في مكانه شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/slides.py"/>
        <source>This PowerPoint presentation is damaged and could not be opened.</source>
        <translation>عرض PowerPoint هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>This text is longer than Carrel can read: the rest is left out here.</source>
        <translation>هذا النص أطول مما يستطيع Carrel قراءته: تُرك الباقي هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>There is no text in this file.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/typeset/sanitize.py"/>
        <source>The parts of this page are nested too deeply to be read.</source>
        <translation>أجزاء هذه الصفحة متداخلة أعمق من أن تُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>There is no text in this web page.</source>
        <translation>لا نص في صفحة الويب هذه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>This web page is too large to be read.</source>
        <translation>صفحة الويب هذه أكبر من أن تُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is damaged and could not be read.</source>
        <translation>هذا المستند تالف وتعذرت قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>A part of Carrel that reads this kind of file is missing: install Carrel again.</source>
        <translation>ينقص جزء من Carrel يقرأ هذا النوع من الملفات: ثبّت Carrel من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is too large to be read.</source>
        <translation>هذا المستند أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is no text in this document.</source>
        <translation>لا نص في هذا المستند.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document needs too much memory to read.</source>
        <translation>تحتاج قراءة هذا المستند إلى ذاكرة كثيرة جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document takes too long to read.</source>
        <translation>تستغرق قراءة هذا المستند وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is damaged and could not be opened.</source>
        <translation>مستند Word هذا تالف وتعذر فتحه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is of before 1997: open it in Word, save it as .docx and add that.</source>
        <translation>مستند Word هذا من قبل 1997: افتحه في Word واحفظه بصيغة .docx وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This is no document of Word, though its name says so: save it as .docx and add that.</source>
        <translation>هذا ليس مستند Word وإن قال اسمه ذلك: احفظه بصيغة .docx وأضف ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>There are no words in this picture.</source>
        <translation>لا كلمات في هذه الصورة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet.</source>
        <translation>تعذرت قراءة الكتابة في هذه الصورة: إنها بخط اليد، أو بكتابة لا يستطيع Carrel قراءتها بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>This PDF has no page {a}.</source>
        <translation>ليس في ملف PDF هذا صفحة {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>Page {a} of this PDF is damaged and cannot be shown.</source>
        <translation>الصفحة {a} من ملف PDF هذا تالفة ولا يمكن عرضها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/recognizer.py"/>
        <source>Reading this page was stopped.</source>
        <translation>أُوقفت قراءة هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged or was cut off: its pages could not be found.</source>
        <translation>ملف PDF هذا تالف أو مقطوع: لم يُعثر على صفحاته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This page is damaged: some of it may be missing.</source>
        <translation>هذه الصفحة تالفة: قد ينقص شيء منها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is protected with a password.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is not a PDF.</source>
        <translation>هذا الملف ليس ملف PDF.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>None of the passwords given opens this PDF.</source>
        <translation>لا تفتح أي من كلمات المرور المعطاة ملف PDF هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF holds no pages.</source>
        <translation>لا صفحات في ملف PDF هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/fields.py"/>
        <source>A field on this page holds more text than it shows.</source>
        <translation>في حقل بهذه الصفحة نص أكثر مما يُظهره.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This document holds text that is not shown in it; that text was left out.</source>
        <translation>في هذا المستند نص غير ظاهر فيه؛ وقد تُرك ذلك النص.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This page holds text that cannot be seen on it; that text was left out.</source>
        <translation>في هذه الصفحة نص لا يُرى عليها؛ وقد تُرك ذلك النص.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>This page is a picture; its words are still to be read.</source>
        <translation>هذه الصفحة صورة؛ ولا تزال كلماتها تنتظر القراءة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>The text in the file makes no sense on this page; the page is still to be read from its picture.</source>
        <translation>لا معنى للنص في الملف في هذه الصفحة؛ ولا تزال تنتظر القراءة من صورتها.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>There are no words on this page.</source>
        <translation>لا كلمات في هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file broke the program that reads it; it may be damaged.</source>
        <translation>أفشل هذا الملف البرنامج الذي يقرؤه؛ وقد يكون تالفًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file needs more memory than Carrel allows for reading one file.</source>
        <translation>يحتاج هذا الملف إلى ذاكرة أكثر مما يسمح به Carrel لقراءة ملف.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/store/vectors.py"/>
        <source>There is no room left on the disk that holds the library; free some space and try again.</source>
        <translation>لم يبق مكان على القرص الذي فيه المكتبة؛ أفسح مكانًا وحاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>The pages of this PDF are damaged.</source>
        <translation>صفحات ملف PDF هذا تالفة.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>This file has more pages than Carrel can read.</source>
        <translation>في هذا الملف صفحات أكثر مما يستطيع Carrel قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is more text in this file than Carrel can read.</source>
        <translation>في هذا الملف نص أكثر مما يستطيع Carrel قراءته.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no copy of it could be made.</source>
        <translation>ملف PDF هذا تالف: تعذر إنشاء نسخة منه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no picture of it could be taken.</source>
        <translation>ملف PDF هذا تالف: تعذر التقاط صورة منه.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page took too long to draw; the file may be damaged.</source>
        <translation>استغرق رسم هذه الصفحة وقتًا طويلًا؛ وقد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page could not be drawn; the file may be damaged.</source>
        <translation>تعذر رسم هذه الصفحة؛ وقد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/tables/sheet.py"/>
        <source>Column {a} is hidden.</source>
        <translation>العمود {a} مخفي.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/text/decoding.py"/>
        <source>This file is not text, though its name says so.</source>
        <translation>هذا الملف ليس نصًا وإن قال اسمه ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/library/library.py"/>
        <source>This document was removed before Carrel was updated; please add its file again.</source>
        <translation>أُزيل هذا المستند قبل تحديث Carrel؛ يُرجى إضافة ملفه ثانية.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Nothing in the library goes by “{a}”.</source>
        <translation>لا شيء في المكتبة باسم «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>No document has the tag “{a}”.</source>
        <translation>لا مستند عليه الوسم «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Several documents go by “{a}”; please name one by its id or path.</source>
        <translation>عدة مستندات باسم «{a}»؛ يُرجى تسمية واحد بمعرّفه أو مساره.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That chat is not kept any longer.</source>
        <translation>لم تعد تلك المحادثة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That answer is not kept any longer.</source>
        <translation>لم تعد تلك الإجابة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>Please give the chat a name.</source>
        <translation>يُرجى إعطاء المحادثة اسمًا.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>Another program has the library open.</source>
        <translation>يفتح المكتبة برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library is damaged and cannot be read.</source>
        <translation>المكتبة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library cannot be opened or written; check the permissions of its folder.</source>
        <translation>لا يمكن فتح المكتبة أو الكتابة فيها؛ تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>The library has been closed.</source>
        <translation>أُغلقت المكتبة.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/migrations.py"/>
        <source>This library was made by a newer version of Carrel; please update Carrel to open it.</source>
        <translation>أنشأ هذه المكتبة إصدار أحدث من Carrel؛ يُرجى تحديث Carrel لفتحها.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope needs a name.</source>
        <translation>يحتاج النطاق إلى اسم.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>The name of a scope may be {a} characters long at most.</source>
        <translation>يمكن أن يبلغ طول اسم النطاق {a} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>No scope is called “{a}”.</source>
        <translation>لا نطاق باسم «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope is called “{a}” already.</source>
        <translation>يوجد نطاق باسم «{a}» من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/served_vectors.py"/>
        <source>The vector server at {a} cannot be asked: {b}. Start it, or have the vectors kept on this computer again.</source>
        <translation>لا يمكن سؤال خادم المتجهات في {a}: {b}. شغّله، أو لتُحفظ المتجهات على هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/vectors.py"/>
        <source>The part of the library that finds passages by meaning cannot be used.</source>
        <translation>لا يمكن استخدام الجزء الذي يعثر على المقاطع بالمعنى من المكتبة.</translation>
    </message>
    <message>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>Vectors can be moved when the index for the other embedding model is complete.</source>
        <translation>يمكن نقل المتجهات حين يكتمل فهرس نموذج التضمين الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a part of a model; choose the first, “{b}”.</source>
        <translation>«{a}» جزء من نموذج؛ اختر الجزء الأول «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is in a version of the .gguf format that Carrel does not know.</source>
        <translation>«{a}» بإصدار من صيغة .gguf لا يعرفه Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only lets a language model see pictures; choose the file of the model itself.</source>
        <translation>«{a}» لا يفعل إلا أن يجعل نموذجًا لغويًا يرى الصور؛ اختر ملف النموذج نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only changes a language model; choose one that is whole.</source>
        <translation>«{a}» لا يفعل إلا أن يغيّر نموذجًا لغويًا؛ اختر نموذجًا كاملًا.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is an embedding or reranking model: it finds passages and writes no answers.</source>
        <translation>«{a}» نموذج تضمين أو إعادة ترتيب: يعثر على المقاطع ولا يكتب إجابات.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” holds no weights, so it cannot answer.</source>
        <translation>ليس في «{a}» أوزان، فلا يستطيع الإجابة.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” has no chat template: it goes on with a text and is not made to answer. Its publisher may have another, called “instruct” or “chat”.</source>
        <translation>ليس لـ «{a}» قالب محادثة: إنه يكمل نصًا ولم يُصنع ليجيب. وقد يكون لدى ناشره آخر يُدعى «instruct» أو «chat».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” needs about {b} of memory, and this machine has {c} free.</source>
        <translation>يحتاج «{a}» إلى نحو {b} من الذاكرة، وفي هذا الحاسوب {c} متاحة.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is damaged or was not downloaded completely.</source>
        <translation>«{a}» تالف أو لم يُنزَّل كاملًا.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>There is no file “{a}” at that place any more.</source>
        <translation>لم يعد في ذلك الموضع ملف «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a folder, not a language model file (.gguf).</source>
        <translation>«{a}» مجلد وليس ملف نموذج لغوي (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” cannot be read.</source>
        <translation>لا يمكن قراءة «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is not a language model file (.gguf).</source>
        <translation>«{a}» ليس ملف نموذج لغوي (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed.</source>
        <translation>النموذج الذي يعثر على المقاطع بالمعنى غير مثبت.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder does not hold an embedding model in sentence-transformers’ format (modules.json, config.json, tokenizer.json and model.safetensors).</source>
        <translation>ليس في هذا المجلد نموذج تضمين بصيغة sentence-transformers (modules.json وconfig.json وtokenizer.json وmodel.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a reranking model: it puts passages in order and cannot find them.</source>
        <translation>«{a}» نموذج إعادة ترتيب: يرتب المقاطع ولا يستطيع العثور عليها.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder’s config_sentence_transformers.json, which says how the model wants to be asked, is damaged.</source>
        <translation>ملف config_sentence_transformers.json في هذا المجلد، الذي يبين كيف يُسأل النموذج، تالف.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This embedding model reads only {a} tokens at once; Carrel’s passages have up to {b}.</source>
        <translation>لا يقرأ نموذج التضمين هذا إلا {a} وحدة معًا؛ وفي مقاطع Carrel حتى {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning cannot be loaded.</source>
        <translation>لا يمكن تحميل النموذج الذي يعثر على المقاطع بالمعنى.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed completely.</source>
        <translation>النموذج الذي يعثر على المقاطع بالمعنى غير مثبت كاملًا.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a file; an embedding model is a folder in sentence-transformers’ format.</source>
        <translation>«{a}» ملف؛ أما نموذج التضمين فمجلد بصيغة sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” could not be run as planned; it runs {b}.</source>
        <translation>تعذر تشغيل «{a}» كما خُطط؛ وهو يعمل {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>No language model is loaded.</source>
        <translation>لا نموذج لغوي محمَّل.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly; it runs {a} now.</source>
        <translation>توقف النموذج اللغوي على نحو غير متوقع؛ وهو يعمل الآن {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” is damaged: loading it failed.</source>
        <translation>«{a}» تالف: فشل تحميله.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly. It starts again with your next question{a}{b}.</source>
        <translation>توقف النموذج اللغوي على نحو غير متوقع. وهو يبدأ من جديد مع سؤالك التالي{a}{b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator_process.py"/>
        <source>“{a}” could not be loaded: it is damaged, or its kind of model ({b}) is newer than this version of Carrel.</source>
        <translation>تعذر تحميل «{a}»: إنه تالف، أو نوع نموذجه ({b}) أحدث من هذا الإصدار من Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is not on the package index; it comes from the model hub only.</source>
        <translation>{a} ليس في فهرس الحزم؛ ولا يأتي إلا من مستودع النماذج.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is being fetched already.</source>
        <translation>يجري جلب {a} بالفعل.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Asking for {a}</source>
        <translation>يُطلب {a}</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Paused; getting it again goes on from there.</source>
        <translation>متوقف مؤقتًا؛ وجلبه من جديد يتابع من هناك.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Fetching the model ended unexpectedly; please try again.</source>
        <translation>انتهى جلب النموذج على نحو غير متوقع؛ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/fit.py"/>
        <source>runs on the graphics card</source>
        <translation>يعمل على البطاقة الرسومية</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/offers.py"/>
        <source>No model in Carrel’s list goes by “{a}”; “carrel models list” shows them.</source>
        <translation>لا نموذج في قائمة Carrel باسم «{a}»؛ يعرضها الأمر «carrel models list».</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Where another computer can reach it, get the file there, bring it along, and add it with “carrel models use FILE” or in the window.</source>
        <translation>إن كان حاسوب آخر يصل إليه، فاحصل على الملف هناك وأحضره وأضفه بالأمر «carrel models use FILE» أو في النافذة.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} can also come from the Python package index (“From the package index” in the window, or “carrel models get {a} --from-packages”).</source>
        <translation>يمكن أن يأتي {a} أيضًا من فهرس حزم بايثون («من فهرس الحزم» في النافذة، أو «carrel models get {a} --from-packages»).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The Python package index did not give “{a}”.</source>
        <translation>لم يعطِ فهرس حزم بايثون «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came by then is kept; trying again goes on from there.</source>
        <translation>يُحفظ ما وصل؛ والمحاولة من جديد تتابع من هناك.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds another file than the one that Carrel knows as {a}.</source>
        <translation>في المستودع ملف غير الذي يعرفه Carrel باسم {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds no model.safetensors in {a}.</source>
        <translation>ليس في المستودع ملف model.safetensors ضمن {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What answers in the hub’s place is not the hub; a network that wants to be signed in to does so.</source>
        <translation>ما يجيب مكان المستودع ليس المستودع؛ وهذا ما تفعله شبكة تتطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came as “{a}” is not the file the hub has; it was thrown away. Please try again.</source>
        <translation>ما وصل باسم «{a}» ليس الملف الذي في المستودع؛ وقد أُهمل. يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The publisher of {a} wants you to agree to its terms on huggingface.co first.</source>
        <translation>يريد ناشر {a} أن توافق أولًا على شروطه في huggingface.co.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Nothing would tell whether the packages hold {a}.</source>
        <translation>لا شيء يدل على أن الحزم تتضمن {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What the packages hold is not {a}; it was thrown away.</source>
        <translation>ما في الحزم ليس {a}؛ وقد أُهمل.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>This needs {a} GB on the disk, and {b} GB are free in {c}.</source>
        <translation>يحتاج هذا إلى {a} غيغابايت على القرص، والمتاح {b} غيغابايت في {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub knows no {a} any more.</source>
        <translation>لم يعد المستودع يعرف {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} holds the file no more.</source>
        <translation>لم يعد {a} يتضمن الملف.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub did not answer as it should: {a}.</source>
        <translation>لم يجب المستودع كما ينبغي: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The model hub ({a}) cannot be reached.</source>
        <translation>لا يمكن الوصول إلى مستودع النماذج ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The package “{a}” is damaged; please try again.</source>
        <translation>الحزمة «{a}» تالفة؛ يُرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk cannot be written: {a}.</source>
        <translation>لا يمكن الكتابة على القرص: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub refused the file: {a}.</source>
        <translation>رفض المستودع إعطاء الملف: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The connection broke off. What came by then is kept; trying again goes on from there.</source>
        <translation>انقطع الاتصال. ويُحفظ ما وصل؛ والمحاولة من جديد تتابع من هناك.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk is full; what came by then is kept.</source>
        <translation>القرص ممتلئ؛ ويُحفظ ما وصل.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages is not installed.</source>
        <translation>النموذج الذي يقرأ المقاطع غير مثبت.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages cannot be loaded.</source>
        <translation>لا يمكن تحميل النموذج الذي يقرأ المقاطع.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} {b}. It has: {c}.</source>
        <translation>{a} {b}. الموجود: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} cannot be asked: {b}.</source>
        <translation>لا يمكن سؤال {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} broke off: {b}.</source>
        <translation>انقطع {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>what answers there is no model server</source>
        <translation>ما يجيب هناك ليس خادم نماذج</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} gives no answer: {b}.</source>
        <translation>لا يعطي {a} إجابة: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_process.py"/>
        <source>A model server does not tell how likely each of several replies is.</source>
        <translation>لا يبين خادم النماذج مدى احتمال كل من عدة ردود.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model: it sorts texts into {b} kinds.</source>
        <translation>«{a}» ليس نموذج إعادة ترتيب: إنه يصنف النصوص في {b} أنواع.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>This folder does not hold a reranking model (config.json, tokenizer.json and model.safetensors).</source>
        <translation>ليس في هذا المجلد نموذج إعادة ترتيب (config.json وtokenizer.json وmodel.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model; it may be one that finds passages.</source>
        <translation>«{a}» ليس نموذج إعادة ترتيب؛ وقد يكون نموذجًا يعثر على المقاطع.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>The reranking model “{a}” cannot be loaded.</source>
        <translation>لا يمكن تحميل نموذج إعادة الترتيب «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ask &amp;again</source>
        <translation>ا&amp;سأل من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;style</source>
        <translation>&amp;بأسلوب آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;way</source>
        <translation>ب&amp;طريقة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Edit the question</source>
        <translation>&amp;حرر السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Branch from here</source>
        <translation>&amp;تفرع من هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Go on from this answer in a chat of its own; this one stays as it is</source>
        <translation>تابع من هذه الإجابة في محادثة مستقلة؛ وتبقى هذه كما هي</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;xport this answer…</source>
        <translation>&amp;صدّر هذه الإجابة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>حزمة الأ&amp;دلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>One PDF with the quotes, a picture of each place and the files’ hashes</source>
        <translation>ملف PDF واحد فيه الاقتباسات وصورة لكل موضع وبصمات الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Pin</source>
        <translation>&amp;ثبّت</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Good answer</source>
        <translation>إجابة &amp;جيدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ba&amp;d answer</source>
        <translation>إجابة س&amp;يئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>Only part of this was found on the cited page.</source>
        <translation>لم يُعثر إلا على جزء من هذا في الصفحة المستشهد بها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>This was not found in your documents; the model may have made it up.</source>
        <translation>لم يُعثر على هذا في مستنداتك؛ ربما اختلقه النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Pinned answers</source>
        <translation>إجابات مثبتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Suggested questions</source>
        <translation>أسئلة مقترحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_panel.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask your documents</source>
        <translation>اسأل مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Add some documents first: drop files or folders anywhere in the window. They stay on this computer.</source>
        <translation>أضف بعض المستندات أولًا: أفلت ملفات أو مجلدات في أي مكان من النافذة. وهي تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Try the samples</source>
        <translation>جرّب الأمثلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask in plain words. Each sentence of the answer carries a number: click it to see the very words on their page.

Tick documents in the library to ask only those.</source>
        <translation>اسأل بكلمات بسيطة. تحمل كل جملة من الإجابة رقمًا: انقره لترى الكلمات نفسها في صفحتها.

أشّر على مستندات في المكتبة لتسألها وحدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/citation_chip.py"/>
        <source>Citation {number}: {place}</source>
        <translation>استشهاد {number}: {place}</translation>
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
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask when this answer is done (Enter)</source>
        <translation>اسأل عند انتهاء هذه الإجابة (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation_view.py"/>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mention_completer.py"/>
        <source>Tags, documents, folders and kinds</source>
        <translation>الوسوم والمستندات والمجلدات والأنواع</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Chosen for you: by what you ask, and by how fast the model is on this computer.</source>
        <translation>يُختار لك: بحسب سؤالك وسرعة النموذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads the best passages at once.</source>
        <translation>يقرأ النموذج أفضل المقاطع فورًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Thorough</source>
        <translation>متعمق</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads many passages one by one: slower, more complete.</source>
        <translation>يقرأ النموذج مقاطع كثيرة واحدًا واحدًا: أبطأ وأكمل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Coverage</source>
        <translation>شامل</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Every passage is considered: for all, how many, list, compare, summarise.</source>
        <translation>يُنظر في كل مقطع: للكل، وكم، والسرد، والمقارنة، والتلخيص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quotes only</source>
        <translation>اقتباسات فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>No model: the best sentences, word for word.</source>
        <translation>بلا نموذج: أفضل الجمل حرفيًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>How to answer</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Language model</source>
        <translation>النموذج اللغوي</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Loading {name}</source>
        <translation>يُحمَّل {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No model: quotes only</source>
        <translation>بلا نموذج: اقتباسات فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Click to compare and choose.</source>
        <translation>انقر للمقارنة والاختيار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>not in memory</source>
        <translation>خارج الذاكرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>{n} tokens/s</source>
        <translation>{n} رمز/ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Writes {n} tokens a second on this computer, as measured.</source>
        <translation>يكتب {n} رمزًا في الثانية على هذا الحاسوب، بحسب القياس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>How fast it writes here was not measured yet.</source>
        <translation>لم تُقس بعد سرعة كتابته هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>The starter model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>النموذج المبدئي أصغر من أن يكتب إجابات يُعتمد عليها، لذلك يجيب Carrel فورًا بقارئه وبالاقتباسات. والنموذج الأكبر يكتب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>هذا النموذج أصغر من أن يكتب إجابات يُعتمد عليها، لذلك يجيب Carrel فورًا بقارئه وبالاقتباسات. والنموذج الأكبر يكتب أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is asked for nothing, and the documents’ own words are shown, at once.</source>
        <translation>لا يُطلب من هذا النموذج شيء، وتُعرض كلمات المستندات نفسها فورًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question, and the documents’ own words are shown.</source>
        <translation>يقرأ هذا النموذج سؤالك، وتُعرض كلمات المستندات نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model picks sentences, and the documents’ own words are shown.</source>
        <translation>يختار هذا النموذج الجمل، وتُعرض كلمات المستندات نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question and picks sentences, and the documents’ own words are shown.</source>
        <translation>يقرأ هذا النموذج سؤالك ويختار الجمل، وتُعرض كلمات المستندات نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names.</source>
        <translation>عند تجربته خلط بين أرقام أو أسماء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it answered where the text held no answer.</source>
        <translation>عند تجربته أجاب حيث لا يحتوي النص على إجابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names, and answered where the text held no answer.</source>
        <translation>عند تجربته خلط بين أرقام أو أسماء، وأجاب حيث لا يحتوي النص على إجابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>It would read your question if the first word might take {seconds} seconds (Settings).</source>
        <translation>كان سيقرأ سؤالك لو سُمح للكلمة الأولى بأن تستغرق {seconds} ثانية (الإعدادات).</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Choose a model…</source>
        <translation>اختر نموذجًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Dismiss this notice</source>
        <translation>أخفِ هذا التنبيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>No language model: Carrel answers with its reader and quotes. A model writes answers, too.</source>
        <translation>لا يوجد نموذج لغوي: يجيب Carrel بقارئه وبالاقتباسات. والنموذج يكتب إجابات أيضًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>{reason} Until then, Carrel answers with its reader and quotes.</source>
        <translation>{reason} وحتى ذلك الحين يجيب Carrel بقارئه وبالاقتباسات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/own_notes_view.py"/>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <source>Ask about your documents…</source>
        <translation>اسأل عن مستنداتك…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_bubble.py"/>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: {number}, in {documents}.</source>
        <translation>ما يتصل بالسؤال: {number}، في {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: at least {number}, in {documents}.</source>
        <translation>ما يتصل بالسؤال: {number} على الأقل، في {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Searched for {queries}: {passages} in {documents}.</source>
        <translation>بُحث عن {queries}: {passages} في {documents}.</translation>
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
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} passages</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Considered: {passages} in {documents}.</source>
        <translation>نُظر في: {passages} في {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>None bears on the question.</source>
        <translation>لا شيء منها يتصل بالسؤال.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} documents</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندين</numerusform>
            <numerusform>{n} مستندات</numerusform>
            <numerusform>{n} مستندًا</numerusform>
            <numerusform>{n} مستند</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Save what is asked now…</source>
        <translation>ا&amp;حفظ ما يُسأل الآن…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Rename a saved one</source>
        <translation>أعد تسم&amp;ية نطاق محفوظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>Rem&amp;ove a saved one</source>
        <translation>أ&amp;زل نطاقًا محفوظًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>None of its documents is in the library any more.</source>
        <translation>لم يعد أي من مستنداته في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{n} مستندات</numerusform>
            <numerusform>{n} مستندًا</numerusform>
            <numerusform>{n} مستند</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked</source>
        <translation>ضيّق نطاق السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;tag</source>
        <translation>هذا الو&amp;سم فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;kind</source>
        <translation>هذا ال&amp;نوع فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only this &amp;folder</source>
        <translation>هذا المج&amp;لد فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Ask &amp;all documents</source>
        <translation>اسأل &amp;كل المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only {names}</source>
        <translation>{names} فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked; now: {names}</source>
        <translation>ضيّق نطاق السؤال؛ الآن: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>No documents yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Nothing to ask: no document is in all of these at once</source>
        <translation>لا شيء ليُسأل: لا مستند يجمع كل هذا معًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking your one document</source>
        <translation>يُسأل مستندك الوحيد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking all {n} documents</source>
        <translation>
            <numerusform>لا يُسأل أي مستند</numerusform>
            <numerusform>يُسأل مستند واحد</numerusform>
            <numerusform>يُسأل كلا المستندين</numerusform>
            <numerusform>تُسأل كل المستندات ({n})</numerusform>
            <numerusform>تُسأل كل المستندات ({n})</numerusform>
            <numerusform>تُسأل كل المستندات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking “{title}” only</source>
        <translation>يُسأل «{title}» فقط</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking {number} of {n} documents</source>
        <translation>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من مستند واحد</numerusform>
            <numerusform>يُسأل {number} من مستندين</numerusform>
            <numerusform>يُسأل {number} من {n} مستندات</numerusform>
            <numerusform>يُسأل {number} من {n} مستندًا</numerusform>
            <numerusform>يُسأل {number} من {n} مستند</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>{name} in {folder}</source>
        <comment>a folder in another</comment>
        <translation>{name} في {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>A few sentences, as the question asks for.</source>
        <translation>بضع جمل، بحسب ما يطلبه السؤال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Styles…</source>
        <translation>الأساليب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style</source>
        <translation>أسلوب الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style: {name}</source>
        <translation>أسلوب الإجابة: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/dialogs/network.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/shell/menus.py"/>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>They could not be looked for; open this again to try anew</source>
        <translation>تعذّر البحث عنها؛ افتح هذه القائمة مجددًا لإعادة المحاولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>None could be found for these documents</source>
        <translation>لم يمكن العثور على أي سؤال لهذه المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not found in your documents</source>
        <translation>لم يُعثر عليه في مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing about this in your documents</source>
        <translation>لا شيء عن هذا في مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not answered in your documents</source>
        <translation>لا إجابة عنه في مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searching your documents…</source>
        <translation>يجري البحث في مستنداتك…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Your documents’ own words. The model reads on for an answer…</source>
        <translation>كلمات مستنداتك نفسها. ويتابع النموذج القراءة من أجل إجابة…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing an answer, checked when it is done: {n} words…</source>
        <translation>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: لا كلمات بعد…</numerusform>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: كلمة واحدة…</numerusform>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: كلمتان…</numerusform>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: {n} كلمات…</numerusform>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: {n} كلمة…</numerusform>
            <numerusform>تُكتب إجابة تُفحص عند انتهائها: {n} كلمة…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
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
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Stopped. The text above was not checked.</source>
        <translation>أُوقف. لم يُفحص النص أعلاه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing… not checked yet</source>
        <translation>تجري الكتابة… لم تُفحص بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check</source>
        <translation>يُرجى التحقق</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check these</source>
        <translation>يُرجى التحقق من هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Only what the model knows by itself</source>
        <translation>ما يعرفه النموذج من نفسه فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing in your documents bears this out. It may be wrong.</source>
        <translation>لا شيء في مستنداتك يؤيد هذا. وقد يكون خطأ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>The nearest passages</source>
        <translation>أقرب المقاطع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Looked at the {n} passages nearest to the question; there may be more.</source>
        <translation>
            <numerusform>لم يُنظر في أي مقطع؛ وقد يوجد المزيد.</numerusform>
            <numerusform>نُظر في أقرب مقطع إلى السؤال؛ وقد يوجد المزيد.</numerusform>
            <numerusform>نُظر في أقرب مقطعين إلى السؤال؛ وقد يوجد المزيد.</numerusform>
            <numerusform>نُظر في أقرب {n} مقاطع إلى السؤال؛ وقد يوجد المزيد.</numerusform>
            <numerusform>نُظر في أقرب {n} مقطعًا إلى السؤال؛ وقد يوجد المزيد.</numerusform>
            <numerusform>نُظر في أقرب {n} مقطع إلى السؤال؛ وقد يوجد المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through all {n} documents</source>
        <translation>
            <numerusform>تصفّح كل المستندات</numerusform>
            <numerusform>تصفّح المستند</numerusform>
            <numerusform>تصفّح كلا المستندين</numerusform>
            <numerusform>تصفّح كل المستندات وعددها {n}</numerusform>
            <numerusform>تصفّح كل المستندات وعددها {n}</numerusform>
            <numerusform>تصفّح كل المستندات وعددها {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through the whole document</source>
        <translation>تصفّح المستند كله</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show all {n}</source>
        <translation>
            <numerusform>أظهر الكل</numerusform>
            <numerusform>أظهر الكل ({n})</numerusform>
            <numerusform>أظهر الكل ({n})</numerusform>
            <numerusform>أظهر الكل ({n})</numerusform>
            <numerusform>أظهر الكل ({n})</numerusform>
            <numerusform>أظهر الكل ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>انسخ الإجابة مع استشهاداتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Ask again, otherwise, or export</source>
        <translation>اسأل من جديد أو بطريقة أخرى أو صدّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searched for…</source>
        <translation>ما بُحث عنه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show what your documents were searched for</source>
        <translation>أظهر ما بُحث عنه في مستنداتك</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages…</source>
        <translation>
            <numerusform>لا مقاطع تُقرأ…</numerusform>
            <numerusform>يُقرأ مقطع واحد…</numerusform>
            <numerusform>يُقرأ مقطعان…</numerusform>
            <numerusform>تُقرأ {n} مقاطع…</numerusform>
            <numerusform>يُقرأ {n} مقطعًا…</numerusform>
            <numerusform>يُقرأ {n} مقطع…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages in {title}…</source>
        <translation>
            <numerusform>لا مقاطع تُقرأ في {title}…</numerusform>
            <numerusform>يُقرأ مقطع واحد في {title}…</numerusform>
            <numerusform>يُقرأ مقطعان في {title}…</numerusform>
            <numerusform>تُقرأ {n} مقاطع في {title}…</numerusform>
            <numerusform>يُقرأ {n} مقطعًا في {title}…</numerusform>
            <numerusform>يُقرأ {n} مقطع في {title}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A good answer</source>
        <translation>إجابة جيدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A bad answer</source>
        <translation>إجابة سيئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>Pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Not answered when Carrel was closed</source>
        <translation>لم يُجَب عنه عند إغلاق Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Waits for the answer above</source>
        <translation>ينتظر الإجابة أعلاه</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now: {question}</source>
        <translation>اسأل الآن: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back</source>
        <translation>اسحب</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back: {question}</source>
        <translation>اسحب: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Answers questions about your own documents, and shows where each sentence comes from. Everything happens on this computer; nothing is sent anywhere.</source>
        <translation>يجيب عن أسئلة حول مستنداتك أنت، ويُظهر من أين تأتي كل جملة. كل شيء يجري على هذا الحاسوب؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It reads documents with PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with llama.cpp, and is drawn with Qt and the Phosphor icons.</source>
        <translation>برنامج حر برخصة غنو أفيرو العمومية العامة، الإصدار 3 أو ما بعده. يقرأ المستندات بـ PyMuPDF والمسوحات بـ RapidOCR، ويعثر على المقاطع بـ Sentence Transformers وChroma، ويكتب بـ llama.cpp، ويُرسم بـ Qt وأيقونات Phosphor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>About Carrel</source>
        <translation>حول Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>Only to an address that begins with https://</source>
        <translation>إلى عنوان يبدأ بـ https:// فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Note on this answer</source>
        <translation>ملاحظة على هذه الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>What is to be remembered of this answer?</source>
        <translation>ما الذي ينبغي تذكره من هذه الإجابة؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.</source>
        <translation>يحفظ Ctrl+Enter. وتُحفظ مع المحادثة وترافقها عند تصديرها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The system’s</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Pages keep their own.</source>
        <translation>تحتفظ الصفحات بألوانها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Of the window; pages are zoomed by themselves.</source>
        <translation>نص النافذة؛ أما الصفحات فتُكبَّر وحدها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Either is on, too, where the system asks for it.</source>
        <translation>ويُطبقان أيضًا حيث يطلبهما النظام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Kept on this computer, in the library’s own folder.</source>
        <translation>محفوظة على هذا الحاسوب، في مجلد المكتبة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Search questions and answers</source>
        <translation>ابحث في الأسئلة والإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Rename (F2)</source>
        <translation>أعد التسمية (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export…</source>
        <translation>صدّر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Write the chat with its sources, for Word, as PDF or as Markdown</source>
        <translation>اكتب المحادثة مع مصادرها: لبرنامج Word أو PDF أو Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete…</source>
        <translation>احذف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete for good (Del)</source>
        <translation>احذف نهائيًا (Del)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete all chats…</source>
        <translation>احذف كل المحادثات…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>{n} pinned</source>
        <translation>
            <numerusform>لا مثبتة</numerusform>
            <numerusform>واحدة مثبتة</numerusform>
            <numerusform>اثنتان مثبتتان</numerusform>
            <numerusform>{n} مثبتة</numerusform>
            <numerusform>{n} مثبتة</numerusform>
            <numerusform>{n} مثبتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالًا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>These words occur in no chat.</source>
        <translation>لا ترد هذه الكلمات في أي محادثة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>What you ask is kept here, with the answers and their sources.</source>
        <translation>ما تسأله يُحفظ هنا مع الإجابات ومصادرها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Name of the chat</source>
        <translation>اسم المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt's QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Paste or type a text here, or drop a file on it.</source>
        <translation>ألصق نصًا هنا أو اكتبه، أو أفلت عليه ملفًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check a text</source>
        <translation>افحص نصًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Each sentence is looked for in your documents: what they bear out, what only in part and why, and what they do not hold. The text itself is not kept.</source>
        <translation>يُبحث عن كل جملة في مستنداتك: ما تؤيده، وما تؤيده جزئيًا ولماذا، وما لا يرد فيها. ولا يُحفظ النص نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Text to check</source>
        <translation>النص المراد فحصه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text, checked</source>
        <translation>النص بعد فحصه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Open a file…</source>
        <translation>افتح ملفًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Back to the text</source>
        <translation>عد إلى النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Copy the result</source>
        <translation>انسخ النتيجة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check</source>
        <translation>افحص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{stage}: {done} of {n} sentences</source>
        <translation>
            <numerusform>{stage}: {done} من {n}</numerusform>
            <numerusform>{stage}: {done} من جملة واحدة</numerusform>
            <numerusform>{stage}: {done} من جملتين</numerusform>
            <numerusform>{stage}: {done} من {n} جمل</numerusform>
            <numerusform>{stage}: {done} من {n} جملة</numerusform>
            <numerusform>{stage}: {done} من {n} جملة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{told} Stopped: the sentences after these were not checked.</source>
        <translation>{told} أُوقف: لم تُفحص الجمل التالية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Close without checking the text?</source>
        <translation>هل تُغلق دون فحص النص؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text itself is not kept.</source>
        <translation>النص نفسه لا يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The result was copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check the text of a file</source>
        <translation>افحص نص ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against {names}.</source>
        <translation>فُحص مقابل {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against all your documents.</source>
        <translation>فُحص مقابل كل مستنداتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Supported</source>
        <translation>مؤيدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Unsupported</source>
        <translation>غير مؤيدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>{supported} supported, {partly} partly supported, {unsupported} unsupported.</source>
        <translation>{supported} مؤيدة، {partly} مؤيدة جزئيًا، {unsupported} غير مؤيدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure it</source>
        <translation>قِس السرعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure again</source>
        <translation>قِس من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measuring how fast {model} is here…</source>
        <translation>يجري قياس سرعة {model} هنا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{card}: {size} free</source>
        <translation>{card}: {size} متاحة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} نواة معالج</numerusform>
            <numerusform>نواة معالج واحدة</numerusform>
            <numerusform>نواتا معالج</numerusform>
            <numerusform>{n} أنوية معالج</numerusform>
            <numerusform>{n} نواة معالج</numerusform>
            <numerusform>{n} نواة معالج</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{size} of memory free</source>
        <translation>{size} من الذاكرة متاحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>no graphics card that can be used</source>
        <translation>لا توجد بطاقة رسومات يمكن استخدامها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>How fast {model} is here was not measured yet.</source>
        <translation>لم تُقَس سرعة {model} هنا بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{model} reads {reads} and writes {writes} tokens a second here.</source>
        <translation>يقرأ {model} هنا {reads} رمزًا ويكتب {writes} رمزًا في الثانية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>About this document</source>
        <translation>حول هذا المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Pages…</source>
        <translation>الصفحات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Answers that cite it</source>
        <translation>إجابات تستشهد به</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No kept answer cites it.</source>
        <translation>لا تستشهد به أي إجابة محفوظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>How well it was read</source>
        <translation>مدى نجاح قراءته</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Cited in</source>
        <translation>استُشهد به في</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The file calls itself “{title}”.</source>
        <translation>عنوان الملف نفسه «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No page of it could be read.</source>
        <translation>تعذّرت قراءة أي صفحة منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Added</source>
        <translation>الإضافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Comments in the file</source>
        <translation>تعليقات الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Your highlights</source>
        <translation>تمييزاتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Your own files stay where they are, and so does what Carrel did not make in a folder that you chose yourself. Other libraries of yours are not listed.</source>
        <translation>تبقى ملفاتك في أماكنها، وكذلك ما لم ينشئه Carrel في مجلد اخترته بنفسك. لا تُذكر مكتباتك الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy path</source>
        <translation>انسخ المسار</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Delete everything…</source>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Move the library…</source>
        <translation>نقل المكتبة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>It can be kept in another folder, or on another drive.</source>
        <translation>يمكن حفظها في مجلد آخر أو على محرك أقراص آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>The vectors of this library are on the server {address}. To be rid of them, first choose in the menu Model to keep them on this computer again.</source>
        <translation>متجهات هذه المكتبة محفوظة على الخادم {address}. لمحوها، اختر أولًا من قائمة «النموذج» حفظها على هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Keys of the window</source>
        <translation>مفاتيح النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Show the keys…</source>
        <translation>عرض المفاتيح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>{key} cannot do “{does}” any more.</source>
        <translation>لم يعد بإمكان {key} تنفيذ «{does}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard; {key} shows the keys from anywhere.</source>
        <translation>يمكن فعل كل شيء بلوحة المفاتيح؛ ويعرض {key} المفاتيح من أي مكان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard.</source>
        <translation>يمكن فعل كل شيء بلوحة المفاتيح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Search the keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>All as at first</source>
        <translation>الكل كما في البداية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done by keys</source>
        <translation>ما تفعله المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{keys} (yours)</source>
        <translation>{keys} (اختيارك)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”:</source>
        <translation>مفاتيح جديدة لـ«{does}»:</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”</source>
        <translation>مفاتيح جديدة لـ«{does}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} does “{does}” now, which would lose it.</source>
        <translation>{key} هو الآن لـ«{does}»، الذي سيفقده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} cannot be used.</source>
        <translation>لا يمكن استخدام {key}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} is needed for typing, moving or menus, and stays what it is.</source>
        <translation>{key} لازم للكتابة أو التنقل أو القوائم، ويبقى كما هو.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter model</source>
        <translation>النموذج المبدئي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter that comes with Carrel. Too small to write answers that hold: you get the best quotes, at once.</source>
        <translation>النموذج المبدئي المرفق مع Carrel. أصغر من أن يكتب إجابات يُعتمد عليها: تحصل فورًا على أفضل الاقتباسات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Answers are the best matching sentences, word for word.</source>
        <translation>الإجابات هي أكثر الجمل مطابقةً، حرفيًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading the model</source>
        <translation>يُحمَّل النموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Which model should write the answers?</source>
        <translation>أي نموذج يكتب الإجابات؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Everything runs on this computer, and every citation is checked.</source>
        <translation>كل شيء يعمل على هذا الحاسوب، ويُفحص كل استشهاد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Use this model</source>
        <translation>استخدم هذا النموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Another model file (.gguf)</source>
        <translation>ملف نموذج آخر (.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>One you have downloaded. Larger models answer better and slower.</source>
        <translation>نموذج نزّلته. النماذج الأكبر تجيب أفضل وأبطأ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading…</source>
        <translation>يُحمَّل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library</source>
        <translation>نقل المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>The library goes to</source>
        <translation>تنتقل المكتبة إلى</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Until the copy is checked, nothing is deleted where the library is now.</source>
        <translation>لا يُحذف شيء من مكان المكتبة الحالي قبل التحقق من النسخة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} من {total} م.ب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Stopping; the library stays where it is…</source>
        <translation>جارٍ الإيقاف؛ تبقى المكتبة في مكانها…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>What asked for the network</source>
        <translation>ما الذي طلب الشبكة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Only getting a model, and a server if you choose one, may reach another machine. All else is refused, and written down here.</source>
        <translation>لا يجوز الوصول إلى حاسوب آخر إلا لجلب نموذج، ولخادم إن اخترت واحدًا. وكل ما عدا ذلك يُرفض ويُدوَّن هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Attempts to reach another machine</source>
        <translation>محاولات الوصول إلى حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing has asked for the network so far</source>
        <translation>لم يطلب شيء الشبكة حتى الآن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>{n} attempts, {refused} of them refused</source>
        <translation>
            <numerusform>لا محاولات، رُفض منها {refused}</numerusform>
            <numerusform>محاولة واحدة، رُفض منها {refused}</numerusform>
            <numerusform>محاولتان، رُفض منهما {refused}</numerusform>
            <numerusform>{n} محاولات، رُفض منها {refused}</numerusform>
            <numerusform>{n} محاولة، رُفض منها {refused}</numerusform>
            <numerusform>{n} محاولة، رُفض منها {refused}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>The log could not be read</source>
        <translation>تعذرت قراءة السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>another machine</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>allowed: {purpose}</source>
        <translation>مسموح: {purpose}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>What is to be remembered here?</source>
        <translation>ما الذي ينبغي تذكره هنا؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Ctrl+Enter saves.</source>
        <translation>يحفظ Ctrl+Enter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <source>Close without saving the note?</source>
        <translation>هل تُغلق دون حفظ الملاحظة؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Your changes are lost.</source>
        <translation>ستضيع تغييراتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes</source>
        <translation>التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Search notes, tags and what is marked</source>
        <translation>ابحث في الملاحظات والوسوم وما مُيّز</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Whose notes</source>
        <translation>ملاحظات أي مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>All documents</source>
        <translation>كل المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Show it on its page</source>
        <translation>أظهره في صفحته</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Edit…</source>
        <translation>حرر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy with where it stands (Ctrl+C)</source>
        <translation>انسخ مع موضعه (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Can be undone (Del)</source>
        <translation>يمكن التراجع عنه (Del)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>As annotations in a copy of the PDF, or as Markdown</source>
        <translation>تعليقاتٍ في نسخة من ملف PDF، أو Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes ({number})</source>
        <translation>التمييزات والملاحظات ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note on this document holds these words.</source>
        <translation>لا ملاحظة على هذا المستند تتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note holds these words.</source>
        <translation>لا ملاحظة تتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No highlights yet</source>
        <translation>لا تمييزات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Look in all documents</source>
        <translation>ابحث في كل المستندات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Remove {n} notes</source>
        <translation>
            <numerusform>لا تُزل شيئًا</numerusform>
            <numerusform>أزل ملاحظة واحدة</numerusform>
            <numerusform>أزل ملاحظتين</numerusform>
            <numerusform>أزل {n} ملاحظات</numerusform>
            <numerusform>أزل {n} ملاحظة</numerusform>
            <numerusform>أزل {n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page and press {highlight}, or {note} to write a note on them.</source>
        <translation>حدّد كلمات في صفحة واضغط {highlight}، أو {note} لكتابة ملاحظة عليها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page, and choose what to do in the menu “Document”.</source>
        <translation>حدّد كلمات في صفحة، واختر ما تفعله في قائمة «المستند».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Language models: they write answers</source>
        <translation>نماذج لغوية: تكتب الإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Embedding models: they find passages</source>
        <translation>نماذج التضمين: تعثر على المقاطع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Reranking models: they put found passages in order</source>
        <translation>نماذج إعادة الترتيب: ترتب المقاطع التي عُثر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>only just fits this computer</source>
        <translation>يناسب هذا الحاسوب بالكاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>too big for this computer</source>
        <translation>أكبر من هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get a model</source>
        <translation>اجلب نموذجًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Looking at this computer…</source>
        <translation>يُفحص هذا الحاسوب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting one is the only thing for which Carrel uses the internet, and only when you press the button. Your documents and questions never leave this computer.</source>
        <translation>جلب نموذج هو الشيء الوحيد الذي يستخدم Carrel الإنترنت من أجله، ولا يكون ذلك إلا حين تضغط الزر. ولا تغادر مستنداتك وأسئلتك هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Models that can be got</source>
        <translation>النماذج التي يمكن جلبها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Add a folder of models…</source>
        <translation>إضافة مجلد نماذج…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>The models could not be listed</source>
        <translation>تعذر سرد النماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended for this computer</source>
        <translation>موصى به لهذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>On this computer already</source>
        <translation>موجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting {name}</source>
        <translation>يُجلب {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get…</source>
        <translation>اجلب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>From the package index</source>
        <translation>من فهرس الحزم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{stage}: {done} of {total} MB</source>
        <translation>{stage}: {done} من {total} ميغابايت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Agree and get it</source>
        <translation>وافق واجلبه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from the Python package index, cut into {n} parts by others. They are put together here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its licence is {licence}; getting it means that you agree to that.</source>
        <translation>يأتي من فهرس حزم بايثون، وقد قسّمه آخرون إلى أجزاء عددها {n}. تُجمع هنا، ويجب أن يطابق المجموع الاختباري (SHA-256) للكل مثيله للملف في {licence_at}. رخصته {licence}؛ والحصول عليه يعني موافقتك عليها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from {licence_at} under the licence {licence}; getting it means that you agree to that.</source>
        <translation>مصدره {licence_at} برخصة {licence}؛ وجلبه يعني موافقتك عليها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{size} of it are here; getting it goes on from there.</source>
        <translation>{size} منه موجودة هنا؛ ويُستأنف الجلب من هناك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It is here now.</source>
        <translation>هو هنا الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended: {recommended}.</source>
        <translation>موصى به: {recommended}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Go on getting it…</source>
        <translation>تابع جلبه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Takes about {size} of memory</source>
        <translation>يحتاج إلى نحو {size} من الذاكرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>writes about {n} tokens a second here</source>
        <translation>يكتب هنا نحو {n} رمزًا في الثانية</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Carrel does not open addresses of this kind.</source>
        <translation>لا يفتح Carrel عناوين من هذا النوع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your mail program?

{address}</source>
        <translation>أتفتح هذا العنوان في برنامج بريدك؟

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your browser?

{address}</source>
        <translation>أتفتح هذا العنوان في متصفحك؟

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open a link</source>
        <translation>افتح رابطًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>It comes from the document and leads out of Carrel, which itself never goes online.</source>
        <translation>مصدره المستند وهو يقود إلى خارج Carrel، الذي لا يتصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Library overview</source>
        <translation>نظرة عامة على المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>What the library holds</source>
        <translation>ما تحويه المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Nothing is being done: all that was added has been read.</source>
        <translation>لا شيء قيد العمل: قُرئ كل ما أُضيف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Your library is empty</source>
        <translation>مكتبتك فارغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Drop files or folders anywhere in the window.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من النافذة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{found} % found by meaning, the rest by words</source>
        <translation>{found} % يُعثر عليه بالمعنى، والباقي بالكلمات</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{n} other kinds</source>
        <translation>
            <numerusform>لا أنواع أخرى</numerusform>
            <numerusform>نوع آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>{n} أنواع أخرى</numerusform>
            <numerusform>{n} نوعًا آخر</numerusform>
            <numerusform>{n} نوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Waiting to be read</source>
        <translation>تنتظر القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Holds hidden text</source>
        <translation>فيها نص مخفي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Read by OCR</source>
        <translation>قُرئت ضوئيًا (OCR)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} read by OCR</source>
        <translation>
            <numerusform>لا صفحات قُرئت ضوئيًا</numerusform>
            <numerusform>صفحة قُرئت ضوئيًا</numerusform>
            <numerusform>صفحتان قُرئتا ضوئيًا</numerusform>
            <numerusform>{n} صفحات قُرئت ضوئيًا</numerusform>
            <numerusform>{n} صفحة قُرئت ضوئيًا</numerusform>
            <numerusform>{n} صفحة قُرئت ضوئيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحدة تنتظر</numerusform>
            <numerusform>اثنتان تنتظران</numerusform>
            <numerusform>{n} تنتظر</numerusform>
            <numerusform>{n} تنتظر</numerusform>
            <numerusform>{n} تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} empty</source>
        <translation>
            <numerusform>لا شيء فارغ</numerusform>
            <numerusform>واحدة فارغة</numerusform>
            <numerusform>اثنتان فارغتان</numerusform>
            <numerusform>{n} فارغة</numerusform>
            <numerusform>{n} فارغة</numerusform>
            <numerusform>{n} فارغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} failed</source>
        <translation>
            <numerusform>لا شيء تعذر</numerusform>
            <numerusform>واحدة تعذرت</numerusform>
            <numerusform>اثنتان تعذرتا</numerusform>
            <numerusform>{n} تعذرت</numerusform>
            <numerusform>{n} تعذرت</numerusform>
            <numerusform>{n} تعذرت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} pages with text</source>
        <translation>
            <numerusform>لا صفحات فيها نص</numerusform>
            <numerusform>صفحة فيها نص</numerusform>
            <numerusform>صفحتان فيهما نص</numerusform>
            <numerusform>{n} صفحات فيها نص</numerusform>
            <numerusform>{n} صفحة فيها نص</numerusform>
            <numerusform>{n} صفحة فيها نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} with hidden text</source>
        <translation>
            <numerusform>لا شيء فيه نص مخفي</numerusform>
            <numerusform>واحدة فيها نص مخفي</numerusform>
            <numerusform>اثنتان فيهما نص مخفي</numerusform>
            <numerusform>{n} فيها نص مخفي</numerusform>
            <numerusform>{n} فيها نص مخفي</numerusform>
            <numerusform>{n} فيها نص مخفي</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Pages that are not plain text</source>
        <translation>صفحات ليست نصًا عاديًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Looking at the pages…</source>
        <translation>يُنظر في الصفحات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Reading scanned pages is switched off.</source>
        <translation>قراءة الصفحات الممسوحة معطلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Read the pages that failed or are empty once more, as pictures</source>
        <translation>اقرأ الصفحات التي تعذرت أو الفارغة مرة أخرى كصور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Every page has text</source>
        <translation>في كل صفحة نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Nothing is missing from this document.</source>
        <translation>لا ينقص شيء من هذا المستند.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>There are no pages</source>
        <translation>لا توجد صفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>The pages could not be looked at</source>
        <translation>تعذر النظر في الصفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Trying again…</source>
        <translation>تجري المحاولة مجددًا…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>{n} more pages can be read now.</source>
        <translation>
            <numerusform>لا يمكن قراءة صفحات أخرى.</numerusform>
            <numerusform>يمكن الآن قراءة صفحة أخرى.</numerusform>
            <numerusform>يمكن الآن قراءة صفحتين أخريين.</numerusform>
            <numerusform>يمكن الآن قراءة {n} صفحات أخرى.</numerusform>
            <numerusform>يمكن الآن قراءة {n} صفحة أخرى.</numerusform>
            <numerusform>يمكن الآن قراءة {n} صفحة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>No more could be read.</source>
        <translation>لم يمكن قراءة المزيد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>That password does not open it.</source>
        <translation>لا تفتحه كلمة المرور هذه.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” and {n} others are open now.</source>
        <translation>
            <numerusform>«{title}» مفتوح الآن.</numerusform>
            <numerusform>«{title}» وآخر مفتوحان الآن.</numerusform>
            <numerusform>«{title}» واثنان آخران مفتوحة الآن.</numerusform>
            <numerusform>«{title}» و{n} أخرى مفتوحة الآن.</numerusform>
            <numerusform>«{title}» و{n} أخرى مفتوحة الآن.</numerusform>
            <numerusform>«{title}» و{n} أخرى مفتوحة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” is open now.</source>
        <translation>«{title}» مفتوح الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>The password is used to read the document and kept only until Carrel is closed.</source>
        <translation>تُستخدم كلمة المرور لقراءة المستند ولا تُحفظ إلا حتى إغلاق Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Show the password</source>
        <translation>أظهر كلمة المرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Skip this one</source>
        <translation>تخطَّ هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>“{title}” is locked with a password.</source>
        <translation>«{title}» مقفل بكلمة مرور.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>{n} more are locked; the same password is tried on them: {names}.</source>
        <translation>
            <numerusform>لا شيء آخر مقفل: {names}.</numerusform>
            <numerusform>واحد آخر مقفل؛ تُجرَّب عليه كلمة المرور نفسها: {names}.</numerusform>
            <numerusform>اثنان آخران مقفلان؛ تُجرَّب عليهما كلمة المرور نفسها: {names}.</numerusform>
            <numerusform>{n} أخرى مقفلة؛ تُجرَّب عليها كلمة المرور نفسها: {names}.</numerusform>
            <numerusform>{n} أخرى مقفلة؛ تُجرَّب عليها كلمة المرور نفسها: {names}.</numerusform>
            <numerusform>{n} أخرى مقفلة؛ تُجرَّب عليها كلمة المرور نفسها: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Trying…</source>
        <translation>تجري المحاولة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename the document</source>
        <translation>إعادة تسمية المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The list, citations and “@” call it so. Your file stays as it is.</source>
        <translation>هكذا يُسمى في القائمة والاستشهادات ومع «@». ويبقى ملفك كما هو.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Use the file’s title</source>
        <translation>استخدم عنوان الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Save a scope</source>
        <translation>احفظ نطاقًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Rename a scope</source>
        <translation>أعد تسمية نطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Name of the scope</source>
        <translation>اسم النطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already; it would be replaced.</source>
        <translation>يوجد نطاق «{name}» من قبل؛ وسيُستبدل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already.</source>
        <translation>يوجد نطاق «{name}» من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Model server</source>
        <translation>خادم النماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Answers from a server on your own network</source>
        <translation>إجابات من خادم في شبكتك أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat then go there, and nowhere else; your files stay here.</source>
        <translation>يمكن لبرنامج على حاسوب آخر لك أو على هذا الحاسوب أن يكتب الإجابات: llama-server أو vLLM أو LM Studio أو Ollama. عندئذ تذهب أسئلتك والمقاطع التي عُثر عليها لها وما قيل قبلها في المحادثة إليه، ولا تذهب إلى مكان آخر؛ وتبقى ملفاتك هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Address of the model server</source>
        <translation>عنوان خادم النماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Send passages of my documents over the internet</source>
        <translation>أرسل مقاطع من مستنداتي عبر الإنترنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking the server</source>
        <translation>يُسأل الخادم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Use this server</source>
        <translation>استخدم هذا الخادم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking it…</source>
        <translation>يُسأل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>It is kept on this computer where only you can read it; without one, what was kept before counts.</source>
        <translation>يُحفظ على هذا الحاسوب حيث لا يستطيع قراءته سواك؛ وإن تُرك فارغًا فالمعتمد ما حُفظ من قبل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server has several</source>
        <translation>إن كان لدى الخادم عدة نماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Name of the model on the server</source>
        <translation>اسم النموذج على الخادم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server wants one</source>
        <translation>إن كان الخادم يطلبه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API key of the model server</source>
        <translation>مفتاح API لخادم النماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API &amp;key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that Carrel makes: none.</source>
        <translation>لا شيء يغادر هذا الحاسوب. في الطرفية يُظهر الأمر «carrel doctor --privacy» كل اتصال شبكي يجريه Carrel: لا شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with “{old}”.</source>
        <translation>على «{name}» أن يقرأ كل مستنداتك من جديد، وقد يستغرق ذلك وقتًا كوقت إضافتها. وحتى ينتهي يُجاب عن الأسئلة بـ «{old}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with the old model.</source>
        <translation>على «{name}» أن يقرأ كل مستنداتك من جديد، وقد يستغرق ذلك وقتًا كوقت إضافتها. وحتى ينتهي يُجاب عن الأسئلة بالنموذج القديم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Scanned pages</source>
        <translation>الصفحات الممسوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finding passages</source>
        <translation>العثور على المقاطع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writing answers</source>
        <translation>كتابة الإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No setting says this.</source>
        <translation>لا يوجد إعداد يذكر هذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Read scanned pages (OCR)</source>
        <translation>اقرأ الصفحات الممسوحة (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Pages that are only pictures are read in the background, after everything else can be searched. It takes a few seconds a page.</source>
        <translation>الصفحات التي هي صور فقط تُقرأ في الخلفية بعد أن يصبح كل ما عداها قابلًا للبحث. ويستغرق ذلك بضع ثوانٍ للصفحة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finds the passages that mean what a question asks.</source>
        <translation>يعثر على المقاطع التي تعني ما يسأل عنه السؤال.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>A model in the format of sentence-transformers</source>
        <translation>نموذج بصيغة sentence-transformers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Use the starter</source>
        <translation>استخدم المبدئي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Build its index</source>
        <translation>ابنِ فهرسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Building the index</source>
        <translation>يُبنى الفهرس</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Compare and choose…</source>
        <translation>قارن واختر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Let the model answer from its own knowledge</source>
        <translation>دع النموذج يجيب من معرفته هو</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Only where your documents hold no answer. What it says then is not checked and cites nothing, and is marked as such.</source>
        <translation>فقط حيث لا تتضمن مستنداتك إجابة. وما يقوله عندئذ لا يُفحص ولا يستشهد بشيء ويُوسم بذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The more time, the more a model reads for an answer; how fast it reads is measured when you choose it. The best quotes are there at once.</source>
        <translation>كلما زاد الوقت قرأ النموذج أكثر من أجل الإجابة؛ وتُقاس سرعة قراءته حين تختاره. وتظهر أفضل الاقتباسات فورًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Seconds until the first word of an answer</source>
        <translation>الثواني حتى أول كلمة من الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>First word of an answer within</source>
        <translation>أول كلمة من الإجابة خلال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Models leave memory when nothing is asked for</source>
        <translation>تغادر النماذج الذاكرة حين لا يُسأل شيء مدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>They come back by themselves when you type a question; nothing is lost.</source>
        <translation>تعود من تلقاء نفسها حين تكتب سؤالًا؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon as that is over.</source>
        <translation>تُستخدم فورًا؛ وأثناء عمل Carrel، أو إذا كان سيُفقد تراجع أو نص كتبته، فور انتهاء ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Change it now</source>
        <translation>غيّرها الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The messages go away with it.</source>
        <translation>تزول الرسائل بذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writes answers from the passages that were found. Every sentence is checked.</source>
        <translation>يكتب الإجابات من المقاطع التي عُثر عليها. وتُفحص كل جملة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Building the index of “{building}”</source>
        <translation>يُبنى فهرس «{building}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Until it is complete, questions are answered with “{name}”.</source>
        <translation>حتى يكتمل، يُجاب عن الأسئلة بـ «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keep {name}</source>
        <translation>أبقِ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{name} · comes with Carrel</source>
        <translation>{name} · مرفق مع Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>On the pages</source>
        <translation>على الصفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the next word; with Up, Down, Home, End by lines</source>
        <translation>حدد الكلمة التالية؛ وبالأسطر مع الأعلى والأسفل وHome وEnd</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the whole document</source>
        <translation>حدد المستند كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy what is selected</source>
        <translation>انسخ المحدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Let go of what is selected</source>
        <translation>ألغِ التحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>In the list of documents</source>
        <translation>في قائمة المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Tick, so that only ticked documents are asked</source>
        <translation>أشّر، كي لا تُسأل إلا المستندات المؤشر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Remove from the library</source>
        <translation>أزل من المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله به</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Asking</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>ابدأ سطرًا جديدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>The question before, in the empty box</source>
        <translation>السؤال السابق، في الحقل الفارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>أوقف الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>No key does this.</source>
        <translation>لا مفتاح يفعل ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/3-bullet-points.toml"/>
        <source>Bullet points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/5-data-json.toml"/>
        <source>Data (JSON)</source>
        <translation>بيانات (JSON)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New style</source>
        <translation>أسلوب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer in plain words.</source>
        <translation>أجب بكلمات بسيطة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer styles</source>
        <translation>أساليب الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Duplicate</source>
        <translation>كرّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A new style that begins as this one</source>
        <translation>أسلوب جديد يبدأ مثل هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Name, Amount, Date (none: as fits the answer)</source>
        <translation>الاسم, المبلغ, التاريخ (فارغ: بحسب الإجابة)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What should the answers be like?</source>
        <translation>كيف ينبغي أن تكون الإجابات؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As long as it takes</source>
        <translation>بالطول اللازم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source> sentences, bullets or rows at most</source>
        <translation> من الجمل أو النقاط أو الصفوف على الأكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Instruction</source>
        <translation>الت&amp;عليمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Form</source>
        <translation>ال&amp;شكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>JSON &amp;schema</source>
        <translation>م&amp;خطط JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Length</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What was asked</source>
        <translation>ما سُئل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What a document says</source>
        <translation>ما يقوله مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>The answer as you would like it</source>
        <translation>الإجابة كما تريدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Question</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Passage</source>
        <translation>ال&amp;مقطع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Answer</source>
        <translation>الإ&amp;جابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Question to try it on</source>
        <translation>سؤال لتجربته عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A question about your documents, to see this style at work</source>
        <translation>سؤال عن مستنداتك، لترى هذا الأسلوب في العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Try it out</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Reset</source>
        <translation>أعد الضبط</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As it came with Carrel</source>
        <translation>كما جاء مع Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Worked example {number} of {total}</source>
        <translation>مثال {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Add another</source>
        <translation>أضف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>There is another answer style “{name}”: please choose another name.</source>
        <translation>يوجد أسلوب إجابة آخر باسم «{name}»: يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Set “{name}” back to how it came with Carrel?</source>
        <translation>أتعيد «{name}» كما جاء مع Carrel؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Delete “{name}”?</source>
        <translation>أتحذف «{name}»؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> و</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Close without saving {names}?</source>
        <translation>أتغلق دون حفظ {names}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Make a summary</source>
        <translation>إنشاء ملخص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summarising…</source>
        <translation>يجري التلخيص…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>No sentence of this document says by itself what it is about.</source>
        <translation>لا توجد في هذا المستند جملة تبيّن وحدها موضوعه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Stop using it</source>
        <translation>أوقف استخدامه</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vector server</source>
        <translation>خادم المتجهات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vectors on a server on your own network</source>
        <translation>المتجهات على خادم في شبكتك أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which passages are found. The vectors of your questions and of all passages then go there: much of a text can be guessed from its vector. Texts, files and names stay here.</source>
        <translation>يمكن لخادم Chroma («chroma run») على حاسوب آخر لك أن يحفظ المتجهات التي يُعثر بها على المقاطع. عندئذ تذهب إليه متجهات أسئلتك وكل المقاطع: ويمكن تخمين كثير من النص من متجهه. وتبقى النصوص والملفات والأسماء هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Address of the Chroma server</source>
        <translation>عنوان خادم Chroma</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Send the vectors of my documents over the internet</source>
        <translation>أرسل متجهات مستنداتي عبر الإنترنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them there</source>
        <translation>احفظها هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving them…</source>
        <translation>تُنقل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them on this computer</source>
        <translation>احفظها على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folders</source>
        <translation>المجلدات المتابَعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>What is added, changed, moved or deleted in them is followed, also what happened while Carrel was closed.</source>
        <translation>يُتابع ما يُضاف أو يتغير أو يُنقل أو يُحذف فيها، وكذلك ما حدث حين كان Carrel مغلقًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Follow a folder…</source>
        <translation>تابع مجلدًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>The folders could not be listed</source>
        <translation>تعذر سرد المجلدات</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>No folder is followed</source>
        <translation>لا مجلد متابَع</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Choose one, and the documents that you put into it are found here by themselves.</source>
        <translation>اختر واحدًا، وستجد المستندات التي تضعها فيه هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following</source>
        <translation>أوقف المتابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following {path}</source>
        <translation>أوقف متابعة {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Its documents stay in the library</source>
        <translation>تبقى مستنداته في المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions (*.csv *.jsonl)</source>
        <translation>أسئلة (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure answers</source>
        <translation>قس الإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measuring</source>
        <translation>يجري القياس</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What was measured until then is kept</source>
        <translation>يُحفظ ما قيس حتى ذلك الحين</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure</source>
        <translation>قس</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Write questions whose answers you know, and a few that your documents do not answer. Ten or twenty tell a lot.</source>
        <translation>اكتب أسئلة تعرف إجاباتها، وقليلًا مما لا تجيب عنه مستنداتك. عشرة أو عشرون تخبر بالكثير.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Question set</source>
        <translation>مجموعة الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>New question set</source>
        <translation>مجموعة أسئلة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import…</source>
        <translation>استورد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions from a table (.csv) or a .jsonl file</source>
        <translation>أسئلة من جدول (.csv) أو ملف .jsonl</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Delete this question set</source>
        <translation>احذف مجموعة الأسئلة هذه</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>the whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>each question’s own document</source>
        <translation>مستند كل سؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>from</source>
        <comment>answers from the whole library</comment>
        <translation>من</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Answer with</source>
        <translation>أجب بـ</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the documents closed</source>
        <translation>وأيضًا والمستندات مغلقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What the model knows by itself: it is asked several times without your documents. Takes longer.</source>
        <translation>ما يعرفه النموذج من نفسه: يُسأل عدة مرات بلا مستنداتك. ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the right page given</source>
        <translation>وأيضًا مع إعطاء الصفحة الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where you noted the page: how well it is read once it is found.</source>
        <translation>حيث ذكرت الصفحة: مدى جودة قراءتها متى عُثر عليها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>The model marks answers in prose</source>
        <translation>يقيّم النموذج الإجابات المكتوبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where rules cannot tell. A small model is a poor judge; the results say how poor.</source>
        <translation>حيث لا تستطيع القواعد أن تحكم. النموذج الصغير حَكَم ضعيف؛ وتقول النتائج كم هو ضعيف.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What are the questions about?</source>
        <translation>عمَّ الأسئلة؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import questions</source>
        <translation>استورد أسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Export questions</source>
        <translation>صدّر الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/services/library_move.py"/>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Something went wrong in Carrel.</source>
        <translation>حدث خطأ ما في Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>no model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{name} (in use)</source>
        <translation>{name} (مستخدَم)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Expected answer</source>
        <translation>الإجابة المتوقعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>In documents</source>
        <translation>في المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>What to ask</source>
        <translation>ما يُسأل</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>A number, name or few words are checked by rules; several right answers stand with | between them</source>
        <translation>يُفحص العدد أو الاسم أو الكلمات القليلة بالقواعد؛ ويُفصل بين عدة إجابات صحيحة بـ |</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Where the answer is, if you know it: whether the right document is found is measured then</source>
        <translation>أين الإجابة إن كنت تعلم: عندئذ يُقاس هل يُعثر على المستند الصحيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>On which page, if you know it: whether the right page is found and cited is measured then</source>
        <translation>في أي صفحة إن كنت تعلم: عندئذ يُقاس هل يُعثر على الصفحة الصحيحة ويُستشهد بها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Untick it for a question that your documents do not answer: it is right not to answer it</source>
        <translation>أزل التأشير عن سؤال لا تجيب عنه مستنداتك: فالصواب ألا يُجاب عنه</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>in the documents</source>
        <translation>في المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>not in the documents</source>
        <translation>ليس في المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Write a question…</source>
        <translation>اكتب سؤالًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Remove the selected questions</source>
        <translation>أزل الأسئلة المحددة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Page found</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Whether it was answered rightly</source>
        <translation>هل أُجيب عنه صوابًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>An arrow says that it fared better or worse than in the run compared with</source>
        <translation>يدل السهم على أنه أفضل أو أسوأ مما في القياس المقارَن به</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>What was answered</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Where the page that you noted stands among those found</source>
        <translation>رتبة الصفحة التي ذكرتها بين التي عُثر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not measured.</source>
        <translation>لم يُقس.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not asked; your documents do not answer it.</source>
        <translation>لم يُسأل؛ لا تجيب عنه مستنداتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered, though your documents do not answer it.</source>
        <translation>أُجيب عنه، مع أن مستنداتك لا تجيب عنه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Rightly not answered.</source>
        <translation>تُرك بحق دون إجابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>No answer was found.</source>
        <translation>لم يُعثر على إجابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered; whether rightly cannot be told by rules.</source>
        <translation>أُجيب عنه؛ ولا تستطيع القواعد أن تحكم بصحته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right, as the model judges.</source>
        <translation>صحيح، بحكم النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right, as the model judges.</source>
        <translation>غير صحيح، بحكم النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right.</source>
        <translation>غير صحيح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Better than before: {question}</source>
        <translation>أفضل من قبل: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Worse than before: {question}</source>
        <translation>أسوأ من قبل: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Results, question by question</source>
        <translation>النتائج سؤالًا سؤالًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>not found</source>
        <translation>لم يُعثر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>place {rank}</source>
        <translation>الرتبة {rank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Documents closed</source>
        <translation>المستندات مغلقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model alone, from what it knows by itself</source>
        <translation>النموذج وحده، مما يعرفه من نفسه</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With your documents</source>
        <translation>مع مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel answers</source>
        <translation>كما يجيب Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With the right page given</source>
        <translation>مع إعطاء الصفحة الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel would answer if it always found the right page</source>
        <translation>كما كان Carrel ليجيب لو عثر دائمًا على الصفحة الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Well known</source>
        <translation>معروف جيدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right, whatever examples it is shown</source>
        <translation>إجابته الأرجح صحيحة أيًّا كانت الأمثلة التي يُعطاها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Perhaps known</source>
        <translation>ربما معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right with some examples</source>
        <translation>إجابته الأرجح صحيحة مع بعض الأمثلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Hardly known</source>
        <translation>بالكاد معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right by chance only, now and then</source>
        <translation>صحيح مصادفةً فقط، من حين إلى آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Never right without your documents</source>
        <translation>غير صحيح أبدًا بلا مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right page found</source>
        <translation>عُثر على الصفحة الصحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers</source>
        <translation>إجابات صحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Complete answers</source>
        <translation>إجابات كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Citations on a right page</source>
        <translation>استشهادات بصفحة صحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Quotes word for word</source>
        <translation>اقتباسات حرفية</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answered what can be</source>
        <translation>أُجيب عما يمكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Refused what cannot</source>
        <translation>رُفض ما لا يمكن</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured.</source>
        <translation>
            <numerusform>قيس {measured} من {n}</numerusform>
            <numerusform>قيس {measured} من سؤال واحد.</numerusform>
            <numerusform>قيس {measured} من سؤالين.</numerusform>
            <numerusform>قيس {measured} من {n} أسئلة.</numerusform>
            <numerusform>قيس {measured} من {n} سؤالًا.</numerusform>
            <numerusform>قيس {measured} من {n} سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured: it was stopped.</source>
        <translation>
            <numerusform>قيس {measured} من {n}: أُوقف القياس.</numerusform>
            <numerusform>قيس {measured} من سؤال واحد: أُوقف القياس.</numerusform>
            <numerusform>قيس {measured} من سؤالين: أُوقف القياس.</numerusform>
            <numerusform>قيس {measured} من {n} أسئلة: أُوقف القياس.</numerusform>
            <numerusform>قيس {measured} من {n} سؤالًا: أُوقف القياس.</numerusform>
            <numerusform>قيس {measured} من {n} سؤال: أُوقف القياس.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure.</source>
        <translation>تغيرت الإجابات الصحيحة بين {low} و{high} نقطة، بيقين 95 %.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure: that may be chance.</source>
        <translation>تغيرت الإجابات الصحيحة بين {low} و{high} نقطة، بيقين 95 %: وقد يكون ذلك مصادفة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the documents bring</source>
        <translation>ما تضيفه المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the model knows by itself</source>
        <translation>ما يعرفه النموذج من نفسه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers to the {n} questions that could be asked in each way.</source>
        <translation>
            <numerusform>لا أسئلة أمكن طرحها بكل الطرق.</numerusform>
            <numerusform>الإجابات الصحيحة عن السؤال الذي أمكن طرحه بكل الطرق.</numerusform>
            <numerusform>الإجابات الصحيحة عن السؤالين اللذين أمكن طرحهما بكل الطرق.</numerusform>
            <numerusform>الإجابات الصحيحة عن {n} أسئلة أمكن طرحها بكل الطرق.</numerusform>
            <numerusform>الإجابات الصحيحة عن {n} سؤالًا أمكن طرحه بكل الطرق.</numerusform>
            <numerusform>الإجابات الصحيحة عن {n} سؤال أمكن طرحه بكل الطرق.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No question could be asked in each of these ways: only those with a page noted can.</source>
        <translation>لم يمكن طرح أي سؤال بكل هذه الطرق: لا يمكن ذلك إلا لما ذُكرت صفحته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Closed</source>
        <translation>بدونها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers without your documents</source>
        <translation>إجابات صحيحة بلا مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With</source>
        <translation>معها</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers with your documents</source>
        <translation>إجابات صحيحة مع مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>There was no answer on which it could be compared with the rules.</source>
        <translation>لم توجد إجابة يمكن مقارنته فيها بالقواعد.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model marked {n} answers.</source>
        <translation>
            <numerusform>لم يقيّم النموذج أي إجابة.</numerusform>
            <numerusform>قيّم النموذج إجابة واحدة.</numerusform>
            <numerusform>قيّم النموذج إجابتين.</numerusform>
            <numerusform>قيّم النموذج {n} إجابات.</numerusform>
            <numerusform>قيّم النموذج {n} إجابة.</numerusform>
            <numerusform>قيّم النموذج {n} إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer: it is not in the documents</source>
        <translation>لا إجابة: ليس في المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>By itself</source>
        <translation>من نفسه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}.</source>
        <translation>
            <numerusform>لا إجابات تستطيع القواعد أن تحكم فيها ({agrees}).</numerusform>
            <numerusform>في إجابة واحدة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}.</numerusform>
            <numerusform>في إجابتين تستطيع القواعد أن تحكم فيهما، يوافقها بنسبة {agrees}.</numerusform>
            <numerusform>في {n} إجابات تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}.</numerusform>
            <numerusform>في {n} إجابة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}.</numerusform>
            <numerusform>في {n} إجابة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance (kappa: 1 at best).</source>
        <translation>
            <numerusform>لا إجابات تستطيع القواعد أن تحكم فيها ({agrees}، {kappa}).</numerusform>
            <numerusform>في إجابة واحدة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}، بما يفوق المصادفة بـ {kappa} (كابا: 1 على الأكثر).</numerusform>
            <numerusform>في إجابتين تستطيع القواعد أن تحكم فيهما، يوافقها بنسبة {agrees}، بما يفوق المصادفة بـ {kappa} (كابا: 1 على الأكثر).</numerusform>
            <numerusform>في {n} إجابات تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}، بما يفوق المصادفة بـ {kappa} (كابا: 1 على الأكثر).</numerusform>
            <numerusform>في {n} إجابة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}، بما يفوق المصادفة بـ {kappa} (كابا: 1 على الأكثر).</numerusform>
            <numerusform>في {n} إجابة تستطيع القواعد أن تحكم فيها، يوافقها بنسبة {agrees}، بما يفوق المصادفة بـ {kappa} (كابا: 1 على الأكثر).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Better do not rely on its marks.</source>
        <translation>الأفضل ألا تعتمد على تقييماته.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{meaning}. Measured in both runs on {n} questions.</source>
        <translation>
            <numerusform>{meaning}. لم يُقس في القياسين معًا.</numerusform>
            <numerusform>{meaning}. قيس في القياسين معًا على سؤال واحد.</numerusform>
            <numerusform>{meaning}. قيس في القياسين معًا على سؤالين.</numerusform>
            <numerusform>{meaning}. قيس في القياسين معًا على {n} أسئلة.</numerusform>
            <numerusform>{meaning}. قيس في القياسين معًا على {n} سؤالًا.</numerusform>
            <numerusform>{meaning}. قيس في القياسين معًا على {n} سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{n} could not be: a document is not in the library.</source>
        <translation>
            <numerusform>لم يتعذر شيء.</numerusform>
            <numerusform>تعذر قياس واحد: أحد المستندات ليس في المكتبة.</numerusform>
            <numerusform>تعذر قياس اثنين: أحد المستندات ليس في المكتبة.</numerusform>
            <numerusform>تعذر قياس {n}: أحد المستندات ليس في المكتبة.</numerusform>
            <numerusform>تعذر قياس {n}: أحد المستندات ليس في المكتبة.</numerusform>
            <numerusform>تعذر قياس {n}: أحد المستندات ليس في المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>An answer took {seconds} s, typically.</source>
        <translation>استغرقت الإجابة عادةً {seconds} ث.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Of {n} questions in both runs, {better} got better, {worse} worse.</source>
        <translation>
            <numerusform>لا أسئلة في القياسين معًا: تحسن {better} وساء {worse}.</numerusform>
            <numerusform>من سؤال واحد في القياسين معًا، تحسن {better} وساء {worse}.</numerusform>
            <numerusform>من سؤالين في القياسين معًا، تحسن {better} وساء {worse}.</numerusform>
            <numerusform>من {n} أسئلة في القياسين معًا، تحسن {better} وساء {worse}.</numerusform>
            <numerusform>من {n} سؤالًا في القياسين معًا، تحسن {better} وساء {worse}.</numerusform>
            <numerusform>من {n} سؤال في القياسين معًا، تحسن {better} وساء {worse}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers are as before.</source>
        <translation>الإجابات الصحيحة كما كانت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>auto</source>
        <comment>a mode</comment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quick</source>
        <comment>a mode</comment>
        <translation>سريع</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>thorough</source>
        <comment>a mode</comment>
        <translation>متعمق</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>coverage</source>
        <comment>a mode</comment>
        <translation>شامل</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quotes</source>
        <comment>a mode</comment>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{percent} right</source>
        <translation>{percent} صحيحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>stopped after {done}</source>
        <translation>أُوقف بعد {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{stage}: question {number} of {total}</source>
        <translation>{stage}: السؤال {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
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
        <translation>القياس</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Compare with</source>
        <translation>قارن مع</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>As a table (.csv) or to read (.md)</source>
        <translation>جدولًا (.csv) أو للقراءة (.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Delete these results</source>
        <translation>احذف هذه النتائج</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>compared with</source>
        <translation>مقارنةً مع</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Nothing is measured yet</source>
        <translation>لم يُقس شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Write some questions, then press “Measure”.</source>
        <translation>اكتب بعض الأسئلة ثم اضغط «قس».</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>no other run</source>
        <translation>لا قياس آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export results</source>
        <translation>صدّر النتائج</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>File not found</source>
        <translation>لم يُعثر على الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>Changed since it was read</source>
        <translation>تغيّر منذ قراءته</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Drop files or folders anywhere in this window: {examples}. They stay where they are, and nothing leaves this computer.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من هذه النافذة: {examples}. وهي تبقى في مكانها، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Add documents…</source>
        <translation>أضف مستندات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Find a document</source>
        <translation>ابحث عن مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show only what needs attention</source>
        <translation>أظهر ما يحتاج إلى انتباه فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in new tab</source>
        <translation>افتح في لسان جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open beside</source>
        <translation>افتح بجانبه</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>About this document…</source>
        <translation>حول هذا المستند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Enter password…</source>
        <translation>أدخل كلمة المرور…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed file again</source>
        <translation>اقرأ الملف المتغيّر من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed files again</source>
        <translation>اقرأ الملفات المتغيّرة من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Locate its file…</source>
        <translation>حدد موضع ملفه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only this</source>
        <translation>اسأل هذا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only these</source>
        <translation>اسأل هذه فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in its own program</source>
        <translation>افتح في برنامجه</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Show in folder</source>
        <translation>أظهر في المجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy paths</source>
        <translation>انسخ المسارات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Remove from library…</source>
        <translation>أزل من المكتبة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add</source>
        <comment>documents, on a button with little room</comment>
        <translation>أضف</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add documents to the library</source>
        <translation>أضف مستندات إلى المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add documents</source>
        <translation>أضف مستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Watched folders…</source>
        <translation>المجلدات المتابَعة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Sample documents</source>
        <translation>مستندات نموذجية</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list; only some kinds are shown</source>
        <translation>ترتيب القائمة؛ لا تُعرض إلا بعض الأنواع</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask all</source>
        <translation>اسأل الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Take all ticks away, so that questions go to every document</source>
        <translation>أزل كل التأشيرات لتذهب الأسئلة إلى كل مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show the folders that are followed</source>
        <translation>أظهر المجلدات المتابَعة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{n} watched folders</source>
        <translation>
            <numerusform>لا مجلدات متابَعة</numerusform>
            <numerusform>مجلد متابَع واحد</numerusform>
            <numerusform>مجلدان متابَعان</numerusform>
            <numerusform>{n} مجلدات متابَعة</numerusform>
            <numerusform>{n} مجلدًا متابَعًا</numerusform>
            <numerusform>{n} مجلد متابَع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{watched} watched · {n} missing</source>
        <translation>
            <numerusform>{watched} متابَعة · لا شيء مفقود</numerusform>
            <numerusform>{watched} متابَعة · واحد مفقود</numerusform>
            <numerusform>{watched} متابَعة · اثنان مفقودان</numerusform>
            <numerusform>{watched} متابَعة · {n} مفقودة</numerusform>
            <numerusform>{watched} متابَعة · {n} مفقودة</numerusform>
            <numerusform>{watched} متابَعة · {n} مفقودة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folder missing</source>
        <translation>المجلد المتابَع مفقود</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>No document found</source>
        <translation>لم يُعثر على أي مستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>None is of the kind, state, tag and days chosen above.</source>
        <translation>لا شيء من النوع والحالة والوسم والأيام المختارة أعلاه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Nothing here matches “{words}”.</source>
        <translation>لا شيء هنا يطابق «{words}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Asking {number} of {n}</source>
        <translation>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من {n}</numerusform>
            <numerusform>يُسأل {number} من {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Tick documents to ask only those</source>
        <translation>أشّر على ما تريد سؤاله</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Changed last first</source>
        <translation>آخر ما تغير أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By kind</source>
        <translation>بالنوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By state</source>
        <translation>بالحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By tag</source>
        <translation>بالوسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By folder</source>
        <translation>بالمجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>&amp;Group</source>
        <translation>ال&amp;مجموعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Show &amp;all</source>
        <translation>أظهر ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;state</source>
        <translation>هذه ال&amp;حالة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only a&amp;dded</source>
        <translation>ما أُ&amp;ضيف فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words and meaning</source>
        <translation>الكلمات والمعنى</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words, or what it is about</source>
        <translation>كلمات، أو موضوعها</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search all documents</source>
        <translation>ابحث في كل المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search by</source>
        <translation>ابحث بـ</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Back to the documents</source>
        <translation>عد إلى المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Passages found</source>
        <translation>مقاطع عُثر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>The search did not work</source>
        <translation>لم ينجح البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{passages} in {documents}</source>
        <comment>passages in documents</comment>
        <translation>{passages} في {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching in {n} ticked</source>
        <translation>
            <numerusform>لا بحث في شيء</numerusform>
            <numerusform>يجري البحث في واحد مؤشر عليه</numerusform>
            <numerusform>يجري البحث في اثنين مؤشر عليهما</numerusform>
            <numerusform>يجري البحث في {n} مؤشر عليها</numerusform>
            <numerusform>يجري البحث في {n} مؤشر عليها</numerusform>
            <numerusform>يجري البحث في {n} مؤشر عليها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching all documents</source>
        <translation>يجري البحث في كل المستندات</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>No passage holds “{words}”.</source>
        <translation>لا مقطع يتضمن «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Type words, or what a passage is about. Nothing is asked of a language model.</source>
        <translation>اكتب كلمات، أو موضوع المقطع. ولا يُسأل أي نموذج لغوي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>({having} of {total})</source>
        <translation>({having} من {total})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;New tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag for {n} documents:</source>
        <translation>
            <numerusform>وسم لأي مستند:</numerusform>
            <numerusform>وسم لمستند واحد:</numerusform>
            <numerusform>وسم لمستندين:</numerusform>
            <numerusform>وسم لـ {n} مستندات:</numerusform>
            <numerusform>وسم لـ {n} مستندًا:</numerusform>
            <numerusform>وسم لـ {n} مستند:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file is not there any more. What was read of it can still be asked about.</source>
        <translation>لم يعد ملفه هناك. ولا يزال ممكنًا السؤال عما قُرئ منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file has changed since it was read. Answers are from what it said then.</source>
        <translation>تغيّر الملف منذ قراءته. الإجابات مأخوذة مما كان فيه آنذاك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading scans · {ocr_pages} of {scans}</source>
        <translation>تُقرأ المسوحات · {ocr_pages} من {scans}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading pictures · {n} pictures left</source>
        <translation>
            <numerusform>تُقرأ الصور · لم يبق شيء</numerusform>
            <numerusform>تُقرأ الصور · بقيت صورة</numerusform>
            <numerusform>تُقرأ الصور · بقيت صورتان</numerusform>
            <numerusform>تُقرأ الصور · بقيت {n} صور</numerusform>
            <numerusform>تُقرأ الصور · بقيت {n} صورة</numerusform>
            <numerusform>تُقرأ الصور · بقيت {n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Words ready · {percent} %</source>
        <translation>الكلمات جاهزة · {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{failed_pages} of {pages} unreadable</source>
        <translation>تعذرت قراءة {failed_pages} من {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{waiting_pages} of {pages} not read</source>
        <translation>لم تُقرأ {waiting_pages} من {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{pages} · not all read</source>
        <translation>{pages} · لم يُقرأ كلها</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Needs a password</source>
        <translation>يحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} pages could not be read.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي صفحة.</numerusform>
            <numerusform>تعذرت قراءة صفحة واحدة.</numerusform>
            <numerusform>تعذرت قراءة صفحتين.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحات.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحة.</numerusform>
            <numerusform>تعذرت قراءة {n} صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} scanned pages not read.</source>
        <translation>
            <numerusform>قُرئت كل الصفحات الممسوحة.</numerusform>
            <numerusform>صفحة ممسوحة واحدة لم تُقرأ.</numerusform>
            <numerusform>صفحتان ممسوحتان لم تُقرآ.</numerusform>
            <numerusform>{n} صفحات ممسوحة لم تُقرأ.</numerusform>
            <numerusform>{n} صفحة ممسوحة لم تُقرأ.</numerusform>
            <numerusform>{n} صفحة ممسوحة لم تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{read} of {n} scanned pages read.</source>
        <translation>
            <numerusform>قُرئت {read}</numerusform>
            <numerusform>قُرئت {read} من صفحة ممسوحة واحدة.</numerusform>
            <numerusform>قُرئت {read} من صفحتين ممسوحتين.</numerusform>
            <numerusform>قُرئت {read} من {n} صفحات ممسوحة.</numerusform>
            <numerusform>قُرئت {read} من {n} صفحة ممسوحة.</numerusform>
            <numerusform>قُرئت {read} من {n} صفحة ممسوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} slides</source>
        <translation>
            <numerusform>لا شرائح</numerusform>
            <numerusform>شريحة واحدة</numerusform>
            <numerusform>شريحتان</numerusform>
            <numerusform>{n} شرائح</numerusform>
            <numerusform>{n} شريحة</numerusform>
            <numerusform>{n} شريحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>tagged {tags}</source>
        <translation>الوسوم {tags}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>file not found</source>
        <translation>لم يُعثر على الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>changed since it was read</source>
        <translation>تغيّر منذ قراءته</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>ticked</source>
        <translation>مؤشر عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>open</source>
        <comment>a document that is shown</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/embedding_models.py"/>
        <source>The index of “{building}” is still being built. Choose another model once that is done, or cancel it in the settings first.</source>
        <translation>لا يزال فهرس «{building}» قيد البناء. اختر نموذجًا آخر عند انتهائه، أو ألغِه أولًا في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/engine_bridge.py"/>
        <source>The part of Carrel that does the work did not start.</source>
        <translation>لم يبدأ الجزء الذي يقوم بالعمل من Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on.</source>
        <translation>توقف الجزء الذي يقوم بالعمل من Carrel على نحو غير متوقع. وقد أُعيد تشغيله وهو يتابع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Opening the library…</source>
        <translation>تُفتح المكتبة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Looking for files…</source>
        <translation>يُبحث عن ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” can be searched now.</source>
        <translation>يمكن الآن البحث في «{title}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>All {n} documents can be searched now.</source>
        <translation>
            <numerusform>لا مستندات يمكن البحث فيها.</numerusform>
            <numerusform>يمكن الآن البحث في المستند.</numerusform>
            <numerusform>يمكن الآن البحث في كلا المستندين.</numerusform>
            <numerusform>يمكن الآن البحث في كل المستندات وعددها {n}.</numerusform>
            <numerusform>يمكن الآن البحث في كل المستندات وعددها {n}.</numerusform>
            <numerusform>يمكن الآن البحث في كل المستندات وعددها {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>It cannot be used.</source>
        <translation>لا يمكن استخدامه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” again: {reason}</source>
        <translation>«{title}» من جديد: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{usable} of {n} documents can be searched now; the list says what is wrong with the others.</source>
        <translation>
            <numerusform>يمكن الآن البحث في {usable}؛ وتقول القائمة ما بالباقي.</numerusform>
            <numerusform>يمكن الآن البحث في {usable} من مستند واحد؛ وتقول القائمة ما بالباقي.</numerusform>
            <numerusform>يمكن الآن البحث في {usable} من مستندين؛ وتقول القائمة ما بالباقي.</numerusform>
            <numerusform>يمكن الآن البحث في {usable} من {n} مستندات؛ وتقول القائمة ما بالباقي.</numerusform>
            <numerusform>يمكن الآن البحث في {usable} من {n} مستندًا؛ وتقول القائمة ما بالباقي.</numerusform>
            <numerusform>يمكن الآن البحث في {usable} من {n} مستند؛ وتقول القائمة ما بالباقي.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Nothing was added: no documents were found there.</source>
        <translation>لم يُضف شيء: لم يُعثر هناك على مستندات.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} files are already in the library.</source>
        <translation>
            <numerusform>لا ملفات موجودة في المكتبة.</numerusform>
            <numerusform>ملف واحد موجود في المكتبة من قبل.</numerusform>
            <numerusform>ملفان موجودان في المكتبة من قبل.</numerusform>
            <numerusform>{n} ملفات موجودة في المكتبة من قبل.</numerusform>
            <numerusform>{n} ملفًا موجودة في المكتبة من قبل.</numerusform>
            <numerusform>{n} ملف موجودة في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{reason} ({n})</source>
        <translation>{reason} ({n})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} others</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} in the folder were left out: {reasons}.</source>
        <translation>
            <numerusform>لم يُترك شيء في المجلد: {reasons}.</numerusform>
            <numerusform>تُرك واحد في المجلد: {reasons}.</numerusform>
            <numerusform>تُرك اثنان في المجلد: {reasons}.</numerusform>
            <numerusform>تُركت {n} في المجلد: {reasons}.</numerusform>
            <numerusform>تُرك {n} في المجلد: {reasons}.</numerusform>
            <numerusform>تُرك {n} في المجلد: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>It has left memory, as nothing was asked for a while, and comes back when you type a question.</source>
        <translation>غادر الذاكرة لأن شيئًا لم يُسأل منذ مدة، ويعود حين تكتب سؤالًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the starter model</source>
        <translation>النموذج المبدئي</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the model server</source>
        <translation>خادم النماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>Another model is just being loaded. Choose this one again once that is done.</source>
        <translation>يجري الآن تحميل نموذج آخر. اختر هذا النموذج مرة أخرى عند انتهائه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/model_offers.py"/>
        <source>Asking for it</source>
        <translation>يُطلب</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>open</source>
        <comment>a group that is unfolded</comment>
        <translation>مبسوطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>closed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a folder</source>
        <translation>بلا مجلد</translation>
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
        <translation>جداول لبرنامج Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>“{title}” goes on from here.</source>
        <translation>يتابع «{title}» من هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the chat</source>
        <translation>صدّر المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Chat</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the answer</source>
        <translation>صدّر الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>{name} (evidence)</source>
        <translation>{name} (الأدلة)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack</source>
        <translation>حزمة الأدلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Writing the evidence pack…</source>
        <translation>تُكتب حزمة الأدلة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack: {stage}, {done} of {total}</source>
        <translation>حزمة الأدلة: {stage}، {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete “{title}”?</source>
        <translation>أتحذف «{title}»؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete {n} chats?</source>
        <translation>
            <numerusform>أتحذف لا شيء؟</numerusform>
            <numerusform>أتحذف محادثة واحدة؟</numerusform>
            <numerusform>أتحذف محادثتين؟</numerusform>
            <numerusform>أتحذف {n} محادثات؟</numerusform>
            <numerusform>أتحذف {n} محادثة؟</numerusform>
            <numerusform>أتحذف {n} محادثة؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete all chats?</source>
        <translation>أتحذف كل المحادثات؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete chats</source>
        <translation>احذف محادثات</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>This cannot be undone. Your documents are left alone.</source>
        <translation>لا يمكن التراجع عن هذا. ولا تُمس مستنداتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Rename chat</source>
        <translation>أعد تسمية المحادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>It is in “{name}”.</source>
        <translation>إنه في «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add a folder</source>
        <translation>أضف مجلدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove “{title}” from the library?</source>
        <translation>أتزيل «{title}» من المكتبة؟</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove {n} documents from the library?</source>
        <translation>
            <numerusform>أتزيل لا شيء من المكتبة؟</numerusform>
            <numerusform>أتزيل مستندًا واحدًا من المكتبة؟</numerusform>
            <numerusform>أتزيل مستندين من المكتبة؟</numerusform>
            <numerusform>أتزيل {n} مستندات من المكتبة؟</numerusform>
            <numerusform>أتزيل {n} مستندًا من المكتبة؟</numerusform>
            <numerusform>أتزيل {n} مستند من المكتبة؟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove from library</source>
        <translation>أزل من المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>The files on your disk are left alone, and for 30 days it can be undone.</source>
        <translation>لا تُمس الملفات على قرصك، ويمكن التراجع خلال 30 يومًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{title}” is out of the library.</source>
        <translation>أُزيل «{title}» من المكتبة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} documents are out of the library.</source>
        <translation>
            <numerusform>لم يُزل شيء من المكتبة.</numerusform>
            <numerusform>أُزيل مستند واحد من المكتبة.</numerusform>
            <numerusform>أُزيل مستندان من المكتبة.</numerusform>
            <numerusform>أُزيلت {n} مستندات من المكتبة.</numerusform>
            <numerusform>أُزيل {n} مستندًا من المكتبة.</numerusform>
            <numerusform>أُزيل {n} مستند من المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} files are not usable; the list says why.</source>
        <translation>
            <numerusform>كل الملفات قابلة للاستخدام.</numerusform>
            <numerusform>ملف واحد غير قابل للاستخدام؛ وتقول القائمة السبب.</numerusform>
            <numerusform>ملفان غير قابلين للاستخدام؛ وتقول القائمة السبب.</numerusform>
            <numerusform>{n} ملفات غير قابلة للاستخدام؛ وتقول القائمة السبب.</numerusform>
            <numerusform>{n} ملفًا غير قابلة للاستخدام؛ وتقول القائمة السبب.</numerusform>
            <numerusform>{n} ملف غير قابلة للاستخدام؛ وتقول القائمة السبب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Show which</source>
        <translation>أظهرها</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>This document cannot be used.</source>
        <translation>لا يمكن استخدام هذا المستند.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Where is “{title}” now?</source>
        <translation>أين «{title}» الآن؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{before}” is now called “{title}”.</source>
        <translation>صار اسم «{before}» الآن «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Find…</source>
        <translation>ا&amp;بحث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next place found</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous place found</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next &amp;citation of the answer</source>
        <translation>الاست&amp;شهاد التالي في الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous citation of the answer</source>
        <translation>الاستشهاد السابق في الإجابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pr&amp;int…</source>
        <translation>ا&amp;طبع…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Outline</source>
        <translation>ال&amp;مخطط</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Page pict&amp;ures</source>
        <translation>ص&amp;ور الصفحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Co&amp;mments in the file</source>
        <translation>تعلي&amp;قات الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Go to page…</source>
        <translation>ا&amp;نتقل إلى صفحة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Forwar&amp;d</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy it with its citation</source>
        <translation>انسخ المحدد مع استشهاده</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Highlight what is selected</source>
        <translation>&amp;ميّز المحدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Write a &amp;note on it…</source>
        <translation>اكتب ملا&amp;حظة عليه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Highlights and not&amp;es…</source>
        <translation>التمييزات &amp;والملاحظات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;كبّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom ou&amp;t</source>
        <translation>&amp;صغّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;width</source>
        <translation>بعر&amp;ض النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;page</source>
        <translation>بحجم الص&amp;فحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;right</source>
        <translation>أدر &amp;يمينًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;left</source>
        <translation>أدر ي&amp;سارًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;New tab</source>
        <translation>لسان &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>C&amp;lose tab</source>
        <translation>أ&amp;غلق اللسان</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next ta&amp;b</source>
        <translation>اللسان ال&amp;تالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pre&amp;vious tab</source>
        <translation>اللسان السا&amp;بق</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Side by side</source>
        <translation>جن&amp;بًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;One page abreast</source>
        <translation>صفحة &amp;واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Two pages abreast</source>
        <translation>صف&amp;حتان متجاورتان</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Two pages, the &amp;first by itself</source>
        <translation>صفحتان، والأو&amp;لى وحدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to the library</source>
        <translation>أفلت للإضافة إلى المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to your library</source>
        <translation>أفلت للإضافة إلى مكتبتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>{examples}; or folders of them. They stay where they are.</source>
        <translation>{examples}؛ أو مجلدات منها. وهي تبقى في مكانها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Your questions are measured.</source>
        <translation>قيست أسئلتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/first_frame.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Opening…</source>
        <translation>يُفتح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow a folder</source>
        <translation>تابع مجلدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is added once, as it is now.</source>
        <translation>يُضاف «{name}» مرة واحدة، كما هو الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Keep following this folder</source>
        <translation>واصل متابعة هذا المجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is followed: what changes in it, changes here.</source>
        <translation>«{name}» متابَع: ما يتغير فيه يتغير هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is not followed any longer; its documents stay.</source>
        <translation>لم يعد «{name}» متابَعًا؛ وتبقى مستنداته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow it again</source>
        <translation>تابعه من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>Everything that Carrel kept of you is deleted.</source>
        <translation>حُذف كل ما كان Carrel يحتفظ به عنك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>This could not be deleted; please delete it by hand:</source>
        <translation>تعذّر حذف ما يلي، فاحذفه بنفسك:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Questions and answers</source>
        <translation>الأسئلة والإجابات</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what Carrel is doing now is done.</source>
        <translation>تتغير اللغة فور انتهاء Carrel مما يفعله الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what you typed is sent, saved or taken back.</source>
        <translation>تتغير اللغة فور إرسال ما كتبته أو حفظه أو مسحه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as the messages with a button above the panes are gone.</source>
        <translation>تتغير اللغة فور زوال الرسائل ذات الأزرار التي فوق الأقسام.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Chat</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Document</source>
        <translation>المس&amp;تند</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel</source>
        <translation>إغلاق Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel and lose what is in {names}?</source>
        <translation>هل تُغلق Carrel وتفقد ما في {names}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Your questions and what is open are kept.</source>
        <translation>تُحفظ أسئلتك وما هو مفتوح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close and lose it</source>
        <translation>أغلق وافقده</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Carrel stopped unexpectedly before. A report names no document and holds no text of one.</source>
        <translation>توقف Carrel من قبل على نحو غير متوقع. لا يذكر التقرير أي مستند ولا يتضمن نصًا منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy report</source>
        <translation>انسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Begin a new library…</source>
        <translation>بدء مكتبة جديدة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Keys…</source>
        <translation>الم&amp;فاتيح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Where is my data?</source>
        <translation>أين &amp;بياناتي؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>A &amp;short tour</source>
        <translation>&amp;جولة قصيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;About Carrel</source>
        <translation>&amp;حول Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Add documents…</source>
        <translation>أ&amp;ضف مستندات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add a &amp;folder…</source>
        <translation>أضف م&amp;جلدًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add the &amp;samples</source>
        <translation>أضف الأ&amp;مثلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>O&amp;verview…</source>
        <translation>ن&amp;ظرة عامة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Watched folders…</source>
        <translation>المجلدات المتا&amp;بعة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Search all documents…</source>
        <translation>ا&amp;بحث في كل المستندات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Check a text…</source>
        <translation>ا&amp;فحص نصًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Measure answers…</source>
        <translation>&amp;قس الإجابات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Remove selected…	Del</source>
        <translation>أ&amp;زل المحدد…	Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>About this d&amp;ocument…</source>
        <translation>&amp;حول هذا المستند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Re&amp;name…</source>
        <translation>أعد ال&amp;تسمية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;New chat</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Chats…</source>
        <translation>ال&amp;محادثات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Rename…</source>
        <translation>أ&amp;عد التسمية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;صدّر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Delete…</source>
        <translation>ا&amp;حذف…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Delete &amp;all chats…</source>
        <translation>احذف &amp;كل المحادثات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Compare and choose…</source>
        <translation>&amp;قارن واختر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Get a model…</source>
        <translation>ا&amp;جلب نموذجًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Choose a model &amp;file (.gguf)…</source>
        <translation>اختر مل&amp;ف نموذج (.gguf)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Use a model se&amp;rver…</source>
        <translation>استخدم &amp;خادم نماذج…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Keep &amp;vectors on a server…</source>
        <translation>احفظ الم&amp;تجهات على خادم…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Net&amp;work…</source>
        <translation>ال&amp;شبكة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Answer &amp;styles…</source>
        <translation>أ&amp;ساليب الإجابة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;library</source>
        <translation>انتقل إلى الم&amp;كتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;document</source>
        <translation>انتقل إلى المس&amp;تند</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;question</source>
        <translation>انتقل إلى ال&amp;سؤال</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Next &amp;pane</source>
        <translation>اللوح التا&amp;لي</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>L&amp;ibrary pane</source>
        <translation>لوح الم&amp;كتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Questions pane</source>
        <translation>لوح الأسئ&amp;لة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Pa&amp;ges of this document…</source>
        <translation>&amp;صفحات هذا المستند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Bring &amp;back…</source>
        <translation>ا&amp;سترجع…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Nothing was removed lately</source>
        <translation>لم يُزل شيء مؤخرًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/menus.py"/>
        <source>All {n}</source>
        <translation>
            <numerusform>الكل</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
            <numerusform>الكل ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>{name} (starter)</source>
        <translation>{name} (مبدئي)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Starter model</source>
        <translation>النموذج المبدئي</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;No model: quotes only</source>
        <translation>&amp;بلا نموذج: اقتباسات فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Choose a model file</source>
        <translation>اختر ملف نموذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>نماذج GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Add a folder of models</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>“{name}” is a model, not a document. It can write answers.</source>
        <translation>«{name}» نموذج وليس مستندًا. ويمكنه كتابة الإجابات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>{name} is here now.</source>
        <translation>‏{name} هنا الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Get it…</source>
        <translation>اجلبه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it…</source>
        <translation>استخدمه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. Name its new place when you start Carrel:</source>
        <translation>نُقلت المكتبة. اذكر مكانها الجديد عند تشغيل Carrel:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. This could not be deleted; please delete it by hand:</source>
        <translation>نُقلت المكتبة. تعذّر حذف ما يلي؛ يرجى حذفه يدويًا:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library</source>
        <translation>بدء مكتبة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>PDF with annotations (*.pdf)</source>
        <translation>PDF مع تعليقات (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Export notes</source>
        <translation>صدّر الملاحظات</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{name} (notes)</source>
        <translation>{name} (الملاحظات)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} highlights are removed.</source>
        <translation>
            <numerusform>لم يُزل أي تمييز.</numerusform>
            <numerusform>أُزيل تمييز واحد.</numerusform>
            <numerusform>أُزيل تمييزان.</numerusform>
            <numerusform>أُزيلت {n} تمييزات.</numerusform>
            <numerusform>أُزيل {n} تمييزًا.</numerusform>
            <numerusform>أُزيل {n} تمييز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} notes written to “{name}”.</source>
        <translation>
            <numerusform>لم تُكتب ملاحظات في «{name}».</numerusform>
            <numerusform>كُتبت ملاحظة واحدة في «{name}».</numerusform>
            <numerusform>كُتبت ملاحظتان في «{name}».</numerusform>
            <numerusform>كُتبت {n} ملاحظات في «{name}».</numerusform>
            <numerusform>كُتبت {n} ملاحظة في «{name}».</numerusform>
            <numerusform>كُتبت {n} ملاحظة في «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>The password of “{title}” also opened {n} other documents.</source>
        <translation>
            <numerusform>كلمة مرور «{title}» لم تفتح غيره.</numerusform>
            <numerusform>كلمة مرور «{title}» فتحت أيضًا مستندًا آخر.</numerusform>
            <numerusform>كلمة مرور «{title}» فتحت أيضًا مستندين آخرين.</numerusform>
            <numerusform>كلمة مرور «{title}» فتحت أيضًا {n} مستندات أخرى.</numerusform>
            <numerusform>كلمة مرور «{title}» فتحت أيضًا {n} مستندًا آخر.</numerusform>
            <numerusform>كلمة مرور «{title}» فتحت أيضًا {n} مستند آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>{n} documents are locked with a password.</source>
        <translation>
            <numerusform>لا مستندات مقفلة.</numerusform>
            <numerusform>مستند واحد مقفل بكلمة مرور.</numerusform>
            <numerusform>مستندان مقفلان بكلمة مرور.</numerusform>
            <numerusform>{n} مستندات مقفلة بكلمة مرور.</numerusform>
            <numerusform>{n} مستندًا مقفلة بكلمة مرور.</numerusform>
            <numerusform>{n} مستند مقفلة بكلمة مرور.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>“{title}” is printed.</source>
        <translation>طُبع «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing… {done} of {of}</source>
        <translation>تجري الطباعة… {done} من {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>The scope “{name}” is removed; its documents stay.</source>
        <translation>أُزيل النطاق «{name}»؛ وتبقى مستنداته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything that Carrel keeps of you?</source>
        <translation>أتريد حذف كل ما يحتفظ به Carrel عنك؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>It cannot be undone, and Carrel closes.</source>
        <translation>لا يمكن التراجع عن ذلك، ويُغلق Carrel بعده.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>First send, save or take back what you typed: the window closes for this.</source>
        <translation>أرسل أولًا ما كتبته أو احفظه أو تراجع عنه: ستُغلق النافذة لهذا الغرض.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose a folder for the library</source>
        <translation>اختيار مجلد للمكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>{size} are copied and checked, and only then deleted where they are now. The window closes for it and opens again; what Carrel is reading goes on after that.</source>
        <translation>يُنسخ {size} ويُتحقق منه، ولا يُحذف من مكانه الحالي إلا بعد ذلك. تُغلق النافذة لهذا ثم تُفتح من جديد؛ ويتواصل بعدها ما يقرؤه Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library to {folder}?</source>
        <translation>هل تريد نقل المكتبة إلى {folder}؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library in the usual place?</source>
        <translation>هل تريد بدء مكتبة جديدة في المكان المعتاد؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>The one that was moved stays where it is; what is in it is not asked any more.</source>
        <translation>تبقى المكتبة المنقولة في مكانها؛ ولا يُسأل محتواها بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new one</source>
        <translation>بدء مكتبة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose the folder of an embedding model</source>
        <translation>اختر مجلد نموذج تضمين</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Passages are found by “{name}” from now on.</source>
        <translation>من الآن يُعثر على المقاطع بـ «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>New to Carrel? A short tour shows you the window while your documents are read.</source>
        <translation>جديد على Carrel؟ تعرّفك جولة قصيرة على النافذة بينما تُقرأ مستنداتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Start the tour</source>
        <translation>ابدأ الجولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Documents, questions and answers stay on this computer.</source>
        <translation>تبقى المستندات والأسئلة والإجابات على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Drop files or folders anywhere in the window, or add them here. They stay where they are and are only read.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من النافذة، أو أضفها هنا. وهي تبقى في مكانها وتُقرأ فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Ask in plain words</source>
        <translation>اسأل بكلمات بسيطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Type a question and press Enter. Documents that are ticked in the list are asked alone; none ticked means all.</source>
        <translation>اكتب سؤالًا واضغط Enter. تُسأل وحدها المستندات المؤشَّرة في القائمة؛ وإن لم يؤشَّر شيء فكلها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Check what you read</source>
        <translation>تحقق مما تقرأ</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Each sentence of an answer carries a number. Click it: the page opens here, with the very words marked.</source>
        <translation>تحمل كل جملة من الإجابة رقمًا. انقره: تُفتح الصفحة هنا والكلمات نفسها معلَّمة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Nothing to ask yet?</source>
        <translation>لا سؤال لديك بعد؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Once there are documents, a lamp up here suggests questions, each of which they were seen to answer.</source>
        <translation>متى وُجدت مستندات، يقترح مصباح هنا في الأعلى أسئلة تبيّن أنها تجيب عنها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>What is kept, and where</source>
        <translation>ما يُحفظ، وأين</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>{stays} The menu Help shows where everything is kept, and this tour again.</source>
        <translation>{stays} تُظهر قائمة «مساعدة» أين يُحفظ كل شيء، وهذه الجولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your documents are ready.</source>
        <translation>مستنداتك جاهزة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answer is there.</source>
        <translation>إجابتك جاهزة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your text is checked.</source>
        <translation>تم التحقق من نصك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answers are measured.</source>
        <translation>تم قياس إجاباتك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The model is here.</source>
        <translation>وصل النموذج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The new index is built.</source>
        <translation>الفهرس الجديد جاهز.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The summary is there.</source>
        <translation>الملخص جاهز.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The evidence pack is written.</source>
        <translation>تمت كتابة ملف الأدلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Something you asked for could not be done.</source>
        <translation>تعذّر إنجاز شيء طلبته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read.</source>
        <translation>{where}: تعذرت قراءتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read ({cause}).</source>
        <translation>{where}: تعذرت قراءتها ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read.</source>
        <translation>تعذّرت قراءة الصفحة {page} من «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read ({cause}).</source>
        <translation>تعذّرت قراءة الصفحة {page} من «{title}» ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read.</source>
        <translation>تعذّرت قراءة الصفحة {page}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read ({cause}).</source>
        <translation>تعذّرت قراءة الصفحة {page} ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read.</source>
        <translation>تعذّرت قراءة الصفحات {pages} من «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read ({cause}).</source>
        <translation>تعذّرت قراءة الصفحات {pages} من «{title}» ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>تعذّرت قراءة الصفحات {pages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read ({cause}).</source>
        <translation>تعذّرت قراءة الصفحات {pages} ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is still to be read from its picture.</source>
        <translation>{where}: لا تزال تنتظر القراءة من صورتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are still to be read from their pictures.</source>
        <translation>{where}: لا تزال تنتظر القراءة من صورها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is a picture that was not read: reading scanned pages is switched off.</source>
        <translation>{where}: صورة لم تُقرأ، فقراءة الصفحات الممسوحة معطلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are pictures that were not read: reading scanned pages is switched off.</source>
        <translation>{where}: صور لم تُقرأ، فقراءة الصفحات الممسوحة معطلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} of “{title}”</source>
        <translation>{where} من «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>no documents ({ending})</source>
        <translation>ليست مستندات ({ending})</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>the largest that fits the memory that is free and {where}</source>
        <translation>أكبر ما تتسع له الذاكرة المتاحة وهو {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>is quick enough for {cores} cores</source>
        <translation>سريع بما يكفي لأنوية عددها {cores}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages}</source>
        <translation>الصفحات {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} documents are still being read: ask again when that is done.</source>
        <translation>
            <numerusform>لا مستندات تُقرأ الآن.</numerusform>
            <numerusform>لا يزال مستند واحد يُقرأ: اسأل من جديد عند الانتهاء.</numerusform>
            <numerusform>لا يزال مستندان يُقرآن: اسأل من جديد عند الانتهاء.</numerusform>
            <numerusform>لا تزال {n} مستندات تُقرأ: اسأل من جديد عند الانتهاء.</numerusform>
            <numerusform>لا يزال {n} مستندًا يُقرأ: اسأل من جديد عند الانتهاء.</numerusform>
            <numerusform>لا يزال {n} مستند يُقرأ: اسأل من جديد عند الانتهاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages are not indexed by meaning yet and can be found by words only.</source>
        <translation>
            <numerusform>كل المقاطع مفهرسة بالمعنى.</numerusform>
            <numerusform>مقطع واحد لم يُفهرس بالمعنى بعد ولا يُعثر عليه إلا بالكلمات.</numerusform>
            <numerusform>مقطعان لم يُفهرسا بالمعنى بعد ولا يُعثر عليهما إلا بالكلمات.</numerusform>
            <numerusform>{n} مقاطع لم تُفهرس بالمعنى بعد ولا يُعثر عليها إلا بالكلمات.</numerusform>
            <numerusform>{n} مقطعًا لم تُفهرس بالمعنى بعد ولا يُعثر عليها إلا بالكلمات.</numerusform>
            <numerusform>{n} مقطع لم تُفهرس بالمعنى بعد ولا يُعثر عليها إلا بالكلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet: of them only the words were looked at.</source>
        <translation>
            <numerusform>كل المقاطع مفهرسة بالمعنى.</numerusform>
            <numerusform>مقطع واحد لم يُفهرس بالمعنى بعد: لم يُنظر إلا في كلماته.</numerusform>
            <numerusform>مقطعان لم يُفهرسا بالمعنى بعد: لم يُنظر إلا في كلماتهما.</numerusform>
            <numerusform>{n} مقاطع لم تُفهرس بالمعنى بعد: لم يُنظر إلا في كلماتها.</numerusform>
            <numerusform>{n} مقطعًا لم تُفهرس بالمعنى بعد: لم يُنظر إلا في كلماتها.</numerusform>
            <numerusform>{n} مقطع لم تُفهرس بالمعنى بعد: لم يُنظر إلا في كلماتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet and are left out.</source>
        <translation>
            <numerusform>كل المقاطع مفهرسة بالمعنى.</numerusform>
            <numerusform>مقطع واحد لم يُفهرس بالمعنى بعد وتُرك.</numerusform>
            <numerusform>مقطعان لم يُفهرسا بالمعنى بعد وتُركا.</numerusform>
            <numerusform>{n} مقاطع لم تُفهرس بالمعنى بعد وتُركت.</numerusform>
            <numerusform>{n} مقطعًا لم تُفهرس بالمعنى بعد وتُركت.</numerusform>
            <numerusform>{n} مقطع لم تُفهرس بالمعنى بعد وتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page were not read yet.</source>
        <translation>
            <numerusform>قُرئت كل صور هذه الصفحة.</numerusform>
            <numerusform>صورة في هذه الصفحة لم تُقرأ بعد.</numerusform>
            <numerusform>صورتان في هذه الصفحة لم تُقرآ بعد.</numerusform>
            <numerusform>{n} صور في هذه الصفحة لم تُقرأ بعد.</numerusform>
            <numerusform>{n} صورة في هذه الصفحة لم تُقرأ بعد.</numerusform>
            <numerusform>{n} صورة في هذه الصفحة لم تُقرأ بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page could not be read.</source>
        <translation>
            <numerusform>قُرئت كل صور هذه الصفحة.</numerusform>
            <numerusform>تعذرت قراءة صورة في هذه الصفحة.</numerusform>
            <numerusform>تعذرت قراءة صورتين في هذه الصفحة.</numerusform>
            <numerusform>تعذرت قراءة {n} صور في هذه الصفحة.</numerusform>
            <numerusform>تعذرت قراءة {n} صورة في هذه الصفحة.</numerusform>
            <numerusform>تعذرت قراءة {n} صورة في هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>not found in your documents</source>
        <translation>لم يُعثر عليه في مستنداتك</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {place}</source>
        <translation>{title}، {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{at} of {number}</source>
        <translation>{at} من {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Previous citation</source>
        <translation>الاستشهاد السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Next citation</source>
        <translation>الاستشهاد التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{who}, page {page}</source>
        <translation>{who}، صفحة {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{n} comments in the file</source>
        <translation>
            <numerusform>لا تعليقات في الملف</numerusform>
            <numerusform>تعليق واحد في الملف</numerusform>
            <numerusform>تعليقان في الملف</numerusform>
            <numerusform>{n} تعليقات في الملف</numerusform>
            <numerusform>{n} تعليقًا في الملف</numerusform>
            <numerusform>{n} تعليق في الملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>New tab</source>
        <translation>لسان جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Open documents</source>
        <translation>المستندات المفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the left</source>
        <translation>الألسنة إلى اليسار</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the right</source>
        <translation>الألسنة إلى اليمين</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Close this tab</source>
        <translation>أغلق هذا اللسان</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Find in this document</source>
        <translation>ابحث في هذا المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Find whole words only</source>
        <translation>ابحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Close the search</source>
        <translation>أغلق البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Could not be searched</source>
        <translation>تعذر البحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{n} pages not read</source>
        <translation>
            <numerusform>قُرئت كل الصفحات</numerusform>
            <numerusform>صفحة لم تُقرأ</numerusform>
            <numerusform>صفحتان لم تُقرآ</numerusform>
            <numerusform>{n} صفحات لم تُقرأ</numerusform>
            <numerusform>{n} صفحة لم تُقرأ</numerusform>
            <numerusform>{n} صفحة لم تُقرأ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found: {says}</source>
        <translation>مواضع عُثر عليها: {says}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found</source>
        <translation>مواضع عُثر عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>Edit &amp;note…</source>
        <translation>حرر الملا&amp;حظة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Remove highlight</source>
        <translation>أ&amp;زل التمييز</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;ميّز</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>The outline could not be read.</source>
        <translation>تعذرت قراءة المخطط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>This document has no outline and no headings.</source>
        <translation>ليس لهذا المستند مخطط ولا عناوين.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>{title}, page {page}</source>
        <translation>{title}، صفحة {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number, or as it is printed on the page</source>
        <translation>رقم الصفحة، أو كما هو مطبوع على الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Click to put away</source>
        <translation>انقر لإبعاده</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>{who}: struck out “{words}”</source>
        <translation>{who}: شطب «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_links.py"/>
        <source>Go to page {page}</source>
        <translation>انتقل إلى الصفحة {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>This document has no pages.</source>
        <translation>ليس لهذا المستند صفحات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>Page {page} of {total} of {title}</source>
        <translation>الصفحة {page} من {total} من {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>printed {printed}</source>
        <translation>المطبوع {printed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/printing.py"/>
        <source>The printer could not be used.</source>
        <translation>تعذر استخدام الطابعة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {first} – {last}</source>
        <translation>{title}، {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, pages {first}–{last}</source>
        <translation>{title}، الصفحات {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select words on the page first, with the mouse or with Shift and the arrow keys.</source>
        <translation>حدّد أولًا كلمات في الصفحة، بالفأرة أو بـ Shift ومفاتيح الأسهم.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>انسخ مع الاست&amp;شهاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Ask about this</source>
        <translation>ا&amp;سأل عن هذا</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Find &amp;similar</source>
        <translation>ابحث عن م&amp;ماثل</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;حدد الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Find in this document…</source>
        <translation>ا&amp;بحث في هذا المستند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Links on this page</source>
        <translation>روا&amp;بط هذه الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>Selected: {text}</source>
        <translation>المحدد: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>No longer selected: {text}</source>
        <translation>لم يعد محددًا: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>The whole document is selected.</source>
        <translation>المستند كله محدد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the library</source>
        <translation>أظهر المكتبة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the questions</source>
        <translation>أظهر الأسئلة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>The file has changed since it was read: read it again</source>
        <translation>تغيّر الملف منذ قراءته: اقرأه من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Pages of this document</source>
        <translation>صفحات هذا المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom out</source>
        <translation>صغّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom in</source>
        <translation>كبّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Fit width</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom {percent}</source>
        <translation>التكبير {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>No document open</source>
        <translation>لا مستند مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Choose a document in the library, or click a citation in an answer to see the very words on their page.</source>
        <translation>اختر مستندًا من المكتبة، أو انقر استشهادًا في إجابة لترى الكلمات نفسها في صفحتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document is locked</source>
        <translation>هذا المستند مقفل</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file is not where it was</source>
        <translation>الملف ليس حيث كان</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Locate…</source>
        <translation>حدد الموضع…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file has changed since it was read</source>
        <translation>تغيّر الملف منذ قراءته</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Its pages would not be those that answers are from.</source>
        <translation>لن تكون صفحاته هي التي أُخذت منها الإجابات.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Read it again</source>
        <translation>اقرأه من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document cannot be shown</source>
        <translation>لا يمكن عرض هذا المستند</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing progress</source>
        <translation>تقدم الفهرسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop adding files</source>
        <translation>أوقف إضافة الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop: files not read yet are left out</source>
        <translation>إيقاف: تُترك الملفات التي لم تُقرأ بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Go on with indexing</source>
        <translation>تابع الفهرسة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Pause indexing</source>
        <translation>أوقف الفهرسة مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} files</source>
        <translation>
            <numerusform>{done} من {n}</numerusform>
            <numerusform>{done} من ملف واحد</numerusform>
            <numerusform>{done} من ملفين</numerusform>
            <numerusform>{done} من {n} ملفات</numerusform>
            <numerusform>{done} من {n} ملفًا</numerusform>
            <numerusform>{done} من {n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} pages</source>
        <translation>
            <numerusform>{done} من {n}</numerusform>
            <numerusform>{done} من صفحة واحدة</numerusform>
            <numerusform>{done} من صفحتين</numerusform>
            <numerusform>{done} من {n} صفحات</numerusform>
            <numerusform>{done} من {n} صفحة</numerusform>
            <numerusform>{done} من {n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>a few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} s left</source>
        <translation>بقي نحو {seconds} ث</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} min left</source>
        <translation>بقي نحو {seconds} د</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} h left</source>
        <translation>بقي نحو {seconds} س</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>End the tour</source>
        <translation>أنهِ الجولة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Next</source>
        <comment>the next step of a tour</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«{name}» موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>PDF, Word, PowerPoint, Excel, web pages, e‑mail, e‑books, text, pictures and scans</source>
        <translation>PDF وWord وPowerPoint وExcel وصفحات الويب والبريد الإلكتروني والكتب الإلكترونية والنصوص والصور والمسوحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>أخفِ هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open in new &amp;tab</source>
        <translation>افتح في لسان &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open &amp;beside</source>
        <translation>افتح ب&amp;جانبه</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Empty the field</source>
        <translation>أفرغ الحقل</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/share_bars.py"/>
        <source>{share}  as before</source>
        <translation>{share}  كما كان</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>“{name}” could not be opened.</source>
        <translation>تعذّر فتح «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>This computer names no program for it, or did not start it.</source>
        <translation>لا يحدد هذا الحاسوب برنامجًا له، أو لم يبدأه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Short answers on machines with little memory; not much better than quotes.</source>
        <translation>إجابات قصيرة على حواسيب قليلة الذاكرة؛ ليست أفضل بكثير من الاقتباسات.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Obeys well and is quick; made for program text, so its prose is plain. Can be had without the hub.</source>
        <translation>يطيع جيدًا وهو سريع؛ صُنع لنصوص البرامج فنثره بسيط. ويمكن الحصول عليه بلا المستودع.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers in many languages on a laptop without a graphics card.</source>
        <translation>إجابات بلغات كثيرة على حاسوب محمول بلا بطاقة رسومية.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Careful answers in six European languages; its training is wholly public.</source>
        <translation>إجابات متأنية بست لغات أوروبية؛ وتدريبه معلن كله.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Made for business documents: answers from given text, summaries, data.</source>
        <translation>صُنع لمستندات الأعمال: إجابات من نص معطى وملخصات وبيانات.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Obeys instructions closely, in eleven languages.</source>
        <translation>يلتزم بالتعليمات بدقة، بإحدى عشرة لغة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best answers of its size, in many languages; answers at once, without thinking aloud.</source>
        <translation>أفضل الإجابات في حجمه، بلغات كثيرة؛ يجيب فورًا دون تفكير مسموع.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Newer than Qwen3-4B and a little larger; long passages take little memory.</source>
        <translation>أحدث من Qwen3-4B وأكبر قليلًا؛ المقاطع الطويلة لا تأخذ إلا ذاكرة قليلة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Writes well in many languages; quicker than its size, as a part of its weights is only looked up.</source>
        <translation>يكتب جيدًا بلغات كثيرة؛ وهو أسرع مما يوحي به حجمه، لأن جزءًا من أوزانه لا يُقرأ إلا بالبحث فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Seven billion parameters of which one is used for each word: quick without a graphics card, good on long texts.</source>
        <translation>سبعة مليارات معامل يُستخدم منها مليار لكل كلمة: سريع بلا بطاقة رسومية، وجيد مع النصوص الطويلة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers that weigh several passages; wants a graphics card or a fast processor.</source>
        <translation>إجابات توازن بين عدة مقاطع؛ يريد بطاقة رسومية أو معالجًا سريعًا.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Thirty billion parameters of which three are used for each word, for machines that the largest does not fit.</source>
        <translation>ثلاثون مليار معامل يُستخدم منها ثلاثة لكل كلمة، للأجهزة التي لا تتسع للأكبر.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best of this list: thirty-five billion parameters of which three are used for each word.</source>
        <translation>الأفضل في هذه القائمة: خمسة وثلاثون مليار معامل يُستخدم منها ثلاثة لكل كلمة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds best among small English models, as quick as the starter.</source>
        <translation>الأفضل في العثور بين النماذج الإنجليزية الصغيرة، وبسرعة المبدئي.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>English search, as quick as the starter.</source>
        <translation>بحث بالإنجليزية، بسرعة المبدئي.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>English search, half as quick as the starter.</source>
        <translation>بحث بالإنجليزية، بنصف سرعة المبدئي.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another: about a hundred languages.</source>
        <translation>أسئلة بلغة عن مستندات بلغة أخرى: نحو مئة لغة.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another; small, and newer than e5.</source>
        <translation>أسئلة بلغة عن مستندات بلغة أخرى؛ صغير، وأحدث من e5.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds better than the smaller ones in two hundred languages, and takes longer.</source>
        <translation>يجد أفضل من النماذج الأصغر بمئتي لغة، ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best search in many languages; slow without a graphics card.</source>
        <translation>أفضل بحث بلغات كثيرة؛ بطيء بلا بطاقة رسومية.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Search in many languages. Its publisher wants an account before it gives it out.</source>
        <translation>بحث بلغات كثيرة. ويطلب ناشره حسابًا قبل أن يعطيه.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick; orders better than ms-marco-MiniLM with twice the parameters.</source>
        <translation>سريع؛ يرتب أفضل من ms-marco-MiniLM الذي له ضعف المعاملات.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders better still, at about twice the time.</source>
        <translation>يرتب أفضل من ذلك، في ضعف الوقت تقريبًا.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders best of these, at about four times the time of the smallest.</source>
        <translation>يرتّب أفضل هذه النماذج، في نحو أربعة أضعاف وقت أصغرها.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The usual one, well known.</source>
        <translation>المعتاد، المعروف جيدًا.</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/1-short-answer.toml"/>
        <source>Short answer</source>
        <translation>إجابة قصيرة</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/2-detailed-with-reasons.toml"/>
        <source>Detailed with reasons</source>
        <translation>مفصّلة مع الأسباب</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/4-comparison-table.toml"/>
        <source>Comparison table</source>
        <translation>جدول مقارنة</translation>
    </message>
</context>
</TS>

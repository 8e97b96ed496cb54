<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell of which year</source>
        <translation>die Frage sagt nicht, welches Jahr gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>what the figures are in is not said</source>
        <translation>es ist nicht gesagt, in welcher Einheit die Zahlen stehen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>it would be a division by zero</source>
        <translation>es wäre durch null zu teilen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Computed by Carrel from the figures cited, without a language model.</source>
        <translation>Von Carrel aus den belegten Zahlen berechnet, ohne Sprachmodell.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Read by Carrel from the tables cited, without a language model.</source>
        <translation>Von Carrel aus den belegten Tabellen gelesen, ohne Sprachmodell.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>{a} {b} was not computed: {c}.</source>
        <translation>{a} {b} wurde nicht berechnet: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>no figure for {a} in {b} was found for certain</source>
        <translation>für {a} in {b} wurde keine sichere Zahl gefunden</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>Its columns are {a}.</source>
        <translation>Die Spalten sind {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>it is not certain whether the row “{a}” sums up those above it</source>
        <translation>es ist nicht sicher, ob die Zeile „{a}“ die darüber zusammenzählt</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>nothing in the table “{a}” is called {b}</source>
        <translation>in der Tabelle „{a}“ heißt nichts {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>This was not computed: {a}.</source>
        <translation>Das wurde nicht berechnet: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <source>it does not tell what is compared with “{a}”</source>
        <translation>die Frage sagt nicht, was mit „{a}“ verglichen wird</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>it does not tell what is asked of “{a}”</source>
        <translation>die Frage sagt nicht, was von „{a}“ verlangt ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which of several columns of dates is meant</source>
        <translation>die Frage sagt nicht, welche von mehreren Datumsspalten gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>nothing tells whether the day or the month comes first in “{a}”</source>
        <translation>nichts sagt, ob in „{a}“ der Tag oder der Monat zuerst steht</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” does not tell the day in all cells</source>
        <translation>„{a}“ nennt nicht in allen Zellen den Tag</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which column “{a}” is about</source>
        <translation>die Frage sagt nicht, welche Spalte „{a}“ betrifft</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>no column of days tells “{a}”</source>
        <translation>keine Datumsspalte sagt „{a}“</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” is not in {b}</source>
        <translation>„{a}“ ist nicht in {b} angegeben</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” may be another day than the one of “{b}”</source>
        <translation>„{a}“ kann ein anderer Tag sein als der von „{b}“</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether single rows are meant or all of each together</source>
        <translation>die Frage sagt nicht, ob einzelne Zeilen gemeint sind oder alle zusammengehörigen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether the mean is of rows or of what each comes to</source>
        <translation>die Frage sagt nicht, ob der Mittelwert der Zeilen gemeint ist oder der ihrer Summen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>there may be one of which no row tells</source>
        <translation>es kann etwas geben, von dem keine Zeile spricht</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows do not tell on which day something was done</source>
        <translation>die Zeilen sagen nicht, an welchem Tag etwas geschah</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows are of one thing each</source>
        <translation>jede Zeile steht für etwas anderes</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell which column is meant</source>
        <translation>die Frage sagt nicht, welche Spalte gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it asks for more than one figure</source>
        <translation>die Frage verlangt mehr als eine Zahl</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell what is to be there as often</source>
        <translation>die Frage sagt nicht, was so oft vorkommen soll</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for nothing to be computed</source>
        <translation>die Frage verlangt nichts zu berechnen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell of what the mean is</source>
        <translation>die Frage sagt nicht, wovon der Mittelwert gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for the most, or the least, of each</source>
        <translation>die Frage verlangt für jedes das meiste oder das wenigste</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for a ratio</source>
        <translation>die Frage verlangt ein Verhältnis</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell which part of what is meant</source>
        <translation>die Frage sagt nicht, welcher Teil wovon gemeint ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell what the whole is</source>
        <translation>die Frage sagt nicht, was das Ganze ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell whether rows or values of “{a}” are meant</source>
        <translation>die Frage sagt nicht, ob Zeilen oder Werte von „{a}“ gemeint sind</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>“{a}” makes no whole</source>
        <translation>„{a}“ ergibt kein Ganzes</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Computed by Carrel from the cells of the table, without a language model.</source>
        <translation>Von Carrel aus den Zellen der Tabelle berechnet, ohne Sprachmodell.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>One more is not listed.</source>
        <translation>Eine weitere ist nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} more are not listed.</source>
        <translation>{a} weitere sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if each row is one.</source>
        <translation>In der Tabelle „{a}“ heißt nichts „{b}“: Das gilt, wenn jede Zeile dafür steht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if it is so of all that is counted, each once.</source>
        <translation>In der Tabelle „{a}“ heißt nichts „{b}“: Das gilt, wenn es für alles Gezählte zutrifft und jedes nur einmal gezählt ist.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>No row {a}: nothing to compute.</source>
        <translation>Keine Zeile {a}: nichts zu berechnen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} different values of {b} in {c} rows{d}.</source>
        <translation>{a} verschiedene Werte von {b} in {c} Zeilen{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>There are fewer than {a} different values of {b}.</source>
        <translation>Es gibt weniger als {a} verschiedene Werte von {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} value of {b} in {c} rows{d}.</source>
        <translation>{a} Wert von {b} in {c} Zeilen{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” is in different units: {b}</source>
        <translation>„{a}“ steht in verschiedenen Einheiten: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” tells its unit ({b}) only in some cells</source>
        <translation>„{a}“ nennt die Einheit ({b}) nur in manchen Zellen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>it does not tell which column is meant by “{a}”: {b}</source>
        <translation>die Frage sagt nicht, welche Spalte mit „{a}“ gemeint ist: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>nothing tells which “{a}” are in between</source>
        <translation>nichts sagt, welche „{a}“ dazwischen liegen</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>no cell of “{a}” says “{b}”</source>
        <translation>keine Zelle von „{a}“ sagt „{b}“</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/verbs.py"/>
        <source>nothing tells which of its rows are “{a}”</source>
        <translation>nichts sagt, auf welche Zeilen „{a}“ zutrifft</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The language model could not fill in this form reliably, so it holds your documents’ own words.</source>
        <translation>Das Sprachmodell konnte diese Form nicht verlässlich ausfüllen, deshalb stehen hier die Worte Ihrer Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The documents’ words do not fit the schema of this style, so here they are as they stand.</source>
        <translation>Die Worte der Dokumente passen nicht in das Schema dieses Stils, deshalb stehen sie hier, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>Whether this is so cannot be checked by the words: please read the source.</source>
        <translation>Ob das so ist, lässt sich an den Worten nicht prüfen: Bitte lesen Sie die Quelle.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The schema is not a JSON schema as the standard has it.</source>
        <translation>Das Schema ist kein JSON-Schema nach dem Standard.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/differences.py"/>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Comparing what they say</source>
        <translation>Vergleich, was sie sagen</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>One thing that several of these {a} speak of and say differently.</source>
        <translation>Eine Sache, von der mehrere dieser {a} sprechen und die sie verschieden sagen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} things that several of these {b} speak of and say differently{c}.</source>
        <translation>{a} Dinge, von denen mehrere dieser {b} sprechen und die sie verschieden sagen{c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} shares none of this.</source>
        <translation>{a} hat nichts davon gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Nothing about it was found in {a}: {b}.</source>
        <translation>In {a} wurde nichts darüber gefunden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} documents were left out, as nothing calls them “{b}”.</source>
        <translation>{a} Dokumente wurden ausgelassen, weil nichts sie „{b}“ nennt.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>No document called “{a}” was found.</source>
        <translation>Es wurde kein Dokument namens „{a}“ gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a}: nothing like it was found.</source>
        <translation>{a}: nichts dergleichen wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Left out, as nothing calls them “{a}”: {b}.</source>
        <translation>Ausgelassen, weil nichts sie „{a}“ nennt: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Asking each document</source>
        <translation>Jedes Dokument wird gefragt</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tie these words together otherwise.</source>
        <translation>Die belegten Worte verbinden diese Wörter anders.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tell it as what somebody says or thinks: {a}.</source>
        <translation>Die belegten Worte geben es als etwas wieder, was jemand sagt oder meint: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words deny it: {a}.</source>
        <translation>Die belegten Worte verneinen es: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words add what limits it: {a}.</source>
        <translation>Die belegten Worte schränken es ein: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words do not say {a}.</source>
        <translation>Die belegten Worte sagen nicht {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words speak of another “{a}”.</source>
        <translation>Die belegten Worte sprechen von einem anderen „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words put “{a}” in another time.</source>
        <translation>Die belegten Worte setzen „{a}“ in eine andere Zeit.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The cited words may not say this.</source>
        <translation>Die belegten Worte sagen das vielleicht nicht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The language model does not find this in the cited words.</source>
        <translation>Das Sprachmodell findet das nicht in den belegten Worten.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>It says nothing that could be checked.</source>
        <translation>Es sagt nichts, was geprüft werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>The cited words ask this, and do not say it.</source>
        <translation>Die belegten Worte fragen das und sagen es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>This is too long to be compared word by word.</source>
        <translation>Das ist zu lang, um Wort für Wort verglichen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/closed_book.py"/>
        <source>Not in your documents; asking the model itself</source>
        <translation>Nicht in Ihren Dokumenten; das Modell selbst wird gefragt</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/prompt.py"/>
        <source>This question is too long for the language model: please ask it in fewer words.</source>
        <translation>Diese Frage ist zu lang für das Sprachmodell: Bitte fragen Sie mit weniger Wörtern.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Writing the answer</source>
        <translation>Die Antwort wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Reading the passages</source>
        <translation>Die Textstellen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Choosing what to read</source>
        <translation>Auswahl, was zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/write.py"/>
        <source>The language model wrote for two minutes and was stopped there.</source>
        <translation>Das Sprachmodell hat zwei Minuten lang geschrieben und wurde dann angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/amendments.py"/>
        <source>“{a}” speaks of changing clause {b}, cited here: “{c}” Read both.</source>
        <translation>„{a}“ spricht davon, die hier angeführte Ziffer {b} zu ändern: „{c}“ Lesen Sie beides.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>It asks, and says nothing that could be checked.</source>
        <translation>Es fragt und sagt nichts, was geprüft werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>There is no sentence in this text that could be checked.</source>
        <translation>In diesem Text ist kein Satz, der geprüft werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>{a} Listed are the {b} that bear most on the question.</source>
        <translation>{a} Aufgeführt sind die {b}, die am meisten mit der Frage zu tun haben.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Reading closely what may bear on it</source>
        <translation>Genau lesen, was damit zu tun haben kann</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Looking through your documents</source>
        <translation>Ihre Dokumente werden durchgesehen</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Comparing sentences</source>
        <translation>Sätze werden verglichen</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>This comes nearest to the question; whether it answers it is not certain.</source>
        <translation>Das kommt der Frage am nächsten; ob es sie beantwortet, ist nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model’s own words could not be confirmed, so here is what the documents say.</source>
        <translation>Die eigenen Worte des Sprachmodells ließen sich nicht bestätigen, deshalb steht hier, was die Dokumente sagen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote no whole sentence, so here is what the documents say.</source>
        <translation>Das Sprachmodell hat keinen ganzen Satz geschrieben; hier ist, was die Dokumente sagen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model announced an answer and wrote none, so here is what the documents say.</source>
        <translation>Das Sprachmodell hat eine Antwort angekündigt und keine geschrieben; hier ist, was die Dokumente sagen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote nothing, so here is what the documents say.</source>
        <translation>Das Sprachmodell hat nichts geschrieben; hier ist, was die Dokumente sagen.</translation>
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
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>Answering one thing after the other</source>
        <translation>Eins nach dem anderen wird beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>“{a}” was not looked for any more.</source>
        <translation>„{a}“ wurde nicht mehr gesucht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>About “{a}” nothing was found in {b}.</source>
        <translation>Zu „{a}“ wurde in {b} nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Chinese or Japanese</source>
        <translation>Chinesisch oder Japanisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Arabic letters</source>
        <translation>arabischen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Cyrillic letters</source>
        <translation>kyrillischen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Devanagari letters</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>The question is in {a} and what comes nearest to it is in {b}: Carrel does not translate, so ask in the language of the documents.</source>
        <translation>Die Frage ist in {a} geschrieben und was ihr am nächsten kommt in {b}: Carrel übersetzt nicht, fragen Sie also in der Sprache der Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Some of your documents are in {a}: Carrel does not translate, so ask in their language.</source>
        <translation>Einige Ihrer Dokumente sind in {a} geschrieben: Carrel übersetzt nicht, fragen Sie also in deren Sprache.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>Nothing was computed over the rows of the table: these are single rows that come near the question.</source>
        <translation>Über die Zeilen der Tabelle wurde nichts berechnet: Dies sind einzelne Zeilen, die der Frage nahekommen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>What the question takes for given may not be so; the document says: “{a}”.</source>
        <translation>Was die Frage voraussetzt, ist vielleicht nicht so; das Dokument sagt: „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/summary.py"/>
        <source>Of {a} documents, the {b} longest are summarised.</source>
        <translation>Von {a} Dokumenten werden die {b} längsten zusammengefasst.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>No language model was used: Carrel answers with its reader and quotes; a model would write answers out.</source>
        <translation>Es wurde kein Sprachmodell verwendet: Carrel antwortet mit seinem Lesemodell und Zitaten; ein Modell würde Antworten ausformulieren.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Understanding the question</source>
        <translation>Die Frage wird verstanden</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>This question has {a} words: please ask it in at most {b}.</source>
        <translation>Diese Frage hat {a} Wörter: Bitte fragen Sie mit höchstens {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <location filename="../../app/engine/server/answering.py"/>
        <source>There is nothing to search yet: add some documents first.</source>
        <translation>Es gibt noch nichts zu durchsuchen: Fügen Sie zuerst Dokumente hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in what was read before you stopped it.</source>
        <translation>In dem, was gelesen war, bevor Sie angehalten haben, wurde keine Antwort auf diese Frage gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: nothing in them bears on it.</source>
        <translation>In Ihren Dokumenten wurde keine Antwort auf diese Frage gefunden: Nichts in ihnen hat damit zu tun.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: what comes nearest does not answer it.</source>
        <translation>In Ihren Dokumenten wurde keine Antwort auf diese Frage gefunden: Was ihr am nächsten kommt, beantwortet sie nicht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>Stopped after reading {a} of {b} passages.</source>
        <translation>Angehalten, nachdem {a} von {b} Textstellen gelesen waren.</translation>
    </message>
    <message>
        <location filename="../../app/answer/question/respell.py"/>
        <source>“{a}” was read as “{b}”.</source>
        <translation>„{a}“ wurde als „{b}“ gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>on the cited page</source>
        <translation>auf der belegten Seite</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>in the cited passage</source>
        <translation>in der belegten Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>number</source>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>Nothing like it was found in the documents.</source>
        <translation>Nichts dergleichen wurde in den Dokumenten gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>What stands around the cited words may take it back.</source>
        <translation>Was um die belegten Worte herum steht, nimmt es vielleicht zurück.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words say “{a}”, not “{b}”.</source>
        <translation>Die belegten Worte sagen „{a}“, nicht „{b}“.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words add a condition: “{a}”.</source>
        <translation>Die belegten Worte nennen eine Bedingung: „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The {a} {b} is not {c}.</source>
        <translation>{a} {b} steht nicht {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>A number is not the one that the cited words give for the same thing.</source>
        <translation>Eine Zahl ist nicht die, die die belegten Worte für dasselbe nennen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The name “{a}” is not on the cited page.</source>
        <translation>Der Name „{a}“ steht nicht auf der belegten Seite.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>In the cited words the two sides of “{a}” are the other way round.</source>
        <translation>In den belegten Worten sind die beiden Seiten von „{a}“ vertauscht.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a} {b}”, not “{a} {c}”.</source>
        <translation>Die belegten Worte sagen „{a} {b}“, nicht „{a} {c}“.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a}”, not “{b}”, with “{c}”.</source>
        <translation>Die belegten Worte sagen „{a}“, nicht „{b}“, bei „{c}“.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>The language model in use is too small to write answers that hold, so Carrel answers with its reader and quotes; a larger one would write answers out.</source>
        <translation>Das verwendete Sprachmodell ist zu klein, um verlässliche Antworten zu schreiben; deshalb antwortet Carrel mit seinem Lesemodell und Zitaten. Ein größeres würde Antworten ausformulieren.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>This is from the few passages that come nearest to the question; there may be more.</source>
        <translation>Das stammt aus den wenigen Textstellen, die der Frage am nächsten kommen; es kann mehr geben.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Ask for a list of all, or in the mode for coverage, to have every passage looked at.</source>
        <translation>Fragen Sie nach einer Liste von allem, oder in der Art „Vollständig“, damit jede Textstelle angesehen wird.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Stopped before it was finished.</source>
        <translation>Angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title given by you</source>
        <translation>Titel von Ihnen</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s properties</source>
        <translation>Titel aus den Eigenschaften der Datei</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the subject of the message</source>
        <translation>Titel aus dem Betreff der Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the head of the text</source>
        <translation>Titel vom Kopf des Textes</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s name</source>
        <translation>Titel aus dem Namen der Datei</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>The document no longer says this.</source>
        <translation>Das Dokument sagt das nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>No longer in the library.</source>
        <translation>Nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>Kept by Carrel since {a}.</source>
        <translation>Von Carrel aufbewahrt seit {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>There is no such answer in this chat.</source>
        <translation>In diesem Chat gibt es keine solche Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/core/document_query.py"/>
        <source>Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</source>
        <translation>Wörter des Titels, des Dateinamens oder ein Schlagwort. Auch kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</translation>
    </message>
    <message>
        <location filename="../../app/core/errors.py"/>
        <source>Please type a question.</source>
        <translation>Bitte geben Sie eine Frage ein.</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>a right page is among the first five</source>
        <translation>eine richtige Seite ist unter den ersten fünf</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers, as far as rules can tell</source>
        <translation>richtige Antworten, soweit Regeln das erkennen</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much of what is expected they hold</source>
        <translation>wie viel vom Erwarteten sie enthalten</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers: by rules or, where they cannot tell, by the model</source>
        <translation>richtige Antworten: nach Regeln oder, wo diese es nicht erkennen, nach dem Modell</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much they hold: by rules or, where they cannot tell, by the model</source>
        <translation>wie viel sie enthalten: nach Regeln oder, wo diese es nicht erkennen, nach dem Modell</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of the pages cited, so many are right</source>
        <translation>so viele der belegten Seiten sind richtig</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>quotes that are word for word on their page</source>
        <translation>Zitate, die Wort für Wort auf ihrer Seite stehen</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what the documents answer, so much was answered</source>
        <translation>so viel von dem, was die Dokumente beantworten, wurde beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what they do not answer, so much was rightly not answered</source>
        <translation>so viel von dem, was sie nicht beantworten, blieb zu Recht unbeantwortet</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint-Präsentationen</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint-Präsentation</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-Texte</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentations</source>
        <translation>OpenDocument-Präsentationen</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentation</source>
        <translation>OpenDocument-Präsentation</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheets</source>
        <translation>OpenDocument-Tabellen</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF documents</source>
        <translation>RTF-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF document</source>
        <translation>RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown file</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Tables in text files</source>
        <translation>Tabellen in Textdateien</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Table in a text file</source>
        <translation>Tabelle in einer Textdatei</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail messages</source>
        <translation>E-Mail-Nachrichten</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail message</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Pictures and scans</source>
        <translation>Bilder und Scans</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Picture or scan</source>
        <translation>Bild oder Scan</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS documents</source>
        <translation>XPS-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS document</source>
        <translation>XPS-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/library/document_list.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The library: what was read of your documents, with your chats, highlights and notes</source>
        <translation>Die Bibliothek: was aus Ihren Dokumenten gelesen wurde, mit Ihren Chats, Markierungen und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices, answer styles and the keys of servers</source>
        <translation>Ihre Einstellungen, Antwortstile und die Schlüssel für Server</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your answer styles</source>
        <translation>Ihre Antwortstile</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The keys of servers</source>
        <translation>Die Schlüssel für Server</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Models that you got from inside Carrel</source>
        <translation>Modelle, die Sie in Carrel geholt haben</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document, and the log of network calls</source>
        <translation>Absturzberichte, die kein Dokument nennen, und das Protokoll der Netzzugriffe</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document</source>
        <translation>Absturzberichte, die kein Dokument nennen</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The log of network calls</source>
        <translation>Das Protokoll der Netzzugriffe</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Carrel’s entry in the menu of your desktop, and its picture</source>
        <translation>Carrels Eintrag im Menü Ihres Desktops und dessen Bild</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your own files stay where they are. To be rid of everything, close Carrel and delete what is listed here; look first whether a folder that you chose yourself holds anything else. Other libraries of yours are not listed.</source>
        <translation>Ihre eigenen Dateien bleiben, wo sie sind. Um alles loszuwerden, schließen Sie Carrel und löschen Sie, was hier steht; sehen Sie vorher nach, ob ein Ordner, den Sie selbst gewählt haben, noch anderes enthält. Weitere Bibliotheken stehen hier nicht.</translation>
    </message>
    <message>
        <location filename="../../app/core/keys.py"/>
        <source>An API key is made of letters, digits and signs, without blanks.</source>
        <translation>Ein API-Schlüssel besteht aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>The library folder {a} cannot be used: {b}.</source>
        <translation>Der Ordner der Bibliothek {a} kann nicht verwendet werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>Another Carrel has this library open; close it there first.</source>
        <translation>Ein anderes Carrel hat diese Bibliothek offen; schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a} and is not there now; connect the drive that it is on.</source>
        <translation>Die Bibliothek wurde nach {a} verschoben und ist jetzt nicht dort; verbinden Sie das Laufwerk, auf dem sie liegt.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a}; please start Carrel again.</source>
        <translation>Die Bibliothek wurde nach {a} verschoben; bitte starten Sie Carrel neu.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Copying the library</source>
        <translation>Bibliothek wird kopiert</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Checking the copy</source>
        <translation>Kopie wird geprüft</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library could not be moved to {a}: {b}. It stays where it is.</source>
        <translation>Die Bibliothek konnte nicht nach {a} verschoben werden: {b}. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is no library to be moved yet.</source>
        <translation>Es gibt noch keine Bibliothek, die verschoben werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library is in this folder already.</source>
        <translation>Die Bibliothek liegt bereits in diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library cannot be moved into itself; please choose a folder outside of it.</source>
        <translation>Die Bibliothek kann nicht in sich selbst verschoben werden; bitte wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>{a} is not an empty folder; please choose one that is empty or new.</source>
        <translation>{a} ist kein leerer Ordner; bitte wählen Sie einen leeren oder neuen.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Carrel may not write in {a}.</source>
        <translation>Carrel darf in {a} nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is too little room in {a}: the library takes {b}, and {c} are free.</source>
        <translation>In {a} ist zu wenig Platz: Die Bibliothek braucht {b}, frei sind {c}.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The copy in {a} is not what was copied; the disk may be broken.</source>
        <translation>Die Kopie in {a} stimmt nicht mit dem Kopierten überein; das Laufwerk könnte defekt sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>In your notes</source>
        <translation>In Ihren Notizen</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>A highlight can be on {a} pages at most.</source>
        <translation>Eine Markierung kann höchstens {a} Seiten umfassen.</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Found by words so far</source>
        <translation>Bisher über Wörter auffindbar</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Without text</source>
        <translation>Ohne Text</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Of no known kind</source>
        <translation>Von unbekannter Art</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 12 months</source>
        <translation>In den letzten 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 100 kB</source>
        <translation>Bis 100 kB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 1 MB</source>
        <translation>Bis 1 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 10 MB</source>
        <translation>Bis 10 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <location filename="../../app/core/privacy.py"/>
        <source>Carrel reaches no other machine.</source>
        <translation>Carrel erreicht keinen anderen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, encrypted</source>
        <translation>in Ihrem eigenen Netzwerk, verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, not encrypted</source>
        <translation>in Ihrem eigenen Netzwerk, nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, encrypted</source>
        <translation>über das Internet, worauf Sie bestanden haben, verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, not encrypted</source>
        <translation>über das Internet, worauf Sie bestanden haben, nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>your questions and passages of your documents</source>
        <translation>Ihre Fragen und Textstellen Ihrer Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>vectors of your questions and of all passages, from which much of their text can be guessed,</source>
        <translation>Vektoren Ihrer Fragen und aller Textstellen, aus denen sich vieles von ihrem Text erraten lässt,</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Your questions, the passages found for them and what was said before in a chat go to {a} ({b}).</source>
        <translation>Ihre Fragen, die dafür gefundenen Textstellen und das zuvor im Chat Gesagte gehen an {a} ({b}).</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The vectors of your questions and of all passages, from which much of their text can be guessed, go to {a} ({b}); texts, files and names do not.</source>
        <translation>Die Vektoren Ihrer Fragen und aller Textstellen, aus denen sich viel von deren Text erraten lässt, gehen an {a} ({b}); Texte, Dateien und Namen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Answers come from {a}, a program on this computer; nothing leaves it.</source>
        <translation>Antworten kommen von {a}, einem Programm auf diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Vectors are kept by {a}, a program on this computer; nothing leaves it.</source>
        <translation>Vektoren werden von {a} aufbewahrt, einem Programm auf diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address of a Chroma server is a machine and a port, and nothing else.</source>
        <translation>Die Adresse eines Chroma-Servers ist ein Computer und ein Port, sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is not the address of a server; one looks like http://192.168.1.5:8080.</source>
        <translation>„{a}“ ist nicht die Adresse eines Servers; eine sieht aus wie http://192.168.1.5:8080.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address may hold a machine, a port and a path, and nothing else.</source>
        <translation>Die Adresse kann einen Computer, einen Port und einen Pfad enthalten, sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet: {b} would leave your own network. Only if you insist on it are they sent there.</source>
        <translation>„{a}“ ist im Internet: {b} würden Ihr eigenes Netzwerk verlassen. Nur wenn Sie darauf bestehen, werden sie dorthin gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet, and its address does not begin with https://: anybody on the way could read along, so nothing is sent there.</source>
        <translation>„{a}“ ist im Internet, und die Adresse beginnt nicht mit https://: Jeder unterwegs könnte mitlesen, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/core/settings.py"/>
        <source>Your choice could not be saved: {a}.</source>
        <translation>Ihre Wahl konnte nicht gespeichert werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>Your documents say different things.</source>
        <translation>Ihre Dokumente sagen Verschiedenes.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>This word is Carrel’s own: the words that it cites say so.</source>
        <translation>Dieses Wort ist von Carrel: Die zitierten Worte sagen es.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>“{a}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.</source>
        <translation>„{a}“ ist keine Taste. Schreiben Sie sie so: Ctrl+Shift+F, F5 oder Alt+Left.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>These keys cannot be kept: one is no key, is needed elsewhere or is there twice.</source>
        <translation>Diese Tasten können nicht gespeichert werden: Eine ist keine Taste, wird anderswo gebraucht oder kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>There is no answer style “{a}”; there are {b}.</source>
        <translation>Es gibt keinen Antwortstil „{a}“; es gibt {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is too long to be an answer style.</source>
        <translation>„{a}“ ist zu lang, um ein Antwortstil zu sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs a name.</source>
        <translation>Ein Antwortstil braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The name of an answer style can have {a} characters at most.</source>
        <translation>Der Name eines Antwortstils kann höchstens {a} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs an instruction: what should the answers be like?</source>
        <translation>Ein Antwortstil braucht eine Anweisung: Wie sollen die Antworten sein?</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style can have {a} examples at most, and texts of {b} characters.</source>
        <translation>Ein Antwortstil kann höchstens {a} Beispiele haben, und Texte von {b} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A table can have {a} columns at most, each with a name.</source>
        <translation>Eine Tabelle kann höchstens {a} Spalten haben, jede mit einem Namen.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The most that an answer may be long is a number from 0 (any) to 100.</source>
        <translation>Die größte Länge einer Antwort ist eine Zahl von 0 (beliebig) bis 100.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” means nothing in it.</source>
        <translation>„{a}“ bedeutet darin nichts.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its examples are not written as [[examples]].</source>
        <translation>seine Beispiele sind nicht als [[examples]] geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its name, instruction, columns and schema must be texts.</source>
        <translation>Name, Anweisung, Spalten und Schema müssen Texte sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>an example has a question, a text and an answer, and nothing else.</source>
        <translation>ein Beispiel hat eine Frage, einen Text und eine Antwort, sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>the question, text and answer of an example must be texts.</source>
        <translation>Frage, Text und Antwort eines Beispiels müssen Texte sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“longest” must be a whole number.</source>
        <translation>„longest“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its form must be one of {a}.</source>
        <translation>seine Form muss eine von {a} sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema must describe an "object" or an "array".</source>
        <translation>Das Schema muss ein "object" oder ein "array" beschreiben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema goes too deep.</source>
        <translation>Das Schema ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A part of the schema is no schema.</source>
        <translation>Ein Teil des Schemas ist kein Schema.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema uses “{a}”, which answers cannot be held to.</source>
        <translation>Das Schema verwendet „{a}“, worauf Antworten nicht verpflichtet werden können.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” could not be read.</source>
        <translation>„{a}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: it is not written as TOML.</source>
        <translation>„{a}“ ist kein Antwortstil: Er ist nicht als TOML geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: {b}</source>
        <translation>„{a}“ ist kein Antwortstil: {b}</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style could not be saved in {a}.</source>
        <translation>Der Antwortstil konnte nicht in {a} gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>Example {a} needs a question, a text and an answer.</source>
        <translation>Beispiel {a} braucht eine Frage, einen Text und eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema is not written as JSON.</source>
        <translation>Das Schema ist nicht als JSON geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to something outside itself.</source>
        <translation>Das Schema verweist auf etwas außerhalb.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to “{a}”, which is not in it.</source>
        <translation>Das Schema verweist auf „{a}“, das nicht darin steht.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be an object.</source>
        <translation>„{a}“ im Schema muss ein Objekt sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be a list.</source>
        <translation>„{a}“ im Schema muss eine Liste sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer of example {a} is not written as JSON.</source>
        <translation>Die Antwort von Beispiel {a} ist nicht als JSON geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style “{a}” could not be deleted.</source>
        <translation>Der Antwortstil „{a}“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>Please give the tag a name.</source>
        <translation>Bitte geben Sie dem Schlagwort einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag may be {a} characters long at most.</source>
        <translation>Ein Schlagwort kann höchstens {a} Zeichen lang sein.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag holds no “@”.</source>
        <translation>Ein Schlagwort enthält kein „@“.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it took too long; it will be tried again</source>
        <translation>es dauerte zu lange; es wird noch einmal versucht</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs more memory than there is</source>
        <translation>sie braucht mehr Speicher, als es gibt</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it is still being read</source>
        <translation>es wird noch gelesen</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>no text was found in it</source>
        <translation>darin wurde kein Text gefunden</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs a password</source>
        <translation>es braucht ein Passwort</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>files of its kind cannot be read</source>
        <translation>Dateien dieser Art können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page is damaged.</source>
        <translation>Diese Seite ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page took too long to read; it will be tried again later.</source>
        <translation>Das Lesen dieser Seite dauerte zu lange; es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This file took too long to read; it may be damaged. It will be tried again later.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange; vielleicht ist sie beschädigt. Es wird später noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page needs more memory to read than there is.</source>
        <translation>Diese Seite braucht zum Lesen mehr Speicher, als es gibt.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page could not be read from its picture.</source>
        <translation>Diese Seite konnte nicht aus ihrem Bild gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” was not read: {b}.</source>
        <translation>„{a}“ wurde nicht gelesen: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It was not read: {a}.</source>
        <translation>Es wurde nicht gelesen: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It could not be read.</source>
        <translation>Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly; please try that once more.</source>
        <translation>Der Teil von Carrel, der die Arbeit tut, hat unerwartet aufgehört; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The Carrel that had this library open was closed meanwhile; please try that once more.</source>
        <translation>Das Carrel, das diese Bibliothek offen hatte, wurde inzwischen geschlossen; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing is paused</source>
        <translation>Indexierung pausiert</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Indexing passages</source>
        <translation>Textstellen werden indexiert</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Reading scanned pages</source>
        <translation>Gescannte Seiten werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Building the new index</source>
        <translation>Der neue Index wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/document_files.py"/>
        <source>This file has changed since it was read.</source>
        <translation>Diese Datei hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>This file kept changing while it was being read; please add it again when it is finished.</source>
        <translation>Diese Datei änderte sich, während sie gelesen wurde; bitte fügen Sie sie wieder hinzu, wenn sie fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document that could be searched.</source>
        <translation>In diesem Dokument ist kein Text, der durchsucht werden könnte.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document, also not in the pictures of its pages.</source>
        <translation>In diesem Dokument ist kein Text, auch nicht in den Bildern seiner Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>The pages of this document are pictures, and reading scanned pages is switched off.</source>
        <translation>Die Seiten dieses Dokuments sind Bilder, und das Lesen gescannter Seiten ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>It was removed from the library.</source>
        <translation>Es wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>Carrel made a mistake in reading this file; other files are not affected.</source>
        <translation>Carrel hat beim Lesen dieser Datei einen Fehler gemacht; andere Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Trying the password</source>
        <translation>Das Passwort wird versucht</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/scheduler.py"/>
        <source>On battery: indexing goes slowly.</source>
        <translation>Akkubetrieb: Die Indexierung geht langsam.</translation>
    </message>
    <message>
        <location filename="../../app/engine/protocol/models.py"/>
        <source>{a} of {b} documents are not in English, and “{c}”, which finds passages by meaning, reads nothing else; “{d}” reads many languages.</source>
        <translation>{a} von {b} Dokumenten sind nicht auf Englisch, und „{c}“, das Textstellen nach Bedeutung findet, liest nichts anderes; „{d}“ liest viele Sprachen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>the ones named with “@”</source>
        <translation>die mit „@“ genannten</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>those chosen</source>
        <translation>die ausgewählten</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No document is left to ask when narrowed to {a}.</source>
        <translation>Kein Dokument bleibt zu fragen, wenn auf {a} eingegrenzt wird.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Please type something to search for.</source>
        <translation>Bitte geben Sie ein, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>None of these documents can be searched. {a}</source>
        <translation>Keines dieser Dokumente kann durchsucht werden. {a}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Reading the text</source>
        <translation>Der Text wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No language model is chosen.</source>
        <translation>Kein Sprachmodell ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>There is no table in this: export it for Word, as PDF or as Markdown.</source>
        <translation>Darin ist keine Tabelle: Exportieren Sie es für Word, als PDF oder als Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself.</source>
        <translation>Eine .csv-Datei enthält eine Tabelle: Exportieren Sie die Tabellen eines Chats als .xlsx, oder eine einzelne Antwort.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.</source>
        <translation>Bitte lassen Sie den Dateinamen mit .docx, .pdf, .md, .xlsx oder .csv enden.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chats.py"/>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A note may be {a} characters long at most.</source>
        <translation>Eine Notiz kann höchstens {a} Zeichen lang sein.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/choices.py"/>
        <source>The key could not be kept: {a}.</source>
        <translation>Der Schlüssel konnte nicht aufbewahrt werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/dispatch.py"/>
        <source>Something went wrong inside Carrel.</source>
        <translation>In Carrel ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/doctor.py"/>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>Looking at this machine</source>
        <translation>Dieser Computer wird angesehen</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/documents.py"/>
        <location filename="../../app/library/library.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>That document is no longer in the library.</source>
        <translation>Dieses Dokument ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>The new index could not be built. The one that there was stays in use.</source>
        <translation>Der neue Index konnte nicht aufgebaut werden. Der bisherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Loading the embedding model</source>
        <translation>Das Embedding-Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Starting up</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evaluation.py"/>
        <source>No language model is chosen, so it can neither be asked by itself nor judge answers.</source>
        <translation>Kein Sprachmodell ist gewählt; deshalb kann es weder allein gefragt werden noch Antworten bewerten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Writing the evidence pack</source>
        <translation>Die Beweismappe wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Taking pictures of the places</source>
        <translation>Die Stellen werden abgebildet</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Computing the files’ hashes</source>
        <translation>Prüfsummen der Dateien werden berechnet</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file is not there any more.</source>
        <translation>{a}: Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file has changed since it was read.</source>
        <translation>{a}: Die Datei hat sich geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: there is no such folder.</source>
        <translation>{a} konnte nicht geschrieben werden: Es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>Please end the file’s name so: {a}.</source>
        <translation>Bitte lassen Sie den Dateinamen so enden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: {b}.</source>
        <translation>{a} konnte nicht geschrieben werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>That is one of your documents, which are left alone: name another file.</source>
        <translation>Das ist eines Ihrer Dokumente, die unberührt bleiben: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>No language model is chosen, so these are the best quotes.</source>
        <translation>Kein Sprachmodell ist gewählt, deshalb sind dies die besten Zitate.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>The starter model is not installed; setting Carrel up again brings it back.</source>
        <translation>Das Startmodell ist nicht installiert; wenn Sie Carrel neu einrichten, kommt es zurück.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Asking the model server</source>
        <translation>Der Modellserver wird gefragt</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Loading the language model</source>
        <translation>Das Sprachmodell wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>{a} Until then, answers are the best quotes.</source>
        <translation>{a} Bis dahin sind Antworten die besten Zitate.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Measuring how fast the language model is</source>
        <translation>Messung, wie schnell das Sprachmodell ist</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Trying what the language model can do</source>
        <translation>Probe, was das Sprachmodell kann</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>This document is not read yet.</source>
        <translation>Dieses Dokument ist noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no words there to highlight.</source>
        <translation>Dort sind keine Wörter zum Markieren.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <location filename="../../app/library/store/notes.py"/>
        <source>That note is not kept any longer.</source>
        <translation>Diese Notiz ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no notes to write out.</source>
        <translation>Es gibt keine Notizen zum Ausgeben.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A PDF is a copy of one document: please name it.</source>
        <translation>Eine PDF-Datei ist die Kopie eines Dokuments: Bitte nennen Sie es.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is being fetched; pause that before you delete it.</source>
        <translation>{a} wird gerade geholt; halten Sie das an, bevor Sie es löschen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is under the licence {b} of {c} (https://huggingface.co/{d}); accept it to get the model.</source>
        <translation>{a} steht unter der Lizenz {b} von {c} (https://huggingface.co/{d}); stimmen Sie ihr zu, um das Modell zu erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” is in use; choose another first.</source>
        <translation>„{a}“ ist in Gebrauch; wählen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” was not got by Carrel, so its file stays where it is: {b}</source>
        <translation>„{a}“ wurde nicht von Carrel geholt, deshalb bleibt die Datei, wo sie ist: {b}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>No model on this machine goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Kein Modell auf diesem Computer heißt „{a}“; „carrel models list“ zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>There is no model in “{a}”: no .gguf, and no folder of an embedder.</source>
        <translation>In „{a}“ ist kein Modell: keine .gguf-Datei und kein Ordner eines Embedding-Modells.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” could not be removed: {b}.</source>
        <translation>„{a}“ konnte nicht entfernt werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is not on this machine yet; “carrel models get” gets it.</source>
        <translation>{a} ist noch nicht auf diesem Computer; „carrel models get“ holt es.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/provisional_answer.py"/>
        <source>Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too.</source>
        <translation>Carrel war noch beim Starten, deshalb wurde dies nur über die Wörter gefunden; fragen Sie noch einmal, um auch nach Bedeutung zu suchen.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/scopes.py"/>
        <source>This would be all documents; narrow what is asked first.</source>
        <translation>Das wären alle Dokumente; grenzen Sie zuerst ein, was gefragt wird.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/styles.py"/>
        <source>“{a}” came with Carrel and cannot be deleted.</source>
        <translation>„{a}“ kam mit Carrel und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <source>Vectors are kept on this computer; nothing leaves it.</source>
        <translation>Vektoren werden auf diesem Computer aufbewahrt; nichts verlässt ihn.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving the vectors</source>
        <translation>Die Vektoren werden verschoben</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not there at the moment; its documents stay as they are.</source>
        <translation>Dieser Ordner ist gerade nicht da; seine Dokumente bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder was found empty; its documents stay until there is something in it again.</source>
        <translation>Dieser Ordner wurde leer vorgefunden; seine Dokumente bleiben, bis wieder etwas darin ist.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>Carrel made a mistake with the files of this folder; it tries them again by and by.</source>
        <translation>Carrel hat bei den Dateien dieses Ordners einen Fehler gemacht; es versucht sie nach und nach noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is where Carrel keeps its library; please choose a folder of your own.</source>
        <translation>Hier bewahrt Carrel seine Bibliothek auf; bitte wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder holds far more than documents; please choose the folders in it that you use.</source>
        <translation>Dieser Ordner enthält weit mehr als Dokumente; bitte wählen Sie die Ordner darin, die Sie verwenden.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not watched.</source>
        <translation>Dieser Ordner wird nicht beobachtet.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is not a folder; only folders can be watched.</source>
        <translation>Das ist kein Ordner; nur Ordner können beobachtet werden.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/closed_book.py"/>
        <source>Asking with the documents closed</source>
        <translation>Fragen bei geschlossenen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have no question in common.</source>
        <translation>Diese beiden Läufe haben keine Frage gemeinsam.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have too few questions in common to compare ({a} of {b}).</source>
        <translation>Diese beiden Läufe haben zu wenige Fragen gemeinsam, um verglichen zu werden ({a} von {b}).</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/measured.py"/>
        <source>Not in the library: {a}.</source>
        <translation>Nicht in der Bibliothek: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>Please give the questions a name.</source>
        <translation>Bitte geben Sie den Fragen einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be saved: {a}</source>
        <translation>Die Fragen konnten nicht gespeichert werden: {a}</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be deleted: {a}.</source>
        <translation>Die Fragen konnten nicht gelöscht werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} holds no questions.</source>
        <translation>Die Fragendatei {a} enthält keine Fragen.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} is not UTF-8 text.</source>
        <translation>Die Fragendatei {a} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} cannot be read: {b}.</source>
        <translation>Die Fragendatei {a} kann nicht gelesen werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>{a} cannot be written: {b}.</source>
        <translation>{a} kann nicht geschrieben werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid CSV: {c}.</source>
        <translation>Zeile {a} von {b} ist kein gültiges CSV: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid JSON: {c}.</source>
        <translation>Zeile {a} von {b} ist kein gültiges JSON: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not a question: {c}.</source>
        <translation>Zeile {a} von {b} ist keine Frage: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The first line of {a} must name the columns, with a “question” among them; the others are {b}.</source>
        <translation>Die erste Zeile von {a} muss die Spalten nennen, darunter „question“; die anderen sind {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>There is no saved run “{a}”.</source>
        <translation>Es gibt keinen gespeicherten Lauf „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>Several saved runs go by “{a}”: {b}.</source>
        <translation>Mehrere gespeicherte Läufe heißen „{a}“: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be saved: {a}.</source>
        <translation>Die Ergebnisse konnten nicht gespeichert werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be deleted: {a}.</source>
        <translation>Die Ergebnisse konnten nicht gelöscht werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>“{a}” is not a saved run of Carrel’s.</source>
        <translation>„{a}“ ist kein gespeicherter Lauf von Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/chunking/passages.py"/>
        <source>The title is too long to stand in front of every passage.</source>
        <translation>Der Titel ist zu lang, um vor jeder Textstelle zu stehen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: it is made of too many parts.</source>
        <translation>Diese Datei wurde nicht geöffnet: Sie besteht aus zu vielen Teilen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: unpacked it would be far too large.</source>
        <translation>Diese Datei wurde nicht geöffnet: Entpackt wäre sie viel zu groß.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: its parts are named as if they lay outside it.</source>
        <translation>Diese Datei wurde nicht geöffnet: Ihre Teile heißen, als lägen sie außerhalb von ihr.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is damaged and could not be opened.</source>
        <translation>Diese Datei ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This OpenDocument file is protected with a password: save it without one and add that.</source>
        <translation>Diese OpenDocument-Datei ist mit einem Passwort geschützt: Speichern Sie sie ohne und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>Parts of this file are encrypted: save it without a password and add that.</source>
        <translation>Teile dieser Datei sind verschlüsselt: Speichern Sie sie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Apple iWork documents</source>
        <translation>iWork-Dokumente von Apple</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>WordPerfect documents</source>
        <translation>WordPerfect-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Works documents</source>
        <translation>Works-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Publisher documents</source>
        <translation>Publisher-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Visio drawings</source>
        <translation>Visio-Zeichnungen</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OneNote notebooks</source>
        <translation>OneNote-Notizbücher</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OpenDocument drawings</source>
        <translation>OpenDocument-Zeichnungen</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Kindle books</source>
        <translation>Kindle-Bücher</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>DjVu documents</source>
        <translation>DjVu-Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>PostScript files</source>
        <translation>PostScript-Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>HEIC pictures</source>
        <translation>HEIC-Bilder</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>hidden or temporary</source>
        <translation>versteckte oder vorläufige</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no documents</source>
        <translation>keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no ending</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders behind links</source>
        <translation>Ordner hinter Verknüpfungen</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders of programs</source>
        <translation>Ordner von Programmen</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>archives, which are not looked into</source>
        <translation>Archive, in die nicht hineingesehen wird</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>messages of Apple Mail</source>
        <translation>Nachrichten von Apple Mail</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>calendars and contacts</source>
        <translation>Kalender und Kontakte</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This {a} could not be opened.</source>
        <translation>Diese Datei oder dieser Ordner ({a}) konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>There is no file or folder at this place.</source>
        <translation>An dieser Stelle ist keine Datei und kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>You do not have permission to open this {a}.</source>
        <translation>Sie haben keine Berechtigung, dies zu öffnen ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file that can be read.</source>
        <translation>Das ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file or a folder that can be read.</source>
        <translation>Das ist keine Datei und kein Ordner, die gelesen werden können.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/formats/mail/tnef.py"/>
        <source>This file is damaged: it does not hold what its name says.</source>
        <translation>Diese Datei ist beschädigt: Sie enthält nicht, was ihr Name sagt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>The rights management of this file lets only the program it was made with open it.</source>
        <translation>Die Rechteverwaltung dieser Datei lässt sie nur das Programm öffnen, mit dem sie gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel cannot read {a}: save this one as a PDF and add that.</source>
        <translation>Carrel kann {a} nicht lesen: Speichern Sie diese Datei als PDF und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not know this kind of file.</source>
        <translation>Carrel kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not look into archives: unpack this one and add what is in it.</source>
        <translation>Carrel sieht nicht in Archive: Entpacken Sie dieses und fügen Sie hinzu, was darin ist.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not read {a}.</source>
        <translation>Carrel liest keine {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This archive is damaged and could not be opened.</source>
        <translation>Dieses Archiv ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This file is protected, and its name does not tell what kind of file it is.</source>
        <translation>Diese Datei ist geschützt, und ihr Name sagt nicht, von welcher Art sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a web page named .pdf, perhaps left by a download that failed.</source>
        <translation>Das ist eine Webseite mit der Endung .pdf, vielleicht von einem misslungenen Herunterladen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a text named .pdf: let its name end in .txt and add it again.</source>
        <translation>Das ist ein Text mit der Endung .pdf: Lassen Sie den Namen auf .txt enden und fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is in too many files inside one another.</source>
        <translation>Sie liegt in zu vielen ineinander liegenden Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It needs more memory to read than there is.</source>
        <translation>Zum Lesen braucht sie mehr Speicher, als vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>The files before it took too long to read.</source>
        <translation>Das Lesen der Dateien davor hat zu lange gedauert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>There are too many attachments.</source>
        <translation>Es gibt zu viele Anhänge.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is damaged and could not be opened.</source>
        <translation>Sie ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/formats/pdf_attachments.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/opendocument.py"/>
        <source>It is too large to be read.</source>
        <translation>Sie ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged and could not be opened.</source>
        <translation>Diese PDF-Datei ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is too large to be read.</source>
        <translation>Diese Datei ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <source>This book is locked to the program that it was bought for.</source>
        <translation>Dieses Buch ist an das Programm gebunden, für das es gekauft wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is damaged and could not be opened.</source>
        <translation>Diese Nachricht ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>It is in too many messages inside one another.</source>
        <translation>Sie steckt in zu vielen Nachrichten ineinander.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is too large to be read.</source>
        <translation>Diese Nachricht ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>There is nothing in this message.</source>
        <translation>In dieser Nachricht ist nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/embedded.py"/>
        <source>Carrel does not read files of its kind that are embedded in others.</source>
        <translation>Dateien dieser Art, die in andere eingebettet sind, liest Carrel nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected with a password.</source>
        <translation>Mit einem Passwort geschützt: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>None of the passwords given opens this {a}.</source>
        <translation>Keines der angegebenen Passwörter öffnet dies: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected in a way that Carrel does not know.</source>
        <translation>Auf eine Weise geschützt, die Carrel nicht kennt: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is damaged and could not be opened.</source>
        <translation>Beschädigt und konnte nicht geöffnet werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>The rights management of this {a} lets only the program it was made with open it.</source>
        <translation>Die Rechteverwaltung lässt dies nur das Programm öffnen, mit dem es gemacht wurde: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/old_office.py"/>
        <source>There is no text in this Word document.</source>
        <translation>In diesem Word-Dokument ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/open_document.py"/>
        <source>This file is damaged and could not be read.</source>
        <translation>Diese Datei ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is damaged and could not be opened.</source>
        <translation>Dieses Bild ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is too large: make it smaller, or save it as several, and add it again.</source>
        <translation>Dieses Bild ist zu groß: Verkleinern Sie es oder speichern Sie es als mehrere, und fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>There is nothing in this picture.</source>
        <translation>Auf diesem Bild ist nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This Excel workbook is damaged and could not be opened.</source>
        <translation>Diese Excel-Arbeitsmappe ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This file goes on after row {a}: it is too large to be read whole.</source>
        <translation>Diese Datei geht nach Zeile {a} weiter: Sie ist zu groß, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <source>This sheet is damaged and could not be read.</source>
        <translation>Dieses Blatt ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This OpenDocument spreadsheet is damaged and could not be opened.</source>
        <translation>Diese OpenDocument-Tabelle ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This file goes on: it is too large to be read whole.</source>
        <translation>Diese Datei geht weiter: Sie ist zu groß, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/painting.py"/>
        <source>This file goes on: Carrel has read only its first {a} pages.</source>
        <translation>Diese Datei geht weiter: Carrel hat nur ihre ersten {a} Seiten gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>All cells of this file are empty.</source>
        <translation>Alle Zellen dieser Datei sind leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>This file is no table, though its name says so.</source>
        <translation>Diese Datei ist keine Tabelle, obwohl ihr Name es sagt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This sheet is damaged: there may be more of it than this.</source>
        <translation>Dieses Blatt ist beschädigt: Es kann mehr davon geben als dies.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/deck.py"/>
        <source>There are no slides in this presentation.</source>
        <translation>In dieser Präsentation sind keine Folien.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/opendocument.py"/>
        <source>This OpenDocument presentation is damaged and could not be opened.</source>
        <translation>Diese OpenDocument-Präsentation ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that.</source>
        <translation>Diese PowerPoint-Präsentation ist beschädigt: Öffnen Sie sie in PowerPoint, speichern Sie sie als .pptx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>There is something else in its place.</source>
        <translation>An ihrer Stelle ist etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/slides.py"/>
        <source>This PowerPoint presentation is damaged and could not be opened.</source>
        <translation>Diese PowerPoint-Präsentation ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>This text is longer than Carrel can read: the rest is left out here.</source>
        <translation>Dieser Text ist länger, als Carrel lesen kann: Der Rest ist hier ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/typeset/sanitize.py"/>
        <source>The parts of this page are nested too deeply to be read.</source>
        <translation>Die Teile dieser Seite sind zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>There is no text in this web page.</source>
        <translation>Auf dieser Webseite ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>This web page is too large to be read.</source>
        <translation>Diese Webseite ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is damaged and could not be read.</source>
        <translation>Dieses Dokument ist beschädigt und konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>A part of Carrel that reads this kind of file is missing: install Carrel again.</source>
        <translation>Ein Teil von Carrel, der diese Art von Datei liest, fehlt: Installieren Sie Carrel neu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is too large to be read.</source>
        <translation>Dieses Dokument ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is no text in this document.</source>
        <translation>In diesem Dokument ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document needs too much memory to read.</source>
        <translation>Dieses Dokument braucht zum Lesen zu viel Speicher.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document takes too long to read.</source>
        <translation>Das Lesen dieses Dokuments dauert zu lange.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is damaged and could not be opened.</source>
        <translation>Dieses Word-Dokument ist beschädigt und konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is of before 1997: open it in Word, save it as .docx and add that.</source>
        <translation>Dieses Word-Dokument stammt von vor 1997: Öffnen Sie es in Word, speichern Sie es als .docx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This is no document of Word, though its name says so: save it as .docx and add that.</source>
        <translation>Das ist kein Word-Dokument, obwohl sein Name es sagt: Speichern Sie es als .docx und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>There are no words in this picture.</source>
        <translation>Auf diesem Bild sind keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet.</source>
        <translation>Die Schrift auf diesem Bild konnte nicht gelesen werden: Handschrift, oder eine Schrift, die Carrel noch nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>This PDF has no page {a}.</source>
        <translation>Diese PDF-Datei hat keine Seite {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>Page {a} of this PDF is damaged and cannot be shown.</source>
        <translation>Seite {a} dieser PDF-Datei ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/recognizer.py"/>
        <source>Reading this page was stopped.</source>
        <translation>Das Lesen dieser Seite wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged or was cut off: its pages could not be found.</source>
        <translation>Diese PDF-Datei ist beschädigt oder abgeschnitten: Ihre Seiten konnten nicht gefunden werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This page is damaged: some of it may be missing.</source>
        <translation>Diese Seite ist beschädigt: Manches davon kann fehlen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is protected with a password.</source>
        <translation>Diese PDF-Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is not a PDF.</source>
        <translation>Diese Datei ist keine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>None of the passwords given opens this PDF.</source>
        <translation>Keines der angegebenen Passwörter öffnet diese PDF-Datei.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF holds no pages.</source>
        <translation>Diese PDF-Datei enthält keine Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/fields.py"/>
        <source>A field on this page holds more text than it shows.</source>
        <translation>Ein Feld auf dieser Seite enthält mehr Text, als es zeigt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This document holds text that is not shown in it; that text was left out.</source>
        <translation>Dieses Dokument enthält Text, der darin nicht gezeigt wird; dieser Text wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This page holds text that cannot be seen on it; that text was left out.</source>
        <translation>Diese Seite enthält Text, der auf ihr nicht zu sehen ist; dieser Text wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>This page is a picture; its words are still to be read.</source>
        <translation>Diese Seite ist ein Bild; ihre Wörter sind noch zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>The text in the file makes no sense on this page; the page is still to be read from its picture.</source>
        <translation>Der Text in der Datei ergibt auf dieser Seite keinen Sinn; die Seite ist noch aus ihrem Bild zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>There are no words on this page.</source>
        <translation>Auf dieser Seite sind keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file broke the program that reads it; it may be damaged.</source>
        <translation>An dieser Datei ist das lesende Programm gescheitert; vielleicht ist sie beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file needs more memory than Carrel allows for reading one file.</source>
        <translation>Diese Datei braucht mehr Speicher, als Carrel für das Lesen einer Datei erlaubt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/store/vectors.py"/>
        <source>There is no room left on the disk that holds the library; free some space and try again.</source>
        <translation>Auf der Festplatte mit der Bibliothek ist kein Platz mehr; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>The pages of this PDF are damaged.</source>
        <translation>Die Seiten dieser PDF-Datei sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>This file has more pages than Carrel can read.</source>
        <translation>Diese Datei hat mehr Seiten, als Carrel lesen kann.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is more text in this file than Carrel can read.</source>
        <translation>In dieser Datei ist mehr Text, als Carrel lesen kann.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no copy of it could be made.</source>
        <translation>Diese PDF-Datei ist beschädigt: Es konnte keine Kopie gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no picture of it could be taken.</source>
        <translation>Diese PDF-Datei ist beschädigt: Es konnte kein Bild davon gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page took too long to draw; the file may be damaged.</source>
        <translation>Das Zeichnen dieser Seite dauerte zu lange; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page could not be drawn; the file may be damaged.</source>
        <translation>Diese Seite konnte nicht gezeichnet werden; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/tables/sheet.py"/>
        <source>Column {a} is hidden.</source>
        <translation>Spalte {a} ist ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/text/decoding.py"/>
        <source>This file is not text, though its name says so.</source>
        <translation>Diese Datei ist kein Text, obwohl ihr Name es sagt.</translation>
    </message>
    <message>
        <location filename="../../app/library/library.py"/>
        <source>This document was removed before Carrel was updated; please add its file again.</source>
        <translation>Dieses Dokument wurde entfernt, bevor Carrel aktualisiert wurde; bitte fügen Sie seine Datei wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Nothing in the library goes by “{a}”.</source>
        <translation>Nichts in der Bibliothek heißt „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>No document has the tag “{a}”.</source>
        <translation>Kein Dokument hat das Schlagwort „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Several documents go by “{a}”; please name one by its id or path.</source>
        <translation>Mehrere Dokumente heißen „{a}“; bitte nennen Sie eines mit Kennung oder Pfad.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That chat is not kept any longer.</source>
        <translation>Dieser Chat ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That answer is not kept any longer.</source>
        <translation>Diese Antwort ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>Please give the chat a name.</source>
        <translation>Bitte geben Sie dem Chat einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>Another program has the library open.</source>
        <translation>Ein anderes Programm hat die Bibliothek offen.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library is damaged and cannot be read.</source>
        <translation>Die Bibliothek ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library cannot be opened or written; check the permissions of its folder.</source>
        <translation>Die Bibliothek kann nicht geöffnet oder geschrieben werden; prüfen Sie die Berechtigungen ihres Ordners.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>The library has been closed.</source>
        <translation>Die Bibliothek wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/migrations.py"/>
        <source>This library was made by a newer version of Carrel; please update Carrel to open it.</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von Carrel gemacht; bitte aktualisieren Sie Carrel, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope needs a name.</source>
        <translation>Eine Auswahl braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>The name of a scope may be {a} characters long at most.</source>
        <translation>Der Name einer Auswahl darf höchstens {a} Zeichen lang sein.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>No scope is called “{a}”.</source>
        <translation>Keine Auswahl heißt „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope is called “{a}” already.</source>
        <translation>Eine Auswahl heißt schon „{a}“.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/served_vectors.py"/>
        <source>The vector server at {a} cannot be asked: {b}. Start it, or have the vectors kept on this computer again.</source>
        <translation>Der Vektorserver auf {a} kann nicht gefragt werden: {b}. Starten Sie ihn, oder lassen Sie die Vektoren wieder auf diesem Computer aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/vectors.py"/>
        <source>The part of the library that finds passages by meaning cannot be used.</source>
        <translation>Der Teil der Bibliothek, der Textstellen nach Bedeutung findet, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>Vectors can be moved when the index for the other embedding model is complete.</source>
        <translation>Vektoren können verschoben werden, wenn der Index für das andere Embedding-Modell vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a part of a model; choose the first, “{b}”.</source>
        <translation>„{a}“ ist ein Teil eines Modells; wählen Sie den ersten, „{b}“.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is in a version of the .gguf format that Carrel does not know.</source>
        <translation>„{a}“ ist in einer Version des Formats .gguf, die Carrel nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only lets a language model see pictures; choose the file of the model itself.</source>
        <translation>„{a}“ lässt ein Sprachmodell nur Bilder sehen; wählen Sie die Datei des Modells selbst.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only changes a language model; choose one that is whole.</source>
        <translation>„{a}“ ändert nur ein Sprachmodell; wählen Sie ein vollständiges.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is an embedding or reranking model: it finds passages and writes no answers.</source>
        <translation>„{a}“ ist ein Embedding- oder Reranking-Modell: Es findet Textstellen und schreibt keine Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” holds no weights, so it cannot answer.</source>
        <translation>„{a}“ enthält keine Gewichte und kann deshalb nicht antworten.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” has no chat template: it goes on with a text and is not made to answer. Its publisher may have another, called “instruct” or “chat”.</source>
        <translation>„{a}“ hat keine Chat-Vorlage: Es setzt einen Text fort und ist nicht zum Antworten gemacht. Der Herausgeber hat vielleicht ein anderes, „instruct“ oder „chat“ genannt.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” needs about {b} of memory, and this machine has {c} free.</source>
        <translation>„{a}“ braucht etwa {b} Speicher, und auf diesem Computer sind {c} frei.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is damaged or was not downloaded completely.</source>
        <translation>„{a}“ ist beschädigt oder wurde nicht vollständig heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>There is no file “{a}” at that place any more.</source>
        <translation>An dieser Stelle ist keine Datei „{a}“ mehr.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a folder, not a language model file (.gguf).</source>
        <translation>„{a}“ ist ein Ordner und keine Sprachmodelldatei (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” cannot be read.</source>
        <translation>„{a}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is not a language model file (.gguf).</source>
        <translation>„{a}“ ist keine Sprachmodelldatei (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed.</source>
        <translation>Das Modell, das Textstellen nach Bedeutung findet, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder does not hold an embedding model in sentence-transformers’ format (modules.json, config.json, tokenizer.json and model.safetensors).</source>
        <translation>Dieser Ordner enthält kein Embedding-Modell im Format von sentence-transformers (modules.json, config.json, tokenizer.json und model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a reranking model: it puts passages in order and cannot find them.</source>
        <translation>„{a}“ ist ein Reranking-Modell: Es ordnet Textstellen und kann sie nicht finden.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder’s config_sentence_transformers.json, which says how the model wants to be asked, is damaged.</source>
        <translation>Die Datei config_sentence_transformers.json dieses Ordners, die sagt, wie das Modell gefragt werden will, ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This embedding model reads only {a} tokens at once; Carrel’s passages have up to {b}.</source>
        <translation>Dieses Embedding-Modell liest nur {a} Token auf einmal; die Textstellen von Carrel haben bis zu {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning cannot be loaded.</source>
        <translation>Das Modell, das Textstellen nach Bedeutung findet, kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed completely.</source>
        <translation>Das Modell, das Textstellen nach Bedeutung findet, ist nicht vollständig installiert.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a file; an embedding model is a folder in sentence-transformers’ format.</source>
        <translation>„{a}“ ist eine Datei; ein Embedding-Modell ist ein Ordner im Format von sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” could not be run as planned; it runs {b}.</source>
        <translation>„{a}“ konnte nicht wie geplant laufen; es läuft {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>No language model is loaded.</source>
        <translation>Kein Sprachmodell ist geladen.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly; it runs {a} now.</source>
        <translation>Das Sprachmodell hat unerwartet aufgehört; es läuft jetzt {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” is damaged: loading it failed.</source>
        <translation>„{a}“ ist beschädigt: Das Laden ist misslungen.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly. It starts again with your next question{a}{b}.</source>
        <translation>Das Sprachmodell hat unerwartet aufgehört. Mit Ihrer nächsten Frage startet es wieder{a}{b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator_process.py"/>
        <source>“{a}” could not be loaded: it is damaged, or its kind of model ({b}) is newer than this version of Carrel.</source>
        <translation>„{a}“ konnte nicht geladen werden: Es ist beschädigt, oder seine Art von Modell ({b}) ist neuer als diese Version von Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is not on the package index; it comes from the model hub only.</source>
        <translation>{a} ist nicht im Paketverzeichnis; es kommt nur vom Modellverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is being fetched already.</source>
        <translation>{a} wird schon geholt.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Asking for {a}</source>
        <translation>{a} wird angefragt</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Paused; getting it again goes on from there.</source>
        <translation>Pause; wenn Sie es wieder holen, geht es von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Fetching the model ended unexpectedly; please try again.</source>
        <translation>Das Holen des Modells endete unerwartet; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/fit.py"/>
        <source>runs on the graphics card</source>
        <translation>läuft auf der Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/offers.py"/>
        <source>No model in Carrel’s list goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Kein Modell in Carrels Liste heißt „{a}“; „carrel models list“ zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Where another computer can reach it, get the file there, bring it along, and add it with “carrel models use FILE” or in the window.</source>
        <translation>Wenn ein anderer Computer ihn erreicht, holen Sie die Datei dort, bringen Sie sie mit und fügen Sie sie mit „carrel models use FILE“ oder im Fenster hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} can also come from the Python package index (“From the package index” in the window, or “carrel models get {a} --from-packages”).</source>
        <translation>{a} kann auch aus dem Python-Paketverzeichnis kommen („Aus dem Paketverzeichnis“ im Fenster oder „carrel models get {a} --from-packages“).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The Python package index did not give “{a}”.</source>
        <translation>Das Python-Paketverzeichnis hat „{a}“ nicht gegeben.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came by then is kept; trying again goes on from there.</source>
        <translation>Was bis dahin kam, bleibt; ein neuer Versuch geht von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds another file than the one that Carrel knows as {a}.</source>
        <translation>Das Modellverzeichnis enthält eine andere Datei als die, die Carrel als {a} kennt.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds no model.safetensors in {a}.</source>
        <translation>Das Modellverzeichnis enthält keine model.safetensors in {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What answers in the hub’s place is not the hub; a network that wants to be signed in to does so.</source>
        <translation>Was an der Stelle des Modellverzeichnisses antwortet, ist es nicht; so antwortet ein Netzwerk, an dem man sich anmelden muss.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came as “{a}” is not the file the hub has; it was thrown away. Please try again.</source>
        <translation>Was als „{a}“ kam, ist nicht die Datei des Modellverzeichnisses; es wurde weggeworfen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The publisher of {a} wants you to agree to its terms on huggingface.co first.</source>
        <translation>Der Herausgeber von {a} möchte, dass Sie zuerst auf huggingface.co seinen Bedingungen zustimmen.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Nothing would tell whether the packages hold {a}.</source>
        <translation>Nichts würde zeigen, ob die Pakete {a} enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What the packages hold is not {a}; it was thrown away.</source>
        <translation>Was die Pakete enthalten, ist nicht {a}; es wurde weggeworfen.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>This needs {a} GB on the disk, and {b} GB are free in {c}.</source>
        <translation>Dies braucht {a} GB auf der Festplatte, und in {c} sind {b} GB frei.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub knows no {a} any more.</source>
        <translation>Das Modellverzeichnis kennt {a} nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} holds the file no more.</source>
        <translation>{a} enthält die Datei nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub did not answer as it should: {a}.</source>
        <translation>Das Modellverzeichnis antwortete nicht, wie es sollte: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The model hub ({a}) cannot be reached.</source>
        <translation>Das Modellverzeichnis ({a}) ist nicht zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The package “{a}” is damaged; please try again.</source>
        <translation>Das Paket „{a}“ ist beschädigt; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk cannot be written: {a}.</source>
        <translation>Auf die Festplatte kann nicht geschrieben werden: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub refused the file: {a}.</source>
        <translation>Das Modellverzeichnis hat die Datei verweigert: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The connection broke off. What came by then is kept; trying again goes on from there.</source>
        <translation>Die Verbindung ist abgebrochen. Was bis dahin kam, bleibt; ein neuer Versuch geht von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk is full; what came by then is kept.</source>
        <translation>Die Festplatte ist voll; was bis dahin kam, bleibt.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages is not installed.</source>
        <translation>Das Modell, das Textstellen liest, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages cannot be loaded.</source>
        <translation>Das Modell, das Textstellen liest, kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} {b}. It has: {c}.</source>
        <translation>{a} {b}. Vorhanden: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} cannot be asked: {b}.</source>
        <translation>{a} kann nicht gefragt werden: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} broke off: {b}.</source>
        <translation>{a} hat abgebrochen: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>what answers there is no model server</source>
        <translation>was dort antwortet, ist kein Modellserver</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} gives no answer: {b}.</source>
        <translation>{a} gibt keine Antwort: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_process.py"/>
        <source>A model server does not tell how likely each of several replies is.</source>
        <translation>Ein Modellserver sagt nicht, wie wahrscheinlich jede von mehreren Antworten ist.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model: it sorts texts into {b} kinds.</source>
        <translation>„{a}“ ist kein Reranking-Modell: Es sortiert Texte in {b} Arten.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>This folder does not hold a reranking model (config.json, tokenizer.json and model.safetensors).</source>
        <translation>Dieser Ordner enthält kein Reranking-Modell (config.json, tokenizer.json und model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model; it may be one that finds passages.</source>
        <translation>„{a}“ ist kein Reranking-Modell; es kann eines sein, das Textstellen findet.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>The reranking model “{a}” cannot be loaded.</source>
        <translation>Das Reranking-Modell „{a}“ kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ask &amp;again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;style</source>
        <translation>In anderem &amp;Stil</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;way</source>
        <translation>Auf andere &amp;Weise</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Edit the question</source>
        <translation>&amp;Frage bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Branch from here</source>
        <translation>Von hier aus &amp;abzweigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Go on from this answer in a chat of its own; this one stays as it is</source>
        <translation>Von dieser Antwort aus in einem eigenen Chat weitermachen; dieser bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;xport this answer…</source>
        <translation>Diese Antwort e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>&amp;Beweismappe…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>One PDF with the quotes, a picture of each place and the files’ hashes</source>
        <translation>Eine PDF-Datei mit den Zitaten, einem Bild jeder Stelle und den Prüfsummen der Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Good answer</source>
        <translation>&amp;Gute Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ba&amp;d answer</source>
        <translation>S&amp;chlechte Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Note…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>Only part of this was found on the cited page.</source>
        <translation>Nur ein Teil davon wurde auf der belegten Seite gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>This was not found in your documents; the model may have made it up.</source>
        <translation>Das wurde in Ihren Dokumenten nicht gefunden; das Modell hat es vielleicht erfunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Pinned answers</source>
        <translation>Angeheftete Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Suggested questions</source>
        <translation>Fragevorschläge</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_panel.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask your documents</source>
        <translation>Fragen Sie Ihre Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Add some documents first: drop files or folders anywhere in the window. They stay on this computer.</source>
        <translation>Fügen Sie zuerst Dokumente hinzu: Ziehen Sie Dateien oder Ordner irgendwo in das Fenster. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Try the samples</source>
        <translation>Beispiele ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask in plain words. Each sentence of the answer carries a number: click it to see the very words on their page.

Tick documents in the library to ask only those.</source>
        <translation>Fragen Sie in einfachen Worten. Jeder Satz der Antwort trägt eine Nummer: Klicken Sie darauf, um die genauen Worte auf ihrer Seite zu sehen.

Haken Sie in der Bibliothek Dokumente an, um nur diese zu fragen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/citation_chip.py"/>
        <source>Citation {number}: {place}</source>
        <translation>Beleg {number}: {place}</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask when this answer is done (Enter)</source>
        <translation>Fragen, wenn diese Antwort fertig ist (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation_view.py"/>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mention_completer.py"/>
        <source>Tags, documents, folders and kinds</source>
        <translation>Schlagwörter, Dokumente, Ordner und Arten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Chosen for you: by what you ask, and by how fast the model is on this computer.</source>
        <translation>Für Sie gewählt: je nachdem, was Sie fragen und wie schnell das Modell auf diesem Computer ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads the best passages at once.</source>
        <translation>Das Modell liest sofort die besten Textstellen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads many passages one by one: slower, more complete.</source>
        <translation>Das Modell liest viele Textstellen einzeln: langsamer, vollständiger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Coverage</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Every passage is considered: for all, how many, list, compare, summarise.</source>
        <translation>Jede Textstelle wird berücksichtigt: für alle, wie viele, auflisten, vergleichen, zusammenfassen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quotes only</source>
        <translation>Nur Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>No model: the best sentences, word for word.</source>
        <translation>Kein Modell: die besten Sätze, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>How to answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Loading {name}</source>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No model: quotes only</source>
        <translation>Kein Modell: nur Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Click to compare and choose.</source>
        <translation>Klicken, um zu vergleichen und zu wählen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>not in memory</source>
        <translation>nicht im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>{n} tokens/s</source>
        <translation>{n} Token/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Writes {n} tokens a second on this computer, as measured.</source>
        <translation>Schreibt auf diesem Computer {n} Token in der Sekunde, wie gemessen wurde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>How fast it writes here was not measured yet.</source>
        <translation>Wie schnell es hier schreibt, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>The starter model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>Das Startmodell ist zu klein, um verlässliche Antworten zu schreiben; deshalb antwortet Carrel sofort mit seinem Lesemodell und Zitaten. Ein größeres würde auch schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>Dieses Modell ist zu klein, um verlässliche Antworten zu schreiben; deshalb antwortet Carrel sofort mit seinem Lesemodell und Zitaten. Ein größeres würde auch schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is asked for nothing, and the documents’ own words are shown, at once.</source>
        <translation>Von diesem Modell wird nichts verlangt; gezeigt werden sofort die eigenen Worte der Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question, and the documents’ own words are shown.</source>
        <translation>Dieses Modell liest Ihre Frage; gezeigt werden die eigenen Worte der Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model picks sentences, and the documents’ own words are shown.</source>
        <translation>Dieses Modell wählt Sätze aus; gezeigt werden die eigenen Worte der Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question and picks sentences, and the documents’ own words are shown.</source>
        <translation>Dieses Modell liest Ihre Frage und wählt Sätze aus; gezeigt werden die eigenen Worte der Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names.</source>
        <translation>Als es erprobt wurde, hat es Zahlen oder Namen verwechselt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it answered where the text held no answer.</source>
        <translation>Als es erprobt wurde, hat es geantwortet, wo der Text keine Antwort enthielt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names, and answered where the text held no answer.</source>
        <translation>Als es erprobt wurde, hat es Zahlen oder Namen verwechselt und geantwortet, wo der Text keine Antwort enthielt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>It would read your question if the first word might take {seconds} seconds (Settings).</source>
        <translation>Es würde Ihre Frage lesen, wenn das erste Wort {seconds} Sekunden dauern dürfte (Einstellungen).</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>No language model: Carrel answers with its reader and quotes. A model writes answers, too.</source>
        <translation>Kein Sprachmodell: Carrel antwortet mit seinem Lesemodell und Zitaten. Ein Modell schreibt auch Antworten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>{reason} Until then, Carrel answers with its reader and quotes.</source>
        <translation>{reason} Bis dahin antwortet Carrel mit seinem Lesemodell und Zitaten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/own_notes_view.py"/>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <source>Ask about your documents…</source>
        <translation>Fragen Sie Ihre Dokumente…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_bubble.py"/>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: {number}, in {documents}.</source>
        <translation>Mit der Frage zu tun haben: {number}, in {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: at least {number}, in {documents}.</source>
        <translation>Mit der Frage zu tun haben: mindestens {number}, in {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Searched for {queries}: {passages} in {documents}.</source>
        <translation>Gesucht nach {queries}: {passages} in {documents}.</translation>
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
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} passages</source>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Considered: {passages} in {documents}.</source>
        <translation>Berücksichtigt: {passages} in {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>None bears on the question.</source>
        <translation>Keine davon hat mit der Frage zu tun.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} documents</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Save what is asked now…</source>
        <translation>Was jetzt gefragt wird, &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Rename a saved one</source>
        <translation>Gespeicherte &amp;umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>Rem&amp;ove a saved one</source>
        <translation>Gespeicherte &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>None of its documents is in the library any more.</source>
        <translation>Keines ihrer Dokumente ist noch in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked</source>
        <translation>Eingrenzen, was gefragt wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;tag</source>
        <translation>Nur dieses Schla&amp;gwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;kind</source>
        <translation>Nur diese &amp;Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only this &amp;folder</source>
        <translation>Nur dieser &amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Ask &amp;all documents</source>
        <translation>Alle &amp;Dokumente fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only {names}</source>
        <translation>Nur {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked; now: {names}</source>
        <translation>Eingrenzen, was gefragt wird; jetzt: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Nothing to ask: no document is in all of these at once</source>
        <translation>Nichts zu fragen: Kein Dokument gehört zu all dem zugleich</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking your one document</source>
        <translation>Fragt Ihr einziges Dokument</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking all {n} documents</source>
        <translation>
            <numerusform>Fragt {n} Dokument</numerusform>
            <numerusform>Fragt alle {n} Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking “{title}” only</source>
        <translation>Fragt nur „{title}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking {number} of {n} documents</source>
        <translation>
            <numerusform>Fragt {number} von {n} Dokument</numerusform>
            <numerusform>Fragt {number} von {n} Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>{name} in {folder}</source>
        <comment>a folder in another</comment>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>A few sentences, as the question asks for.</source>
        <translation>Ein paar Sätze, wie es die Frage verlangt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Styles…</source>
        <translation>Stile…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style</source>
        <translation>Antwortstil</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style: {name}</source>
        <translation>Antwortstil: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/dialogs/network.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/shell/menus.py"/>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>They could not be looked for; open this again to try anew</source>
        <translation>Sie ließen sich nicht suchen; zum Wiederholen hier noch einmal öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>None could be found for these documents</source>
        <translation>Für diese Dokumente ließ sich keine finden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not found in your documents</source>
        <translation>In Ihren Dokumenten nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing about this in your documents</source>
        <translation>Darüber steht nichts in Ihren Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not answered in your documents</source>
        <translation>In Ihren Dokumenten nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searching your documents…</source>
        <translation>Ihre Dokumente werden durchsucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Your documents’ own words. The model reads on for an answer…</source>
        <translation>Die Worte Ihrer Dokumente. Das Modell liest für eine Antwort weiter…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing an answer, checked when it is done: {n} words…</source>
        <translation>
            <numerusform>Eine Antwort wird geschrieben und danach geprüft: {n} Wort…</numerusform>
            <numerusform>Eine Antwort wird geschrieben und danach geprüft: {n} Wörter…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Stopped. The text above was not checked.</source>
        <translation>Angehalten. Der Text oben wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing… not checked yet</source>
        <translation>Wird geschrieben… noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check these</source>
        <translation>Bitte prüfen Sie diese Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Only what the model knows by itself</source>
        <translation>Nur was das Modell von sich aus weiß</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing in your documents bears this out. It may be wrong.</source>
        <translation>Nichts in Ihren Dokumenten bestätigt das. Es kann falsch sein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>The nearest passages</source>
        <translation>Die nächstliegenden Textstellen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Looked at the {n} passages nearest to the question; there may be more.</source>
        <translation>
            <numerusform>Angesehen wurde die {n} Textstelle, die der Frage am nächsten kommt; es kann mehr geben.</numerusform>
            <numerusform>Angesehen wurden die {n} Textstellen, die der Frage am nächsten kommen; es kann mehr geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through all {n} documents</source>
        <translation>
            <numerusform>{n} Dokument durchsehen</numerusform>
            <numerusform>Alle {n} Dokumente durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through the whole document</source>
        <translation>Das ganze Dokument durchsehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show all {n}</source>
        <translation>
            <numerusform>{n} zeigen</numerusform>
            <numerusform>Alle {n} zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>Antwort mit ihren Belegen kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Ask again, otherwise, or export</source>
        <translation>Noch einmal oder anders fragen, oder exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searched for…</source>
        <translation>Gesucht wurde…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show what your documents were searched for</source>
        <translation>Zeigen, wonach in Ihren Dokumenten gesucht wurde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages…</source>
        <translation>
            <numerusform>{n} Textstelle wird gelesen…</numerusform>
            <numerusform>{n} Textstellen werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages in {title}…</source>
        <translation>
            <numerusform>{n} Textstelle in {title} wird gelesen…</numerusform>
            <numerusform>{n} Textstellen in {title} werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A good answer</source>
        <translation>Eine gute Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A bad answer</source>
        <translation>Eine schlechte Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Not answered when Carrel was closed</source>
        <translation>Unbeantwortet, als Carrel geschlossen wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Waits for the answer above</source>
        <translation>Wartet auf die Antwort darüber</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now: {question}</source>
        <translation>Jetzt fragen: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back: {question}</source>
        <translation>Zurücknehmen: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Answers questions about your own documents, and shows where each sentence comes from. Everything happens on this computer; nothing is sent anywhere.</source>
        <translation>Beantwortet Fragen zu Ihren eigenen Dokumenten und zeigt, woher jeder Satz stammt. Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It reads documents with PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with llama.cpp, and is drawn with Qt and the Phosphor icons.</source>
        <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder später. Carrel liest Dokumente mit PyMuPDF und Scans mit RapidOCR, findet Textstellen mit Sentence Transformers und Chroma, schreibt mit llama.cpp und wird mit Qt und den Phosphor-Symbolen gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>Only to an address that begins with https://</source>
        <translation>Nur an eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Note on this answer</source>
        <translation>Notiz zu dieser Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>What is to be remembered of this answer?</source>
        <translation>Was soll zu dieser Antwort festgehalten werden?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.</source>
        <translation>Strg+Eingabetaste speichert. Sie wird mit dem Chat aufbewahrt und geht mit, wenn er exportiert wird.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The system’s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Pages keep their own.</source>
        <translation>Seiten behalten ihre eigenen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Of the window; pages are zoomed by themselves.</source>
        <translation>Des Fensters; Seiten werden für sich vergrößert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Either is on, too, where the system asks for it.</source>
        <translation>Beides gilt auch, wo das System es verlangt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Kept on this computer, in the library’s own folder.</source>
        <translation>Auf diesem Computer aufbewahrt, im Ordner der Bibliothek.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Write the chat with its sources, for Word, as PDF or as Markdown</source>
        <translation>Den Chat mit seinen Quellen schreiben: für Word, als PDF oder als Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete for good (Del)</source>
        <translation>Endgültig löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete all chats…</source>
        <translation>Alle Chats löschen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>{n} pinned</source>
        <translation>
            <numerusform>{n} angeheftet</numerusform>
            <numerusform>{n} angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>These words occur in no chat.</source>
        <translation>Diese Wörter kommen in keinem Chat vor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>What you ask is kept here, with the answers and their sources.</source>
        <translation>Was Sie fragen, wird hier mit den Antworten und ihren Quellen aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Name of the chat</source>
        <translation>Name des Chats</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt's QLocale writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Paste or type a text here, or drop a file on it.</source>
        <translation>Fügen Sie hier einen Text ein oder tippen Sie ihn, oder ziehen Sie eine Datei darauf.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check a text</source>
        <translation>Text prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Each sentence is looked for in your documents: what they bear out, what only in part and why, and what they do not hold. The text itself is not kept.</source>
        <translation>Jeder Satz wird in Ihren Dokumenten gesucht: was sie bestätigen, was nur zum Teil und warum, und was nicht in ihnen steht. Der Text selbst wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Text to check</source>
        <translation>Zu prüfender Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text, checked</source>
        <translation>Der geprüfte Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Starting…</source>
        <translation>Wird begonnen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{stage}: {done} of {n} sentences</source>
        <translation>
            <numerusform>{stage}: {done} von {n} Satz</numerusform>
            <numerusform>{stage}: {done} von {n} Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{told} Stopped: the sentences after these were not checked.</source>
        <translation>{told} Angehalten: Die Sätze danach wurden nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Close without checking the text?</source>
        <translation>Schließen, ohne den Text zu prüfen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text itself is not kept.</source>
        <translation>Der Text selbst wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The result was copied.</source>
        <translation>Das Ergebnis wurde kopiert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check the text of a file</source>
        <translation>Text einer Datei prüfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against {names}.</source>
        <translation>Geprüft gegen {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against all your documents.</source>
        <translation>Geprüft gegen alle Ihre Dokumente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Supported</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Unsupported</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>{supported} supported, {partly} partly supported, {unsupported} unsupported.</source>
        <translation>{supported} bestätigt, {partly} teilweise bestätigt, {unsupported} unbestätigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure it</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measuring how fast {model} is here…</source>
        <translation>Es wird gemessen, wie schnell {model} hier ist…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{card}: {size} free</source>
        <translation>{card}: {size} frei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} Prozessorkern</numerusform>
            <numerusform>{n} Prozessorkerne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{size} of memory free</source>
        <translation>{size} Arbeitsspeicher frei</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>no graphics card that can be used</source>
        <translation>keine nutzbare Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>How fast {model} is here was not measured yet.</source>
        <translation>Wie schnell {model} hier ist, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{model} reads {reads} and writes {writes} tokens a second here.</source>
        <translation>{model} liest hier {reads} und schreibt {writes} Token in der Sekunde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Pages…</source>
        <translation>Seiten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Answers that cite it</source>
        <translation>Antworten, die es zitieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No kept answer cites it.</source>
        <translation>Keine aufbewahrte Antwort zitiert es.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>How well it was read</source>
        <translation>Wie gut es gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Cited in</source>
        <translation>Zitiert in</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The file calls itself “{title}”.</source>
        <translation>Die Datei nennt sich „{title}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No page of it could be read.</source>
        <translation>Keine Seite davon konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Length</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Comments in the file</source>
        <translation>Kommentare in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Your highlights</source>
        <translation>Ihre Markierungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Your own files stay where they are, and so does what Carrel did not make in a folder that you chose yourself. Other libraries of yours are not listed.</source>
        <translation>Ihre eigenen Dateien bleiben, wo sie sind, ebenso alles, was nicht von Carrel ist in einem Ordner, den Sie selbst gewählt haben. Weitere Bibliotheken stehen hier nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Move the library…</source>
        <translation>Bibliothek verschieben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>It can be kept in another folder, or on another drive.</source>
        <translation>Sie kann in einem anderen Ordner oder auf einem anderen Laufwerk liegen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>The vectors of this library are on the server {address}. To be rid of them, first choose in the menu Model to keep them on this computer again.</source>
        <translation>Die Vektoren dieser Bibliothek liegen auf dem Server {address}. Um sie loszuwerden, wählen Sie zuerst im Menü „Modell“, sie wieder auf diesem Computer aufzubewahren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Keys of the window</source>
        <translation>Tasten des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Show the keys…</source>
        <translation>Tasten zeigen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>{key} cannot do “{does}” any more.</source>
        <translation>{key} kann „{does}“ nicht mehr auslösen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard; {key} shows the keys from anywhere.</source>
        <translation>Alles geht mit der Tastatur; {key} zeigt die Tasten von überall aus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard.</source>
        <translation>Alles geht mit der Tastatur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>All as at first</source>
        <translation>Alle wie anfangs</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done by keys</source>
        <translation>Was Tasten tun</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{keys} (yours)</source>
        <translation>{keys} (Ihre Wahl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”:</source>
        <translation>Neue Tasten für „{does}“:</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”</source>
        <translation>Neue Tasten für „{does}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} does “{does}” now, which would lose it.</source>
        <translation>{key} gehört jetzt zu „{does}“, das es damit verlöre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} cannot be used.</source>
        <translation>{key} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} is needed for typing, moving or menus, and stays what it is.</source>
        <translation>{key} wird zum Schreiben, Bewegen oder für Menüs gebraucht und bleibt, was es ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter model</source>
        <translation>Das Startmodell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter that comes with Carrel. Too small to write answers that hold: you get the best quotes, at once.</source>
        <translation>Das Startmodell, das Carrel mitbringt. Zu klein, um verlässliche Antworten zu schreiben: Sie erhalten sofort die besten Zitate.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Answers are the best matching sentences, word for word.</source>
        <translation>Antworten sind die am besten passenden Sätze, Wort für Wort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Which model should write the answers?</source>
        <translation>Welches Modell soll die Antworten schreiben?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Everything runs on this computer, and every citation is checked.</source>
        <translation>Alles läuft auf diesem Computer, und jeder Beleg wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Another model file (.gguf)</source>
        <translation>Eine andere Modelldatei (.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>One you have downloaded. Larger models answer better and slower.</source>
        <translation>Eine, die Sie heruntergeladen haben. Größere Modelle antworten besser und langsamer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library</source>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>The library goes to</source>
        <translation>Die Bibliothek kommt nach</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Until the copy is checked, nothing is deleted where the library is now.</source>
        <translation>Bis die Kopie geprüft ist, wird am bisherigen Ort nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Stopping; the library stays where it is…</source>
        <translation>Wird angehalten; die Bibliothek bleibt, wo sie ist…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>What asked for the network</source>
        <translation>Was nach dem Netzwerk verlangt hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Only getting a model, and a server if you choose one, may reach another machine. All else is refused, and written down here.</source>
        <translation>Nur das Holen eines Modells und, falls Sie einen wählen, ein Server dürfen einen anderen Computer erreichen. Alles andere wird verweigert und hier aufgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Attempts to reach another machine</source>
        <translation>Versuche, einen anderen Computer zu erreichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing has asked for the network so far</source>
        <translation>Bisher hat nichts nach dem Netzwerk verlangt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>{n} attempts, {refused} of them refused</source>
        <translation>
            <numerusform>{n} Versuch, davon {refused} verweigert</numerusform>
            <numerusform>{n} Versuche, davon {refused} verweigert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>another machine</source>
        <translation>ein anderer Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>allowed: {purpose}</source>
        <translation>erlaubt: {purpose}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>What is to be remembered here?</source>
        <translation>Was soll hier festgehalten werden?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Ctrl+Enter saves.</source>
        <translation>Strg+Eingabetaste speichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <source>Close without saving the note?</source>
        <translation>Schließen, ohne die Notiz zu speichern?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Your changes are lost.</source>
        <translation>Ihre Änderungen gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Search notes, tags and what is marked</source>
        <translation>Notizen, Schlagwörter und Markiertes durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Whose notes</source>
        <translation>Wessen Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Show it on its page</source>
        <translation>Auf der Seite zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy with where it stands (Ctrl+C)</source>
        <translation>Mit der Stelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Can be undone (Del)</source>
        <translation>Kann rückgängig gemacht werden (Entf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>As annotations in a copy of the PDF, or as Markdown</source>
        <translation>Als Anmerkungen in einer Kopie der PDF-Datei oder als Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes ({number})</source>
        <translation>Markierungen und Notizen ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note on this document holds these words.</source>
        <translation>Keine Notiz zu diesem Dokument enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note holds these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No highlights yet</source>
        <translation>Noch keine Markierungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Look in all documents</source>
        <translation>In allen Dokumenten suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Remove {n} notes</source>
        <translation>
            <numerusform>{n} Notiz entfernen</numerusform>
            <numerusform>{n} Notizen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page and press {highlight}, or {note} to write a note on them.</source>
        <translation>Wählen Sie Wörter auf einer Seite und drücken Sie {highlight}, oder {note}, um eine Notiz dazu zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page, and choose what to do in the menu “Document”.</source>
        <translation>Wählen Sie Wörter auf einer Seite und im Menü „Dokument“, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Language models: they write answers</source>
        <translation>Sprachmodelle: Sie schreiben Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Embedding models: they find passages</source>
        <translation>Embedding-Modelle: Sie finden Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Reranking models: they put found passages in order</source>
        <translation>Reranking-Modelle: Sie ordnen gefundene Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>fits this computer</source>
        <translation>passt auf diesen Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>only just fits this computer</source>
        <translation>passt gerade noch auf diesen Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>too big for this computer</source>
        <translation>zu groß für diesen Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird angesehen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting one is the only thing for which Carrel uses the internet, and only when you press the button. Your documents and questions never leave this computer.</source>
        <translation>Nur um ein Modell zu holen, verwendet Carrel das Internet, und nur, wenn Sie die Schaltfläche drücken. Ihre Dokumente und Fragen verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Models that can be got</source>
        <translation>Modelle, die geholt werden können</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Add a folder of models…</source>
        <translation>Ordner mit Modellen hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>The models could not be listed</source>
        <translation>Die Modelle konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended for this computer</source>
        <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>On this computer already</source>
        <translation>Schon auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting {name}</source>
        <translation>{name} wird geholt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>From the package index</source>
        <translation>Aus dem Paketverzeichnis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{stage}: {done} of {total} MB</source>
        <translation>{stage}: {done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Agree and get it</source>
        <translation>Zustimmen und holen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from the Python package index, cut into {n} parts by others. They are put together here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its licence is {licence}; getting it means that you agree to that.</source>
        <translation>Es kommt aus dem Python-Paketverzeichnis, von anderen in {n} Teile zerlegt. Sie werden hier zusammengesetzt, und das Ganze muss die Prüfsumme (SHA-256) der Datei unter {licence_at} haben. Die Lizenz ist {licence}; mit dem Holen stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from {licence_at} under the licence {licence}; getting it means that you agree to that.</source>
        <translation>Es stammt von {licence_at} und steht unter der Lizenz {licence}; mit dem Holen stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{size} of it are here; getting it goes on from there.</source>
        <translation>{size} davon sind hier; das Holen geht von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It is here now.</source>
        <translation>Es ist jetzt da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended: {recommended}.</source>
        <translation>Empfohlen: {recommended}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Go on getting it…</source>
        <translation>Weiter holen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Takes about {size} of memory</source>
        <translation>Braucht etwa {size} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>writes about {n} tokens a second here</source>
        <translation>schreibt hier etwa {n} Token in der Sekunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Carrel does not open addresses of this kind.</source>
        <translation>Carrel öffnet keine Adressen dieser Art.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your mail program?

{address}</source>
        <translation>Diese Adresse in Ihrem E-Mail-Programm öffnen?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your browser?

{address}</source>
        <translation>Diese Adresse in Ihrem Browser öffnen?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>It comes from the document and leads out of Carrel, which itself never goes online.</source>
        <translation>Sie stammt aus dem Dokument und führt aus Carrel hinaus, das selbst nie ins Internet geht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Library overview</source>
        <translation>Bibliothek im Überblick</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>What the library holds</source>
        <translation>Was die Bibliothek enthält</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Nothing is being done: all that was added has been read.</source>
        <translation>Nichts ist zu tun: Alles Hinzugefügte ist gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Drop files or folders anywhere in the window.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo in das Fenster.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{found} % found by meaning, the rest by words</source>
        <translation>{found} % nach Bedeutung auffindbar, der Rest über Wörter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{n} other kinds</source>
        <translation>
            <numerusform>{n} andere Art</numerusform>
            <numerusform>{n} andere Arten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Waiting to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Holds hidden text</source>
        <translation>Enthält verborgenen Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Read by OCR</source>
        <translation>Mit OCR gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} read by OCR</source>
        <translation>
            <numerusform>{n} mit OCR gelesen</numerusform>
            <numerusform>{n} mit OCR gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} wartet</numerusform>
            <numerusform>{n} warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} empty</source>
        <translation>
            <numerusform>{n} leer</numerusform>
            <numerusform>{n} leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} pages with text</source>
        <translation>
            <numerusform>{n} Seite mit Text</numerusform>
            <numerusform>{n} Seiten mit Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} with hidden text</source>
        <translation>
            <numerusform>{n} mit verborgenem Text</numerusform>
            <numerusform>{n} mit verborgenem Text</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Pages that are not plain text</source>
        <translation>Seiten, die nicht einfach Text sind</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Looking at the pages…</source>
        <translation>Die Seiten werden angesehen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Reading scanned pages is switched off.</source>
        <translation>Das Lesen gescannter Seiten ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Read the pages that failed or are empty once more, as pictures</source>
        <translation>Die nicht lesbaren oder leeren Seiten noch einmal lesen, als Bilder</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Every page has text</source>
        <translation>Jede Seite hat Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Nothing is missing from this document.</source>
        <translation>Von diesem Dokument fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>There are no pages</source>
        <translation>Es gibt keine Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>The pages could not be looked at</source>
        <translation>Die Seiten konnten nicht angesehen werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>{n} more pages can be read now.</source>
        <translation>
            <numerusform>{n} Seite mehr kann jetzt gelesen werden.</numerusform>
            <numerusform>{n} Seiten mehr können jetzt gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>No more could be read.</source>
        <translation>Mehr konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>That password does not open it.</source>
        <translation>Dieses Passwort öffnet es nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” and {n} others are open now.</source>
        <translation>
            <numerusform>„{title}“ und {n} weiteres sind jetzt offen.</numerusform>
            <numerusform>„{title}“ und {n} weitere sind jetzt offen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” is open now.</source>
        <translation>„{title}“ ist jetzt offen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>The password is used to read the document and kept only until Carrel is closed.</source>
        <translation>Das Passwort dient dazu, das Dokument zu lesen, und wird nur behalten, bis Carrel geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Skip this one</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>“{title}” is locked with a password.</source>
        <translation>„{title}“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>{n} more are locked; the same password is tried on them: {names}.</source>
        <translation>
            <numerusform>Ein weiteres ist gesperrt; dasselbe Passwort wird auch daran versucht: {names}.</numerusform>
            <numerusform>{n} weitere sind gesperrt; dasselbe Passwort wird auch an ihnen versucht: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename the document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The list, citations and “@” call it so. Your file stays as it is.</source>
        <translation>So heißt es in der Liste, in Zitaten und nach „@“. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Use the file’s title</source>
        <translation>Titel der Datei verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Save a scope</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Rename a scope</source>
        <translation>Auswahl umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Name of the scope</source>
        <translation>Name der Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already; it would be replaced.</source>
        <translation>Es gibt schon eine Auswahl „{name}“; sie würde ersetzt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already.</source>
        <translation>Es gibt schon eine Auswahl „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Model server</source>
        <translation>Modellserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Answers from a server on your own network</source>
        <translation>Antworten von einem Server in Ihrem eigenen Netzwerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat then go there, and nowhere else; your files stay here.</source>
        <translation>Ein Programm auf einem anderen Ihrer Computer oder auf diesem kann die Antworten schreiben: llama-server, vLLM, LM Studio oder Ollama. Ihre Fragen, die dafür gefundenen Textstellen und das zuvor im Chat Gesagte gehen dann dorthin und nirgendwo sonst hin; Ihre Dateien bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Address of the model server</source>
        <translation>Adresse des Modellservers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Send passages of my documents over the internet</source>
        <translation>Textstellen meiner Dokumente über das Internet senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking it…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>It is kept on this computer where only you can read it; without one, what was kept before counts.</source>
        <translation>Er wird auf diesem Computer dort aufbewahrt, wo nur Sie ihn lesen können; ohne Angabe gilt der zuvor aufbewahrte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server has several</source>
        <translation>falls der Server mehrere hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Name of the model on the server</source>
        <translation>Name des Modells auf dem Server</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server wants one</source>
        <translation>falls der Server einen verlangt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API key of the model server</source>
        <translation>API-Schlüssel des Modellservers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that Carrel makes: none.</source>
        <translation>Nichts verlässt diesen Computer. In einem Terminal zeigt „carrel doctor --privacy“ jeden Netzwerkzugriff von Carrel: keinen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with “{old}”.</source>
        <translation>„{name}“ muss alle Ihre Dokumente neu lesen; das kann so lange dauern wie ihr Hinzufügen. Bis das fertig ist, werden Fragen mit „{old}“ beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with the old model.</source>
        <translation>„{name}“ muss alle Ihre Dokumente neu lesen; das kann so lange dauern wie ihr Hinzufügen. Bis das fertig ist, werden Fragen mit dem alten Modell beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Scanned pages</source>
        <translation>Gescannte Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finding passages</source>
        <translation>Textstellen finden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writing answers</source>
        <translation>Antworten schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No setting says this.</source>
        <translation>Das steht in keiner Einstellung.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Read scanned pages (OCR)</source>
        <translation>Gescannte Seiten lesen (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Pages that are only pictures are read in the background, after everything else can be searched. It takes a few seconds a page.</source>
        <translation>Seiten, die nur Bilder sind, werden im Hintergrund gelesen, nachdem alles andere durchsucht werden kann. Das dauert einige Sekunden je Seite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finds the passages that mean what a question asks.</source>
        <translation>Findet die Textstellen, die dem Sinn nach zu einer Frage passen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>A model in the format of sentence-transformers</source>
        <translation>Ein Modell im Format von sentence-transformers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Use the starter</source>
        <translation>Startmodell verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Build its index</source>
        <translation>Index aufbauen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Building the index</source>
        <translation>Der Index wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Compare and choose…</source>
        <translation>Vergleichen und wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Let the model answer from its own knowledge</source>
        <translation>Das Modell aus eigenem Wissen antworten lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Only where your documents hold no answer. What it says then is not checked and cites nothing, and is marked as such.</source>
        <translation>Nur wo Ihre Dokumente keine Antwort enthalten. Was es dann sagt, ist nicht geprüft, belegt nichts und wird so gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The more time, the more a model reads for an answer; how fast it reads is measured when you choose it. The best quotes are there at once.</source>
        <translation>Je mehr Zeit, desto mehr liest ein Modell für eine Antwort; wie schnell es liest, wird gemessen, wenn Sie es wählen. Die besten Zitate sind sofort da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Seconds until the first word of an answer</source>
        <translation>Sekunden bis zum ersten Wort einer Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>First word of an answer within</source>
        <translation>Erstes Wort einer Antwort innerhalb von</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Models leave memory when nothing is asked for</source>
        <translation>Modelle verlassen den Arbeitsspeicher, wenn nichts gefragt wird, nach</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>They come back by themselves when you type a question; nothing is lost.</source>
        <translation>Sie kommen von selbst zurück, wenn Sie eine Frage tippen; nichts geht verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon as that is over.</source>
        <translation>Gilt sofort; während Carrel arbeitet oder etwas Getipptes oder ein „Rückgängig“ verloren ginge, sobald das vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Change it now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The messages go away with it.</source>
        <translation>Die Meldungen verschwinden damit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writes answers from the passages that were found. Every sentence is checked.</source>
        <translation>Schreibt Antworten aus den gefundenen Textstellen. Jeder Satz wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Building the index of “{building}”</source>
        <translation>Der Index von „{building}“ wird aufgebaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Until it is complete, questions are answered with “{name}”.</source>
        <translation>Bis er vollständig ist, werden Fragen mit „{name}“ beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{name} · comes with Carrel</source>
        <translation>{name} · kommt mit Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>On the pages</source>
        <translation>Auf den Seiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the next word; with Up, Down, Home, End by lines</source>
        <translation>Das nächste Wort auswählen; mit Auf, Ab, Pos1, Ende zeilenweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the whole document</source>
        <translation>Das ganze Dokument auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Let go of what is selected</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done here</source>
        <translation>Was hier getan werden kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>In the list of documents</source>
        <translation>In der Liste der Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Tick, so that only ticked documents are asked</source>
        <translation>Anhaken, damit nur angehakte Dokumente gefragt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>Was damit getan werden kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Asking</source>
        <translation>Fragen stellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>The question before, in the empty box</source>
        <translation>Die vorige Frage, im leeren Feld</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>No key does this.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/3-bullet-points.toml"/>
        <source>Bullet points</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/5-data-json.toml"/>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New style</source>
        <translation>Neuer Stil</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer in plain words.</source>
        <translation>Antworte in einfachen Worten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer styles</source>
        <translation>Antwortstile</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A new style that begins as this one</source>
        <translation>Ein neuer Stil, der so beginnt wie dieser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Name, Amount, Date (none: as fits the answer)</source>
        <translation>Name, Betrag, Datum (leer: wie es zur Antwort passt)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What should the answers be like?</source>
        <translation>Wie sollen die Antworten sein?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As long as it takes</source>
        <translation>So lang wie nötig</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source> sentences, bullets or rows at most</source>
        <translation> Sätze, Punkte oder Zeilen höchstens</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Instruction</source>
        <translation>An&amp;weisung</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>JSON &amp;schema</source>
        <translation>JSON-S&amp;chema</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What a document says</source>
        <translation>Was ein Dokument sagt</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>The answer as you would like it</source>
        <translation>Die Antwort, wie Sie sie gern hätten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Question</source>
        <translation>F&amp;rage</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Passage</source>
        <translation>&amp;Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Question to try it on</source>
        <translation>Frage zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A question about your documents, to see this style at work</source>
        <translation>Eine Frage zu Ihren Dokumenten, um diesen Stil am Werk zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As it came with Carrel</source>
        <translation>Wie mit Carrel geliefert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Worked example {number} of {total}</source>
        <translation>Beispiel {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Add another</source>
        <translation>Noch eines hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>There is another answer style “{name}”: please choose another name.</source>
        <translation>Es gibt bereits einen Antwortstil „{name}“: Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Set “{name}” back to how it came with Carrel?</source>
        <translation>„{name}“ auf den mit Carrel gelieferten Stand zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Close without saving {names}?</source>
        <translation>Schließen, ohne {names} zu speichern?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Make a summary</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summarising…</source>
        <translation>Wird zusammengefasst…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>No sentence of this document says by itself what it is about.</source>
        <translation>Kein Satz dieses Dokuments sagt für sich allein, worum es geht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vector server</source>
        <translation>Vektorserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vectors on a server on your own network</source>
        <translation>Vektoren auf einem Server in Ihrem eigenen Netzwerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which passages are found. The vectors of your questions and of all passages then go there: much of a text can be guessed from its vector. Texts, files and names stay here.</source>
        <translation>Ein Chroma-Server („chroma run“) auf einem anderen Ihrer Computer kann die Vektoren aufbewahren, über die Textstellen gefunden werden. Die Vektoren Ihrer Fragen und aller Textstellen gehen dann dorthin: Aus seinem Vektor lässt sich viel von einem Text erraten. Texte, Dateien und Namen bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Address of the Chroma server</source>
        <translation>Adresse des Chroma-Servers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Send the vectors of my documents over the internet</source>
        <translation>Vektoren meiner Dokumente über das Internet senden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them there</source>
        <translation>Dort aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving them…</source>
        <translation>Werden verschoben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them on this computer</source>
        <translation>Auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folders</source>
        <translation>Beobachtete Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>What is added, changed, moved or deleted in them is followed, also what happened while Carrel was closed.</source>
        <translation>Was in ihnen hinzukommt, sich ändert, verschoben oder gelöscht wird, wird verfolgt, auch was geschah, während Carrel geschlossen war.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Follow a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>The folders could not be listed</source>
        <translation>Die Ordner konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>No folder is followed</source>
        <translation>Kein Ordner wird beobachtet</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Choose one, and the documents that you put into it are found here by themselves.</source>
        <translation>Wählen Sie einen, und die Dokumente, die Sie hineinlegen, finden sich hier von selbst.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following {path}</source>
        <translation>{path} nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Its documents stay in the library</source>
        <translation>Seine Dokumente bleiben in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions (*.csv *.jsonl)</source>
        <translation>Fragen (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure answers</source>
        <translation>Antworten messen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What was measured until then is kept</source>
        <translation>Was bis dahin gemessen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Write questions whose answers you know, and a few that your documents do not answer. Ten or twenty tell a lot.</source>
        <translation>Schreiben Sie Fragen, deren Antworten Sie kennen, und einige, die Ihre Dokumente nicht beantworten. Zehn oder zwanzig sagen viel aus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Question set</source>
        <translation>Fragensammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>New question set</source>
        <translation>Neue Fragensammlung</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions from a table (.csv) or a .jsonl file</source>
        <translation>Fragen aus einer Tabelle (.csv) oder einer .jsonl-Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Delete this question set</source>
        <translation>Diese Fragensammlung löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>the whole library</source>
        <translation>der ganzen Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>each question’s own document</source>
        <translation>dem Dokument jeder Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>from</source>
        <comment>answers from the whole library</comment>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Answer with</source>
        <translation>Antworten mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the documents closed</source>
        <translation>Auch bei geschlossenen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What the model knows by itself: it is asked several times without your documents. Takes longer.</source>
        <translation>Was das Modell von sich aus weiß: Es wird mehrmals ohne Ihre Dokumente gefragt. Dauert länger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the right page given</source>
        <translation>Auch mit der richtigen Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where you noted the page: how well it is read once it is found.</source>
        <translation>Wo Sie die Seite angegeben haben: wie gut sie gelesen wird, wenn sie gefunden ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>The model marks answers in prose</source>
        <translation>Das Modell bewertet Antworten in Sätzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where rules cannot tell. A small model is a poor judge; the results say how poor.</source>
        <translation>Wo Regeln nicht genügen. Ein kleines Modell urteilt schlecht; die Ergebnisse sagen, wie schlecht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What are the questions about?</source>
        <translation>Worum geht es in den Fragen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Export questions</source>
        <translation>Fragen exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/services/library_move.py"/>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Something went wrong in Carrel.</source>
        <translation>In Carrel ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{name} (in use)</source>
        <translation>{name} (in Gebrauch)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>In documents</source>
        <translation>In Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>What to ask</source>
        <translation>Was gefragt werden soll</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>A number, name or few words are checked by rules; several right answers stand with | between them</source>
        <translation>Eine Zahl, ein Name oder wenige Wörter werden nach Regeln geprüft; zwischen mehreren richtigen Antworten steht |</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Where the answer is, if you know it: whether the right document is found is measured then</source>
        <translation>Wo die Antwort steht, falls Sie es wissen: Dann wird gemessen, ob das richtige Dokument gefunden wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>On which page, if you know it: whether the right page is found and cited is measured then</source>
        <translation>Auf welcher Seite, falls Sie es wissen: Dann wird gemessen, ob die richtige Seite gefunden und belegt wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Untick it for a question that your documents do not answer: it is right not to answer it</source>
        <translation>Nehmen Sie den Haken bei einer Frage weg, die Ihre Dokumente nicht beantworten: Dann ist es richtig, sie nicht zu beantworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>in the documents</source>
        <translation>in den Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>not in the documents</source>
        <translation>nicht in den Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Write a question…</source>
        <translation>Frage schreiben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Remove the selected questions</source>
        <translation>Ausgewählte Fragen entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Page found</source>
        <translation>Fundseite</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Whether it was answered rightly</source>
        <translation>Ob richtig geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>An arrow says that it fared better or worse than in the run compared with</source>
        <translation>Ein Pfeil sagt, dass es besser oder schlechter ging als im Lauf, mit dem verglichen wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Where the page that you noted stands among those found</source>
        <translation>An welcher Stelle die angegebene Seite unter den gefundenen steht</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not asked; your documents do not answer it.</source>
        <translation>Nicht gefragt; Ihre Dokumente beantworten es nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered, though your documents do not answer it.</source>
        <translation>Beantwortet, obwohl Ihre Dokumente es nicht beantworten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Rightly not answered.</source>
        <translation>Zu Recht nicht beantwortet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>No answer was found.</source>
        <translation>Es wurde keine Antwort gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered; whether rightly cannot be told by rules.</source>
        <translation>Beantwortet; ob richtig, können Regeln nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right, as the model judges.</source>
        <translation>Richtig, wie das Modell urteilt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right, as the model judges.</source>
        <translation>Nicht richtig, wie das Modell urteilt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right.</source>
        <translation>Nicht richtig.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Better than before: {question}</source>
        <translation>Besser als zuvor: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Worse than before: {question}</source>
        <translation>Schlechter als zuvor: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Results, question by question</source>
        <translation>Ergebnisse, Frage für Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>place {rank}</source>
        <translation>Platz {rank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Documents closed</source>
        <translation>Dokumente geschlossen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model alone, from what it knows by itself</source>
        <translation>Nur das Modell, aus dem, was es von sich aus weiß</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With your documents</source>
        <translation>Mit Ihren Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel answers</source>
        <translation>So, wie Carrel antwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With the right page given</source>
        <translation>Mit der richtigen Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel would answer if it always found the right page</source>
        <translation>So, wie Carrel antworten würde, wenn es immer die richtige Seite fände</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Well known</source>
        <translation>Gut bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right, whatever examples it is shown</source>
        <translation>Seine wahrscheinlichste Antwort ist richtig, welche Beispiele es auch sieht</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Perhaps known</source>
        <translation>Vielleicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right with some examples</source>
        <translation>Seine wahrscheinlichste Antwort ist mit manchen Beispielen richtig</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Hardly known</source>
        <translation>Kaum bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right by chance only, now and then</source>
        <translation>Nur zufällig hin und wieder richtig</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Never right without your documents</source>
        <translation>Ohne Ihre Dokumente nie richtig</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right page found</source>
        <translation>Richtige Seite gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Complete answers</source>
        <translation>Vollständige Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Citations on a right page</source>
        <translation>Belege auf einer richtigen Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Quotes word for word</source>
        <translation>Wörtliche Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answered what can be</source>
        <translation>Beantwortbares beantwortet</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Refused what cannot</source>
        <translation>Unbeantwortbares abgelehnt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured.</source>
        <translation>
            <numerusform>{measured} von {n} Frage gemessen.</numerusform>
            <numerusform>{measured} von {n} Fragen gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured: it was stopped.</source>
        <translation>
            <numerusform>{measured} von {n} Frage gemessen: Es wurde angehalten.</numerusform>
            <numerusform>{measured} von {n} Fragen gemessen: Es wurde angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure.</source>
        <translation>Richtige Antworten änderten sich um {low} bis {high} Punkte, zu 95 % sicher.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure: that may be chance.</source>
        <translation>Richtige Antworten änderten sich um {low} bis {high} Punkte, zu 95 % sicher: Das kann Zufall sein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the documents bring</source>
        <translation>Was die Dokumente bringen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the model knows by itself</source>
        <translation>Was das Modell von sich aus weiß</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers to the {n} questions that could be asked in each way.</source>
        <translation>
            <numerusform>Richtige Antworten auf die {n} Frage, die auf jede Weise gestellt werden konnte.</numerusform>
            <numerusform>Richtige Antworten auf die {n} Fragen, die auf jede Weise gestellt werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No question could be asked in each of these ways: only those with a page noted can.</source>
        <translation>Keine Frage konnte auf jede dieser Weisen gestellt werden: Das geht nur mit angegebener Seite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Closed</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers without your documents</source>
        <translation>Richtige Antworten ohne Ihre Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers with your documents</source>
        <translation>Richtige Antworten mit Ihren Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>There was no answer on which it could be compared with the rules.</source>
        <translation>Es gab keine Antwort, an der es mit den Regeln verglichen werden konnte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model marked {n} answers.</source>
        <translation>
            <numerusform>Das Modell hat {n} Antwort bewertet.</numerusform>
            <numerusform>Das Modell hat {n} Antworten bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer: it is not in the documents</source>
        <translation>Keine Antwort: Es steht nicht in den Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}.</source>
        <translation>
            <numerusform>Bei {n} Antwort, die Regeln beurteilen können, stimmt es zu {agrees} mit ihnen überein.</numerusform>
            <numerusform>Bei {n} Antworten, die Regeln beurteilen können, stimmt es zu {agrees} mit ihnen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance (kappa: 1 at best).</source>
        <translation>
            <numerusform>Bei {n} Antwort, die Regeln beurteilen können, stimmt es zu {agrees} mit ihnen überein, {kappa} über dem Zufall (Kappa: bestenfalls 1).</numerusform>
            <numerusform>Bei {n} Antworten, die Regeln beurteilen können, stimmt es zu {agrees} mit ihnen überein, {kappa} über dem Zufall (Kappa: bestenfalls 1).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Better do not rely on its marks.</source>
        <translation>Verlassen Sie sich besser nicht auf seine Bewertungen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{meaning}. Measured in both runs on {n} questions.</source>
        <translation>
            <numerusform>{meaning}. In beiden Läufen an {n} Frage gemessen.</numerusform>
            <numerusform>{meaning}. In beiden Läufen an {n} Fragen gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{n} could not be: a document is not in the library.</source>
        <translation>
            <numerusform>{n} konnte nicht gemessen werden: Ein Dokument ist nicht in der Bibliothek.</numerusform>
            <numerusform>{n} konnten nicht gemessen werden: Ein Dokument ist nicht in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>An answer took {seconds} s, typically.</source>
        <translation>Eine Antwort dauerte typischerweise {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Of {n} questions in both runs, {better} got better, {worse} worse.</source>
        <translation>
            <numerusform>Von {n} Frage in beiden Läufen wurden {better} besser, {worse} schlechter.</numerusform>
            <numerusform>Von {n} Fragen in beiden Läufen wurden {better} besser, {worse} schlechter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers are as before.</source>
        <translation>Die richtigen Antworten sind wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>auto</source>
        <comment>a mode</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quick</source>
        <comment>a mode</comment>
        <translation>schnell</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>thorough</source>
        <comment>a mode</comment>
        <translation>gründlich</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>coverage</source>
        <comment>a mode</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quotes</source>
        <comment>a mode</comment>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{percent} right</source>
        <translation>{percent} richtig</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>stopped after {done}</source>
        <translation>angehalten nach {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{stage}: question {number} of {total}</source>
        <translation>{stage}: Frage {number} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
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
        <translation>Messlauf</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>As a table (.csv) or to read (.md)</source>
        <translation>Als Tabelle (.csv) oder zum Lesen (.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Delete these results</source>
        <translation>Diese Ergebnisse löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Nothing is measured yet</source>
        <translation>Noch ist nichts gemessen</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Write some questions, then press “Measure”.</source>
        <translation>Schreiben Sie einige Fragen und drücken Sie dann „Messen“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>no other run</source>
        <translation>keinem anderen Lauf</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>Changed since it was read</source>
        <translation>Seit dem Lesen geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Drop files or folders anywhere in this window: {examples}. They stay where they are, and nothing leaves this computer.</source>
        <translation>Ziehen Sie Dateien oder Ordner irgendwo in dieses Fenster: {examples}. Sie bleiben, wo sie sind, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Find a document</source>
        <translation>Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show only what needs attention</source>
        <translation>Nur zeigen, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>About this document…</source>
        <translation>Über dieses Dokument…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed file again</source>
        <translation>Geänderte Datei neu lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed files again</source>
        <translation>Geänderte Dateien neu lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Locate its file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only this</source>
        <translation>Nur dieses fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only these</source>
        <translation>Nur diese fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in its own program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Remove from library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add</source>
        <comment>documents, on a button with little room</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add documents to the library</source>
        <translation>Dokumente zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Watched folders…</source>
        <translation>Beobachtete Ordner…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Sample documents</source>
        <translation>Beispieldokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list; only some kinds are shown</source>
        <translation>Reihenfolge der Liste; nur manche Arten werden gezeigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask all</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Take all ticks away, so that questions go to every document</source>
        <translation>Alle Haken wegnehmen, damit Fragen an jedes Dokument gehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show the folders that are followed</source>
        <translation>Die beobachteten Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{n} watched folders</source>
        <translation>
            <numerusform>{n} beobachteter Ordner</numerusform>
            <numerusform>{n} beobachtete Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{watched} watched · {n} missing</source>
        <translation>
            <numerusform>{watched} beobachtet · {n} fehlt</numerusform>
            <numerusform>{watched} beobachtet · {n} fehlen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folder missing</source>
        <translation>Beobachteter Ordner fehlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>No document found</source>
        <translation>Kein Dokument gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>None is of the kind, state, tag and days chosen above.</source>
        <translation>Keines ist von der oben gewählten Art, dem Zustand, Schlagwort und den Tagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Nothing here matches “{words}”.</source>
        <translation>Nichts hier passt zu „{words}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Asking {number} of {n}</source>
        <translation>
            <numerusform>{number} von {n} gefragt</numerusform>
            <numerusform>{number} von {n} gefragt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Tick documents to ask only those</source>
        <translation>Anhaken, was gefragt wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Changed last first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;state</source>
        <translation>Nur dieser &amp;Zustand</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only a&amp;dded</source>
        <translation>Nur &amp;hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words and meaning</source>
        <translation>Wörter und Bedeutung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words, or what it is about</source>
        <translation>Wörter, oder worum es geht</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search all documents</source>
        <translation>Alle Dokumente durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search by</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Back to the documents</source>
        <translation>Zurück zu den Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>The search did not work</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{passages} in {documents}</source>
        <comment>passages in documents</comment>
        <translation>{passages} in {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching in {n} ticked</source>
        <translation>
            <numerusform>Suche in {n} angehakten</numerusform>
            <numerusform>Suche in {n} angehakten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching all documents</source>
        <translation>Suche in allen Dokumenten</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>No passage holds “{words}”.</source>
        <translation>Keine Textstelle enthält „{words}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Type words, or what a passage is about. Nothing is asked of a language model.</source>
        <translation>Geben Sie Wörter ein, oder worum es in einer Textstelle geht. Kein Sprachmodell wird gefragt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>({having} of {total})</source>
        <translation>({having} von {total})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;New tag…</source>
        <translation>&amp;Neues Schlagwort…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag for {n} documents:</source>
        <translation>
            <numerusform>Schlagwort für {n} Dokument:</numerusform>
            <numerusform>Schlagwort für {n} Dokumente:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file is not there any more. What was read of it can still be asked about.</source>
        <translation>Die Datei ist nicht mehr dort. Was von ihr gelesen wurde, kann weiter gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file has changed since it was read. Answers are from what it said then.</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde. Antworten stammen aus dem, was damals darin stand.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading scans · {ocr_pages} of {scans}</source>
        <translation>Scans werden gelesen · {ocr_pages} von {scans}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading pictures · {n} pictures left</source>
        <translation>
            <numerusform>Bilder werden gelesen · noch {n} Bild</numerusform>
            <numerusform>Bilder werden gelesen · noch {n} Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Words ready · {percent} %</source>
        <translation>Wörter bereit · {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{failed_pages} of {pages} unreadable</source>
        <translation>{failed_pages} von {pages} nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{waiting_pages} of {pages} not read</source>
        <translation>{waiting_pages} von {pages} ungelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{pages} · not all read</source>
        <translation>{pages} · nicht alles gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Needs a password</source>
        <translation>Braucht ein Passwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Cannot be used</source>
        <translation>Kann nicht verwendet werden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} pages could not be read.</source>
        <translation>
            <numerusform>{n} Seite konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Seiten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} scanned pages not read.</source>
        <translation>
            <numerusform>{n} gescannte Seite nicht gelesen.</numerusform>
            <numerusform>{n} gescannte Seiten nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{read} of {n} scanned pages read.</source>
        <translation>
            <numerusform>{read} von {n} gescannter Seite gelesen.</numerusform>
            <numerusform>{read} von {n} gescannten Seiten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} slides</source>
        <translation>
            <numerusform>{n} Folie</numerusform>
            <numerusform>{n} Folien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>tagged {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>changed since it was read</source>
        <translation>seit dem Lesen geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>open</source>
        <comment>a document that is shown</comment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/embedding_models.py"/>
        <source>The index of “{building}” is still being built. Choose another model once that is done, or cancel it in the settings first.</source>
        <translation>Der Index von „{building}“ wird noch aufgebaut. Wählen Sie ein anderes Modell, wenn er fertig ist, oder brechen Sie ihn vorher in den Einstellungen ab.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/engine_bridge.py"/>
        <source>The part of Carrel that does the work did not start.</source>
        <translation>Der Teil von Carrel, der die Arbeit tut, ist nicht gestartet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on.</source>
        <translation>Der Teil von Carrel, der die Arbeit tut, hat unerwartet aufgehört. Er wurde neu gestartet und macht weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” can be searched now.</source>
        <translation>„{title}“ kann jetzt durchsucht werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>All {n} documents can be searched now.</source>
        <translation>
            <numerusform>{n} Dokument kann jetzt durchsucht werden.</numerusform>
            <numerusform>Alle {n} Dokumente können jetzt durchsucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>It cannot be used.</source>
        <translation>Es kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” again: {reason}</source>
        <translation>„{title}“ noch einmal: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{usable} of {n} documents can be searched now; the list says what is wrong with the others.</source>
        <translation>
            <numerusform>{usable} von {n} Dokument kann jetzt durchsucht werden; die Liste sagt, was mit den anderen ist.</numerusform>
            <numerusform>{usable} von {n} Dokumenten können jetzt durchsucht werden; die Liste sagt, was mit den anderen ist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Nothing was added: no documents were found there.</source>
        <translation>Nichts wurde hinzugefügt: Dort wurden keine Dokumente gefunden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} files are already in the library.</source>
        <translation>
            <numerusform>1 Datei ist schon in der Bibliothek.</numerusform>
            <numerusform>{n} Dateien sind schon in der Bibliothek.</numerusform>
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
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} in the folder were left out: {reasons}.</source>
        <translation>
            <numerusform>{n} im Ordner wurde ausgelassen: {reasons}.</numerusform>
            <numerusform>{n} im Ordner wurden ausgelassen: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>It has left memory, as nothing was asked for a while, and comes back when you type a question.</source>
        <translation>Es hat den Arbeitsspeicher verlassen, weil länger nichts gefragt wurde, und kommt zurück, wenn Sie eine Frage tippen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the starter model</source>
        <translation>das Startmodell</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the model server</source>
        <translation>der Modellserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>Another model is just being loaded. Choose this one again once that is done.</source>
        <translation>Gerade wird ein anderes Modell geladen. Wählen Sie dieses danach noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/model_offers.py"/>
        <source>Asking for it</source>
        <translation>Wird angefragt</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>open</source>
        <comment>a group that is unfolded</comment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a folder</source>
        <translation>Ohne Ordner</translation>
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
        <translation>Tabellen für Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>“{title}” goes on from here.</source>
        <translation>„{title}“ geht von hier aus weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>{name} (evidence)</source>
        <translation>{name} (Belege)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack</source>
        <translation>Beweismappe</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Writing the evidence pack…</source>
        <translation>Die Beweismappe wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack: {stage}, {done} of {total}</source>
        <translation>Beweismappe: {stage}, {done} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete {n} chats?</source>
        <translation>
            <numerusform>{n} Chat löschen?</numerusform>
            <numerusform>{n} Chats löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete all chats?</source>
        <translation>Alle Chats löschen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete chats</source>
        <translation>Chats löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>This cannot be undone. Your documents are left alone.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Ihre Dokumente bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Rename chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>It is in “{name}”.</source>
        <translation>Es ist in „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove “{title}” from the library?</source>
        <translation>„{title}“ aus der Bibliothek entfernen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove {n} documents from the library?</source>
        <translation>
            <numerusform>{n} Dokument aus der Bibliothek entfernen?</numerusform>
            <numerusform>{n} Dokumente aus der Bibliothek entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>The files on your disk are left alone, and for 30 days it can be undone.</source>
        <translation>Die Dateien auf Ihrer Festplatte bleiben unberührt, und 30 Tage lang lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{title}” is out of the library.</source>
        <translation>„{title}“ ist aus der Bibliothek entfernt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} documents are out of the library.</source>
        <translation>
            <numerusform>{n} Dokument ist aus der Bibliothek entfernt.</numerusform>
            <numerusform>{n} Dokumente sind aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} files are not usable; the list says why.</source>
        <translation>
            <numerusform>1 Datei ist nicht verwendbar; die Liste sagt, warum.</numerusform>
            <numerusform>{n} Dateien sind nicht verwendbar; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>This document cannot be used.</source>
        <translation>Dieses Dokument kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Where is “{title}” now?</source>
        <translation>Wo ist „{title}“ jetzt?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{before}” is now called “{title}”.</source>
        <translation>„{before}“ heißt jetzt „{title}“.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next &amp;citation of the answer</source>
        <translation>Nächster &amp;Beleg der Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous citation of the answer</source>
        <translation>Voriger Beleg der Antwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Page pict&amp;ures</source>
        <translation>Seiten&amp;bilder</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Co&amp;mments in the file</source>
        <translation>Ko&amp;mmentare in der Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Go to page…</source>
        <translation>Gehe &amp;zu Seite…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy it with its citation</source>
        <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Highlight what is selected</source>
        <translation>Auswahl &amp;markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Write a &amp;note on it…</source>
        <translation>&amp;Notiz dazu schreiben…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Highlights and not&amp;es…</source>
        <translation>Markierungen und No&amp;tizen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom ou&amp;t</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;width</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;page</source>
        <translation>Ganze S&amp;eite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>C&amp;lose tab</source>
        <translation>Tab sch&amp;ließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next ta&amp;b</source>
        <translation>Nächster Ta&amp;b</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Side by side</source>
        <translation>Neb&amp;eneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;One page abreast</source>
        <translation>&amp;Eine Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Two pages abreast</source>
        <translation>&amp;Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Two pages, the &amp;first by itself</source>
        <translation>Zwei Seiten, die e&amp;rste allein</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to the library</source>
        <translation>Ablegen, um zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to your library</source>
        <translation>Ablegen, um zu Ihrer Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>{examples}; or folders of them. They stay where they are.</source>
        <translation>{examples}; oder Ordner davon. Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Your questions are measured.</source>
        <translation>Ihre Fragen sind gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/first_frame.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is added once, as it is now.</source>
        <translation>„{name}“ wird einmal hinzugefügt, so wie er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Keep following this folder</source>
        <translation>Diesen Ordner weiter beobachten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is followed: what changes in it, changes here.</source>
        <translation>„{name}“ wird beobachtet: Was sich darin ändert, ändert sich auch hier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is not followed any longer; its documents stay.</source>
        <translation>„{name}“ wird nicht mehr beobachtet; die Dokumente bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow it again</source>
        <translation>Wieder beobachten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>Everything that Carrel kept of you is deleted.</source>
        <translation>Alles, was Carrel von Ihnen aufbewahrt hat, ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>This could not be deleted; please delete it by hand:</source>
        <translation>Dies konnte nicht gelöscht werden; bitte löschen Sie es von Hand:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what Carrel is doing now is done.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was Carrel gerade tut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what you typed is sent, saved or taken back.</source>
        <translation>Die Sprache wechselt, sobald gesendet, gespeichert oder verworfen ist, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as the messages with a button above the panes are gone.</source>
        <translation>Die Sprache wechselt, sobald über den Bereichen keine Meldung mit einer Schaltfläche mehr steht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel</source>
        <translation>Carrel schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel and lose what is in {names}?</source>
        <translation>Carrel schließen und verlieren, was in {names} steht?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Your questions and what is open are kept.</source>
        <translation>Ihre Fragen und was geöffnet ist, bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Carrel stopped unexpectedly before. A report names no document and holds no text of one.</source>
        <translation>Carrel wurde zuvor unerwartet beendet. Ein Bericht nennt kein Dokument und enthält keinen Text daraus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Begin a new library…</source>
        <translation>Neue Bibliothek beginnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Where is my data?</source>
        <translation>&amp;Wo sind meine Daten?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>A &amp;short tour</source>
        <translation>Ein &amp;kurzer Rundgang</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;About Carrel</source>
        <translation>Ü&amp;ber Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Add documents…</source>
        <translation>&amp;Dokumente hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add the &amp;samples</source>
        <translation>Beis&amp;piele hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>O&amp;verview…</source>
        <translation>&amp;Überblick…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Beobachtete Ordner…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Search all documents…</source>
        <translation>&amp;Alle Dokumente durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Check a text…</source>
        <translation>&amp;Text prüfen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Measure answers…</source>
        <translation>Antworten &amp;messen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Remove selected…	Del</source>
        <translation>Auswahl entfe&amp;rnen…	Entf</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>About this d&amp;ocument…</source>
        <translation>Über dieses Dok&amp;ument…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Chats…</source>
        <translation>&amp;Chats…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Delete &amp;all chats…</source>
        <translation>&amp;Alle Chats löschen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Compare and choose…</source>
        <translation>&amp;Vergleichen und wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Get a model…</source>
        <translation>Modell &amp;holen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Choose a model &amp;file (.gguf)…</source>
        <translation>Modell&amp;datei wählen (.gguf)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Use a model se&amp;rver…</source>
        <translation>Modellse&amp;rver verwenden…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Keep &amp;vectors on a server…</source>
        <translation>Ve&amp;ktoren auf einem Server aufbewahren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Net&amp;work…</source>
        <translation>Netz&amp;werk…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Answer &amp;styles…</source>
        <translation>Antwort&amp;stile…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;library</source>
        <translation>Zur &amp;Bibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;document</source>
        <translation>Zum &amp;Dokument</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;question</source>
        <translation>Zur &amp;Frage</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Next &amp;pane</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>L&amp;ibrary pane</source>
        <translation>Bereich B&amp;ibliothek</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Questions pane</source>
        <translation>Bereich Fra&amp;gen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Pa&amp;ges of this document…</source>
        <translation>&amp;Seiten dieses Dokuments…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Bring &amp;back…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Nothing was removed lately</source>
        <translation>In letzter Zeit wurde nichts entfernt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/menus.py"/>
        <source>All {n}</source>
        <translation>
            <numerusform>Alle {n}</numerusform>
            <numerusform>Alle {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>{name} (starter)</source>
        <translation>{name} (Startmodell)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;No model: quotes only</source>
        <translation>&amp;Kein Modell: nur Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Choose a model file</source>
        <translation>Modelldatei wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Add a folder of models</source>
        <translation>Ordner mit Modellen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>“{name}” is a model, not a document. It can write answers.</source>
        <translation>„{name}“ ist ein Modell und kein Dokument. Es kann Antworten schreiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>{name} is here now.</source>
        <translation>{name} ist jetzt da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Get it…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it…</source>
        <translation>Verwenden…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. Name its new place when you start Carrel:</source>
        <translation>Die Bibliothek ist verschoben. Nennen Sie beim Start von Carrel ihren neuen Ort:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. This could not be deleted; please delete it by hand:</source>
        <translation>Die Bibliothek ist verschoben. Dies konnte nicht gelöscht werden; bitte löschen Sie es von Hand:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library</source>
        <translation>Neue Bibliothek beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>PDF with annotations (*.pdf)</source>
        <translation>PDF mit Anmerkungen (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{name} (notes)</source>
        <translation>{name} (Notizen)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} highlights are removed.</source>
        <translation>
            <numerusform>Eine Markierung ist entfernt.</numerusform>
            <numerusform>{n} Markierungen sind entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} notes written to “{name}”.</source>
        <translation>
            <numerusform>{n} Notiz in „{name}“ geschrieben.</numerusform>
            <numerusform>{n} Notizen in „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>The password of “{title}” also opened {n} other documents.</source>
        <translation>
            <numerusform>Das Passwort von „{title}“ hat auch {n} weiteres Dokument geöffnet.</numerusform>
            <numerusform>Das Passwort von „{title}“ hat auch {n} weitere Dokumente geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>{n} documents are locked with a password.</source>
        <translation>
            <numerusform>{n} Dokument ist mit einem Passwort gesperrt.</numerusform>
            <numerusform>{n} Dokumente sind mit einem Passwort gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>“{title}” is printed.</source>
        <translation>„{title}“ ist gedruckt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing… {done} of {of}</source>
        <translation>Wird gedruckt… {done} von {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>The scope “{name}” is removed; its documents stay.</source>
        <translation>Die Auswahl „{name}“ ist entfernt; ihre Dokumente bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything that Carrel keeps of you?</source>
        <translation>Alles löschen, was Carrel von Ihnen aufbewahrt?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>It cannot be undone, and Carrel closes.</source>
        <translation>Das kann nicht rückgängig gemacht werden, und Carrel wird geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>First send, save or take back what you typed: the window closes for this.</source>
        <translation>Senden, speichern oder verwerfen Sie zuerst, was Sie getippt haben: Das Fenster wird dafür geschlossen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose a folder for the library</source>
        <translation>Ordner für die Bibliothek auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>{size} are copied and checked, and only then deleted where they are now. The window closes for it and opens again; what Carrel is reading goes on after that.</source>
        <translation>{size} werden kopiert und geprüft und erst dann am bisherigen Ort gelöscht. Das Fenster schließt sich dafür und öffnet sich wieder; was Carrel gerade liest, geht danach weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library to {folder}?</source>
        <translation>Bibliothek nach {folder} verschieben?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library in the usual place?</source>
        <translation>Am üblichen Ort eine neue Bibliothek beginnen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>The one that was moved stays where it is; what is in it is not asked any more.</source>
        <translation>Die verschobene bleibt, wo sie ist; was in ihr steht, wird nicht mehr befragt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new one</source>
        <translation>Neue beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose the folder of an embedding model</source>
        <translation>Ordner eines Embedding-Modells wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Passages are found by “{name}” from now on.</source>
        <translation>Textstellen werden von nun an mit „{name}“ gefunden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>New to Carrel? A short tour shows you the window while your documents are read.</source>
        <translation>Neu bei Carrel? Ein kurzer Rundgang zeigt Ihnen das Fenster, während Ihre Dokumente gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Start the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Documents, questions and answers stay on this computer.</source>
        <translation>Dokumente, Fragen und Antworten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Your documents</source>
        <translation>Ihre Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Drop files or folders anywhere in the window, or add them here. They stay where they are and are only read.</source>
        <translation>Legen Sie Dateien oder Ordner irgendwo im Fenster ab, oder fügen Sie sie hier hinzu. Sie bleiben, wo sie sind, und werden nur gelesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Ask in plain words</source>
        <translation>Fragen Sie in einfachen Worten</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Type a question and press Enter. Documents that are ticked in the list are asked alone; none ticked means all.</source>
        <translation>Tippen Sie eine Frage und drücken Sie die Eingabetaste. Sind Dokumente in der Liste angehakt, werden nur diese gefragt, sonst alle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Check what you read</source>
        <translation>Prüfen Sie, was Sie lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Each sentence of an answer carries a number. Click it: the page opens here, with the very words marked.</source>
        <translation>Jeder Satz einer Antwort trägt eine Nummer. Klicken Sie darauf: Hier öffnet sich die Seite, auf der die genauen Worte markiert sind.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Nothing to ask yet?</source>
        <translation>Noch keine Frage?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Once there are documents, a lamp up here suggests questions, each of which they were seen to answer.</source>
        <translation>Sobald es Dokumente gibt, schlägt eine Lampe hier oben Fragen vor, von denen feststeht, dass sie beantwortet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>What is kept, and where</source>
        <translation>Was aufbewahrt wird, und wo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>{stays} The menu Help shows where everything is kept, and this tour again.</source>
        <translation>{stays} Das Menü „Hilfe“ zeigt, wo alles aufbewahrt wird, und diesen Rundgang noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your documents are ready.</source>
        <translation>Ihre Dokumente sind bereit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answer is there.</source>
        <translation>Ihre Antwort ist da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your text is checked.</source>
        <translation>Ihr Text ist geprüft.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answers are measured.</source>
        <translation>Ihre Antworten sind gemessen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The model is here.</source>
        <translation>Das Modell ist da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The new index is built.</source>
        <translation>Der neue Index ist fertig.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The summary is there.</source>
        <translation>Die Zusammenfassung ist da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The evidence pack is written.</source>
        <translation>Die Beweismappe ist geschrieben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Something you asked for could not be done.</source>
        <translation>Etwas, worum Sie gebeten haben, ist nicht gelungen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read.</source>
        <translation>{where}: nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read ({cause}).</source>
        <translation>{where}: nicht lesbar ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read.</source>
        <translation>Seite {page} von „{title}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read ({cause}).</source>
        <translation>Seite {page} von „{title}“ konnte nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read.</source>
        <translation>Seite {page} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read ({cause}).</source>
        <translation>Seite {page} konnte nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read.</source>
        <translation>Seiten {pages} von „{title}“ konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read ({cause}).</source>
        <translation>Seiten {pages} von „{title}“ konnten nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>Seiten {pages} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read ({cause}).</source>
        <translation>Seiten {pages} konnten nicht gelesen werden ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is still to be read from its picture.</source>
        <translation>{where} ist noch aus dem Bild zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are still to be read from their pictures.</source>
        <translation>{where} sind noch aus ihren Bildern zu lesen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is a picture that was not read: reading scanned pages is switched off.</source>
        <translation>{where} ist ein Bild, das nicht gelesen wurde: Das Lesen gescannter Seiten ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are pictures that were not read: reading scanned pages is switched off.</source>
        <translation>{where} sind Bilder, die nicht gelesen wurden: Das Lesen gescannter Seiten ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} of “{title}”</source>
        <translation>{where} von „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>no documents ({ending})</source>
        <translation>keine Dokumente ({ending})</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>the largest that fits the memory that is free and {where}</source>
        <translation>das größte, das in den freien Speicher passt; es {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>is quick enough for {cores} cores</source>
        <translation>ist schnell genug für {cores} Kerne</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} documents are still being read: ask again when that is done.</source>
        <translation>
            <numerusform>{n} Dokument wird noch gelesen: Fragen Sie wieder, wenn das getan ist.</numerusform>
            <numerusform>{n} Dokumente werden noch gelesen: Fragen Sie wieder, wenn das getan ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages are not indexed by meaning yet and can be found by words only.</source>
        <translation>
            <numerusform>{n} Textstelle ist noch nicht nach Bedeutung indexiert und nur über Wörter auffindbar.</numerusform>
            <numerusform>{n} Textstellen sind noch nicht nach Bedeutung indexiert und nur über Wörter auffindbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet: of them only the words were looked at.</source>
        <translation>
            <numerusform>{n} Textstelle ist noch nicht nach Bedeutung indexiert: Von ihr wurden nur die Wörter angesehen.</numerusform>
            <numerusform>{n} Textstellen sind noch nicht nach Bedeutung indexiert: Von ihnen wurden nur die Wörter angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet and are left out.</source>
        <translation>
            <numerusform>{n} Textstelle ist noch nicht nach Bedeutung indexiert und bleibt weg.</numerusform>
            <numerusform>{n} Textstellen sind noch nicht nach Bedeutung indexiert und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page were not read yet.</source>
        <translation>
            <numerusform>{n} Bild auf dieser Seite wurde noch nicht gelesen.</numerusform>
            <numerusform>{n} Bilder auf dieser Seite wurden noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page could not be read.</source>
        <translation>
            <numerusform>{n} Bild auf dieser Seite konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Bilder auf dieser Seite konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>not found in your documents</source>
        <translation>in Ihren Dokumenten nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {place}</source>
        <translation>{title}, {place}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{at} of {number}</source>
        <translation>{at} von {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Previous citation</source>
        <translation>Voriger Beleg</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Next citation</source>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{who}, page {page}</source>
        <translation>{who}, Seite {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{n} comments in the file</source>
        <translation>
            <numerusform>{n} Kommentar in der Datei</numerusform>
            <numerusform>{n} Kommentare in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the left</source>
        <translation>Tabs nach links</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the right</source>
        <translation>Tabs nach rechts</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Could not be searched</source>
        <translation>Konnte nicht durchsucht werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{n} pages not read</source>
        <translation>
            <numerusform>{n} Seite nicht gelesen</numerusform>
            <numerusform>{n} Seiten nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found: {says}</source>
        <translation>Fundstellen: {says}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>Edit &amp;note…</source>
        <translation>&amp;Notiz bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Remove highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>The outline could not be read.</source>
        <translation>Die Gliederung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>This document has no outline and no headings.</source>
        <translation>Dieses Dokument hat keine Gliederung und keine Überschriften.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>{title}, page {page}</source>
        <translation>{title}, Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number, or as it is printed on the page</source>
        <translation>Seitenzahl, oder wie sie auf der Seite gedruckt ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Click to put away</source>
        <translation>Zum Ausblenden klicken</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>{who}: struck out “{words}”</source>
        <translation>{who}: „{words}“ durchgestrichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_links.py"/>
        <source>Go to page {page}</source>
        <translation>Gehe zu Seite {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>This document has no pages.</source>
        <translation>Dieses Dokument hat keine Seiten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>Page {page} of {total} of {title}</source>
        <translation>Seite {page} von {total} von {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>printed {printed}</source>
        <translation>gedruckt {printed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/printing.py"/>
        <source>The printer could not be used.</source>
        <translation>Der Drucker konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {first} – {last}</source>
        <translation>{title}, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, pages {first}–{last}</source>
        <translation>{title}, Seiten {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select words on the page first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Wählen Sie zuerst Wörter auf der Seite, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>Mit &amp;Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Ask about this</source>
        <translation>Danach &amp;fragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Find &amp;similar</source>
        <translation>Ähnliches &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Find in this document…</source>
        <translation>In diesem &amp;Dokument suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Links on this page</source>
        <translation>&amp;Links auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>Selected: {text}</source>
        <translation>Ausgewählt: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>No longer selected: {text}</source>
        <translation>Nicht mehr ausgewählt: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>The whole document is selected.</source>
        <translation>Das ganze Dokument ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the questions</source>
        <translation>Fragen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>The file has changed since it was read: read it again</source>
        <translation>Die Datei hat sich seit dem Lesen geändert: neu lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Pages of this document</source>
        <translation>Seiten dieses Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>No document open</source>
        <translation>Kein Dokument offen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Choose a document in the library, or click a citation in an answer to see the very words on their page.</source>
        <translation>Wählen Sie in der Bibliothek ein Dokument, oder klicken Sie auf einen Beleg in einer Antwort, um die genauen Worte auf ihrer Seite zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document is locked</source>
        <translation>Dieses Dokument ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file is not where it was</source>
        <translation>Die Datei ist nicht mehr dort</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file has changed since it was read</source>
        <translation>Die Datei hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Its pages would not be those that answers are from.</source>
        <translation>Ihre Seiten wären nicht die, aus denen die Antworten stammen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document cannot be shown</source>
        <translation>Dieses Dokument kann nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing progress</source>
        <translation>Fortschritt der Indexierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop adding files</source>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop: files not read yet are left out</source>
        <translation>Anhalten: noch nicht gelesene Dateien werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Go on with indexing</source>
        <translation>Indexierung fortsetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Pause indexing</source>
        <translation>Indexierung pausieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} files</source>
        <translation>
            <numerusform>{done} von {n} Datei</numerusform>
            <numerusform>{done} von {n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} pages</source>
        <translation>
            <numerusform>{done} von {n} Seite</numerusform>
            <numerusform>{done} von {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} min left</source>
        <translation>noch etwa {seconds} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} h left</source>
        <translation>noch etwa {seconds} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Next</source>
        <comment>the next step of a tour</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>“{name}” is there already. Replace it?</source>
        <translation>„{name}“ gibt es dort schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>PDF, Word, PowerPoint, Excel, web pages, e‑mail, e‑books, text, pictures and scans</source>
        <translation>PDF, Word, PowerPoint, Excel, Webseiten, E‑Mail, E‑Books, Text, Bilder und Scans</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open in new &amp;tab</source>
        <translation>In neuem &amp;Tab öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open &amp;beside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/share_bars.py"/>
        <source>{share}  as before</source>
        <translation>{share}  wie zuvor</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>“{name}” could not be opened.</source>
        <translation>„{name}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>This computer names no program for it, or did not start it.</source>
        <translation>Dieser Computer nennt kein Programm dafür oder hat es nicht gestartet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Short answers on machines with little memory; not much better than quotes.</source>
        <translation>Kurze Antworten auf Computern mit wenig Speicher; nicht viel besser als Zitate.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Obeys well and is quick; made for program text, so its prose is plain. Can be had without the hub.</source>
        <translation>Befolgt Anweisungen gut und ist schnell; für Programmtext gemacht, deshalb ist seine Prosa schlicht. Ist ohne das Modellverzeichnis zu haben.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers in many languages on a laptop without a graphics card.</source>
        <translation>Antworten in vielen Sprachen auf einem Laptop ohne Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Careful answers in six European languages; its training is wholly public.</source>
        <translation>Sorgfältige Antworten in sechs europäischen Sprachen; sein Training ist ganz öffentlich.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Made for business documents: answers from given text, summaries, data.</source>
        <translation>Für Geschäftsdokumente gemacht: Antworten aus gegebenem Text, Zusammenfassungen, Daten.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Obeys instructions closely, in eleven languages.</source>
        <translation>Hält sich genau an Anweisungen, in elf Sprachen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best answers of its size, in many languages; answers at once, without thinking aloud.</source>
        <translation>Die besten Antworten seiner Größe, in vielen Sprachen; antwortet sofort, ohne laut zu denken.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Newer than Qwen3-4B and a little larger; long passages take little memory.</source>
        <translation>Neuer als Qwen3-4B und etwas größer; lange Textstellen brauchen wenig Speicher.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Writes well in many languages; quicker than its size, as a part of its weights is only looked up.</source>
        <translation>Schreibt gut in vielen Sprachen; schneller, als seine Größe vermuten lässt, weil ein Teil seiner Gewichte nur nachgeschlagen wird.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Seven billion parameters of which one is used for each word: quick without a graphics card, good on long texts.</source>
        <translation>Sieben Milliarden Parameter, von denen für jedes Wort eine verwendet wird: schnell ohne Grafikkarte, gut bei langen Texten.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers that weigh several passages; wants a graphics card or a fast processor.</source>
        <translation>Antworten, die mehrere Textstellen abwägen; will eine Grafikkarte oder einen schnellen Prozessor.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Thirty billion parameters of which three are used for each word, for machines that the largest does not fit.</source>
        <translation>Dreißig Milliarden Parameter, von denen für jedes Wort drei verwendet werden, für Computer, auf die das größte nicht passt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best of this list: thirty-five billion parameters of which three are used for each word.</source>
        <translation>Das beste dieser Liste: fünfunddreißig Milliarden Parameter, von denen für jedes Wort drei verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds best among small English models, as quick as the starter.</source>
        <translation>Findet am besten unter den kleinen englischen Modellen, so schnell wie das Startmodell.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>English search, as quick as the starter.</source>
        <translation>Englische Suche, so schnell wie das Startmodell.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>English search, half as quick as the starter.</source>
        <translation>Englische Suche, halb so schnell wie das Startmodell.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another: about a hundred languages.</source>
        <translation>Fragen in einer Sprache über Dokumente in einer anderen: etwa hundert Sprachen.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another; small, and newer than e5.</source>
        <translation>Fragen in einer Sprache über Dokumente in einer anderen; klein und neuer als e5.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds better than the smaller ones in two hundred languages, and takes longer.</source>
        <translation>Findet in zweihundert Sprachen besser als die kleineren und braucht länger.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best search in many languages; slow without a graphics card.</source>
        <translation>Die beste Suche in vielen Sprachen; langsam ohne Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Search in many languages. Its publisher wants an account before it gives it out.</source>
        <translation>Suche in vielen Sprachen. Der Herausgeber verlangt ein Konto, bevor er es herausgibt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick; orders better than ms-marco-MiniLM with twice the parameters.</source>
        <translation>Schnell; ordnet besser als ms-marco-MiniLM, das doppelt so viele Parameter hat.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders better still, at about twice the time.</source>
        <translation>Ordnet noch besser, in etwa der doppelten Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders best of these, at about four times the time of the smallest.</source>
        <translation>Ordnet am besten von diesen, in etwa der vierfachen Zeit des kleinsten.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The usual one, well known.</source>
        <translation>Das übliche, gut bekannt.</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/1-short-answer.toml"/>
        <source>Short answer</source>
        <translation>Kurze Antwort</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/2-detailed-with-reasons.toml"/>
        <source>Detailed with reasons</source>
        <translation>Ausführlich mit Gründen</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/4-comparison-table.toml"/>
        <source>Comparison table</source>
        <translation>Vergleichstabelle</translation>
    </message>
</context>
</TS>

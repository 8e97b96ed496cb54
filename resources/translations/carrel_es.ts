<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell of which year</source>
        <translation>la pregunta no dice de qué año se trata</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>what the figures are in is not said</source>
        <translation>no se dice en qué unidad están las cifras</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>it would be a division by zero</source>
        <translation>sería una división por cero</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Computed by Carrel from the figures cited, without a language model.</source>
        <translation>Calculado por Carrel a partir de las cifras citadas, sin modelo de lenguaje.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Read by Carrel from the tables cited, without a language model.</source>
        <translation>Leído por Carrel en las tablas citadas, sin modelo de lenguaje.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>{a} {b} was not computed: {c}.</source>
        <translation>{a} {b} no se calculó: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>no figure for {a} in {b} was found for certain</source>
        <translation>no se encontró ninguna cifra segura de {a} en {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>Its columns are {a}.</source>
        <translation>Sus columnas son {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>it is not certain whether the row “{a}” sums up those above it</source>
        <translation>no es seguro que la fila «{a}» sume las que están encima</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>nothing in the table “{a}” is called {b}</source>
        <translation>nada en la tabla «{a}» se llama {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>This was not computed: {a}.</source>
        <translation>Esto no se calculó: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <source>it does not tell what is compared with “{a}”</source>
        <translation>la pregunta no dice qué se compara con «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>it does not tell what is asked of “{a}”</source>
        <translation>la pregunta no dice qué se pide de «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which of several columns of dates is meant</source>
        <translation>la pregunta no dice cuál de las columnas de fechas se refiere</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>nothing tells whether the day or the month comes first in “{a}”</source>
        <translation>nada indica si en «{a}» va primero el día o el mes</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” does not tell the day in all cells</source>
        <translation>«{a}» no indica el día en todas las celdas</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which column “{a}” is about</source>
        <translation>la pregunta no dice a qué columna se refiere «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>no column of days tells “{a}”</source>
        <translation>ninguna columna de fechas indica «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” is not in {b}</source>
        <translation>«{a}» no está en {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” may be another day than the one of “{b}”</source>
        <translation>«{a}» puede ser otro día que el de «{b}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether single rows are meant or all of each together</source>
        <translation>la pregunta no dice si se trata de filas sueltas o de todas las que van juntas</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether the mean is of rows or of what each comes to</source>
        <translation>la pregunta no dice si la media es de las filas o de lo que suma cada una</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>there may be one of which no row tells</source>
        <translation>puede haber alguno del que ninguna fila hable</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows do not tell on which day something was done</source>
        <translation>sus filas no dicen en qué día se hizo</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows are of one thing each</source>
        <translation>cada una de sus filas es de una sola cosa</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell which column is meant</source>
        <translation>la pregunta no dice a qué columna se refiere</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it asks for more than one figure</source>
        <translation>la pregunta pide más de una cifra</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell what is to be there as often</source>
        <translation>la pregunta no dice qué debe aparecer tantas veces</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for nothing to be computed</source>
        <translation>la pregunta no pide calcular nada</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell of what the mean is</source>
        <translation>la pregunta no dice de qué es la media</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for the most, or the least, of each</source>
        <translation>la pregunta pide lo máximo, o lo mínimo, de cada uno</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for a ratio</source>
        <translation>la pregunta pide una proporción</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell which part of what is meant</source>
        <translation>la pregunta no dice qué parte de qué se pide</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell what the whole is</source>
        <translation>la pregunta no dice cuál es el total</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell whether rows or values of “{a}” are meant</source>
        <translation>la pregunta no dice si se trata de filas o de valores de «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>“{a}” makes no whole</source>
        <translation>«{a}» no forma un total</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Computed by Carrel from the cells of the table, without a language model.</source>
        <translation>Calculado por Carrel a partir de las celdas de la tabla, sin modelo de lenguaje.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>One more is not listed.</source>
        <translation>Una más no aparece en la lista.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} more are not listed.</source>
        <translation>{a} más no se enumeran.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if each row is one.</source>
        <translation>Nada en la tabla «{a}» se llama «{b}»: esto vale si cada fila es un caso.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if it is so of all that is counted, each once.</source>
        <translation>Nada en la tabla «{a}» se llama «{b}»: esto vale si así es con todo lo contado, cada cosa una sola vez.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>No row {a}: nothing to compute.</source>
        <translation>Ninguna fila {a}: nada que calcular.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} different values of {b} in {c} rows{d}.</source>
        <translation>{a} valores distintos de {b} en {c} filas{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>There are fewer than {a} different values of {b}.</source>
        <translation>Hay menos de {a} valores distintos de {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} value of {b} in {c} rows{d}.</source>
        <translation>{a} valor de {b} en {c} filas{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” is in different units: {b}</source>
        <translation>«{a}» está en distintas unidades: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” tells its unit ({b}) only in some cells</source>
        <translation>«{a}» solo indica su unidad ({b}) en algunas celdas</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>it does not tell which column is meant by “{a}”: {b}</source>
        <translation>la pregunta no dice a qué columna se refiere «{a}»: {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>nothing tells which “{a}” are in between</source>
        <translation>nada indica qué «{a}» están en medio</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>no cell of “{a}” says “{b}”</source>
        <translation>ninguna celda de «{a}» dice «{b}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/verbs.py"/>
        <source>nothing tells which of its rows are “{a}”</source>
        <translation>nada indica a qué filas se aplica «{a}»</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The language model could not fill in this form reliably, so it holds your documents’ own words.</source>
        <translation>El modelo de lenguaje no pudo rellenar esta forma de modo fiable, así que contiene las palabras de sus documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The documents’ words do not fit the schema of this style, so here they are as they stand.</source>
        <translation>Las palabras de los documentos no encajan en el esquema de este estilo, así que aquí están tal cual.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>Whether this is so cannot be checked by the words: please read the source.</source>
        <translation>Si es así no puede comprobarse por las palabras: lea la fuente.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The schema is not a JSON schema as the standard has it.</source>
        <translation>El esquema no es un esquema JSON según la norma.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/differences.py"/>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Comparing what they say</source>
        <translation>Comparando lo que dicen</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>One thing that several of these {a} speak of and say differently.</source>
        <translation>Una cosa de la que hablan varios de estos {a} y que dicen de forma distinta.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} things that several of these {b} speak of and say differently{c}.</source>
        <translation>{a} cosas de las que hablan varios de estos {b} y que dicen de modo distinto{c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} shares none of this.</source>
        <translation>{a} no comparte nada de esto.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Nothing about it was found in {a}: {b}.</source>
        <translation>No se encontró nada sobre ello en {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} documents were left out, as nothing calls them “{b}”.</source>
        <translation>Se dejaron fuera {a} documentos, porque nada los llama «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>No document called “{a}” was found.</source>
        <translation>No se encontró ningún documento llamado «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a}: nothing like it was found.</source>
        <translation>{a}: no se encontró nada parecido.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Left out, as nothing calls them “{a}”: {b}.</source>
        <translation>Se dejaron fuera, porque nada los llama «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Asking each document</source>
        <translation>Preguntando a cada documento</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tie these words together otherwise.</source>
        <translation>Las palabras citadas relacionan estas palabras de otro modo.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tell it as what somebody says or thinks: {a}.</source>
        <translation>Las palabras citadas lo cuentan como algo que alguien dice o piensa: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words deny it: {a}.</source>
        <translation>Las palabras citadas lo niegan: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words add what limits it: {a}.</source>
        <translation>Las palabras citadas añaden algo que lo limita: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words do not say {a}.</source>
        <translation>Las palabras citadas no dicen {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words speak of another “{a}”.</source>
        <translation>Las palabras citadas hablan de otro «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words put “{a}” in another time.</source>
        <translation>Las palabras citadas ponen «{a}» en otro tiempo.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The cited words may not say this.</source>
        <translation>Puede que las palabras citadas no digan esto.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The language model does not find this in the cited words.</source>
        <translation>El modelo de lenguaje no encuentra esto en las palabras citadas.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>It says nothing that could be checked.</source>
        <translation>No dice nada que pueda comprobarse.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>The cited words ask this, and do not say it.</source>
        <translation>Las palabras citadas lo preguntan, y no lo dicen.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>This is too long to be compared word by word.</source>
        <translation>Es demasiado largo para compararlo palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/closed_book.py"/>
        <source>Not in your documents; asking the model itself</source>
        <translation>No está en sus documentos; preguntando al propio modelo</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/prompt.py"/>
        <source>This question is too long for the language model: please ask it in fewer words.</source>
        <translation>Esta pregunta es demasiado larga para el modelo de lenguaje: hágala con menos palabras.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Writing the answer</source>
        <translation>Redactando la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Reading the passages</source>
        <translation>Leyendo los pasajes</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Choosing what to read</source>
        <translation>Eligiendo qué leer</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/write.py"/>
        <source>The language model wrote for two minutes and was stopped there.</source>
        <translation>El modelo de lenguaje escribió durante dos minutos y se detuvo ahí.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/amendments.py"/>
        <source>“{a}” speaks of changing clause {b}, cited here: “{c}” Read both.</source>
        <translation>«{a}» habla de cambiar la cláusula {b}, citada aquí: «{c}» Lea ambos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>It asks, and says nothing that could be checked.</source>
        <translation>Pregunta, y no dice nada que pueda comprobarse.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>There is no sentence in this text that could be checked.</source>
        <translation>En este texto no hay ninguna frase que pueda comprobarse.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>{a} Listed are the {b} that bear most on the question.</source>
        <translation>{a} Se enumeran los {b} que más tienen que ver con la pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Reading closely what may bear on it</source>
        <translation>Leyendo con atención lo que puede tener que ver</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Looking through your documents</source>
        <translation>Revisando sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Comparing sentences</source>
        <translation>Comparando frases</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>This comes nearest to the question; whether it answers it is not certain.</source>
        <translation>Es lo que más se acerca a la pregunta; no es seguro que la responda.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model’s own words could not be confirmed, so here is what the documents say.</source>
        <translation>Las palabras propias del modelo de lenguaje no pudieron confirmarse, así que aquí está lo que dicen los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote no whole sentence, so here is what the documents say.</source>
        <translation>El modelo de lenguaje no escribió ninguna frase entera, así que aquí está lo que dicen los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model announced an answer and wrote none, so here is what the documents say.</source>
        <translation>El modelo de lenguaje anunció una respuesta y no escribió ninguna, así que aquí está lo que dicen los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote nothing, so here is what the documents say.</source>
        <translation>El modelo de lenguaje no escribió nada, así que aquí está lo que dicen los documentos.</translation>
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
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>Answering one thing after the other</source>
        <translation>Respondiendo una cosa tras otra</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>“{a}” was not looked for any more.</source>
        <translation>«{a}» ya no se buscó.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>About “{a}” nothing was found in {b}.</source>
        <translation>Sobre «{a}» no se encontró nada en {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Chinese or Japanese</source>
        <translation>chino o japonés</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Arabic letters</source>
        <translation>letras árabes</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Cyrillic letters</source>
        <translation>letras cirílicas</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Devanagari letters</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>The question is in {a} and what comes nearest to it is in {b}: Carrel does not translate, so ask in the language of the documents.</source>
        <translation>La pregunta está en {a} y lo más cercano está en {b}: Carrel no traduce, así que pregunte en el idioma de los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Some of your documents are in {a}: Carrel does not translate, so ask in their language.</source>
        <translation>Algunos de sus documentos están en {a}: Carrel no traduce, así que pregunte en el idioma de esos documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>Nothing was computed over the rows of the table: these are single rows that come near the question.</source>
        <translation>No se calculó nada sobre las filas de la tabla: son filas sueltas cercanas a la pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>What the question takes for given may not be so; the document says: “{a}”.</source>
        <translation>Lo que la pregunta da por hecho puede no ser así; el documento dice: «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/summary.py"/>
        <source>Of {a} documents, the {b} longest are summarised.</source>
        <translation>De {a} documentos se resumen los {b} más largos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>No language model was used: Carrel answers with its reader and quotes; a model would write answers out.</source>
        <translation>No se usó ningún modelo de lenguaje: Carrel responde con su lector y citas; un modelo redactaría las respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Understanding the question</source>
        <translation>Entendiendo la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>This question has {a} words: please ask it in at most {b}.</source>
        <translation>Esta pregunta tiene {a} palabras: hágala con {b} como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <location filename="../../app/engine/server/answering.py"/>
        <source>There is nothing to search yet: add some documents first.</source>
        <translation>Aún no hay nada que buscar: añada primero documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in what was read before you stopped it.</source>
        <translation>No se encontró respuesta a esta pregunta en lo leído antes de que la detuviera.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: nothing in them bears on it.</source>
        <translation>No se encontró respuesta a esta pregunta en sus documentos: nada en ellos tiene que ver.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: what comes nearest does not answer it.</source>
        <translation>No se encontró respuesta a esta pregunta en sus documentos: lo más cercano no la responde.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>Stopped after reading {a} of {b} passages.</source>
        <translation>Detenido tras leer {a} de {b} pasajes.</translation>
    </message>
    <message>
        <location filename="../../app/answer/question/respell.py"/>
        <source>“{a}” was read as “{b}”.</source>
        <translation>«{a}» se leyó como «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>on the cited page</source>
        <translation>en la página citada</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>in the cited passage</source>
        <translation>en el pasaje citado</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>number</source>
        <translation>El número</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>Nothing like it was found in the documents.</source>
        <translation>No se encontró nada parecido en los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>What stands around the cited words may take it back.</source>
        <translation>Lo que rodea a las palabras citadas puede desdecirlo.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words say “{a}”, not “{b}”.</source>
        <translation>Las palabras citadas dicen «{a}», no «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words add a condition: “{a}”.</source>
        <translation>Las palabras citadas añaden una condición: «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The {a} {b} is not {c}.</source>
        <translation>{a} {b} no está {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>A number is not the one that the cited words give for the same thing.</source>
        <translation>Un número no es el que las palabras citadas dan para lo mismo.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The name “{a}” is not on the cited page.</source>
        <translation>El nombre «{a}» no está en la página citada.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>In the cited words the two sides of “{a}” are the other way round.</source>
        <translation>En las palabras citadas los dos lados de «{a}» están al revés.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a} {b}”, not “{a} {c}”.</source>
        <translation>Las palabras citadas dicen «{a} {b}», no «{a} {c}».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a}”, not “{b}”, with “{c}”.</source>
        <translation>Las palabras citadas dicen «{a}», no «{b}», con «{c}».</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>The language model in use is too small to write answers that hold, so Carrel answers with its reader and quotes; a larger one would write answers out.</source>
        <translation>El modelo de lenguaje en uso es demasiado pequeño para redactar respuestas fiables, así que Carrel responde con su lector y citas; uno mayor las redactaría.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>This is from the few passages that come nearest to the question; there may be more.</source>
        <translation>Esto procede de los pocos pasajes más cercanos a la pregunta; puede haber más.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Ask for a list of all, or in the mode for coverage, to have every passage looked at.</source>
        <translation>Pida una lista de todo, o el modo «Exhaustivo», para que se mire cada pasaje.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Stopped before it was finished.</source>
        <translation>Detenido antes de terminar.</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title given by you</source>
        <translation>Título puesto por usted</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s properties</source>
        <translation>Título según las propiedades del archivo</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the subject of the message</source>
        <translation>Título según el asunto del mensaje</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the head of the text</source>
        <translation>Título según el encabezado del texto</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s name</source>
        <translation>Título según el nombre del archivo</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>The document no longer says this.</source>
        <translation>El documento ya no dice esto.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>No longer in the library.</source>
        <translation>Ya no está en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>Kept by Carrel since {a}.</source>
        <translation>Guardado por Carrel desde {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>There is no such answer in this chat.</source>
        <translation>No existe tal respuesta en esta conversación.</translation>
    </message>
    <message>
        <location filename="../../app/core/document_query.py"/>
        <source>Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</source>
        <translation>Palabras del título, del nombre del archivo o una etiqueta. También kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</translation>
    </message>
    <message>
        <location filename="../../app/core/errors.py"/>
        <source>Please type a question.</source>
        <translation>Escriba una pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>a right page is among the first five</source>
        <translation>una página correcta está entre las cinco primeras</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers, as far as rules can tell</source>
        <translation>respuestas correctas, en la medida en que las reglas pueden saberlo</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much of what is expected they hold</source>
        <translation>cuánto contienen de lo esperado</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers: by rules or, where they cannot tell, by the model</source>
        <translation>respuestas correctas: según las reglas o, donde no pueden saberlo, según el modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much they hold: by rules or, where they cannot tell, by the model</source>
        <translation>cuánto contienen: según las reglas o, donde no pueden saberlo, según el modelo</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of the pages cited, so many are right</source>
        <translation>proporción de páginas citadas que son correctas</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>quotes that are word for word on their page</source>
        <translation>citas que están palabra por palabra en su página</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what the documents answer, so much was answered</source>
        <translation>proporción respondida de lo que los documentos responden</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what they do not answer, so much was rightly not answered</source>
        <translation>proporción de lo que no responden que quedó con razón sin responder</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word documents</source>
        <translation>Documentos de Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentations</source>
        <translation>Presentaciones de PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentation</source>
        <translation>Presentación de PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument texts</source>
        <translation>Textos OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentations</source>
        <translation>Presentaciones OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentation</source>
        <translation>Presentación OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheets</source>
        <translation>Hojas OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheet</source>
        <translation>Hoja OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF documents</source>
        <translation>Documentos RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF document</source>
        <translation>Documento RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown file</source>
        <translation>Archivo Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Tables in text files</source>
        <translation>Tablas en archivos de texto</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Table in a text file</source>
        <translation>Tabla en un archivo de texto</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-books</source>
        <translation>Libros electrónicos</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail messages</source>
        <translation>Mensajes de correo</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail message</source>
        <translation>Mensaje de correo</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Pictures and scans</source>
        <translation>Imágenes y escaneos</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Picture or scan</source>
        <translation>Imagen o escaneo</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS documents</source>
        <translation>Documentos XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS document</source>
        <translation>Documento XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/library/document_list.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The library: what was read of your documents, with your chats, highlights and notes</source>
        <translation>La biblioteca: lo leído de sus documentos, con sus conversaciones, resaltados y notas</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices, answer styles and the keys of servers</source>
        <translation>Sus ajustes, estilos de respuesta y las claves de los servidores</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices</source>
        <translation>Sus ajustes</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your answer styles</source>
        <translation>Sus estilos de respuesta</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The keys of servers</source>
        <translation>Las claves de los servidores</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Models that you got from inside Carrel</source>
        <translation>Los modelos que obtuvo en Carrel</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document, and the log of network calls</source>
        <translation>Informes de fallos, que no nombran ningún documento, y el registro de accesos a la red</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document</source>
        <translation>Informes de fallos, que no nombran ningún documento</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The log of network calls</source>
        <translation>El registro de accesos a la red</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Carrel’s entry in the menu of your desktop, and its picture</source>
        <translation>La entrada de Carrel en el menú de su escritorio, y su imagen</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your own files stay where they are. To be rid of everything, close Carrel and delete what is listed here; look first whether a folder that you chose yourself holds anything else. Other libraries of yours are not listed.</source>
        <translation>Sus propios archivos se quedan donde están. Para borrarlo todo, cierre Carrel y elimine lo que se indica aquí; mire antes si una carpeta que eligió usted contiene algo más. Sus otras bibliotecas no se indican.</translation>
    </message>
    <message>
        <location filename="../../app/core/keys.py"/>
        <source>An API key is made of letters, digits and signs, without blanks.</source>
        <translation>Una clave de API se compone de letras, cifras y signos, sin espacios.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>The library folder {a} cannot be used: {b}.</source>
        <translation>La carpeta de la biblioteca {a} no se puede usar: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>Another Carrel has this library open; close it there first.</source>
        <translation>Otro Carrel tiene abierta esta biblioteca; ciérrela antes allí.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a} and is not there now; connect the drive that it is on.</source>
        <translation>La biblioteca se trasladó a {a} y ahora no está allí; conecte la unidad en la que está.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a}; please start Carrel again.</source>
        <translation>La biblioteca se trasladó a {a}; vuelva a iniciar Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Checking the copy</source>
        <translation>Comprobando la copia</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library could not be moved to {a}: {b}. It stays where it is.</source>
        <translation>No se pudo trasladar la biblioteca a {a}: {b}. Se queda donde está.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is no library to be moved yet.</source>
        <translation>Todavía no hay ninguna biblioteca que trasladar.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library is in this folder already.</source>
        <translation>La biblioteca ya está en esta carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library cannot be moved into itself; please choose a folder outside of it.</source>
        <translation>La biblioteca no se puede trasladar dentro de sí misma; elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>{a} is not an empty folder; please choose one that is empty or new.</source>
        <translation>{a} no es una carpeta vacía; elija una que esté vacía o sea nueva.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Carrel may not write in {a}.</source>
        <translation>Carrel no puede escribir en {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is too little room in {a}: the library takes {b}, and {c} are free.</source>
        <translation>No hay espacio suficiente en {a}: la biblioteca ocupa {b} y hay {c} libres.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The copy in {a} is not what was copied; the disk may be broken.</source>
        <translation>La copia en {a} no coincide con el original; es posible que el disco esté dañado.</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>In your notes</source>
        <translation>En sus notas</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>A highlight can be on {a} pages at most.</source>
        <translation>Un resaltado puede abarcar {a} páginas como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Found by words so far</source>
        <translation>Por ahora se encuentra por palabras</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Without text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Of no known kind</source>
        <translation>De tipo desconocido</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 12 months</source>
        <translation>En los últimos 12 meses</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 100 kB</source>
        <translation>Hasta 100 kB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 1 MB</source>
        <translation>Hasta 1 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 10 MB</source>
        <translation>Hasta 10 MB</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Before that</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../app/core/privacy.py"/>
        <source>Carrel reaches no other machine.</source>
        <translation>Carrel no llega a ningún otro equipo.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, encrypted</source>
        <translation>en su propia red, cifrado</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, not encrypted</source>
        <translation>en su propia red, sin cifrar</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, encrypted</source>
        <translation>por internet, como usted insistió, cifrado</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, not encrypted</source>
        <translation>por internet, como usted insistió, sin cifrar</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>your questions and passages of your documents</source>
        <translation>sus preguntas y pasajes de sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>vectors of your questions and of all passages, from which much of their text can be guessed,</source>
        <translation>los vectores de sus preguntas y de todos los pasajes, de los que se puede adivinar gran parte del texto,</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Your questions, the passages found for them and what was said before in a chat go to {a} ({b}).</source>
        <translation>Sus preguntas, los pasajes encontrados para ellas y lo dicho antes en la conversación van a {a} ({b}).</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The vectors of your questions and of all passages, from which much of their text can be guessed, go to {a} ({b}); texts, files and names do not.</source>
        <translation>Los vectores de sus preguntas y de todos los pasajes, de los que puede adivinarse mucho de su texto, van a {a} ({b}); los textos, archivos y nombres no.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Answers come from {a}, a program on this computer; nothing leaves it.</source>
        <translation>Las respuestas vienen de {a}, un programa de este equipo; nada sale de él.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Vectors are kept by {a}, a program on this computer; nothing leaves it.</source>
        <translation>Los vectores los guarda {a}, un programa de este equipo; nada sale de él.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address of a Chroma server is a machine and a port, and nothing else.</source>
        <translation>La dirección de un servidor Chroma es un equipo y un puerto, y nada más.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is not the address of a server; one looks like http://192.168.1.5:8080.</source>
        <translation>«{a}» no es la dirección de un servidor; una es como http://192.168.1.5:8080.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address may hold a machine, a port and a path, and nothing else.</source>
        <translation>La dirección puede contener un equipo, un puerto y una ruta, y nada más.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet: {b} would leave your own network. Only if you insist on it are they sent there.</source>
        <translation>«{a}» está en internet: {b} saldrían de su propia red. Solo si insiste se envían allí.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet, and its address does not begin with https://: anybody on the way could read along, so nothing is sent there.</source>
        <translation>«{a}» está en internet y su dirección no empieza por https://: cualquiera podría leerlo por el camino, así que no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../app/core/settings.py"/>
        <source>Your choice could not be saved: {a}.</source>
        <translation>Su elección no se pudo guardar: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>Your documents say different things.</source>
        <translation>Sus documentos dicen cosas distintas.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>This word is Carrel’s own: the words that it cites say so.</source>
        <translation>Esta palabra es de Carrel: lo dicen las palabras citadas.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>“{a}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.</source>
        <translation>«{a}» no es una tecla. Escríbala así: Ctrl+Shift+F, F5 o Alt+Left.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>These keys cannot be kept: one is no key, is needed elsewhere or is there twice.</source>
        <translation>Estas teclas no se pueden guardar: una no es una tecla, se necesita en otro lugar o aparece dos veces.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>There is no answer style “{a}”; there are {b}.</source>
        <translation>No hay ningún estilo de respuesta «{a}»; hay {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is too long to be an answer style.</source>
        <translation>«{a}» es demasiado largo para ser un estilo de respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs a name.</source>
        <translation>Un estilo de respuesta necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The name of an answer style can have {a} characters at most.</source>
        <translation>El nombre de un estilo de respuesta puede tener {a} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs an instruction: what should the answers be like?</source>
        <translation>Un estilo de respuesta necesita una instrucción: ¿cómo deben ser las respuestas?</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style can have {a} examples at most, and texts of {b} characters.</source>
        <translation>Un estilo de respuesta puede tener {a} ejemplos como máximo, y textos de {b} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A table can have {a} columns at most, each with a name.</source>
        <translation>Una tabla puede tener {a} columnas como máximo, cada una con un nombre.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The most that an answer may be long is a number from 0 (any) to 100.</source>
        <translation>La longitud máxima de una respuesta es un número de 0 (cualquiera) a 100.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” means nothing in it.</source>
        <translation>«{a}» no significa nada en él.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its examples are not written as [[examples]].</source>
        <translation>sus ejemplos no están escritos como [[examples]].</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its name, instruction, columns and schema must be texts.</source>
        <translation>su nombre, instrucción, columnas y esquema deben ser textos.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>an example has a question, a text and an answer, and nothing else.</source>
        <translation>un ejemplo tiene una pregunta, un texto y una respuesta, y nada más.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>the question, text and answer of an example must be texts.</source>
        <translation>la pregunta, el texto y la respuesta de un ejemplo deben ser textos.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“longest” must be a whole number.</source>
        <translation>«longest» debe ser un número entero.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its form must be one of {a}.</source>
        <translation>su forma debe ser una de {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema must describe an "object" or an "array".</source>
        <translation>El esquema debe describir un "object" o un "array".</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema goes too deep.</source>
        <translation>El esquema es demasiado profundo.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A part of the schema is no schema.</source>
        <translation>Una parte del esquema no es un esquema.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema uses “{a}”, which answers cannot be held to.</source>
        <translation>El esquema usa «{a}», a lo que las respuestas no pueden atenerse.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” could not be read.</source>
        <translation>«{a}» no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: it is not written as TOML.</source>
        <translation>«{a}» no es un estilo de respuesta: no está escrito como TOML.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: {b}</source>
        <translation>«{a}» no es un estilo de respuesta: {b}</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style could not be saved in {a}.</source>
        <translation>El estilo de respuesta no se pudo guardar en {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>Example {a} needs a question, a text and an answer.</source>
        <translation>El ejemplo {a} necesita una pregunta, un texto y una respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema is not written as JSON.</source>
        <translation>El esquema no está escrito como JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to something outside itself.</source>
        <translation>El esquema remite a algo fuera de él.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to “{a}”, which is not in it.</source>
        <translation>El esquema remite a «{a}», que no está en él.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be an object.</source>
        <translation>«{a}» en el esquema debe ser un objeto.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be a list.</source>
        <translation>«{a}» en el esquema debe ser una lista.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer of example {a} is not written as JSON.</source>
        <translation>La respuesta del ejemplo {a} no está escrita como JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style “{a}” could not be deleted.</source>
        <translation>El estilo de respuesta «{a}» no se pudo eliminar.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>Please give the tag a name.</source>
        <translation>Dé un nombre a la etiqueta.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag may be {a} characters long at most.</source>
        <translation>Una etiqueta puede tener {a} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag holds no “@”.</source>
        <translation>Una etiqueta no contiene «@».</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it took too long; it will be tried again</source>
        <translation>tardó demasiado; se intentará de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it is still being read</source>
        <translation>todavía se está leyendo</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>no text was found in it</source>
        <translation>no se encontró texto en él</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs a password</source>
        <translation>necesita una contraseña</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>files of its kind cannot be read</source>
        <translation>los archivos de este tipo no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page is damaged.</source>
        <translation>Esta página está dañada.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page took too long to read; it will be tried again later.</source>
        <translation>Leer esta página tardó demasiado; se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This file took too long to read; it may be damaged. It will be tried again later.</source>
        <translation>Leer este archivo tardó demasiado; puede estar dañado. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page needs more memory to read than there is.</source>
        <translation>Leer esta página necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page could not be read from its picture.</source>
        <translation>Esta página no se pudo leer a partir de su imagen.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” was not read: {b}.</source>
        <translation>No se leyó «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It was not read: {a}.</source>
        <translation>No se leyó: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly; please try that once more.</source>
        <translation>La parte de Carrel que hace el trabajo se detuvo inesperadamente; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The Carrel that had this library open was closed meanwhile; please try that once more.</source>
        <translation>El Carrel que tenía abierta esta biblioteca se cerró entretanto; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing is paused</source>
        <translation>La indexación está en pausa</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Indexing passages</source>
        <translation>Indexando pasajes</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Reading scanned pages</source>
        <translation>Leyendo páginas escaneadas</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Building the new index</source>
        <translation>Creando el nuevo índice</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/document_files.py"/>
        <source>This file has changed since it was read.</source>
        <translation>Este archivo ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>This file kept changing while it was being read; please add it again when it is finished.</source>
        <translation>Este archivo cambiaba mientras se leía; añádalo de nuevo cuando esté terminado.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document that could be searched.</source>
        <translation>En este documento no hay texto en el que buscar.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document, also not in the pictures of its pages.</source>
        <translation>En este documento no hay texto, tampoco en las imágenes de sus páginas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>The pages of this document are pictures, and reading scanned pages is switched off.</source>
        <translation>Las páginas de este documento son imágenes, y la lectura de páginas escaneadas está desactivada.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>It was removed from the library.</source>
        <translation>Se quitó de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>Carrel made a mistake in reading this file; other files are not affected.</source>
        <translation>Carrel cometió un error al leer este archivo; los demás no se ven afectados.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Trying the password</source>
        <translation>Probando la contraseña</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/scheduler.py"/>
        <source>On battery: indexing goes slowly.</source>
        <translation>Con batería: la indexación va despacio.</translation>
    </message>
    <message>
        <location filename="../../app/engine/protocol/models.py"/>
        <source>{a} of {b} documents are not in English, and “{c}”, which finds passages by meaning, reads nothing else; “{d}” reads many languages.</source>
        <translation>{a} de {b} documentos no están en inglés, y «{c}», que encuentra pasajes por significado, no lee otra cosa; «{d}» lee muchos idiomas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>the ones named with “@”</source>
        <translation>los nombrados con «@»</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>those chosen</source>
        <translation>los elegidos</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No document is left to ask when narrowed to {a}.</source>
        <translation>No queda ningún documento al que preguntar al limitarse a {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Please type something to search for.</source>
        <translation>Escriba algo que buscar.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>None of these documents can be searched. {a}</source>
        <translation>No se puede buscar en ninguno de estos documentos. {a}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No language model is chosen.</source>
        <translation>No hay ningún modelo de lenguaje elegido.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>There is no table in this: export it for Word, as PDF or as Markdown.</source>
        <translation>Aquí no hay ninguna tabla: exporte para Word, en PDF o en Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself.</source>
        <translation>Un archivo .csv contiene una tabla: exporte las tablas de una conversación como .xlsx, o una respuesta sola.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.</source>
        <translation>Termine el nombre del archivo en .docx, .pdf, .md, .xlsx o .csv.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chats.py"/>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A note may be {a} characters long at most.</source>
        <translation>Una nota puede tener {a} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/choices.py"/>
        <source>The key could not be kept: {a}.</source>
        <translation>La clave no se pudo guardar: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/dispatch.py"/>
        <source>Something went wrong inside Carrel.</source>
        <translation>Algo ha fallado en Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/doctor.py"/>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>Looking at this machine</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/documents.py"/>
        <location filename="../../app/library/library.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>That document is no longer in the library.</source>
        <translation>Ese documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>The new index could not be built. The one that there was stays in use.</source>
        <translation>No se pudo crear el nuevo índice. Se sigue usando el anterior.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Loading the embedding model</source>
        <translation>Cargando el modelo de embedding</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Starting up</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evaluation.py"/>
        <source>No language model is chosen, so it can neither be asked by itself nor judge answers.</source>
        <translation>No hay ningún modelo de lenguaje elegido, así que no se le puede preguntar solo ni puede juzgar respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Writing the evidence pack</source>
        <translation>Escribiendo el dosier de pruebas</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Taking pictures of the places</source>
        <translation>Tomando imágenes de los lugares</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Computing the files’ hashes</source>
        <translation>Calculando las huellas de los archivos</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file is not there any more.</source>
        <translation>{a}: el archivo ya no está.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file has changed since it was read.</source>
        <translation>{a}: el archivo ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: there is no such folder.</source>
        <translation>{a} no se pudo escribir: no existe esa carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>Please end the file’s name so: {a}.</source>
        <translation>Termine el nombre del archivo así: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: {b}.</source>
        <translation>{a} no se pudo escribir: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>That is one of your documents, which are left alone: name another file.</source>
        <translation>Ese es uno de sus documentos, que no se tocan: indique otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>No language model is chosen, so these are the best quotes.</source>
        <translation>No hay ningún modelo de lenguaje elegido, así que estas son las mejores citas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>The starter model is not installed; setting Carrel up again brings it back.</source>
        <translation>El modelo inicial no está instalado; volver a instalar Carrel lo recupera.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Asking the model server</source>
        <translation>Consultando al servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Loading the language model</source>
        <translation>Cargando el modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>{a} Until then, answers are the best quotes.</source>
        <translation>{a} Hasta entonces, las respuestas son las mejores citas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Measuring how fast the language model is</source>
        <translation>Midiendo lo rápido que es el modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Trying what the language model can do</source>
        <translation>Probando qué sabe hacer el modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>This document is not read yet.</source>
        <translation>Este documento aún no está leído.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no words there to highlight.</source>
        <translation>Ahí no hay palabras que resaltar.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <location filename="../../app/library/store/notes.py"/>
        <source>That note is not kept any longer.</source>
        <translation>Esa nota ya no se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no notes to write out.</source>
        <translation>No hay notas que escribir.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A PDF is a copy of one document: please name it.</source>
        <translation>Un PDF es copia de un documento: indique cuál.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is being fetched; pause that before you delete it.</source>
        <translation>{a} se está obteniendo; ponga eso en pausa antes de eliminarlo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is under the licence {b} of {c} (https://huggingface.co/{d}); accept it to get the model.</source>
        <translation>{a} tiene la licencia {b} de {c} (https://huggingface.co/{d}); acéptela para obtener el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” is in use; choose another first.</source>
        <translation>«{a}» está en uso; elija antes otro.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” was not got by Carrel, so its file stays where it is: {b}</source>
        <translation>«{a}» no lo obtuvo Carrel, así que su archivo se queda donde está: {b}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>No model on this machine goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Ningún modelo de este equipo se llama «{a}»; «carrel models list» los muestra.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>There is no model in “{a}”: no .gguf, and no folder of an embedder.</source>
        <translation>En «{a}» no hay ningún modelo: ni .gguf ni carpeta de un modelo de embedding.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” could not be removed: {b}.</source>
        <translation>«{a}» no se pudo quitar: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is not on this machine yet; “carrel models get” gets it.</source>
        <translation>{a} aún no está en este equipo; «carrel models get» lo obtiene.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/provisional_answer.py"/>
        <source>Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too.</source>
        <translation>Carrel aún se estaba iniciando, así que esto se encontró solo por sus palabras; pregunte de nuevo para buscar también por significado.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/scopes.py"/>
        <source>This would be all documents; narrow what is asked first.</source>
        <translation>Serían todos los documentos; acote primero a qué se pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/styles.py"/>
        <source>“{a}” came with Carrel and cannot be deleted.</source>
        <translation>«{a}» viene con Carrel y no se puede eliminar.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <source>Vectors are kept on this computer; nothing leaves it.</source>
        <translation>Los vectores se guardan en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving the vectors</source>
        <translation>Moviendo los vectores</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not there at the moment; its documents stay as they are.</source>
        <translation>Esta carpeta no está ahí en este momento; sus documentos se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder was found empty; its documents stay until there is something in it again.</source>
        <translation>Esta carpeta se encontró vacía; sus documentos permanecen hasta que vuelva a haber algo en ella.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>Carrel made a mistake with the files of this folder; it tries them again by and by.</source>
        <translation>Carrel cometió un error con los archivos de esta carpeta; los vuelve a intentar poco a poco.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is where Carrel keeps its library; please choose a folder of your own.</source>
        <translation>Aquí guarda Carrel su biblioteca; elija una carpeta suya.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder holds far more than documents; please choose the folders in it that you use.</source>
        <translation>Esta carpeta contiene mucho más que documentos; elija dentro las carpetas que use.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not watched.</source>
        <translation>Esta carpeta no se sigue.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is not a folder; only folders can be watched.</source>
        <translation>Esto no es una carpeta; solo se pueden seguir carpetas.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/closed_book.py"/>
        <source>Asking with the documents closed</source>
        <translation>Preguntando con los documentos cerrados</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have no question in common.</source>
        <translation>Estas dos mediciones no tienen ninguna pregunta en común.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have too few questions in common to compare ({a} of {b}).</source>
        <translation>Estas dos mediciones tienen muy pocas preguntas en común para compararlas ({a} de {b}).</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/measured.py"/>
        <source>Not in the library: {a}.</source>
        <translation>No está en la biblioteca: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>Please give the questions a name.</source>
        <translation>Dé un nombre a las preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be saved: {a}</source>
        <translation>Las preguntas no se pudieron guardar: {a}</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be deleted: {a}.</source>
        <translation>Las preguntas no se pudieron eliminar: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} holds no questions.</source>
        <translation>El archivo de preguntas {a} no contiene preguntas.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} is not UTF-8 text.</source>
        <translation>El archivo de preguntas {a} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} cannot be read: {b}.</source>
        <translation>El archivo de preguntas {a} no se puede leer: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>{a} cannot be written: {b}.</source>
        <translation>{a} no se puede escribir: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid CSV: {c}.</source>
        <translation>La línea {a} de {b} no es CSV válido: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid JSON: {c}.</source>
        <translation>La línea {a} de {b} no es JSON válido: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not a question: {c}.</source>
        <translation>La línea {a} de {b} no es una pregunta: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The first line of {a} must name the columns, with a “question” among them; the others are {b}.</source>
        <translation>La primera línea de {a} debe nombrar las columnas, entre ellas «question»; las demás son {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>There is no saved run “{a}”.</source>
        <translation>No hay ninguna medición guardada «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>Several saved runs go by “{a}”: {b}.</source>
        <translation>Varias mediciones guardadas se llaman «{a}»: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be saved: {a}.</source>
        <translation>Los resultados no se pudieron guardar: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be deleted: {a}.</source>
        <translation>Los resultados no se pudieron eliminar: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>“{a}” is not a saved run of Carrel’s.</source>
        <translation>«{a}» no es una medición guardada de Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/chunking/passages.py"/>
        <source>The title is too long to stand in front of every passage.</source>
        <translation>El título es demasiado largo para ir delante de cada pasaje.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: it is made of too many parts.</source>
        <translation>Este archivo no se abrió: se compone de demasiadas partes.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: unpacked it would be far too large.</source>
        <translation>Este archivo no se abrió: descomprimido sería demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: its parts are named as if they lay outside it.</source>
        <translation>Este archivo no se abrió: sus partes se llaman como si estuvieran fuera de él.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is damaged and could not be opened.</source>
        <translation>Este archivo está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This OpenDocument file is protected with a password: save it without one and add that.</source>
        <translation>Este archivo OpenDocument está protegido con contraseña: guárdelo sin ella y añada ese.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>Parts of this file are encrypted: save it without a password and add that.</source>
        <translation>Partes de este archivo están cifradas: guárdelo sin contraseña y añada ese.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Apple iWork documents</source>
        <translation>documentos iWork de Apple</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>WordPerfect documents</source>
        <translation>documentos de WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Works documents</source>
        <translation>documentos de Works</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Publisher documents</source>
        <translation>documentos de Publisher</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Visio drawings</source>
        <translation>dibujos de Visio</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OneNote notebooks</source>
        <translation>cuadernos de OneNote</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OpenDocument drawings</source>
        <translation>dibujos OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Kindle books</source>
        <translation>libros de Kindle</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>DjVu documents</source>
        <translation>documentos DjVu</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>PostScript files</source>
        <translation>archivos PostScript</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>mailboxes</source>
        <translation>buzones de correo</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>HEIC pictures</source>
        <translation>imágenes HEIC</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>hidden or temporary</source>
        <translation>ocultos o temporales</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no documents</source>
        <translation>no son documentos</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no ending</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders behind links</source>
        <translation>carpetas tras enlaces</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders of programs</source>
        <translation>carpetas de programas</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>drawings</source>
        <translation>dibujos</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>archives, which are not looked into</source>
        <translation>archivos comprimidos, en los que no se mira</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>messages of Apple Mail</source>
        <translation>mensajes de Apple Mail</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>calendars and contacts</source>
        <translation>calendarios y contactos</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This {a} could not be opened.</source>
        <translation>Este archivo o carpeta ({a}) no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>There is no file or folder at this place.</source>
        <translation>No hay ningún archivo ni carpeta en ese lugar.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>You do not have permission to open this {a}.</source>
        <translation>No tiene permiso para abrir esto ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file that can be read.</source>
        <translation>Esto no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file or a folder that can be read.</source>
        <translation>Esto no es un archivo ni una carpeta que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/formats/mail/tnef.py"/>
        <source>This file is damaged: it does not hold what its name says.</source>
        <translation>Este archivo está dañado: no contiene lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>The rights management of this file lets only the program it was made with open it.</source>
        <translation>La gestión de derechos de este archivo solo deja abrirlo al programa con el que se hizo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel cannot read {a}: save this one as a PDF and add that.</source>
        <translation>Carrel no puede leer {a}: guárdelo como PDF y añada ese.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not know this kind of file.</source>
        <translation>Carrel no conoce este tipo de archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not look into archives: unpack this one and add what is in it.</source>
        <translation>Carrel no mira dentro de los archivos comprimidos: descomprímalo y añada lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not read {a}.</source>
        <translation>Carrel no lee {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This archive is damaged and could not be opened.</source>
        <translation>Este archivo comprimido está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This file is protected, and its name does not tell what kind of file it is.</source>
        <translation>Este archivo está protegido, y su nombre no dice de qué tipo es.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a web page named .pdf, perhaps left by a download that failed.</source>
        <translation>Esto es una página web llamada .pdf, quizá de una descarga fallida.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a text named .pdf: let its name end in .txt and add it again.</source>
        <translation>Esto es un texto llamado .pdf: haga que su nombre termine en .txt y añádalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is in too many files inside one another.</source>
        <translation>Está dentro de demasiados archivos anidados.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It needs more memory to read than there is.</source>
        <translation>Para leerlo hace falta más memoria de la que hay.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>The files before it took too long to read.</source>
        <translation>La lectura de los archivos anteriores tardó demasiado.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>There are too many attachments.</source>
        <translation>Hay demasiados adjuntos.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is damaged and could not be opened.</source>
        <translation>Está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/formats/pdf_attachments.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/opendocument.py"/>
        <source>It is too large to be read.</source>
        <translation>Es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged and could not be opened.</source>
        <translation>Este PDF está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is too large to be read.</source>
        <translation>Este archivo es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <source>This book is locked to the program that it was bought for.</source>
        <translation>Este libro está ligado al programa para el que se compró.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is damaged and could not be opened.</source>
        <translation>Este mensaje está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>It is in too many messages inside one another.</source>
        <translation>Está dentro de demasiados mensajes anidados.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is too large to be read.</source>
        <translation>Este mensaje es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>There is nothing in this message.</source>
        <translation>No hay nada en este mensaje.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/embedded.py"/>
        <source>Carrel does not read files of its kind that are embedded in others.</source>
        <translation>Carrel no lee archivos de este tipo incrustados en otros.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected with a password.</source>
        <translation>Protegido con contraseña: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>None of the passwords given opens this {a}.</source>
        <translation>Ninguna de las contraseñas dadas abre esto: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected in a way that Carrel does not know.</source>
        <translation>Protegido de un modo que Carrel no conoce: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is damaged and could not be opened.</source>
        <translation>Dañado; no se pudo abrir: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>The rights management of this {a} lets only the program it was made with open it.</source>
        <translation>La gestión de derechos solo deja abrir esto al programa con el que se hizo: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/old_office.py"/>
        <source>There is no text in this Word document.</source>
        <translation>No hay texto en este documento de Word.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/open_document.py"/>
        <source>This file is damaged and could not be read.</source>
        <translation>Este archivo está dañado y no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is damaged and could not be opened.</source>
        <translation>Esta imagen está dañada y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is too large: make it smaller, or save it as several, and add it again.</source>
        <translation>Esta imagen es demasiado grande: redúzcala, o guárdela como varias, y añádala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>There is nothing in this picture.</source>
        <translation>No hay nada en esta imagen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This Excel workbook is damaged and could not be opened.</source>
        <translation>Este libro de Excel está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This file goes on after row {a}: it is too large to be read whole.</source>
        <translation>Este archivo sigue tras la fila {a}: es demasiado grande para leerlo entero.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <source>This sheet is damaged and could not be read.</source>
        <translation>Esta hoja está dañada y no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This OpenDocument spreadsheet is damaged and could not be opened.</source>
        <translation>Esta hoja OpenDocument está dañada y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This file goes on: it is too large to be read whole.</source>
        <translation>Este archivo sigue: es demasiado grande para leerlo entero.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/painting.py"/>
        <source>This file goes on: Carrel has read only its first {a} pages.</source>
        <translation>Este archivo sigue: Carrel solo ha leído sus primeras {a} páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>All cells of this file are empty.</source>
        <translation>Todas las celdas de este archivo están vacías.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>This file is no table, though its name says so.</source>
        <translation>Este archivo no es una tabla, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This sheet is damaged: there may be more of it than this.</source>
        <translation>Esta hoja está dañada: puede haber más que esto.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/deck.py"/>
        <source>There are no slides in this presentation.</source>
        <translation>No hay diapositivas en esta presentación.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/opendocument.py"/>
        <source>This OpenDocument presentation is damaged and could not be opened.</source>
        <translation>Esta presentación OpenDocument está dañada y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that.</source>
        <translation>Esta presentación de PowerPoint está dañada: ábrala en PowerPoint, guárdela como .pptx y añada esa.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>There is something else in its place.</source>
        <translation>Hay otra cosa en su lugar.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/slides.py"/>
        <source>This PowerPoint presentation is damaged and could not be opened.</source>
        <translation>Esta presentación de PowerPoint está dañada y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>This text is longer than Carrel can read: the rest is left out here.</source>
        <translation>Este texto es más largo de lo que Carrel puede leer: el resto se omite aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/typeset/sanitize.py"/>
        <source>The parts of this page are nested too deeply to be read.</source>
        <translation>Las partes de esta página están demasiado anidadas para leerlas.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>There is no text in this web page.</source>
        <translation>No hay texto en esta página web.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>This web page is too large to be read.</source>
        <translation>Esta página web es demasiado grande para leerla.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is damaged and could not be read.</source>
        <translation>Este documento está dañado y no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>A part of Carrel that reads this kind of file is missing: install Carrel again.</source>
        <translation>Falta una parte de Carrel que lee este tipo de archivo: instale Carrel de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is too large to be read.</source>
        <translation>Este documento es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is no text in this document.</source>
        <translation>No hay texto en este documento.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document needs too much memory to read.</source>
        <translation>Leer este documento necesita demasiada memoria.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document takes too long to read.</source>
        <translation>Leer este documento tarda demasiado.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is damaged and could not be opened.</source>
        <translation>Este documento de Word está dañado y no se pudo abrir.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is of before 1997: open it in Word, save it as .docx and add that.</source>
        <translation>Este documento de Word es anterior a 1997: ábralo en Word, guárdelo como .docx y añada ese.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This is no document of Word, though its name says so: save it as .docx and add that.</source>
        <translation>Esto no es un documento de Word, aunque su nombre lo diga: guárdelo como .docx y añada ese.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>There are no words in this picture.</source>
        <translation>No hay palabras en esta imagen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet.</source>
        <translation>La escritura de esta imagen no se pudo leer: es manuscrita, o una escritura que Carrel aún no sabe leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>This PDF has no page {a}.</source>
        <translation>Este PDF no tiene página {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>Page {a} of this PDF is damaged and cannot be shown.</source>
        <translation>La página {a} de este PDF está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/recognizer.py"/>
        <source>Reading this page was stopped.</source>
        <translation>Se detuvo la lectura de esta página.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged or was cut off: its pages could not be found.</source>
        <translation>Este PDF está dañado o cortado: no se encontraron sus páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This page is damaged: some of it may be missing.</source>
        <translation>Esta página está dañada: puede faltar una parte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is protected with a password.</source>
        <translation>Este PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is not a PDF.</source>
        <translation>Este archivo no es un PDF.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>None of the passwords given opens this PDF.</source>
        <translation>Ninguna de las contraseñas dadas abre este PDF.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF holds no pages.</source>
        <translation>Este PDF no contiene páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/fields.py"/>
        <source>A field on this page holds more text than it shows.</source>
        <translation>Un campo de esta página contiene más texto del que muestra.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This document holds text that is not shown in it; that text was left out.</source>
        <translation>Este documento contiene texto que no se muestra en él; ese texto se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This page holds text that cannot be seen on it; that text was left out.</source>
        <translation>Esta página contiene texto que no se ve en ella; ese texto se omitió.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>This page is a picture; its words are still to be read.</source>
        <translation>Esta página es una imagen; sus palabras están aún por leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>The text in the file makes no sense on this page; the page is still to be read from its picture.</source>
        <translation>El texto del archivo no tiene sentido en esta página; aún hay que leerla a partir de su imagen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>There are no words on this page.</source>
        <translation>No hay palabras en esta página.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file broke the program that reads it; it may be damaged.</source>
        <translation>Este archivo hizo fallar al programa que lo lee; puede estar dañado.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file needs more memory than Carrel allows for reading one file.</source>
        <translation>Este archivo necesita más memoria de la que Carrel permite para leer uno.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/store/vectors.py"/>
        <source>There is no room left on the disk that holds the library; free some space and try again.</source>
        <translation>No queda espacio en el disco de la biblioteca; libere algo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>The pages of this PDF are damaged.</source>
        <translation>Las páginas de este PDF están dañadas.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>This file has more pages than Carrel can read.</source>
        <translation>Este archivo tiene más páginas de las que Carrel puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is more text in this file than Carrel can read.</source>
        <translation>En este archivo hay más texto del que Carrel puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no copy of it could be made.</source>
        <translation>Este PDF está dañado: no se pudo hacer una copia.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no picture of it could be taken.</source>
        <translation>Este PDF está dañado: no se pudo tomar una imagen.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page took too long to draw; the file may be damaged.</source>
        <translation>Dibujar esta página tardó demasiado; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page could not be drawn; the file may be damaged.</source>
        <translation>Esta página no se pudo dibujar; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/tables/sheet.py"/>
        <source>Column {a} is hidden.</source>
        <translation>La columna {a} está oculta.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/text/decoding.py"/>
        <source>This file is not text, though its name says so.</source>
        <translation>Este archivo no es texto, aunque su nombre lo diga.</translation>
    </message>
    <message>
        <location filename="../../app/library/library.py"/>
        <source>This document was removed before Carrel was updated; please add its file again.</source>
        <translation>Este documento se quitó antes de actualizar Carrel; añada de nuevo su archivo.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Nothing in the library goes by “{a}”.</source>
        <translation>Nada en la biblioteca se llama «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>No document has the tag “{a}”.</source>
        <translation>Ningún documento tiene la etiqueta «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Several documents go by “{a}”; please name one by its id or path.</source>
        <translation>Varios documentos se llaman «{a}»; indique uno por su identificador o ruta.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That chat is not kept any longer.</source>
        <translation>Esa conversación ya no se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That answer is not kept any longer.</source>
        <translation>Esa respuesta ya no se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>Please give the chat a name.</source>
        <translation>Dé un nombre a la conversación.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>Another program has the library open.</source>
        <translation>Otro programa tiene abierta la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library is damaged and cannot be read.</source>
        <translation>La biblioteca está dañada y no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library cannot be opened or written; check the permissions of its folder.</source>
        <translation>La biblioteca no se puede abrir o escribir; compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>The library has been closed.</source>
        <translation>La biblioteca se ha cerrado.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/migrations.py"/>
        <source>This library was made by a newer version of Carrel; please update Carrel to open it.</source>
        <translation>Esta biblioteca la hizo una versión más nueva de Carrel; actualice Carrel para abrirla.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope needs a name.</source>
        <translation>Un ámbito necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>The name of a scope may be {a} characters long at most.</source>
        <translation>El nombre de un ámbito puede tener como máximo {a} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>No scope is called “{a}”.</source>
        <translation>Ningún ámbito se llama «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope is called “{a}” already.</source>
        <translation>Un ámbito ya se llama «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/library/store/served_vectors.py"/>
        <source>The vector server at {a} cannot be asked: {b}. Start it, or have the vectors kept on this computer again.</source>
        <translation>No se puede consultar al servidor de vectores en {a}: {b}. Inícielo, o haga que los vectores se guarden de nuevo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/vectors.py"/>
        <source>The part of the library that finds passages by meaning cannot be used.</source>
        <translation>La parte de la biblioteca que encuentra pasajes por significado no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>Vectors can be moved when the index for the other embedding model is complete.</source>
        <translation>Los vectores se podrán mover cuando el índice del otro modelo de embedding esté completo.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a part of a model; choose the first, “{b}”.</source>
        <translation>«{a}» es una parte de un modelo; elija la primera, «{b}».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is in a version of the .gguf format that Carrel does not know.</source>
        <translation>«{a}» está en una versión del formato .gguf que Carrel no conoce.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only lets a language model see pictures; choose the file of the model itself.</source>
        <translation>«{a}» solo permite a un modelo de lenguaje ver imágenes; elija el archivo del propio modelo.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only changes a language model; choose one that is whole.</source>
        <translation>«{a}» solo modifica un modelo de lenguaje; elija uno completo.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is an embedding or reranking model: it finds passages and writes no answers.</source>
        <translation>«{a}» es un modelo de embedding o de reordenación: encuentra pasajes y no redacta respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” holds no weights, so it cannot answer.</source>
        <translation>«{a}» no contiene pesos, así que no puede responder.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” has no chat template: it goes on with a text and is not made to answer. Its publisher may have another, called “instruct” or “chat”.</source>
        <translation>«{a}» no tiene plantilla de conversación: continúa un texto y no está hecho para responder. Su editor puede tener otro, llamado «instruct» o «chat».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” needs about {b} of memory, and this machine has {c} free.</source>
        <translation>«{a}» necesita unos {b} de memoria, y este equipo tiene {c} libres.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is damaged or was not downloaded completely.</source>
        <translation>«{a}» está dañado o no se descargó por completo.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>There is no file “{a}” at that place any more.</source>
        <translation>Ya no hay ningún archivo «{a}» en ese lugar.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a folder, not a language model file (.gguf).</source>
        <translation>«{a}» es una carpeta, no un archivo de modelo de lenguaje (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” cannot be read.</source>
        <translation>«{a}» no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is not a language model file (.gguf).</source>
        <translation>«{a}» no es un archivo de modelo de lenguaje (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed.</source>
        <translation>El modelo que encuentra pasajes por significado no está instalado.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder does not hold an embedding model in sentence-transformers’ format (modules.json, config.json, tokenizer.json and model.safetensors).</source>
        <translation>Esta carpeta no contiene un modelo de embedding en el formato de sentence-transformers (modules.json, config.json, tokenizer.json y model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a reranking model: it puts passages in order and cannot find them.</source>
        <translation>«{a}» es un modelo de reordenación: ordena pasajes y no puede encontrarlos.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder’s config_sentence_transformers.json, which says how the model wants to be asked, is damaged.</source>
        <translation>El archivo config_sentence_transformers.json de esta carpeta, que dice cómo preguntar al modelo, está dañado.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This embedding model reads only {a} tokens at once; Carrel’s passages have up to {b}.</source>
        <translation>Este modelo de embedding solo lee {a} tokens a la vez; los pasajes de Carrel tienen hasta {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning cannot be loaded.</source>
        <translation>El modelo que encuentra pasajes por significado no se puede cargar.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed completely.</source>
        <translation>El modelo que encuentra pasajes por significado no está instalado por completo.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a file; an embedding model is a folder in sentence-transformers’ format.</source>
        <translation>«{a}» es un archivo; un modelo de embedding es una carpeta en el formato de sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” could not be run as planned; it runs {b}.</source>
        <translation>«{a}» no pudo funcionar como estaba previsto; funciona {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>No language model is loaded.</source>
        <translation>No hay ningún modelo de lenguaje cargado.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly; it runs {a} now.</source>
        <translation>El modelo de lenguaje se detuvo inesperadamente; ahora funciona {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” is damaged: loading it failed.</source>
        <translation>«{a}» está dañado: no se pudo cargar.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly. It starts again with your next question{a}{b}.</source>
        <translation>El modelo de lenguaje se detuvo inesperadamente. Se inicia de nuevo con su próxima pregunta{a}{b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator_process.py"/>
        <source>“{a}” could not be loaded: it is damaged, or its kind of model ({b}) is newer than this version of Carrel.</source>
        <translation>«{a}» no se pudo cargar: está dañado, o su tipo de modelo ({b}) es más nuevo que esta versión de Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is not on the package index; it comes from the model hub only.</source>
        <translation>{a} no está en el índice de paquetes; solo viene del repositorio de modelos.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is being fetched already.</source>
        <translation>{a} ya se está obteniendo.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Asking for {a}</source>
        <translation>Solicitando {a}</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Paused; getting it again goes on from there.</source>
        <translation>En pausa; al obtenerlo de nuevo continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Fetching the model ended unexpectedly; please try again.</source>
        <translation>La obtención del modelo terminó inesperadamente; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/fit.py"/>
        <source>runs on the graphics card</source>
        <translation>funciona en la tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/offers.py"/>
        <source>No model in Carrel’s list goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Ningún modelo de la lista de Carrel se llama «{a}»; «carrel models list» los muestra.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Where another computer can reach it, get the file there, bring it along, and add it with “carrel models use FILE” or in the window.</source>
        <translation>Si otro equipo puede llegar a él, obtenga allí el archivo, tráigalo y añádalo con «carrel models use FILE» o en la ventana.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} can also come from the Python package index (“From the package index” in the window, or “carrel models get {a} --from-packages”).</source>
        <translation>{a} también puede venir del índice de paquetes de Python («Del índice de paquetes» en la ventana, o «carrel models get {a} --from-packages»).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The Python package index did not give “{a}”.</source>
        <translation>El índice de paquetes de Python no dio «{a}».</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came by then is kept; trying again goes on from there.</source>
        <translation>Lo que llegó se conserva; al intentarlo de nuevo continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds another file than the one that Carrel knows as {a}.</source>
        <translation>El repositorio contiene un archivo distinto del que Carrel conoce como {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds no model.safetensors in {a}.</source>
        <translation>El repositorio no contiene model.safetensors en {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What answers in the hub’s place is not the hub; a network that wants to be signed in to does so.</source>
        <translation>Lo que responde en lugar del repositorio no es el repositorio; así hace una red en la que hay que iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came as “{a}” is not the file the hub has; it was thrown away. Please try again.</source>
        <translation>Lo que llegó como «{a}» no es el archivo del repositorio; se desechó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The publisher of {a} wants you to agree to its terms on huggingface.co first.</source>
        <translation>El editor de {a} quiere que acepte antes sus condiciones en huggingface.co.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Nothing would tell whether the packages hold {a}.</source>
        <translation>Nada diría si los paquetes contienen {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What the packages hold is not {a}; it was thrown away.</source>
        <translation>Lo que contienen los paquetes no es {a}; se desechó.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>This needs {a} GB on the disk, and {b} GB are free in {c}.</source>
        <translation>Esto necesita {a} GB en el disco, y hay {b} GB libres en {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub knows no {a} any more.</source>
        <translation>El repositorio ya no conoce {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} holds the file no more.</source>
        <translation>{a} ya no contiene el archivo.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub did not answer as it should: {a}.</source>
        <translation>El repositorio no respondió como debía: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The model hub ({a}) cannot be reached.</source>
        <translation>No se puede llegar al repositorio de modelos ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The package “{a}” is damaged; please try again.</source>
        <translation>El paquete «{a}» está dañado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk cannot be written: {a}.</source>
        <translation>No se puede escribir en el disco: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub refused the file: {a}.</source>
        <translation>El repositorio rechazó el archivo: {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The connection broke off. What came by then is kept; trying again goes on from there.</source>
        <translation>La conexión se cortó. Lo que llegó se conserva; al intentarlo de nuevo continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk is full; what came by then is kept.</source>
        <translation>El disco está lleno; lo que llegó se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages is not installed.</source>
        <translation>El modelo que lee pasajes no está instalado.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages cannot be loaded.</source>
        <translation>El modelo que lee pasajes no se puede cargar.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} {b}. It has: {c}.</source>
        <translation>{a} {b}. Tiene: {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} cannot be asked: {b}.</source>
        <translation>No se puede consultar a {a}: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} broke off: {b}.</source>
        <translation>{a} se interrumpió: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>what answers there is no model server</source>
        <translation>lo que responde allí no es un servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} gives no answer: {b}.</source>
        <translation>{a} no da respuesta: {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_process.py"/>
        <source>A model server does not tell how likely each of several replies is.</source>
        <translation>Un servidor de modelos no dice lo probable que es cada una de varias respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model: it sorts texts into {b} kinds.</source>
        <translation>«{a}» no es un modelo de reordenación: clasifica textos en {b} clases.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>This folder does not hold a reranking model (config.json, tokenizer.json and model.safetensors).</source>
        <translation>Esta carpeta no contiene un modelo de reordenación (config.json, tokenizer.json y model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model; it may be one that finds passages.</source>
        <translation>«{a}» no es un modelo de reordenación; puede ser uno que encuentra pasajes.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>The reranking model “{a}” cannot be loaded.</source>
        <translation>El modelo de reordenación «{a}» no se puede cargar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ask &amp;again</source>
        <translation>Preguntar &amp;de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;style</source>
        <translation>En otro &amp;estilo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;way</source>
        <translation>De otra &amp;manera</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Edit the question</source>
        <translation>Edi&amp;tar la pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Branch from here</source>
        <translation>Continuar des&amp;de aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Go on from this answer in a chat of its own; this one stays as it is</source>
        <translation>Seguir desde esta respuesta en una conversación aparte; esta queda como está</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;xport this answer…</source>
        <translation>E&amp;xportar esta respuesta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>&amp;Dosier de pruebas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>One PDF with the quotes, a picture of each place and the files’ hashes</source>
        <translation>Un PDF con las citas, una imagen de cada lugar y las huellas de los archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Good answer</source>
        <translation>&amp;Buena respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ba&amp;d answer</source>
        <translation>Ma&amp;la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>Only part of this was found on the cited page.</source>
        <translation>Solo se encontró una parte de esto en la página citada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>This was not found in your documents; the model may have made it up.</source>
        <translation>Esto no se encontró en sus documentos; puede que el modelo lo haya inventado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Pinned answers</source>
        <translation>Respuestas fijadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Suggested questions</source>
        <translation>Preguntas sugeridas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Chats</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_panel.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask your documents</source>
        <translation>Pregunte a sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Add some documents first: drop files or folders anywhere in the window. They stay on this computer.</source>
        <translation>Añada primero documentos: suelte archivos o carpetas en cualquier parte de la ventana. Permanecen en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Try the samples</source>
        <translation>Probar los ejemplos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask in plain words. Each sentence of the answer carries a number: click it to see the very words on their page.

Tick documents in the library to ask only those.</source>
        <translation>Pregunte con palabras sencillas. Cada frase de la respuesta lleva un número: haga clic en él para ver las palabras exactas en su página.

Marque documentos en la biblioteca para preguntar solo a esos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/citation_chip.py"/>
        <source>Citation {number}: {place}</source>
        <translation>Referencia {number}: {place}</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask when this answer is done (Enter)</source>
        <translation>Preguntar cuando termine esta respuesta (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation_view.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mention_completer.py"/>
        <source>Tags, documents, folders and kinds</source>
        <translation>Etiquetas, documentos, carpetas y tipos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Chosen for you: by what you ask, and by how fast the model is on this computer.</source>
        <translation>Elegido por usted: según lo que pregunte y lo rápido que sea el modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads the best passages at once.</source>
        <translation>El modelo lee enseguida los mejores pasajes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Thorough</source>
        <translation>A fondo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads many passages one by one: slower, more complete.</source>
        <translation>El modelo lee muchos pasajes uno a uno: más lento, más completo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Coverage</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Every passage is considered: for all, how many, list, compare, summarise.</source>
        <translation>Se considera cada pasaje: para todos, cuántos, enumerar, comparar, resumir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quotes only</source>
        <translation>Solo citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>No model: the best sentences, word for word.</source>
        <translation>Sin modelo: las mejores frases, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>How to answer</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Loading {name}</source>
        <translation>Cargando {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No model: quotes only</source>
        <translation>Sin modelo: solo citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Click to compare and choose.</source>
        <translation>Haga clic para comparar y elegir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>not in memory</source>
        <translation>fuera de la memoria</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>{n} tokens/s</source>
        <translation>{n} tokens/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Writes {n} tokens a second on this computer, as measured.</source>
        <translation>Escribe {n} tokens por segundo en este ordenador, según lo medido.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>How fast it writes here was not measured yet.</source>
        <translation>Aún no se ha medido a qué velocidad escribe aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>The starter model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>El modelo inicial es demasiado pequeño para redactar respuestas fiables, así que Carrel responde enseguida con su lector y citas. Uno mayor también redactaría.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>Este modelo es demasiado pequeño para redactar respuestas fiables, así que Carrel responde enseguida con su lector y citas. Uno mayor también redactaría.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is asked for nothing, and the documents’ own words are shown, at once.</source>
        <translation>A este modelo no se le pide nada; se muestran enseguida las propias palabras de los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question, and the documents’ own words are shown.</source>
        <translation>Este modelo lee su pregunta; se muestran las propias palabras de los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model picks sentences, and the documents’ own words are shown.</source>
        <translation>Este modelo elige frases; se muestran las propias palabras de los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question and picks sentences, and the documents’ own words are shown.</source>
        <translation>Este modelo lee su pregunta y elige frases; se muestran las propias palabras de los documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names.</source>
        <translation>Al probarlo, confundió números o nombres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it answered where the text held no answer.</source>
        <translation>Al probarlo, respondió donde el texto no contenía ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names, and answered where the text held no answer.</source>
        <translation>Al probarlo, confundió números o nombres y respondió donde el texto no contenía ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>It would read your question if the first word might take {seconds} seconds (Settings).</source>
        <translation>Leería su pregunta si la primera palabra pudiera tardar {seconds} segundos (Ajustes).</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Dismiss this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>No language model: Carrel answers with its reader and quotes. A model writes answers, too.</source>
        <translation>Sin modelo de lenguaje: Carrel responde con su lector y citas. Un modelo también redacta respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>{reason} Until then, Carrel answers with its reader and quotes.</source>
        <translation>{reason} Hasta entonces, Carrel responde con su lector y citas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/own_notes_view.py"/>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <source>Ask about your documents…</source>
        <translation>Pregunte sobre sus documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_bubble.py"/>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: {number}, in {documents}.</source>
        <translation>Tienen que ver con la pregunta: {number}, en {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: at least {number}, in {documents}.</source>
        <translation>Tienen que ver con la pregunta: al menos {number}, en {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Searched for {queries}: {passages} in {documents}.</source>
        <translation>Se buscó {queries}: {passages} en {documents}.</translation>
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
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Considered: {passages} in {documents}.</source>
        <translation>Considerado: {passages} en {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>None bears on the question.</source>
        <translation>Ninguno tiene que ver con la pregunta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} documents</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Save what is asked now…</source>
        <translation>&amp;Guardar a qué se pregunta ahora…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Rename a saved one</source>
        <translation>Ca&amp;mbiar el nombre de uno guardado</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>Rem&amp;ove a saved one</source>
        <translation>&amp;Quitar uno guardado</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>None of its documents is in the library any more.</source>
        <translation>Ninguno de sus documentos sigue en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked</source>
        <translation>Acotar a qué se pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;tag</source>
        <translation>Solo esta &amp;etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;kind</source>
        <translation>Solo este &amp;tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only this &amp;folder</source>
        <translation>Solo esta &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Ask &amp;all documents</source>
        <translation>Preguntar a todos los &amp;documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only {names}</source>
        <translation>Solo {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked; now: {names}</source>
        <translation>Acotar a qué se pregunta; ahora: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Nothing to ask: no document is in all of these at once</source>
        <translation>Nada que preguntar: ningún documento cumple todo esto a la vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking your one document</source>
        <translation>Pregunta a su único documento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking all {n} documents</source>
        <translation>
            <numerusform>Pregunta a {n} documento</numerusform>
            <numerusform>Pregunta a {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking “{title}” only</source>
        <translation>Pregunta solo a «{title}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking {number} of {n} documents</source>
        <translation>
            <numerusform>Pregunta a {number} de {n} documento</numerusform>
            <numerusform>Pregunta a {number} de {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>{name} in {folder}</source>
        <comment>a folder in another</comment>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>A few sentences, as the question asks for.</source>
        <translation>Unas pocas frases, según pida la pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Styles…</source>
        <translation>Estilos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style</source>
        <translation>Estilo de respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style: {name}</source>
        <translation>Estilo de respuesta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/dialogs/network.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/shell/menus.py"/>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>They could not be looked for; open this again to try anew</source>
        <translation>No se pudieron buscar; vuelva a abrir este menú para intentarlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>None could be found for these documents</source>
        <translation>No se encontró ninguna para estos documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not found in your documents</source>
        <translation>No se encuentra en sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing about this in your documents</source>
        <translation>Nada sobre esto en sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not answered in your documents</source>
        <translation>Sus documentos no lo responden</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searching your documents…</source>
        <translation>Buscando en sus documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Your documents’ own words. The model reads on for an answer…</source>
        <translation>Las palabras mismas de sus documentos. El modelo sigue leyendo para una respuesta…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing an answer, checked when it is done: {n} words…</source>
        <translation>
            <numerusform>Redactando una respuesta, que se comprueba al terminar: {n} palabra…</numerusform>
            <numerusform>Redactando una respuesta, que se comprueba al terminar: {n} palabras…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Stopped. The text above was not checked.</source>
        <translation>Detenido. El texto anterior no se comprobó.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing… not checked yet</source>
        <translation>Redactando… aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check these</source>
        <translation>Compruebe estos puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Only what the model knows by itself</source>
        <translation>Solo lo que el modelo sabe por sí mismo</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing in your documents bears this out. It may be wrong.</source>
        <translation>Nada en sus documentos lo confirma. Puede ser erróneo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>The nearest passages</source>
        <translation>Los pasajes más cercanos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Looked at the {n} passages nearest to the question; there may be more.</source>
        <translation>
            <numerusform>Se miró el {n} pasaje más cercano a la pregunta; puede haber más.</numerusform>
            <numerusform>Se miraron los {n} pasajes más cercanos a la pregunta; puede haber más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through all {n} documents</source>
        <translation>
            <numerusform>Revisar {n} documento</numerusform>
            <numerusform>Revisar los {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through the whole document</source>
        <translation>Revisar todo el documento</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show all {n}</source>
        <translation>
            <numerusform>Mostrar {n}</numerusform>
            <numerusform>Mostrar los {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>Copiar la respuesta con sus referencias</translation>
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
        <translation>Preguntar otra vez, de otro modo, o exportar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searched for…</source>
        <translation>Se buscó…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show what your documents were searched for</source>
        <translation>Mostrar qué se buscó en sus documentos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages…</source>
        <translation>
            <numerusform>Leyendo {n} pasaje…</numerusform>
            <numerusform>Leyendo {n} pasajes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages in {title}…</source>
        <translation>
            <numerusform>Leyendo {n} pasaje en {title}…</numerusform>
            <numerusform>Leyendo {n} pasajes en {title}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A good answer</source>
        <translation>Una buena respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A bad answer</source>
        <translation>Una mala respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Not answered when Carrel was closed</source>
        <translation>Sin respuesta al cerrar Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Waits for the answer above</source>
        <translation>Espera a la respuesta de arriba</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now: {question}</source>
        <translation>Preguntar ahora: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back: {question}</source>
        <translation>Retirar: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Answers questions about your own documents, and shows where each sentence comes from. Everything happens on this computer; nothing is sent anywhere.</source>
        <translation>Responde preguntas sobre sus propios documentos y muestra de dónde viene cada frase. Todo ocurre en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It reads documents with PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with llama.cpp, and is drawn with Qt and the Phosphor icons.</source>
        <translation>Software libre bajo la Licencia Pública General Affero de GNU, versión 3 o posterior. Lee documentos con PyMuPDF y escaneos con RapidOCR, encuentra pasajes con Sentence Transformers y Chroma, redacta con llama.cpp y se dibuja con Qt y los iconos Phosphor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>About Carrel</source>
        <translation>Acerca de Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>Only to an address that begins with https://</source>
        <translation>Solo a una dirección que empiece por https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Note on this answer</source>
        <translation>Nota sobre esta respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>What is to be remembered of this answer?</source>
        <translation>¿Qué hay que recordar de esta respuesta?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.</source>
        <translation>Ctrl+Intro guarda. Se conserva con la conversación y la acompaña al exportarla.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The system’s</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Pages keep their own.</source>
        <translation>Las páginas conservan los suyos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Of the window; pages are zoomed by themselves.</source>
        <translation>De la ventana; las páginas se amplían por separado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Either is on, too, where the system asks for it.</source>
        <translation>También se aplican donde el sistema lo pide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Kept on this computer, in the library’s own folder.</source>
        <translation>Se guardan en este equipo, en la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Search questions and answers</source>
        <translation>Buscar en preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Write the chat with its sources, for Word, as PDF or as Markdown</source>
        <translation>Escribir la conversación con sus fuentes, para Word, en PDF o en Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete for good (Del)</source>
        <translation>Eliminar definitivamente (Supr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete all chats…</source>
        <translation>Eliminar todas las conversaciones…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>{n} pinned</source>
        <translation>
            <numerusform>{n} fijada</numerusform>
            <numerusform>{n} fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>These words occur in no chat.</source>
        <translation>Estas palabras no aparecen en ninguna conversación.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>No chats yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>What you ask is kept here, with the answers and their sources.</source>
        <translation>Lo que pregunte se guarda aquí, con las respuestas y sus fuentes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Name of the chat</source>
        <translation>Nombre de la conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt's QLocale writes it</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Paste or type a text here, or drop a file on it.</source>
        <translation>Pegue o escriba aquí un texto, o suelte un archivo encima.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check a text</source>
        <translation>Comprobar un texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Each sentence is looked for in your documents: what they bear out, what only in part and why, and what they do not hold. The text itself is not kept.</source>
        <translation>Cada frase se busca en sus documentos: qué confirman, qué solo en parte y por qué, y qué no contienen. El texto mismo no se guarda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Text to check</source>
        <translation>Texto que comprobar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text, checked</source>
        <translation>El texto, comprobado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{stage}: {done} of {n} sentences</source>
        <translation>
            <numerusform>{stage}: {done} de {n} frase</numerusform>
            <numerusform>{stage}: {done} de {n} frases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{told} Stopped: the sentences after these were not checked.</source>
        <translation>{told} Detenido: las frases siguientes no se comprobaron.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Close without checking the text?</source>
        <translation>¿Cerrar sin comprobar el texto?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text itself is not kept.</source>
        <translation>El texto en sí no se guarda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The result was copied.</source>
        <translation>Se copió el resultado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check the text of a file</source>
        <translation>Comprobar el texto de un archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against {names}.</source>
        <translation>Comprobado con {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against all your documents.</source>
        <translation>Comprobado con todos sus documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Supported</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Unsupported</source>
        <translation>No confirmada</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>{supported} supported, {partly} partly supported, {unsupported} unsupported.</source>
        <translation>{supported} confirmadas, {partly} confirmadas en parte, {unsupported} no confirmadas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure it</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measuring how fast {model} is here…</source>
        <translation>Midiendo la velocidad de {model} aquí…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{card}: {size} free</source>
        <translation>{card}: {size} libres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} núcleo de procesador</numerusform>
            <numerusform>{n} núcleos de procesador</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{size} of memory free</source>
        <translation>{size} de memoria libre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>no graphics card that can be used</source>
        <translation>ninguna tarjeta gráfica utilizable</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>How fast {model} is here was not measured yet.</source>
        <translation>Aún no se ha medido la velocidad de {model} aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{model} reads {reads} and writes {writes} tokens a second here.</source>
        <translation>{model} lee aquí {reads} y escribe {writes} tokens por segundo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>About this document</source>
        <translation>Acerca de este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Pages…</source>
        <translation>Páginas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Answers that cite it</source>
        <translation>Respuestas que lo citan</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No kept answer cites it.</source>
        <translation>Ninguna respuesta guardada lo cita.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>How well it was read</source>
        <translation>Qué tal se leyó</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Cited in</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The file calls itself “{title}”.</source>
        <translation>El archivo se llama a sí mismo «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No page of it could be read.</source>
        <translation>No se pudo leer ninguna de sus páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Comments in the file</source>
        <translation>Comentarios del archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Your highlights</source>
        <translation>Sus resaltados</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Your own files stay where they are, and so does what Carrel did not make in a folder that you chose yourself. Other libraries of yours are not listed.</source>
        <translation>Sus propios archivos se quedan donde están, igual que lo que Carrel no creó en una carpeta que eligió usted. Sus otras bibliotecas no se indican.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Move the library…</source>
        <translation>Trasladar la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>It can be kept in another folder, or on another drive.</source>
        <translation>Puede guardarse en otra carpeta o en otra unidad.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>The vectors of this library are on the server {address}. To be rid of them, first choose in the menu Model to keep them on this computer again.</source>
        <translation>Los vectores de esta biblioteca están en el servidor {address}. Para borrarlos, elija primero en el menú Modelo guardarlos de nuevo en este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Keys of the window</source>
        <translation>Teclas de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Change keys…</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Show the keys…</source>
        <translation>Mostrar las teclas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>{key} cannot do “{does}” any more.</source>
        <translation>{key} ya no puede hacer «{does}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard; {key} shows the keys from anywhere.</source>
        <translation>Todo se puede hacer con el teclado; {key} muestra las teclas desde cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard.</source>
        <translation>Todo se puede hacer con el teclado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Search the keys</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>All as at first</source>
        <translation>Todas como al principio</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done by keys</source>
        <translation>Lo que hacen las teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{keys} (yours)</source>
        <translation>{keys} (su elección)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”:</source>
        <translation>Teclas nuevas para «{does}»:</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”</source>
        <translation>Teclas nuevas para «{does}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} does “{does}” now, which would lose it.</source>
        <translation>{key} sirve ahora para «{does}», que lo perdería.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} cannot be used.</source>
        <translation>{key} no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} is needed for typing, moving or menus, and stays what it is.</source>
        <translation>{key} se necesita para escribir, moverse o los menús, y queda como está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter model</source>
        <translation>El modelo inicial</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter that comes with Carrel. Too small to write answers that hold: you get the best quotes, at once.</source>
        <translation>El modelo inicial que trae Carrel. Demasiado pequeño para redactar respuestas fiables: obtiene enseguida las mejores citas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Answers are the best matching sentences, word for word.</source>
        <translation>Las respuestas son las frases que mejor coinciden, palabra por palabra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Which model should write the answers?</source>
        <translation>¿Qué modelo debe redactar las respuestas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Everything runs on this computer, and every citation is checked.</source>
        <translation>Todo se ejecuta en este equipo, y cada referencia se comprueba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Another model file (.gguf)</source>
        <translation>Otro archivo de modelo (.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>One you have downloaded. Larger models answer better and slower.</source>
        <translation>Uno que haya descargado. Los modelos mayores responden mejor y más despacio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library</source>
        <translation>Trasladar la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>The library goes to</source>
        <translation>La biblioteca va a</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Until the copy is checked, nothing is deleted where the library is now.</source>
        <translation>Hasta que se compruebe la copia, no se elimina nada de donde está ahora la biblioteca.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Stopping; the library stays where it is…</source>
        <translation>Deteniendo; la biblioteca se queda donde está…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>What asked for the network</source>
        <translation>Qué ha pedido usar la red</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Only getting a model, and a server if you choose one, may reach another machine. All else is refused, and written down here.</source>
        <translation>Solo la obtención de un modelo, y un servidor si usted elige uno, pueden llegar a otro equipo. Todo lo demás se rechaza y se anota aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Attempts to reach another machine</source>
        <translation>Intentos de llegar a otro equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing has asked for the network so far</source>
        <translation>Hasta ahora nada ha pedido usar la red</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>{n} attempts, {refused} of them refused</source>
        <translation>
            <numerusform>{n} intento, {refused} rechazado</numerusform>
            <numerusform>{n} intentos, {refused} rechazados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>The log could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>another machine</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>allowed: {purpose}</source>
        <translation>permitido: {purpose}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>What is to be remembered here?</source>
        <translation>¿Qué hay que recordar aquí?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Ctrl+Enter saves.</source>
        <translation>Ctrl+Intro guarda.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <source>Close without saving the note?</source>
        <translation>¿Cerrar sin guardar la nota?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Your changes are lost.</source>
        <translation>Se perderán sus cambios.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Search notes, tags and what is marked</source>
        <translation>Buscar en notas, etiquetas y lo resaltado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Whose notes</source>
        <translation>Notas de qué documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Show it on its page</source>
        <translation>Mostrarlo en su página</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy with where it stands (Ctrl+C)</source>
        <translation>Copiar con el lugar donde está (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Can be undone (Del)</source>
        <translation>Se puede deshacer (Supr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>As annotations in a copy of the PDF, or as Markdown</source>
        <translation>Como anotaciones en una copia del PDF, o como Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes ({number})</source>
        <translation>Resaltados y notas ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note on this document holds these words.</source>
        <translation>Ninguna nota sobre este documento contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note holds these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No highlights yet</source>
        <translation>Aún no hay resaltados</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Look in all documents</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Remove {n} notes</source>
        <translation>
            <numerusform>Quitar {n} nota</numerusform>
            <numerusform>Quitar {n} notas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page and press {highlight}, or {note} to write a note on them.</source>
        <translation>Seleccione palabras en una página y pulse {highlight}, o {note} para escribir una nota sobre ellas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page, and choose what to do in the menu “Document”.</source>
        <translation>Seleccione palabras en una página y elija qué hacer en el menú «Documento».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Language models: they write answers</source>
        <translation>Modelos de lenguaje: redactan respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Embedding models: they find passages</source>
        <translation>Modelos de embedding: encuentran pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Reranking models: they put found passages in order</source>
        <translation>Modelos de reordenación: ordenan los pasajes encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>fits this computer</source>
        <translation>cabe en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>only just fits this computer</source>
        <translation>cabe por poco en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>too big for this computer</source>
        <translation>demasiado grande para este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting one is the only thing for which Carrel uses the internet, and only when you press the button. Your documents and questions never leave this computer.</source>
        <translation>Obtener uno es lo único para lo que Carrel usa internet, y solo cuando usted pulsa el botón. Sus documentos y preguntas nunca salen de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Models that can be got</source>
        <translation>Modelos que se pueden obtener</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Add a folder of models…</source>
        <translation>Añadir una carpeta de modelos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>The models could not be listed</source>
        <translation>No se pudo mostrar la lista de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>On this computer already</source>
        <translation>Ya en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting {name}</source>
        <translation>Obteniendo {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get…</source>
        <translation>Obtener…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>From the package index</source>
        <translation>Del índice de paquetes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{stage}: {done} of {total} MB</source>
        <translation>{stage}: {done} de {total} MB</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Agree and get it</source>
        <translation>Aceptar y obtener</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from the Python package index, cut into {n} parts by others. They are put together here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its licence is {licence}; getting it means that you agree to that.</source>
        <translation>Procede del índice de paquetes de Python, cortado en {n} partes por otros. Aquí se juntan, y el conjunto debe tener la suma de comprobación (SHA-256) del archivo de {licence_at}. Su licencia es {licence}; obtenerlo significa que la acepta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from {licence_at} under the licence {licence}; getting it means that you agree to that.</source>
        <translation>Procede de {licence_at} con la licencia {licence}; obtenerlo significa que la acepta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{size} of it are here; getting it goes on from there.</source>
        <translation>{size} ya están aquí; la obtención continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It is here now.</source>
        <translation>Ya está aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended: {recommended}.</source>
        <translation>Recomendado: {recommended}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Go on getting it…</source>
        <translation>Seguir obteniendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Takes about {size} of memory</source>
        <translation>Ocupa unos {size} de memoria</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>writes about {n} tokens a second here</source>
        <translation>escribe aquí unos {n} tokens por segundo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Carrel does not open addresses of this kind.</source>
        <translation>Carrel no abre direcciones de este tipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your mail program?

{address}</source>
        <translation>¿Abrir esta dirección en su programa de correo?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your browser?

{address}</source>
        <translation>¿Abrir esta dirección en su navegador?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>It comes from the document and leads out of Carrel, which itself never goes online.</source>
        <translation>Viene del documento y lleva fuera de Carrel, que nunca se conecta a internet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Library overview</source>
        <translation>Vista general de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>What the library holds</source>
        <translation>Qué contiene la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Nothing is being done: all that was added has been read.</source>
        <translation>No hay nada en curso: todo lo añadido está leído.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Drop files or folders anywhere in the window.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{found} % found by meaning, the rest by words</source>
        <translation>{found} % se encuentra por significado, el resto por palabras</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{n} other kinds</source>
        <translation>
            <numerusform>{n} tipo más</numerusform>
            <numerusform>{n} tipos más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Waiting to be read</source>
        <translation>Pendiente de leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Holds hidden text</source>
        <translation>Contiene texto oculto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Read by OCR</source>
        <translation>Leída con OCR</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} read by OCR</source>
        <translation>
            <numerusform>{n} leída con OCR</numerusform>
            <numerusform>{n} leídas con OCR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} pendiente</numerusform>
            <numerusform>{n} pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} empty</source>
        <translation>
            <numerusform>{n} vacía</numerusform>
            <numerusform>{n} vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} ilegible</numerusform>
            <numerusform>{n} ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} pages with text</source>
        <translation>
            <numerusform>{n} página con texto</numerusform>
            <numerusform>{n} páginas con texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} with hidden text</source>
        <translation>
            <numerusform>{n} con texto oculto</numerusform>
            <numerusform>{n} con texto oculto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Pages that are not plain text</source>
        <translation>Páginas que no son texto simple</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Looking at the pages…</source>
        <translation>Examinando las páginas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Reading scanned pages is switched off.</source>
        <translation>La lectura de páginas escaneadas está desactivada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Read the pages that failed or are empty once more, as pictures</source>
        <translation>Leer de nuevo, como imágenes, las páginas ilegibles o vacías</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Every page has text</source>
        <translation>Todas las páginas tienen texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Nothing is missing from this document.</source>
        <translation>No falta nada de este documento.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>There are no pages</source>
        <translation>No hay páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>The pages could not be looked at</source>
        <translation>No se pudieron examinar las páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Trying again…</source>
        <translation>Probando de nuevo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>{n} more pages can be read now.</source>
        <translation>
            <numerusform>Ahora se puede leer {n} página más.</numerusform>
            <numerusform>Ahora se pueden leer {n} páginas más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>No more could be read.</source>
        <translation>No se pudo leer ninguna más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password needed</source>
        <translation>Se necesita contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>That password does not open it.</source>
        <translation>Esa contraseña no lo abre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” and {n} others are open now.</source>
        <translation>
            <numerusform>«{title}» y {n} más están abiertos.</numerusform>
            <numerusform>«{title}» y {n} más están abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” is open now.</source>
        <translation>«{title}» está abierto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>The password is used to read the document and kept only until Carrel is closed.</source>
        <translation>La contraseña se usa para leer el documento y solo se conserva hasta cerrar Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Skip this one</source>
        <translation>Omitir este</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>“{title}” is locked with a password.</source>
        <translation>«{title}» está bloqueado con una contraseña.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>{n} more are locked; the same password is tried on them: {names}.</source>
        <translation>
            <numerusform>1 más está bloqueado; se prueba en él la misma contraseña: {names}.</numerusform>
            <numerusform>{n} más están bloqueados; se prueba en ellos la misma contraseña: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename the document</source>
        <translation>Cambiar el nombre del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The list, citations and “@” call it so. Your file stays as it is.</source>
        <translation>Así se llama en la lista, en las citas y con «@». Su archivo queda como está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Use the file’s title</source>
        <translation>Usar el título del archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Save a scope</source>
        <translation>Guardar un ámbito</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Rename a scope</source>
        <translation>Cambiar el nombre de un ámbito</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Name of the scope</source>
        <translation>Nombre del ámbito</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already; it would be replaced.</source>
        <translation>Ya hay un ámbito «{name}»; se reemplazaría.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already.</source>
        <translation>Ya hay un ámbito «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Model server</source>
        <translation>Servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Answers from a server on your own network</source>
        <translation>Respuestas de un servidor de su propia red</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat then go there, and nowhere else; your files stay here.</source>
        <translation>Un programa en otro equipo suyo, o en este, puede redactar las respuestas: llama-server, vLLM, LM Studio u Ollama. Sus preguntas, los pasajes encontrados para ellas y lo dicho antes en la conversación van entonces allí, y a ningún otro sitio; sus archivos se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Address of the model server</source>
        <translation>Dirección del servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Send passages of my documents over the internet</source>
        <translation>Enviar pasajes de mis documentos por internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking the server</source>
        <translation>Consultando al servidor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking it…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>It is kept on this computer where only you can read it; without one, what was kept before counts.</source>
        <translation>Se guarda en este equipo donde solo usted puede leerla; sin ella vale la que se guardó antes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server has several</source>
        <translation>si el servidor tiene varios</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Name of the model on the server</source>
        <translation>Nombre del modelo en el servidor</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server wants one</source>
        <translation>si el servidor la pide</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API key of the model server</source>
        <translation>Clave de API del servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that Carrel makes: none.</source>
        <translation>Nada sale de este equipo. En un terminal, «carrel doctor --privacy» muestra cada conexión de red que hace Carrel: ninguna.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with “{old}”.</source>
        <translation>«{name}» tiene que leer de nuevo todos sus documentos, lo que puede tardar tanto como añadirlos. Hasta que termine, se responde con «{old}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with the old model.</source>
        <translation>«{name}» tiene que leer de nuevo todos sus documentos, lo que puede tardar tanto como añadirlos. Hasta que termine, se responde con el modelo anterior.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Scanned pages</source>
        <translation>Páginas escaneadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finding passages</source>
        <translation>Búsqueda de pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writing answers</source>
        <translation>Redacción de respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No setting says this.</source>
        <translation>Ningún ajuste dice esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Read scanned pages (OCR)</source>
        <translation>Leer páginas escaneadas (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Pages that are only pictures are read in the background, after everything else can be searched. It takes a few seconds a page.</source>
        <translation>Las páginas que son solo imágenes se leen en segundo plano, cuando todo lo demás ya se puede buscar. Tarda unos segundos por página.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finds the passages that mean what a question asks.</source>
        <translation>Encuentra los pasajes cuyo significado corresponde a lo que se pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>A model in the format of sentence-transformers</source>
        <translation>Un modelo en el formato de sentence-transformers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Use the starter</source>
        <translation>Usar el inicial</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Build its index</source>
        <translation>Crear su índice</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Building the index</source>
        <translation>Creando el índice</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Compare and choose…</source>
        <translation>Comparar y elegir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Let the model answer from its own knowledge</source>
        <translation>Dejar que el modelo responda con su propio conocimiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Only where your documents hold no answer. What it says then is not checked and cites nothing, and is marked as such.</source>
        <translation>Solo donde sus documentos no contienen respuesta. Lo que diga entonces no se comprueba, no cita nada y se marca como tal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The more time, the more a model reads for an answer; how fast it reads is measured when you choose it. The best quotes are there at once.</source>
        <translation>Cuanto más tiempo, más lee un modelo para una respuesta; su velocidad de lectura se mide al elegirlo. Las mejores citas aparecen enseguida.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Seconds until the first word of an answer</source>
        <translation>Segundos hasta la primera palabra de una respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>First word of an answer within</source>
        <translation>Primera palabra de una respuesta en</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Models leave memory when nothing is asked for</source>
        <translation>Los modelos salen de la memoria si no se pregunta nada durante</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>They come back by themselves when you type a question; nothing is lost.</source>
        <translation>Vuelven por sí solos cuando usted escribe una pregunta; no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon as that is over.</source>
        <translation>Se usa enseguida; mientras Carrel trabaja, o se perdería algo escrito o la opción de deshacer, en cuanto eso termine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Change it now</source>
        <translation>Cambiarlo ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The messages go away with it.</source>
        <translation>Los mensajes desaparecerán.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writes answers from the passages that were found. Every sentence is checked.</source>
        <translation>Redacta respuestas a partir de los pasajes encontrados. Cada frase se comprueba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Building the index of “{building}”</source>
        <translation>Creando el índice de «{building}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Until it is complete, questions are answered with “{name}”.</source>
        <translation>Hasta que esté completo, se responde con «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{name} · comes with Carrel</source>
        <translation>{name} · viene con Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>On the pages</source>
        <translation>En las páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the next word; with Up, Down, Home, End by lines</source>
        <translation>Seleccionar la palabra siguiente; por líneas con Arriba, Abajo, Inicio, Fin</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the whole document</source>
        <translation>Seleccionar todo el documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy what is selected</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Let go of what is selected</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>In the list of documents</source>
        <translation>En la lista de documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Tick, so that only ticked documents are asked</source>
        <translation>Marcar, para preguntar solo a los documentos marcados</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con él</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Asking</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>The question before, in the empty box</source>
        <translation>La pregunta anterior, en el cuadro vacío</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>No key does this.</source>
        <translation>Ninguna tecla hace esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/3-bullet-points.toml"/>
        <source>Bullet points</source>
        <translation>Viñetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/5-data-json.toml"/>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New style</source>
        <translation>Nuevo estilo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer in plain words.</source>
        <translation>Responde con palabras sencillas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer styles</source>
        <translation>Estilos de respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A new style that begins as this one</source>
        <translation>Un estilo nuevo que empieza como este</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Name, Amount, Date (none: as fits the answer)</source>
        <translation>Nombre, Importe, Fecha (vacío: según la respuesta)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What should the answers be like?</source>
        <translation>¿Cómo deben ser las respuestas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As long as it takes</source>
        <translation>Lo que haga falta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source> sentences, bullets or rows at most</source>
        <translation> frases, viñetas o filas como máximo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Instruction</source>
        <translation>&amp;Instrucción</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Form</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>JSON &amp;schema</source>
        <translation>E&amp;squema JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What a document says</source>
        <translation>Qué dice un documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>The answer as you would like it</source>
        <translation>La respuesta como la querría</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Passage</source>
        <translation>Pasa&amp;je</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Question to try it on</source>
        <translation>Pregunta para probarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A question about your documents, to see this style at work</source>
        <translation>Una pregunta sobre sus documentos, para ver este estilo en acción</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Try it out</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As it came with Carrel</source>
        <translation>Como viene con Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Changed by you</source>
        <translation>Modificado por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Worked example {number} of {total}</source>
        <translation>Ejemplo {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>There is another answer style “{name}”: please choose another name.</source>
        <translation>Ya hay otro estilo de respuesta «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Set “{name}” back to how it came with Carrel?</source>
        <translation>¿Volver «{name}» a como viene con Carrel?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Delete “{name}”?</source>
        <translation>¿Eliminar «{name}»?</translation>
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
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Close without saving {names}?</source>
        <translation>¿Cerrar sin guardar {names}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Make a summary</source>
        <translation>Hacer un resumen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summarising…</source>
        <translation>Resumiendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>No sentence of this document says by itself what it is about.</source>
        <translation>Ninguna frase de este documento dice por sí sola de qué trata.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Stop using it</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vector server</source>
        <translation>Servidor de vectores</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vectors on a server on your own network</source>
        <translation>Vectores en un servidor de su propia red</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which passages are found. The vectors of your questions and of all passages then go there: much of a text can be guessed from its vector. Texts, files and names stay here.</source>
        <translation>Un servidor Chroma («chroma run») en otro equipo suyo puede guardar los vectores con los que se encuentran los pasajes. Los vectores de sus preguntas y de todos los pasajes van entonces allí: mucho de un texto se puede adivinar a partir de su vector. Textos, archivos y nombres se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Address of the Chroma server</source>
        <translation>Dirección del servidor Chroma</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Send the vectors of my documents over the internet</source>
        <translation>Enviar los vectores de mis documentos por internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them there</source>
        <translation>Guardarlos allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving them…</source>
        <translation>Moviendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them on this computer</source>
        <translation>Guardarlos en este equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folders</source>
        <translation>Carpetas seguidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>What is added, changed, moved or deleted in them is followed, also what happened while Carrel was closed.</source>
        <translation>Se sigue lo que se añade, cambia, mueve o elimina en ellas, también lo ocurrido mientras Carrel estaba cerrado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Follow a folder…</source>
        <translation>Seguir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>The folders could not be listed</source>
        <translation>No se pudo mostrar la lista de carpetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>No folder is followed</source>
        <translation>No se sigue ninguna carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Choose one, and the documents that you put into it are found here by themselves.</source>
        <translation>Elija una, y los documentos que ponga en ella aparecerán aquí por sí solos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following {path}</source>
        <translation>Dejar de seguir {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Its documents stay in the library</source>
        <translation>Sus documentos permanecen en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions (*.csv *.jsonl)</source>
        <translation>Preguntas (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure answers</source>
        <translation>Medir respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What was measured until then is kept</source>
        <translation>Lo medido hasta entonces se conserva</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Write questions whose answers you know, and a few that your documents do not answer. Ten or twenty tell a lot.</source>
        <translation>Escriba preguntas cuyas respuestas conozca, y algunas que sus documentos no respondan. Con diez o veinte se aprende mucho.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Question set</source>
        <translation>Conjunto de preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>New question set</source>
        <translation>Nuevo conjunto de preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions from a table (.csv) or a .jsonl file</source>
        <translation>Preguntas de una tabla (.csv) o de un archivo .jsonl</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Delete this question set</source>
        <translation>Eliminar este conjunto de preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>the whole library</source>
        <translation>toda la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>each question’s own document</source>
        <translation>el documento de cada pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>from</source>
        <comment>answers from the whole library</comment>
        <translation>a partir de</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Answer with</source>
        <translation>Responder con</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the documents closed</source>
        <translation>También con los documentos cerrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What the model knows by itself: it is asked several times without your documents. Takes longer.</source>
        <translation>Lo que el modelo sabe por sí mismo: se le pregunta varias veces sin sus documentos. Tarda más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the right page given</source>
        <translation>También con la página correcta dada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where you noted the page: how well it is read once it is found.</source>
        <translation>Donde indicó la página: lo bien que se lee una vez encontrada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>The model marks answers in prose</source>
        <translation>El modelo califica las respuestas redactadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where rules cannot tell. A small model is a poor judge; the results say how poor.</source>
        <translation>Donde las reglas no bastan. Un modelo pequeño juzga mal; los resultados dicen cuánto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What are the questions about?</source>
        <translation>¿De qué tratan las preguntas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import questions</source>
        <translation>Importar preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Export questions</source>
        <translation>Exportar preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/services/library_move.py"/>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Something went wrong in Carrel.</source>
        <translation>Algo ha fallado en Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{name} (in use)</source>
        <translation>{name} (en uso)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>In documents</source>
        <translation>En los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>A number, name or few words are checked by rules; several right answers stand with | between them</source>
        <translation>Un número, un nombre o pocas palabras se comprueban con reglas; varias respuestas correctas se separan con |</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Where the answer is, if you know it: whether the right document is found is measured then</source>
        <translation>Dónde está la respuesta, si lo sabe: se mide entonces si se encuentra el documento correcto</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>On which page, if you know it: whether the right page is found and cited is measured then</source>
        <translation>En qué página, si lo sabe: se mide entonces si se encuentra y se cita la página correcta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Untick it for a question that your documents do not answer: it is right not to answer it</source>
        <translation>Desmárquelo en una pregunta que sus documentos no respondan: lo correcto es no responderla</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>in the documents</source>
        <translation>en los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>not in the documents</source>
        <translation>no en los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Write a question…</source>
        <translation>Escribir una pregunta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Remove the selected questions</source>
        <translation>Quitar las preguntas seleccionadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Page found</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Whether it was answered rightly</source>
        <translation>Si se respondió correctamente</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>An arrow says that it fared better or worse than in the run compared with</source>
        <translation>Una flecha indica que fue mejor o peor que en la medición con la que se compara</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Where the page that you noted stands among those found</source>
        <translation>El puesto de la página que indicó entre las encontradas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not measured.</source>
        <translation>No se midió.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not asked; your documents do not answer it.</source>
        <translation>No se preguntó; sus documentos no lo responden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered, though your documents do not answer it.</source>
        <translation>Respondida, aunque sus documentos no lo responden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Rightly not answered.</source>
        <translation>Con razón sin responder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>No answer was found.</source>
        <translation>No se encontró respuesta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered; whether rightly cannot be told by rules.</source>
        <translation>Respondida; las reglas no pueden decir si bien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right, as the model judges.</source>
        <translation>Correcta, según el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right.</source>
        <translation>Correcta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right, as the model judges.</source>
        <translation>Incorrecta, según el modelo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right.</source>
        <translation>Incorrecta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Better than before: {question}</source>
        <translation>Mejor que antes: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Worse than before: {question}</source>
        <translation>Peor que antes: {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Results, question by question</source>
        <translation>Resultados, pregunta por pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>place {rank}</source>
        <translation>puesto {rank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Documents closed</source>
        <translation>Documentos cerrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model alone, from what it knows by itself</source>
        <translation>El modelo solo, con lo que sabe por sí mismo</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With your documents</source>
        <translation>Con sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel answers</source>
        <translation>Como responde Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With the right page given</source>
        <translation>Con la página correcta dada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel would answer if it always found the right page</source>
        <translation>Como respondería Carrel si siempre encontrara la página correcta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Well known</source>
        <translation>Bien sabido</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right, whatever examples it is shown</source>
        <translation>Su respuesta más probable es correcta, sean cuales sean los ejemplos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Perhaps known</source>
        <translation>Quizá sabido</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right with some examples</source>
        <translation>Su respuesta más probable es correcta con algunos ejemplos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Hardly known</source>
        <translation>Apenas sabido</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right by chance only, now and then</source>
        <translation>Correcta solo por azar, de vez en cuando</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Not known</source>
        <translation>No sabido</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Never right without your documents</source>
        <translation>Nunca correcta sin sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right page found</source>
        <translation>Página correcta encontrada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Complete answers</source>
        <translation>Respuestas completas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Citations on a right page</source>
        <translation>Referencias en una página correcta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Quotes word for word</source>
        <translation>Citas palabra por palabra</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answered what can be</source>
        <translation>Respondido lo respondible</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Refused what cannot</source>
        <translation>Rechazado lo no respondible</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured.</source>
        <translation>
            <numerusform>{measured} de {n} pregunta medida.</numerusform>
            <numerusform>{measured} de {n} preguntas medidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured: it was stopped.</source>
        <translation>
            <numerusform>{measured} de {n} pregunta medida: se detuvo.</numerusform>
            <numerusform>{measured} de {n} preguntas medidas: se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure.</source>
        <translation>Las respuestas correctas cambiaron entre {low} y {high} puntos, con un 95 % de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure: that may be chance.</source>
        <translation>Las respuestas correctas cambiaron entre {low} y {high} puntos, con un 95 % de seguridad: puede ser azar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the documents bring</source>
        <translation>Qué aportan los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the model knows by itself</source>
        <translation>Qué sabe el modelo por sí mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers to the {n} questions that could be asked in each way.</source>
        <translation>
            <numerusform>Respuestas correctas a la {n} pregunta que pudo hacerse de cada modo.</numerusform>
            <numerusform>Respuestas correctas a las {n} preguntas que pudieron hacerse de cada modo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No question could be asked in each of these ways: only those with a page noted can.</source>
        <translation>Ninguna pregunta pudo hacerse de todos estos modos: solo las que tienen una página indicada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Closed</source>
        <translation>Sin</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers without your documents</source>
        <translation>Respuestas correctas sin sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers with your documents</source>
        <translation>Respuestas correctas con sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>There was no answer on which it could be compared with the rules.</source>
        <translation>No hubo respuesta con la que compararlo con las reglas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model marked {n} answers.</source>
        <translation>
            <numerusform>El modelo calificó {n} respuesta.</numerusform>
            <numerusform>El modelo calificó {n} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer: it is not in the documents</source>
        <translation>Sin respuesta: no está en los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>By itself</source>
        <translation>Por sí mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}.</source>
        <translation>
            <numerusform>En {n} respuesta que las reglas pueden juzgar, coincide con ellas en un {agrees}.</numerusform>
            <numerusform>En {n} respuestas que las reglas pueden juzgar, coincide con ellas en un {agrees}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance (kappa: 1 at best).</source>
        <translation>
            <numerusform>En {n} respuesta que las reglas pueden juzgar, coincide con ellas en un {agrees}, {kappa} más allá del azar (kappa: 1 como máximo).</numerusform>
            <numerusform>En {n} respuestas que las reglas pueden juzgar, coincide con ellas en un {agrees}, {kappa} más allá del azar (kappa: 1 como máximo).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Better do not rely on its marks.</source>
        <translation>Es mejor no fiarse de sus calificaciones.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{meaning}. Measured in both runs on {n} questions.</source>
        <translation>
            <numerusform>{meaning}. Medido en ambas mediciones con {n} pregunta.</numerusform>
            <numerusform>{meaning}. Medido en ambas mediciones con {n} preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{n} could not be: a document is not in the library.</source>
        <translation>
            <numerusform>{n} no pudo medirse: falta un documento en la biblioteca.</numerusform>
            <numerusform>{n} no pudieron medirse: falta un documento en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>An answer took {seconds} s, typically.</source>
        <translation>Una respuesta tardó normalmente {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Of {n} questions in both runs, {better} got better, {worse} worse.</source>
        <translation>
            <numerusform>De {n} pregunta en ambas mediciones, {better} mejoraron y {worse} empeoraron.</numerusform>
            <numerusform>De {n} preguntas en ambas mediciones, {better} mejoraron y {worse} empeoraron.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers are as before.</source>
        <translation>Las respuestas correctas están como antes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>auto</source>
        <comment>a mode</comment>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quick</source>
        <comment>a mode</comment>
        <translation>rápido</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>thorough</source>
        <comment>a mode</comment>
        <translation>a fondo</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>coverage</source>
        <comment>a mode</comment>
        <translation>exhaustivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quotes</source>
        <comment>a mode</comment>
        <translation>citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{percent} right</source>
        <translation>{percent} correctas</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>stopped after {done}</source>
        <translation>detenida tras {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{stage}: question {number} of {total}</source>
        <translation>{stage}: pregunta {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
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
        <translation>Medición</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>As a table (.csv) or to read (.md)</source>
        <translation>Como tabla (.csv) o para leer (.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Delete these results</source>
        <translation>Eliminar estos resultados</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>compared with</source>
        <translation>comparada con</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Nothing is measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Write some questions, then press “Measure”.</source>
        <translation>Escriba algunas preguntas y pulse «Medir».</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>no other run</source>
        <translation>ninguna otra medición</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>Changed since it was read</source>
        <translation>Modificado desde su lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Drop files or folders anywhere in this window: {examples}. They stay where they are, and nothing leaves this computer.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de esta ventana: {examples}. Se quedan donde están, y nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Find a document</source>
        <translation>Buscar un documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show only what needs attention</source>
        <translation>Mostrar solo lo que requiere atención</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>About this document…</source>
        <translation>Acerca de este documento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed file again</source>
        <translation>Volver a leer el archivo modificado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed files again</source>
        <translation>Volver a leer los archivos modificados</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Locate its file…</source>
        <translation>Localizar su archivo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only this</source>
        <translation>Preguntar solo a este</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only these</source>
        <translation>Preguntar solo a estos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in its own program</source>
        <translation>Abrir en su programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy paths</source>
        <translation>Copiar las rutas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Remove from library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add</source>
        <comment>documents, on a button with little room</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add documents to the library</source>
        <translation>Añadir documentos a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Watched folders…</source>
        <translation>Carpetas seguidas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Sample documents</source>
        <translation>Documentos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list; only some kinds are shown</source>
        <translation>Orden de la lista; solo se muestran algunos tipos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask all</source>
        <translation>Preguntar a todos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Take all ticks away, so that questions go to every document</source>
        <translation>Quitar todas las marcas, para que las preguntas vayan a todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show the folders that are followed</source>
        <translation>Mostrar las carpetas seguidas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{n} watched folders</source>
        <translation>
            <numerusform>{n} carpeta seguida</numerusform>
            <numerusform>{n} carpetas seguidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{watched} watched · {n} missing</source>
        <translation>
            <numerusform>{watched} seguidas · falta {n}</numerusform>
            <numerusform>{watched} seguidas · faltan {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folder missing</source>
        <translation>Falta la carpeta seguida</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>No document found</source>
        <translation>No se encontró ningún documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>None is of the kind, state, tag and days chosen above.</source>
        <translation>Ninguno es del tipo, estado, etiqueta y días elegidos arriba.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Nothing here matches “{words}”.</source>
        <translation>Nada aquí coincide con «{words}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Asking {number} of {n}</source>
        <translation>
            <numerusform>Se pregunta a {number} de {n}</numerusform>
            <numerusform>Se pregunta a {number} de {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Tick documents to ask only those</source>
        <translation>Marque a cuáles preguntar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Newest first</source>
        <translation>Primero los más nuevos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Changed last first</source>
        <translation>Primero los últimos modificados</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Longest first</source>
        <translation>Primero los más largos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>&amp;Group</source>
        <translation>A&amp;grupar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;state</source>
        <translation>Solo este e&amp;stado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only a&amp;dded</source>
        <translation>Solo &amp;añadidos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words and meaning</source>
        <translation>Palabras y significado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words, or what it is about</source>
        <translation>Palabras, o de qué trata</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search all documents</source>
        <translation>Buscar en todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search by</source>
        <translation>Buscar por</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>The search did not work</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{passages} in {documents}</source>
        <comment>passages in documents</comment>
        <translation>{passages} en {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching in {n} ticked</source>
        <translation>
            <numerusform>Buscando en {n} marcado</numerusform>
            <numerusform>Buscando en {n} marcados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching all documents</source>
        <translation>Buscando en todos los documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>No passage holds “{words}”.</source>
        <translation>Ningún pasaje contiene «{words}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Type words, or what a passage is about. Nothing is asked of a language model.</source>
        <translation>Escriba palabras, o de qué trata un pasaje. No se pregunta a ningún modelo de lenguaje.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>({having} of {total})</source>
        <translation>({having} de {total})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag for {n} documents:</source>
        <translation>
            <numerusform>Etiqueta para {n} documento:</numerusform>
            <numerusform>Etiqueta para {n} documentos:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file is not there any more. What was read of it can still be asked about.</source>
        <translation>Su archivo ya no está. Se puede seguir preguntando por lo que se leyó de él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file has changed since it was read. Answers are from what it said then.</source>
        <translation>El archivo ha cambiado desde que se leyó. Las respuestas proceden de lo que decía entonces.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading scans · {ocr_pages} of {scans}</source>
        <translation>Leyendo escaneos · {ocr_pages} de {scans}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading pictures · {n} pictures left</source>
        <translation>
            <numerusform>Leyendo imágenes · queda {n} imagen</numerusform>
            <numerusform>Leyendo imágenes · quedan {n} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Words ready · {percent} %</source>
        <translation>Palabras listas · {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{failed_pages} of {pages} unreadable</source>
        <translation>{failed_pages} de {pages} ilegibles</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{waiting_pages} of {pages} not read</source>
        <translation>{waiting_pages} de {pages} sin leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{pages} · not all read</source>
        <translation>{pages} · no todo leído</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Needs a password</source>
        <translation>Necesita contraseña</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} pages could not be read.</source>
        <translation>
            <numerusform>{n} página no se pudo leer.</numerusform>
            <numerusform>{n} páginas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} scanned pages not read.</source>
        <translation>
            <numerusform>{n} página escaneada sin leer.</numerusform>
            <numerusform>{n} páginas escaneadas sin leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{read} of {n} scanned pages read.</source>
        <translation>
            <numerusform>{read} de {n} página escaneada leída.</numerusform>
            <numerusform>{read} de {n} páginas escaneadas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} slides</source>
        <translation>
            <numerusform>{n} diapositiva</numerusform>
            <numerusform>{n} diapositivas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>tagged {tags}</source>
        <translation>etiquetas {tags}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>changed since it was read</source>
        <translation>modificado desde su lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>open</source>
        <comment>a document that is shown</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/embedding_models.py"/>
        <source>The index of “{building}” is still being built. Choose another model once that is done, or cancel it in the settings first.</source>
        <translation>El índice de «{building}» aún se está creando. Elija otro modelo cuando termine, o cancélelo antes en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/engine_bridge.py"/>
        <source>The part of Carrel that does the work did not start.</source>
        <translation>La parte de Carrel que hace el trabajo no se inició.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on.</source>
        <translation>La parte de Carrel que hace el trabajo se detuvo inesperadamente. Se ha reiniciado y continúa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” can be searched now.</source>
        <translation>Ya se puede buscar en «{title}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>All {n} documents can be searched now.</source>
        <translation>
            <numerusform>Ya se puede buscar en {n} documento.</numerusform>
            <numerusform>Ya se puede buscar en los {n} documentos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>It cannot be used.</source>
        <translation>No se puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” again: {reason}</source>
        <translation>«{title}» de nuevo: {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{usable} of {n} documents can be searched now; the list says what is wrong with the others.</source>
        <translation>
            <numerusform>Ya se puede buscar en {usable} de {n} documento; la lista dice qué ocurre con los demás.</numerusform>
            <numerusform>Ya se puede buscar en {usable} de {n} documentos; la lista dice qué ocurre con los demás.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Nothing was added: no documents were found there.</source>
        <translation>No se añadió nada: no se encontraron documentos allí.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} files are already in the library.</source>
        <translation>
            <numerusform>1 archivo ya está en la biblioteca.</numerusform>
            <numerusform>{n} archivos ya están en la biblioteca.</numerusform>
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
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} in the folder were left out: {reasons}.</source>
        <translation>
            <numerusform>Se omitió {n} elemento de la carpeta: {reasons}.</numerusform>
            <numerusform>Se omitieron {n} elementos de la carpeta: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>It has left memory, as nothing was asked for a while, and comes back when you type a question.</source>
        <translation>Ha salido de la memoria porque hace rato que no se pregunta nada, y vuelve cuando usted escribe una pregunta.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the starter model</source>
        <translation>el modelo inicial</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the model server</source>
        <translation>el servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>Another model is just being loaded. Choose this one again once that is done.</source>
        <translation>Se está cargando otro modelo. Elija este de nuevo cuando termine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/model_offers.py"/>
        <source>Asking for it</source>
        <translation>Solicitándolo</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>open</source>
        <comment>a group that is unfolded</comment>
        <translation>desplegado</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>closed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a folder</source>
        <translation>Sin carpeta</translation>
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
        <translation>Tablas para Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>“{title}” goes on from here.</source>
        <translation>«{title}» continúa desde aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the chat</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Chat</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the answer</source>
        <translation>Exportar la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>{name} (evidence)</source>
        <translation>{name} (pruebas)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack</source>
        <translation>Dosier de pruebas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Writing the evidence pack…</source>
        <translation>Escribiendo el dosier de pruebas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack: {stage}, {done} of {total}</source>
        <translation>Dosier de pruebas: {stage}, {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete {n} chats?</source>
        <translation>
            <numerusform>¿Eliminar {n} conversación?</numerusform>
            <numerusform>¿Eliminar {n} conversaciones?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete all chats?</source>
        <translation>¿Eliminar todas las conversaciones?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete chats</source>
        <translation>Eliminar conversaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>This cannot be undone. Your documents are left alone.</source>
        <translation>Esto no se puede deshacer. Sus documentos no se tocan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Rename chat</source>
        <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>It is in “{name}”.</source>
        <translation>Está en «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove “{title}” from the library?</source>
        <translation>¿Quitar «{title}» de la biblioteca?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove {n} documents from the library?</source>
        <translation>
            <numerusform>¿Quitar {n} documento de la biblioteca?</numerusform>
            <numerusform>¿Quitar {n} documentos de la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>The files on your disk are left alone, and for 30 days it can be undone.</source>
        <translation>Los archivos de su disco no se tocan, y durante 30 días se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{title}” is out of the library.</source>
        <translation>«{title}» está fuera de la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} documents are out of the library.</source>
        <translation>
            <numerusform>{n} documento está fuera de la biblioteca.</numerusform>
            <numerusform>{n} documentos están fuera de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} files are not usable; the list says why.</source>
        <translation>
            <numerusform>1 archivo no se puede usar; la lista dice por qué.</numerusform>
            <numerusform>{n} archivos no se pueden usar; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>This document cannot be used.</source>
        <translation>Este documento no se puede usar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Where is “{title}” now?</source>
        <translation>¿Dónde está ahora «{title}»?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{before}” is now called “{title}”.</source>
        <translation>«{before}» se llama ahora «{title}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next place found</source>
        <translation>Siguiente lugar encontrado</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous place found</source>
        <translation>Anterior lugar encontrado</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next &amp;citation of the answer</source>
        <translation>&amp;Siguiente referencia de la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous citation of the answer</source>
        <translation>Referencia anterior de la respuesta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Page pict&amp;ures</source>
        <translation>&amp;Miniaturas de páginas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Co&amp;mments in the file</source>
        <translation>Co&amp;mentarios del archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Go to page…</source>
        <translation>I&amp;r a la página…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Forwar&amp;d</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy it with its citation</source>
        <translation>Copiar con su referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Highlight what is selected</source>
        <translation>&amp;Resaltar la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Write a &amp;note on it…</source>
        <translation>Escribir una &amp;nota…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Highlights and not&amp;es…</source>
        <translation>Resaltados y n&amp;otas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom ou&amp;t</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;width</source>
        <translation>Ajustar al a&amp;ncho</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;page</source>
        <translation>Ajustar a la &amp;página</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>C&amp;lose tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next ta&amp;b</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;One page abreast</source>
        <translation>&amp;Una página</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Two pages abreast</source>
        <translation>&amp;Dos páginas juntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Two pages, the &amp;first by itself</source>
        <translation>Dos páginas, la &amp;primera sola</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to the library</source>
        <translation>Suelte para añadir a la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to your library</source>
        <translation>Suelte para añadir a su biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>{examples}; or folders of them. They stay where they are.</source>
        <translation>{examples}; o carpetas con ellos. Se quedan donde están.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Your questions are measured.</source>
        <translation>Sus preguntas están medidas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/first_frame.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow a folder</source>
        <translation>Seguir una carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is added once, as it is now.</source>
        <translation>«{name}» se añade una vez, como está ahora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Keep following this folder</source>
        <translation>Seguir esta carpeta siempre</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is followed: what changes in it, changes here.</source>
        <translation>Se sigue «{name}»: lo que cambie en ella, cambia aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is not followed any longer; its documents stay.</source>
        <translation>Ya no se sigue «{name}»; sus documentos permanecen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow it again</source>
        <translation>Seguirla de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>Everything that Carrel kept of you is deleted.</source>
        <translation>Se ha eliminado todo lo que Carrel guardaba de usted.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>This could not be deleted; please delete it by hand:</source>
        <translation>Esto no se pudo eliminar; elimínelo a mano:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what Carrel is doing now is done.</source>
        <translation>El idioma cambiará en cuanto Carrel termine lo que está haciendo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what you typed is sent, saved or taken back.</source>
        <translation>El idioma cambiará en cuanto envíe, guarde o borre lo que ha escrito.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as the messages with a button above the panes are gone.</source>
        <translation>El idioma cambiará en cuanto desaparezcan los mensajes con botón de encima de los paneles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Chat</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel</source>
        <translation>Cerrar Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel and lose what is in {names}?</source>
        <translation>¿Cerrar Carrel y perder lo que hay en {names}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Your questions and what is open are kept.</source>
        <translation>Sus preguntas y lo que está abierto se conservan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Carrel stopped unexpectedly before. A report names no document and holds no text of one.</source>
        <translation>Carrel se cerró inesperadamente. Un informe no nombra ningún documento ni contiene texto de ninguno.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Begin a new library…</source>
        <translation>Empezar una biblioteca nueva…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Where is my data?</source>
        <translation>¿&amp;Dónde están mis datos?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>A &amp;short tour</source>
        <translation>Un re&amp;corrido breve</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;About Carrel</source>
        <translation>&amp;Acerca de Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Add documents…</source>
        <translation>&amp;Añadir documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add the &amp;samples</source>
        <translation>Añadir los e&amp;jemplos</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>O&amp;verview…</source>
        <translation>&amp;Vista general…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Watched folders…</source>
        <translation>Carpetas &amp;seguidas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Search all documents…</source>
        <translation>&amp;Buscar en todos los documentos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Check a text…</source>
        <translation>Comprobar un &amp;texto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Measure answers…</source>
        <translation>&amp;Medir respuestas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Remove selected…	Del</source>
        <translation>&amp;Quitar la selección…	Supr</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>About this d&amp;ocument…</source>
        <translation>Acerca de este &amp;documento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;New chat</source>
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Chats…</source>
        <translation>&amp;Conversaciones…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Rename…</source>
        <translation>Cambiar n&amp;ombre…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Delete &amp;all chats…</source>
        <translation>Eliminar &amp;todas las conversaciones…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Compare and choose…</source>
        <translation>&amp;Comparar y elegir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Get a model…</source>
        <translation>&amp;Obtener un modelo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Choose a model &amp;file (.gguf)…</source>
        <translation>Elegir un archi&amp;vo de modelo (.gguf)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Use a model se&amp;rver…</source>
        <translation>Usar un servidor de &amp;modelos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Keep &amp;vectors on a server…</source>
        <translation>Guardar los vecto&amp;res en un servidor…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Net&amp;work…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Answer &amp;styles…</source>
        <translation>&amp;Estilos de respuesta…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;library</source>
        <translation>Ir a la &amp;biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;document</source>
        <translation>Ir al &amp;documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;question</source>
        <translation>Ir a la &amp;pregunta</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Next &amp;pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>L&amp;ibrary pane</source>
        <translation>Panel bib&amp;lioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Questions pane</source>
        <translation>Panel p&amp;reguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Pa&amp;ges of this document…</source>
        <translation>Pá&amp;ginas de este documento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Bring &amp;back…</source>
        <translation>&amp;Recuperar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Nothing was removed lately</source>
        <translation>No se ha quitado nada últimamente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/menus.py"/>
        <source>All {n}</source>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>Los {n} documentos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>{name} (starter)</source>
        <translation>{name} (inicial)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Starter model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;No model: quotes only</source>
        <translation>&amp;Sin modelo: solo citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>“{name}” is a model, not a document. It can write answers.</source>
        <translation>«{name}» es un modelo, no un documento. Puede redactar respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>{name} is here now.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Get it…</source>
        <translation>Obtenerlo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it…</source>
        <translation>Usarlo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. Name its new place when you start Carrel:</source>
        <translation>La biblioteca se ha trasladado. Indique su nuevo lugar al iniciar Carrel:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. This could not be deleted; please delete it by hand:</source>
        <translation>La biblioteca se ha trasladado. Esto no se pudo eliminar; elimínelo a mano:</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library</source>
        <translation>Empezar una biblioteca nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>PDF with annotations (*.pdf)</source>
        <translation>PDF con anotaciones (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{name} (notes)</source>
        <translation>{name} (notas)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} highlights are removed.</source>
        <translation>
            <numerusform>Se quitó un resaltado.</numerusform>
            <numerusform>Se quitaron {n} resaltados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} notes written to “{name}”.</source>
        <translation>
            <numerusform>{n} nota escrita en «{name}».</numerusform>
            <numerusform>{n} notas escritas en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>The password of “{title}” also opened {n} other documents.</source>
        <translation>
            <numerusform>La contraseña de «{title}» también abrió {n} documento más.</numerusform>
            <numerusform>La contraseña de «{title}» también abrió {n} documentos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>{n} documents are locked with a password.</source>
        <translation>
            <numerusform>{n} documento está bloqueado con una contraseña.</numerusform>
            <numerusform>{n} documentos están bloqueados con una contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>“{title}” is printed.</source>
        <translation>«{title}» está impreso.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing… {done} of {of}</source>
        <translation>Imprimiendo… {done} de {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>The scope “{name}” is removed; its documents stay.</source>
        <translation>El ámbito «{name}» se ha quitado; sus documentos se quedan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything that Carrel keeps of you?</source>
        <translation>¿Eliminar todo lo que Carrel guarda de usted?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>It cannot be undone, and Carrel closes.</source>
        <translation>No se puede deshacer, y Carrel se cerrará.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>First send, save or take back what you typed: the window closes for this.</source>
        <translation>Primero envíe, guarde o borre lo que ha escrito: la ventana se cierra para esto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose a folder for the library</source>
        <translation>Elegir una carpeta para la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>{size} are copied and checked, and only then deleted where they are now. The window closes for it and opens again; what Carrel is reading goes on after that.</source>
        <translation>Se copian y comprueban {size}, y solo después se eliminan de donde están ahora. La ventana se cierra para ello y se vuelve a abrir; lo que Carrel está leyendo continúa después.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library to {folder}?</source>
        <translation>¿Trasladar la biblioteca a {folder}?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library in the usual place?</source>
        <translation>¿Empezar una biblioteca nueva en el lugar habitual?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>The one that was moved stays where it is; what is in it is not asked any more.</source>
        <translation>La que se trasladó se queda donde está; ya no se consulta lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new one</source>
        <translation>Empezar una nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose the folder of an embedding model</source>
        <translation>Elegir la carpeta de un modelo de embedding</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Passages are found by “{name}” from now on.</source>
        <translation>Desde ahora los pasajes se encuentran con «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>New to Carrel? A short tour shows you the window while your documents are read.</source>
        <translation>¿Primera vez en Carrel? Un recorrido breve le muestra la ventana mientras se leen sus documentos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Start the tour</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Documents, questions and answers stay on this computer.</source>
        <translation>Documentos, preguntas y respuestas se quedan en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Your documents</source>
        <translation>Sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Drop files or folders anywhere in the window, or add them here. They stay where they are and are only read.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana, o añádalos aquí. Se quedan donde están y solo se leen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Ask in plain words</source>
        <translation>Pregunte con palabras sencillas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Type a question and press Enter. Documents that are ticked in the list are asked alone; none ticked means all.</source>
        <translation>Escriba una pregunta y pulse Intro. Si hay documentos marcados en la lista, solo se pregunta a esos; si no, a todos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Check what you read</source>
        <translation>Compruebe lo que lee</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Each sentence of an answer carries a number. Click it: the page opens here, with the very words marked.</source>
        <translation>Cada frase de una respuesta lleva un número. Haga clic en él: la página se abre aquí, con las palabras exactas marcadas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Nothing to ask yet?</source>
        <translation>¿Aún sin preguntas?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Once there are documents, a lamp up here suggests questions, each of which they were seen to answer.</source>
        <translation>En cuanto haya documentos, una lámpara sugiere aquí preguntas que se ha comprobado que responden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>What is kept, and where</source>
        <translation>Qué se guarda, y dónde</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>{stays} The menu Help shows where everything is kept, and this tour again.</source>
        <translation>{stays} El menú Ayuda muestra dónde se guarda todo, y de nuevo este recorrido.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your documents are ready.</source>
        <translation>Sus documentos están listos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answer is there.</source>
        <translation>Su respuesta está lista.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your text is checked.</source>
        <translation>Su texto está comprobado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answers are measured.</source>
        <translation>Sus respuestas están medidas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The model is here.</source>
        <translation>El modelo ya está aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The new index is built.</source>
        <translation>El nuevo índice está listo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The summary is there.</source>
        <translation>El resumen ya está.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The evidence pack is written.</source>
        <translation>El dosier de pruebas está escrito.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Something you asked for could not be done.</source>
        <translation>Algo que pidió no se pudo hacer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read.</source>
        <translation>{where}: no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read ({cause}).</source>
        <translation>{where}: no se pudo leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read.</source>
        <translation>La página {page} de «{title}» no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read ({cause}).</source>
        <translation>La página {page} de «{title}» no se pudo leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read.</source>
        <translation>La página {page} no se pudo leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read ({cause}).</source>
        <translation>La página {page} no se pudo leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read.</source>
        <translation>Las páginas {pages} de «{title}» no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read ({cause}).</source>
        <translation>Las páginas {pages} de «{title}» no se pudieron leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>Las páginas {pages} no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read ({cause}).</source>
        <translation>Las páginas {pages} no se pudieron leer ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is still to be read from its picture.</source>
        <translation>{where}: aún hay que leerla a partir de su imagen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are still to be read from their pictures.</source>
        <translation>{where}: aún hay que leerlas a partir de sus imágenes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is a picture that was not read: reading scanned pages is switched off.</source>
        <translation>{where}: es una imagen que no se leyó, porque la lectura de páginas escaneadas está desactivada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are pictures that were not read: reading scanned pages is switched off.</source>
        <translation>{where}: son imágenes que no se leyeron, porque la lectura de páginas escaneadas está desactivada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} of “{title}”</source>
        <translation>{where} de «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>no documents ({ending})</source>
        <translation>no son documentos ({ending})</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>the largest that fits the memory that is free and {where}</source>
        <translation>el mayor que cabe en la memoria libre y {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>is quick enough for {cores} cores</source>
        <translation>es bastante rápido para {cores} núcleos</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages}</source>
        <translation>Páginas {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} documents are still being read: ask again when that is done.</source>
        <translation>
            <numerusform>{n} documento aún se está leyendo: pregunte de nuevo cuando termine.</numerusform>
            <numerusform>{n} documentos aún se están leyendo: pregunte de nuevo cuando termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages are not indexed by meaning yet and can be found by words only.</source>
        <translation>
            <numerusform>{n} pasaje aún no está indexado por significado y solo se encuentra por palabras.</numerusform>
            <numerusform>{n} pasajes aún no están indexados por significado y solo se encuentran por palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet: of them only the words were looked at.</source>
        <translation>
            <numerusform>{n} pasaje aún no está indexado por significado: solo se miraron sus palabras.</numerusform>
            <numerusform>{n} pasajes aún no están indexados por significado: solo se miraron sus palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet and are left out.</source>
        <translation>
            <numerusform>{n} pasaje aún no está indexado por significado y queda fuera.</numerusform>
            <numerusform>{n} pasajes aún no están indexados por significado y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page were not read yet.</source>
        <translation>
            <numerusform>{n} imagen de esta página aún no se ha leído.</numerusform>
            <numerusform>{n} imágenes de esta página aún no se han leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page could not be read.</source>
        <translation>
            <numerusform>{n} imagen de esta página no se pudo leer.</numerusform>
            <numerusform>{n} imágenes de esta página no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>not found in your documents</source>
        <translation>no se encuentra en sus documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>page {page}</source>
        <translation>página {page}</translation>
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
        <translation>{at} de {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Previous citation</source>
        <translation>Referencia anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Next citation</source>
        <translation>Referencia siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Citation</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{who}, page {page}</source>
        <translation>{who}, página {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{n} comments in the file</source>
        <translation>
            <numerusform>{n} comentario en el archivo</numerusform>
            <numerusform>{n} comentarios en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the left</source>
        <translation>Pestañas hacia la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the right</source>
        <translation>Pestañas hacia la derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Find whole words only</source>
        <translation>Buscar solo palabras completas</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Could not be searched</source>
        <translation>No se pudo buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{n} pages not read</source>
        <translation>
            <numerusform>{n} página sin leer</numerusform>
            <numerusform>{n} páginas sin leer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found: {says}</source>
        <translation>Lugares encontrados: {says}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>Edit &amp;note…</source>
        <translation>Editar la &amp;nota…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Remove highlight</source>
        <translation>&amp;Quitar el resaltado</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>The outline could not be read.</source>
        <translation>No se pudo leer el esquema.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>This document has no outline and no headings.</source>
        <translation>Este documento no tiene esquema ni títulos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>{title}, page {page}</source>
        <translation>{title}, página {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number, or as it is printed on the page</source>
        <translation>Número de página, o como está impreso en la página</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Click to put away</source>
        <translation>Haga clic para ocultarlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>{who}: struck out “{words}”</source>
        <translation>{who}: tachó «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_links.py"/>
        <source>Go to page {page}</source>
        <translation>Ir a la página {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>This document has no pages.</source>
        <translation>Este documento no tiene páginas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>Page {page} of {total} of {title}</source>
        <translation>Página {page} de {total} de {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>printed {printed}</source>
        <translation>impresa {printed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/printing.py"/>
        <source>The printer could not be used.</source>
        <translation>No se pudo usar la impresora.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {first} – {last}</source>
        <translation>{title}, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, pages {first}–{last}</source>
        <translation>{title}, páginas {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select words on the page first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Seleccione primero palabras en la página, con el ratón o con Mayús y las flechas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con la &amp;referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Ask about this</source>
        <translation>&amp;Preguntar sobre esto</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Find &amp;similar</source>
        <translation>Buscar pasajes &amp;similares</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Find in this document…</source>
        <translation>&amp;Buscar en este documento…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Links on this page</source>
        <translation>&amp;Enlaces de esta página</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>Selected: {text}</source>
        <translation>Seleccionado: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>No longer selected: {text}</source>
        <translation>Ya no está seleccionado: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>The whole document is selected.</source>
        <translation>Todo el documento está seleccionado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the questions</source>
        <translation>Mostrar las preguntas</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>The file has changed since it was read: read it again</source>
        <translation>El archivo ha cambiado desde que se leyó: volver a leerlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Pages of this document</source>
        <translation>Páginas de este documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>No document open</source>
        <translation>Ningún documento abierto</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Choose a document in the library, or click a citation in an answer to see the very words on their page.</source>
        <translation>Elija un documento en la biblioteca, o haga clic en una referencia de una respuesta para ver las palabras exactas en su página.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document is locked</source>
        <translation>Este documento está bloqueado</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file is not where it was</source>
        <translation>El archivo no está donde estaba</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file has changed since it was read</source>
        <translation>El archivo ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Its pages would not be those that answers are from.</source>
        <translation>Sus páginas no serían aquellas de las que proceden las respuestas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Read it again</source>
        <translation>Volver a leerlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document cannot be shown</source>
        <translation>Este documento no se puede mostrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop adding files</source>
        <translation>Dejar de añadir archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop: files not read yet are left out</source>
        <translation>Detener: se omiten los archivos aún no leídos</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Go on with indexing</source>
        <translation>Continuar la indexación</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Pause indexing</source>
        <translation>Pausar la indexación</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} files</source>
        <translation>
            <numerusform>{done} de {n} archivo</numerusform>
            <numerusform>{done} de {n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} pages</source>
        <translation>
            <numerusform>{done} de {n} página</numerusform>
            <numerusform>{done} de {n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} min left</source>
        <translation>quedan unos {seconds} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} h left</source>
        <translation>quedan unas {seconds} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Next</source>
        <comment>the next step of a tour</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>“{name}” is there already. Replace it?</source>
        <translation>«{name}» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>PDF, Word, PowerPoint, Excel, web pages, e‑mail, e‑books, text, pictures and scans</source>
        <translation>PDF, Word, PowerPoint, Excel, páginas web, correo, libros electrónicos, texto, imágenes y escaneos</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open in new &amp;tab</source>
        <translation>Abrir en una &amp;pestaña nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open &amp;beside</source>
        <translation>Abrir al &amp;lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/share_bars.py"/>
        <source>{share}  as before</source>
        <translation>{share}  como antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Source {number}</source>
        <translation>Fuente {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>“{name}” could not be opened.</source>
        <translation>No se pudo abrir «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>This computer names no program for it, or did not start it.</source>
        <translation>Este equipo no indica ningún programa para ello, o no lo inició.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Short answers on machines with little memory; not much better than quotes.</source>
        <translation>Respuestas cortas en equipos con poca memoria; no mucho mejor que las citas.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Obeys well and is quick; made for program text, so its prose is plain. Can be had without the hub.</source>
        <translation>Sigue bien las instrucciones y es rápido; hecho para texto de programas, así que su prosa es sencilla. Se puede obtener sin el repositorio.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers in many languages on a laptop without a graphics card.</source>
        <translation>Respuestas en muchos idiomas en un portátil sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Careful answers in six European languages; its training is wholly public.</source>
        <translation>Respuestas cuidadosas en seis idiomas europeos; su entrenamiento es totalmente público.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Made for business documents: answers from given text, summaries, data.</source>
        <translation>Hecho para documentos de empresa: respuestas a partir de un texto dado, resúmenes, datos.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Obeys instructions closely, in eleven languages.</source>
        <translation>Sigue las instrucciones con exactitud, en once idiomas.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best answers of its size, in many languages; answers at once, without thinking aloud.</source>
        <translation>Las mejores respuestas de su tamaño, en muchos idiomas; responde enseguida, sin pensar en voz alta.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Newer than Qwen3-4B and a little larger; long passages take little memory.</source>
        <translation>Más reciente que Qwen3-4B y algo mayor; los pasajes largos ocupan poca memoria.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Writes well in many languages; quicker than its size, as a part of its weights is only looked up.</source>
        <translation>Escribe bien en muchos idiomas; más rápido de lo que indica su tamaño, porque una parte de sus pesos solo se consulta.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Seven billion parameters of which one is used for each word: quick without a graphics card, good on long texts.</source>
        <translation>Siete mil millones de parámetros de los que se usa uno para cada palabra: rápido sin tarjeta gráfica, bueno con textos largos.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers that weigh several passages; wants a graphics card or a fast processor.</source>
        <translation>Respuestas que sopesan varios pasajes; pide una tarjeta gráfica o un procesador rápido.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Thirty billion parameters of which three are used for each word, for machines that the largest does not fit.</source>
        <translation>Treinta mil millones de parámetros, de los que se usan tres mil millones por palabra, para equipos en los que no cabe el mayor.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best of this list: thirty-five billion parameters of which three are used for each word.</source>
        <translation>El mejor de esta lista: treinta y cinco mil millones de parámetros, de los que se usan tres mil millones por palabra.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds best among small English models, as quick as the starter.</source>
        <translation>El que mejor encuentra entre los modelos pequeños en inglés, tan rápido como el inicial.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>English search, as quick as the starter.</source>
        <translation>Búsqueda en inglés, tan rápida como el modelo inicial.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>English search, half as quick as the starter.</source>
        <translation>Búsqueda en inglés, la mitad de rápida que el modelo inicial.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another: about a hundred languages.</source>
        <translation>Preguntas en un idioma sobre documentos en otro: unos cien idiomas.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another; small, and newer than e5.</source>
        <translation>Preguntas en un idioma sobre documentos en otro; pequeño y más reciente que e5.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds better than the smaller ones in two hundred languages, and takes longer.</source>
        <translation>Encuentra mejor que los pequeños en doscientos idiomas, y tarda más.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best search in many languages; slow without a graphics card.</source>
        <translation>La mejor búsqueda en muchos idiomas; lenta sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Search in many languages. Its publisher wants an account before it gives it out.</source>
        <translation>Búsqueda en muchos idiomas. Su editor pide una cuenta antes de darlo.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick; orders better than ms-marco-MiniLM with twice the parameters.</source>
        <translation>Rápido; ordena mejor que ms-marco-MiniLM, que tiene el doble de parámetros.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders better still, at about twice the time.</source>
        <translation>Ordena aún mejor, en el doble de tiempo aproximadamente.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders best of these, at about four times the time of the smallest.</source>
        <translation>Ordena mejor que estos, en unas cuatro veces el tiempo del más pequeño.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The usual one, well known.</source>
        <translation>El habitual, bien conocido.</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/1-short-answer.toml"/>
        <source>Short answer</source>
        <translation>Respuesta corta</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/2-detailed-with-reasons.toml"/>
        <source>Detailed with reasons</source>
        <translation>Detallada, con razones</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/4-comparison-table.toml"/>
        <source>Comparison table</source>
        <translation>Tabla comparativa</translation>
    </message>
</context>
</TS>

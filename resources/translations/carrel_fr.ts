<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Carrel</name>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell of which year</source>
        <translation>la question ne dit pas de quelle année il s’agit</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>what the figures are in is not said</source>
        <translation>il n’est pas dit en quelle unité sont les chiffres</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>it would be a division by zero</source>
        <translation>ce serait une division par zéro</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Computed by Carrel from the figures cited, without a language model.</source>
        <translation>Calculé par Carrel à partir des chiffres cités, sans modèle de langage.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>Read by Carrel from the tables cited, without a language model.</source>
        <translation>Lu par Carrel dans les tableaux cités, sans modèle de langage.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>{a} {b} was not computed: {c}.</source>
        <translation>{a} {b} n’a pas été calculé : {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/accounts/arithmetic.py"/>
        <source>no figure for {a} in {b} was found for certain</source>
        <translation>aucun chiffre certain n’a été trouvé pour {a} en {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>Its columns are {a}.</source>
        <translation>Ses colonnes sont {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>it is not certain whether the row “{a}” sums up those above it</source>
        <translation>il n’est pas certain que la ligne « {a} » totalise celles du dessus</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>nothing in the table “{a}” is called {b}</source>
        <translation>rien dans le tableau « {a} » ne s’appelle {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/aggregate.py"/>
        <source>This was not computed: {a}.</source>
        <translation>Cela n’a pas été calculé : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <source>it does not tell what is compared with “{a}”</source>
        <translation>la question ne dit pas ce qui est comparé à « {a} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/conditions.py"/>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>it does not tell what is asked of “{a}”</source>
        <translation>la question ne dit pas ce qui est demandé de « {a} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which of several columns of dates is meant</source>
        <translation>la question ne dit pas laquelle des colonnes de dates est visée</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>nothing tells whether the day or the month comes first in “{a}”</source>
        <translation>rien ne dit si le jour ou le mois vient d’abord dans « {a} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” does not tell the day in all cells</source>
        <translation>« {a} » n’indique pas le jour dans toutes les cellules</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>it does not tell which column “{a}” is about</source>
        <translation>la question ne dit pas quelle colonne « {a} » concerne</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>no column of days tells “{a}”</source>
        <translation>aucune colonne de dates n’indique « {a} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” is not in {b}</source>
        <translation>« {a} » n’est pas en {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/filters.py"/>
        <source>“{a}” may be another day than the one of “{b}”</source>
        <translation>« {a} » peut être un autre jour que celui de « {b} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether single rows are meant or all of each together</source>
        <translation>la question ne dit pas s’il s’agit de lignes seules ou de toutes celles qui vont ensemble</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>it does not tell whether the mean is of rows or of what each comes to</source>
        <translation>la question ne dit pas si la moyenne est celle des lignes ou celle de leurs sommes</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/grouping.py"/>
        <source>there may be one of which no row tells</source>
        <translation>il peut y en avoir dont aucune ligne ne parle</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows do not tell on which day something was done</source>
        <translation>ses lignes ne disent pas quel jour la chose a été faite</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/occurrences.py"/>
        <source>its rows are of one thing each</source>
        <translation>chacune de ses lignes porte sur une seule chose</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell which column is meant</source>
        <translation>la question ne dit pas quelle colonne est visée</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it asks for more than one figure</source>
        <translation>la question demande plus d’un chiffre</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell what is to be there as often</source>
        <translation>la question ne dit pas ce qui doit s’y trouver aussi souvent</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for nothing to be computed</source>
        <translation>la question ne demande aucun calcul</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it does not tell of what the mean is</source>
        <translation>la question ne dit pas de quoi est la moyenne</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for the most, or the least, of each</source>
        <translation>la question demande le plus, ou le moins, de chacun</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/parse_question.py"/>
        <source>it asks for a ratio</source>
        <translation>la question demande un rapport</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell which part of what is meant</source>
        <translation>la question ne dit pas quelle part de quoi est visée</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell what the whole is</source>
        <translation>la question ne dit pas ce qu’est le tout</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>it does not tell whether rows or values of “{a}” are meant</source>
        <translation>la question ne dit pas s’il s’agit de lignes ou de valeurs de « {a} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/shares.py"/>
        <source>“{a}” makes no whole</source>
        <translation>« {a} » ne forme pas un tout</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Computed by Carrel from the cells of the table, without a language model.</source>
        <translation>Calculé par Carrel à partir des cellules du tableau, sans modèle de langage.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>One more is not listed.</source>
        <translation>Une de plus n’est pas listée.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} more are not listed.</source>
        <translation>{a} autres ne sont pas énumérés.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if each row is one.</source>
        <translation>Rien dans le tableau « {a} » ne s’appelle « {b} » : ceci vaut si chaque ligne en est un exemple.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>Nothing in the table “{a}” is called “{b}”: this holds if it is so of all that is counted, each once.</source>
        <translation>Rien dans le tableau « {a} » ne s’appelle « {b} » : cela vaut si c’est le cas de tout ce qui est compté, chaque chose une seule fois.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>No row {a}: nothing to compute.</source>
        <translation>Aucune ligne {a} : rien à calculer.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} different values of {b} in {c} rows{d}.</source>
        <translation>{a} valeurs différentes de {b} sur {c} lignes{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>There are fewer than {a} different values of {b}.</source>
        <translation>Il y a moins de {a} valeurs différentes de {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/tell_results.py"/>
        <source>{a} value of {b} in {c} rows{d}.</source>
        <translation>{a} valeur de {b} sur {c} lignes{d}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” is in different units: {b}</source>
        <translation>« {a} » est en différentes unités : {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/units.py"/>
        <source>“{a}” tells its unit ({b}) only in some cells</source>
        <translation>« {a} » n’indique son unité ({b}) que dans certaines cellules</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>it does not tell which column is meant by “{a}”: {b}</source>
        <translation>la question ne dit pas quelle colonne est visée par « {a} » : {b}</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>nothing tells which “{a}” are in between</source>
        <translation>rien ne dit quels « {a} » se trouvent entre les deux</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/values.py"/>
        <source>no cell of “{a}” says “{b}”</source>
        <translation>aucune cellule de « {a} » ne dit « {b} »</translation>
    </message>
    <message>
        <location filename="../../app/answer/calculation/rows/verbs.py"/>
        <source>nothing tells which of its rows are “{a}”</source>
        <translation>rien ne dit à quelles lignes « {a} » s’applique</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The language model could not fill in this form reliably, so it holds your documents’ own words.</source>
        <translation>Le modèle de langage n’a pas pu remplir cette forme de façon fiable ; elle contient donc les mots de vos documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The documents’ words do not fit the schema of this style, so here they are as they stand.</source>
        <translation>Les mots des documents n’entrent pas dans le schéma de ce style ; les voici donc tels quels.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>Whether this is so cannot be checked by the words: please read the source.</source>
        <translation>Les mots ne permettent pas de vérifier si c’est exact : veuillez lire la source.</translation>
    </message>
    <message>
        <location filename="../../app/answer/composition/formats.py"/>
        <source>The schema is not a JSON schema as the standard has it.</source>
        <translation>Le schéma n’est pas un schéma JSON conforme à la norme.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/differences.py"/>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Comparing what they say</source>
        <translation>Comparaison de ce qu’ils disent</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>One thing that several of these {a} speak of and say differently.</source>
        <translation>Une chose dont plusieurs de ces {a} parlent et qu’ils disent différemment.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} things that several of these {b} speak of and say differently{c}.</source>
        <translation>{a} choses dont plusieurs de ces {b} parlent et qu’ils disent différemment{c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} shares none of this.</source>
        <translation>{a} n’en partage rien.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Nothing about it was found in {a}: {b}.</source>
        <translation>Rien à ce sujet n’a été trouvé dans {a} : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a} documents were left out, as nothing calls them “{b}”.</source>
        <translation>{a} documents ont été laissés de côté, car rien ne les appelle « {b} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>No document called “{a}” was found.</source>
        <translation>Aucun document nommé « {a} » n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>{a}: nothing like it was found.</source>
        <translation>{a} : rien de tel n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/per_document.py"/>
        <source>Left out, as nothing calls them “{a}”: {b}.</source>
        <translation>Laissés de côté, car rien ne les appelle « {a} » : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/cross_document/subject_sentences.py"/>
        <source>Asking each document</source>
        <translation>Interrogation de chaque document</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tie these words together otherwise.</source>
        <translation>Les mots cités relient ces mots autrement.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words tell it as what somebody says or thinks: {a}.</source>
        <translation>Les mots cités le présentent comme ce que quelqu’un dit ou pense : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words deny it: {a}.</source>
        <translation>Les mots cités le nient : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words add what limits it: {a}.</source>
        <translation>Les mots cités y ajoutent une limite : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words do not say {a}.</source>
        <translation>Les mots cités ne disent pas {a}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words speak of another “{a}”.</source>
        <translation>Les mots cités parlent d’un autre « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/compare.py"/>
        <source>The cited words put “{a}” in another time.</source>
        <translation>Les mots cités mettent « {a} » à un autre temps.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The cited words may not say this.</source>
        <translation>Les mots cités ne disent peut-être pas cela.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/doubt.py"/>
        <source>The language model does not find this in the cited words.</source>
        <translation>Le modèle de langage ne trouve pas cela dans les mots cités.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>It says nothing that could be checked.</source>
        <translation>Cela ne dit rien de vérifiable.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>The cited words ask this, and do not say it.</source>
        <translation>Les mots cités le demandent, et ne le disent pas.</translation>
    </message>
    <message>
        <location filename="../../app/answer/entailment/entail.py"/>
        <source>This is too long to be compared word by word.</source>
        <translation>C’est trop long pour être comparé mot à mot.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/closed_book.py"/>
        <source>Not in your documents; asking the model itself</source>
        <translation>Pas dans vos documents ; interrogation du modèle lui-même</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/prompt.py"/>
        <source>This question is too long for the language model: please ask it in fewer words.</source>
        <translation>Cette question est trop longue pour le modèle de langage : veuillez la poser en moins de mots.</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Writing the answer</source>
        <translation>Rédaction de la réponse</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <source>Reading the passages</source>
        <translation>Lecture des passages</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/select_sentences.py"/>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Choosing what to read</source>
        <translation>Choix de ce qu’il faut lire</translation>
    </message>
    <message>
        <location filename="../../app/answer/generation/write.py"/>
        <source>The language model wrote for two minutes and was stopped there.</source>
        <translation>Le modèle de langue a écrit pendant deux minutes et a été arrêté là.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/amendments.py"/>
        <source>“{a}” speaks of changing clause {b}, cited here: “{c}” Read both.</source>
        <translation>« {a} » parle de modifier la clause {b}, citée ici : « {c} » Lisez les deux.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>It asks, and says nothing that could be checked.</source>
        <translation>C’est une question, qui ne dit rien de vérifiable.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>There is no sentence in this text that could be checked.</source>
        <translation>Il n’y a dans ce texte aucune phrase vérifiable.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/check_text.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>{a} Listed are the {b} that bear most on the question.</source>
        <translation>{a} Sont énumérés les {b} qui concernent le plus la question.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Reading closely what may bear on it</source>
        <translation>Lecture attentive de ce qui peut s’y rapporter</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Looking through your documents</source>
        <translation>Parcours de vos documents</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/coverage.py"/>
        <source>Comparing sentences</source>
        <translation>Comparaison des phrases</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>This comes nearest to the question; whether it answers it is not certain.</source>
        <translation>C’est ce qui se rapproche le plus de la question ; il n’est pas certain que cela y réponde.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model’s own words could not be confirmed, so here is what the documents say.</source>
        <translation>Les propres mots du modèle de langage n’ont pas pu être confirmés ; voici donc ce que disent les documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote no whole sentence, so here is what the documents say.</source>
        <translation>Le modèle de langue n’a écrit aucune phrase entière ; voici donc ce que disent les documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model announced an answer and wrote none, so here is what the documents say.</source>
        <translation>Le modèle de langue a annoncé une réponse et n’en a écrit aucune ; voici donc ce que disent les documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/finalize.py"/>
        <source>The language model wrote nothing, so here is what the documents say.</source>
        <translation>Le modèle de langue n’a rien écrit ; voici donc ce que disent les documents.</translation>
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
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>Answering one thing after the other</source>
        <translation>Réponse à une chose après l’autre</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>“{a}” was not looked for any more.</source>
        <translation>« {a} » n’a plus été cherché.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/multi_part.py"/>
        <source>About “{a}” nothing was found in {b}.</source>
        <translation>Sur « {a} », rien n’a été trouvé dans {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Chinese or Japanese</source>
        <translation>chinois ou japonais</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Arabic letters</source>
        <translation>lettres arabes</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Cyrillic letters</source>
        <translation>lettres cyrilliques</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Devanagari letters</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>The question is in {a} and what comes nearest to it is in {b}: Carrel does not translate, so ask in the language of the documents.</source>
        <translation>La question est en {a} et ce qui s’en approche le plus est en {b} : Carrel ne traduit pas, posez donc la question dans la langue des documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/not_found.py"/>
        <source>Some of your documents are in {a}: Carrel does not translate, so ask in their language.</source>
        <translation>Certains de vos documents sont en {a} : Carrel ne traduit pas, posez donc la question dans leur langue.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>Nothing was computed over the rows of the table: these are single rows that come near the question.</source>
        <translation>Rien n’a été calculé sur les lignes du tableau : ce sont des lignes isolées proches de la question.</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/notices.py"/>
        <source>What the question takes for given may not be so; the document says: “{a}”.</source>
        <translation>Ce que la question tient pour acquis n’est peut-être pas exact ; le document dit : « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/modes/summary.py"/>
        <source>Of {a} documents, the {b} longest are summarised.</source>
        <translation>Sur {a} documents, les {b} plus longs sont résumés.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>No language model was used: Carrel answers with its reader and quotes; a model would write answers out.</source>
        <translation>Aucun modèle de langage n’a été utilisé : Carrel répond avec son lecteur et des citations ; un modèle rédigerait les réponses.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>Understanding the question</source>
        <translation>Compréhension de la question</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <source>This question has {a} words: please ask it in at most {b}.</source>
        <translation>Cette question compte {a} mots : veuillez la poser en {b} au plus.</translation>
    </message>
    <message>
        <location filename="../../app/answer/pipeline.py"/>
        <location filename="../../app/engine/server/answering.py"/>
        <source>There is nothing to search yet: add some documents first.</source>
        <translation>Il n’y a encore rien à chercher : ajoutez d’abord des documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in what was read before you stopped it.</source>
        <translation>Aucune réponse à cette question n’a été trouvée dans ce qui avait été lu avant votre arrêt.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: nothing in them bears on it.</source>
        <translation>Aucune réponse à cette question n’a été trouvée dans vos documents : rien ne s’y rapporte.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>No answer to this question was found in your documents: what comes nearest does not answer it.</source>
        <translation>Aucune réponse à cette question n’a été trouvée dans vos documents : ce qui s’en approche le plus n’y répond pas.</translation>
    </message>
    <message>
        <location filename="../../app/answer/provenance.py"/>
        <source>Stopped after reading {a} of {b} passages.</source>
        <translation>Arrêté après la lecture de {a} passages sur {b}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/question/respell.py"/>
        <source>“{a}” was read as “{b}”.</source>
        <translation>« {a} » a été lu « {b} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>on the cited page</source>
        <translation>sur la page citée</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>in the cited passage</source>
        <translation>dans le passage cité</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>number</source>
        <translation>Le nombre</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>date</source>
        <translation>La date</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>Nothing like it was found in the documents.</source>
        <translation>Rien de tel n’a été trouvé dans les documents.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>What stands around the cited words may take it back.</source>
        <translation>Ce qui entoure les mots cités le retire peut-être.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words say “{a}”, not “{b}”.</source>
        <translation>Les mots cités disent « {a} », et non « {b} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The cited words add a condition: “{a}”.</source>
        <translation>Les mots cités ajoutent une condition : « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The {a} {b} is not {c}.</source>
        <translation>{a} {b} ne figure pas {c}.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>A number is not the one that the cited words give for the same thing.</source>
        <translation>Un nombre n’est pas celui que les mots cités donnent pour la même chose.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/attribution.py"/>
        <source>The name “{a}” is not on the cited page.</source>
        <translation>Le nom « {a} » ne figure pas sur la page citée.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>In the cited words the two sides of “{a}” are the other way round.</source>
        <translation>Dans les mots cités, les deux côtés de « {a} » sont inversés.</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a} {b}”, not “{a} {c}”.</source>
        <translation>Les mots cités disent « {a} {b} », et non « {a} {c} ».</translation>
    </message>
    <message>
        <location filename="../../app/answer/verification/relations.py"/>
        <source>The cited words say “{a}”, not “{b}”, with “{c}”.</source>
        <translation>Les mots cités disent « {a} », et non « {b} », avec « {c} ».</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>The language model in use is too small to write answers that hold, so Carrel answers with its reader and quotes; a larger one would write answers out.</source>
        <translation>Le modèle de langage utilisé est trop petit pour rédiger des réponses fiables ; Carrel répond donc avec son lecteur et des citations. Un plus grand rédigerait les réponses.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>This is from the few passages that come nearest to the question; there may be more.</source>
        <translation>Cela provient des quelques passages les plus proches de la question ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Ask for a list of all, or in the mode for coverage, to have every passage looked at.</source>
        <translation>Demandez une liste complète, ou choisissez le mode « Exhaustif », pour que chaque passage soit regardé.</translation>
    </message>
    <message>
        <location filename="../../app/core/answers.py"/>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title given by you</source>
        <translation>Titre donné par vous</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s properties</source>
        <translation>Titre d’après les propriétés du fichier</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the subject of the message</source>
        <translation>Titre d’après l’objet du message</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the head of the text</source>
        <translation>Titre d’après le début du texte</translation>
    </message>
    <message>
        <location filename="../../app/core/cards.py"/>
        <source>Title from the file’s name</source>
        <translation>Titre d’après le nom du fichier</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>The document no longer says this.</source>
        <translation>Le document ne dit plus cela.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>No longer in the library.</source>
        <translation>N’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>Kept by Carrel since {a}.</source>
        <translation>Conservé par Carrel depuis {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/chats.py"/>
        <source>There is no such answer in this chat.</source>
        <translation>Il n’y a pas de telle réponse dans cette discussion.</translation>
    </message>
    <message>
        <location filename="../../app/core/document_query.py"/>
        <source>Words of the title, the file’s name or a tag. Also kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</source>
        <translation>Mots du titre, du nom du fichier ou une étiquette. Aussi kind:excel, state:locked, tag:leases, folder:contracts, added:week, changed:2026-11</translation>
    </message>
    <message>
        <location filename="../../app/core/errors.py"/>
        <source>Please type a question.</source>
        <translation>Veuillez saisir une question.</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>a right page is among the first five</source>
        <translation>une bonne page figure parmi les cinq premières</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers, as far as rules can tell</source>
        <translation>réponses justes, pour autant que des règles puissent en juger</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much of what is expected they hold</source>
        <translation>quelle part de l’attendu elles contiennent</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>right answers: by rules or, where they cannot tell, by the model</source>
        <translation>réponses justes : selon les règles ou, là où elles ne peuvent en juger, selon le modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>how much they hold: by rules or, where they cannot tell, by the model</source>
        <translation>quelle part elles contiennent : selon les règles ou, là où elles ne peuvent en juger, selon le modèle</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of the pages cited, so many are right</source>
        <translation>part des pages citées qui sont bonnes</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>quotes that are word for word on their page</source>
        <translation>citations qui figurent mot pour mot sur leur page</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what the documents answer, so much was answered</source>
        <translation>part de ce que les documents permettent de répondre qui a reçu une réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/evaluation.py"/>
        <source>of what they do not answer, so much was rightly not answered</source>
        <translation>part de ce qu’ils ne permettent pas de répondre qui est restée à juste titre sans réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentations</source>
        <translation>Présentations PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>PowerPoint presentation</source>
        <translation>Présentation PowerPoint</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument texts</source>
        <translation>Textes OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentations</source>
        <translation>Présentations OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument presentation</source>
        <translation>Présentation OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheets</source>
        <translation>Feuilles OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>OpenDocument sheet</source>
        <translation>Feuille OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF documents</source>
        <translation>Documents RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>RTF document</source>
        <translation>Document RTF</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Markdown file</source>
        <translation>Fichier Markdown</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Tables in text files</source>
        <translation>Tableaux dans des fichiers texte</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Table in a text file</source>
        <translation>Tableau dans un fichier texte</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-books</source>
        <translation>Livres numériques</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail messages</source>
        <translation>Messages électroniques</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>E-mail message</source>
        <translation>Message électronique</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Pictures and scans</source>
        <translation>Images et numérisations</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>Picture or scan</source>
        <translation>Image ou numérisation</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS documents</source>
        <translation>Documents XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <source>XPS document</source>
        <translation>Document XPS</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/library/document_list.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/core/formats.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The library: what was read of your documents, with your chats, highlights and notes</source>
        <translation>La bibliothèque : ce qui a été lu de vos documents, avec vos discussions, surlignages et notes</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices, answer styles and the keys of servers</source>
        <translation>Vos choix, vos styles de réponse et les clés des serveurs</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your choices</source>
        <translation>Vos choix</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your answer styles</source>
        <translation>Vos styles de réponse</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The keys of servers</source>
        <translation>Les clés des serveurs</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Models that you got from inside Carrel</source>
        <translation>Les modèles que vous avez obtenus dans Carrel</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document, and the log of network calls</source>
        <translation>Les rapports de plantage, qui ne nomment aucun document, et le journal des appels réseau</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Reports of crashes, which name no document</source>
        <translation>Les rapports de panne, qui ne nomment aucun document</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>The log of network calls</source>
        <translation>Le journal des appels réseau</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Carrel’s entry in the menu of your desktop, and its picture</source>
        <translation>L’entrée de Carrel dans le menu de votre bureau, et son image</translation>
    </message>
    <message>
        <location filename="../../app/core/kept_places.py"/>
        <source>Your own files stay where they are. To be rid of everything, close Carrel and delete what is listed here; look first whether a folder that you chose yourself holds anything else. Other libraries of yours are not listed.</source>
        <translation>Vos propres fichiers restent où ils sont. Pour tout effacer, fermez Carrel et supprimez ce qui est indiqué ici ; vérifiez d’abord si un dossier que vous avez choisi vous-même contient autre chose. Vos autres bibliothèques ne sont pas indiquées.</translation>
    </message>
    <message>
        <location filename="../../app/core/keys.py"/>
        <source>An API key is made of letters, digits and signs, without blanks.</source>
        <translation>Une clé d’API est faite de lettres, de chiffres et de signes, sans espaces.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>The library folder {a} cannot be used: {b}.</source>
        <translation>Le dossier de bibliothèque {a} est inutilisable : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_files.py"/>
        <source>Another Carrel has this library open; close it there first.</source>
        <translation>Un autre Carrel a ouvert cette bibliothèque ; fermez-la d’abord là-bas.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a} and is not there now; connect the drive that it is on.</source>
        <translation>La bibliothèque a été déplacée vers {a} et ne s’y trouve plus ; connectez le disque sur lequel elle est.</translation>
    </message>
    <message>
        <location filename="../../app/core/library_place.py"/>
        <source>The library was moved to {a}; please start Carrel again.</source>
        <translation>La bibliothèque a été déplacée vers {a} ; relancez Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Checking the copy</source>
        <translation>Vérification de la copie</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library could not be moved to {a}: {b}. It stays where it is.</source>
        <translation>La bibliothèque n’a pas pu être déplacée vers {a} : {b}. Elle reste où elle est.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is no library to be moved yet.</source>
        <translation>Il n’y a pas encore de bibliothèque à déplacer.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library is in this folder already.</source>
        <translation>La bibliothèque est déjà dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The library cannot be moved into itself; please choose a folder outside of it.</source>
        <translation>La bibliothèque ne peut pas être déplacée dans elle-même ; choisissez un dossier situé en dehors.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>{a} is not an empty folder; please choose one that is empty or new.</source>
        <translation>{a} n’est pas un dossier vide ; choisissez-en un qui est vide ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>Carrel may not write in {a}.</source>
        <translation>Carrel n’a pas le droit d’écrire dans {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>There is too little room in {a}: the library takes {b}, and {c} are free.</source>
        <translation>Il n’y a pas assez de place dans {a} : la bibliothèque occupe {b}, et {c} sont libres.</translation>
    </message>
    <message>
        <location filename="../../app/core/moving.py"/>
        <source>The copy in {a} is not what was copied; the disk may be broken.</source>
        <translation>La copie dans {a} ne correspond pas à l’original ; le disque est peut-être défectueux.</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>In your notes</source>
        <translation>Dans vos notes</translation>
    </message>
    <message>
        <location filename="../../app/core/notes.py"/>
        <source>A highlight can be on {a} pages at most.</source>
        <translation>Un surlignage peut couvrir {a} pages au plus.</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Found by words so far</source>
        <translation>Trouvé par les mots pour l’instant</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Of no known kind</source>
        <translation>De type inconnu</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>In the last 12 months</source>
        <translation>Ces 12 derniers mois</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 100 kB</source>
        <translation>Jusqu’à 100 ko</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 1 MB</source>
        <translation>Jusqu’à 1 Mo</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Up to 10 MB</source>
        <translation>Jusqu’à 10 Mo</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../app/core/overview.py"/>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <location filename="../../app/core/privacy.py"/>
        <source>Carrel reaches no other machine.</source>
        <translation>Carrel ne joint aucune autre machine.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, encrypted</source>
        <translation>sur votre propre réseau, chiffré</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>on your own network, not encrypted</source>
        <translation>sur votre propre réseau, non chiffré</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, encrypted</source>
        <translation>par Internet, comme vous l’avez voulu, chiffré</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>over the internet, as you insisted, not encrypted</source>
        <translation>par Internet, comme vous l’avez voulu, non chiffré</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>your questions and passages of your documents</source>
        <translation>vos questions et des passages de vos documents</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>vectors of your questions and of all passages, from which much of their text can be guessed,</source>
        <translation>les vecteurs de vos questions et de tous les passages, dont on peut deviner une grande partie du texte,</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Your questions, the passages found for them and what was said before in a chat go to {a} ({b}).</source>
        <translation>Vos questions, les passages trouvés pour elles et ce qui a été dit avant dans une discussion vont à {a} ({b}).</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The vectors of your questions and of all passages, from which much of their text can be guessed, go to {a} ({b}); texts, files and names do not.</source>
        <translation>Les vecteurs de vos questions et de tous les passages, à partir desquels une bonne part de leur texte se devine, vont à {a} ({b}) ; les textes, fichiers et noms n’y vont pas.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Answers come from {a}, a program on this computer; nothing leaves it.</source>
        <translation>Les réponses viennent de {a}, un programme sur cet ordinateur ; rien ne le quitte.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>Vectors are kept by {a}, a program on this computer; nothing leaves it.</source>
        <translation>Les vecteurs sont conservés par {a}, un programme sur cet ordinateur ; rien ne le quitte.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address of a Chroma server is a machine and a port, and nothing else.</source>
        <translation>L’adresse d’un serveur Chroma est une machine et un port, et rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is not the address of a server; one looks like http://192.168.1.5:8080.</source>
        <translation>« {a} » n’est pas l’adresse d’un serveur ; une telle adresse ressemble à http://192.168.1.5:8080.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>The address may hold a machine, a port and a path, and nothing else.</source>
        <translation>L’adresse peut contenir une machine, un port et un chemin, et rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet: {b} would leave your own network. Only if you insist on it are they sent there.</source>
        <translation>« {a} » est sur Internet : {b} quitteraient votre propre réseau. Ce n’est envoyé que si vous insistez.</translation>
    </message>
    <message>
        <location filename="../../app/core/servers.py"/>
        <source>“{a}” is on the internet, and its address does not begin with https://: anybody on the way could read along, so nothing is sent there.</source>
        <translation>« {a} » est sur Internet et son adresse ne commence pas par https:// : n’importe qui pourrait lire en chemin, donc rien n’y est envoyé.</translation>
    </message>
    <message>
        <location filename="../../app/core/settings.py"/>
        <source>Your choice could not be saved: {a}.</source>
        <translation>Votre choix n’a pas pu être enregistré : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>Your documents say different things.</source>
        <translation>Vos documents disent des choses différentes.</translation>
    </message>
    <message>
        <location filename="../../app/core/short_answers.py"/>
        <source>This word is Carrel’s own: the words that it cites say so.</source>
        <translation>Ce mot est de Carrel : les passages cités le disent.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>“{a}” is no key. Write it like Ctrl+Shift+F, F5 or Alt+Left.</source>
        <translation>« {a} » n’est pas une touche. Écrivez-la ainsi : Ctrl+Shift+F, F5 ou Alt+Left.</translation>
    </message>
    <message>
        <location filename="../../app/core/shortcuts.py"/>
        <source>These keys cannot be kept: one is no key, is needed elsewhere or is there twice.</source>
        <translation>Ces touches ne peuvent pas être enregistrées : l’une n’en est pas une, sert ailleurs ou figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>There is no answer style “{a}”; there are {b}.</source>
        <translation>Il n’y a pas de style de réponse « {a} » ; il y a {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is too long to be an answer style.</source>
        <translation>« {a} » est trop long pour être un style de réponse.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs a name.</source>
        <translation>Un style de réponse a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The name of an answer style can have {a} characters at most.</source>
        <translation>Le nom d’un style de réponse peut avoir {a} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style needs an instruction: what should the answers be like?</source>
        <translation>Un style de réponse a besoin d’une consigne : comment doivent être les réponses ?</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>An answer style can have {a} examples at most, and texts of {b} characters.</source>
        <translation>Un style de réponse peut avoir {a} exemples au plus, et des textes de {b} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A table can have {a} columns at most, each with a name.</source>
        <translation>Un tableau peut avoir {a} colonnes au plus, chacune avec un nom.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The most that an answer may be long is a number from 0 (any) to 100.</source>
        <translation>La longueur maximale d’une réponse est un nombre de 0 (quelconque) à 100.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” means nothing in it.</source>
        <translation>« {a} » n’y a pas de sens.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its examples are not written as [[examples]].</source>
        <translation>ses exemples ne sont pas écrits comme [[examples]].</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its name, instruction, columns and schema must be texts.</source>
        <translation>ses nom, consigne, colonnes et schéma doivent être des textes.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>an example has a question, a text and an answer, and nothing else.</source>
        <translation>un exemple a une question, un texte et une réponse, et rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>the question, text and answer of an example must be texts.</source>
        <translation>la question, le texte et la réponse d’un exemple doivent être des textes.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“longest” must be a whole number.</source>
        <translation>« longest » doit être un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>its form must be one of {a}.</source>
        <translation>sa forme doit être l’une de {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema must describe an "object" or an "array".</source>
        <translation>Le schéma doit décrire un "object" ou un "array".</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema goes too deep.</source>
        <translation>Le schéma est trop profond.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>A part of the schema is no schema.</source>
        <translation>Une partie du schéma n’est pas un schéma.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema uses “{a}”, which answers cannot be held to.</source>
        <translation>Le schéma utilise « {a} », à quoi les réponses ne peuvent être tenues.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” could not be read.</source>
        <translation>« {a} » n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: it is not written as TOML.</source>
        <translation>« {a} » n’est pas un style de réponse : il n’est pas écrit en TOML.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” is not an answer style: {b}</source>
        <translation>« {a} » n’est pas un style de réponse : {b}</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style could not be saved in {a}.</source>
        <translation>Le style de réponse n’a pas pu être enregistré dans {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>Example {a} needs a question, a text and an answer.</source>
        <translation>L’exemple {a} a besoin d’une question, d’un texte et d’une réponse.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema is not written as JSON.</source>
        <translation>Le schéma n’est pas écrit en JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to something outside itself.</source>
        <translation>Le schéma renvoie à quelque chose en dehors de lui.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The schema refers to “{a}”, which is not in it.</source>
        <translation>Le schéma renvoie à « {a} », qui n’y est pas.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be an object.</source>
        <translation>« {a} » dans le schéma doit être un objet.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>“{a}” in the schema must be a list.</source>
        <translation>« {a} » dans le schéma doit être une liste.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer of example {a} is not written as JSON.</source>
        <translation>La réponse de l’exemple {a} n’est pas écrite en JSON.</translation>
    </message>
    <message>
        <location filename="../../app/core/styles.py"/>
        <source>The answer style “{a}” could not be deleted.</source>
        <translation>Le style de réponse « {a} » n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>Please give the tag a name.</source>
        <translation>Veuillez donner un nom à l’étiquette.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag may be {a} characters long at most.</source>
        <translation>Une étiquette peut avoir {a} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../app/core/tags.py"/>
        <source>A tag holds no “@”.</source>
        <translation>Une étiquette ne contient pas de « @ ».</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it took too long; it will be tried again</source>
        <translation>cela a pris trop de temps ; nouvel essai plus tard</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs more memory than there is</source>
        <translation>il faut plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it is still being read</source>
        <translation>il est encore en cours de lecture</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>no text was found in it</source>
        <translation>aucun texte n’y a été trouvé</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>it needs a password</source>
        <translation>il faut un mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>files of its kind cannot be read</source>
        <translation>les fichiers de ce type ne peuvent pas être lus</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page is damaged.</source>
        <translation>Cette page est endommagée.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page took too long to read; it will be tried again later.</source>
        <translation>La lecture de cette page a pris trop de temps ; elle sera retentée plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This file took too long to read; it may be damaged. It will be tried again later.</source>
        <translation>La lecture de ce fichier a pris trop de temps ; il est peut-être endommagé. Elle sera retentée plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page needs more memory to read than there is.</source>
        <translation>Cette page demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>This page could not be read from its picture.</source>
        <translation>Cette page n’a pas pu être lue à partir de son image.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>“{a}” was not read: {b}.</source>
        <translation>« {a} » n’a pas été lu : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It was not read: {a}.</source>
        <translation>Il n’a pas été lu : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/core/unread.py"/>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly; please try that once more.</source>
        <translation>La partie de Carrel qui fait le travail s’est arrêtée de façon inattendue ; veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/client.py"/>
        <source>The Carrel that had this library open was closed meanwhile; please try that once more.</source>
        <translation>Le Carrel qui avait ouvert cette bibliothèque a été fermé entre-temps ; veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing is paused</source>
        <translation>L’indexation est en pause</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Indexing passages</source>
        <translation>Indexation des passages</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Reading scanned pages</source>
        <translation>Lecture des pages numérisées</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Building the new index</source>
        <translation>Construction du nouvel index</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/activity.py"/>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/document_files.py"/>
        <source>This file has changed since it was read.</source>
        <translation>Ce fichier a changé depuis sa lecture.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>This file kept changing while it was being read; please add it again when it is finished.</source>
        <translation>Ce fichier changeait pendant sa lecture ; veuillez l’ajouter à nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document that could be searched.</source>
        <translation>Il n’y a dans ce document aucun texte où chercher.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>There is no text in this document, also not in the pictures of its pages.</source>
        <translation>Il n’y a pas de texte dans ce document, ni dans les images de ses pages.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>The pages of this document are pictures, and reading scanned pages is switched off.</source>
        <translation>Les pages de ce document sont des images, et la lecture des pages numérisées est désactivée.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>It was removed from the library.</source>
        <translation>Il a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/file_reader.py"/>
        <source>Carrel made a mistake in reading this file; other files are not affected.</source>
        <translation>Carrel a commis une erreur en lisant ce fichier ; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/indexer.py"/>
        <source>Trying the password</source>
        <translation>Essai du mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/engine/indexing/scheduler.py"/>
        <source>On battery: indexing goes slowly.</source>
        <translation>Sur batterie : l’indexation va lentement.</translation>
    </message>
    <message>
        <location filename="../../app/engine/protocol/models.py"/>
        <source>{a} of {b} documents are not in English, and “{c}”, which finds passages by meaning, reads nothing else; “{d}” reads many languages.</source>
        <translation>{a} documents sur {b} ne sont pas en anglais, et « {c} », qui trouve les passages par le sens, ne lit rien d’autre ; « {d} » lit de nombreuses langues.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>the ones named with “@”</source>
        <translation>ceux nommés avec « @ »</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>those chosen</source>
        <translation>ceux choisis</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No document is left to ask when narrowed to {a}.</source>
        <translation>Il ne reste aucun document à interroger en se limitant à {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Please type something to search for.</source>
        <translation>Veuillez saisir quelque chose à chercher.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>None of these documents can be searched. {a}</source>
        <translation>Aucun de ces documents ne peut être interrogé. {a}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/answering.py"/>
        <source>No language model is chosen.</source>
        <translation>Aucun modèle de langage n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>There is no table in this: export it for Word, as PDF or as Markdown.</source>
        <translation>Il n’y a pas de tableau ici : exportez pour Word, en PDF ou en Markdown.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself.</source>
        <translation>Un fichier .csv contient un tableau : exportez les tableaux d’une discussion en .xlsx, ou une réponse seule.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chat_export.py"/>
        <source>Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.</source>
        <translation>Veuillez terminer le nom du fichier par .docx, .pdf, .md, .xlsx ou .csv.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/chats.py"/>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A note may be {a} characters long at most.</source>
        <translation>Une note peut avoir {a} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/choices.py"/>
        <source>The key could not be kept: {a}.</source>
        <translation>La clé n’a pas pu être conservée : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/dispatch.py"/>
        <source>Something went wrong inside Carrel.</source>
        <translation>Une erreur s’est produite dans Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/doctor.py"/>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>Looking at this machine</source>
        <translation>Examen de cette machine</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/documents.py"/>
        <location filename="../../app/library/library.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>That document is no longer in the library.</source>
        <translation>Ce document n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>The new index could not be built. The one that there was stays in use.</source>
        <translation>Le nouvel index n’a pas pu être construit. L’ancien reste utilisé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Loading the embedding model</source>
        <translation>Chargement du modèle d’embedding</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/embedders.py"/>
        <source>Starting up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evaluation.py"/>
        <source>No language model is chosen, so it can neither be asked by itself nor judge answers.</source>
        <translation>Aucun modèle de langage n’est choisi ; il ne peut donc ni être interrogé seul, ni juger des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Writing the evidence pack</source>
        <translation>Écriture du dossier de preuves</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Taking pictures of the places</source>
        <translation>Prise d’images des endroits</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence.py"/>
        <source>Computing the files’ hashes</source>
        <translation>Calcul des empreintes des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file is not there any more.</source>
        <translation>{a} : le fichier n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/evidence_text.py"/>
        <source>{a}: the file has changed since it was read.</source>
        <translation>{a} : le fichier a changé depuis sa lecture.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: there is no such folder.</source>
        <translation>{a} n’a pas pu être écrit : ce dossier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>Please end the file’s name so: {a}.</source>
        <translation>Terminez le nom du fichier ainsi : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>{a} could not be written: {b}.</source>
        <translation>{a} n’a pas pu être écrit : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/file_writing.py"/>
        <source>That is one of your documents, which are left alone: name another file.</source>
        <translation>C’est l’un de vos documents, auxquels on ne touche pas : nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>No language model is chosen, so these are the best quotes.</source>
        <translation>Aucun modèle de langage n’est choisi ; voici donc les meilleures citations.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>The starter model is not installed; setting Carrel up again brings it back.</source>
        <translation>Le modèle de départ n’est pas installé ; réinstaller Carrel le ramène.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Asking the model server</source>
        <translation>Interrogation du serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>Loading the language model</source>
        <translation>Chargement du modèle de langage</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/language_models.py"/>
        <source>{a} Until then, answers are the best quotes.</source>
        <translation>{a} D’ici là, les réponses sont les meilleures citations.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Measuring how fast the language model is</source>
        <translation>Mesure de la vitesse du modèle de langage</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/machine.py"/>
        <source>Trying what the language model can do</source>
        <translation>Essai de ce que sait faire le modèle de langage</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>This document is not read yet.</source>
        <translation>Ce document n’est pas encore lu.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no words there to highlight.</source>
        <translation>Il n’y a pas de mots à surligner ici.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <location filename="../../app/library/store/notes.py"/>
        <source>That note is not kept any longer.</source>
        <translation>Cette note n’est plus conservée.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>There are no notes to write out.</source>
        <translation>Il n’y a pas de notes à écrire.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/notes.py"/>
        <source>A PDF is a copy of one document: please name it.</source>
        <translation>Un PDF est la copie d’un seul document : veuillez le nommer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is being fetched; pause that before you delete it.</source>
        <translation>{a} est en cours d’obtention ; mettez-la en pause avant de le supprimer.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is under the licence {b} of {c} (https://huggingface.co/{d}); accept it to get the model.</source>
        <translation>{a} est sous la licence {b} de {c} (https://huggingface.co/{d}) ; acceptez-la pour obtenir le modèle.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” is in use; choose another first.</source>
        <translation>« {a} » est utilisé ; choisissez-en d’abord un autre.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” was not got by Carrel, so its file stays where it is: {b}</source>
        <translation>« {a} » n’a pas été obtenu par Carrel ; son fichier reste donc où il est : {b}</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>No model on this machine goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Aucun modèle sur cette machine ne s’appelle « {a} » ; « carrel models list » les montre.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>There is no model in “{a}”: no .gguf, and no folder of an embedder.</source>
        <translation>Il n’y a pas de modèle dans « {a} » : ni .gguf, ni dossier d’un modèle d’embedding.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>“{a}” could not be removed: {b}.</source>
        <translation>« {a} » n’a pas pu être retiré : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/obtaining.py"/>
        <source>{a} is not on this machine yet; “carrel models get” gets it.</source>
        <translation>{a} n’est pas encore sur cette machine ; « carrel models get » l’obtient.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/provisional_answer.py"/>
        <source>Carrel was still starting up, so this was found by its words alone; ask again to look by meaning, too.</source>
        <translation>Carrel démarrait encore, et ceci n’a donc été trouvé que par les mots ; redemandez pour chercher aussi par le sens.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/scopes.py"/>
        <source>This would be all documents; narrow what is asked first.</source>
        <translation>Ce seraient tous les documents ; restreignez d’abord ce qui est interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/styles.py"/>
        <source>“{a}” came with Carrel and cannot be deleted.</source>
        <translation>« {a} » est fourni avec Carrel et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <source>Vectors are kept on this computer; nothing leaves it.</source>
        <translation>Les vecteurs sont conservés sur cet ordinateur ; rien ne le quitte.</translation>
    </message>
    <message>
        <location filename="../../app/engine/server/vector_place.py"/>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving the vectors</source>
        <translation>Déplacement des vecteurs</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not there at the moment; its documents stay as they are.</source>
        <translation>Ce dossier n’est pas là pour le moment ; ses documents restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder was found empty; its documents stay until there is something in it again.</source>
        <translation>Ce dossier a été trouvé vide ; ses documents restent jusqu’à ce qu’il y ait de nouveau quelque chose.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>Carrel made a mistake with the files of this folder; it tries them again by and by.</source>
        <translation>Carrel a commis une erreur avec les fichiers de ce dossier ; il les réessaie peu à peu.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is where Carrel keeps its library; please choose a folder of your own.</source>
        <translation>C’est ici que Carrel garde sa bibliothèque ; veuillez choisir un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder holds far more than documents; please choose the folders in it that you use.</source>
        <translation>Ce dossier contient bien plus que des documents ; veuillez y choisir les dossiers que vous utilisez.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This folder is not watched.</source>
        <translation>Ce dossier n’est pas suivi.</translation>
    </message>
    <message>
        <location filename="../../app/engine/watch/watching.py"/>
        <source>This is not a folder; only folders can be watched.</source>
        <translation>Ce n’est pas un dossier ; seuls des dossiers peuvent être suivis.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/closed_book.py"/>
        <source>Asking with the documents closed</source>
        <translation>Questions avec les documents fermés</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have no question in common.</source>
        <translation>Ces deux mesures n’ont aucune question en commun.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/compare.py"/>
        <source>These two runs have too few questions in common to compare ({a} of {b}).</source>
        <translation>Ces deux mesures ont trop peu de questions en commun pour être comparées ({a} sur {b}).</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/measured.py"/>
        <source>Not in the library: {a}.</source>
        <translation>Pas dans la bibliothèque : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>Please give the questions a name.</source>
        <translation>Veuillez donner un nom aux questions.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be saved: {a}</source>
        <translation>Les questions n’ont pas pu être enregistrées : {a}</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/question_sets.py"/>
        <source>The questions could not be deleted: {a}.</source>
        <translation>Les questions n’ont pas pu être supprimées : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} holds no questions.</source>
        <translation>Le fichier de questions {a} ne contient aucune question.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} is not UTF-8 text.</source>
        <translation>Le fichier de questions {a} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The question file {a} cannot be read: {b}.</source>
        <translation>Le fichier de questions {a} ne peut pas être lu : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>{a} cannot be written: {b}.</source>
        <translation>{a} ne peut pas être écrit : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid CSV: {c}.</source>
        <translation>La ligne {a} de {b} n’est pas du CSV valide : {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not valid JSON: {c}.</source>
        <translation>La ligne {a} de {b} n’est pas du JSON valide : {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>Line {a} of {b} is not a question: {c}.</source>
        <translation>La ligne {a} de {b} n’est pas une question : {c}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/questions.py"/>
        <source>The first line of {a} must name the columns, with a “question” among them; the others are {b}.</source>
        <translation>La première ligne de {a} doit nommer les colonnes, dont « question » ; les autres sont {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>There is no saved run “{a}”.</source>
        <translation>Il n’y a pas de mesure enregistrée « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>Several saved runs go by “{a}”: {b}.</source>
        <translation>Plusieurs mesures enregistrées s’appellent « {a} » : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be saved: {a}.</source>
        <translation>Les résultats n’ont pas pu être enregistrés : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>The results could not be deleted: {a}.</source>
        <translation>Les résultats n’ont pas pu être supprimés : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/evaluate/runs.py"/>
        <source>“{a}” is not a saved run of Carrel’s.</source>
        <translation>« {a} » n’est pas une mesure enregistrée de Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/chunking/passages.py"/>
        <source>The title is too long to stand in front of every passage.</source>
        <translation>Le titre est trop long pour précéder chaque passage.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: it is made of too many parts.</source>
        <translation>Ce fichier n’a pas été ouvert : il est fait de trop de parties.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: unpacked it would be far too large.</source>
        <translation>Ce fichier n’a pas été ouvert : décompressé, il serait bien trop grand.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This file was not opened: its parts are named as if they lay outside it.</source>
        <translation>Ce fichier n’a pas été ouvert : ses parties sont nommées comme si elles étaient en dehors de lui.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is damaged and could not be opened.</source>
        <translation>Ce fichier est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>This OpenDocument file is protected with a password: save it without one and add that.</source>
        <translation>Ce fichier OpenDocument est protégé par un mot de passe : enregistrez-le sans et ajoutez celui-là.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/archives.py"/>
        <source>Parts of this file are encrypted: save it without a password and add that.</source>
        <translation>Des parties de ce fichier sont chiffrées : enregistrez-le sans mot de passe et ajoutez celui-là.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Apple iWork documents</source>
        <translation>documents iWork d’Apple</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>WordPerfect documents</source>
        <translation>documents WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Works documents</source>
        <translation>documents Works</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Publisher documents</source>
        <translation>documents Publisher</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Visio drawings</source>
        <translation>dessins Visio</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OneNote notebooks</source>
        <translation>blocs-notes OneNote</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>OpenDocument drawings</source>
        <translation>dessins OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>Kindle books</source>
        <translation>livres Kindle</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>DjVu documents</source>
        <translation>documents DjVu</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>PostScript files</source>
        <translation>fichiers PostScript</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>mailboxes</source>
        <translation>boîtes aux lettres</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>HEIC pictures</source>
        <translation>images HEIC</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>hidden or temporary</source>
        <translation>masqués ou temporaires</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no documents</source>
        <translation>pas des documents</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>no ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders behind links</source>
        <translation>dossiers derrière des liens</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folders of programs</source>
        <translation>dossiers de programmes</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>drawings</source>
        <translation>dessins</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>archives, which are not looked into</source>
        <translation>archives, dans lesquelles rien n’est cherché</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>messages of Apple Mail</source>
        <translation>messages d’Apple Mail</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>calendars and contacts</source>
        <translation>calendriers et contacts</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This {a} could not be opened.</source>
        <translation>Ce fichier ou dossier ({a}) n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>There is no file or folder at this place.</source>
        <translation>Il n’y a ni fichier ni dossier à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>You do not have permission to open this {a}.</source>
        <translation>Vous n’avez pas la permission d’ouvrir ceci ({a}).</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file that can be read.</source>
        <translation>Ce n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/files.py"/>
        <source>This is not a file or a folder that can be read.</source>
        <translation>Ce n’est ni un fichier ni un dossier lisible.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/formats/mail/tnef.py"/>
        <source>This file is damaged: it does not hold what its name says.</source>
        <translation>Ce fichier est endommagé : il ne contient pas ce que dit son nom.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>The rights management of this file lets only the program it was made with open it.</source>
        <translation>La gestion des droits de ce fichier ne le laisse ouvrir que par le programme qui l’a créé.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel cannot read {a}: save this one as a PDF and add that.</source>
        <translation>Carrel ne peut pas lire les {a} : enregistrez ce fichier en PDF et ajoutez-le.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not know this kind of file.</source>
        <translation>Carrel ne connaît pas ce genre de fichier.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not look into archives: unpack this one and add what is in it.</source>
        <translation>Carrel ne regarde pas dans les archives : décompressez celle-ci et ajoutez ce qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>Carrel does not read {a}.</source>
        <translation>Carrel ne lit pas les {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This archive is damaged and could not be opened.</source>
        <translation>Cette archive est endommagée et n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This file is protected, and its name does not tell what kind of file it is.</source>
        <translation>Ce fichier est protégé, et son nom ne dit pas de quel genre il est.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a web page named .pdf, perhaps left by a download that failed.</source>
        <translation>C’est une page web nommée .pdf, peut-être laissée par un téléchargement manqué.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <source>This is a text named .pdf: let its name end in .txt and add it again.</source>
        <translation>C’est un texte nommé .pdf : terminez son nom par .txt et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/detect/kinds.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is in too many files inside one another.</source>
        <translation>Il se trouve dans trop de fichiers imbriqués.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It needs more memory to read than there is.</source>
        <translation>Sa lecture demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>The files before it took too long to read.</source>
        <translation>La lecture des fichiers précédents a pris trop de temps.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>There are too many attachments.</source>
        <translation>Il y a trop de pièces jointes.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <source>It is damaged and could not be opened.</source>
        <translation>Il est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/formats/pdf_attachments.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/opendocument.py"/>
        <source>It is too large to be read.</source>
        <translation>Il est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/attachments.py"/>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged and could not be opened.</source>
        <translation>Ce PDF est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <location filename="../../app/ingest/formats/properties.py"/>
        <source>This file is too large to be read.</source>
        <translation>Ce fichier est trop grand pour être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/books.py"/>
        <source>This book is locked to the program that it was bought for.</source>
        <translation>Ce livre est verrouillé pour le programme avec lequel il a été acheté.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is damaged and could not be opened.</source>
        <translation>Ce message est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>It is in too many messages inside one another.</source>
        <translation>Il est dans trop de messages imbriqués.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>This message is too large to be read.</source>
        <translation>Ce message est trop grand pour être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/mail/mail.py"/>
        <source>There is nothing in this message.</source>
        <translation>Il n’y a rien dans ce message.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/embedded.py"/>
        <source>Carrel does not read files of its kind that are embedded in others.</source>
        <translation>Carrel ne lit pas les fichiers de ce type intégrés dans d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected with a password.</source>
        <translation>Protégé par un mot de passe : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>None of the passwords given opens this {a}.</source>
        <translation>Aucun des mots de passe donnés n’ouvre ceci : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is protected in a way that Carrel does not know.</source>
        <translation>Protégé d’une façon que Carrel ne connaît pas : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>This {a} is damaged and could not be opened.</source>
        <translation>Endommagé, n’a pas pu être ouvert : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/office/protection.py"/>
        <source>The rights management of this {a} lets only the program it was made with open it.</source>
        <translation>La gestion des droits ne laisse ouvrir ceci que par le programme qui l’a créé : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/old_office.py"/>
        <source>There is no text in this Word document.</source>
        <translation>Il n’y a pas de texte dans ce document Word.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/open_document.py"/>
        <source>This file is damaged and could not be read.</source>
        <translation>Ce fichier est endommagé et n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is damaged and could not be opened.</source>
        <translation>Cette image est endommagée et n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>This picture is too large: make it smaller, or save it as several, and add it again.</source>
        <translation>Cette image est trop grande : réduisez-la, ou enregistrez-la en plusieurs, et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/picture.py"/>
        <source>There is nothing in this picture.</source>
        <translation>Il n’y a rien dans cette image.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This Excel workbook is damaged and could not be opened.</source>
        <translation>Ce classeur Excel est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This file goes on after row {a}: it is too large to be read whole.</source>
        <translation>Ce fichier continue après la ligne {a} : il est trop grand pour être lu en entier.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/old_workbooks.py"/>
        <source>This sheet is damaged and could not be read.</source>
        <translation>Cette feuille est endommagée et n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This OpenDocument spreadsheet is damaged and could not be opened.</source>
        <translation>Cette feuille OpenDocument est endommagée et n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/opendocument.py"/>
        <source>This file goes on: it is too large to be read whole.</source>
        <translation>Ce fichier continue : il est trop grand pour être lu en entier.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/painting.py"/>
        <source>This file goes on: Carrel has read only its first {a} pages.</source>
        <translation>Ce fichier continue : Carrel n’en a lu que les {a} premières pages.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>All cells of this file are empty.</source>
        <translation>Toutes les cellules de ce fichier sont vides.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/sheets.py"/>
        <source>This file is no table, though its name says so.</source>
        <translation>Ce fichier n’est pas un tableau, bien que son nom le dise.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/sheets/workbooks.py"/>
        <source>This sheet is damaged: there may be more of it than this.</source>
        <translation>Cette feuille est endommagée : il peut y en avoir plus que ceci.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/deck.py"/>
        <source>There are no slides in this presentation.</source>
        <translation>Il n’y a pas de diapositives dans cette présentation.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/opendocument.py"/>
        <source>This OpenDocument presentation is damaged and could not be opened.</source>
        <translation>Cette présentation OpenDocument est endommagée et n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>This PowerPoint presentation is damaged: open it in PowerPoint, save it as .pptx and add that.</source>
        <translation>Cette présentation PowerPoint est endommagée : ouvrez-la dans PowerPoint, enregistrez-la en .pptx et ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/powerpoint97.py"/>
        <source>There is something else in its place.</source>
        <translation>Il y a autre chose à sa place.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/slides/slides.py"/>
        <source>This PowerPoint presentation is damaged and could not be opened.</source>
        <translation>Cette présentation PowerPoint est endommagée et n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>This text is longer than Carrel can read: the rest is left out here.</source>
        <translation>Ce texte est plus long que ce que Carrel peut lire : le reste est laissé de côté ici.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/text.py"/>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/typeset/sanitize.py"/>
        <source>The parts of this page are nested too deeply to be read.</source>
        <translation>Les parties de cette page sont trop imbriquées pour être lues.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>There is no text in this web page.</source>
        <translation>Il n’y a pas de texte dans cette page web.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/web.py"/>
        <source>This web page is too large to be read.</source>
        <translation>Cette page web est trop grande pour être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/document.py"/>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is damaged and could not be read.</source>
        <translation>Ce document est endommagé et n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>A part of Carrel that reads this kind of file is missing: install Carrel again.</source>
        <translation>Il manque une partie de Carrel qui lit ce genre de fichier : réinstallez Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document is too large to be read.</source>
        <translation>Ce document est trop grand pour être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is no text in this document.</source>
        <translation>Il n’y a pas de texte dans ce document.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document needs too much memory to read.</source>
        <translation>Ce document demande trop de mémoire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/pandoc.py"/>
        <source>This document takes too long to read.</source>
        <translation>Ce document est trop long à lire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is damaged and could not be opened.</source>
        <translation>Ce document Word est endommagé et n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This Word document is of before 1997: open it in Word, save it as .docx and add that.</source>
        <translation>Ce document Word date d’avant 1997 : ouvrez-le dans Word, enregistrez-le en .docx et ajoutez-le.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/formats/word/word97.py"/>
        <source>This is no document of Word, though its name says so: save it as .docx and add that.</source>
        <translation>Ce n’est pas un document Word, bien que son nom le dise : enregistrez-le en .docx et ajoutez-le.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>There are no words in this picture.</source>
        <translation>Il n’y a pas de mots dans cette image.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <source>The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet.</source>
        <translation>L’écriture de cette image n’a pas pu être lue : manuscrite, ou une écriture que Carrel ne sait pas encore lire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>This PDF has no page {a}.</source>
        <translation>Ce PDF n’a pas de page {a}.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/process.py"/>
        <location filename="../../app/ingest/render/painter.py"/>
        <source>Page {a} of this PDF is damaged and cannot be shown.</source>
        <translation>La page {a} de ce PDF est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/ocr/recognizer.py"/>
        <source>Reading this page was stopped.</source>
        <translation>La lecture de cette page a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is damaged or was cut off: its pages could not be found.</source>
        <translation>Ce PDF est endommagé ou tronqué : ses pages n’ont pas pu être trouvées.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This page is damaged: some of it may be missing.</source>
        <translation>Cette page est endommagée : il peut en manquer une partie.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF is protected with a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This file is not a PDF.</source>
        <translation>Ce fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>None of the passwords given opens this PDF.</source>
        <translation>Aucun des mots de passe donnés n’ouvre ce PDF.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/document.py"/>
        <source>This PDF holds no pages.</source>
        <translation>Ce PDF ne contient aucune page.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/fields.py"/>
        <source>A field on this page holds more text than it shows.</source>
        <translation>Un champ de cette page contient plus de texte qu’il n’en montre.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This document holds text that is not shown in it; that text was left out.</source>
        <translation>Ce document contient du texte qui n’y est pas affiché ; ce texte a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/hidden_text.py"/>
        <source>This page holds text that cannot be seen on it; that text was left out.</source>
        <translation>Cette page contient du texte invisible ; ce texte a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>This page is a picture; its words are still to be read.</source>
        <translation>Cette page est une image ; ses mots restent à lire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>The text in the file makes no sense on this page; the page is still to be read from its picture.</source>
        <translation>Le texte du fichier n’a pas de sens sur cette page ; elle reste à lire à partir de son image.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/pdf/legibility.py"/>
        <source>There are no words on this page.</source>
        <translation>Il n’y a pas de mots sur cette page.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file broke the program that reads it; it may be damaged.</source>
        <translation>Ce fichier a fait échouer le programme qui le lit ; il est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/pool.py"/>
        <source>This file needs more memory than Carrel allows for reading one file.</source>
        <translation>Ce fichier demande plus de mémoire que Carrel n’en autorise pour un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/store/vectors.py"/>
        <source>There is no room left on the disk that holds the library; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque de la bibliothèque ; libérez-en et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>The pages of this PDF are damaged.</source>
        <translation>Les pages de ce PDF sont endommagées.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>This file has more pages than Carrel can read.</source>
        <translation>Ce fichier a plus de pages que Carrel ne peut en lire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/processes/reader.py"/>
        <source>There is more text in this file than Carrel can read.</source>
        <translation>Il y a plus de texte dans ce fichier que Carrel ne peut en lire.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no copy of it could be made.</source>
        <translation>Ce PDF est endommagé : aucune copie n’a pu en être faite.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/annotate.py"/>
        <source>This PDF is damaged: no picture of it could be taken.</source>
        <translation>Ce PDF est endommagé : aucune image n’a pu en être prise.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page took too long to draw; the file may be damaged.</source>
        <translation>Cette page a été trop longue à dessiner ; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/render/renderer.py"/>
        <source>This page could not be drawn; the file may be damaged.</source>
        <translation>Cette page n’a pas pu être dessinée ; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/tables/sheet.py"/>
        <source>Column {a} is hidden.</source>
        <translation>La colonne {a} est masquée.</translation>
    </message>
    <message>
        <location filename="../../app/ingest/text/decoding.py"/>
        <source>This file is not text, though its name says so.</source>
        <translation>Ce fichier n’est pas du texte, bien que son nom le dise.</translation>
    </message>
    <message>
        <location filename="../../app/library/library.py"/>
        <source>This document was removed before Carrel was updated; please add its file again.</source>
        <translation>Ce document a été retiré avant la mise à jour de Carrel ; veuillez ajouter à nouveau son fichier.</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Nothing in the library goes by “{a}”.</source>
        <translation>Rien dans la bibliothèque ne s’appelle « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>No document has the tag “{a}”.</source>
        <translation>Aucun document ne porte l’étiquette « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/library/search/document_names.py"/>
        <source>Several documents go by “{a}”; please name one by its id or path.</source>
        <translation>Plusieurs documents s’appellent « {a} » ; veuillez en nommer un par son identifiant ou son chemin.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That chat is not kept any longer.</source>
        <translation>Cette discussion n’est plus conservée.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>That answer is not kept any longer.</source>
        <translation>Cette réponse n’est plus conservée.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/chats.py"/>
        <source>Please give the chat a name.</source>
        <translation>Veuillez donner un nom à la discussion.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>Another program has the library open.</source>
        <translation>Un autre programme a ouvert la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library is damaged and cannot be read.</source>
        <translation>La bibliothèque est endommagée et ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <source>The library cannot be opened or written; check the permissions of its folder.</source>
        <translation>La bibliothèque ne peut être ni ouverte ni écrite ; vérifiez les permissions de son dossier.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/database.py"/>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>The library has been closed.</source>
        <translation>La bibliothèque a été fermée.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/migrations.py"/>
        <source>This library was made by a newer version of Carrel; please update Carrel to open it.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente de Carrel ; veuillez mettre Carrel à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope needs a name.</source>
        <translation>Une portée a besoin d’un nom.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>The name of a scope may be {a} characters long at most.</source>
        <translation>Le nom d’une portée peut compter au plus {a} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>No scope is called “{a}”.</source>
        <translation>Aucune portée ne s’appelle « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/library/store/scopes.py"/>
        <source>A scope is called “{a}” already.</source>
        <translation>Une portée s’appelle déjà « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/library/store/served_vectors.py"/>
        <source>The vector server at {a} cannot be asked: {b}. Start it, or have the vectors kept on this computer again.</source>
        <translation>Le serveur de vecteurs à {a} ne peut pas être interrogé : {b}. Démarrez-le, ou faites de nouveau conserver les vecteurs sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/library/store/vectors.py"/>
        <source>The part of the library that finds passages by meaning cannot be used.</source>
        <translation>La partie de la bibliothèque qui trouve les passages par le sens est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../app/library/vector_upkeep.py"/>
        <source>Vectors can be moved when the index for the other embedding model is complete.</source>
        <translation>Les vecteurs pourront être déplacés quand l’index de l’autre modèle d’embedding sera complet.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a part of a model; choose the first, “{b}”.</source>
        <translation>« {a} » est une partie d’un modèle ; choisissez la première, « {b} ».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is in a version of the .gguf format that Carrel does not know.</source>
        <translation>« {a} » est dans une version du format .gguf que Carrel ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only lets a language model see pictures; choose the file of the model itself.</source>
        <translation>« {a} » permet seulement à un modèle de langage de voir des images ; choisissez le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” only changes a language model; choose one that is whole.</source>
        <translation>« {a} » ne fait que modifier un modèle de langage ; choisissez-en un complet.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is an embedding or reranking model: it finds passages and writes no answers.</source>
        <translation>« {a} » est un modèle d’embedding ou de reclassement : il trouve des passages et ne rédige pas de réponses.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” holds no weights, so it cannot answer.</source>
        <translation>« {a} » ne contient pas de poids ; il ne peut donc pas répondre.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” has no chat template: it goes on with a text and is not made to answer. Its publisher may have another, called “instruct” or “chat”.</source>
        <translation>« {a} » n’a pas de modèle de discussion : il prolonge un texte et n’est pas fait pour répondre. Son éditeur en a peut-être un autre, nommé « instruct » ou « chat ».</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” needs about {b} of memory, and this machine has {c} free.</source>
        <translation>« {a} » demande environ {b} de mémoire, et cette machine en a {c} de libre.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is damaged or was not downloaded completely.</source>
        <translation>« {a} » est endommagé ou n’a pas été téléchargé entièrement.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>There is no file “{a}” at that place any more.</source>
        <translation>Il n’y a plus de fichier « {a} » à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is a folder, not a language model file (.gguf).</source>
        <translation>« {a} » est un dossier, pas un fichier de modèle de langage (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” cannot be read.</source>
        <translation>« {a} » ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../app/models/catalogue.py"/>
        <source>“{a}” is not a language model file (.gguf).</source>
        <translation>« {a} » n’est pas un fichier de modèle de langage (.gguf).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed.</source>
        <translation>Le modèle qui trouve les passages par le sens n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder does not hold an embedding model in sentence-transformers’ format (modules.json, config.json, tokenizer.json and model.safetensors).</source>
        <translation>Ce dossier ne contient pas de modèle d’embedding au format de sentence-transformers (modules.json, config.json, tokenizer.json et model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a reranking model: it puts passages in order and cannot find them.</source>
        <translation>« {a} » est un modèle de reclassement : il ordonne les passages et ne peut pas les trouver.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This folder’s config_sentence_transformers.json, which says how the model wants to be asked, is damaged.</source>
        <translation>Le fichier config_sentence_transformers.json de ce dossier, qui dit comment interroger le modèle, est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>This embedding model reads only {a} tokens at once; Carrel’s passages have up to {b}.</source>
        <translation>Ce modèle d’embedding ne lit que {a} jetons à la fois ; les passages de Carrel en ont jusqu’à {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning cannot be loaded.</source>
        <translation>Le modèle qui trouve les passages par le sens ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>The model that finds passages by meaning is not installed completely.</source>
        <translation>Le modèle qui trouve les passages par le sens n’est pas entièrement installé.</translation>
    </message>
    <message>
        <location filename="../../app/models/embedder.py"/>
        <source>“{a}” is a file; an embedding model is a folder in sentence-transformers’ format.</source>
        <translation>« {a} » est un fichier ; un modèle d’embedding est un dossier au format de sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” could not be run as planned; it runs {b}.</source>
        <translation>« {a} » n’a pas pu fonctionner comme prévu ; il fonctionne {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>No language model is loaded.</source>
        <translation>Aucun modèle de langage n’est chargé.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly; it runs {a} now.</source>
        <translation>Le modèle de langage s’est arrêté de façon inattendue ; il fonctionne maintenant {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>“{a}” is damaged: loading it failed.</source>
        <translation>« {a} » est endommagé : son chargement a échoué.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator.py"/>
        <source>The language model stopped unexpectedly. It starts again with your next question{a}{b}.</source>
        <translation>Le modèle de langage s’est arrêté de façon inattendue. Il redémarre avec votre prochaine question{a}{b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/generator_process.py"/>
        <source>“{a}” could not be loaded: it is damaged, or its kind of model ({b}) is newer than this version of Carrel.</source>
        <translation>« {a} » n’a pas pu être chargé : il est endommagé, ou son genre de modèle ({b}) est plus récent que cette version de Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is not on the package index; it comes from the model hub only.</source>
        <translation>{a} n’est pas dans l’index de paquets ; il ne vient que du dépôt de modèles.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>{a} is being fetched already.</source>
        <translation>{a} est déjà en cours de téléchargement.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Asking for {a}</source>
        <translation>Demande de {a}</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Paused; getting it again goes on from there.</source>
        <translation>En pause ; le téléchargement reprendra de là.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/download.py"/>
        <source>Fetching the model ended unexpectedly; please try again.</source>
        <translation>Le téléchargement du modèle s’est terminé de façon inattendue ; veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/fit.py"/>
        <source>runs on the graphics card</source>
        <translation>fonctionne sur la carte graphique</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/offers.py"/>
        <source>No model in Carrel’s list goes by “{a}”; “carrel models list” shows them.</source>
        <translation>Aucun modèle de la liste de Carrel ne s’appelle « {a} » ; « carrel models list » les montre.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Where another computer can reach it, get the file there, bring it along, and add it with “carrel models use FILE” or in the window.</source>
        <translation>Si un autre ordinateur peut l’atteindre, obtenez-y le fichier, apportez-le et ajoutez-le avec « carrel models use FILE » ou dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} can also come from the Python package index (“From the package index” in the window, or “carrel models get {a} --from-packages”).</source>
        <translation>{a} peut aussi venir de l’index de paquets Python (« Depuis l’index de paquets » dans la fenêtre, ou « carrel models get {a} --from-packages »).</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The Python package index did not give “{a}”.</source>
        <translation>L’index de paquets Python n’a pas donné « {a} ».</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came by then is kept; trying again goes on from there.</source>
        <translation>Ce qui est arrivé est conservé ; un nouvel essai reprend de là.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds another file than the one that Carrel knows as {a}.</source>
        <translation>Le dépôt contient un autre fichier que celui que Carrel connaît comme {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub holds no model.safetensors in {a}.</source>
        <translation>Le dépôt ne contient pas de model.safetensors dans {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What answers in the hub’s place is not the hub; a network that wants to be signed in to does so.</source>
        <translation>Ce qui répond à la place du dépôt n’est pas le dépôt ; un réseau où il faut s’identifier fait cela.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What came as “{a}” is not the file the hub has; it was thrown away. Please try again.</source>
        <translation>Ce qui est arrivé comme « {a} » n’est pas le fichier du dépôt ; il a été jeté. Veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The publisher of {a} wants you to agree to its terms on huggingface.co first.</source>
        <translation>L’éditeur de {a} veut que vous acceptiez d’abord ses conditions sur huggingface.co.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>Nothing would tell whether the packages hold {a}.</source>
        <translation>Rien ne permettrait de savoir si les paquets contiennent {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>What the packages hold is not {a}; it was thrown away.</source>
        <translation>Ce que contiennent les paquets n’est pas {a} ; cela a été jeté.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>This needs {a} GB on the disk, and {b} GB are free in {c}.</source>
        <translation>Il faut {a} Go sur le disque, et {b} Go sont libres dans {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub knows no {a} any more.</source>
        <translation>Le dépôt ne connaît plus {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>{a} holds the file no more.</source>
        <translation>{a} ne contient plus le fichier.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub did not answer as it should: {a}.</source>
        <translation>Le dépôt n’a pas répondu comme il devrait : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The model hub ({a}) cannot be reached.</source>
        <translation>Le dépôt de modèles ({a}) ne peut pas être joint.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The package “{a}” is damaged; please try again.</source>
        <translation>Le paquet « {a} » est endommagé ; veuillez réessayer.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk cannot be written: {a}.</source>
        <translation>Impossible d’écrire sur le disque : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The hub refused the file: {a}.</source>
        <translation>Le dépôt a refusé le fichier : {a}.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The connection broke off. What came by then is kept; trying again goes on from there.</source>
        <translation>La connexion a été coupée. Ce qui est arrivé est conservé ; un nouvel essai reprend de là.</translation>
    </message>
    <message>
        <location filename="../../app/models/obtain/transfer.py"/>
        <source>The disk is full; what came by then is kept.</source>
        <translation>Le disque est plein ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages is not installed.</source>
        <translation>Le modèle qui lit les passages n’est pas installé.</translation>
    </message>
    <message>
        <location filename="../../app/models/reader.py"/>
        <source>The model that reads passages cannot be loaded.</source>
        <translation>Le modèle qui lit les passages ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} {b}. It has: {c}.</source>
        <translation>{a} {b}. Il a : {c}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} cannot be asked: {b}.</source>
        <translation>{a} ne peut pas être interrogé : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} broke off: {b}.</source>
        <translation>{a} s’est interrompu : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>what answers there is no model server</source>
        <translation>ce qui répond là n’est pas un serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_model.py"/>
        <source>{a} gives no answer: {b}.</source>
        <translation>{a} ne donne pas de réponse : {b}.</translation>
    </message>
    <message>
        <location filename="../../app/models/remote_process.py"/>
        <source>A model server does not tell how likely each of several replies is.</source>
        <translation>Un serveur de modèles ne dit pas combien chacune de plusieurs réponses est probable.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model: it sorts texts into {b} kinds.</source>
        <translation>« {a} » n’est pas un modèle de reclassement : il trie les textes en {b} genres.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>This folder does not hold a reranking model (config.json, tokenizer.json and model.safetensors).</source>
        <translation>Ce dossier ne contient pas de modèle de reclassement (config.json, tokenizer.json et model.safetensors).</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>“{a}” is not a reranking model; it may be one that finds passages.</source>
        <translation>« {a} » n’est pas un modèle de reclassement ; c’en est peut-être un qui trouve des passages.</translation>
    </message>
    <message>
        <location filename="../../app/models/reranker.py"/>
        <source>The reranking model “{a}” cannot be loaded.</source>
        <translation>Le modèle de reclassement « {a} » ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ask &amp;again</source>
        <translation>Poser à &amp;nouveau</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;style</source>
        <translation>Dans un autre &amp;style</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>In another &amp;way</source>
        <translation>D’une autre &amp;manière</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Edit the question</source>
        <translation>Modifi&amp;er la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Branch from here</source>
        <translation>Partir d’&amp;ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Go on from this answer in a chat of its own; this one stays as it is</source>
        <translation>Continuer à partir de cette réponse dans une autre discussion ; celle-ci reste telle quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;xport this answer…</source>
        <translation>E&amp;xporter cette réponse…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>E&amp;vidence pack…</source>
        <translation>&amp;Dossier de preuves…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>One PDF with the quotes, a picture of each place and the files’ hashes</source>
        <translation>Un seul PDF avec les citations, une image de chaque endroit et les empreintes des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>&amp;Good answer</source>
        <translation>&amp;Bonne réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <source>Ba&amp;d answer</source>
        <translation>Mau&amp;vaise réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/again_menu.py"/>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Note…</source>
        <translation>N&amp;ote…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>Only part of this was found on the cited page.</source>
        <translation>Seule une partie de cela a été trouvée sur la page citée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_text.py"/>
        <source>This was not found in your documents; the model may have made it up.</source>
        <translation>Cela n’a pas été trouvé dans vos documents ; le modèle l’a peut-être inventé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Pinned answers</source>
        <translation>Réponses épinglées</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>Suggested questions</source>
        <translation>Questions suggérées</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_header.py"/>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_panel.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask your documents</source>
        <translation>Interrogez vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Add some documents first: drop files or folders anywhere in the window. They stay on this computer.</source>
        <translation>Ajoutez d’abord des documents : déposez des fichiers ou des dossiers n’importe où dans la fenêtre. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Try the samples</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/chat_placeholder.py"/>
        <source>Ask in plain words. Each sentence of the answer carries a number: click it to see the very words on their page.

Tick documents in the library to ask only those.</source>
        <translation>Posez vos questions simplement. Chaque phrase de la réponse porte un numéro : cliquez dessus pour voir les mots exacts sur leur page.

Cochez des documents dans la bibliothèque pour n’interroger que ceux-là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/citation_chip.py"/>
        <source>Citation {number}: {place}</source>
        <translation>Référence {number} : {place}</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask when this answer is done (Enter)</source>
        <translation>Demander quand cette réponse sera terminée (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation_view.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mention_completer.py"/>
        <source>Tags, documents, folders and kinds</source>
        <translation>Étiquettes, documents, dossiers et types</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Auto</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Chosen for you: by what you ask, and by how fast the model is on this computer.</source>
        <translation>Choisi pour vous : selon ce que vous demandez et la vitesse du modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads the best passages at once.</source>
        <translation>Le modèle lit aussitôt les meilleurs passages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Thorough</source>
        <translation>Approfondi</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>The model reads many passages one by one: slower, more complete.</source>
        <translation>Le modèle lit de nombreux passages un par un : plus lent, plus complet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Coverage</source>
        <translation>Exhaustif</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Every passage is considered: for all, how many, list, compare, summarise.</source>
        <translation>Chaque passage est pris en compte : pour tous, combien, énumérer, comparer, résumer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>Quotes only</source>
        <translation>Citations seules</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>No model: the best sentences, word for word.</source>
        <translation>Pas de modèle : les meilleures phrases, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/mode_box.py"/>
        <source>How to answer</source>
        <translation>Façon de répondre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Loading {name}</source>
        <translation>Chargement de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No model: quotes only</source>
        <translation>Pas de modèle : citations seules</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Model: {name}</source>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Click to compare and choose.</source>
        <translation>Cliquez pour comparer et choisir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>not in memory</source>
        <translation>hors mémoire</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>{n} tokens/s</source>
        <translation>{n} jetons/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>Writes {n} tokens a second on this computer, as measured.</source>
        <translation>Écrit {n} jetons par seconde sur cet ordinateur, d’après la mesure.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_button.py"/>
        <source>How fast it writes here was not measured yet.</source>
        <translation>Sa vitesse d’écriture ici n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>The starter model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>Le modèle de départ est trop petit pour rédiger des réponses fiables ; Carrel répond donc aussitôt avec son lecteur et des citations. Un plus grand rédigerait aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at once. A larger one would write, too.</source>
        <translation>Ce modèle est trop petit pour rédiger des réponses fiables ; Carrel répond donc aussitôt avec son lecteur et des citations. Un plus grand rédigerait aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model is asked for nothing, and the documents’ own words are shown, at once.</source>
        <translation>Rien n’est demandé à ce modèle ; les mots mêmes des documents sont montrés aussitôt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question, and the documents’ own words are shown.</source>
        <translation>Ce modèle lit votre question ; les mots mêmes des documents sont montrés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model picks sentences, and the documents’ own words are shown.</source>
        <translation>Ce modèle choisit des phrases ; les mots mêmes des documents sont montrés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>This model reads your question and picks sentences, and the documents’ own words are shown.</source>
        <translation>Ce modèle lit votre question et choisit des phrases ; les mots mêmes des documents sont montrés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names.</source>
        <translation>À l’essai, il a confondu des nombres ou des noms.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it answered where the text held no answer.</source>
        <translation>À l’essai, il a répondu là où le texte ne contenait pas de réponse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>When it was tried, it mixed up numbers or names, and answered where the text held no answer.</source>
        <translation>À l’essai, il a confondu des nombres ou des noms, et répondu là où le texte ne contenait pas de réponse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>It would read your question if the first word might take {seconds} seconds (Settings).</source>
        <translation>Il lirait votre question si le premier mot pouvait prendre {seconds} secondes (Paramètres).</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>Dismiss this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>No language model: Carrel answers with its reader and quotes. A model writes answers, too.</source>
        <translation>Pas de modèle de langage : Carrel répond avec son lecteur et des citations. Un modèle rédige aussi des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/model_notice.py"/>
        <source>{reason} Until then, Carrel answers with its reader and quotes.</source>
        <translation>{reason} D’ici là, Carrel répond avec son lecteur et des citations.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/own_notes_view.py"/>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <source>Ask about your documents…</source>
        <translation>Interrogez vos documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_box.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/question_bubble.py"/>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: {number}, in {documents}.</source>
        <translation>Concernent la question : {number}, dans {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Bearing on the question: at least {number}, in {documents}.</source>
        <translation>Concernent la question : au moins {number}, dans {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Searched for {queries}: {passages} in {documents}.</source>
        <translation>Recherché : {queries}, dans {passages} de {documents}.</translation>
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
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>Considered: {passages} in {documents}.</source>
        <translation>Pris en compte : {passages} dans {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/remarks.py"/>
        <source>None bears on the question.</source>
        <translation>Aucun ne concerne la question.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/remarks.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} documents</source>
        <comment>in so many</comment>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Save what is asked now…</source>
        <translation>&amp;Enregistrer ce qui est interrogé…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>&amp;Rename a saved one</source>
        <translation>&amp;Renommer une portée enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>Rem&amp;ove a saved one</source>
        <translation>Ret&amp;irer une portée enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <source>None of its documents is in the library any more.</source>
        <translation>Aucun de ses documents n’est encore dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/saved_scopes_entries.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>{n} documents</source>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked</source>
        <translation>Restreindre ce qui est interrogé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;tag</source>
        <translation>Seulement cette é&amp;tiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;kind</source>
        <translation>Seulement ce t&amp;ype</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only this &amp;folder</source>
        <translation>Seulement ce d&amp;ossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Ask &amp;all documents</source>
        <translation>Interroger tous les &amp;documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Only {names}</source>
        <translation>Seulement {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Narrow what is asked; now: {names}</source>
        <translation>Restreindre ce qui est interrogé ; actuellement : {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Nothing to ask: no document is in all of these at once</source>
        <translation>Rien à interroger : aucun document ne réunit tout cela</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking your one document</source>
        <translation>Interroge votre unique document</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking all {n} documents</source>
        <translation>
            <numerusform>Interroge {n} document</numerusform>
            <numerusform>Interroge les {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking “{title}” only</source>
        <translation>N’interroge que « {title} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>Asking {number} of {n} documents</source>
        <translation>
            <numerusform>Interroge {number} sur {n} document</numerusform>
            <numerusform>Interroge {number} sur {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/scope_bar.py"/>
        <source>{name} in {folder}</source>
        <comment>a folder in another</comment>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>A few sentences, as the question asks for.</source>
        <translation>Quelques phrases, comme la question le demande.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Styles…</source>
        <translation>Styles…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style</source>
        <translation>Style de réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/style_box.py"/>
        <source>Answer style: {name}</source>
        <translation>Style de réponse : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/dialogs/network.py"/>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/shell/menus.py"/>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>They could not be looked for; open this again to try anew</source>
        <translation>La recherche n’a pas abouti ; rouvrez ce menu pour réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/suggestions_menu.py"/>
        <source>None could be found for these documents</source>
        <translation>Aucune n’a pu être trouvée pour ces documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not found in your documents</source>
        <translation>Introuvable dans vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing about this in your documents</source>
        <translation>Rien à ce sujet dans vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Not answered in your documents</source>
        <translation>Vos documents n’y répondent pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searching your documents…</source>
        <translation>Recherche dans vos documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage} : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Your documents’ own words. The model reads on for an answer…</source>
        <translation>Les mots mêmes de vos documents. Le modèle poursuit sa lecture pour une réponse…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing an answer, checked when it is done: {n} words…</source>
        <translation>
            <numerusform>Rédaction d’une réponse, vérifiée une fois terminée : {n} mot…</numerusform>
            <numerusform>Rédaction d’une réponse, vérifiée une fois terminée : {n} mots…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Stopped. The text above was not checked.</source>
        <translation>Arrêté. Le texte ci-dessus n’a pas été vérifié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Writing… not checked yet</source>
        <translation>Rédaction… pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Please check these</source>
        <translation>Points à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Only what the model knows by itself</source>
        <translation>Seulement ce que le modèle sait par lui-même</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Nothing in your documents bears this out. It may be wrong.</source>
        <translation>Rien dans vos documents ne le confirme. Cela peut être faux.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>The nearest passages</source>
        <translation>Les passages les plus proches</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Looked at the {n} passages nearest to the question; there may be more.</source>
        <translation>
            <numerusform>{n} passage le plus proche de la question a été regardé ; il peut y en avoir d’autres.</numerusform>
            <numerusform>Les {n} passages les plus proches de la question ont été regardés ; il peut y en avoir d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through all {n} documents</source>
        <translation>
            <numerusform>Parcourir {n} document</numerusform>
            <numerusform>Parcourir les {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Look through the whole document</source>
        <translation>Parcourir tout le document</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show all {n}</source>
        <translation>
            <numerusform>Afficher {n}</numerusform>
            <numerusform>Tout afficher ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>Copier la réponse avec ses références</translation>
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
        <translation>Redemander, autrement, ou exporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Searched for…</source>
        <translation>Recherché…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Show what your documents were searched for</source>
        <translation>Afficher ce qui a été recherché dans vos documents</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages…</source>
        <translation>
            <numerusform>Lecture de {n} passage…</numerusform>
            <numerusform>Lecture de {n} passages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <source>Reading {n} passages in {title}…</source>
        <translation>
            <numerusform>Lecture de {n} passage dans {title}…</numerusform>
            <numerusform>Lecture de {n} passages dans {title}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/chat/turn_view.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A good answer</source>
        <translation>Une bonne réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>A bad answer</source>
        <translation>Une mauvaise réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/verdict_view.py"/>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Not answered when Carrel was closed</source>
        <translation>Sans réponse à la fermeture de Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Waits for the answer above</source>
        <translation>Attend la réponse ci-dessus</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now</source>
        <translation>Poser maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Ask now: {question}</source>
        <translation>Poser maintenant : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting_question.py"/>
        <source>Take back: {question}</source>
        <translation>Retirer : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Answers questions about your own documents, and shows where each sentence comes from. Everything happens on this computer; nothing is sent anywhere.</source>
        <translation>Répond aux questions sur vos propres documents et montre d’où vient chaque phrase. Tout se passe sur cet ordinateur ; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It reads documents with PyMuPDF and scans with RapidOCR, finds passages with Sentence Transformers and Chroma, writes with llama.cpp, and is drawn with Qt and the Phosphor icons.</source>
        <translation>Logiciel libre sous licence publique générale GNU Affero, version 3 ou ultérieure. Il lit les documents avec PyMuPDF et les numérisations avec RapidOCR, trouve les passages avec Sentence Transformers et Chroma, rédige avec llama.cpp, et est dessiné avec Qt et les icônes Phosphor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/about.py"/>
        <source>About Carrel</source>
        <translation>À propos de Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>Only to an address that begins with https://</source>
        <translation>Seulement vers une adresse qui commence par https://</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/address.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Note on this answer</source>
        <translation>Note sur cette réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>What is to be remembered of this answer?</source>
        <translation>Que faut-il retenir de cette réponse ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/answer_note.py"/>
        <source>Ctrl+Enter saves. It is kept with the chat and goes along when that is exported.</source>
        <translation>Ctrl+Entrée enregistre. Elle est conservée avec la discussion et l’accompagne à l’exportation.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The system’s</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Pages keep their own.</source>
        <translation>Les pages gardent les leurs.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Of the window; pages are zoomed by themselves.</source>
        <translation>De la fenêtre ; le zoom des pages est réglé à part.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/appearance_card.py"/>
        <source>Either is on, too, where the system asks for it.</source>
        <translation>Chacun s’applique aussi là où le système le demande.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Kept on this computer, in the library’s own folder.</source>
        <translation>Conservées sur cet ordinateur, dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Search questions and answers</source>
        <translation>Rechercher dans les questions et réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Write the chat with its sources, for Word, as PDF or as Markdown</source>
        <translation>Écrire la discussion avec ses sources, pour Word, en PDF ou en Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete for good (Del)</source>
        <translation>Supprimer définitivement (Suppr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Delete all chats…</source>
        <translation>Supprimer toutes les discussions…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>{n} pinned</source>
        <translation>
            <numerusform>{n} épinglée</numerusform>
            <numerusform>{n} épinglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>These words occur in no chat.</source>
        <translation>Ces mots ne figurent dans aucune discussion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>No chats yet</source>
        <translation>Pas encore de discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>What you ask is kept here, with the answers and their sources.</source>
        <translation>Ce que vous demandez est conservé ici, avec les réponses et leurs sources.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>Name of the chat</source>
        <translation>Nom de la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/chats.py"/>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
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
        <translation>Collez ou saisissez un texte ici, ou déposez-y un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check a text</source>
        <translation>Vérifier un texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Each sentence is looked for in your documents: what they bear out, what only in part and why, and what they do not hold. The text itself is not kept.</source>
        <translation>Chaque phrase est cherchée dans vos documents : ce qu’ils confirment, ce qu’ils ne confirment qu’en partie et pourquoi, et ce qu’ils ne contiennent pas. Le texte lui-même n’est pas conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Text to check</source>
        <translation>Texte à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text, checked</source>
        <translation>Le texte, vérifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{stage}: {done} of {n} sentences</source>
        <translation>
            <numerusform>{stage} : {done} sur {n} phrase</numerusform>
            <numerusform>{stage} : {done} sur {n} phrases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{told} Stopped: the sentences after these were not checked.</source>
        <translation>{told} Arrêté : les phrases suivantes n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Close without checking the text?</source>
        <translation>Fermer sans vérifier le texte ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The text itself is not kept.</source>
        <translation>Le texte lui-même n’est pas conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>The result was copied.</source>
        <translation>Le résultat a été copié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Check the text of a file</source>
        <translation>Vérifier le texte d’un fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against {names}.</source>
        <translation>Vérifié d’après {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/check.py"/>
        <source>Checked against all your documents.</source>
        <translation>Vérifié d’après tous vos documents.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Supported</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>Unsupported</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/checked_text.py"/>
        <source>{supported} supported, {partly} partly supported, {unsupported} unsupported.</source>
        <translation>{supported} confirmées, {partly} confirmées en partie, {unsupported} non confirmées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure it</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>Measuring how fast {model} is here…</source>
        <translation>Mesure de la vitesse de {model} ici…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{card}: {size} free</source>
        <translation>{card} : {size} libres</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{n} processor cores</source>
        <translation>
            <numerusform>{n} cœur de processeur</numerusform>
            <numerusform>{n} cœurs de processeur</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{size} of memory free</source>
        <translation>{size} de mémoire libre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>no graphics card that can be used</source>
        <translation>aucune carte graphique utilisable</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>How fast {model} is here was not measured yet.</source>
        <translation>La vitesse de {model} ici n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/computer_card.py"/>
        <source>{model} reads {reads} and writes {writes} tokens a second here.</source>
        <translation>{model} lit ici {reads} et écrit {writes} jetons par seconde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>About this document</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Pages…</source>
        <translation>Pages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Answers that cite it</source>
        <translation>Réponses qui le citent</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No kept answer cites it.</source>
        <translation>Aucune réponse conservée ne le cite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>How well it was read</source>
        <translation>Qualité de la lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Cited in</source>
        <translation>Cité dans</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The file calls itself “{title}”.</source>
        <translation>Le fichier s’intitule « {title} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>No page of it could be read.</source>
        <translation>Aucune de ses pages n’a pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Comments in the file</source>
        <translation>Commentaires du fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>Your highlights</source>
        <translation>Vos surlignages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/document_card.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Your own files stay where they are, and so does what Carrel did not make in a folder that you chose yourself. Other libraries of yours are not listed.</source>
        <translation>Vos propres fichiers restent où ils sont, de même que ce que Carrel n’a pas créé dans un dossier que vous avez choisi vous-même. Vos autres bibliothèques ne sont pas indiquées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>Move the library…</source>
        <translation>Déplacer la bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>It can be kept in another folder, or on another drive.</source>
        <translation>Elle peut être conservée dans un autre dossier ou sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/kept_card.py"/>
        <source>The vectors of this library are on the server {address}. To be rid of them, first choose in the menu Model to keep them on this computer again.</source>
        <translation>Les vecteurs de cette bibliothèque se trouvent sur le serveur {address}. Pour les effacer, choisissez d’abord dans le menu Modèle de les garder de nouveau sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Keys of the window</source>
        <translation>Touches de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Show the keys…</source>
        <translation>Afficher les touches…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>{key} cannot do “{does}” any more.</source>
        <translation>{key} ne peut plus déclencher « {does} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard; {key} shows the keys from anywhere.</source>
        <translation>Tout peut se faire au clavier ; {key} affiche les touches de partout.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keyboard_card.py"/>
        <source>Everything can be done by keyboard.</source>
        <translation>Tout peut se faire au clavier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Search the keys</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>All as at first</source>
        <translation>Toutes comme au départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done by keys</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>What is done</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{keys} (yours)</source>
        <translation>{keys} (votre choix)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”:</source>
        <translation>Nouvelles touches pour « {does} » :</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>New keys for “{does}”</source>
        <translation>Nouvelles touches pour « {does} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} does “{does}” now, which would lose it.</source>
        <translation>{key} sert à présent à « {does} », qui le perdrait.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} cannot be used.</source>
        <translation>{key} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/keys.py"/>
        <source>{key} is needed for typing, moving or menus, and stays what it is.</source>
        <translation>{key} sert à écrire, à se déplacer ou aux menus, et reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter model</source>
        <translation>Le modèle de départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>The starter that comes with Carrel. Too small to write answers that hold: you get the best quotes, at once.</source>
        <translation>Le modèle de départ fourni avec Carrel. Trop petit pour rédiger des réponses fiables : vous obtenez aussitôt les meilleures citations.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Answers are the best matching sentences, word for word.</source>
        <translation>Les réponses sont les phrases qui correspondent le mieux, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Which model should write the answers?</source>
        <translation>Quel modèle doit rédiger les réponses ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Everything runs on this computer, and every citation is checked.</source>
        <translation>Tout s’exécute sur cet ordinateur, et chaque référence est vérifiée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Another model file (.gguf)</source>
        <translation>Un autre fichier de modèle (.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>One you have downloaded. Larger models answer better and slower.</source>
        <translation>Un modèle que vous avez téléchargé. Les plus grands répondent mieux et plus lentement.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/model.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library</source>
        <translation>Déplacer la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>The library goes to</source>
        <translation>La bibliothèque va dans</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Until the copy is checked, nothing is deleted where the library is now.</source>
        <translation>Tant que la copie n’est pas vérifiée, rien n’est supprimé à l’emplacement actuel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/moving.py"/>
        <source>Stopping; the library stays where it is…</source>
        <translation>Arrêt en cours ; la bibliothèque reste où elle est…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>What asked for the network</source>
        <translation>Ce qui a demandé le réseau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Only getting a model, and a server if you choose one, may reach another machine. All else is refused, and written down here.</source>
        <translation>Seuls le téléchargement d’un modèle et un serveur, si vous en choisissez un, peuvent joindre une autre machine. Tout le reste est refusé et consigné ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Attempts to reach another machine</source>
        <translation>Tentatives de joindre une autre machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>Nothing has asked for the network so far</source>
        <translation>Rien n’a demandé le réseau jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>{n} attempts, {refused} of them refused</source>
        <translation>
            <numerusform>{n} tentative, dont {refused} refusée</numerusform>
            <numerusform>{n} tentatives, dont {refused} refusées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>allowed: {purpose}</source>
        <translation>autorisé : {purpose}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/network.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>What is to be remembered here?</source>
        <translation>Que faut-il retenir ici ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note.py"/>
        <source>Ctrl+Enter saves.</source>
        <translation>Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <source>Close without saving the note?</source>
        <translation>Fermer sans enregistrer la note ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/note_writing.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Your changes are lost.</source>
        <translation>Vos modifications seront perdues.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Search notes, tags and what is marked</source>
        <translation>Rechercher dans les notes, étiquettes et passages surlignés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Whose notes</source>
        <translation>Notes de quel document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Show it on its page</source>
        <translation>L’afficher sur sa page</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Copy with where it stands (Ctrl+C)</source>
        <translation>Copier avec l’emplacement (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Can be undone (Del)</source>
        <translation>Peut être annulé (Suppr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>As annotations in a copy of the PDF, or as Markdown</source>
        <translation>En annotations dans une copie du PDF, ou en Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Highlights and notes ({number})</source>
        <translation>Surlignages et notes ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note on this document holds these words.</source>
        <translation>Aucune note sur ce document ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No note holds these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>No highlights yet</source>
        <translation>Pas encore de surlignages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Look in all documents</source>
        <translation>Chercher dans tous les documents</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Remove {n} notes</source>
        <translation>
            <numerusform>Retirer {n} note</numerusform>
            <numerusform>Retirer {n} notes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page and press {highlight}, or {note} to write a note on them.</source>
        <translation>Sélectionnez des mots sur une page et appuyez sur {highlight}, ou sur {note} pour y écrire une note.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/notes.py"/>
        <source>Select words on a page, and choose what to do in the menu “Document”.</source>
        <translation>Sélectionnez des mots sur une page, puis choisissez quoi faire dans le menu « Document ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Language models: they write answers</source>
        <translation>Modèles de langage : ils rédigent les réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Embedding models: they find passages</source>
        <translation>Modèles d’embedding : ils trouvent les passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Reranking models: they put found passages in order</source>
        <translation>Modèles de reclassement : ils ordonnent les passages trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>fits this computer</source>
        <translation>convient à cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>only just fits this computer</source>
        <translation>convient tout juste à cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>too big for this computer</source>
        <translation>trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting one is the only thing for which Carrel uses the internet, and only when you press the button. Your documents and questions never leave this computer.</source>
        <translation>C’est la seule chose pour laquelle Carrel utilise Internet, et seulement quand vous appuyez sur le bouton. Vos documents et vos questions ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Models that can be got</source>
        <translation>Modèles disponibles</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Add a folder of models…</source>
        <translation>Ajouter un dossier de modèles…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>The models could not be listed</source>
        <translation>Les modèles n’ont pas pu être listés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended for this computer</source>
        <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>On this computer already</source>
        <translation>Déjà sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Getting {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Get…</source>
        <translation>Obtenir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>From the package index</source>
        <translation>Depuis l’index de paquets</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{stage}: {done} of {total} MB</source>
        <translation>{stage} : {done} sur {total} Mo</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Agree and get it</source>
        <translation>Accepter et obtenir</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from the Python package index, cut into {n} parts by others. They are put together here, and the whole must have the checksum (SHA-256) of the file at {licence_at}. Its licence is {licence}; getting it means that you agree to that.</source>
        <translation>Il vient de l’index de paquets Python, coupé en {n} parties par d’autres. Elles sont réunies ici, et le tout doit avoir la somme de contrôle (SHA-256) du fichier de {licence_at}. Sa licence est {licence} ; l’obtenir signifie que vous l’acceptez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It comes from {licence_at} under the licence {licence}; getting it means that you agree to that.</source>
        <translation>Il provient de {licence_at} sous la licence {licence} ; l’obtenir signifie que vous l’acceptez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>{size} of it are here; getting it goes on from there.</source>
        <translation>{size} sont déjà ici ; le téléchargement reprend de là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>It is here now.</source>
        <translation>Il est là maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Recommended: {recommended}.</source>
        <translation>Recommandé : {recommended}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Go on getting it…</source>
        <translation>Continuer le téléchargement…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>Takes about {size} of memory</source>
        <translation>Prend environ {size} de mémoire</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/offers.py"/>
        <source>writes about {n} tokens a second here</source>
        <translation>écrit ici environ {n} jetons par seconde</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Carrel does not open addresses of this kind.</source>
        <translation>Carrel n’ouvre pas les adresses de ce genre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your mail program?

{address}</source>
        <translation>Ouvrir cette adresse dans votre messagerie ?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open this address in your browser?

{address}</source>
        <translation>Ouvrir cette adresse dans votre navigateur ?

{address}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/open_link.py"/>
        <source>It comes from the document and leads out of Carrel, which itself never goes online.</source>
        <translation>Elle vient du document et mène hors de Carrel, qui lui-même ne va jamais en ligne.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Library overview</source>
        <translation>Vue d’ensemble de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>What the library holds</source>
        <translation>Ce que contient la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Nothing is being done: all that was added has been read.</source>
        <translation>Rien n’est en cours : tout ce qui a été ajouté a été lu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>Drop files or folders anywhere in the window.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <location filename="../../app/ui/services/document_model.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{found} % found by meaning, the rest by words</source>
        <translation>{found} % trouvés par le sens, le reste par les mots</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/overview.py"/>
        <source>{n} other kinds</source>
        <translation>
            <numerusform>{n} autre type</numerusform>
            <numerusform>{n} autres types</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Waiting to be read</source>
        <translation>En attente de lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Holds hidden text</source>
        <translation>Contient du texte caché</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Read by OCR</source>
        <translation>Lue par OCR</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} read by OCR</source>
        <translation>
            <numerusform>{n} lue par OCR</numerusform>
            <numerusform>{n} lues par OCR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} empty</source>
        <translation>
            <numerusform>{n} vide</numerusform>
            <numerusform>{n} vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} illisible</numerusform>
            <numerusform>{n} illisibles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <location filename="../../app/ui/theme/behind.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} pages with text</source>
        <translation>
            <numerusform>{n} page avec du texte</numerusform>
            <numerusform>{n} pages avec du texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>{n} with hidden text</source>
        <translation>
            <numerusform>{n} avec du texte caché</numerusform>
            <numerusform>{n} avec du texte caché</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/page_list.py"/>
        <source>Pages that are not plain text</source>
        <translation>Pages qui ne sont pas du texte simple</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <location filename="../../app/ui/viewer/thumbnails.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Looking at the pages…</source>
        <translation>Examen des pages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Reading scanned pages is switched off.</source>
        <translation>La lecture des pages numérisées est désactivée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Read the pages that failed or are empty once more, as pictures</source>
        <translation>Relire comme des images les pages illisibles ou vides</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Every page has text</source>
        <translation>Chaque page a du texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Nothing is missing from this document.</source>
        <translation>Il ne manque rien à ce document.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>There are no pages</source>
        <translation>Il n’y a pas de pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>The pages could not be looked at</source>
        <translation>Les pages n’ont pas pu être examinées</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>{n} more pages can be read now.</source>
        <translation>
            <numerusform>{n} page de plus peut être lue maintenant.</numerusform>
            <numerusform>{n} pages de plus peuvent être lues maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/pages.py"/>
        <source>No more could be read.</source>
        <translation>Aucune autre n’a pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password needed</source>
        <translation>Mot de passe nécessaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>That password does not open it.</source>
        <translation>Ce mot de passe ne l’ouvre pas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” and {n} others are open now.</source>
        <translation>
            <numerusform>« {title} » et {n} autre sont ouverts maintenant.</numerusform>
            <numerusform>« {title} » et {n} autres sont ouverts maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>“{title}” is open now.</source>
        <translation>« {title} » est ouvert maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>The password is used to read the document and kept only until Carrel is closed.</source>
        <translation>Le mot de passe sert à lire le document et n’est conservé que jusqu’à la fermeture de Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Skip this one</source>
        <translation>Passer celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>“{title}” is locked with a password.</source>
        <translation>« {title} » est verrouillé par un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>{n} more are locked; the same password is tried on them: {names}.</source>
        <translation>
            <numerusform>1 autre est verrouillé ; le même mot de passe y est essayé : {names}.</numerusform>
            <numerusform>{n} autres sont verrouillés ; le même mot de passe y est essayé : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/password.py"/>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Rename the document</source>
        <translation>Renommer le document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>The list, citations and “@” call it so. Your file stays as it is.</source>
        <translation>La liste, les citations et « @ » l’appellent ainsi. Votre fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/rename_document.py"/>
        <source>Use the file’s title</source>
        <translation>Reprendre le titre du fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Save a scope</source>
        <translation>Enregistrer une portée</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Rename a scope</source>
        <translation>Renommer une portée</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>Name of the scope</source>
        <translation>Nom de la portée</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already; it would be replaced.</source>
        <translation>Il y a déjà une portée « {name} » ; elle serait remplacée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <source>There is a scope “{name}” already.</source>
        <translation>Il y a déjà une portée « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/scope_name.py"/>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Model server</source>
        <translation>Serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Answers from a server on your own network</source>
        <translation>Réponses d’un serveur sur votre propre réseau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>A program on another computer of yours, or on this one, can write the answers: llama-server, vLLM, LM Studio or Ollama. Your questions, the passages found for them and what was said before in a chat then go there, and nowhere else; your files stay here.</source>
        <translation>Un programme sur un autre de vos ordinateurs, ou sur celui-ci, peut rédiger les réponses : llama-server, vLLM, LM Studio ou Ollama. Vos questions, les passages trouvés pour elles et ce qui a été dit avant dans une discussion y sont alors envoyés, et nulle part ailleurs ; vos fichiers restent ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Address of the model server</source>
        <translation>Adresse du serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Send passages of my documents over the internet</source>
        <translation>Envoyer des passages de mes documents par Internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Asking it…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>It is kept on this computer where only you can read it; without one, what was kept before counts.</source>
        <translation>Elle est conservée sur cet ordinateur là où vous seul pouvez la lire ; sans elle, celle conservée auparavant est utilisée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server has several</source>
        <translation>si le serveur en a plusieurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>Name of the model on the server</source>
        <translation>Nom du modèle sur le serveur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>where the server wants one</source>
        <translation>si le serveur en demande une</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API key of the model server</source>
        <translation>Clé d’API du serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/server.py"/>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Nothing leaves this computer. In a terminal, “carrel doctor --privacy” shows every network call that Carrel makes: none.</source>
        <translation>Rien ne quitte cet ordinateur. Dans un terminal, « carrel doctor --privacy » montre chaque appel réseau de Carrel : aucun.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with “{old}”.</source>
        <translation>« {name} » doit relire tous vos documents, ce qui peut prendre autant de temps que leur ajout. D’ici là, les réponses utilisent « {old} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>“{name}” has to read all your documents anew, which can take as long as adding them did. Until it is done, questions are answered with the old model.</source>
        <translation>« {name} » doit relire tous vos documents, ce qui peut prendre autant de temps que leur ajout. D’ici là, les réponses utilisent l’ancien modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Scanned pages</source>
        <translation>Pages numérisées</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finding passages</source>
        <translation>Recherche des passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writing answers</source>
        <translation>Rédaction des réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>No setting says this.</source>
        <translation>Aucun réglage ne contient cela.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Read scanned pages (OCR)</source>
        <translation>Lire les pages numérisées (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Pages that are only pictures are read in the background, after everything else can be searched. It takes a few seconds a page.</source>
        <translation>Les pages qui ne sont que des images sont lues en arrière-plan, une fois que l’on peut chercher dans tout le reste. Cela prend quelques secondes par page.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Finds the passages that mean what a question asks.</source>
        <translation>Trouve les passages qui ont le sens de la question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>A model in the format of sentence-transformers</source>
        <translation>Un modèle au format de sentence-transformers</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Use the starter</source>
        <translation>Utiliser le modèle de départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Build its index</source>
        <translation>Construire son index</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Building the index</source>
        <translation>Construction de l’index</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Compare and choose…</source>
        <translation>Comparer et choisir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Let the model answer from its own knowledge</source>
        <translation>Laisser le modèle répondre d’après ses propres connaissances</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Only where your documents hold no answer. What it says then is not checked and cites nothing, and is marked as such.</source>
        <translation>Seulement là où vos documents ne contiennent pas de réponse. Ce qu’il dit alors n’est pas vérifié, ne cite rien et est signalé comme tel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The more time, the more a model reads for an answer; how fast it reads is measured when you choose it. The best quotes are there at once.</source>
        <translation>Plus il a de temps, plus un modèle lit pour une réponse ; sa vitesse de lecture est mesurée quand vous le choisissez. Les meilleures citations sont là aussitôt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Seconds until the first word of an answer</source>
        <translation>Secondes jusqu’au premier mot d’une réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>First word of an answer within</source>
        <translation>Premier mot d’une réponse en moins de</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Models leave memory when nothing is asked for</source>
        <translation>Les modèles quittent la mémoire quand rien n’est demandé pendant</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>They come back by themselves when you type a question; nothing is lost.</source>
        <translation>Ils reviennent d’eux-mêmes quand vous saisissez une question ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Used at once; while Carrel is at work, or an Undo or something you typed would be lost, as soon as that is over.</source>
        <translation>S’applique aussitôt ; tant que Carrel travaille, ou qu’une annulation ou un texte saisi serait perdu, dès que c’est terminé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Change it now</source>
        <translation>Changer maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>The messages go away with it.</source>
        <translation>Les messages disparaîtront.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Writes answers from the passages that were found. Every sentence is checked.</source>
        <translation>Rédige les réponses à partir des passages trouvés. Chaque phrase est vérifiée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Building the index of “{building}”</source>
        <translation>Construction de l’index de « {building} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Until it is complete, questions are answered with “{name}”.</source>
        <translation>Jusqu’à ce qu’il soit complet, les réponses utilisent « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Keep {name}</source>
        <translation>Garder {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} hours</source>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/settings.py"/>
        <source>{name} · comes with Carrel</source>
        <translation>{name} · fourni avec Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>On the pages</source>
        <translation>Sur les pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the next word; with Up, Down, Home, End by lines</source>
        <translation>Sélectionner le mot suivant ; par lignes avec Haut, Bas, Début, Fin</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Select the whole document</source>
        <translation>Sélectionner tout le document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Let go of what is selected</source>
        <translation>Abandonner la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done here</source>
        <translation>Ce qu’on peut faire ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>In the list of documents</source>
        <translation>Dans la liste des documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Tick, so that only ticked documents are asked</source>
        <translation>Cocher, pour n’interroger que les documents cochés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Asking</source>
        <translation>Poser des questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>The question before, in the empty box</source>
        <translation>La question précédente, dans le champ vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/shortcuts.py"/>
        <source>No key does this.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/3-bullet-points.toml"/>
        <source>Bullet points</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../resources/answer_styles/5-data-json.toml"/>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New style</source>
        <translation>Nouveau style</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer in plain words.</source>
        <translation>Réponds avec des mots simples.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Answer styles</source>
        <translation>Styles de réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A new style that begins as this one</source>
        <translation>Un nouveau style qui commence comme celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Name, Amount, Date (none: as fits the answer)</source>
        <translation>Nom, Montant, Date (vide : selon la réponse)</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What should the answers be like?</source>
        <translation>Comment doivent être les réponses ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As long as it takes</source>
        <translation>Aussi long que nécessaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source> sentences, bullets or rows at most</source>
        <translation> phrases, puces ou lignes au plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Instruction</source>
        <translation>&amp;Consigne</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Form</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Columns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>JSON &amp;schema</source>
        <translation>&amp;Schéma JSON</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Length</source>
        <translation>Lon&amp;gueur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>What a document says</source>
        <translation>Ce que dit un document</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>The answer as you would like it</source>
        <translation>La réponse telle que vous la souhaitez</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Passage</source>
        <translation>&amp;Passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Question to try it on</source>
        <translation>Question pour l’essayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>A question about your documents, to see this style at work</source>
        <translation>Une question sur vos documents, pour voir ce style à l’œuvre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>As it came with Carrel</source>
        <translation>Tel que fourni avec Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Worked example {number} of {total}</source>
        <translation>Exemple {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Add another</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>There is another answer style “{name}”: please choose another name.</source>
        <translation>Il existe un autre style de réponse « {name} » : veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Set “{name}” back to how it came with Carrel?</source>
        <translation>Remettre « {name} » tel que fourni avec Carrel ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Delete “{name}”?</source>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <location filename="../../app/ui/theme/wording.py"/>
        <source> and </source>
        <comment>between the last two of a list</comment>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/styles.py"/>
        <source>Close without saving {names}?</source>
        <translation>Fermer sans enregistrer {names} ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Make a summary</source>
        <translation>Faire un résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>Summarising…</source>
        <translation>Résumé en cours…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/summary_view.py"/>
        <source>No sentence of this document says by itself what it is about.</source>
        <translation>Aucune phrase de ce document ne dit à elle seule de quoi il s’agit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/use_button.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vector server</source>
        <translation>Serveur de vecteurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Vectors on a server on your own network</source>
        <translation>Vecteurs sur un serveur de votre propre réseau</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>A Chroma server (“chroma run”) on another computer of yours can keep the vectors by which passages are found. The vectors of your questions and of all passages then go there: much of a text can be guessed from its vector. Texts, files and names stay here.</source>
        <translation>Un serveur Chroma (« chroma run ») sur un autre de vos ordinateurs peut conserver les vecteurs qui servent à trouver les passages. Les vecteurs de vos questions et de tous les passages y sont alors envoyés : une bonne part d’un texte se devine à partir de son vecteur. Textes, fichiers et noms restent ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Address of the Chroma server</source>
        <translation>Adresse du serveur Chroma</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Send the vectors of my documents over the internet</source>
        <translation>Envoyer les vecteurs de mes documents par Internet</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them there</source>
        <translation>Les garder là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Moving them…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/vector_server.py"/>
        <source>Keep them on this computer</source>
        <translation>Les garder sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folders</source>
        <translation>Dossiers suivis</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>What is added, changed, moved or deleted in them is followed, also what happened while Carrel was closed.</source>
        <translation>Ce qui y est ajouté, modifié, déplacé ou supprimé est suivi, y compris ce qui s’est passé pendant que Carrel était fermé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Follow a folder…</source>
        <translation>Suivre un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>The folders could not be listed</source>
        <translation>Les dossiers n’ont pas pu être listés</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>No folder is followed</source>
        <translation>Aucun dossier n’est suivi</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Choose one, and the documents that you put into it are found here by themselves.</source>
        <translation>Choisissez-en un, et les documents que vous y mettez se retrouvent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Stop following {path}</source>
        <translation>Ne plus suivre {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/watched.py"/>
        <source>Its documents stay in the library</source>
        <translation>Ses documents restent dans la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions (*.csv *.jsonl)</source>
        <translation>Questions (*.csv *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure answers</source>
        <translation>Mesurer les réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What was measured until then is kept</source>
        <translation>Ce qui a été mesuré jusque-là est conservé</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Write questions whose answers you know, and a few that your documents do not answer. Ten or twenty tell a lot.</source>
        <translation>Écrivez des questions dont vous connaissez les réponses, et quelques-unes auxquelles vos documents ne répondent pas. Dix ou vingt en disent long.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Question set</source>
        <translation>Jeu de questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>New question set</source>
        <translation>Nouveau jeu de questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Questions from a table (.csv) or a .jsonl file</source>
        <translation>Questions d’un tableau (.csv) ou d’un fichier .jsonl</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Delete this question set</source>
        <translation>Supprimer ce jeu de questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>the whole library</source>
        <translation>toute la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>each question’s own document</source>
        <translation>le document de chaque question</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>from</source>
        <comment>answers from the whole library</comment>
        <translation>d’après</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Answer with</source>
        <translation>Répondre avec</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the documents closed</source>
        <translation>Aussi avec les documents fermés</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What the model knows by itself: it is asked several times without your documents. Takes longer.</source>
        <translation>Ce que le modèle sait par lui-même : il est interrogé plusieurs fois sans vos documents. Plus long.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Also with the right page given</source>
        <translation>Aussi avec la bonne page fournie</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where you noted the page: how well it is read once it is found.</source>
        <translation>Là où vous avez noté la page : comment elle est lue une fois trouvée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>The model marks answers in prose</source>
        <translation>Le modèle note les réponses rédigées</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Where rules cannot tell. A small model is a poor judge; the results say how poor.</source>
        <translation>Là où les règles ne suffisent pas. Un petit modèle juge mal ; les résultats disent à quel point.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>What are the questions about?</source>
        <translation>Sur quoi portent les questions ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Import questions</source>
        <translation>Importer des questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>Export questions</source>
        <translation>Exporter les questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/services/library_move.py"/>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Something went wrong in Carrel.</source>
        <translation>Une erreur s’est produite dans Carrel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>no model</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/dialog.py"/>
        <source>{name} (in use)</source>
        <translation>{name} (utilisé)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Expected answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>In documents</source>
        <translation>Dans les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>What to ask</source>
        <translation>Que demander</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>A number, name or few words are checked by rules; several right answers stand with | between them</source>
        <translation>Un nombre, un nom ou quelques mots sont vérifiés par des règles ; plusieurs réponses justes sont séparées par |</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Where the answer is, if you know it: whether the right document is found is measured then</source>
        <translation>Où se trouve la réponse, si vous le savez : on mesure alors si le bon document est trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>On which page, if you know it: whether the right page is found and cited is measured then</source>
        <translation>À quelle page, si vous le savez : on mesure alors si la bonne page est trouvée et citée</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Untick it for a question that your documents do not answer: it is right not to answer it</source>
        <translation>Décochez-la pour une question à laquelle vos documents ne répondent pas : il est alors juste de ne pas y répondre</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>in the documents</source>
        <translation>dans les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>not in the documents</source>
        <translation>pas dans les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Write a question…</source>
        <translation>Écrire une question…</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/question_table.py"/>
        <source>Remove the selected questions</source>
        <translation>Retirer les questions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Page found</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Whether it was answered rightly</source>
        <translation>Si la réponse est juste</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>An arrow says that it fared better or worse than in the run compared with</source>
        <translation>Une flèche indique un résultat meilleur ou moins bon que dans la mesure comparée</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Where the page that you noted stands among those found</source>
        <translation>Le rang de la page que vous avez notée parmi celles trouvées</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not measured.</source>
        <translation>Non mesuré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not asked; your documents do not answer it.</source>
        <translation>Non demandé ; vos documents n’y répondent pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered, though your documents do not answer it.</source>
        <translation>Répondu, bien que vos documents n’y répondent pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Rightly not answered.</source>
        <translation>À juste titre sans réponse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>No answer was found.</source>
        <translation>Aucune réponse n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Answered; whether rightly cannot be told by rules.</source>
        <translation>Répondu ; les règles ne peuvent dire si c’est juste.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right, as the model judges.</source>
        <translation>Juste, selon le modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right, as the model judges.</source>
        <translation>Faux, selon le modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Not right.</source>
        <translation>Faux.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Better than before: {question}</source>
        <translation>Mieux qu’avant : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Worse than before: {question}</source>
        <translation>Moins bien qu’avant : {question}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>Results, question by question</source>
        <translation>Résultats, question par question</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/result_table.py"/>
        <source>place {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Documents closed</source>
        <translation>Documents fermés</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model alone, from what it knows by itself</source>
        <translation>Le modèle seul, d’après ce qu’il sait par lui-même</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With your documents</source>
        <translation>Avec vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel answers</source>
        <translation>Comme Carrel répond</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With the right page given</source>
        <translation>Avec la bonne page fournie</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>As Carrel would answer if it always found the right page</source>
        <translation>Comme Carrel répondrait s’il trouvait toujours la bonne page</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Well known</source>
        <translation>Bien connu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right, whatever examples it is shown</source>
        <translation>Sa réponse la plus probable est juste, quels que soient les exemples montrés</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Perhaps known</source>
        <translation>Peut-être connu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Its likeliest answer is right with some examples</source>
        <translation>Sa réponse la plus probable est juste avec certains exemples</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Hardly known</source>
        <translation>À peine connu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right by chance only, now and then</source>
        <translation>Juste par hasard seulement, de temps en temps</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Never right without your documents</source>
        <translation>Jamais juste sans vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right page found</source>
        <translation>Bonne page trouvée</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Complete answers</source>
        <translation>Réponses complètes</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Citations on a right page</source>
        <translation>Références sur une bonne page</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Quotes word for word</source>
        <translation>Citations mot pour mot</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Answered what can be</source>
        <translation>Répondu à ce qui peut l’être</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Refused what cannot</source>
        <translation>Refusé ce qui ne peut l’être</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured.</source>
        <translation>
            <numerusform>{measured} sur {n} question mesurée.</numerusform>
            <numerusform>{measured} sur {n} questions mesurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{measured} of {n} questions measured: it was stopped.</source>
        <translation>
            <numerusform>{measured} sur {n} question mesurée : la mesure a été arrêtée.</numerusform>
            <numerusform>{measured} sur {n} questions mesurées : la mesure a été arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure.</source>
        <translation>Les réponses justes ont varié de {low} à {high} points, sûr à 95 %.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers changed by {low} to {high} points, 95 % sure: that may be chance.</source>
        <translation>Les réponses justes ont varié de {low} à {high} points, sûr à 95 % : ce peut être le hasard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the documents bring</source>
        <translation>Ce qu’apportent les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>What the model knows by itself</source>
        <translation>Ce que le modèle sait par lui-même</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers to the {n} questions that could be asked in each way.</source>
        <translation>
            <numerusform>Réponses justes à la {n} question qui a pu être posée de chaque façon.</numerusform>
            <numerusform>Réponses justes aux {n} questions qui ont pu être posées de chaque façon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No question could be asked in each of these ways: only those with a page noted can.</source>
        <translation>Aucune question n’a pu être posée de chacune de ces façons : il faut pour cela une page notée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Closed</source>
        <translation>Sans</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers without your documents</source>
        <translation>Réponses justes sans vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers with your documents</source>
        <translation>Réponses justes avec vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>There was no answer on which it could be compared with the rules.</source>
        <translation>Il n’y avait aucune réponse sur laquelle le comparer aux règles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>The model marked {n} answers.</source>
        <translation>
            <numerusform>Le modèle a noté {n} réponse.</numerusform>
            <numerusform>Le modèle a noté {n} réponses.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer: it is not in the documents</source>
        <translation>Pas de réponse : ce n’est pas dans les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>By itself</source>
        <translation>Par lui-même</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}.</source>
        <translation>
            <numerusform>Sur {n} réponse que les règles peuvent juger, il est d’accord avec elles à {agrees}.</numerusform>
            <numerusform>Sur {n} réponses que les règles peuvent juger, il est d’accord avec elles à {agrees}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>On {n} answers that rules can tell, it agrees with them on {agrees}, {kappa} beyond chance (kappa: 1 at best).</source>
        <translation>
            <numerusform>Sur {n} réponse que les règles peuvent juger, il est d’accord avec elles à {agrees}, {kappa} au-delà du hasard (kappa : 1 au mieux).</numerusform>
            <numerusform>Sur {n} réponses que les règles peuvent juger, il est d’accord avec elles à {agrees}, {kappa} au-delà du hasard (kappa : 1 au mieux).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Better do not rely on its marks.</source>
        <translation>Mieux vaut ne pas se fier à ses notes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{meaning}. Measured in both runs on {n} questions.</source>
        <translation>
            <numerusform>{meaning}. Mesuré dans les deux mesures sur {n} question.</numerusform>
            <numerusform>{meaning}. Mesuré dans les deux mesures sur {n} questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>{n} could not be: a document is not in the library.</source>
        <translation>
            <numerusform>{n} n’a pas pu l’être : un document n’est pas dans la bibliothèque.</numerusform>
            <numerusform>{n} n’ont pas pu l’être : un document n’est pas dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>An answer took {seconds} s, typically.</source>
        <translation>Une réponse a pris {seconds} s en général.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Of {n} questions in both runs, {better} got better, {worse} worse.</source>
        <translation>
            <numerusform>Sur {n} question commune aux deux mesures, {better} en mieux, {worse} en moins bien.</numerusform>
            <numerusform>Sur {n} questions communes aux deux mesures, {better} en mieux, {worse} en moins bien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/results.py"/>
        <source>Right answers are as before.</source>
        <translation>Les réponses justes sont comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>auto</source>
        <comment>a mode</comment>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quick</source>
        <comment>a mode</comment>
        <translation>rapide</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>thorough</source>
        <comment>a mode</comment>
        <translation>approfondi</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>coverage</source>
        <comment>a mode</comment>
        <translation>exhaustif</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>quotes</source>
        <comment>a mode</comment>
        <translation>citations</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{percent} right</source>
        <translation>{percent} justes</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>stopped after {done}</source>
        <translation>arrêté après {done}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_names.py"/>
        <source>{stage}: question {number} of {total}</source>
        <translation>{stage} : question {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
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
        <translation>Mesure effectuée</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>As a table (.csv) or to read (.md)</source>
        <translation>En tableau (.csv) ou à lire (.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Delete these results</source>
        <translation>Supprimer ces résultats</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>compared with</source>
        <translation>comparée à</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Nothing is measured yet</source>
        <translation>Rien n’est encore mesuré</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Write some questions, then press “Measure”.</source>
        <translation>Écrivez quelques questions, puis appuyez sur « Mesurer ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>no other run</source>
        <translation>aucune autre mesure</translation>
    </message>
    <message>
        <location filename="../../app/ui/evaluation/run_page.py"/>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/document_delegate.py"/>
        <source>Changed since it was read</source>
        <translation>Modifié depuis sa lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Drop files or folders anywhere in this window: {examples}. They stay where they are, and nothing leaves this computer.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre : {examples}. Ils restent où ils sont, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/empty_library.py"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Find a document</source>
        <translation>Chercher un document</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show only what needs attention</source>
        <translation>N’afficher que ce qui demande attention</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>About this document…</source>
        <translation>À propos de ce document…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/password_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed file again</source>
        <translation>Relire le fichier modifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Read the changed files again</source>
        <translation>Relire les fichiers modifiés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Locate its file…</source>
        <translation>Localiser son fichier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only this</source>
        <translation>N’interroger que celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask only these</source>
        <translation>N’interroger que ceux-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Open in its own program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Copy paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Remove from library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add</source>
        <comment>documents, on a button with little room</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Add documents to the library</source>
        <translation>Ajouter des documents à la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Watched folders…</source>
        <translation>Dossiers suivis…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Sample documents</source>
        <translation>Documents d’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Order of the list; only some kinds are shown</source>
        <translation>Ordre de la liste ; seuls certains types sont affichés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Ask all</source>
        <translation>Tout interroger</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Take all ticks away, so that questions go to every document</source>
        <translation>Tout décocher, pour que les questions aillent à chaque document</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show the folders that are followed</source>
        <translation>Afficher les dossiers suivis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{n} watched folders</source>
        <translation>
            <numerusform>{n} dossier suivi</numerusform>
            <numerusform>{n} dossiers suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>{watched} watched · {n} missing</source>
        <translation>
            <numerusform>{watched} suivis · {n} manquant</numerusform>
            <numerusform>{watched} suivis · {n} manquants</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Watched folder missing</source>
        <translation>Dossier suivi manquant</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>No document found</source>
        <translation>Aucun document trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>None is of the kind, state, tag and days chosen above.</source>
        <translation>Aucun n’est du type, de l’état, de l’étiquette et des jours choisis ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Nothing here matches “{words}”.</source>
        <translation>Rien ici ne correspond à « {words} ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Asking {number} of {n}</source>
        <translation>
            <numerusform>{number} sur {n} interrogé</numerusform>
            <numerusform>{number} sur {n} interrogés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/library_panel.py"/>
        <source>Tick documents to ask only those</source>
        <translation>Cochez ceux à interroger</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Changed last first</source>
        <translation>Les derniers modifiés d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grouper</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only this &amp;state</source>
        <translation>Seulement cet é&amp;tat</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/list_menu.py"/>
        <source>Only a&amp;dded</source>
        <translation>Seulement a&amp;joutés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words and meaning</source>
        <translation>Mots et sens</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Words, or what it is about</source>
        <translation>Des mots, ou le sujet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search all documents</source>
        <translation>Rechercher dans tous les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Search by</source>
        <translation>Rechercher par</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Back to the documents</source>
        <translation>Revenir aux documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>The search did not work</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{passages} in {documents}</source>
        <comment>passages in documents</comment>
        <translation>{passages} dans {documents}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>{n} notes</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching in {n} ticked</source>
        <translation>
            <numerusform>Recherche dans {n} coché</numerusform>
            <numerusform>Recherche dans {n} cochés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Searching all documents</source>
        <translation>Recherche dans tous les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>No passage holds “{words}”.</source>
        <translation>Aucun passage ne contient « {words} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/search_panel.py"/>
        <source>Type words, or what a passage is about. Nothing is asked of a language model.</source>
        <translation>Saisissez des mots, ou le sujet d’un passage. Aucun modèle de langage n’est interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>({having} of {total})</source>
        <translation>({having} sur {total})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag for {n} documents:</source>
        <translation>
            <numerusform>Étiquette pour {n} document :</numerusform>
            <numerusform>Étiquette pour {n} documents :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/tag_menu.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file is not there any more. What was read of it can still be asked about.</source>
        <translation>Son fichier n’est plus là. Ce qui en a été lu peut encore être interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Its file has changed since it was read. Answers are from what it said then.</source>
        <translation>Le fichier a changé depuis sa lecture. Les réponses viennent de ce qu’il disait alors.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading scans · {ocr_pages} of {scans}</source>
        <translation>Lecture des numérisations · {ocr_pages} sur {scans}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Reading pictures · {n} pictures left</source>
        <translation>
            <numerusform>Lecture des images · {n} image restante</numerusform>
            <numerusform>Lecture des images · {n} images restantes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Words ready · {percent} %</source>
        <translation>Mots prêts · {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{failed_pages} of {pages} unreadable</source>
        <translation>{failed_pages} sur {pages} illisibles</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{waiting_pages} of {pages} not read</source>
        <translation>{waiting_pages} sur {pages} non lues</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{pages} · not all read</source>
        <translation>{pages} · pas tout lu</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} pages could not be read.</source>
        <translation>
            <numerusform>{n} page n’a pas pu être lue.</numerusform>
            <numerusform>{n} pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} scanned pages not read.</source>
        <translation>
            <numerusform>{n} page numérisée non lue.</numerusform>
            <numerusform>{n} pages numérisées non lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{read} of {n} scanned pages read.</source>
        <translation>
            <numerusform>{read} sur {n} page numérisée lue.</numerusform>
            <numerusform>{read} sur {n} pages numérisées lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/document_model.py"/>
        <source>{n} slides</source>
        <translation>
            <numerusform>{n} diapositive</numerusform>
            <numerusform>{n} diapositives</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>tagged {tags}</source>
        <translation>étiquettes {tags}</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>changed since it was read</source>
        <translation>modifié depuis sa lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/document_model.py"/>
        <source>open</source>
        <comment>a document that is shown</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/embedding_models.py"/>
        <source>The index of “{building}” is still being built. Choose another model once that is done, or cancel it in the settings first.</source>
        <translation>L’index de « {building} » est encore en construction. Choisissez un autre modèle quand ce sera fini, ou annulez-la d’abord dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/engine_bridge.py"/>
        <source>The part of Carrel that does the work did not start.</source>
        <translation>La partie de Carrel qui fait le travail n’a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>The part of Carrel that does the work stopped unexpectedly. It has been started again and goes on.</source>
        <translation>La partie de Carrel qui fait le travail s’est arrêtée de façon inattendue. Elle a été redémarrée et continue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” can be searched now.</source>
        <translation>On peut maintenant chercher dans « {title} ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>All {n} documents can be searched now.</source>
        <translation>
            <numerusform>On peut maintenant chercher dans {n} document.</numerusform>
            <numerusform>On peut maintenant chercher dans les {n} documents.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>It cannot be used.</source>
        <translation>Il est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>“{title}” again: {reason}</source>
        <translation>« {title} » à nouveau : {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{usable} of {n} documents can be searched now; the list says what is wrong with the others.</source>
        <translation>
            <numerusform>On peut maintenant chercher dans {usable} document sur {n} ; la liste dit ce qui ne va pas avec les autres.</numerusform>
            <numerusform>On peut maintenant chercher dans {usable} des {n} documents ; la liste dit ce qui ne va pas avec les autres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/indexing.py"/>
        <source>Nothing was added: no documents were found there.</source>
        <translation>Rien n’a été ajouté : aucun document n’y a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} files are already in the library.</source>
        <translation>
            <numerusform>1 fichier est déjà dans la bibliothèque.</numerusform>
            <numerusform>{n} fichiers sont déjà dans la bibliothèque.</numerusform>
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
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/services/indexing.py"/>
        <source>{n} in the folder were left out: {reasons}.</source>
        <translation>
            <numerusform>{n} élément du dossier a été laissé de côté : {reasons}.</numerusform>
            <numerusform>{n} éléments du dossier ont été laissés de côté : {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>It has left memory, as nothing was asked for a while, and comes back when you type a question.</source>
        <translation>Il a quitté la mémoire, car rien n’a été demandé depuis un moment, et revient dès que vous saisissez une question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the starter model</source>
        <translation>le modèle de départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>the model server</source>
        <translation>le serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/language_models.py"/>
        <source>Another model is just being loaded. Choose this one again once that is done.</source>
        <translation>Un autre modèle est en cours de chargement. Choisissez celui-ci à nouveau quand ce sera fini.</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/model_offers.py"/>
        <source>Asking for it</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>open</source>
        <comment>a group that is unfolded</comment>
        <translation>déplié</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/services/shown_documents.py"/>
        <source>Without a folder</source>
        <translation>Sans dossier</translation>
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
        <translation>Tableaux pour Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>“{title}” goes on from here.</source>
        <translation>« {title} » continue à partir d’ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the chat</source>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Export the answer</source>
        <translation>Exporter la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>{name} (evidence)</source>
        <translation>{name} (preuves)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Writing the evidence pack…</source>
        <translation>Écriture du dossier de preuves…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Evidence pack: {stage}, {done} of {total}</source>
        <translation>Dossier de preuves : {stage}, {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete “{title}”?</source>
        <translation>Supprimer « {title} » ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete {n} chats?</source>
        <translation>
            <numerusform>Supprimer {n} discussion ?</numerusform>
            <numerusform>Supprimer {n} discussions ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete all chats?</source>
        <translation>Supprimer toutes les discussions ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Delete chats</source>
        <translation>Supprimer des discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>This cannot be undone. Your documents are left alone.</source>
        <translation>Cela ne peut pas être annulé. Vos documents ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Rename chat</source>
        <translation>Renommer la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/chat_actions.py"/>
        <source>It is in “{name}”.</source>
        <translation>C’est dans « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove “{title}” from the library?</source>
        <translation>Retirer « {title} » de la bibliothèque ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove {n} documents from the library?</source>
        <translation>
            <numerusform>Retirer {n} document de la bibliothèque ?</numerusform>
            <numerusform>Retirer {n} documents de la bibliothèque ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>The files on your disk are left alone, and for 30 days it can be undone.</source>
        <translation>Les fichiers sur votre disque ne sont pas touchés, et pendant 30 jours cela peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{title}” is out of the library.</source>
        <translation>« {title} » est retiré de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} documents are out of the library.</source>
        <translation>
            <numerusform>{n} document est retiré de la bibliothèque.</numerusform>
            <numerusform>{n} documents sont retirés de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>{n} files are not usable; the list says why.</source>
        <translation>
            <numerusform>1 fichier est inutilisable ; la liste dit pourquoi.</numerusform>
            <numerusform>{n} fichiers sont inutilisables ; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Show which</source>
        <translation>Afficher lesquels</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>This document cannot be used.</source>
        <translation>Ce document est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>Where is “{title}” now?</source>
        <translation>Où est « {title} » maintenant ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_actions.py"/>
        <source>“{before}” is now called “{title}”.</source>
        <translation>« {before} » s’appelle maintenant « {title} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next place found</source>
        <translation>Endroit trouvé suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous place found</source>
        <translation>Endroit trouvé précédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next &amp;citation of the answer</source>
        <translation>Référence &amp;suivante de la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Previous citation of the answer</source>
        <translation>Référence précédente de la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Page pict&amp;ures</source>
        <translation>&amp;Vignettes des pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Co&amp;mments in the file</source>
        <translation>Co&amp;mmentaires du fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Go to page…</source>
        <translation>&amp;Aller à la page…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Forwar&amp;d</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Copy it with its citation</source>
        <translation>Copier avec sa référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Highlight what is selected</source>
        <translation>&amp;Surligner la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Write a &amp;note on it…</source>
        <translation>Y écrire une &amp;note…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Highlights and not&amp;es…</source>
        <translation>Surlignages et n&amp;otes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Zoom ou&amp;t</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Fit &amp;page</source>
        <translation>Ajuster à la &amp;page</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Turn &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;New tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>C&amp;lose tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Next ta&amp;b</source>
        <translation>Onglet s&amp;uivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet pré&amp;cédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;One page abreast</source>
        <translation>&amp;Une page</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>&amp;Two pages abreast</source>
        <translation>&amp;Deux pages côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/document_menu.py"/>
        <source>Two pages, the &amp;first by itself</source>
        <translation>Deux pages, la &amp;première seule</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to the library</source>
        <translation>Déposer pour ajouter à la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>Drop to add to your library</source>
        <translation>Déposez pour ajouter à votre bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/drop_overlay.py"/>
        <source>{examples}; or folders of them. They stay where they are.</source>
        <translation>{examples} ; ou des dossiers. Ils restent où ils sont.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/evaluation_actions.py"/>
        <source>Your questions are measured.</source>
        <translation>Vos questions sont mesurées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/first_frame.py"/>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow a folder</source>
        <translation>Suivre un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is added once, as it is now.</source>
        <translation>« {name} » est ajouté une fois, tel qu’il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Keep following this folder</source>
        <translation>Continuer à suivre ce dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is followed: what changes in it, changes here.</source>
        <translation>« {name} » est suivi : ce qui y change, change ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>“{name}” is not followed any longer; its documents stay.</source>
        <translation>« {name} » n’est plus suivi ; ses documents restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/folder_actions.py"/>
        <source>Follow it again</source>
        <translation>Le suivre à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>Everything that Carrel kept of you is deleted.</source>
        <translation>Tout ce que Carrel conservait de vous est supprimé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/forgetting.py"/>
        <source>This could not be deleted; please delete it by hand:</source>
        <translation>Ceci n’a pas pu être supprimé ; veuillez le supprimer vous-même :</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/furnishing.py"/>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what Carrel is doing now is done.</source>
        <translation>La langue changera dès que Carrel aura fini ce qu’il fait.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as what you typed is sent, saved or taken back.</source>
        <translation>La langue changera dès que ce que vous avez écrit sera envoyé, enregistré ou effacé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/language_change.py"/>
        <source>The language changes as soon as the messages with a button above the panes are gone.</source>
        <translation>La langue changera dès que les messages à bouton au-dessus des volets auront disparu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Chat</source>
        <translation>Dis&amp;cussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel</source>
        <translation>Fermer Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close Carrel and lose what is in {names}?</source>
        <translation>Fermer Carrel et perdre le contenu de {names} ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Your questions and what is open are kept.</source>
        <translation>Vos questions et ce qui est ouvert sont conservés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Close and lose it</source>
        <translation>Fermer et perdre</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Carrel stopped unexpectedly before. A report names no document and holds no text of one.</source>
        <translation>Carrel s’est arrêté de façon inattendue. Un rapport ne nomme aucun document et n’en contient aucun texte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/main_window.py"/>
        <source>Begin a new library…</source>
        <translation>Commencer une nouvelle bibliothèque…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Where is my data?</source>
        <translation>&amp;Où sont mes données ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>A &amp;short tour</source>
        <translation>Une visite &amp;rapide</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;About Carrel</source>
        <translation>&amp;À propos de Carrel</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Add documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Add the &amp;samples</source>
        <translation>Ajouter les e&amp;xemples</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>O&amp;verview…</source>
        <translation>&amp;Vue d’ensemble…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Watched folders…</source>
        <translation>Dossiers &amp;suivis…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Search all documents…</source>
        <translation>&amp;Rechercher dans tous les documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Check a text…</source>
        <translation>Vérifier un &amp;texte…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Measure answers…</source>
        <translation>&amp;Mesurer les réponses…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Remove selected…	Del</source>
        <translation>R&amp;etirer la sélection…	Suppr</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>About this d&amp;ocument…</source>
        <translation>À pr&amp;opos de ce document…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Chats…</source>
        <translation>&amp;Discussions…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Delete &amp;all chats…</source>
        <translation>Supprimer &amp;toutes les discussions…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Compare and choose…</source>
        <translation>&amp;Comparer et choisir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Get a model…</source>
        <translation>&amp;Obtenir un modèle…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Choose a model &amp;file (.gguf)…</source>
        <translation>Choisir un &amp;fichier de modèle (.gguf)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Use a model se&amp;rver…</source>
        <translation>Utiliser un se&amp;rveur de modèles…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Keep &amp;vectors on a server…</source>
        <translation>Garder les &amp;vecteurs sur un serveur…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Net&amp;work…</source>
        <translation>R&amp;éseau…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Answer &amp;styles…</source>
        <translation>&amp;Styles de réponse…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;library</source>
        <translation>Aller à la &amp;bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;document</source>
        <translation>Aller au &amp;document</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Go to the &amp;question</source>
        <translation>Aller à la &amp;question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>L&amp;ibrary pane</source>
        <translation>Volet b&amp;ibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Questions pane</source>
        <translation>Volet q&amp;uestions</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Pa&amp;ges of this document…</source>
        <translation>Pages de &amp;ce document…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Bring &amp;back…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Nothing was removed lately</source>
        <translation>Rien n’a été retiré récemment</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/menus.py"/>
        <source>All {n}</source>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>Les {n} documents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>{name} (starter)</source>
        <translation>{name} (départ)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>Starter model</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/menus.py"/>
        <source>&amp;No model: quotes only</source>
        <translation>&amp;Pas de modèle : citations seules</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>“{name}” is a model, not a document. It can write answers.</source>
        <translation>« {name} » est un modèle, pas un document. Il peut rédiger des réponses.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>{name} is here now.</source>
        <translation>{name} est là maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Get it…</source>
        <translation>L’obtenir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/model_actions.py"/>
        <source>Use it…</source>
        <translation>L’utiliser…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. Name its new place when you start Carrel:</source>
        <translation>La bibliothèque est déplacée. Indiquez son nouvel emplacement au lancement de Carrel :</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <source>The library is moved. This could not be deleted; please delete it by hand:</source>
        <translation>La bibliothèque est déplacée. Ceci n’a pas pu être supprimé ; supprimez-le à la main :</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/moving.py"/>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library</source>
        <translation>Commencer une nouvelle bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>PDF with annotations (*.pdf)</source>
        <translation>PDF avec annotations (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{name} (notes)</source>
        <translation>{name} (notes)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} highlights are removed.</source>
        <translation>
            <numerusform>Un surlignage est retiré.</numerusform>
            <numerusform>{n} surlignages sont retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/note_actions.py"/>
        <source>{n} notes written to “{name}”.</source>
        <translation>
            <numerusform>{n} note écrite dans « {name} ».</numerusform>
            <numerusform>{n} notes écrites dans « {name} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>The password of “{title}” also opened {n} other documents.</source>
        <translation>
            <numerusform>Le mot de passe de « {title} » a aussi ouvert {n} autre document.</numerusform>
            <numerusform>Le mot de passe de « {title} » a aussi ouvert {n} autres documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/shell/password_actions.py"/>
        <source>{n} documents are locked with a password.</source>
        <translation>
            <numerusform>{n} document est verrouillé par un mot de passe.</numerusform>
            <numerusform>{n} documents sont verrouillés par un mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>“{title}” is printed.</source>
        <translation>« {title} » est imprimé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/print_actions.py"/>
        <source>Printing… {done} of {of}</source>
        <translation>Impression… {done} sur {of}</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/scope_actions.py"/>
        <source>The scope “{name}” is removed; its documents stay.</source>
        <translation>La portée « {name} » est retirée ; ses documents restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Delete everything that Carrel keeps of you?</source>
        <translation>Supprimer tout ce que Carrel conserve de vous ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>It cannot be undone, and Carrel closes.</source>
        <translation>Cette action est irréversible, et Carrel se fermera.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>First send, save or take back what you typed: the window closes for this.</source>
        <translation>Envoyez, enregistrez ou effacez d’abord ce que vous avez tapé : la fenêtre se ferme pour cela.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose a folder for the library</source>
        <translation>Choisir un dossier pour la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>{size} are copied and checked, and only then deleted where they are now. The window closes for it and opens again; what Carrel is reading goes on after that.</source>
        <translation>{size} sont copiés et vérifiés, et seulement ensuite supprimés de leur emplacement actuel. La fenêtre se ferme pour cela puis se rouvre ; ce que Carrel est en train de lire reprend ensuite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move the library to {folder}?</source>
        <translation>Déplacer la bibliothèque vers {folder} ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new library in the usual place?</source>
        <translation>Commencer une nouvelle bibliothèque à l’emplacement habituel ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>The one that was moved stays where it is; what is in it is not asked any more.</source>
        <translation>Celle qui a été déplacée reste où elle est ; son contenu n’est plus interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Begin a new one</source>
        <translation>En commencer une nouvelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Choose the folder of an embedding model</source>
        <translation>Choisir le dossier d’un modèle d’embedding</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/settings_actions.py"/>
        <source>Passages are found by “{name}” from now on.</source>
        <translation>Les passages sont désormais trouvés par « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>New to Carrel? A short tour shows you the window while your documents are read.</source>
        <translation>Vous découvrez Carrel ? Une visite rapide vous montre la fenêtre pendant que vos documents sont lus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Start the tour</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Documents, questions and answers stay on this computer.</source>
        <translation>Documents, questions et réponses restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Drop files or folders anywhere in the window, or add them here. They stay where they are and are only read.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans la fenêtre, ou ajoutez-les ici. Ils restent où ils sont et sont seulement lus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Ask in plain words</source>
        <translation>Posez vos questions simplement</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Type a question and press Enter. Documents that are ticked in the list are asked alone; none ticked means all.</source>
        <translation>Saisissez une question et appuyez sur Entrée. Si des documents sont cochés dans la liste, eux seuls sont interrogés ; sinon, tous.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Check what you read</source>
        <translation>Vérifiez ce que vous lisez</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Each sentence of an answer carries a number. Click it: the page opens here, with the very words marked.</source>
        <translation>Chaque phrase d’une réponse porte un numéro. Cliquez dessus : la page s’ouvre ici, avec les mots exacts surlignés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Nothing to ask yet?</source>
        <translation>Pas encore de question ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>Once there are documents, a lamp up here suggests questions, each of which they were seen to answer.</source>
        <translation>Dès qu’il y a des documents, une lampe suggère ici des questions auxquelles il est établi qu’ils répondent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>What is kept, and where</source>
        <translation>Ce qui est gardé, et où</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/tour_actions.py"/>
        <source>{stays} The menu Help shows where everything is kept, and this tour again.</source>
        <translation>{stays} Le menu Aide montre où tout est gardé, et de nouveau cette visite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your documents are ready.</source>
        <translation>Vos documents sont prêts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answer is there.</source>
        <translation>Votre réponse est là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your text is checked.</source>
        <translation>Votre texte est vérifié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Your answers are measured.</source>
        <translation>Vos réponses sont mesurées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The model is here.</source>
        <translation>Le modèle est là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The new index is built.</source>
        <translation>Le nouvel index est prêt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The summary is there.</source>
        <translation>Le résumé est là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>The evidence pack is written.</source>
        <translation>Le dossier de preuves est écrit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell/work_notices.py"/>
        <source>Something you asked for could not be done.</source>
        <translation>Une chose que vous avez demandée n’a pas pu être faite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read.</source>
        <translation>{where} : lecture impossible.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} could not be read ({cause}).</source>
        <translation>{where} : lecture impossible ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read.</source>
        <translation>La page {page} de « {title} » n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} of “{title}” could not be read ({cause}).</source>
        <translation>La page {page} de « {title} » n’a pas pu être lue ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read.</source>
        <translation>La page {page} n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Page {page} could not be read ({cause}).</source>
        <translation>La page {page} n’a pas pu être lue ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read.</source>
        <translation>Les pages {pages} de « {title} » n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} of “{title}” could not be read ({cause}).</source>
        <translation>Les pages {pages} de « {title} » n’ont pas pu être lues ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read.</source>
        <translation>Les pages {pages} n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages} could not be read ({cause}).</source>
        <translation>Les pages {pages} n’ont pas pu être lues ({cause}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is still to be read from its picture.</source>
        <translation>{where} : reste à lire à partir de son image.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are still to be read from their pictures.</source>
        <translation>{where} : restent à lire à partir de leurs images.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} is a picture that was not read: reading scanned pages is switched off.</source>
        <translation>{where} : image non lue, car la lecture des pages numérisées est désactivée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} are pictures that were not read: reading scanned pages is switched off.</source>
        <translation>{where} : images non lues, car la lecture des pages numérisées est désactivée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{where} of “{title}”</source>
        <translation>{where} de « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>no documents ({ending})</source>
        <translation>pas des documents ({ending})</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>the largest that fits the memory that is free and {where}</source>
        <translation>le plus grand qui tient dans la mémoire libre et qui {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>is quick enough for {cores} cores</source>
        <translation>est assez rapide pour {cores} cœurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/behind.py"/>
        <source>Pages {pages}</source>
        <translation>Pages {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} documents are still being read: ask again when that is done.</source>
        <translation>
            <numerusform>{n} document est encore en cours de lecture : redemandez quand ce sera fait.</numerusform>
            <numerusform>{n} documents sont encore en cours de lecture : redemandez quand ce sera fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages are not indexed by meaning yet and can be found by words only.</source>
        <translation>
            <numerusform>{n} passage n’est pas encore indexé par le sens et ne se trouve que par les mots.</numerusform>
            <numerusform>{n} passages ne sont pas encore indexés par le sens et ne se trouvent que par les mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet: of them only the words were looked at.</source>
        <translation>
            <numerusform>{n} passage n’est pas encore indexé par le sens : seuls ses mots ont été regardés.</numerusform>
            <numerusform>{n} passages ne sont pas encore indexés par le sens : seuls leurs mots ont été regardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} passages have not been indexed by meaning yet and are left out.</source>
        <translation>
            <numerusform>{n} passage n’est pas encore indexé par le sens et est laissé de côté.</numerusform>
            <numerusform>{n} passages ne sont pas encore indexés par le sens et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page were not read yet.</source>
        <translation>
            <numerusform>{n} image de cette page n’a pas encore été lue.</numerusform>
            <numerusform>{n} images de cette page n’ont pas encore été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/theme/behind.py"/>
        <source>{n} pictures on this page could not be read.</source>
        <translation>
            <numerusform>{n} image de cette page n’a pas pu être lue.</numerusform>
            <numerusform>{n} images de cette page n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <source>not found in your documents</source>
        <translation>introuvable dans vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/theme/wording.py"/>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>page {page}</source>
        <translation>page {page}</translation>
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
        <translation>{at} sur {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Previous citation</source>
        <translation>Référence précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Next citation</source>
        <translation>Référence suivante</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/citation_tour.py"/>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{who}, page {page}</source>
        <translation>{who}, page {page}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/comment_list.py"/>
        <source>{n} comments in the file</source>
        <translation>
            <numerusform>{n} commentaire dans le fichier</numerusform>
            <numerusform>{n} commentaires dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the left</source>
        <translation>Onglets vers la gauche</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Tabs to the right</source>
        <translation>Onglets vers la droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/document_tabs.py"/>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Find whole words only</source>
        <translation>Ne chercher que des mots entiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Could not be searched</source>
        <translation>La recherche a été impossible</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>{n} pages not read</source>
        <translation>
            <numerusform>{n} page non lue</numerusform>
            <numerusform>{n} pages non lues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found: {says}</source>
        <translation>Endroits trouvés : {says}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/find_bar.py"/>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>Edit &amp;note…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Remove highlight</source>
        <translation>&amp;Retirer le surlignage</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/note_marks.py"/>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>The outline could not be read.</source>
        <translation>Le plan n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>This document has no outline and no headings.</source>
        <translation>Ce document n’a ni plan ni titres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/outline_panel.py"/>
        <source>{title}, page {page}</source>
        <translation>{title}, page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_box.py"/>
        <source>Page number, or as it is printed on the page</source>
        <translation>Numéro de page, ou tel qu’il est imprimé sur la page</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>Click to put away</source>
        <translation>Cliquez pour masquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_comments.py"/>
        <source>{who}: struck out “{words}”</source>
        <translation>{who} : « {words} » barré</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_links.py"/>
        <source>Go to page {page}</source>
        <translation>Aller à la page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>This document has no pages.</source>
        <translation>Ce document n’a pas de pages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>Page {page} of {total} of {title}</source>
        <translation>Page {page} sur {total} de {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/page_viewer.py"/>
        <source>printed {printed}</source>
        <translation>imprimée {printed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/printing.py"/>
        <source>The printer could not be used.</source>
        <translation>L’imprimante n’a pas pu être utilisée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, {first} – {last}</source>
        <translation>{title}, {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>{title}, pages {first}–{last}</source>
        <translation>{title}, pages {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select words on the page first, with the mouse or with Shift and the arrow keys.</source>
        <translation>Sélectionnez d’abord des mots sur la page, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec la &amp;référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Ask about this</source>
        <translation>&amp;Interroger à ce sujet</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Find &amp;similar</source>
        <translation>Chercher des passages &amp;similaires</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Find in this document…</source>
        <translation>Rechercher &amp;dans ce document…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/reading.py"/>
        <source>&amp;Links on this page</source>
        <translation>&amp;Liens de cette page</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>Selected: {text}</source>
        <translation>Sélectionné : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>No longer selected: {text}</source>
        <translation>N’est plus sélectionné : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/spoken_pages.py"/>
        <source>The whole document is selected.</source>
        <translation>Tout le document est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Show the questions</source>
        <translation>Afficher les questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>The file has changed since it was read: read it again</source>
        <translation>Le fichier a changé depuis sa lecture : le relire</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Pages of this document</source>
        <translation>Pages de ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_header.py"/>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>No document open</source>
        <translation>Aucun document ouvert</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Choose a document in the library, or click a citation in an answer to see the very words on their page.</source>
        <translation>Choisissez un document dans la bibliothèque, ou cliquez sur une référence dans une réponse pour voir les mots exacts sur leur page.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document is locked</source>
        <translation>Ce document est verrouillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file is not where it was</source>
        <translation>Le fichier n’est plus à sa place</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>The file has changed since it was read</source>
        <translation>Le fichier a changé depuis sa lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Its pages would not be those that answers are from.</source>
        <translation>Ses pages ne seraient pas celles d’où viennent les réponses.</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <location filename="../../app/ui/viewer/viewer_placeholder.py"/>
        <source>This document cannot be shown</source>
        <translation>Ce document ne peut pas être affiché</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Indexing progress</source>
        <translation>Avancement de l’indexation</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop adding files</source>
        <translation>Arrêter l’ajout de fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Stop: files not read yet are left out</source>
        <translation>Arrêter : les fichiers pas encore lus sont laissés de côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Go on with indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} files</source>
        <translation>
            <numerusform>{done} sur {n} fichier</numerusform>
            <numerusform>{done} sur {n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>{done} of {n} pages</source>
        <translation>
            <numerusform>{done} sur {n} page</numerusform>
            <numerusform>{done} sur {n} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} s left</source>
        <translation>encore environ {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} min left</source>
        <translation>encore environ {seconds} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/activity_bar.py"/>
        <source>about {seconds} h left</source>
        <translation>encore environ {seconds} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/callout.py"/>
        <source>Next</source>
        <comment>the next step of a tour</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_dialogs.py"/>
        <source>“{name}” is there already. Replace it?</source>
        <translation>« {name} » existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>PDF, Word, PowerPoint, Excel, web pages, e‑mail, e‑books, text, pictures and scans</source>
        <translation>PDF, Word, PowerPoint, Excel, pages web, courriels, livres numériques, textes, images et numérisations</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/file_formats.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open in new &amp;tab</source>
        <translation>Ouvrir dans un nouvel ongle&amp;t</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/opening.py"/>
        <source>Open &amp;beside</source>
        <translation>Ouvrir à &amp;côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/search_box.py"/>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/share_bars.py"/>
        <source>{share}  as before</source>
        <translation>{share}  comme avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Source {number}</source>
        <translation>Source {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/source_card.py"/>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>“{name}” could not be opened.</source>
        <translation>« {name} » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/system_opening.py"/>
        <source>This computer names no program for it, or did not start it.</source>
        <translation>Cet ordinateur n’indique aucun programme pour cela, ou ne l’a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/tags_box.py"/>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Short answers on machines with little memory; not much better than quotes.</source>
        <translation>Réponses courtes sur les machines à peu de mémoire ; guère mieux que des citations.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Obeys well and is quick; made for program text, so its prose is plain. Can be had without the hub.</source>
        <translation>Suit bien les consignes et va vite ; fait pour le texte de programmes, donc sa prose est simple. S’obtient sans le dépôt.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers in many languages on a laptop without a graphics card.</source>
        <translation>Réponses en de nombreuses langues sur un portable sans carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Careful answers in six European languages; its training is wholly public.</source>
        <translation>Réponses soignées en six langues européennes ; son entraînement est entièrement public.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Made for business documents: answers from given text, summaries, data.</source>
        <translation>Fait pour les documents d’entreprise : réponses d’après un texte donné, résumés, données.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Obeys instructions closely, in eleven languages.</source>
        <translation>Suit les consignes de près, en onze langues.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best answers of its size, in many languages; answers at once, without thinking aloud.</source>
        <translation>Les meilleures réponses de sa taille, en de nombreuses langues ; répond aussitôt, sans penser à voix haute.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Newer than Qwen3-4B and a little larger; long passages take little memory.</source>
        <translation>Plus récent que Qwen3-4B et un peu plus grand ; les longs passages prennent peu de mémoire.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>Writes well in many languages; quicker than its size, as a part of its weights is only looked up.</source>
        <translation>Écrit bien dans de nombreuses langues ; plus rapide que sa taille ne le laisse penser, car une partie de ses poids est seulement consultée.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Seven billion parameters of which one is used for each word: quick without a graphics card, good on long texts.</source>
        <translation>Sept milliards de paramètres dont un sert pour chaque mot : rapide sans carte graphique, bon sur les longs textes.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Answers that weigh several passages; wants a graphics card or a fast processor.</source>
        <translation>Réponses qui pèsent plusieurs passages ; demande une carte graphique ou un processeur rapide.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Thirty billion parameters of which three are used for each word, for machines that the largest does not fit.</source>
        <translation>Trente milliards de paramètres dont trois servent à chaque mot, pour les machines où le plus grand ne tient pas.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best of this list: thirty-five billion parameters of which three are used for each word.</source>
        <translation>Le meilleur de cette liste : trente-cinq milliards de paramètres dont trois servent à chaque mot.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds best among small English models, as quick as the starter.</source>
        <translation>Trouve le mieux parmi les petits modèles anglais, aussi vite que celui de départ.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>English search, as quick as the starter.</source>
        <translation>Recherche en anglais, aussi rapide que le modèle de départ.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <location filename="../../resources/models.toml"/>
        <source>English search, half as quick as the starter.</source>
        <translation>Recherche en anglais, deux fois moins rapide que le modèle de départ.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another: about a hundred languages.</source>
        <translation>Questions dans une langue sur des documents dans une autre : une centaine de langues.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Questions in one language over documents in another; small, and newer than e5.</source>
        <translation>Questions dans une langue sur des documents dans une autre ; petit, et plus récent que e5.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Finds better than the smaller ones in two hundred languages, and takes longer.</source>
        <translation>Trouve mieux que les plus petits dans deux cents langues, et prend plus de temps.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The best search in many languages; slow without a graphics card.</source>
        <translation>La meilleure recherche en de nombreuses langues ; lente sans carte graphique.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Search in many languages. Its publisher wants an account before it gives it out.</source>
        <translation>Recherche en de nombreuses langues. Son éditeur veut un compte avant de le donner.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Quick; orders better than ms-marco-MiniLM with twice the parameters.</source>
        <translation>Rapide ; ordonne mieux que ms-marco-MiniLM, qui a deux fois plus de paramètres.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders better still, at about twice the time.</source>
        <translation>Ordonne encore mieux, en deux fois plus de temps environ.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>Orders best of these, at about four times the time of the smallest.</source>
        <translation>Classe le mieux parmi ceux-ci, en environ quatre fois le temps du plus petit.</translation>
    </message>
    <message>
        <location filename="../../resources/models.toml"/>
        <source>The usual one, well known.</source>
        <translation>L’habituel, bien connu.</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/1-short-answer.toml"/>
        <source>Short answer</source>
        <translation>Réponse courte</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/2-detailed-with-reasons.toml"/>
        <source>Detailed with reasons</source>
        <translation>Détaillé, avec raisons</translation>
    </message>
    <message>
        <location filename="../../resources/answer_styles/4-comparison-table.toml"/>
        <source>Comparison table</source>
        <translation>Tableau comparatif</translation>
    </message>
</context>
</TS>

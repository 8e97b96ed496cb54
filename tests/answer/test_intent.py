"""What a question asks for, by its words."""

from __future__ import annotations

import pytest

from app.answer.question.intent import Task, asks_how_many, asks_what_about, classify_task, find_topic


@pytest.mark.parametrize(
    ("question", "task", "topic"),
    [
        ("How many documents mention the deposit?", Task.COUNT, "deposit"),
        ("How many of my contracts mention a late fee?", Task.COUNT, "late fee"),
        ("How many contracts are there?", Task.COUNT, "contracts"),
        ("How often is the boiler mentioned?", Task.COUNT, "boiler"),
        ("How often does the word boiler occur?", Task.COUNT, None),
        ("How many times does the tenant appear in the files?", Task.COUNT, None),
        ("Wie oft wird die Kaution erwähnt?", Task.COUNT, None),
        ("Combien de fois la caution est-elle mentionnée ?", Task.COUNT, None),
        ("¿Cuántas veces se menciona la fianza?", Task.COUNT, None),
        ("List all repairs", Task.ITEMS, "repairs"),
        ("Can you list the repairs?", Task.ITEMS, None),
        ("Make a list of all repairs", Task.ITEMS, None),
        ("List prices of all models", Task.ITEMS, None),
        ("Which contracts mention a penalty?", Task.ITEMS, "penalty"),
        ("Summarise the documents.", Task.SUMMARY, ""),
        ("Give me an overview of the lease", Task.SUMMARY, "lease"),
        ("Can you please write a short summary of the lease?", Task.SUMMARY, "lease"),
        ("Make me a one-page overview", Task.SUMMARY, None),
        ("Summary of the documents", Task.SUMMARY, ""),
        ("I would like you to summarise my files", Task.SUMMARY, ""),
        ("What are the key points?", Task.SUMMARY, ""),
        ("What are the main points of the lease?", Task.SUMMARY, "lease"),
        ("TL;DR", Task.SUMMARY, ""),
        ("Gib mir einen Überblick über die Dokumente", Task.SUMMARY, None),
        ("Können Sie den Vertrag zusammenfassen?", Task.SUMMARY, None),
        ("Donnez-moi un résumé du bail", Task.SUMMARY, "bail"),
        ("Resume los documentos", Task.SUMMARY, ""),
        ("Dame un resumen del contrato", Task.SUMMARY, None),
        ("What are these files about?", Task.SUMMARY, ""),
        ("Compare the documents on overtime", Task.COMPARISON, "overtime"),
        ("Fasse die Dokumente zusammen", Task.SUMMARY, ""),
        ("Liste alle Fristen auf", Task.ITEMS, "Fristen auf"),
        ("Résumez les documents", Task.SUMMARY, ""),
        ("Lista todos los plazos", Task.ITEMS, "plazos"),
        ("How many days of leave does a nurse have?", Task.LOOKUP, None),
        ("Who repairs the roof?", Task.LOOKUP, None),
        ("How often must the filter be replaced?", Task.LOOKUP, None),
        ("How often is rent due?", Task.LOOKUP, None),
        ("How many times a year must the filter be replaced?", Task.LOOKUP, None),
        ("List price of the X200?", Task.LOOKUP, None),
        ("What is the list price of the X200?", Task.LOOKUP, None),
        ("Who is on the waiting list?", Task.LOOKUP, None),
        ("What is the summary judgment about?", Task.LOOKUP, None),
        ("What is the executive summary's revenue figure?", Task.LOOKUP, None),
        ("Give me the executive summary's revenue figure", Task.LOOKUP, None),
        ("Did the court give a summary judgment?", Task.LOOKUP, None),
        ("Summary judgment was granted when?", Task.LOOKUP, None),
        ("How does the board summarise its policy?", Task.LOOKUP, None),
        ("What does the overview page show?", Task.LOOKUP, None),
        ("Wie oft muss der Filter gewechselt werden?", Task.LOOKUP, None),
        ("Was steht in der Zusammenfassung zur Dividende?", Task.LOOKUP, None),
        ("Combien de fois par an faut-il changer le filtre ?", Task.LOOKUP, None),
        ("Quel chiffre donne le résumé ?", Task.LOOKUP, None),
        ("¿Cuántas veces al año se cambia el filtro?", Task.LOOKUP, None),
        ("¿Qué dice el resumen sobre el dividendo?", Task.LOOKUP, None),
        ("Lista de precios de los modelos", Task.LOOKUP, None),
        ("Resume date of the project?", Task.LOOKUP, None),
        ("How did US sales growth compare to international sales growth in FY2022?", Task.LOOKUP, None),
    ],
)
def test_the_task_and_the_topic(question: str, task: Task, topic: str | None) -> None:
    assert classify_task(question) is task
    if topic is not None:
        assert find_topic(question) == topic


def test_how_many() -> None:
    assert asks_how_many("How many days of leave?") and asks_how_many("Wie viele Tage?")
    assert not asks_how_many("How much is the rent?")


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What is the email about?", True),
        ("What's this letter about?", True),
        ("What is Tamsin's mail about?", True),
        ("What was the meeting about?", True),
        ("What is the subject of the message?", True),
        ("Worum geht es in dem Schreiben?", True),
        ("Worum geht es?", True),
        ("What is the letter from the bank about?", False),
        ("What does the lease say about pets?", False),
        ("How many mails are about bees?", False),
    ],
)
def test_it_is_told_whether_only_what_a_document_is_about_is_asked(question: str, asks: bool) -> None:
    assert asks_what_about(question) is asks

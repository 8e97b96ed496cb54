"""What doctors and laboratories send."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.everyday_documents.pdf_writing import Sheet, make_table, write_pages


def write_discharge_letter(path: Path) -> None:
    """Writes the letter of a ward to a family doctor."""
    medicines = make_table(
        ("Medicine", "Dose", "When", "Remark"),
        (
            ("Bisoprolol", "2.5 mg", "morning", "new"),
            ("Apixaban", "5 mg", "morning and evening", "new; for at least three months"),
            ("Ramipril", "5 mg", "evening", "raised from 2.5 mg"),
            ("Atorvastatin", "20 mg", "at night", "as before"),
            ("Ibuprofen", "-", "-", "stopped"),
        ),
    )
    write_pages(
        path,
        f"""
<h3>St Piran's Hospital, Cardiology ward 4</h3>
<p>Consultant: Dr Mairead Lyle · Ward telephone 01872 555 0140</p>
<p>Dr T. Osei<br>Harbour Surgery<br>Penryn</p>
<p>18 March 2024</p>
<p><b>Mr Edwin Whitcombe, born 2 July 1949, NHS no. 943 555 7120</b><br>
Admitted 12 March 2024, discharged 17 March 2024</p>
<p><b>Diagnoses:</b> Newly found atrial fibrillation. Raised blood pressure since 2011. Osteoarthritis of
the left
knee.</p>
<p>Dear Dr Osei,</p>
<p>Mr Whitcombe came to us because his heart had been racing for two days and he felt faint when climbing
stairs.
He had no pain in the chest. On admission his pulse was 138 and irregular, his blood pressure 152/94. The
echocardiogram showed a slightly enlarged left atrium; the valves were sound and the ejection fraction was
57%.
Thyroid values were normal. There was no sign of a clot.</p>
<p>We slowed the rate with bisoprolol and began apixaban. Because of the anticoagulant we stopped the
ibuprofen that
he had been taking for his knee; paracetamol may be used instead, up to 3 g a day. A cardioversion was
discussed
and put off, as his pulse had settled at 76 by the time he left.</p>
{medicines}
<p>He is allergic to trimethoprim (rash). He stopped smoking in 1998 and drinks a glass of wine on
Sundays.</p>
<p><b>Please</b> check kidney function in two weeks and the blood pressure weekly for a month. We will see
him again
in our clinic on 21 May. He must not drive until then. If he faints or coughs blood, he should come to us at
once.</p>
<p>Yours sincerely<br>Dr Jonas Feldt, registrar</p>
""",
    )


def write_blood_results(path: Path) -> None:
    """Writes the results of a laboratory, with marks where a value is out of range."""
    sheet = Sheet()
    sheet.put(60, 64, "Tamar Pathology", 14, "hebo")
    sheet.put(60, 80, "Report of results", 11)
    head = ((60, "Patient"), (120, "Yusra Demir"), (300, "Sample taken"), (390, "05/06/2024 07:50"))
    sheet.put_row(100, head, 9)
    sheet.put_row(114, ((60, "Born"), (120, "23/11/1986"), (300, "Reported"), (390, "06/06/2024 14:15")), 9)
    head = ((60, "Sender"), (120, "Dr A. Ruthven"), (300, "Sample"), (390, "venous blood, fasting"))
    sheet.put_row(128, head, 9)
    sheet.rule(138)
    columns = (60, 230, 310, 390, 490)
    heads = ("Test", "Result", "Unit", "Reference range", "Flag")
    sheet.put_row(152, list(zip(columns, heads, strict=True)), 9, "hebo")
    sheet.rule(157)
    rows = (
        ("Full blood count", "", "", "", ""),
        ("Haemoglobin", "108", "g/L", "120 - 150", "L"),
        ("Mean cell volume", "76", "fL", "83 - 101", "L"),
        ("White cells", "6.4", "10^9/L", "4.0 - 10.0", ""),
        ("Platelets", "412", "10^9/L", "150 - 410", "H"),
        ("Iron", "", "", "", ""),
        ("Ferritin", "6", "ug/L", "15 - 200", "L"),
        ("Transferrin saturation", "9", "%", "16 - 45", "L"),
        ("Chemistry", "", "", "", ""),
        ("Creatinine", "68", "umol/L", "45 - 84", ""),
        ("ALT", "19", "U/L", "< 35", ""),
        ("Glucose", "4.9", "mmol/L", "3.9 - 5.5", ""),
        ("TSH", "2.31", "mU/L", "0.4 - 4.0", ""),
        ("Vitamin B12", "pending", "", "", ""),
    )
    for number, row in enumerate(rows):
        font = "helv" if row[1] else "hebo"
        sheet.put_row(172 + 16 * number, list(zip(columns, row, strict=True)), 9, font)
    sheet.rule(392)
    notes = (
        "Comment: The picture is that of iron deficiency anaemia. We suggest a look for bleeding and, if",
        "there is none, iron by mouth every other day. Please repeat the blood count in eight weeks.",
        "L below, H above the reference range. Validated by Dr C. Penhaligon, consultant haematologist.",
    )
    sheet.put_lines(60, 410, notes, 9)
    sheet.save(path)

"""What is paid and earned: invoices, a receipt, a payslip, a bank statement, an insurance schedule."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.everyday_documents.pdf_writing import Sheet
from tests.benchmarks.everyday_documents.word_writing import WordFile


def write_plumbers_invoice(path: Path) -> None:
    """Writes an invoice with items, VAT and what was paid before."""
    sheet = Sheet()
    sheet.put(60, 70, "Penrose Plumbing & Heating", 15, "hebo")
    sheet.put_lines(60, 88, ("3 Foundry Yard, Truro TR1 2QN", "VAT no. 118 2204 57"), 9, 12)
    sheet.put(400, 70, "INVOICE", 15, "hebo")
    sheet.put_row(92, ((400, "Invoice no."), (475, "20817")), 9)
    sheet.put_row(106, ((400, "Invoice date"), (475, "9 February 2024")), 9)
    sheet.put_row(120, ((400, "Our engineer"), (475, "Kenver Rowe")), 9)
    sheet.put_lines(60, 140, ("Mrs H. Carlyon", "16 Trevance Road", "Falmouth TR11 4BD"))
    sheet.put(60, 200, "Work done on 6 February 2024 at the above address", 10, "hebo")
    sheet.rule(212)
    sheet.put_row(226, ((60, "Description"), (330, "Qty"), (395, "Unit price")), 10, "hebo")
    sheet.put_right(535, 226, "Amount", 10, "hebo")
    sheet.rule(232)
    items = (
        ("Call-out outside working hours", "1", "75.00", "75.00"),
        ("Labour (hours)", "2.5", "48.00", "120.00"),
        ("Diverter valve V3D", "1", "86.40", "86.40"),
        ("Pump seal kit", "2", "11.25", "22.50"),
        ("Taking away old parts", "1", "8.00", "8.00"),
    )
    for number, (what, quantity, price, amount) in enumerate(items):
        y = 248 + 18 * number
        sheet.put(60, y, what)
        sheet.put_right(350, y, quantity)
        sheet.put_right(445, y, price)
        sheet.put_right(535, y, amount)
    sheet.rule(334)
    sums = (
        ("Net total", "311.90"),
        ("VAT 20%", "62.38"),
        ("Total", "374.28"),
        ("Received on 6 February, with thanks", "-100.00"),
        ("Balance due", "GBP 274.28"),
    )
    for number, (what, amount) in enumerate(sums):
        font = "hebo" if number in (2, 4) else "helv"
        sheet.put_right(445, 350 + 18 * number, what, 10, font)
        sheet.put_right(535, 350 + 18 * number, amount, 10, font)
    notes = (
        "Please settle by 23 February 2024. On overdue amounts we charge 2.5% a month.",
        "Parts carry a guarantee of 24 months from fitting, our labour one of 90 days.",
        "Bank: sort code 20-87-13, account 55310942, reference 20817",
    )
    sheet.put_lines(60, 470, notes, 9)
    sheet.save(path)


def write_till_receipt(path: Path) -> None:
    """Writes what a supermarket's till prints on its roll."""
    sheet = Sheet(226, 480)
    lines = (
        "      GREENLEAF MARKET",
        "   41 Harbour Street, Poole",
        "     VAT 772 0034 19",
        "",
        "17/03/2024 18:42   TILL 4",
        "SERVED BY: SAMIRA",
        "------------------------------",
        "OAT MILK 1L",
        "  2 @ 1.65                3.30",
        "SOURDOUGH LOAF            3.20",
        "FREE RANGE EGGS 12        3.95",
        "MATURE CHEDDAR 400G       4.75",
        "  OFFER CHEESE           -0.75",
        "BANANAS",
        "  0.864 KG @ 1.10/KG      0.95",
        "DISHWASHER TABS 40        7.50",
        "------------------------------",
        "SUBTOTAL                 22.90",
        "LOYALTY DISCOUNT         -1.15",
        "TOTAL TO PAY             21.75",
        "CASH                     30.00",
        "CHANGE                    8.25",
        "",
        "ITEMS: 7",
        "YOU EARNED 21 POINTS TODAY",
        "POINTS BALANCE 1,384",
        "",
        "REFUND WITHIN 28 DAYS WITH",
        "THIS RECEIPT. FRESH FOOD",
        "EXCLUDED.",
        "   THANK YOU - SEE YOU SOON",
    )
    for number, line in enumerate(lines):
        sheet.put(12, 24 + 13.5 * number, line, 10.5, "cour")
    sheet.save(path)


def write_designers_invoice(path: Path) -> None:
    """Writes the invoice of somebody who works alone, in Word."""
    word = WordFile()
    word.say("Noor Vermeulen", "Title")
    word.say("Illustration and book design · Kanaalstraat 88, Gent\nnoor@vermeulen-draws.example")
    word.say("To:\nThistledown Press, attn. Ms Fiona Garrick\n12 Causeway Lane, Edinburgh")
    word.say("Invoice 2024-031\tDate: 4 June 2024\tYour order: TP-8812")
    word.tabulate(
        (
            ("Work", "Hours", "Rate", "EUR"),
            ("Cover, three drafts", "14", "55.00", "770.00"),
            ("Chapter vignettes (12)", "21", "55.00", "1,155.00"),
            ("Lettering of the spine", "3", "55.00", "165.00"),
            ("Scans and prints", "", "flat", "64.00"),
            ("Sum without VAT", "", "", "2,154.00"),
        )
    )
    word.say("VAT is accounted for by the recipient (reverse charge).")
    word.say(
        "Payable within 30 days to BE71 0961 2345 6769. If you pay within ten days, you "
        "may deduct 2 per cent. "
        "The drawings remain my property; you may print them in one edition of up to 3,000 copies. For a "
        "further edition we agree on a fee of 400 euros."
    )
    word.say("With kind regards\nNoor Vermeulen")
    word.save(path)


def write_payslip(path: Path) -> None:
    """Writes a payslip: earnings and deductions side by side, and the sums of the year so far."""
    sheet = Sheet()
    sheet.put(60, 64, "HOLLIN & TARN ENGINEERING LTD", 13, "hebo")
    sheet.put(430, 64, "PAYSLIP", 13, "hebo")
    sheet.rule(74)
    heads = ((60, "Employee"), (220, "Employee no."), (320, "NI number"), (430, "Tax code"))
    values = ((60, "Rhiannon Beddoes"), (220, "00417"), (320, "QQ 41 27 73 B"), (430, "1257L"))
    sheet.put_row(90, heads, 8)
    sheet.put_row(104, values)
    sheet.put_row(124, ((60, "Pay period"), (220, "Paid on"), (320, "Department"), (430, "Method")), 8)
    sheet.put_row(138, ((60, "March 2024"), (220, "28/03/2024"), (320, "Test bench"), (430, "BACS")))
    sheet.rule(150)
    sheet.put_row(166, ((60, "Payments"), (310, "Deductions")), 10, "hebo")
    earned = (
        ("Basic salary", "2,840.00"),
        ("Overtime 6 h x 24.50", "147.00"),
        ("On-call allowance", "90.00"),
    )
    taken = (
        ("Income tax", "405.80"),
        ("National Insurance", "203.35"),
        ("Pension (5%)", "142.00"),
        ("Cycle to work", "41.60"),
        ("Union subscription", "17.25"),
    )
    for x, some in ((60, earned), (310, taken)):
        for number, (what, amount) in enumerate(some):
            sheet.put(x, 184 + 16 * number, what)
            sheet.put_right(x + 215, 184 + 16 * number, amount)
    sheet.rule(272)
    sheet.put_row(288, ((60, "Gross pay"), (310, "Total deductions")), 10, "hebo")
    sheet.put_right(275, 288, "3,077.00", 10, "hebo")
    sheet.put_right(525, 288, "810.00", 10, "hebo")
    sheet.put(310, 312, "NET PAY", 12, "hebo")
    sheet.put_right(525, 312, "2,267.00", 12, "hebo")
    sheet.rule(330)
    sheet.put(60, 346, "Year to date (tax year 2023/24)", 9, "hebo")
    heads = ((60, "Gross"), (160, "Tax"), (260, "NI"), (360, "Pension, you"), (460, "Pension, us"))
    sheet.put_row(362, heads, 8)
    values = ((60, "35,112.40"), (160, "4,508.40"), (260, "2,262.10"), (360, "1,704.00"), (460, "2,045.00"))
    sheet.put_row(376, values)
    sheet.put(60, 400, "Holiday left this year: 4.5 days", 9)
    sheet.put(60, 414, "From April your basic salary rises by 3.2%.", 9)
    sheet.save(path)


def write_bank_statement(path: Path) -> None:
    """Writes a month of a current account."""
    sheet = Sheet()
    sheet.put(60, 64, "Severn Mutual Bank", 14, "hebo")
    sheet.put(60, 80, "Statement of your current account, no. 7, 1 to 30 April 2024", 10)
    sheet.put_lines(380, 64, ("Miss Rhiannon Beddoes", "Sort code 09-31-44", "Account 40718826"), 9, 12)
    sheet.rule(106)
    sheet.put_row(120, ((60, "Date"), (115, "Details"), (325, "Paid out")), 9, "hebo")
    sheet.put_row(120, ((405, "Paid in"), (490, "Balance")), 9, "hebo")
    sheet.rule(126)
    rows = (
        ("01 Apr", "Balance brought forward", "", "", "1,902.16"),
        ("02 Apr", "Standing order Caerwen Lettings", "695.00", "", "1,207.16"),
        ("04 Apr", "Card Tidewell Grocers", "58.42", "", "1,148.74"),
        ("08 Apr", "Direct debit Severn Water", "31.70", "", "1,117.04"),
        ("09 Apr", "Card Larkspur Opticians", "189.00", "", "928.04"),
        ("12 Apr", "Transfer from G. Beddoes", "", "250.00", "1,178.04"),
        ("15 Apr", "Direct debit Orbit Mobile", "18.00", "", "1,160.04"),
        ("19 Apr", "Cash machine Station Road", "60.00", "", "1,100.04"),
        ("22 Apr", "Card Tidewell Grocers", "73.95", "", "1,026.09"),
        ("26 Apr", "Card Red Kite Rail", "47.30", "", "978.79"),
        ("30 Apr", "Hollin & Tarn Eng. salary", "", "2,331.18", "3,309.97"),
        ("30 Apr", "Account fee", "5.00", "", "3,304.97"),
    )
    for number, (day, what, out, into, balance) in enumerate(rows):
        y = 142 + 16 * number
        sheet.put_row(y, ((60, day), (115, what)), 9)
        for right, amount in ((365, out), (440, into), (530, balance)):
            if amount:
                sheet.put_right(right, y, amount, 9)
    sheet.rule(330)
    sheet.put_row(346, ((60, "Total paid out"), (115 + 60, "1,178.37"), (260, "Total paid in")), 9)
    sheet.put_row(346, ((340, "2,581.18"), (410, "Balance carried forward"), (515, "3,304.97")), 8)
    notes = (
        "Arranged overdraft: up to 500.00 at 19.9% a year. You did not use it this month.",
        "Lost card: ring 0800 555 0172 at any hour. Tell us of wrong entries within 13 months.",
    )
    sheet.put_lines(60, 372, notes, 8, 12)
    sheet.save(path)


def write_policy_schedule(path: Path) -> None:
    """Writes the schedule of a household insurance."""
    sheet = Sheet()
    sheet.put(60, 64, "CASTELLAN INSURANCE", 14, "hebo")
    sheet.put(60, 82, "Home policy schedule", 12)
    sheet.rule(90)
    facts = (
        ("Policy number", "HM-66-90412"),
        ("Policyholders", "Gwilym and Anthea Rees"),
        ("Insured address", "Ty Mawr, Llanfair Road, Builth Wells"),
        ("Period of insurance", "From 00:01 on 1 May 2024 to 23:59 on 30 April 2025"),
        ("Reason for issue", "Renewal"),
        ("Annual premium", "412.60 including insurance premium tax of 12%"),
        ("Paid by", "Ten instalments of 41.26"),
    )
    for number, (label, value) in enumerate(facts):
        sheet.put_row(110 + 16 * number, ((60, label), (200, value)))
    sheet.put(60, 240, "What is covered", 11, "hebo")
    columns, top = (60.0, 250.0, 370.0, 535.0), 250
    rows = (
        ("Section", "Sum insured", "You pay first (excess)"),
        ("Buildings", "480,000", "250; subsidence 1,000"),
        ("Contents", "65,000", "150"),
        ("Single item limit", "2,000", "-"),
        ("Bicycles away from home", "1,500 each", "75"),
        ("Money in the home", "500", "50"),
        ("Legal expenses", "Not insured", ""),
        ("Accidental damage", "Contents only", "150"),
    )
    sheet.draw_grid(columns, [top + 18.0 * number for number in range(len(rows) + 1)])
    for number, row in enumerate(rows):
        font = "helv" if number else "hebo"
        y = top + 13 + 18 * number
        sheet.put_row(y, [(columns[place] + 5, text) for place, text in enumerate(row)], 9, font)
    sheet.put(60, 420, "Items named by you", 11, "hebo")
    named = (
        ("Longcase clock, Thomas Lister", "3,400"),
        ("Engagement ring", "2,750"),
        ("Viola (1911)", "6,200"),
    )
    for number, (what, value) in enumerate(named):
        sheet.put(60, 438 + 15 * number, what, 9)
        sheet.put_right(300, 438 + 15 * number, value, 9)
    sheet.put(60, 504, "Conditions that apply", 11, "hebo")
    notes = (
        "E3  Theft is only covered if all outside doors have five-lever mortice locks and they were locked.",
        "E7  If the home stands empty for more than 45 days in a row, burst pipes are not covered.",
        "E9  The wood-burning stove must be swept once a year by a registered sweep.",
        "No-claims discount: 4 years. To claim, ring 0330 555 0148 within 30 days of the damage.",
    )
    sheet.put_lines(60, 522, notes, 9)
    sheet.save(path)

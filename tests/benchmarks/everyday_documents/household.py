"""What lies about in a household: a warranty, a manual, timetables, prices, rules, a recipe, plans."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.everyday_documents.pdf_writing import Sheet, make_table, write_pages
from tests.benchmarks.everyday_documents.word_writing import WordFile


def write_warranty(path: Path) -> None:
    """Writes the warranty of a washing machine."""
    write_pages(
        path,
        """
<h2>Warranty for your Aquila WM 740 washing machine</h2>
<p>Thank you for choosing Aquila. This warranty is given in addition to your rights as a buyer.</p>
<p><b>How long.</b> The warranty lasts three years from the day of purchase. For the motor it lasts ten
years if you
register the machine within 90 days at aquila.example/register; without registration it is three years
like the
rest.</p>
<p><b>What we do.</b> We mend or replace, as we choose, parts that fail because of faults in material or
workmanship.
Parts and labour are free. The journey of our engineer is free in the first year; after that we charge 35
euros a
visit.</p>
<p><b>What is not covered:</b></p>
<ul><li>door seals, filters and hoses, which wear out,</li><li>damage by limescale, frost or lightning,</li>
<li>machines that are used for business, such as in hotels,</li><li>repairs by anybody who is not one of our
partners; these end the warranty.</li></ul>
<p><b>How to claim.</b> Ring 0800 555 0166 (Monday to Friday, 8 am to 6 pm) and have ready the serial
number, which
is inside the door, and the receipt. Without a receipt we go by the date of manufacture.</p>
<p>The warranty passes to a new owner if the machine is sold. It holds in the countries of the European
Union, in
Norway and in Switzerland.</p>
<table class="plain"><tr><td>Serial number</td><td>AQ7-2209-118365</td></tr>
<tr><td>Bought on</td><td>3 November 2023</td></tr><tr><td>Dealer</td><td>Elektro Brandl,
Passau</td></tr></table>
""",
    )


def write_dishwasher_manual(path: Path) -> None:
    """Writes a page of a manual: programmes, and what to do about faults."""
    programmes = make_table(
        ("Programme", "Temperature", "Time", "Water", "For"),
        (
            ("P1 Intensive", "70 °C", "2 h 40 min", "16 l", "pots with burnt-on food"),
            ("P2 Eco", "50 °C", "3 h 35 min", "9.5 l", "everyday crockery"),
            ("P3 Quick", "45 °C", "38 min", "11 l", "lightly soiled, not dried"),
            ("P4 Glass", "40 °C", "1 h 50 min", "12 l", "wine glasses"),
            ("P5 Rinse", "cold", "12 min", "4 l", "waiting for a full load"),
        ),
    )
    faults = make_table(
        ("Display", "Meaning", "What to do"),
        (
            ("E15", "Water in the base", "Turn off the tap and call service"),
            ("E18", "No water comes in", "Open the tap; clean the sieve in the hose"),
            ("E24", "Water does not drain", "Straighten the drain hose; empty the filter"),
            ("Tap symbol", "Salt is low", "Fill in 1 kg of dishwasher salt"),
        ),
    )
    write_pages(
        path,
        f"""
<h2>Programmes and faults</h2><p>Norrland DW 60 dishwasher · page 14</p>
{programmes}
<p>Add 20 ml of rinse aid about once a month. To lock the buttons against children, hold P1 for five
seconds. The
start can be put off by up to 19 hours.</p>
<h3>If something is wrong</h3>
{faults}
<p>Clean the filter under running water once a week. Never use steam cleaners. Do not put in cast iron,
wood, or
knives with glued handles. If the machine smells, run P1 empty with a cup of citric acid.</p>
<p>Noise: 42 dB in P2. The door may only be removed by an engineer.</p>
""",
    )


def write_bus_timetable(path: Path) -> None:
    """Writes the timetable of a bus on working days and on Sundays."""
    sheet = Sheet(842, 595)
    sheet.put(50, 60, "Bus 47  Harbour - University - Moorside", 15, "hebo")
    sheet.put(
        50, 78, "Valid from 3 March to 14 December 2024. Tickets from the driver, exact change only.", 9
    )
    sheet.put(50, 104, "Monday to Friday", 11, "hebo")
    stops = ("Harbour", "Market Square", "Central Station", "University", "Hospital", "Moorside")
    weekdays = (
        ("06:10", "06:40", "07:10", "07:25 S", "07:40", "then every", "18:40", "19:40", "21:10"),
        ("06:16", "06:46", "07:17", "07:32", "07:47", "30 min", "18:47", "19:46", "21:16"),
        ("06:22", "06:52", "07:25", "07:40", "07:55", "until", "18:55", "19:52", "21:22"),
        ("06:31", "07:01", "07:37", "07:52", "08:07", "", "19:07", "20:01", "21:31"),
        ("06:35", "07:05", "07:42", "-", "08:12", "", "19:12", "20:05", "21:35"),
        ("06:44", "07:14", "07:53", "-", "08:23", "", "19:23", "20:14", "21:44"),
    )
    sunday = (
        ("09:05", "11:05", "13:05", "15:05", "17:05", "19:05"),
        ("09:11", "11:11", "13:11", "15:11", "17:11", "19:11"),
        ("09:17", "11:17", "13:17", "15:17", "17:17", "19:17"),
        ("-", "-", "-", "-", "-", "-"),
        ("09:29", "11:29", "13:29", "15:29", "17:29", "19:29"),
        ("09:38", "11:38", "13:38", "15:38", "17:38", "19:38"),
    )
    for top, rows in ((124, weekdays), (274, sunday)):
        for number, (stop, times) in enumerate(zip(stops, rows, strict=True)):
            y = top + 18 * number
            sheet.put(50, y, stop)
            sheet.put_row(y, [(170 + 68 * place, time) for place, time in enumerate(times)])
        sheet.draw_grid((46, 800), [top - 13, top + 18 * len(stops) - 11])
    sheet.put(50, 254, "Sundays and public holidays", 11, "hebo")
    notes = (
        "S  Runs on school days only. No service on 25 December and 1 January. Saturdays: see bus 48.",
        "Bicycles are taken after 9 am if there is room. Dogs pay the child's fare.",
        "Lost property: 01202 555 0155",
    )
    sheet.put_lines(50, 410, notes, 9)
    sheet.save(path)


def write_swim_prices(path: Path) -> None:
    """Writes what a swimming pool asks, by age, and what lockers cost, by size."""
    sheet = Sheet()
    sheet.put(60, 66, "NORTHBRIDGE BATHS", 16, "hebo")
    sheet.put(60, 84, "Prices from 1 January 2024", 11)
    columns, top = (60.0, 230.0, 310.0, 390.0, 470.0, 535.0), 100.0
    rows = (
        ("", "Single", "Ten visits", "Month", "Year"),
        ("Under 4", "free", "-", "-", "-"),
        ("4 to 15", "3.20", "28.00", "14.00", "140.00"),
        ("16 to 25, with student card", "4.50", "40.00", "18.00", "180.00"),
        ("Adults", "6.80", "60.00", "22.00", "220.00"),
        ("65 and over", "5.00", "45.00", "17.00", "165.00"),
        ("Family (2 + up to 3)", "16.00", "-", "49.00", "460.00"),
    )
    sheet.draw_grid(columns, [top + 20 * number for number in range(len(rows) + 1)])
    for number, row in enumerate(rows):
        font = "helv" if number else "hebo"
        y = top + 14 + 20 * number
        sheet.put_row(y, [(columns[place] + 5, text) for place, text in enumerate(row)], 9, font)
    sheet.put(60, 272, "Early swim (Mon-Fri before 8 am): 2.00 off every single ticket.", 10)
    sheet.put(60, 300, "Lockers", 11, "hebo")
    lockers = (
        ("small (30 x 40 cm)", "0.50"),
        ("medium (40 x 80 cm)", "1.00"),
        ("large (60 x 160 cm)", "2.50"),
    )
    for number, (size, price) in enumerate(lockers):
        sheet.put_row(318 + 16 * number, ((60, size), (230, price)))
    sheet.put(60, 384, "Sauna", 11, "hebo")
    sheet.put(60, 402, "Adults only, 9.50 on top of the ticket. Tuesdays are for women.")
    notes = (
        "Towels are lent for 1.50 and a deposit of 5.00. Month and year cards carry a photograph and cannot",
        "be handed on. A lost card is replaced for 4.00. Children under 8 must be accompanied by an adult.",
    )
    sheet.put_lines(60, 432, notes, 9)
    sheet.save(path)


def write_recipe(path: Path) -> None:
    """Writes a recipe as a page of the web that was saved."""
    path.write_text(
        """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Leek and walnut tart</title>
</head><body>
<h1>Leek and walnut tart</h1>
<p>Serves 6 · about 35 minutes' work, 45 minutes in the oven · from Aunt Philippa</p>
<h2>You need</h2>
<ul><li>250 g wholemeal flour</li><li>125 g cold butter</li><li>1 egg yolk</li><li>4 leeks (about 700 g)</li>
<li>80 g walnuts</li><li>3 eggs</li><li>200 ml single cream</li><li>120 g Gruyère</li>
<li>nutmeg, salt, pepper</li></ul>
<h2>Method</h2>
<ol><li>Rub the butter into the flour, add the yolk, a pinch of salt and two spoons of iced water. Let the
dough
rest in the fridge for at least 30 minutes.</li>
<li>Wash and slice the leeks and soften them in a little oil for ten minutes. They must not brown.</li>
<li>Line a tin of 26 cm with the dough and bake it blind at 190 °C for 15 minutes.</li>
<li>Beat eggs and cream, season, grate the cheese into it. Spread leeks and walnuts, pour the mixture
over.</li>
<li>Bake for another 30 minutes at 170 °C until the middle is just set.</li></ol>
<p>Keeps for three days in a cool place. You can freeze it, but the pastry goes soft. For guests who eat
no nuts,
use toasted breadcrumbs instead. I find it too rich with double cream.</p>
</body></html>
""",
        "utf-8",
    )


def write_school_letter(path: Path) -> None:
    """Writes what a school tells parents at the beginning of term."""
    write_pages(
        path,
        """
<h3>Larch Hill Primary School</h3>
<p>2 September 2024</p>
<p>Dear parents and carers,</p>
<p>Welcome back. Two new teachers have joined us: Ms Adaeze Obi takes class 3, and Mr Lorne teaches music
on Mondays
and Thursdays. Mrs Whitlock is on leave until February; Mr Brady looks after the library meanwhile.</p>
<p><b>School day.</b> Doors open at 8:35, lessons begin at 8:50 and end at 3:15. On Wednesdays school ends
at 1:30.
Breakfast club starts at 7:45 and costs 2.80 a day; please book by noon the day before.</p>
<p><b>Meals.</b> A hot lunch is now 2.65 (it was 2.50). Lunch is free for classes 1 and 2. We are a nut-free
school: please pack neither nuts nor peanut butter.</p>
<p><b>Dates.</b> Parents' evening: 15 October from 4 to 7 pm. Half-term: 28 October to 1 November. School
photographs: 12 November. Last day of term: 20 December, when we close at noon. Training days, on which
children
stay at home: 4 November and 6 January.</p>
<p><b>Swimming.</b> Class 4 swims on Fridays from 13 September for ten weeks. Each child needs a cap and a
towel.
The coach costs 18 in all; if that is difficult, speak to the office in confidence.</p>
<p><b>Clothes.</b> The tie is no longer part of the uniform. Trainers are worn for sport only.</p>
<p>If your child is ill, ring before 9 am on each day of absence. Holidays in term time cannot be
approved.</p>
<p>Please return the slip about the walk to school by 13 September.</p>
<p>Yours<br>Hester Quayle, head teacher</p>
""",
    )


def write_itinerary(path: Path) -> None:
    """Writes the plan of a journey as an agency sends it."""
    days = make_table(
        ("Day", "From – to", "How", "Times", "Reference"),
        (
            ("Sat 5 Oct", "Manchester – Amsterdam", "KL 1074, seat 14C", "06:15 – 08:40", "XB9QLT"),
            ("Sat 5 Oct", "Amsterdam – Bologna", "KL 1583, seat 9A", "10:05 – 12:00", "XB9QLT"),
            ("Tue 8 Oct", "Bologna – Ravenna", "Regional train, any seat", "11:06 – 12:24", "on your phone"),
            ("Fri 11 Oct", "Ravenna – Venice", "Hire car, Adriarent", "pick up 09:30", "AR-5501"),
            ("Sun 13 Oct", "Venice – Manchester", "EZY 2126, seat 22F", "19:50 – 21:20", "K4M7PZ"),
        ),
    )
    nights = make_table(
        ("Place", "Nights", "Hotel", "Paid"),
        (
            ("Bologna", "5 – 8 October", "Albergo delle Drapperie, with breakfast", "yes"),
            ("Ravenna", "8 – 11 October", "Casa Teodora, flat, no breakfast", "yes"),
            ("Venice", "11 – 13 October", "Pensione Zattere, with breakfast", "at the hotel: 318 euros"),
        ),
    )
    write_pages(
        path,
        f"""
<h2>Your journey to Italy, October 2024</h2>
<p>For: Verity and Malcolm Thorne · Wayfarer Travel, adviser: Esi Boateng, 0161 555 0122 · File 24-7731</p>
{days}
<h3>Where you sleep</h3>
{nights}
<h3>Good to know</h3>
<p>Hand luggage only on the flight home; on the way out each of you may check in one bag of 23 kg. The
hire car is a
small automatic with full insurance; give it back with a full tank at Piazzale Roma by 6 pm on the day of
pick-up.
The mosaics of San Vitale are closed on Wednesday afternoon. Cooking class in Bologna: Monday 7 October,
10 am,
Via Clavature 12; vegetarian menu asked for Verity.</p>
<p>Changes cost 40 euros a person up to 14 days before departure. After that the price cannot be refunded.</p>
""",
    )


def write_club_rules(path: Path) -> None:
    """Writes the rules of a club, numbered by hand."""
    word = WordFile()
    word.head("Rules of the Ouse Rowing Club")
    word.say("as adopted by the general meeting on 17 March 2023")
    for head, rules in (
        (
            "Members",
            (
                "1. Anyone over 12 who can swim 100 metres in clothes may apply. Two members must second the "
                "application, and the committee decides.",
                "2. Members under 18 need the signature of a parent and have no vote.",
                "3. Full members pay £240 a year, members under 18 £95, supporters who do not row "
                "£40. Couples "
                "get 15 per cent off.",
                "4. Fees are due on 1 April. Whoever has not paid by 31 May may not take out boats.",
                "5. Membership ends on 31 March of the year after notice was given; notice must reach the "
                "secretary by 31 December.",
            ),
        ),
        (
            "Boats",
            (
                "6. Nobody rows alone before the coach has signed the log. Life jackets are compulsory from "
                "1 November to 15 March and for everyone under 16.",
                "7. Damage is to be entered in the book on the same day. Members bear the first £50 of it.",
                "8. The river is closed to us when the gauge at Naburn shows more than 2.4 metres.",
                "9. Boats of private owners may be kept in the shed for £110 a year if there is a free rack.",
            ),
        ),
        (
            "Committee",
            (
                "10. The committee has seven members and is elected for two years. It can decide if four are "
                "present.",
                "11. A general meeting is called with three weeks’ notice. Rules are changed by "
                "two thirds of "
                "those present.",
                "12. If the club is dissolved, its boats go to the city’s youth service.",
            ),
        ),
    ):
        word.head(head, 2)
        for rule in rules:
            word.say(rule)
    word.save(path)

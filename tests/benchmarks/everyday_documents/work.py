"""What people write at work and at university: a CV, minutes, notes, a datasheet, an abstract."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.everyday_documents.pdf_writing import make_table, write_pages
from tests.benchmarks.everyday_documents.word_writing import WordFile


def write_cv(path: Path) -> None:
    """Writes a curriculum vitae with a table for the jobs."""
    word = WordFile()
    word.say("Samir Haddad", "Title")
    word.say("Structural engineer · Sheffield · samir.haddad@post.example · 07700 900388")
    word.head("Experience", 2)
    word.tabulate(
        (
            (
                "Since 09/2019",
                "Senior engineer, Calloway Bridges, Sheffield. Leads a team of five; footbridges in timber "
                "and steel; assessed 31 old railway bridges.",
            ),
            (
                "01/2015 – 08/2019",
                "Engineer, Brandt & Lowe, Leeds. Stadium roofs; on site in Doha for seven months.",
            ),
            ("10/2013 – 12/2014", "Trainee, City of Bradford, highways department."),
        ),
        bold_head=False,
    )
    word.head("Education", 2)
    word.tabulate(
        (
            ("2012 – 2013", "MSc Structural Engineering, University of Porto, with distinction"),
            ("2008 – 2012", "BEng Civil Engineering, American University of Beirut"),
        ),
        bold_head=False,
    )
    word.head("Skills", 2)
    word.point("Chartered engineer (2018)")
    word.point("Arabic and English fluent, Portuguese B2, some German")
    word.point("Python, finite elements, timber to Eurocode 5")
    word.point("Driving licence, no car")
    word.head("Besides", 2)
    word.say("Treasurer of the Peak Climbing Club since 2021. Plays the oud. References on request.")
    word.say("Available from 1 August 2024; notice of three months.")
    word.save(path)


def write_minutes(path: Path) -> None:
    """Writes the minutes of a meeting of owners."""
    word = WordFile()
    word.head("Minutes of the annual meeting, Fairlawn Court residents")
    word.say("Held on 23 May 2024 in the Quaker meeting house, 7.30 pm to 9.10 pm")
    word.say(
        "Present: Ayesha Karim (chair), Dominic Voss, Lettice Hume, Ron Tully, Wanda Pike; 11 of 16 flats"
    )
    word.say("Apologies: Ewan Frith. Minutes: Lettice Hume")
    word.number("Accounts")
    word.number(
        "Dominic presented the accounts for 2023: income £28,400, expenses £25,950. The reserve "
        "stands at £41,300. They were approved with one abstention.",
        1,
    )
    word.number("Garden")
    word.number(
        "The offer of Hedgerow Ltd (£3,100 a year) was preferred to that of Bloom & Daughters "
        "(£2,780), because it includes the trees. Carried by eight votes to three.",
        1,
    )
    word.number("Ron asked for a bench under the lime tree. Put off until the autumn.", 1)
    word.number("Bicycles")
    word.number("The proposal to make the old laundry a bicycle store failed: five for, six against.", 1)
    word.number("Front door")
    word.number(
        "The lock is to be replaced by one with key cards. Wanda gets three offers by 30 June. Up to "
        "£1,500 may be spent without asking again.",
        1,
    )
    word.number("Elections")
    word.number(
        "Ayesha Karim was re-elected as chair. Ewan Frith follows Dominic Voss as treasurer from July.",
        1,
    )
    word.number("Service charge")
    word.number("It stays at £148 a month per flat until the end of 2024.", 1)
    word.tabulate(
        (
            ("What is to be done", "By whom", "Until"),
            ("Three offers for the lock", "Wanda Pike", "30 June"),
            ("Sign the contract with the gardeners", "Ayesha Karim", "7 June"),
            ("Hand over the books", "Dominic Voss", "15 July"),
        )
    )
    word.say("Next meeting: 21 November 2024")
    word.save(path)


def write_meeting_notes(path: Path) -> None:
    """Writes notes of a meeting in Markdown."""
    path.write_text(
        """# Website relaunch – sync, Thu 13 June

**There:** Kaia, Bruno, Temperance, Olu (late) · **Missing:** Hamish (ill)

## Decided
- Go live moves from 1 July to **15 July** – translations are not ready
- We stay with the present host for another year (Cloudbarn, 39/month)
- No cookie banner: we drop the analytics altogether
- Blog comments: off

## Open
- Who writes the page for the press? Temperance asks Hamish
- Photos of the team: studio quote was 780, Bruno thinks a colleague could do it for nothing

## To do
| what | who | when |
|---|---|---|
| French and Polish texts back from the agency | Kaia | 28 June |
| Check forms on phones | Olu | 20 June |
| Redirects from the old addresses (about 340) | Bruno | 10 July |
| Tell support about the new ticket form | Temperance | before go live |

## Numbers
Budget 18,500 – spent 12,260 so far – the agency's second invoice (2,900) is not in yet.

Next sync: Thu 27 June, 10:00, room Heron. Kaia brings cake.
""",
        "utf-8",
    )


def write_pump_datasheet(path: Path) -> None:
    """Writes the datasheet of a series of pumps, a column for each model."""
    models = make_table(
        ("", "HP-20", "HP-35", "HP-50"),
        (
            ("Max. flow (l/min)", "20", "35", "50"),
            ("Max. head (m)", "28", "34", "41"),
            ("Rated power (W)", "370", "650", "1100"),
            ("Supply", "230 V, 50 Hz", "230 V, 50 Hz", "400 V, 50 Hz"),
            ("Sound level at 1 m (dB(A))", "52", "58", "63"),
            ("Weight (kg)", "7.2", "9.8", "15.4"),
            ("Connections", "G 3/4", "G 1", "G 1 1/4"),
            ("Order no.", "410-0020", "410-0035", "410-0050"),
        ),
    )
    write_pages(
        path,
        f"""
<h2>Hydra HP series</h2>
<p>Self-priming garden pumps with dry-run protection · Datasheet rev. 4, 02/2024</p>
{models}
<p><b>Common data.</b> Water from 2 to 40 °C, with sand up to 50 g/m³. Suction lift up to 7 m. Housing of
cast iron,
impeller of brass, shaft seal of carbon and ceramic. Protection IP X4, insulation class F. Cable 1.5 m,
with plug
(HP-50: without plug).</p>
<p><b>Not suited</b> for salt water, fuels or drinking water. Continuous running: at most 8 hours, then a
pause of 30
minutes. Drain the pump before frost.</p>
<p><b>Accessories.</b> Suction hose 4 m (411-104), foot valve with strainer (411-210), wall bracket for
HP-20 and
HP-35 (411-300), float switch (411-415).</p>
<p>CE marked. Made in Slovenia. Warranty 24 months.</p>
""",
    )


def write_abstract(path: Path) -> None:
    """Writes a page of a journal with title, authors and abstract."""
    write_pages(
        path,
        """
<p class="small">Journal of Urban Ecology, 31 (2), 2023, pp. 114-127 · doi 10.5555/jue.2023.0114</p>
<h2>Night-time lighting and the foraging of bats along city canals: a two-year field experiment</h2>
<p>Marguerite Oyelaran¹, Stellan Brandvold², Hui-Min Cho¹</p>
<p class="small">¹ Department of Zoology, University of Lindmere · ² Norwegian Institute for Nature
Research, Trondheim.
Correspondence: m.oyelaran@lindmere.example</p>
<p><b>Abstract.</b> Artificial light is known to change how bats use the city, but experiments over more
than one
season are rare. We dimmed street lamps along 12 of 24 canal stretches in Lindmere from full brightness to
30% between
11 pm and 5 am and recorded calls for two summers. Activity of Daubenton's bat (<i>Myotis daubentonii</i>)
rose by 41%
on the dimmed stretches (95% confidence interval 22 to 63), while that of the common pipistrelle did not
change.
Insects caught at the lamps fell by a third. We found no effect in the first four weeks after dimming,
which suggests
that short trials understate the benefit. Pedestrian counts stayed the same, and of 318 residents who
answered our
survey, 71% had not noticed the change. Dimming saved 9,400 kWh a year. Cities that cannot switch lamps
off may help
light-shy species by dimming them for part of the night.</p>
<p><b>Keywords:</b> chiroptera; light pollution; waterways; before-after control-impact</p>
<p class="small">Received 4 August 2022, accepted 16 January 2023. Funded by the Halvard Trust (grant
HT-2019-77). The
authors declare no competing interests. Data are available from the corresponding author on request.
Permits for
recording were given by the city's nature office; no animal was caught.</p>
""",
    )

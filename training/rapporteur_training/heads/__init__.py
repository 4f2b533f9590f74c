"""The heads, by the name that the configuration uses."""
from .arcs import Arcs
from .base import Head
from .examples import Examples
from .links import Links
from .tags import Roles, Spans, Tags

KINDS: dict[str, type[Head]] = {"tags": Tags, "spans": Spans, "roles": Roles, "arcs": Arcs, "links": Links, "examples": Examples}

__all__ = ["KINDS", "Head"]

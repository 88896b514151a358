"""How often the language of a short text is found. python -m evals.bench_language XSID TATOEBA

Compares `language.detect` with its two engines alone, on xSID 0.7 validation utterances and Tatoeba
sentences. The weights in language/detect.py were fitted on the even sentences; the odd ones are
reported.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from language.detect import _identifier, detect

_TATOEBA = {
    "deu": "de", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "rus": "ru",
    "ara": "ar", "hin": "hi", "jpn": "ja", "cmn": "zh", "kor": "ko", "tur": "tr", "vie": "vi",
    "tha": "th", "ind": "id", "heb": "he", "pol": "pl", "swe": "sv", "fin": "fi", "ukr": "uk",
    "ben": "bn", "tam": "ta", "swh": "sw", "urd": "ur", "pes": "fa",
}  # fmt: skip
_XSID = ("ar", "da", "de", "en", "id", "it", "ja", "kk", "lt", "nl", "tr", "zh")
_MOST = 300


def sentences(xsid: Path, tatoeba: Path) -> dict[tuple[str, str], list[str]]:
    """Return the odd sentences by (data set, language)."""
    found = {}
    for language in _XSID:
        for path in xsid.rglob(f"{language}.valid.conll"):
            lines = path.read_text(encoding="utf-8").splitlines()
            texts = [
                line.partition("=")[2] or line.partition(":")[2]
                for line in lines
                if line.startswith("# text") and "text-en" not in line
            ]
            found["xsid", language] = [t.strip() for t in texts][:_MOST][1::2]
    for code, language in _TATOEBA.items():
        for path in tatoeba.rglob(f"tatoeba.{code}-eng.{code}"):
            texts = path.read_text(encoding="utf-8").splitlines()[:_MOST]
            found["tatoeba", language] = [t.strip() for t in texts][1::2]
    return found


def _langid(text: str) -> str:
    import py3langid

    return str(py3langid.classify(text)[0])


def _fasttext(text: str) -> str:
    found = _identifier().detect(text.replace("\n", " "), k=1)
    return str(found[0]["lang"]) if found else "und"


def main() -> None:
    """Print the share found right, by data set and language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("xsid", type=Path)
    parser.add_argument("tatoeba", type=Path)
    args = parser.parse_args()
    engines: dict[str, Callable[[str], str]] = {
        "polyrec": lambda text: detect(text).tag,
        "fastText": _fasttext,
        "langid": _langid,
    }
    table = Table("data", "language", "n", *engines)
    shares: dict[str, list[float]] = {name: [] for name in engines}
    for (data, language), texts in sentences(args.xsid, args.tatoeba).items():
        row = []
        for name, engine in engines.items():
            share = sum(engine(text) == language for text in texts) / max(1, len(texts))
            shares[name].append(share)
            row.append(f"{share:.3f}")
        table.add_row(data, language, str(len(texts)), *row)
    means = [f"{sum(s) / max(1, len(s)):.3f}" for s in shares.values()]
    table.add_row("mean", "", "", *means)
    Console().print(table)


if __name__ == "__main__":
    main()

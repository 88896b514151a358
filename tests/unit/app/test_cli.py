"""The command as people start it: its own process, exit code, stdout and stderr."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from agent.reply import Reply

POLYREC = [sys.executable, "-c", "from app.cli import main; main()"]
ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith(("POLYREC", "OPENAI"))}


def polyrec(
    *args: str, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    root = str(Path(__file__).parents[3])
    return subprocess.run(
        [*POLYREC, *args],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        timeout=240,
        check=False,
        env=ENVIRONMENT | {"PYTHONPATH": root},
    )


def test_json_goes_to_stdout_and_is_a_reply(demo_store: Path) -> None:
    done = polyrec(
        "recommend", "une comédie japonaise légère", "--json", "--store", str(demo_store)
    )
    assert done.returncode == 0, done.stderr
    reply = Reply.model_validate_json(done.stdout)
    assert reply.language == "fr"
    assert len(reply.items) == 5
    assert done.stderr == b""


def test_people_read_a_list_with_reasons(demo_store: Path) -> None:
    done = polyrec("recommend", "فيلم مصري كوميدي", "--count", "2", "--store", str(demo_store))
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 3
    assert "مصر" in lines[1]


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        pytest.param(b"", 2, id="empty"),
        pytest.param(b" \n\t", 2, id="blank"),
        pytest.param(b"\0\0\0", 2, id="NUL alone"),
        pytest.param(b"a light\0 comedy", 0, id="NUL inside"),
        pytest.param(b"\xed\xa0\x80\xff\xfe", 2, id="bytes that are no text"),
        pytest.param(b"a light comedy \xff", 0, id="broken byte"),
        pytest.param("\u202eیک کمدی".encode(), 0, id="right-to-left override"),
        pytest.param("🎬🎉👍".encode(), 0, id="emoji alone"),
        pytest.param(b"a light comedy " * 70_000, 0, id="a megabyte"),
        pytest.param("喜".encode() * 350_000, 0, id="a megabyte without blanks"),
    ],
)
def test_bad_input_is_a_reply_or_one_line(demo_store: Path, stdin: bytes, code: int) -> None:
    done = polyrec("recommend", "-", "--json", "--store", str(demo_store), stdin=stdin)
    assert done.returncode == code, done.stderr[-500:]
    if code == 0:
        Reply.model_validate_json(done.stdout)
    else:
        assert done.stdout == b""
        assert done.stderr.count(b"\n") == 1
        assert b"the message is empty" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        (("recommend", ""), 2, "the message is empty"),
        (("recommend", "x", "--market", "Atlantis"), 2, "no ISO 3166-1"),
        (("recommend", "x", "--reply-language", "klingon!"), 2, "BCP 47"),
        (("recommend", "x", "--culture", "maybe"), 2, "on or off"),
        (("recommend", "x", "--count", "0"), 2, "Invalid value"),
        (("recommend", "x", "--model", "gpt"), 2, "has no provider"),
        (("recommend", "x", "--model", "openai:gpt-4o-mini"), 2, "OPENAI_API_KEY"),
        (("recommend", "x", "--store", "/nowhere/store"), 1, "polyrec ingest --store"),
        (("ingest", "/nowhere/films.csv"), 2, "no file at"),
        (("ingest", "x.csv", "--preset", "netflix"), 2, "no preset 'netflix'"),
        (("ingest", "x.csv", "--map", "colour"), 2, "COLUMN=FIELD"),
        (("ingest", "x.csv", "--map", "a=colour"), 2, "no field 'colour'"),
        (("train", "--store", "/nowhere/store"), 1, "no store at"),
    ],
)
def test_wrong_usage_is_one_line_with_the_way_out(
    args: tuple[str, ...], code: int, message: str, demo_store: Path, tmp_path: Path
) -> None:
    where = () if "--store" in args else ("--store", str(demo_store))
    if args[0] == "ingest":
        where = ("--store", str(tmp_path / "store"))
    done = polyrec(*args, *where)
    assert done.returncode == code, done.stderr
    assert message in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""


def test_help_needs_nothing_heavy() -> None:
    code = "import sys, app.cli; print([m for m in sys.modules if m in {!r}])".format(
        {"torch", "langchain", "langchain_core", "chromadb", "numpy", "babel", "transformers"},
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert polyrec("--help").returncode == 0


def test_a_chat_in_a_pipe_keeps_its_rules(demo_store: Path) -> None:
    talk = "something like Spirited Away\nnot animation\nthanks\n"
    done = polyrec("chat", "--store", str(demo_store), stdin=talk.encode())
    assert done.returncode == 0, done.stderr
    assert "My Neighbor Totoro" in done.stdout.decode()
    assert "Enjoy the film" in done.stdout.decode()


def test_the_doctor_finds_what_is_wrong(demo_store: Path, tmp_path: Path) -> None:
    fine = polyrec("doctor", "--store", str(demo_store))
    assert fine.returncode == 0, fine.stderr
    assert b"ok   store" in fine.stderr
    ill = polyrec("doctor", "--store", str(tmp_path), "--model", "openai:x")
    assert ill.returncode == 1
    assert b"FAIL store" in ill.stderr
    assert b"FAIL model" in ill.stderr


def test_ingest_sets_bad_rows_aside_and_says_where(tmp_path: Path) -> None:
    films = tmp_path / "films.csv"
    films.write_text("sku,label\n1,Tea\n1,Tea again\n2,\n", encoding="utf-8")
    store = tmp_path / "store"
    done = polyrec(
        "ingest", str(films), "--map", "sku=item_id", "--map", "label=title", "--store", str(store)
    )
    assert done.returncode == 0, done.stderr
    said = done.stderr.decode()
    assert "1 items" in said
    assert "2 rows were set aside" in said
    (rejects,) = store.glob("builds/*/rejects.jsonl")
    reasons = [json.loads(line)["reason"] for line in rejects.read_text("utf-8").splitlines()]
    assert reasons == ["duplicate id '1', first on line 2", "missing title"]


def test_ctrl_c_stops_an_ingest_in_one_line_and_keeps_the_store(tmp_path: Path) -> None:
    import signal

    films = tmp_path / "films.jsonl"
    rows = [
        {"item_id": str(n), "title": f"T{n}", "text": f"A story of {n} boats."} for n in range(400)
    ]
    films.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    root = str(Path(__file__).parents[3])
    with subprocess.Popen(
        [*POLYREC, "ingest", str(films), "--store", str(tmp_path / "store")],
        stderr=subprocess.PIPE,
        env=ENVIRONMENT | {"PYTHONPATH": root},
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if b"indexing" in line:
                break
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        assert process.wait(timeout=60) == 130
    assert b"stopped; the store is as it was" in rest
    assert b"Traceback" not in rest
    assert not (tmp_path / "store" / "manifest.json").exists()

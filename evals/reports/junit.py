"""A report as JUnit XML, which build servers show: gates as tests, broken cases as errors."""

import re
from pathlib import Path
from xml.etree import ElementTree

from evals.reports.figures import error_of, seconds_of, variant_names
from evals.results import CaseResult, GateResult, Report, VariantInfo

_ILLEGAL = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to write, not even escaped."""


def write_junit(report: Report, path: Path) -> None:
    """Write a test suite per variant.

    Each gate is a test case: failed, or skipped where it was inconclusive. Each case in which
    the product broke is a test case with an error; the other cases are what gates judge.
    Characters that XML 1.0 cannot hold become U+FFFD.
    """
    root = ElementTree.Element("testsuites", name=_legal(report.suite))
    for variant in variant_names(report):
        root.append(_suite(report, variant))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    root.set("time", f"{report.seconds:.3f}")
    ElementTree.indent(root)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _suite(report: Report, variant: str) -> ElementTree.Element:
    results = [result for result in report.results if result.variant == variant]
    gates = [_gate(gate) for gate in report.gates if gate.variant == variant]
    errors = [_error(result, error) for result in results if (error := error_of(result))]
    suite = ElementTree.Element("testsuite", name=_legal(variant))
    suite.set("tests", str(len(gates) + len(errors)))
    suite.set("failures", str(sum(case.find("failure") is not None for case in gates)))
    suite.set("errors", str(len(errors)))
    suite.set("skipped", str(sum(case.find("skipped") is not None for case in gates)))
    suite.set("time", f"{sum(map(seconds_of, results)):.3f}")
    suite.append(_properties(report, variant))
    suite.extend([*gates, *errors])
    return suite


def _properties(report: Report, name: str) -> ElementTree.Element:
    known: dict[str, str] = {"created": report.created, "seed": str(report.seed)}
    for variant in report.variants:
        if variant.name == name:
            known |= _made_of(variant)
    properties = ElementTree.Element("properties")
    for key, value in known.items():
        ElementTree.SubElement(properties, "property", name=_legal(key), value=_legal(value))
    return properties


def _made_of(variant: VariantInfo) -> dict[str, str]:
    prompts = {f"prompt {name}": version for name, version in variant.prompts.items()}
    parts = {"model": variant.model, "embedder": variant.embedder, "dataset": variant.dataset}
    return parts | prompts


def _gate(gate: GateResult) -> ElementTree.Element:
    case = ElementTree.Element("testcase", classname="gates", name=_legal(gate.gate), time="0.000")
    if gate.status == "failed":
        ElementTree.SubElement(case, "failure", message=_legal(gate.found), type="gate")
    elif gate.status == "inconclusive":
        ElementTree.SubElement(case, "skipped", message=_legal(gate.found))
    return case


def _error(result: CaseResult, error: str) -> ElementTree.Element:
    name = f"{result.case_id}#{result.epoch}" if result.epoch else result.case_id
    case = ElementTree.Element("testcase", classname=f"cases.{_legal(result.scenario)}")
    case.set("name", _legal(name))
    case.set("time", f"{seconds_of(result):.3f}")
    message = _legal(error.partition("\n")[0])
    ElementTree.SubElement(case, "error", message=message, type="product").text = _legal(error)
    return case


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)

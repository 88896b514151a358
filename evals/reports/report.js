"use strict";
// All text goes in as textContent: what a case or a model wrote is shown and never parsed.
(() => {
  const PAGE = 50;
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const haystacks = new Map();
  let found = [];
  let shown = 0;

  function make(tag, look, text) {
    const node = document.createElement(tag);
    if (look) node.className = look;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function prose(tag, look, text, language) {
    const node = make(tag, look, text);
    node.dir = "auto";
    if (language) node.lang = language;
    return node;
  }

  function put(parent, ...children) {
    for (const child of children) if (child) parent.appendChild(child);
    return parent;
  }

  const isBelow = (grade) => grade.value !== null && grade.value < 1 - 1e-9;
  const figure = (value) => (value === null ? "ungraded" : Number(value.toFixed(3)).toString());

  // ---- one case

  function row(item) {
    const details = make("details", "case");
    const summary = make("summary");
    const last = item.turns[item.turns.length - 1];
    const where = make("span", "where");
    const parts = [item.id, item.language];
    if (variants.length > 1) parts.push(item.variant);
    put(where, prose("bdi", "", parts.join(" · ")));
    const chosen = byId("metric").value;
    const low = item.grades.filter((grade) => isBelow(grade) || grade.value === null);
    low.sort((a, b) => (b.metric === chosen) - (a.metric === chosen));
    if (low.length) {
      const names = low.slice(0, 4).map((grade) => `${grade.metric} ${figure(grade.value)}`);
      if (low.length > 4) names.push(`${low.length - 4} more`);
      put(where, make("br"), make("span", "low", names.join(", ")));
    }
    put(summary, make("span", `badge ${item.verdict}`, item.verdict));
    put(summary, prose("span", "said", last ? last.said : item.id, item.language), where);
    put(details, summary);
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) put(details, trace(item));
    });
    return details;
  }

  function trace(item) {
    const body = make("div", "trace");
    const about = [`scenario ${item.scenario}`];
    if (item.market) about.push(`market ${item.market}`);
    if (item.tags.length) about.push(`tags ${item.tags.join(", ")}`);
    put(body, prose("p", "who", about.join(" · ")));
    if (item.grades.length) put(body, grades(item));
    item.turns.forEach((turn, number) => put(body, ...turnParts(item, turn, number)));
    return body;
  }

  function grades(item) {
    const scroll = make("div", "scroll");
    const table = make("table", "grades");
    for (const grade of item.grades) {
      const bad = isBelow(grade) || grade.value === null;
      const name = make("th", "", grade.metric);
      name.scope = "row";
      const reason = prose("td", "text", grade.reason);
      put(table, put(make("tr"), name, make("td", bad ? "low" : "", figure(grade.value)), reason));
    }
    return put(scroll, table);
  }

  function turnParts(item, turn, number) {
    const parts = [];
    const spent = [`${turn.seconds.toFixed(1)} s`];
    if (turn.tokens) spent.push(`${turn.tokens.toLocaleString("en")} tokens`);
    parts.push(make("h4", "", `Turn ${number + 1} · ${spent.join(" · ")}`));
    parts.push(prose("div", "user text", turn.said, item.language));
    if (turn.reply) parts.push(reply(turn.reply));
    if (turn.error !== null) parts.push(prose("div", "fault text", turn.error));
    else if (!turn.reply) parts.push(make("div", "fault", "no reply"));
    parts.push(folded("tool call", turn.calls, call), folded("message", turn.messages, message));
    return parts;
  }

  function reply(said) {
    const box = make("div", "reply");
    put(box, make("div", "who", `${said.kind} · ${said.language}`));
    put(box, prose("div", "text", said.text, said.language));
    if (said.items.length) {
      put(box, put(make("ol", "items"), ...said.items.map((item) => listed(item, said.language))));
    }
    for (const line of [...said.rules, ...said.notices]) put(box, prose("p", "who text", line, said.language));
    return box;
  }

  function listed(item, language) {
    const entry = make("li");
    put(entry, prose("b", "text", `${item.rank}. ${item.title}`, language));
    const known = [...item.names, item.id, `score ${figure(item.score)}`];
    put(entry, prose("div", "who", known.join(" · ")));
    const reasons = make("ul", "reasons");
    for (const reason of item.reasons) {
      const line = put(make("li"), prose("div", "text", reason.text, language));
      for (const fact of reason.evidence) put(line, prose("span", "evidence", fact));
      put(reasons, line);
    }
    return put(entry, reasons);
  }

  function folded(noun, things, render) {
    if (!things.length) return null;
    const details = make("details", "more");
    put(details, make("summary", "", `${things.length} ${noun}${things.length === 1 ? "" : "s"}`));
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) put(details, ...things.map(render));
    });
    return details;
  }

  function block(text) {
    const pre = prose("pre", "", text);
    pre.tabIndex = 0;
    return pre;
  }

  function call(made) {
    const step = make("div", "step");
    put(step, prose("div", "", made.name));
    put(step, make("div", made.status === "error" ? "low" : "who", `by the ${made.by} · ${made.status}`));
    return put(step, block(data.texts[made.args]), block(data.texts[made.result]));
  }

  function message(sent) {
    const step = make("div", "step");
    put(step, prose("div", "who", sent.role));
    if (data.texts[sent.text]) put(step, block(data.texts[sent.text]));
    if (sent.rest !== null) put(step, block(data.texts[sent.rest]));
    return step;
  }

  // ---- the list

  const fold = (text) => text.normalize("NFKC").toLowerCase();

  function haystack(item) {
    if (!haystacks.has(item)) {
      const words = [item.id, item.scenario, item.tags.join(" "), item.error || ""];
      for (const grade of item.grades) words.push(grade.reason);
      for (const turn of item.turns) {
        words.push(turn.said);
        if (turn.reply) {
          words.push(turn.reply.text, ...turn.reply.notices);
          for (const one of turn.reply.items) {
            words.push(one.id, one.title, ...one.names, ...one.reasons.map((reason) => reason.text));
          }
        }
        for (const made of turn.calls) words.push(made.name, data.texts[made.args], data.texts[made.result]);
      }
      haystacks.set(item, fold(words.join("\n")));
    }
    return haystacks.get(item);
  }

  const gradeOf = (item, metric) => item.grades.find((grade) => grade.metric === metric);

  // With a metric chosen, failed and ungraded are about that metric.
  function fits(item, show, metric) {
    if (metric) {
      const grade = gradeOf(item, metric);
      if (show === "error") return item.verdict === "error" && grade !== undefined;
      if (!grade) return false;
      const isOpen = grade.value === null;
      return { all: true, failed: isBelow(grade), ungraded: isOpen, attention: isOpen || isBelow(grade) }[show];
    }
    if (show === "failed") return item.grades.some(isBelow);
    if (show === "ungraded") return item.grades.some((grade) => grade.value === null) || item.verdict === "ungraded";
    return show === "all" || (show === "error" ? item.verdict === "error" : item.verdict !== "passed");
  }

  function refresh() {
    const [show, variant, language, metric] = ["show", "variant", "language", "metric"].map((id) => byId(id).value);
    const words = fold(byId("search").value).split(/\s+/).filter(Boolean);
    found = data.cases.filter((item) =>
      (!variant || item.variant === variant) && (!language || item.language === language) &&
      fits(item, show, metric) && words.every((word) => haystack(item).includes(word)));
    if (metric) {
      const worth = (item) => { const grade = gradeOf(item, metric); return grade.value === null ? -1 : grade.value; };
      found.sort((a, b) => worth(a) - worth(b));
    }
    shown = 0;
    byId("list").replaceChildren();
    extend();
  }

  function extend() {
    const page = found.slice(shown, shown + PAGE).map(row);
    put(byId("list"), ...page);
    shown += page.length;
    const left = found.length - shown;
    byId("more").hidden = left === 0;
    byId("more").textContent = `Show ${Math.min(PAGE, left)} more of ${left.toLocaleString("en")}`;
    const all = data.cases.length.toLocaleString("en");
    byId("count").textContent = `${found.length.toLocaleString("en")} of ${all} cases`;
    return page;
  }

  function options(id, all, values) {
    const select = byId(id);
    for (const value of ["", ...values]) {
      const option = make("option", "", value || all);
      option.value = value;
      put(select, option);
    }
  }

  const distinct = (values) => [...new Set(values)];
  const variants = distinct(data.cases.map((item) => item.variant));
  options("variant", "all variants", variants);
  options("language", "all languages", distinct(data.cases.map((item) => item.language)).sort());
  options("metric", "all metrics", distinct(data.cases.flatMap((item) => item.grades.map((grade) => grade.metric))));

  let waiting;
  byId("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, 150);
  });
  byId("filters").addEventListener("change", (event) => event.target.id === "search" || refresh());
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("more").addEventListener("click", () => {
    const [first] = extend();
    if (first) first.querySelector("summary").focus();
  });
  byId("filters").hidden = false;
  refresh();
})();

// Keys, the page picture with its marks, and changing a value in place. Everything else is plain links and forms.
"use strict";
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const DPI = 110;
  const panel = () => one("#panel");

  // ---- the page picture ------------------------------------------------------------------------------------------------------------
  const viewer = { doc: "", page: 1, zoom: 1 };
  const pages = one(".pages");

  function tabs() { return pages ? all("[data-doc]", pages) : []; }

  function show(doc, page) {
    const tab = tabs().find((t) => t.dataset.doc === doc);
    if (!tab) return false;
    side("");
    const last = Number(tab.dataset.pages);
    page = Math.min(Math.max(1, page), last);
    one("#page-no").textContent = `${page} / ${last}`;
    tabs().forEach((t) => t.setAttribute("aria-selected", String(t === tab)));
    if (viewer.doc === doc && viewer.page === page) return true;
    Object.assign(viewer, { doc, page });
    const picture = one("#picture");
    one("#nopicture").hidden = true;
    one(".paper").hidden = false;
    one("#marks").replaceChildren();
    picture.src = `${pages.dataset.picture}?${new URLSearchParams({ document: doc, page })}`;
    return true;
  }

  function side(name) {
    if (!pages) return;
    all(".side", pages).forEach((s) => { s.hidden = s.id !== name; });
    all("[data-side]", pages).forEach((t) => t.setAttribute("aria-selected", String(t.dataset.side === name)));
    one("#sheet").hidden = Boolean(name);
    if (name) tabs().forEach((t) => t.setAttribute("aria-selected", "false"));
  }

  function zoom(to) {
    viewer.zoom = Math.min(4, Math.max(0.5, to));
    one(".paper").style.width = `${viewer.zoom * 100}%`;
  }

  function boxOf(text) { return text.split(",").map(Number); }

  function rectangle(box, name) {
    const [x0, top, x1, bottom] = boxOf(box);
    const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of Object.entries({ x: x0 - 1, y: top, width: x1 - x0 + 2, height: bottom - top, rx: 1, class: name })) {
      mark.setAttribute(key, value);
    }
    return mark;
  }

  function onThisPage(element) { return element.dataset.document === viewer.doc && Number(element.dataset.page) === viewer.page; }

  function draw() {
    const picture = one("#picture"), marks = one("#marks");
    if (!picture || !picture.naturalWidth) return;
    marks.setAttribute("viewBox", `0 0 ${(picture.naturalWidth * 72) / DPI} ${(picture.naturalHeight * 72) / DPI}`);
    const focused = document.activeElement && document.activeElement.closest("[data-row]");
    const drawn = [];
    if (focused && onThisPage(focused)) drawn.push(rectangle(focused.dataset.row, "mark row"));
    for (const value of all("#panel [data-box]").filter(onThisPage)) {
      const mark = rectangle(value.dataset.box, `mark${value.classList.contains("unsure") ? " unsure" : ""}`);
      mark.dataset.for = value.id;
      if (value === document.activeElement) mark.classList.add("on");
      mark.addEventListener("mouseenter", () => { value.classList.add("lit"); mark.classList.add("on"); });
      mark.addEventListener("mouseleave", () => { value.classList.remove("lit"); mark.classList.toggle("on", value === document.activeElement); });
      mark.addEventListener("click", () => { value.focus(); value.scrollIntoView({ block: "center" }); });
      drawn.push(mark);
    }
    marks.replaceChildren(...drawn);
  }

  function point(value) {
    if (!value.dataset.box) { draw(); return; }
    show(value.dataset.document, Number(value.dataset.page));
    draw();
    const sheet = one("#sheet"), picture = one("#picture");
    if (!picture.naturalWidth || sheet.hidden) return;
    const scale = (picture.clientWidth / picture.naturalWidth) * (DPI / 72);
    const [x0, top, , bottom] = boxOf(value.dataset.box);
    if (top * scale < sheet.scrollTop || bottom * scale > sheet.scrollTop + sheet.clientHeight - 40) sheet.scrollTop = top * scale - sheet.clientHeight / 3;
    if (x0 * scale < sheet.scrollLeft || x0 * scale > sheet.scrollLeft + sheet.clientWidth - 60) sheet.scrollLeft = x0 * scale - 60;
  }

  if (pages) {
    const picture = one("#picture");
    picture.addEventListener("load", () => { draw(); const at = document.activeElement; if (at && at.dataset.box) point(at); });
    picture.addEventListener("error", () => { one(".paper").hidden = true; one("#nopicture").hidden = false; });
    tabs().forEach((tab) => tab.addEventListener("click", () => show(tab.dataset.doc, 1)));
    all("[data-side]", pages).forEach((tab) => tab.addEventListener("click", () => side(tab.dataset.side)));
    const placed = one("#panel [data-box]");
    if (placed && show(placed.dataset.document, Number(placed.dataset.page))) { /* the first read value's page */ }
    else if (tabs().length) show(tabs()[0].dataset.doc, 1);
    else { side("mailtext"); one("[data-side=mailtext]").click(); }
  }

  // ---- values -----------------------------------------------------------------------------------------------------------------------
  let busy = false, scrolled = 0, row = 0;

  function send(values, focusId, url) {
    if (busy) return;
    busy = true;
    scrolled = one("#panel .scroll").scrollTop;
    row = all(".lines tbody").findIndex((line) => line.dataset.position === String(values.line));
    document.body.classList.add("busy-now");
    const body = { revision: panel().dataset.revision, ...values }, done = () => settle(focusId, body);
    htmx.ajax("POST", url || panel().dataset.change, { target: "#panel", swap: "outerHTML", values: body }).then(done, done);
  }

  function undo(button) {
    const { undo: field, line } = button.dataset;
    if (field === "added") send({ field, line }, "", panel().dataset.undoUrl);
    else send({ field, line }, line ? `v-${line}-${field === "drop" ? "sku" : field}` : `v-${field}`, panel().dataset.undoUrl);
  }

  function add(after) {
    send({ line: after }, `v-${panel().dataset.next}-quantity`, panel().dataset.addUrl);
  }

  function undoHere() {
    const at = document.activeElement && document.activeElement.closest("#panel .value");
    const button = at && all("#panel [data-undo]").find((b) => b.dataset.undo === at.dataset.field && b.dataset.line === (at.dataset.line || ""));
    if (button) undo(button);
  }

  function settle(focusId, sent) {
    busy = false;
    document.body.classList.remove("busy-now");
    one("#panel .scroll").scrollTop = scrolled;
    const lines = all(".lines tbody[data-position]"), near = lines[Math.min(row, lines.length - 1)];  // of a line that is gone: the one in its place
    const again = document.getElementById(focusId) || (near && one(".article .value", near)) || one("#panel .value");
    if (again) { again.focus({ preventScroll: true }); again.scrollIntoView({ block: "nearest" }); }
    draw();
    const typed = document.getElementById(`v-${sent.line ? `${sent.line}-` : ""}${sent.field}`), kept = panel().dataset.revision === sent.revision;
    if (kept && sent.value && typed && one("#panel .problem")) edit(typed, sent.value);
    if (!kept && !sent.field && again && again.id === focusId) edit(again);  // a line that was added: its quantity can be typed at once
  }

  document.addEventListener("htmx:responseError", (event) => tell(event.detail.xhr.status === 403 ? "You are signed out or may not do this: reload the page." : "The server did not take it: reload the page and look again."));
  document.addEventListener("htmx:sendError", () => tell("The server can't be reached: nothing was saved."));

  function tell(text, kind = "problem") {
    const words = document.createElement("p");
    words.className = kind;
    words.setAttribute("role", kind === "problem" ? "alert" : "status");
    words.textContent = text;
    const saying = one("#panel .saying");
    if (saying) saying.replaceChildren(words);
  }

  function values() { return all("#panel .value").filter((v) => v.offsetParent); }

  // `refused` is what was typed before and not taken: it stands in the field again, and only another text or Enter sends it
  function edit(value, refused) {
    const { field, line = "" } = value.dataset;
    if (!field || busy) return;
    if (field === "sku" || field === "customer") { if (!refused) choose(value); return; }
    const input = document.createElement("input");
    input.className = "editor";
    input.value = refused || value.dataset.typed;
    input.setAttribute("aria-label", value.getAttribute("aria-label"));
    input.size = Math.min(44, Math.max(6, input.value.length + 2));
    if (field === "ship_to") input.setAttribute("list", "addresses");
    value.hidden = true;
    value.after(input);
    input.focus();
    input.select();
    let done = false;
    const finish = (keep, goto) => {
      if (done) return;
      done = true;
      const text = input.value.trim();
      input.remove();
      value.hidden = false;
      if (keep && text !== value.dataset.typed) send({ field, line, value: text }, goto || value.id);
      else (document.getElementById(goto) || value).focus();
    };
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.ctrlKey) { event.preventDefault(); if (!event.repeat) finish(true); }
      if (event.key === "Escape") { event.preventDefault(); finish(false); }
      if (event.key === "Tab") {
        event.preventDefault();
        value.hidden = false;
        const list = values(), next = list[list.indexOf(value) + (event.shiftKey ? -1 : 1)];
        finish(true, next && next.id);
      }
      event.stopPropagation();
    });
    input.addEventListener("blur", () => finish(input.value.trim() !== refused));
  }

  document.addEventListener("focusin", (event) => { if (event.target.matches && event.target.matches("#panel .value")) point(event.target); });
  document.addEventListener("mouseover", (event) => {
    const value = event.target.closest && event.target.closest("#panel .value[data-box]");
    all("#marks .hover").forEach((m) => m.classList.remove("on", "hover"));
    if (!value) return;
    const mark = all("#marks rect").find((m) => m.dataset.for === value.id);
    if (mark && !mark.classList.contains("on")) mark.classList.add("on", "hover");
  });

  // ---- the pop-up for articles and customers ----------------------------------------------------------------------------------------
  const chooser = one("#chooser");
  let choosing = null;

  function choose(value) {
    const article = value.dataset.field === "sku";
    choosing = { field: value.dataset.field, line: value.dataset.line || "", id: value.id, url: article ? panel().dataset.articles : panel().dataset.customers };
    one("#chooser-title").textContent = article ? `Article for line ${one(`#line-${choosing.line}`).dataset.number}` : "Customer";
    const written = article && one(`#line-${choosing.line} .written .value`);
    one("#chooser-words").textContent = written ? written.textContent : "";
    one("#seek").value = "";
    one("#choices").replaceChildren();
    chooser.showModal();
    one("#seek").focus();
    seek();
  }

  function seek() {
    const query = new URLSearchParams({ q: one("#seek").value, line: choosing.line });
    htmx.ajax("GET", `${choosing.url}?${query}`, { source: "#seek", target: "#choices", swap: "innerHTML" });
  }

  function take(option) {
    chooser.close();
    send({ field: choosing.field, line: choosing.line, value: option.dataset.ref }, choosing.id);
  }

  if (chooser) {
    let timer = 0;
    const input = one("#seek");
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(seek, 140); });
    input.addEventListener("keydown", (event) => {
      const options = all("#choices [role=option]"), at = options.findIndex((o) => o.getAttribute("aria-selected") === "true");
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const to = options[Math.min(options.length - 1, Math.max(0, at + (event.key === "ArrowDown" ? 1 : -1)))];
        options.forEach((o) => o.setAttribute("aria-selected", String(o === to)));
        if (to) { to.scrollIntoView({ block: "nearest" }); input.setAttribute("aria-activedescendant", to.id); }
      }
      if (event.key === "Enter") { event.preventDefault(); if (options[at] && !event.repeat) take(options[at]); }
      if (event.key === "Escape") { event.preventDefault(); chooser.close(); }  // a search field would only empty itself
      if (event.altKey && /^Digit[1-9]$/.test(event.code)) { event.preventDefault(); const o = options[Number(event.code.slice(5)) - 1]; if (o) take(o); }
      event.stopPropagation();
    });
    one("#choices").addEventListener("click", (event) => { const option = event.target.closest("[role=option]"); if (option) take(option); });
    chooser.addEventListener("close", () => { const at = choosing && document.getElementById(choosing.id); if (at) at.focus(); });
  }

  // ---- approve, reject ----------------------------------------------------------------------------------------------------------------
  function approve() {
    const form = one("#approve"), button = form && one("button", form);
    if (!form || busy || button.disabled) return;
    if (!form.dataset.stops) { button.disabled = true; form.submit(); return; }
    const list = all("#panel .why li.stop").map((li) => { const p = document.createElement("p"); p.textContent = li.textContent.replace(/^stop: /, ""); return p; });
    one("#stops").replaceChildren(...list);
    one("#releaser").showModal();
  }

  function reject() {
    const dialog = one("#rejecter");
    if (!one("#approve") || busy) return;
    one("[data-revision]", dialog).value = panel().dataset.revision;
    dialog.showModal();
    one("[name=reason]", dialog).focus();
  }

  const release = one("#release");
  if (release) release.addEventListener("click", () => { const form = one("#approve"); form.note.value = one("#release-note").value; release.disabled = true; form.submit(); });
  document.addEventListener("submit", (event) => { if (event.target.id === "approve") { event.preventDefault(); approve(); } });

  // ---- clicks ----------------------------------------------------------------------------------------------------------------------------
  const doing = {
    "page-back": () => show(viewer.doc, viewer.page - 1), "page-on": () => show(viewer.doc, viewer.page + 1),
    "zoom-in": () => zoom(viewer.zoom * 1.25), "zoom-out": () => zoom(viewer.zoom / 1.25), "zoom-fit": () => zoom(1),
    "keys": () => one("#keys").showModal(), "reject": reject,
    "only-open": () => { const on = one(".lines").classList.toggle("only"), b = one("[data-do=only-open]"); if (b) b.setAttribute("aria-pressed", String(on)); },
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-do], [data-set], [data-undo], [data-add], [data-goto], [data-close], #panel .value");
    if (!target) return;
    if (target.dataset.do) doing[target.dataset.do]();
    else if (target.dataset.add) add(target.dataset.add);
    else if (target.dataset.set) send({ field: target.dataset.set, line: target.dataset.line, value: target.dataset.value }, `v-${target.dataset.line}-sku`);
    else if (target.dataset.undo) undo(target);
    else if (target.dataset.goto) { event.preventDefault(); goto(target.dataset.goto); }
    else if ("close" in target.dataset) target.closest("dialog").close();
    else edit(target);
  });

  function goto(position) {
    const line = document.getElementById(`line-${position}`);
    const trouble = line && line.dataset.trouble, doubted = trouble && document.getElementById(`v-${position}-${trouble}`);
    const value = doubted || (line && (one(".article .value", line) || one(".value", line)));
    if (value) { value.focus(); line.scrollIntoView({ block: "center" }); }
  }

  function nextOpen() {
    const open = all(".lines tbody.stop, .lines tbody.review");
    if (!open.length) { tell("No line needs a look.", "notice"); return; }
    const here = document.activeElement && document.activeElement.closest(".lines tbody");
    const after = here ? open.find((line) => here.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) : null;
    goto((after || open[0]).dataset.position);
  }

  // ---- keys ---------------------------------------------------------------------------------------------------------------------------
  function follow(selector) { const link = one(selector); if (link) link.click(); }

  function step(key) {
    const here = document.activeElement;
    if (!here || !here.matches("#panel .value")) { const first = one("#panel .why [data-goto]"); if (first) goto(first.dataset.goto); else if (values()[0]) values()[0].focus(); return; }
    const list = values(), line = here.closest("tbody");
    if (line && (key === "ArrowUp" || key === "ArrowDown")) {
      const column = list.filter((v) => v.dataset.field ? v.dataset.field === here.dataset.field && v.closest("tbody") : v.id.endsWith(here.id.replace(/^v-\d+/, "")));
      const to = column[column.indexOf(here) + (key === "ArrowDown" ? 1 : -1)];
      if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); return; }
    }
    const to = list[list.indexOf(here) + (key === "ArrowRight" || key === "ArrowDown" ? 1 : -1)];
    if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); }
  }

  function pressOfLine(button) {
    const line = document.activeElement && document.activeElement.closest("tbody[data-position]"), found = line && one(button, line);
    if (found) found.click();
  }

  const onOrder = {
    a: approve, r: reject, n: () => follow("#next"), j: () => follow("#next"), k: () => follow("#previous"), u: () => follow("#to-queue"),
    f: nextOpen, z: undoHere, c: () => { const v = one("#v-customer"); if (v) edit(v); }, o: () => doing["only-open"](),
    d: () => pressOfLine(".drop"), i: () => pressOfLine(".add"),
    "[": doing["page-back"], "]": doing["page-on"], "+": doing["zoom-in"], "-": doing["zoom-out"], 0: doing["zoom-fit"],
    m: () => follow("[data-side=mailtext]"), h: () => follow("[data-side=history]"), "/": () => follow("#to-queue"),
  };

  function go(move) {
    const rows = all("[data-rows] tbody tr");
    if (!rows.length) return;
    const at = rows.findIndex((r) => r.classList.contains("here"));
    const to = rows[Math.min(rows.length - 1, Math.max(0, at + move))];
    rows.forEach((r) => r.classList.toggle("here", r === to));
    one("a.open", to).focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  }

  const onList = { j: () => go(1), n: () => go(1), k: () => go(-1), "/": () => { const find = one("#find"); if (find) { find.focus(); find.select(); } } };

  // a held key goes on moving about; whatever acts or opens another order takes a press each
  function moves(key) { return key.startsWith("Arrow") || (panel() ? "[]+-" : "jkn").includes(key); }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest && event.target.closest("input, textarea, select");
    if (event.repeat && !typing && !moves(event.key)) { if (event.key === "Enter") event.preventDefault(); return; }
    if (one("dialog[open]")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (panel()) approve(); return; }
    if (event.key === "Escape" && typing) { typing.blur(); return; }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "?") { event.preventDefault(); one("#keys").showModal(); return; }
    if (panel() && event.key.startsWith("Arrow")) { event.preventDefault(); step(event.key); return; }
    if (panel() && (event.key === "F2" || event.key === "e") && event.target.matches(".value")) { event.preventDefault(); edit(event.target); return; }
    const act = (panel() ? onOrder : onList)[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  if (!panel() && one("[data-rows] tbody tr")) go(1);
})();

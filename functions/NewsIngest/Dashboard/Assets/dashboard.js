// Each part adds to a page that works without it.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);

  // "/" leads to the search field, as on many news sites.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    ($("f-text") ?? $("find")).focus();
  });

  // Empty filters need not stand in an address that people share.
  for (const form of document.querySelectorAll("form[action='/search']")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
    });
    addEventListener("pageshow", () => {
      for (const field of form.elements) field.disabled = false;
    });
  }

  // The sentences around the evidence, when somebody asks for them.
  for (const details of document.querySelectorAll("details[data-context]")) {
    details.addEventListener("toggle", async () => {
      if (!details.open || details.dataset.read) return;
      details.dataset.read = "yes";
      const answer = await fetch(`${details.dataset.context}/context`).catch(() => null);
      if (!answer?.ok) return;
      const piece = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      details.querySelector("p").before(...piece.childNodes);
    });
  }

  // Sending a failed message again.
  const key = $("key");
  if (key) {
    $("key-field").hidden = false;
    key.value = sessionStorage.getItem("key") ?? "";
    key.addEventListener("change", () => sessionStorage.setItem("key", key.value));
    for (const button of document.querySelectorAll("button[data-redrive]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const says = button.nextElementSibling;
        if (!key.value) {
          says.textContent = "Give the function key first.";
          key.focus();
          return;
        }
        button.disabled = true;
        const answer = await fetch(button.dataset.redrive, { method: "POST", headers: { "x-functions-key": key.value } }).catch(() => null);
        says.textContent = answer?.ok ? "Sent again." : answer?.status === 401 ? "The key is not right." : answer?.status === 404 ? "It is gone." : "It did not work. Try again.";
        button.disabled = answer?.ok ?? false;
      });
    }
  }

  // The map, live.
  const source = $("map-data");
  if (source) {
    const { newest, councils } = JSON.parse(source.textContent);
    const form = $("map-form"), aspect = $("aspect"), month = $("at"), slide = $("slide");
    const words = { O: "Outstanding", G: "Good", RI: "Requires improvement", I: "Inadequate" };
    const number = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
    const first = number(form.dataset.first), last = number(newest);
    const monthOf = (count) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
    const spoken = (text) => new Date(`${text}-15T12:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
    const yymm = (count) => monthOf(count).slice(2).replace("-", "");

    const standing = (council, count) => {
      const [, from, now, ...reports] = council;
      if (count >= last) return now;
      const until = yymm(count);
      if (from > until) return null;
      let grades = "------";
      for (const report of reports) if (report.slice(0, 4) <= until) grades = report.slice(4);
      return grades;
    };

    const show = (count) => {
      const at = aspect.selectedIndex, counts = {};
      for (const [code, council] of Object.entries(councils)) {
        const grades = standing(council, count), mark = grades?.[at] ?? "-";
        const letter = mark === "R" ? "RI" : mark === "-" ? "–" : mark;
        const text = words[letter] ?? (grades === null ? "Not in being yet" : "No grade");
        counts[letter] = (counts[letter] ?? 0) + 1;
        const tile = document.querySelector(`.tile[href="/councils/${code}"]`);
        tile.setAttribute("class", `tile g-${letter === "–" ? "none" : letter}`);
        tile.querySelector("title").textContent = `${council[0]}: ${text}`;
        tile.querySelector(".letter").textContent = letter;
        document.querySelector(`[data-words="${code}"]`).textContent = text;
      }
      for (const element of document.querySelectorAll("[data-count]")) element.textContent = counts[element.dataset.count] ?? 0;
      const when = count >= last ? "now" : `at the end of ${spoken(monthOf(count))}`;
      $("map-says").textContent = `${aspect.selectedOptions[0].textContent}, ${when}`;
      slide.setAttribute("aria-valuetext", when);
      month.value = monthOf(count);
      history.replaceState(null, "", `/map?aspect=${aspect.value}${count >= last ? "" : `&at=${monthOf(count)}`}`);
    };

    slide.max = last - first;
    slide.value = Math.min(number(month.value), last) - first;
    $("map-slide").hidden = false;
    form.querySelector("button").hidden = true;
    slide.addEventListener("input", () => show(first + Number(slide.value)));
    aspect.addEventListener("change", () => show(first + Number(slide.value)));
    month.addEventListener("change", () => {
      if (!/^\d{4}-\d\d$/.test(month.value)) return;
      const count = Math.max(first, Math.min(number(month.value), last));
      slide.value = count - first;
      show(count);
    });
  }
})();

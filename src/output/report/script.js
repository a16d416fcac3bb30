// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
"use strict";
const body = document.querySelector("#facts tbody");
const rows = body ? [...body.rows] : [];
const form = document.querySelector("form");
const filters = form ? [...form.querySelectorAll("select")] : [];

// The choices of a filter are what the rows have.
for (const filter of filters) {
  const values = new Set(rows.map((row) => row.dataset[filter.name]).filter(Boolean));
  for (const value of [...values].sort((a, b) => a.localeCompare(b))) filter.add(new Option(value, value));
}

function apply() {
  const words = form.search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const fits = filters.every((f) => !f.value || row.dataset[f.name] === f.value);
    const text = row.textContent.toLowerCase();
    row.hidden = !(fits && words.every((word) => text.includes(word)));
    shown += !row.hidden;
  }
  for (const mark of document.querySelectorAll("mark.fact")) {
    mark.classList.toggle("off", document.getElementById(mark.dataset.fact).hidden);
  }
  document.querySelector("#count").textContent = `${shown} of ${rows.length} facts`;
  plot();
}

// A header's button sorts by its column; again, the other way round.
function sort(header) {
  const up = header.getAttribute("aria-sort") !== "ascending";
  for (const other of header.parentNode.cells) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = (row) => row.cells[header.cellIndex].dataset.sort ?? row.cells[header.cellIndex].textContent;
  const compare = header.dataset.numbers
    ? (a, b) => (key(a) === "") - (key(b) === "") || key(a) - key(b)
    : (a, b) => key(a).localeCompare(key(b));
  body.append(...rows.sort((a, b) => (up ? compare(a, b) : compare(b, a))));
}

const svg = (name, attributes, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

// One series: [{time, value, row}], in the order of time.
function figure(name, points) {
  const [width, height, left, top] = [320, 120, 8, 14];
  const values = points.map((p) => p.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0].time, points.at(-1).time];
  const x = (p) => left + ((p.time - first) / (last - first)) * (width - 2 * left);
  const y = (p) => height - top - (high > low ? (p.value - low) / (high - low) : 0.5) * (height - 2 * top - 8);
  const label = (p) => `${p.row.dataset.period}: ${p.row.dataset.shown}`;
  const dots = points.map((p) => {
    const kind = p.row.dataset.status === "actual" ? "actual" : "outlook";
    const dot = svg("circle", { cx: x(p), cy: y(p), r: 3.5, class: kind }, svg("title", {}, label(p)));
    return svg("a", { href: "#" + p.row.id, "aria-label": label(p) }, dot);
  });
  const path = svg("path", { d: "M" + points.map((p) => `${x(p)},${y(p)}`).join("L") });
  const text = (p, anchor) => svg("text", { x: anchor === "start" ? left : width - left, y: height - 1, "text-anchor": anchor }, p.row.dataset.period);
  const range = svg("text", { x: left, y: 9 }, [...new Set([low, high])].map((v) => v.toLocaleString("en")).join(" to "));
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": name }, range, path, ...dots, text(points[0], "start"), text(points.at(-1), "end"));
  const box = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = name;
  box.append(caption, picture);
  return box;
}

function plot() {
  const series = new Map();
  for (const row of rows) {
    const { series: name, from, value } = row.dataset;
    if (row.hidden || !from || value === "") continue;
    if (!series.has(name)) series.set(name, new Map());
    series.get(name).set(from, { time: Date.parse(from), value: Number(value), row });
  }
  const figures = [...series].filter(([, points]) => points.size > 1).map(([name, points]) =>
    figure(name, [...points.values()].sort((a, b) => a.time - b.time)));
  const place = document.querySelector("#plots");
  place.querySelector(".plots").replaceChildren(...figures);
  place.hidden = figures.length === 0;
}

if (form) {
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  for (const header of document.querySelectorAll("#facts th")) header.querySelector("button").addEventListener("click", () => sort(header));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing) { event.preventDefault(); form.search.focus(); }
    if (event.key === "Escape" && typing) form.reset();
  });
  apply();
}

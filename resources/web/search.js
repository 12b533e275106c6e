// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in the sections that search-index.js names. Nothing is fetched: it works from a file.
"use strict";
(() => {
    const box = document.querySelector(".search");
    const sections = window.fourthpSections;
    if (!box || !sections) {
        return;
    }
    const kMostHits = 30;
    const kAround = 60;
    // Case, accents and Arabic vowel marks make no difference, nor do the forms of alef, yeh and teh marbuta.
    const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
        .replace(/[\u0671]/g, "\u0627").replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647");
    let searchable = null;

    const passage = (text, word) => {
        // Folding changes lengths only where there are marks, so this place is near enough.
        const at = Math.max(0, folded(text).indexOf(word));
        const near = Math.max(0, at - kAround);
        const far = Math.min(text.length, near + 3 * kAround);
        // Whole words, where there are blanks between words.
        const blankBefore = near > 0 ? text.indexOf(" ", near) : -1;
        const begin = blankBefore >= 0 && blankBefore < at ? blankBefore + 1 : near;
        const blankAfter = far < text.length ? text.lastIndexOf(" ", far) : -1;
        const end = blankAfter > at ? blankAfter : far;
        return (begin > 0 ? "…" : "") + text.slice(begin, end) + (end < text.length ? "…" : "");
    };
    const element = (name, text) => {
        const made = document.createElement(name);
        made.textContent = text;
        return made;
    };
    const find = (words) => {
        searchable ??= sections.map(([, title, text]) => [folded(title), folded(text)]);
        const hits = sections.map((section, i) => [section, words.every((word) => searchable[i].join(" ").includes(word)),
            words.some((word) => searchable[i][0].includes(word))]).filter((hit) => hit[1]);
        return [...hits.filter((hit) => hit[2]), ...hits.filter((hit) => !hit[2])].map((hit) => hit[0]);
    };
    const show = (typed) => {
        const words = folded(typed).split(/\s+/).filter((word) => word.length > 0);
        const list = box.querySelector("ul");
        const status = box.querySelector("[role=status]");
        const hits = words.length > 0 ? find(words) : [];
        status.textContent = words.length === 0 ? "" : hits.length === 0 ? box.dataset.none : String(hits.length);
        list.replaceChildren(...hits.slice(0, kMostHits).map(([address, title, text]) => {
            const item = document.createElement("li");
            const link = element("a", title);
            link.href = address;
            item.append(link, element("p", passage(text, words[0])));
            return item;
        }));
    };
    box.hidden = false;
    box.querySelector("input").addEventListener("input", (event) => show(event.target.value));
})();

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the search of published books on a page made up of a few objects: node search_script_test.mjs SEARCH_JS
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const element = (name) => ({
    name, children: [], textContent: "",
    append(...more) { this.children.push(...more); },
    replaceChildren(...all) { this.children = all; },
});

/// A page with the box of a book; `type` answers what is shown.
function page(sections) {
    const parts = { input: { addEventListener(_, act) { this.act = act; } }, ul: element("ul"),
        "[role=status]": element("span") };
    const box = { hidden: true, dataset: { none: "Nothing found." }, querySelector: (name) => parts[name] };
    const document = { querySelector: () => box, createElement: element };
    runInNewContext(readFileSync(process.argv[2], "utf8"), { document, window: { fourthpSections: sections } });
    return {
        box,
        type(value) {
            parts.input.act({ target: { value } });
            return { status: parts["[role=status]"].textContent,
                hits: parts.ul.children.map((item) => ({ address: item.children[0].href,
                    title: item.children[0].textContent, passage: item.children[1].textContent })) };
        },
    };
}

const book = page([
    ["chapter-1.html#bank", "1.1 A bank", "Works with hotels. Café, <b>bold</b>."],
    ["chapter-1.html#hotel", "1.2 Hotels", "Personnel of every hotel."],
    ["chapter-2.html#arabic", "2.1 مدرسة", "تدريبُ الموظفين"],
]);

// It is shown only where it can work.
assert.equal(book.box.hidden, false);
assert.equal(page(undefined).box.hidden, true);

// What is in a title stands before what is in a text.
assert.deepEqual(book.type("hotel").hits.map((hit) => hit.address), ["chapter-1.html#hotel", "chapter-1.html#bank"]);
// All words have to be there, whatever their case and accents.
assert.deepEqual(book.type("CAFE bank").hits.map((hit) => hit.title), ["1.1 A bank"]);
// Arabic vowel marks and the two forms of teh make no difference.
assert.equal(book.type("تدريب").hits.length, 1);
assert.equal(book.type("مدرسه").hits.length, 1);
// Text stays text, and nothing at all is told in words.
assert.ok(book.type("bold").hits[0].passage.includes("<b>bold</b>"));
assert.deepEqual(book.type("giraffe"), { status: "Nothing found.", hits: [] });
assert.deepEqual(book.type("  "), { status: "", hits: [] });
// A passage of a long text begins and ends with a whole word.
const long = page([["p.html#1", "Long", "some words ".repeat(40) + "needle " + "more words ".repeat(40)]]);
assert.match(long.type("needle").hits[0].passage, /^…(some|words) .*needle.* (more|words)…$/);
// So does one of a text without blanks, at any letter.
const dense = page([["p.html#1", "Dense", "字".repeat(200) + "研修" + "文".repeat(200)]]);
assert.match(dense.type("研修").hits[0].passage, /^…字+研修文+…$/);
// No more than can be looked through.
const many = page(Array.from({ length: 100 }, (_, i) => [`p.html#${i}`, `Case ${i}`, "word"]));
assert.equal(many.type("word").hits.length, 30);
assert.equal(many.type("word").status, "100");

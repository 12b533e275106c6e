// SPDX-License-Identifier: GPL-3.0-or-later
// btparse of Text::BibTeX, which shares no code with ours, reads the same fields out of the same files.
#include "core/import/bibtex_file.h"
#include "tests/unit/import/records/read_entries.h"

#include <btparse.h>

#include <map>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

using FieldMap = std::map<std::string, std::string>;

struct Read
{
    std::string type;
    std::string key;
    FieldMap fields;
    friend bool operator==(const Read &, const Read &) = default;
};

/// Blanks are no matter of the format.
std::string simplified(const QString &text)
{
    return text.simplified().toStdString();
}

std::vector<Read> asBtparseReads(const QByteArray &bytes)
{
    const EntryFile file(bytes, ImportFormat::Bibtex);
    bt_initialize();
    std::vector<Read> entries;
    boolean isSound = FALSE;
    AST *all = bt_parse_file(QFile::encodeName(file.path()).data(), 0, &isSound);
    REQUIRE(isSound);
    for (AST *entry = bt_next_entry(all, nullptr); entry; entry = bt_next_entry(all, entry)) {
        if (bt_entry_metatype(entry) != BTE_REGULAR) {
            continue;
        }
        Read read {bt_entry_type(entry), bt_entry_key(entry), {}};
        char *field = nullptr;
        for (AST *at = bt_next_field(entry, nullptr, &field); at; at = bt_next_field(entry, at, &field)) {
            char *text = bt_get_text(at);
            read.fields.emplace(field, simplified(QString::fromUtf8(text)));
            free(text);
        }
        entries.push_back(read);
    }
    bt_free_ast(all);
    bt_cleanup();
    return entries;
}

std::vector<Read> asWeRead(const QByteArray &bytes)
{
    const EntryFile file(bytes, ImportFormat::Bibtex);
    auto reader = BibtexFile::open(file.path());
    REQUIRE(reader);
    std::vector<Read> entries;
    for (;;) {
        const auto entry = reader->next();
        REQUIRE(entry);
        if (!*entry) {
            return entries;
        }
        CHECK((*entry)->fault.isEmpty());
        Read read {(*entry)->type.toStdString(), (*entry)->key.toStdString(), {}};
        for (auto it = (*entry)->fields.cbegin(); it != (*entry)->fields.cend(); ++it) {
            read.fields.emplace(it.key().toStdString(), simplified(it.value()));
        }
        entries.push_back(read);
    }
}

} // namespace

TEST_CASE("Another parser of BibTeX reads the same types, keys and fields", "[import]")
{
    const QByteArray bytes = GENERATE(as<QByteArray> {},
        "@book{a, title = {One {T}wo}, year = 2021, note = \"with {\"}quotes{\"}\"}\n",
        "text between\n@string{ex = {Example}}\n@string{press = ex # \" Press\"}\n"
        "@techreport{b-1:x/2, institution = press, number = {EX} # {/} # 1,}\n@comment{anything}\n",
        "@preamble{\"\\newcommand{\\x}{y}\"}\n@MISC(c, Title = {In (parentheses)}, howPublished = "
        "{\\url{https://example.org}})\n",
        "@article{d,\n  title=\"A\n  title over\n\n  lines\",\n  author = \"A B and C D\",pages={1--2}}"
        "@inproceedings{e,booktitle={P},crossref={d}}\n",
        "@book{f, title = {D\xC3\xA9j\xC3\xA0 \xD8\xAF\xD9\x84}, abstract = {a, b = {c}, d \\& e}}\n");
    CAPTURE(bytes.toStdString());
    const std::vector<Read> ours = asWeRead(bytes);
    const std::vector<Read> theirs = asBtparseReads(bytes);
    REQUIRE(ours.size() == theirs.size());
    for (size_t n = 0; n < ours.size(); ++n) {
        CHECK(ours[n].type == theirs[n].type);
        CHECK(ours[n].key == theirs[n].key);
        CHECK(ours[n].fields == theirs[n].fields);
    }
}

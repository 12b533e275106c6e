// SPDX-License-Identifier: GPL-3.0-or-later
// files that are broken in every way that other programs break them. Each comes in exactly, or is
// refused by the row or as a whole; what is not taken is told, and nothing is half there.
#include "tests/unit/import/plan/plan_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

struct Broken
{
    const char *what;
    QByteArray bytes;
    QStringList titles; ///< Of what comes in, sorted.
    int refused = 0; ///< Rows that are told instead.
    bool saysUtf8 = false; ///< Somebody chose the encoding; else it is guessed for the whole file.
};

const QByteArray kHead = "title,summary\r\n";

QByteArray utf16(const QString &text, bool isBig)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

std::vector<Broken> brokenTables()
{
    const QStringList both {u"One"_s, u"Two"_s};
    const QString wide = u"title,summary\r\nOne,first\r\nTwo,second\r\n"_s;
    return {
        {"nothing to speak of", kHead, {}},
        {"a zero byte in a cell", kHead + QByteArray("On\0e,first\r\nTwo,second\r\n", 24), {u"Two"_s}, 1},
        {"zero bytes alone in a row", kHead + QByteArray("\0\0\0\0\r\nOne,first\r\nTwo,x\r\n", 24), both, 1},
        {"zero bytes behind the end", kHead + "One,first\r\nTwo,second\r\n" + QByteArray(4096, '\0'), both,
            1},
        {"cut in a cell", kHead + "One,first\r\nTwo,sec", both},
        {"cut in a quote", kHead + "One,first\r\nTwo,\"sec", {u"One"_s}, 1},
        {"cut behind a quote", kHead + "One,first\r\nTwo,\"second\"", both},
        {"cut between the bytes of a letter", kHead + "One,first\r\nTwo,caf\xC3", {u"One"_s}, 1},
        {"a quote that is never closed", kHead + "One,first\r\n\"Two,second\r\nThree,third\r\n", {u"One"_s},
            1},
        {"a letter behind a closing quote", kHead + "One,\"first\"x\r\nTwo,second\r\n", {u"Two"_s}, 1},
        {"a quote in the middle", kHead + "One,12\" pipe\r\nTwo,second\r\n", both},
        {"rows that are too short and too long", kHead + "One\r\nTwo,second,third,fourth\r\n", both},
        {"empty rows and separators alone", kHead + "\r\n,\r\nOne,first\r\n\r\n,,,\r\nTwo,second\r\n\r\n",
            both},
        {"line ends of old Macs", "title,summary\rOne,first\rTwo,second\r", both},
        {"line ends of every kind", "title,summary\nOne,first\rTwo,second\r\n", both},
        {"a line end in a quote", kHead + "\"One\",\"first\nline\"\r\nTwo,\"second\r\nline\"\r\n", both},
        {"a byte order mark", "\xEF\xBB\xBF" + kHead + "One,first\r\nTwo,second\r\n", both},
        {"two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + kHead + "One,first\r\nTwo,second\r\n", both},
        {"a byte order mark in the middle", kHead + "One,first\r\n\xEF\xBB\xBFTwo,second\r\n", both},
        {"UTF-16 with its mark", QByteArray("\xFF\xFE") + utf16(wide, false), both},
        {"UTF-16 of the other order", QByteArray("\xFE\xFF") + utf16(wide, true), both},
        {"UTF-16 without a mark", utf16(wide, false), both},
        {"UTF-16 without a mark, of the other order", utf16(wide, true), both},
        {"bytes of Windows-1252", kHead + "One,caf\xE9 d\xE9j\xE0\r\nTwo,\x93quoted\x94\r\n", both},
        {"a row of another encoding than the rest",
            kHead + "One,caf\xC3\xA9\r\nTwo,caf\xE9\r\nThree,\xD8\xB4\r\n", {u"One"_s, u"Three"_s}, 1, true},
        {"half characters", kHead + "One,x\xED\xA0\x80y\r\nTwo,second\r\n", {u"Two"_s}, 1, true},
        {"overlong characters", kHead + "One,x\xC0\xAFy\r\nTwo,second\r\n", {u"Two"_s}, 1, true},
        {"a line of a hundred megabytes",
            kHead + "One,first\r\nHuge," + QByteArray(100 << 20, 'x') + "\r\nTwo,second\r\n", both, 1},
        {"twenty megabytes in quotes",
            kHead + "One,first\r\nHuge,\"" + QByteArray(20 << 20, '\n') + "\"\r\nTwo,second\r\n", both, 1},
        {"a hundred thousand separators",
            kHead + "One,first" + QByteArray(100'000, ',') + "\r\nTwo,second\r\n", both},
        {"a heading twice", "title,title,summary\r\nOne,other,first\r\nTwo,other,second\r\n", both},
        {"a separator line of Excel", "sep=,\r\n" + kHead + "One,first\r\nTwo,second\r\n", both},
        {"control characters", kHead + "One,\x01\x02\x1B[31mred\x7F\r\nTwo,\x08\r\n", both},
    };
}

/// The titles of all records, sorted.
QStringList titlesIn(Import &import)
{
    const auto ids = import.temp.connection().all(
        u"SELECT id FROM record WHERE visible = 1"_s, {}, [](const Row &row) { return row.text(0); });
    REQUIRE(ids);
    QStringList titles;
    for (const QString &id : *ids) {
        titles.append(import.shown(id.toLatin1().constData()).value(u"title.en").toString());
    }
    titles.sort();
    return titles;
}

} // namespace

TEST_CASE("A broken table comes in exactly or is told, row by row", "[import][hostile]")
{
    for (const Broken &broken : brokenTables()) {
        CAPTURE(broken.what);
        Import import;
        import.writeCsv(broken.bytes, RecordType::Resource);
        if (broken.saysUtf8) {
            import.order.reading.encoding = u"UTF-8"_s;
        }
        const auto plan = planImport(*import.temp.library, import.order, {}, import.temp.vocabularies);
        if (!plan) {
            INFO(plan.error().detail.toStdString());
            CHECK(broken.titles.isEmpty());
            continue;
        }
        const qint64 refused = plan->count(ImportAct::Refuse);
        CHECK(refused == broken.refused);
        CHECK(titlesIn(import) == QStringList()); // Nothing before somebody says so.
        import.apply(*plan);
        CHECK(titlesIn(import) == broken.titles);
        CHECK(import.changes() == broken.titles.size());
        if (refused > 0) {
            CHECK(import.refusedCsv(*plan).count('\n') > 1);
        }
    }
}

TEST_CASE(
    "A broken file of any other format is refused, or what is whole in it comes in", "[import][hostile]")
{
    struct Case
    {
        ImportFormat format;
        QByteArray whole;
    };
    const std::vector<Case> cases {
        {ImportFormat::Ndjson,
            "{\"_id\":\"resource:a\",\"title\":{\"en\":\"One\"}}\n{\"_id\":\"resource:b\",\"title\":{\"en\":"
            "\"Two\"}}\n"},
        {ImportFormat::Ris, "TY  - BOOK\r\nTI  - One\r\nER  - \r\nTY  - BOOK\r\nTI  - Two\r\nER  - \r\n"},
        {ImportFormat::Bibtex, "@book{a, title = {One}}\n@book{b, title = {Two}}\n"},
        {ImportFormat::CslJson,
            "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"One\"},{\"id\":\"b\",\"type\":\"book\",\"title\":"
            "\"Two\"}]"},
        {ImportFormat::Vcard,
            "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:One\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4."
            "0\r\nKIND:org\r\nFN:Two\r\nEND:VCARD\r\n"},
    };
    Import import; // Planning writes nothing, which is what is shown.
    for (const Case &one : cases) {
        CAPTURE(factsOf(one.format).code);
        // Cut everywhere, and with a zero byte, half a character or a byte of no encoding everywhere.
        for (qsizetype at = 0; at <= one.whole.size(); at += 3) {
            for (const QByteArray &bytes : {one.whole.first(at), QByteArray(one.whole).insert(at, '\0'),
                     QByteArray(one.whole).insert(at, "\xED\xA0\x80"),
                     QByteArray(one.whole).insert(at, '\xFF'),
                     QByteArray(one.whole).insert(at, "\xEF\xBB\xBF")}) {
                CAPTURE(at);
                import.order.format = one.format;
                import.write(bytes);
                const auto plan
                    = planImport(*import.temp.library, import.order, {}, import.temp.vocabularies);
                if (plan && bytes.size() == at && at < one.whole.size()) {
                    CHECK(plan->lines.size() <= 2);
                }
                REQUIRE(import.changes() == 0);
            }
        }
    }
}

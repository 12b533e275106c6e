// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"
#include "core/import/reference_entry.h"
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

ImportEntry read(const QByteArray &bytes)
{
    return readOne(bytes, ImportFormat::Ris);
}

QString text(const ImportEntry &entry, QLatin1StringView key)
{
    return entry.content.value(key).toString();
}

} // namespace

TEST_CASE("A reference in RIS is a resource with the fields that it names", "[import]")
{
    // As Zotero 6 writes a journal article.
    const ImportEntry entry = read("TY  - JOUR\r\n"
                                   "TI  - Partnerships against trafficking: a review\r\n"
                                   "AU  - Doe, Jane\r\n"
                                   "AU  - Example Institute\r\n"
                                   "T2  - Journal of Examples\r\n"
                                   "AB  - What was tried.\r\n"
                                   "DA  - 2021/06/24/\r\n"
                                   "PY  - 2021\r\n"
                                   "DO  - 10.5555/12345678\r\n"
                                   "DP  - Example Catalogue\r\n"
                                   "VL  - 12\r\n"
                                   "IS  - 3\r\n"
                                   "SP  - 45\r\n"
                                   "EP  - 67\r\n"
                                   "J2  - J Ex\r\n"
                                   "LA  - eng\r\n"
                                   "SN  - 2049-3630\r\n"
                                   "UR  - https://example.org/a\r\n"
                                   "Y2  - 2026/01/02/10:00:00\r\n"
                                   "KW  - hotels\r\n"
                                   "KW  - training\r\n"
                                   "ER  - \r\n");

    CHECK(entry.type == RecordType::Resource);
    CHECK(entry.id.isEmpty());
    CHECK(entry.content.value("title"_L1)
        == QJsonObject {{u"en"_s, u"Partnerships against trafficking: a review"_s}});
    CHECK(entry.content.value("summary"_L1) == QJsonObject {{u"en"_s, u"What was tried."_s}});
    CHECK(entry.content.value("creators"_L1) == QJsonArray {u"Doe, Jane"_s, u"Example Institute"_s});
    CHECK(text(entry, "issued"_L1) == u"2021-06-24"_s);
    CHECK(text(entry, "resource_type"_L1) == u"study"_s);
    CHECK(text(entry, "url"_L1) == u"https://example.org/a"_s);
    CHECK(entry.content.value("languages"_L1) == QJsonArray {u"en"_s});
    CHECK(entry.content.value("subjects"_L1) == QJsonArray {u"hotels"_s, u"training"_s});
    const QJsonArray identifiers = entry.content.value("identifiers"_L1).toArray();
    REQUIRE(identifiers.size() == 1); // The ISSN is that of all articles of the journal.
    CHECK(identifiers[0].toObject().value("scheme"_L1) == u"doi"_s);
    CHECK(identifiers[0].toObject().value("value"_L1) == u"10.5555/12345678"_s);
    CHECK(entry.content.value("relations"_L1).toArray().first().toObject().value("text"_L1)
        == u"Journal of Examples 12(3), 45–67, 2049-3630"_s);
    CAPTURE(rulesOf(entry));
    CHECK(entry.faults.empty());
}

TEST_CASE("Values that go on over lines, one blank behind tags and a missing end are read", "[import]")
{
    const auto entries = readEntries("\xEF\xBB\xBFTY - RPRT\n"
                                     "TI - A title that\n"
                                     "      goes on\n"
                                     "KW - first\n"
                                     "second\n"
                                     "\n"
                                     "TY - BOOK\n"
                                     "T1 - Another",
        ImportFormat::Ris);

    REQUIRE(entries.size() == 2);
    CHECK(entries[0].content.value("title"_L1) == QJsonObject {{u"und"_s, u"A title that goes on"_s}});
    CHECK(entries[0].content.value("subjects"_L1) == QJsonArray {u"first"_s, u"second"_s});
    CHECK(entries[0].faults.empty());
    CHECK(entries[1].line == 7);
    CHECK(hasFault(entries[1], import_rule::kCutOff));
    CHECK_FALSE(entries[1].isRefused());
}

TEST_CASE("A dash in a text that goes on is no tag in a list that is written by the rules", "[import]")
{
    const ImportEntry entry = read("TY  - RPRT\nTI  - Tools\nAB  - What helps:\nAI - a tool\nER  - \n");
    CHECK(entry.content.value("summary"_L1) == QJsonObject {{u"und"_s, u"What helps:\nAI - a tool"_s}});
    CHECK(entry.faults.empty());
}

TEST_CASE("The number of a report is no identifier, an ISBN is one", "[import]")
{
    const ImportEntry entry = read("TY  - RPRT\nTI  - A\nSN  - EX/2024/1\nSN  - 978-3-16-148410-0\nER  - \n");
    CHECK(text(entry, "document_number"_L1) == u"EX/2024/1"_s);
    const QJsonArray identifiers = entry.content.value("identifiers"_L1).toArray();
    REQUIRE(identifiers.size() == 1);
    CHECK(identifiers.first().toObject().value("value"_L1) == u"9783161484100"_s);
}

TEST_CASE("Dates of RIS are read as far as they are known", "[import]")
{
    CHECK(isoDate(u"2021"_s) == u"2021"_s);
    CHECK(isoDate(u"2021///"_s) == u"2021"_s);
    CHECK(isoDate(u"2021/6//summer"_s) == u"2021-06"_s);
    CHECK(isoDate(u"2021/06/24/"_s) == u"2021-06-24"_s);
    CHECK(isoDate(u"2021-06-24"_s) == u"2021-06-24"_s);
    CHECK(isoDate(u"2021/13/01/"_s).isEmpty());
    CHECK(isoDate(u"in press"_s).isEmpty());
}

TEST_CASE("What a record has no place for, or cannot be read, is told and the rest is taken", "[import]")
{
    const ImportEntry entry = read("TY  - BOOK\nTI  - A book\nPY  - in press\nUR  - ftp://example.org/x\n"
                                   "LA  - Klingonese\nCY  - Vienna\nN1  - read me first\nER  - \n");
    CHECK_FALSE(entry.isRefused());
    CHECK(hasFault(entry, import_rule::kNotADate, u"issued"_s));
    CHECK(hasFault(entry, import_rule::kNotAnAddress, u"url"_s));
    CHECK(hasFault(entry, import_rule::kUnknownLanguage, u"languages"_s));
    CHECK(entry.faults.size() == 5);
    CHECK(entry.content.value("title"_L1) == QJsonObject {{u"und"_s, u"A book"_s}});
}

TEST_CASE("A list in an older encoding is read, and every reference that needed a guess says so", "[import]")
{
    const auto entries = readEntries("TY  - BOOK\nTI  - L'\xE9tude d\xE9taill\xE9"
                                     "e sur la pr\xE9vention\nER  - \n"
                                     "TY  - BOOK\nTI  - D\xC3\xA9j\xC3\xA0 vu\nER  - \n",
        ImportFormat::Ris);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].content.value("title"_L1)
        == QJsonObject {{u"und"_s, u"L'étude détaillée sur la prévention"_s}});
    CHECK(hasFault(entries[0], import_rule::kGuessed));
    CHECK(entries[1].content.value("title"_L1) == QJsonObject {{u"und"_s, u"Déjà vu"_s}});
    CHECK(entries[1].faults.empty());
}

TEST_CASE("A reference without a title, with a damaged letter, or too large is refused alone", "[import]")
{
    const auto entries = readEntries("TY  - BOOK\nAU  - Doe, Jane\nER  - \n" + QByteArray(70'000, '\n')
            + "TY  - BOOK\nTI  - D\xE9j\xE0 vu\nER  - \n"
              "TY  - BOOK\nTI  - "
            + QByteArray(3'000'000, 'x')
            + "\nER  - \n"
              "TY  - BOOK\nTI  - Sound\nER  - \n",
        ImportFormat::Ris);
    REQUIRE(entries.size() == 4);
    CHECK(hasFault(entries[0], import_rule::kNoTitle));
    CHECK(hasFault(entries[1], import_rule::kNotUtf8));
    CHECK(hasFault(entries[2], import_rule::kTooLarge));
    CHECK(entries[2].line == 70'007);
    CHECK_FALSE(entries[3].isRefused());
}

TEST_CASE("A file that holds no reference is damaged, an empty one is empty", "[import]")
{
    const auto entries = EntryFile("<html>\nNot found\n", ImportFormat::Ris).tryRead();
    REQUIRE_FALSE(entries);
    CHECK(entries.error().kind == ErrorKind::Damaged);
    CHECK(EntryFile("", ImportFormat::Ris).tryRead()->empty());
}

TEST_CASE("A note with our marking makes the record stricter, and never less strict", "[import]")
{
    const QByteArray start = "TY  - BOOK\nTI  - A\nN1  - ";
    CHECK(text(read(start + "TLP:AMBER (for the ministry)\nER  - \n"), "tlp"_L1) == u"TLP:AMBER"_s);
    CHECK_FALSE(read(start + "TLP:CLEAR\nER  - \n").content.contains("tlp"_L1));
}

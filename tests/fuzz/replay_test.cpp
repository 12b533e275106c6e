// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets found interesting so far, again, with any compiler. A target ends the program where
// one of its promises does not hold.
#include "tests/support/catch_qt.h"
#include "tests/support/dice.h"
#include "tests/support/file_bytes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <vector>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

// Each target is compiled under its own name instead of libFuzzer's; see CMakeLists.txt.
extern "C" int bundle_archive_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int bundle_manifest_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_bibtex_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_csl_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_csv_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_ndjson_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_ods_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_ris_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_vcard_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int import_xlsx_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int marked_text_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int oai_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int outside_xml_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int page_json_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int query_text_fuzz(const std::uint8_t *data, std::size_t size);

namespace {

using Target = int (*)(const std::uint8_t *, std::size_t);

/// Feeds it every file of the folder, whole and cut at some places. Answers how many files there are.
int replay(Target target, const QString &folder)
{
    int files = 0;
    const QDir corpus(QStringLiteral(FOURTHP_FUZZ_CORPUS) + u'/' + folder);
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(name.toStdString());
        for (const qsizetype length : {bytes.size(), bytes.size() - 1, bytes.size() / 2, qsizetype(0)}) {
            const QByteArray cut = bytes.first(std::max<qsizetype>(length, 0));
            CHECK(target(reinterpret_cast<const std::uint8_t *>(cut.constData()), std::size_t(cut.size()))
                == 0);
        }
        ++files;
    }
    return files;
}

/// One to four things gone wrong with the bytes, some of them taken from another file.
QByteArray spoiled(QByteArray bytes, const QByteArray &other, Dice &dice)
{
    static const QByteArray telling("\0\xff\x7f<>&\"{}[]:,\\-09eE\r\n", 21);
    const auto placeIn = [&dice](const QByteArray &text) { return qsizetype(dice.roll(int(text.size()) + 1)); };
    for (int times = 1 + dice.roll(4); times > 0; --times) {
        const qsizetype at = placeIn(bytes);
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, dice.roll(40));
        switch (dice.roll(6)) {
        case 0:
            if (at < bytes.size()) {
                bytes[at] = char(bytes[at] ^ (1 << dice.roll(8)));
            }
            break;
        case 1: bytes.insert(at, telling.at(dice.roll(int(telling.size())))); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(at, length)); break;
        case 4: bytes.insert(at, other.mid(placeIn(other), 1 + dice.roll(200))); break;
        default: bytes.truncate(at); break;
        }
    }
    return bytes;
}

/// Feeds it each file of the folder spoiled in many ways, the same ones for the same seed. Answers how often.
int spoil(Target target, const QString &folder, int ofEachFile = 4'000)
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("FOURTHP_SPOILED", &isSet);
    const auto seed = quint64(qEnvironmentVariableIntValue("FOURTHP_SEED"));
    Dice dice(seed);
    std::cout << folder.toStdString() << ": seed " << seed << "\n";
    std::vector<QByteArray> files;
    const QDir corpus(QStringLiteral(FOURTHP_FUZZ_CORPUS) + u'/' + folder);
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        files.push_back(contentOf(corpus.filePath(name)));
    }
    int runs = 0;
    for (const QByteArray &file : files) {
        for (int n = 0; n < (isSet ? wanted : ofEachFile); ++n) {
            const QByteArray bytes = spoiled(file, dice.pick(files), dice);
            REQUIRE(target(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())) == 0);
            ++runs;
        }
    }
    return runs;
}

} // namespace

TEST_CASE("Every answer that a fuzz target keeps holds what the reader of bundles promises", "[fuzz]")
{
    CHECK(replay(bundle_archive_fuzz, u"bundle_archive"_s) >= 3);
    CHECK(replay(bundle_manifest_fuzz, u"bundle_manifest"_s) >= 3);
}

TEST_CASE("Every answer that a fuzz target keeps holds what the reader of repositories promises", "[fuzz]")
{
    CHECK(replay(oai_fuzz, u"oai"_s) >= 9);
}

TEST_CASE("Every answer that a fuzz target keeps holds what the reader of a hub's feed promises", "[fuzz]")
{
    CHECK(replay(page_json_fuzz, u"page_json"_s) >= 4);
}

TEST_CASE("Every table that a fuzz target keeps holds what its reader promises", "[fuzz]")
{
    CHECK(replay(import_csv_fuzz, u"import_csv"_s) >= 6);
    CHECK(replay(import_ods_fuzz, u"import_ods"_s) >= 3);
    CHECK(replay(import_xlsx_fuzz, u"import_xlsx"_s) >= 3);
}

TEST_CASE("Tables that went wrong in any way hold what each reader promises", "[fuzz]")
{
    CHECK(spoil(import_csv_fuzz, u"import_csv"_s) > 0);
    CHECK(spoil(import_ods_fuzz, u"import_ods"_s) > 0);
    CHECK(spoil(import_xlsx_fuzz, u"import_xlsx"_s) > 0);
}

TEST_CASE("Every file that a fuzz target keeps holds what the readers of records promise", "[fuzz]")
{
    CHECK(replay(import_bibtex_fuzz, u"import_bibtex"_s) >= 2);
    CHECK(replay(import_csl_fuzz, u"import_csl"_s) >= 2);
    CHECK(replay(import_ndjson_fuzz, u"import_ndjson"_s) >= 2);
    CHECK(replay(import_ris_fuzz, u"import_ris"_s) >= 2);
    CHECK(replay(import_vcard_fuzz, u"import_vcard"_s) >= 2);
}

TEST_CASE("Answers that went wrong in any way hold what each reader promises", "[fuzz]")
{
    CHECK(spoil(bundle_archive_fuzz, u"bundle_archive"_s) > 0);
    CHECK(spoil(bundle_manifest_fuzz, u"bundle_manifest"_s) > 0);
    CHECK(spoil(oai_fuzz, u"oai"_s) > 0);
    CHECK(spoil(page_json_fuzz, u"page_json"_s) > 0);
}

TEST_CASE("Files of records that went wrong in any way hold what each reader promises", "[fuzz]")
{
    CHECK(spoil(import_bibtex_fuzz, u"import_bibtex"_s) > 0);
    CHECK(spoil(import_csl_fuzz, u"import_csl"_s) > 0);
    CHECK(spoil(import_ndjson_fuzz, u"import_ndjson"_s) > 0);
    CHECK(spoil(import_ris_fuzz, u"import_ris"_s) > 0);
    CHECK(spoil(import_vcard_fuzz, u"import_vcard"_s) > 0);
}

TEST_CASE("XML that is hostile, and texts that people write, hold what their readers promise", "[fuzz]")
{
    CHECK(replay(outside_xml_fuzz, u"outside_xml"_s) >= 36);
    CHECK(replay(marked_text_fuzz, u"marked_text"_s) >= 2);
    CHECK(replay(query_text_fuzz, u"query_text"_s) >= 2);
    CHECK(spoil(outside_xml_fuzz, u"outside_xml"_s, 200) > 0); // Many files, each of one kind.
    CHECK(spoil(marked_text_fuzz, u"marked_text"_s, 1'000) > 0);
    CHECK(spoil(query_text_fuzz, u"query_text"_s, 1'000) > 0);
}

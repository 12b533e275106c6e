// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets found interesting so far, again, with any compiler. A target ends the program where
// one of its promises does not hold.
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;

// Each target is compiled under its own name instead of libFuzzer's; see CMakeLists.txt.
extern "C" int bundle_archive_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int bundle_manifest_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int oai_fuzz(const std::uint8_t *data, std::size_t size);
extern "C" int page_json_fuzz(const std::uint8_t *data, std::size_t size);

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

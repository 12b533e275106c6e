// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_run.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/peak_memory.h"
#include "tests/support/record_generator.h"
#include "tests/support/temp_library.h"

#include <QFile>
#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject titled(const QString &title, QJsonObject content = {})
{
    content.insert(u"title"_s, QJsonObject {{u"en"_s, title}});
    return content;
}

} // namespace

TEST_CASE("Memory does not grow with the rows of a list", "[exchange][slow]")
{
    constexpr int kRecords = 2'000;
    constexpr int kRows = kMeasuresMemory ? 100'000 : 10'000;
    constexpr qint64 kGrowthAllowed = 24 * 1024 * 1024; // The connection's page cache alone may take 16 MiB.
    TempLibrary temp;
    REQUIRE(fillLibrary(*temp.library, kRecords));
    const auto known = temp.connection().all(
        u"SELECT docid FROM record WHERE visible = 1"_s, {}, [](const Row &row) { return row.integer(0); });
    REQUIRE(known);
    std::vector<qint64> docids;
    for (int i = 0; i < kRows; ++i) {
        docids.push_back(known->at(size_t(i) % known->size()));
    }
    ExportOptions options;
    options.severalValues = SeveralValues::ColumnEach; // Takes two passes.
    const QString path = temp.folder.filePath(u"list.csv"_s);

    forgetPeak();
    const qint64 before = peakBytes();
    const auto report
        = exportRecords(*temp.library, {docids, options, path, {}}, Labels(temp.vocabularies, {u"en"_s}), {});
    const qint64 growth = peakBytes() - before;

    REQUIRE(report);
    CHECK(report->rows == kRows);
    CHECK(report->bytes == QFile(path).size());
    if (kMeasuresMemory) {
        INFO(kRows << " rows, " << report->bytes / 1024 << " KiB written, memory grew by " << growth / 1024
                   << " KiB");
        CHECK(report->bytes > kGrowthAllowed);
        CHECK(growth < kGrowthAllowed);
    }
}

TEST_CASE(
    "A partner that is only a link is written with the name of the stakeholder it leads to", "[exchange]")
{
    TempLibrary temp;
    RecordWriter writer(*temp.library);
    const auto bank = writer.create(RecordType::Stakeholder, titled(u"A bank"_s), {u"t"_s, {}});
    const auto secret = writer.create(
        RecordType::Stakeholder, titled(u"A safe house"_s, {{u"tlp"_s, u"TLP:RED"_s}}), {u"t"_s, {}});
    REQUIRE((bank && secret));
    const QJsonArray partners {
        QJsonObject {{u"id"_s, u"1"_s}, {u"stakeholder"_s, bank->id.value}, {u"side"_s, u"private"_s}},
        QJsonObject {{u"id"_s, u"2"_s}, {u"stakeholder"_s, secret->id.value}, {u"side"_s, u"civil"_s}},
        QJsonObject {{u"id"_s, u"3"_s}, {u"name"_s, u"A ministry"_s}, {u"side"_s, u"public"_s}},
        QJsonObject {
            {u"id"_s, u"4"_s}, {u"stakeholder"_s, u"stakeholder:not-here"_s}, {u"side"_s, u"public"_s}}};
    const auto practice = writer.create(
        RecordType::CaseStudy, titled(u"A practice"_s, {{u"partners"_s, partners}}), {u"t"_s, {}});
    REQUIRE(practice);
    const auto docid
        = temp.connection().number(u"SELECT docid FROM record WHERE id = ?"_s, {practice->id.value});
    const QString path = temp.folder.filePath(u"list.csv"_s);
    ExportOptions options;
    options.preset = CsvPreset::Data;
    options.columns = QStringList {u"partners.name"_s};

    REQUIRE(exportRecords(
        *temp.library, {{*docid}, options, path, {}}, Labels(temp.vocabularies, {u"en"_s}), {}));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "partners.name\r\nA bank; ; A ministry; \r\n");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_rows.h"
#include "core/exchange/ods_rows.h"
#include "core/exchange/xlsx_rows.h"
#include "tests/support/peak_memory.h"
#include "tests/unit/import/tables/table_fixture.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = kMeasuresMemory ? 100'000 : 10'000;
const QByteArray kSummary
    = QByteArray("A partnership that is told at some length, “quoted” and with commas, ").repeated(3);

std::unique_ptr<TableRows> writerOf(ImportFormat format, const ByteSink &write, const QString &folder)
{
    switch (format) {
    case ImportFormat::Xlsx:
        return std::make_unique<XlsxRows>(write, folder, SheetDirection::LeftToRight);
    case ImportFormat::Ods:
        return std::make_unique<OdsRows>(write, folder, SheetDirection::LeftToRight);
    default:
        return std::make_unique<CsvRows>(write, CsvPreset::Data, ',');
    }
}

void writeTable(ImportFormat format, const QString &path, const QString &folder)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const ByteSink write = [&file](QByteArrayView bytes) {
        REQUIRE(file.write(bytes.data(), bytes.size()) == bytes.size());
        return Result<void>();
    };
    const auto rows = writerOf(format, write, folder);
    REQUIRE(rows->begin(
        {u"Title"_s, u"Day"_s, u"Summary"_s}, {FieldKind::Text, FieldKind::PartialDate, FieldKind::Text}));
    for (int i = 1; i < kRows; ++i) {
        const QByteArray title = "Case " + QByteArray::number(i);
        const QByteArrayView cells[] {title, "2024-06-01", kSummary};
        REQUIRE(rows->add(cells));
    }
    REQUIRE(rows->finish());
}

} // namespace

TEST_CASE("Memory does not grow with the rows of a table that is read", "[import][slow]")
{
    constexpr qint64 kGrowthAllowed = 8 * 1024 * 1024;
    const ImportFormat format = GENERATE(ImportFormat::Csv, ImportFormat::Xlsx, ImportFormat::Ods);
    TableFile file(format);
    QTemporaryDir work;
    writeTable(format, file.path(), work.path());
    file.guess();

    forgetPeak();
    const qint64 before = peakBytes();
    auto table = openTable(file.path(), file.reading);
    REQUIRE(table);
    int rows = 0;
    int oddRows = 0;
    auto row = (*table)->next();
    for (; row && row->has_value(); row = (*table)->next()) {
        ++rows;
        oddRows += (*row)->line != rows || (*row)->cells.size() != 3 ? 1 : 0;
    }
    const qint64 growth = peakBytes() - before;

    CHECK(row.has_value());
    CHECK(rows == kRows);
    CHECK(oddRows == 0);
    if (kMeasuresMemory) {
        INFO(rows << " rows, memory grew by " << growth / 1024 << " KiB");
        CHECK(kRows * kSummary.size() > kGrowthAllowed);
        CHECK(growth < kGrowthAllowed);
    }
}

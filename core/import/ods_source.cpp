// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_source.h"

#include "core/import/ods_cell.h"
#include "core/import/sheet_row.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

const QString kContent = u"content.xml"_s;
const QString kManifest = u"META-INF/manifest.xml"_s;

/// What rows may come to that stand in the file but once. A few bytes could otherwise stand for terabytes.
constexpr qint64 kMostRepeatedCharacters = qint64(256) * 1024 * 1024;
/// Of one row that says something: programs write a row once that was copied down, and nobody copies a record
/// so often.
constexpr qint64 kMostCopiesOfRow = 500;
constexpr qsizetype kMostSheets = 10'000;

QString nameOf(const QXmlStreamReader &xml)
{
    return xml.attributes().value(QString(ods::kTable), u"name"_s).toString();
}

qint64 charactersOf(const TableRow &row)
{
    qint64 count = 0;
    for (const QString &cell : row.cells) {
        count += cell.size() + 1;
    }
    return count;
}

class OdsSource final : public TableSource
{
public:
    OdsSource(WorkbookArchive archive, std::unique_ptr<WorkbookPart> content)
        : m_archive(std::move(archive))
        , m_content(std::move(content))
    { }

    /// Goes on to the beginning of the sheet.
    Result<void> find(const QString &sheet)
    {
        for (;;) {
            const Result<bool> isThere = m_content->nextElement();
            if (!isThere) {
                return passOn(isThere);
            }
            if (!*isThere) {
                return fail(ErrorKind::NotFound, sheet, u"the file has no such sheet"_s);
            }
            if (!isOds(m_content->xml(), ods::kTable, "table"_L1)) {
                continue;
            }
            if (nameOf(m_content->xml()) == sheet) {
                return {};
            }
            if (auto done = m_content->skipElement(); !done) {
                return done;
            }
        }
    }

    Result<std::optional<TableRow>> next() override
    {
        while (m_copies == 0) {
            const Result<bool> isThere = m_isAtEnd ? false : m_content->nextElement();
            if (!isThere) {
                return passOn(isThere);
            }
            m_isAtEnd = !*isThere;
            if (m_isAtEnd) {
                return std::optional<TableRow>();
            }
            if (auto done = look(); !done) {
                return passOn(done);
            }
        }
        TableRow row = m_repeated;
        --m_copies;
        ++m_repeated.line;
        return std::optional<TableRow>(std::move(row));
    }

    Progress progress() const override { return m_content->progress(); }

private:
    /// At an element that has just begun. Rows stand in groups and under headers; whatever else a sheet has,
    /// and what follows it, is passed over to its end.
    Result<void> look()
    {
        const QXmlStreamReader &xml = m_content->xml();
        if (isOds(xml, ods::kTable, "table-row"_L1)) {
            return readRow();
        }
        const bool mayHoldRows = isOds(xml, ods::kTable, "table-header-rows"_L1)
            || isOds(xml, ods::kTable, "table-rows"_L1) || isOds(xml, ods::kTable, "table-row-group"_L1);
        return mayHoldRows ? Result<void>() : m_content->skipElement();
    }

    /// The row that has just begun, to its end.
    Result<void> readRow()
    {
        const qint64 times = odsRepeats(m_content->xml(), "number-rows-repeated"_L1);
        m_row.begin(m_nextLine);
        m_nextLine += times;
        qsizetype column = 0;
        const auto read = readChildren(*m_content, [&]() -> Result<void> {
            const Result<OdsCell> cell = readOdsCell(*m_content);
            if (!cell) {
                return passOn(cell);
            }
            if (!cell->fault.isEmpty()) {
                m_row.noteCellFault(column, cell->fault, cell->times);
            }
            m_row.put(column, cell->text, cell->times);
            column += cell->times;
            return {};
        });
        return read ? repeat(times) : read;
    }

    Result<void> repeat(qint64 times)
    {
        std::optional<TableRow> row = m_row.finish();
        if (!row) {
            return {};
        }
        if (m_nextLine - 1 > kMostRowsOfSheet) {
            return m_content->damaged(u"more rows than a sheet has"_s);
        }
        if (times > kMostCopiesOfRow) {
            return m_content->damaged(u"one row is repeated too often"_s);
        }
        m_repeatedCharacters += (times - 1) * charactersOf(*row);
        if (m_repeatedCharacters > kMostRepeatedCharacters) {
            return m_content->damaged(u"rows are repeated too often"_s);
        }
        m_repeated = std::move(*row);
        m_copies = times;
        return {};
    }

    WorkbookArchive m_archive;
    std::unique_ptr<WorkbookPart> m_content; ///< Goes before its archive.
    SheetRow m_row {};
    TableRow m_repeated {};
    qint64 m_copies = 0; ///< Of it, still to be handed out.
    qint64 m_repeatedCharacters = 0;
    qint64 m_nextLine = 1;
    bool m_isAtEnd = false;
};

/// An encrypted part is noise, and would seem to be damaged.
Result<void> checkNotEncrypted(const QString &path, const WorkbookArchive &archive)
{
    if (!archive.has(kManifest)) {
        return {};
    }
    const auto manifest = archive.part(kManifest);
    if (!manifest) {
        return passOn(manifest);
    }
    bool isEncrypted = false;
    const auto read = visitElements(**manifest, [&isEncrypted](const QXmlStreamReader &xml) {
        isEncrypted = isEncrypted || xml.name() == "encryption-data"_L1;
    });
    if (!read) {
        return read;
    }
    return isEncrypted ? fail(ErrorKind::Unsupported, path, u"a workbook with a password"_s) : Result<void>();
}

struct OpenContent
{
    WorkbookArchive archive;
    std::unique_ptr<WorkbookPart> part {}; ///< Goes before its archive.
};

Result<OpenContent> openContent(const QString &path, const std::stop_token &stop)
{
    auto archive = WorkbookArchive::open(path, stop);
    if (!archive) {
        return passOn(archive);
    }
    if (auto done = checkNotEncrypted(path, *archive); !done) {
        return passOn(done);
    }
    auto part = archive->part(kContent);
    if (!part) {
        return passOn(part);
    }
    return OpenContent {std::move(*archive), std::move(*part)};
}

} // namespace

Result<std::unique_ptr<TableSource>> openOds(
    const QString &path, const QString &sheet, const std::stop_token &stop)
{
    const Result<QStringList> sheets = sheet.isEmpty() ? odsSheets(path, stop) : QStringList(sheet);
    if (!sheets) {
        return passOn(sheets);
    }
    auto content = openContent(path, stop);
    if (!content) {
        return passOn(content);
    }
    auto source = std::make_unique<OdsSource>(std::move(content->archive), std::move(content->part));
    if (auto done = source->find(sheets->value(0)); !done) {
        return passOn(done);
    }
    return source;
}

Result<QStringList> odsSheets(const QString &path, const std::stop_token &stop)
{
    const auto content = openContent(path, stop);
    if (!content) {
        return passOn(content);
    }
    QStringList names;
    QStringList hiddenNames;
    QSet<QString> hiddenStyles;
    QString style;
    const auto read = visitElements(*content->part, [&](const QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (isOds(xml, ods::kStyle, "style"_L1)) {
            style = attributes.value(QString(ods::kStyle), u"name"_s).toString();
        } else if (isOds(xml, ods::kStyle, "table-properties"_L1)
            && attributes.value(QString(ods::kTable), u"display"_s) == "false"_L1) {
            hiddenStyles.insert(style);
        } else if (isOds(xml, ods::kTable, "table"_L1) && names.size() + hiddenNames.size() < kMostSheets) {
            const QString styleName = attributes.value(QString(ods::kTable), u"style-name"_s).toString();
            (hiddenStyles.contains(styleName) ? hiddenNames : names).append(nameOf(xml));
        }
    });
    return read ? Result<QStringList>(names + hiddenNames) : passOn(read);
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_export.h"

#include "core/base/checked_file.h"
#include "core/exchange/csv_columns.h"
#include "core/exchange/csv_writer.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QCache>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kRecordsAtOnce = 200;
constexpr qsizetype kTitlesKept = 4096; // Of linked records; a partner comes up again and again.
constexpr char kUtf8ByteOrderMark[] = "\xEF\xBB\xBF";
constexpr QLatin1StringView kSeparator = "; "_L1;

using ByteSink = std::function<Result<void>(const QByteArray &bytes)>;

class CsvExport
{
public:
    CsvExport(Library &library, const std::vector<qint64> &docids, const CsvOptions &options, const Labels &labels,
        const LabelTranslator &translate, const ProgressSink &progress, std::stop_token stop)
        : m_library(library)
        , m_today(library.clock().nowUtc().date())
        , m_docids(docids)
        , m_options(options)
        , m_labels(labels)
        , m_translate(translate)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {
    }

    Result<CsvReport> run(const ByteSink &write)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        // Both passes see the same records, whatever is saved meanwhile.
        const Result<ReadSnapshot> snapshot = ReadSnapshot::begin(**connection);
        if (!snapshot) {
            return passOn(snapshot);
        }
        if (auto done = chooseColumns(**connection); !done) {
            return passOn(done);
        }
        if (m_options.severalValues == SeveralValues::ColumnEach) {
            if (auto done = countCells(**connection); !done) {
                return passOn(done);
            }
        }
        if (auto done = writeTable(**connection, write); !done) {
            return passOn(done);
        }
        return m_report;
    }

private:
    /// Calls `visit(const Document &)` for every record that may leave the library.
    template <class Visit>
    Result<void> forEachRecord(Connection &connection, Visit visit)
    {
        for (size_t start = 0; start < m_docids.size(); start += size_t(kRecordsAtOnce)) {
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            const size_t end = std::min(m_docids.size(), start + size_t(kRecordsAtOnce));
            const std::vector<qint64> page(m_docids.begin() + qsizetype(start), m_docids.begin() + qsizetype(end));
            const Result<std::vector<StoredRecord>> records = readRecords(connection, page);
            if (!records) {
                return passOn(records);
            }
            for (const StoredRecord &record : *records) {
                const Document document = withDerivedFields(record.shown());
                if (!record.visible || !mayLeave(document, m_today)) {
                    ++m_heldBack;
                    continue;
                }
                if (auto done = visit(document); !done) {
                    return done;
                }
            }
            m_progress.report({qint64(end), qint64(m_docids.size())});
        }
        return {};
    }

    Result<void> chooseColumns(Connection &connection)
    {
        QStringList paths = m_options.columns;
        if (paths.isEmpty()) {
            std::vector<RecordType> types;
            const auto done = forEachRecord(connection, [&types](const Document &document) -> Result<void> {
                if (std::find(types.begin(), types.end(), document.type()) == types.end()) {
                    types.push_back(document.type());
                }
                return {};
            });
            if (!done) {
                return done;
            }
            paths = defaultCsvColumns(types);
        }
        Result<std::vector<CsvColumn>> columns = csvColumnsFor(paths, m_options.withPersonalData, m_report.columnsLeftOut);
        if (!columns) {
            return passOn(columns);
        }
        if (columns->empty()) {
            return fail(ErrorKind::InvalidInput, u"columns"_s, u"no column is left to write"_s);
        }
        m_columns = std::move(*columns);
        return {};
    }

    Result<void> countCells(Connection &connection)
    {
        return forEachRecord(connection, [this](const Document &document) -> Result<void> {
            for (CsvColumn &column : m_columns) {
                column.cells = std::max(column.cells, int(valuesOf(column, document).size()));
            }
            return {};
        });
    }

    QStringList valuesOf(const CsvColumn &column, const Document &document)
    {
        return csvValues(column, document, m_options, m_labels, [this](const RecordId &id) { return titleOf(id); }, m_translate);
    }

    /// A record that may not leave the library gives no title either.
    QString titleOf(const RecordId &id)
    {
        if (const QString *known = m_titles.object(id.value)) {
            return *known;
        }
        const Result<Connection *> connection = m_library.connection();
        const auto record = connection ? readRecord(**connection, id) : passOn(connection);
        const bool mayBeNamed = record && record->has_value() && (*record)->visible && mayLeave((*record)->shown(), m_today);
        const QString title = mayBeNamed ? (*record)->shown().title(m_labels.languages()).text : QString();
        m_titles.insert(id.value, new QString(title));
        return title;
    }

    QString cell(const QString &text) const { return m_options.preset == CsvPreset::Excel ? harmlessCell(text) : text; }

    Result<void> writeTable(Connection &connection, const ByteSink &write)
    {
        if (m_options.preset == CsvPreset::Excel) {
            if (auto done = write(kUtf8ByteOrderMark); !done) {
                return done;
            }
        }
        QStringList head;
        for (const CsvColumn &column : m_columns) {
            const QString heading = csvHeading(column, m_options.preset == CsvPreset::Excel ? m_translate : LabelTranslator());
            for (int i = 1; i <= column.cells; ++i) {
                head.append(column.cells == 1 ? heading : heading + (m_translate && m_options.preset == CsvPreset::Excel ? u" "_s : u"."_s) + QString::number(i));
            }
        }
        if (auto done = write(csvLine(head)); !done) {
            return done;
        }
        m_heldBack = 0;
        const auto done = forEachRecord(connection, [this, &write](const Document &document) -> Result<void> {
            QStringList cells;
            for (const CsvColumn &column : m_columns) {
                const QStringList values = valuesOf(column, document);
                if (m_options.severalValues == SeveralValues::OneCell) {
                    cells.append(cell(values.join(kSeparator)));
                    continue;
                }
                for (int i = 0; i < column.cells; ++i) {
                    cells.append(i < values.size() ? cell(values.at(i)) : QString());
                }
            }
            ++m_report.rows;
            return write(csvLine(cells));
        });
        m_report.heldBack = m_heldBack;
        m_progress.finish({qint64(m_docids.size()), qint64(m_docids.size())});
        return done;
    }

    Library &m_library;
    const QDate m_today;
    const std::vector<qint64> &m_docids;
    const CsvOptions &m_options;
    const Labels &m_labels;
    const LabelTranslator &m_translate;
    ProgressReporter m_progress;
    std::stop_token m_stop;
    std::vector<CsvColumn> m_columns;
    QCache<QString, QString> m_titles {kTitlesKept};
    qint64 m_heldBack = 0;
    CsvReport m_report;
};

} // namespace

QStringList defaultCsvColumns(const std::vector<RecordType> &types)
{
    QStringList columns {u"title"_s};
    if (types.size() != 1) {
        columns.append(u"type"_s);
    }
    for (const RecordType type : types) {
        for (const Field *field : fieldsOf(type)) {
            if (field->has(Column)) {
                columns.append(field->key);
            }
        }
    }
    columns += {u"summary"_s, u"sources"_s, u"checked_on"_s, u"tlp"_s, u"address"_s};
    columns.removeDuplicates();
    return columns;
}

Result<CsvReport> exportCsv(Library &library, const std::vector<qint64> &docids, const QString &path, const CsvOptions &options,
    const Labels &labels, const LabelTranslator &translate, const ProgressSink &progress, std::stop_token stop)
{
    if (auto done = library.folder().refuseInside(path); !done) {
        return passOn(done);
    }
    Result<CheckedFile> file = CheckedFile::create(path);
    if (!file) {
        return passOn(file);
    }
    Result<CsvReport> report = CsvExport(library, docids, options, labels, translate, progress, std::move(stop))
                                   .run([&file](const QByteArray &bytes) { return file->write(bytes); });
    if (!report) {
        return report;
    }
    if (auto done = file->commit(); !done) {
        return passOn(done);
    }
    report->bytes = file->bytesWritten();
    return report;
}

Result<CsvText> csvText(Library &library, const std::vector<qint64> &docids, const CsvOptions &options, const Labels &labels,
    const LabelTranslator &translate, std::stop_token stop)
{
    CsvText text;
    Result<CsvReport> report = CsvExport(library, docids, options, labels, translate, {}, std::move(stop))
                                   .run([&text](const QByteArray &bytes) -> Result<void> {
                                       text.bytes += bytes;
                                       return {};
                                   });
    if (!report) {
        return passOn(report);
    }
    report->bytes = text.bytes.size();
    text.report = *report;
    return text;
}

} // namespace fourthp

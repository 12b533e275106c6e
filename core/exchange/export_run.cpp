// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_run.h"

#include "core/base/checked_file.h"
#include "core/exchange/about_file.h"
#include "core/exchange/linked_records.h"
#include "core/exchange/record_sink.h"
#include "core/exchange/record_stream.h"
#include "core/exchange/relations_file.h"
#include "core/exchange/sharing_guard.h"
#include "core/store/access_log.h"

#include <QFileInfo>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Walks over the records and hands those that may leave to the sink of the format.
class ExportRun
{
public:
    ExportRun(Library &library, const std::vector<qint64> &docids, const ExportOptions &options,
        const Labels &labels, const LabelTranslator &translate, const ProgressSink &progress,
        std::stop_token stop, qint64 recordsAtMost = std::numeric_limits<qint64>::max())
        : m_library(library)
        , m_docids(docids)
        , m_options(options)
        , m_labels(labels)
        , m_translate(translate)
        , m_guard(options, library.clock().nowUtc().date())
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_recordsAtMost(recordsAtMost)
    { }

    /// `relations` may be null.
    Result<ExportReport> run(const ByteSink &write, const QString &workFolder, RelationsFile *relations)
    {
        const Result<Connection *> connection = m_library.connection();
        if (!connection) {
            return passOn(connection);
        }
        const Result<std::unique_ptr<Connection>> ahead
            = Connection::open(m_library.folder().database(), Access::ReadOnly);
        if (!ahead) {
            return passOn(ahead);
        }
        // All walks see the same records, whatever is saved meanwhile.
        const auto snapshots = ReadSnapshot::beginBoth(**connection, **ahead);
        if (!snapshots) {
            return passOn(snapshots);
        }
        LinkedRecords linked(**connection, m_guard, m_labels.languages());
        const std::unique_ptr<RecordSink> sink = makeSink({m_options, m_labels, m_translate, m_guard, linked,
            write, m_library.clock().nowUtc(), workFolder});
        auto done = sink->prepare();
        while (done && sink->wantsLook()) {
            done = forEachRecord(
                **ahead, sink->ownMembers(), [&sink](const ExportRecord &record) -> Result<void> {
                    sink->lookAt(record);
                    return {};
                });
            done = done ? sink->endLook() : done;
        }
        done = done ? sink->open() : done;
        done = done ? forEachRecord(**ahead, sink->ownMembers(),
                   [&](const ExportRecord &record) -> Result<void> {
                       ++m_report.rows;
                       const Result<bool> isHeld = sink->add(record);
                       if (!isHeld) {
                           return passOn(isHeld);
                       }
                       return *isHeld && relations != nullptr ? relations->add(record, linked, m_guard)
                                                              : Result<void>();
                   })
                    : done;
        done = done ? sink->finish() : done;
        if (!done) {
            return passOn(done);
        }
        m_progress.finish({qint64(m_docids.size()), qint64(m_docids.size())});
        sink->report(m_report);
        return m_report;
    }

private:
    /// Calls `visit(const ExportRecord &)` for every record that may leave the library, and counts the
    /// others. The connection is that of the thread which reads ahead.
    template <class Visit>
    Result<void> forEachRecord(Connection &connection, OwnMembers ownMembers, Visit visit)
    {
        m_report.heldBack = {};
        qint64 visited = 0;
        RecordStream stream(connection, m_docids, ownMembers, RecordStream::Reading::Ahead);
        for (;;) {
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled);
            }
            const Result<RecordStream::Next> next = stream.next();
            if (!next) {
                return passOn(next);
            }
            if (next->record == nullptr || visited == m_recordsAtMost) {
                return {};
            }
            if (const Leaving decided = m_guard.decide(*next->record, next->isVisible);
                decided != Leaving::Allowed) {
                count(m_report.heldBack, decided, next->record->type());
            } else if (auto done = visit(*next->record); !done) {
                return done;
            } else {
                ++visited;
            }
            if (stream.isAtBatchEnd()) {
                m_progress.report({stream.done(), qint64(m_docids.size())});
            }
        }
    }

    Library &m_library;
    const std::vector<qint64> &m_docids;
    const ExportOptions &m_options;
    const Labels &m_labels;
    const LabelTranslator &m_translate;
    SharingGuard m_guard;
    ProgressReporter m_progress;
    std::stop_token m_stop;
    qint64 m_recordsAtMost;
    ExportReport m_report;
};

AccessEntry entryOf(const ExportOrder &order, const ExportReport &report)
{
    return {.who = order.who,
        .way = ExitWay::Export,
        .format = factsOf(order.options.format).code,
        .records = report.rows,
        .asked = order.companions.scope,
        .redaction = redactionCode(order.options.redaction),
        .recipients = order.options.recipients,
        .file = QFileInfo(order.path).fileName()};
}

} // namespace

QStringList exportFiles(const ExportOrder &order)
{
    QStringList files {order.path};
    if (order.companions.relations) {
        files.append(relationsPath(order.path));
    }
    if (order.companions.about) {
        files.append(aboutPath(order.path));
    }
    return files;
}

Result<ExportReport> exportRecords(Library &library, const ExportOrder &order, const Labels &labels,
    const LabelTranslator &translate, const ProgressSink &progress, std::stop_token stop)
{
    for (const QString &path : exportFiles(order)) {
        if (auto done = library.folder().refuseInside(path); !done) {
            return passOn(done);
        }
    }
    Result<CheckedFile> file = CheckedFile::create(order.path);
    if (!file) {
        return passOn(file);
    }
    std::optional<RelationsFile> relations;
    if (order.companions.relations) {
        auto created = RelationsFile::create(order.path, order.options.preset);
        if (!created) {
            return passOn(created);
        }
        relations.emplace(std::move(*created));
    }
    ExportRun run(library, order.docids, order.options, labels, translate, progress, std::move(stop));
    Result<ExportReport> report = run.run([&file](QByteArrayView bytes) { return file->write(bytes); },
        QFileInfo(order.path).absolutePath(), relations ? &*relations : nullptr);
    if (!report) {
        return report;
    }
    report->bytes = file->bytesWritten();
    report->relations = relations ? relations->rows() : 0;
    std::optional<CheckedFile> about;
    if (order.companions.about) {
        auto written = writeAboutFile(order, *report, library.clock().nowUtc());
        if (!written) {
            return passOn(written);
        }
        about.emplace(std::move(*written));
    }
    // The export itself comes last: where it lies, all that goes with it lies too.
    bool isPartlyOut = false;
    const auto leave = [&] {
        auto left = relations ? relations->commit() : Result<void>();
        isPartlyOut = left && relations;
        left = left && about ? about->commit() : left;
        isPartlyOut = isPartlyOut || (left && about);
        return left ? file->commit() : left;
    };
    const auto noted
        = leaveNoted(library, entryOf(order, *report), leave, [&isPartlyOut] { return isPartlyOut; });
    if (!noted) {
        return passOn(noted);
    }
    report->noted = *noted;
    return report;
}

Result<ExportText> exportText(Library &library, const std::vector<qint64> &docids, qint64 recordsAtMost,
    const ExportOptions &options, const Labels &labels, const LabelTranslator &translate,
    std::stop_token stop)
{
    ExportOptions shown = options;
    if (!factsOf(options.format).isText) {
        shown.format = ExportFormat::Csv;
        shown.preset = CsvPreset::Data; // A workbook needs no apostrophes.
    }
    ExportText text;
    ExportRun run(library, docids, shown, labels, translate, {}, std::move(stop), recordsAtMost);
    const auto keep = [&text](QByteArrayView bytes) -> Result<void> {
        text.bytes.append(bytes);
        return {};
    };
    Result<ExportReport> report = run.run(keep, {}, nullptr);
    if (!report) {
        return passOn(report);
    }
    text.report = std::move(*report);
    text.report.bytes = text.bytes.size();
    return text;
}

} // namespace fourthp

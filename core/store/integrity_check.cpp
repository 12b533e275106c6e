// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity_check.h"

#include "core/model/own_members.h"
#include "core/store/derived_data.h"
#include "core/store/file_store.h"
#include "core/store/text_index.h"
#include "core/store/waiting_records.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kDifferencesNamed = 100;

// Everything derived, as text that can be compared: one line for each record, link and indexed word.
constexpr char16_t kRecordLines[]
    = u"SELECT id, mirror_row || '|' || type || '|' || visible || '|' || dirty || '|' || coalesce(updated_at, '') || '|'"
      " || coalesce(expires_on, '') || '|' || coalesce(stale_from, '') || '|' || coalesce((SELECT group_concat(to_id || ' ' || field || ' ' || relation, ';')"
      " FROM (SELECT * FROM link WHERE from_id = record.id ORDER BY n)), ''), facets FROM record ORDER BY id";

struct DerivedLine
{
    QString id;
    QString text;
    QSet<QString> facets;
    friend bool operator==(const DerivedLine &, const DerivedLine &) = default;
};

Result<std::vector<DerivedLine>> derivedLines(Connection &connection)
{
    QHash<quint32, QString> names;
    auto done = connection.forEach(u"SELECT id, facet || ':' || value FROM facet_value"_s, {},
        [&names](const Row &row) { names.insert(quint32(row.integer(0)), row.text(1)); });
    if (!done) {
        return passOn(done);
    }
    return connection.all(QString::fromUtf16(kRecordLines), {}, [&names](const Row &row) {
        DerivedLine line {row.text(0), row.text(1), {}};
        const QByteArray blob = row.bytes(2);
        for (qsizetype i = 0; i + 4 <= blob.size(); i += 4) {
            line.facets.insert(names.value(qFromLittleEndian<quint32>(blob.constData() + i)));
        }
        return line;
    });
}

/// Looks for documents that name another id or type than the row that holds them, and for edits that hold what is a
/// person's own and must never be sent.
Result<void> checkDocuments(Connection &connection, CheckReport &report)
{
    return connection.forEach(u"SELECT id, type, base, local FROM mirror"_s, {}, [&report](const Row &row) {
        for (const int column : {2, 3}) {
            if (row.isNull(column)) {
                continue;
            }
            const Document document = Document::fromStored(row.bytes(column));
            const bool isOfRow = document.id().value == row.text(0) && typeCode(document.type()) == row.text(1);
            if (isOfRow && (column == 2 || document == sharedPart(document))) {
                continue;
            }
            ++report.documentFaultCount;
            if (report.documentFaults.size() < kDifferencesNamed) {
                report.documentFaults.append(row.text(0));
            }
        }
    });
}

} // namespace

Result<CheckReport> checkLibrary(Library &library, CheckMode mode, const ProgressSink &sink, std::stop_token stop)
{
    CheckReport report;
    ProgressReporter progress(sink);
    const Result<FilesFound> files = FileStore(library).verifyAll({}, stop);
    if (!files) {
        return passOn(files);
    }
    report.files = files->files;
    report.damagedFiles = files->damaged;
    // The comparison rebuilds inside a transaction and, unless asked to repair, rolls it back.
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto structure
        = connection.all(u"PRAGMA integrity_check(20)"_s, {}, [](const Row &row) { return row.text(0); });
    if (!structure) {
        return passOn(structure);
    }
    for (const QString &line : *structure) {
        if (line != "ok"_L1) {
            report.structure.append(line);
        }
    }
    const auto faults = connection.all(u"PRAGMA foreign_key_check"_s, {}, [](const Row &) { return 0; });
    if (!faults) {
        return passOn(faults);
    }
    report.foreignKeyFaults = qint64(faults->size());
    if (auto done = checkDocuments(connection, report); !done) {
        return passOn(done);
    }

    // What waits to be worked up is no difference.
    if (auto done = workUpWaiting(*session, library); !done) {
        return passOn(done);
    }
    const Result<std::vector<DerivedLine>> stored = derivedLines(connection);
    if (!stored) {
        return passOn(stored);
    }
    TextIndex &index = session->textIndex();
    const Result<QByteArray> wordsStored = index.fingerprint();
    if (auto done = rebuildDerived(*session, library, progress, stop); !done) {
        return passOn(done);
    }
    const Result<std::vector<DerivedLine>> fresh = derivedLines(connection);
    const Result<QByteArray> wordsFresh = index.fingerprint();
    if (!fresh || !wordsFresh) {
        return fresh ? passOn(wordsFresh) : passOn(fresh);
    }
    report.indexDiffers = !wordsStored || *wordsStored != *wordsFresh;
    QHash<QString, const DerivedLine *> byId;
    for (const DerivedLine &line : *stored) {
        byId.insert(line.id, &line);
    }
    const auto differs = [&report](const QString &id) {
        ++report.derivedDifferenceCount;
        if (report.derivedDifferences.size() < kDifferencesNamed) {
            report.derivedDifferences.append(id);
        }
    };
    for (const DerivedLine &line : *fresh) {
        const DerivedLine *before = byId.take(line.id);
        if (before == nullptr || !(*before == line)) {
            differs(line.id);
        }
    }
    for (auto it = byId.cbegin(); it != byId.cend(); ++it) {
        differs(it.key()); // Stored, but no document stands behind it.
    }
    report.records = qint64(fresh->size());
    const auto dangling = connection.number(
        u"SELECT count(*) FROM link l LEFT JOIN record r ON r.id = l.to_id AND r.visible = 1 WHERE r.id IS NULL"_s);
    report.danglingLinks = dangling.value_or(0);
    if (mode == CheckMode::Repair && !report.isSound() && report.structure.isEmpty()) {
        if (auto done = session->commit(); !done) {
            return passOn(done);
        }
        report.repaired = report.documentFaultCount == 0 && report.damagedFiles.isEmpty();
    }
    return report;
}

} // namespace fourthp

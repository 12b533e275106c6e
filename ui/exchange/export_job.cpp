// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_job.h"

#include "ui/common/translate.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString freePathBeside(const QString &path)
{
    const QFileInfo taken(path);
    const QString ending = taken.suffix().isEmpty() ? QString() : u'.' + taken.suffix();
    for (int number = 2;; ++number) {
        const QFileInfo other(taken.dir(), taken.completeBaseName() + u'-' + QString::number(number) + ending);
        if (!other.exists() && !other.isSymLink()) {
            return other.filePath();
        }
    }
}

} // namespace

Result<ExportOutcome> runExport(Library &library, const ExportOrder &order, const Labels &labels, const ProgressSink &progress,
    std::stop_token stop)
{
    if (auto done = library.folder().refuseInside(order.path); !done) { // Before anybody is asked about it.
        return passOn(done);
    }
    if (order.existingFile == ExistingFile::Ask && QFileInfo(order.path).isFile()) {
        return ExportOutcome {{}, freePathBeside(order.path)};
    }
    const Result<CsvReport> report
        = exportCsv(library, order.docids, order.path, order.options, labels, translated, progress, std::move(stop));
    return report ? Result<ExportOutcome>(ExportOutcome {*report, {}}) : passOn(report);
}

std::vector<QStringList> readTable(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.remove(0, 1);
    }
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.push_back(std::exchange(row, {}));
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

} // namespace fourthp::ui

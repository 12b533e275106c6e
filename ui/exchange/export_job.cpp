// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_job.h"

#include "ui/common/translate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// The first file of the order that is there already and must not be lost; empty if there is none.
QString takenPath(const ExportOrder &order, const QStringList &agreed)
{
    for (const QString &path : exportFiles(order)) {
        if (!agreed.contains(path) && QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

bool isFree(const ExportOrder &order)
{
    const QStringList files = exportFiles(order);
    return std::none_of(files.begin(), files.end(),
        [](const QString &path) { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); });
}

QString freePathBeside(ExportOrder order)
{
    const QFileInfo taken(order.path);
    const QString ending = taken.suffix().isEmpty() ? QString() : u'.' + taken.suffix();
    for (int number = 2;; ++number) {
        order.path = taken.dir().filePath(taken.completeBaseName() + u'-' + QString::number(number) + ending);
        if (isFree(order)) {
            return order.path;
        }
    }
}

} // namespace

Result<ExportOutcome> runExport(Library &library, const ExportOrder &order, const QStringList &agreed,
    const Labels &labels, const ProgressSink &progress, std::stop_token stop)
{
    if (auto done = library.folder().refuseInside(order.path); !done) { // Before anybody is asked about it.
        return passOn(done);
    }
    if (const QString taken = takenPath(order, agreed); !taken.isEmpty()) {
        return ExportOutcome {{}, taken, freePathBeside(order)};
    }
    const Result<ExportReport> report
        = exportRecords(library, order, labels, translated, progress, std::move(stop));
    return report ? Result<ExportOutcome>(ExportOutcome {*report, {}, {}}) : passOn(report);
}

std::vector<QStringList> readTable(const QByteArray &bytes, QChar separator)
{
    QString text = QString::fromUtf8(bytes);
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
        } else if (c == separator || c == u'\n') {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/csv_preview.h"

#include "ui/common/translate.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

Result<QByteArray> previewCsv(Library &library, const std::vector<qint64> &docids, const CsvOptions &options,
    const Labels &labels, std::stop_token stop)
{
    const QTemporaryDir folder(library.folder().path + u"/preview-XXXXXX"_s); // Never in a folder that others read.
    if (!folder.isValid()) {
        return fail(ErrorKind::Storage, library.folder().path, folder.errorString());
    }
    const QString path = folder.filePath(u"preview.csv"_s);
    if (auto done = exportCsv(library, docids, path, options, labels, translated, {}, std::move(stop)); !done) {
        return passOn(done);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, path, file.errorString());
    }
    return file.readAll();
}

std::vector<QStringList> readPreview(const QByteArray &csv)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/dragged_records.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

/// Docids are those of one library: another window must not take them for its own.
QString mimeType()
{
    return u"application/x-fourthp-records-%1"_s.arg(QCoreApplication::applicationPid());
}

} // namespace

std::unique_ptr<QMimeData> draggedRecords(const std::vector<qint64> &docids)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint64(docids.size());
    for (const qint64 docid : docids) {
        out << docid;
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), bytes);
    return data;
}

bool holdsRecords(const QMimeData &data)
{
    return data.hasFormat(mimeType());
}

std::vector<qint64> recordsIn(const QMimeData &data)
{
    QDataStream in(data.data(mimeType()));
    quint64 count = 0;
    in >> count;
    std::vector<qint64> docids;
    for (quint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 docid = 0;
        in >> docid;
        docids.push_back(docid);
    }
    return docids;
}

} // namespace fourthp::ui

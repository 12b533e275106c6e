// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_cells.h"

#include "core/base/checked_file.h"
#include "core/base/utf8_text.h"
#include "core/model/partial_date.h"

#include <QFile>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qint64 kBytesAtOnce = 1 << 20;
constexpr QDate kFirstDay = QDate::fromJulianDay(2415080); // 1 March 1900.

/// Dates may go on with a time of day at the place itself, which a cell can hold as it is.
QDateTime momentOf(const QString &text, FieldKind kind)
{
    if (kind == FieldKind::Timestamp) {
        return QDateTime::fromString(text, Qt::ISODate).toUTC();
    }
    const auto date = PartialDate::parse(text, TimeOfDay::Allowed);
    return date && date->day > 0 && !date->time.isNull() ? QDateTime(date->firstDay(), date->time, Qt::UTC)
                                                         : QDateTime();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

WorkbookCell workbookCell(QByteArrayView text, FieldKind kind)
{
    WorkbookCell cell;
    if (text.isEmpty()) {
        return cell;
    }
    cell.text = wholeUtf8(text);
    cell.kind = WorkbookCell::Kind::Text;
    if (kind == FieldKind::Number) {
        bool isNumber = false;
        cell.number = cell.text.toDouble(&isNumber);
        // `inf` and `nan` read as numbers, and no workbook has a place for them.
        cell.kind = isNumber && std::isfinite(cell.number) ? WorkbookCell::Kind::Number : cell.kind;
    } else if (kind == FieldKind::PartialDate || kind == FieldKind::Timestamp) {
        const auto date = PartialDate::parse(cell.text);
        const QDateTime moment = momentOf(cell.text, kind);
        if (date && date->day > 0 && date->firstDay() >= kFirstDay) {
            cell.kind = WorkbookCell::Kind::Day;
            cell.moment = QDateTime(date->firstDay(), QTime(0, 0), Qt::UTC);
        } else if (moment.isValid() && moment.date() >= kFirstDay && moment.date().year() < 10'000) {
            cell.kind = WorkbookCell::Kind::Moment;
            cell.moment = moment;
        }
    } else if (kind == FieldKind::Url && isWebAddress(cell.text)) {
        cell.kind = WorkbookCell::Kind::Link;
    }
    return cell;
}

Result<WorkFolder> WorkFolder::create(const QString &beside)
{
    Result<WorkSpace> space = WorkSpace::create(beside + u"/x"_s);
    return space ? Result<WorkFolder>(WorkFolder(std::move(*space))) : passOn(space);
}

Result<void> WorkFolder::copy(const QString &name, const ByteSink &write) const
{
    QFile part(file(name));
    if (!part.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, part.fileName(), part.errorString());
    }
    for (;;) {
        const QByteArray bytes = part.read(kBytesAtOnce);
        if (part.error() != QFileDevice::NoError) {
            return fail(ErrorKind::Storage, part.fileName(), part.errorString());
        }
        if (bytes.isEmpty()) {
            return {};
        }
        if (auto done = write(bytes); !done) {
            return done;
        }
    }
}

} // namespace fourthp

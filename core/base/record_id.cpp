// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/record_id.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp {

bool RecordId::isValid() const
{
    static const QRegularExpression pattern(u"\\A[a-z][a-z_]*:[a-z0-9][a-z0-9._-]*\\z"_s);
    return value.size() <= 200 && pattern.match(value).hasMatch();
}

QString RecordId::typeCode() const
{
    const qsizetype colon = value.indexOf(u':');
    return colon < 0 ? QString() : value.left(colon);
}

RecordId RecordId::random(const QString &typeCode)
{
    return {typeCode + u':' + QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

} // namespace fourthp

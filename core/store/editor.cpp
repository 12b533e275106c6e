// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editor.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp {

Document stamped(Document document, const Clock &clock, const Editor &editor)
{
    document.set(u"updated_at"_s, clock.timestamp());
    document.set(u"updated_by"_s, editor.who);
    QJsonObject edit {{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}};
    // A note on a deletion may say why in words that name people; the tombstone goes to every desk.
    if (!editor.why.isEmpty() && !document.isDeleted()) {
        edit.insert(u"note"_s, editor.why);
    }
    document.set(u"edit"_s, edit);
    return document;
}

} // namespace fourthp

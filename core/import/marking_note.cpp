// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/marking_note.h"

#include "core/model/document.h"
#include "core/model/sharing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

bool takeMarking(const QString &note, QJsonObject &content)
{
    static const QRegularExpression marking(u"\\A(TLP:[A-Z]+(?:\\+STRICT)?)(?: \\(for .*\\))?\\z"_s);
    const QRegularExpressionMatch match = marking.match(note.simplified());
    if (!match.hasMatch()) {
        return false;
    }
    const QString tlp = match.captured(1);
    if (markingRank(Document({{u"tlp"_s, tlp}})) > kMostPublicRank) {
        content.insert(u"tlp"_s, tlp);
    }
    return true;
}

} // namespace fourthp

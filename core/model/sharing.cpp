// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"

#include "core/model/story.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp {

bool isMarkedForSharing(const Document &document)
{
    static const QStringList markings {u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s};
    return markings.contains(document.tlp());
}

bool mayLeave(const Document &document, const QDate &today)
{
    return isMarkedForSharing(document)
        && (document.type() != RecordType::Story || Story::from(document).mayBeShared(today));
}

} // namespace fourthp

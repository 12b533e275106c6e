// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"

#include "core/model/story.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// From open to strict (Traffic Light Protocol 2.0).
const QStringList &markings()
{
    static const QStringList list {
        u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s, u"TLP:RED"_s};
    return list;
}

} // namespace

bool isMarkedForSharing(const Document &document)
{
    return markingRank(document) < int(markings().indexOf(u"TLP:RED"_s));
}

int markingRank(const Document &document)
{
    const qsizetype rank = markings().indexOf(document.tlp());
    return int(rank < 0 ? markings().size() : rank);
}

bool mayBeNamedIn(const Document &frame, const Document &document, const QDate &today)
{
    return mayLeave(document, today) && markingRank(document) <= markingRank(frame);
}

bool mayLeave(const Document &document, const QDate &today)
{
    return isMarkedForSharing(document)
        && (document.type() != RecordType::Story || Story::from(document).mayBeShared(today));
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_answer.h"

using namespace Qt::StringLiterals;

namespace fourthp::cli {

QJsonObject changeJson(const SavedChange &saved)
{
    QJsonObject json {{u"id"_s, saved.id.value}, {u"change"_s, saved.change}};
    if (saved.isClash) {
        json.insert(u"conflict"_s, true);
    }
    return json;
}

int answerChange(const Session &session, const Result<SavedChange> &saved)
{
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(changeJson(*saved));
    return Done;
}

} // namespace fourthp::cli

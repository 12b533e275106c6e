// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/follow_up.h"

#include "core/curation/meeting.h"
#include "core/model/partial_date.h"
#include "core/model/rule.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr char kStates[] = "follow_up_state";

FollowUp followUpOf(const Document &event, const QJsonObject &item, const QDate &today)
{
    const auto text = [&item](QLatin1StringView key) { return item.value(key).toString(); };
    FollowUp one {.event = event.id(), .id = text("id"_L1)};
    one.eventTitle = event.json().value("title"_L1);
    one.eventStart = event.json().value("start"_L1).toString();
    one.text = text("text"_L1);
    one.owner = text("owner"_L1);
    one.stakeholder = {text("stakeholder"_L1)};
    one.due = text("due"_L1);
    one.state = followUpState(item);
    one.isOverdue = isOverdue(one.due, one.state, today);
    one.mayLeave = mayLeave(event, ConsentChannel::Library, today);
    one.eventMarking = markingRank(event);
    return one;
}

/// Names of the stakeholders, each read once. What names one that its event may not name stays here with it.
Result<void> nameOwners(Connection &connection, std::vector<FollowUp> &all, const QDate &today)
{
    QHash<QString, Document> owners;
    QSet<QString> hidden; // Here, and for nobody to see.
    for (FollowUp &one : all) {
        if (one.stakeholder.isEmpty()) {
            continue;
        }
        if (!owners.contains(one.stakeholder.value)) {
            const auto record = readRecord(connection, one.stakeholder);
            if (!record) {
                return passOn(record);
            }
            const bool isHere = record->has_value() && (*record)->visible;
            if (record->has_value() && !isHere) {
                hidden.insert(one.stakeholder.value);
            }
            owners.insert(one.stakeholder.value, isHere ? (*record)->shown() : Document());
        }
        const Document owner = owners.value(one.stakeholder.value);
        one.stakeholderTitle = owner.isEmpty() ? QJsonValue(QJsonValue::Undefined) : owner.json().value("title"_L1);
        one.mayLeave = one.mayLeave && !hidden.contains(one.stakeholder.value)
            && (owner.isEmpty()
                || (mayLeave(owner, ConsentChannel::Library, today)
                    && markingRank(owner) <= one.eventMarking));
    }
    return {};
}

} // namespace

QString followUpState(const QJsonObject &recommendation)
{
    const QString state = recommendation.value("state"_L1).toString();
    return state.isEmpty() ? u"open"_s : state;
}

bool isWaiting(const QString &followUpState)
{
    return followUpState != "done"_L1 && followUpState != "dropped"_L1;
}

bool isOverdue(const QString &due, const QString &followUpState, const QDate &today)
{
    const std::optional<PartialDate> date = PartialDate::parse(due);
    return isWaiting(followUpState) && date && date->lastDay() < today;
}

Result<std::vector<FollowUp>> followUps(Connection &connection, const QDate &today, std::stop_token stop)
{
    std::vector<FollowUp> all;
    const OutputList recommendations {{}, QString::fromLatin1(kRecommendations)};
    const auto take = [&](const StoredRecord &record) {
        if (record.visible) {
            const Document event = record.shown();
            for (const QJsonValue item : itemsOf(event, recommendations)) {
                all.push_back(followUpOf(event, item.toObject(), today));
            }
        }
        return true;
    };
    auto done = forEachRecord(connection, Layer::Shown, RecordType::Event, take, stop);
    if (done) {
        done = nameOwners(connection, all, today);
    }
    if (!done) {
        return passOn(done);
    }
    std::stable_sort(all.begin(), all.end(), [](const FollowUp &a, const FollowUp &b) {
        const auto rank = [](const FollowUp &one) {
            return std::tuple(!one.isOverdue, !isWaiting(one.state), one.due.isEmpty(), one.due, one.event);
        };
        return rank(a) < rank(b);
    });
    return all;
}

Result<SavedChange> setFollowUpState(Library &library, const RecordId &event, const QString &recommendation,
    const QString &state, const Editor &editor)
{
    if (library.vocabularies().term(kStates, state) == nullptr) {
        return fail(ErrorKind::InvalidInput, u"state"_s, ruleName(Rule::UnknownCode));
    }
    const OutputItem item {{{}, QString::fromLatin1(kRecommendations)}, recommendation};
    return changeOutput(library, event, item, {{u"state"_s, state}}, editor);
}

} // namespace fourthp

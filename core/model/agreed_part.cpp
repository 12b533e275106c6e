// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreed_part.h"

#include "core/model/consent.h"
#include "core/model/redaction.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Whether the hub has all that a value says: less of it may always go.
bool saysNothingNew(const QJsonValue &edited, const QJsonValue &known)
{
    if (edited.isObject() && known.isObject()) {
        const QJsonObject members = edited.toObject();
        const QJsonObject there = known.toObject();
        const QStringList keys = members.keys();
        return std::all_of(keys.begin(), keys.end(),
            [&](const QString &key) { return saysNothingNew(members.value(key), there.value(key)); });
    }
    if (edited.isArray() && known.isArray()) {
        const QJsonArray items = edited.toArray();
        const QJsonArray there = known.toArray();
        return std::all_of(
            items.begin(), items.end(), [&there](const QJsonValue &item) { return there.contains(item); });
    }
    return edited == known;
}

/// A list of objects with what one member of each says only where the hub has said it in the same list.
QJsonArray withKnownMembers(const QJsonArray &edited, const QJsonArray &known, QLatin1StringView member)
{
    QJsonArray agreed;
    for (const QJsonValue value : edited) {
        QJsonObject one = value.toObject();
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&](const QJsonValue &other) { return other.toObject().value(member) == one.value(member); });
        if (!isKnown) {
            one.remove(member);
        }
        agreed.append(one);
    }
    return agreed;
}

void holdBackWords(Document &document, const QString &list, const QJsonArray &known, QLatin1StringView member)
{
    const QJsonValue edited = document.json().value(list);
    if (edited.isArray()) {
        document.set(list, withKnownMembers(edited.toArray(), known, member));
    }
}

Document agreedStory(Document story, const Document &known)
{
    const QStringList members = story.json().keys();
    for (const QString &key : members) {
        // A review goes on there; what is said in it of the story is what stays.
        const QJsonValue there = known.json().value(key);
        if (key != "review"_L1 && isStoryItself(story, key)
            && !saysNothingNew(story.json().value(key), there)) {
            story.set(key, there);
        }
    }
    holdBackWords(story, u"sources"_s, known.json().value("sources"_L1).toArray(), "quote"_L1);
    QJsonObject review = story.json().value("review"_L1).toObject();
    if (review.value("comments"_L1).isArray()) {
        const QJsonArray comments = known.json().value("review"_L1).toObject().value("comments"_L1).toArray();
        review.insert(
            "comments"_L1, withKnownMembers(review.value("comments"_L1).toArray(), comments, "text"_L1));
        story.set(u"review"_s, review);
    }
    QJsonObject edit = story.json().value("edit"_L1).toObject();
    if (edit.contains("note"_L1)) {
        edit.remove("note"_L1);
        story.set(u"edit"_s, edit);
    }
    return story;
}

Document agreedStakeholder(Document stakeholder, const Document &known)
{
    const QJsonValue there = known.value(u"focal_point.person");
    if (stakeholder.value(u"focal_point.person") != there) {
        // Whole: half of one person and half of another would be nobody.
        stakeholder.set(u"focal_point"_s, known.json().value("focal_point"_L1));
    }
    return stakeholder;
}

} // namespace

bool mayGoToHub(const Document &document, const Document &known, const QDate &today)
{
    if (document.isDeleted()) {
        return true;
    }
    if (!known.isEmpty() && !known.isDeleted()) {
        return agreedPart(document, known, today) == document;
    }
    return mayLeaveWhole(document, ConsentChannel::Library, today)
        && (document.type() != RecordType::Stakeholder
            || mayNameFocalPoint(document, ConsentChannel::Library, today));
}

Document agreedPart(const Document &edited, const Document &known, const QDate &today)
{
    if (edited.type() == RecordType::Story) {
        const bool isWhole = leavingBy(edited, ConsentChannel::Library, today) == RecordLeaving::Whole;
        return isWhole ? edited : agreedStory(edited, known);
    }
    const bool isNamed = edited.type() == RecordType::Stakeholder
        && !mayNameFocalPoint(edited, ConsentChannel::Library, today);
    return isNamed ? agreedStakeholder(edited, known) : edited;
}

} // namespace fourthp

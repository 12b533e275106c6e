// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event_outputs.h"

#include "core/model/four_questions.h"
#include "core/model/rule.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kOutputs = "outputs"_L1;

qsizetype placeOf(const QJsonArray &items, const QString &id)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).toObject().value("id"_L1).toString() == id) {
            return i;
        }
    }
    return -1;
}

/// The object that holds the list: a breakout group, or the outputs themselves.
QJsonObject holderOf(const Document &event, const OutputList &list)
{
    const QJsonObject outputs = event.json().value(kOutputs).toObject();
    if (list.group.isEmpty()) {
        return outputs;
    }
    const QJsonArray groups = outputs.value(QLatin1StringView(kBreakoutGroups)).toArray();
    const qsizetype at = placeOf(groups, list.group);
    return at < 0 ? QJsonObject() : groups.at(at).toObject();
}

Document withItems(const Document &event, const OutputList &list, const QJsonArray &items)
{
    QJsonObject holder = holderOf(event, list);
    if (items.isEmpty()) {
        holder.remove(list.member);
    } else {
        holder.insert(list.member, items);
    }
    Document after = event;
    if (!list.group.isEmpty()) {
        QJsonObject outputs = event.json().value(kOutputs).toObject();
        QJsonArray groups = outputs.value(QLatin1StringView(kBreakoutGroups)).toArray();
        groups.replace(placeOf(groups, list.group), holder);
        outputs.insert(QLatin1StringView(kBreakoutGroups), groups);
        holder = outputs;
    }
    after.set(kOutputs, holder.isEmpty() ? QJsonValue() : QJsonValue(holder));
    return after;
}

Result<void> mayHold(const Document &event, const OutputList &list)
{
    if (event.type() != RecordType::Event || !isOutputList(list)) {
        return fail(ErrorKind::InvalidInput, list.toText(), u"no list of an event's outputs"_s);
    }
    if (!list.group.isEmpty() && holderOf(event, list).isEmpty()) {
        return fail(ErrorKind::NotFound, list.group, u"no such breakout group"_s);
    }
    return {};
}

} // namespace

QString OutputList::toText() const
{
    return group.isEmpty() ? member : group + u'/' + member;
}

OutputList OutputList::fromText(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    return slash < 0 ? OutputList {{}, text} : OutputList {text.first(slash), text.sliced(slash + 1)};
}

QString OutputItem::toText() const
{
    return list.toText() + u'/' + id;
}

OutputItem OutputItem::fromText(const QString &text)
{
    const qsizetype slash = text.lastIndexOf(u'/');
    return slash < 0 ? OutputItem {}
                     : OutputItem {OutputList::fromText(text.first(slash)), text.sliced(slash + 1)};
}

const QStringList &questionMembers()
{
    static const QStringList members = [] {
        QStringList keys;
        for (const FourQuestion &question : fourQuestions()) {
            keys.append(question.key);
        }
        return keys;
    }();
    return members;
}

bool isOutputList(const OutputList &list)
{
    static const QStringList ofEvent {QString::fromLatin1(kBreakoutGroups), QString::fromLatin1(kConclusions),
        QString::fromLatin1(kRecommendations)};
    return list.group.isEmpty() ? ofEvent.contains(list.member) : questionMembers().contains(list.member);
}

QJsonArray itemsOf(const Document &event, const OutputList &list)
{
    return holderOf(event, list).value(list.member).toArray();
}

QJsonObject itemOf(const Document &event, const OutputItem &item)
{
    const QJsonArray items = itemsOf(event, item.list);
    const qsizetype at = placeOf(items, item.id);
    return at < 0 ? QJsonObject() : items.at(at).toObject();
}

QJsonObject groupNamed(const Document &event, const QString &idOrTitle)
{
    const QJsonArray groups = itemsOf(event, {{}, QString::fromLatin1(kBreakoutGroups)});
    if (const qsizetype at = placeOf(groups, idOrTitle); at >= 0) {
        return groups.at(at).toObject();
    }
    const auto named = std::find_if(groups.begin(), groups.end(), [&idOrTitle](const QJsonValue &group) {
        const QString title = group.toObject().value("title"_L1).toString();
        return !idOrTitle.isEmpty() && title.compare(idOrTitle, Qt::CaseInsensitive) == 0;
    });
    return named == groups.end() ? QJsonObject() : named->toObject();
}

Result<Document> withItem(const Document &event, const OutputItem &item, const QJsonObject &members)
{
    if (const Result<void> may = mayHold(event, item.list); !may) {
        return passOn(may);
    }
    if (item.id.isEmpty()) {
        return fail(ErrorKind::InvalidInput, item.list.toText(), ruleName(Rule::Required));
    }
    QJsonArray items = itemsOf(event, item.list);
    const qsizetype at = placeOf(items, item.id);
    QJsonObject wanted = mergePatch(at < 0 ? QJsonObject() : items.at(at).toObject(), members).toObject();
    wanted.insert(u"id"_s, item.id);
    if (at < 0) {
        items.append(wanted);
    } else {
        items.replace(at, wanted);
    }
    return withItems(event, item.list, items);
}

Result<Document> withoutItem(const Document &event, const OutputItem &item)
{
    QJsonArray items = itemsOf(event, item.list);
    const qsizetype at = placeOf(items, item.id);
    if (at < 0) {
        return fail(ErrorKind::NotFound, item.toText(), u"no such item"_s);
    }
    items.removeAt(at);
    return withItems(event, item.list, items);
}

Result<Document> withItemMoved(const Document &event, const OutputItem &item, int places)
{
    QJsonArray items = itemsOf(event, item.list);
    const qsizetype from = placeOf(items, item.id);
    if (from < 0) {
        return fail(ErrorKind::NotFound, item.toText(), u"no such item"_s);
    }
    const qsizetype to = std::clamp(from + qsizetype(places), qsizetype(0), items.size() - 1);
    const QJsonValue moved = items.takeAt(from);
    items.insert(to, moved);
    return withItems(event, item.list, items);
}

std::vector<OutputList> emptyLists(const Document &event)
{
    std::vector<OutputList> empty;
    const QJsonArray groups = itemsOf(event, {{}, QString::fromLatin1(kBreakoutGroups)});
    for (const QJsonValue group : groups) {
        for (const QString &question : questionMembers()) {
            if (group.toObject().value(question).toArray().isEmpty()) {
                empty.push_back({group.toObject().value("id"_L1).toString(), question});
            }
        }
    }
    for (const char *member : {kConclusions, kRecommendations}) {
        if (const OutputList list {{}, QString::fromLatin1(member)}; itemsOf(event, list).isEmpty()) {
            empty.push_back(list);
        }
    }
    return empty;
}

} // namespace fourthp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/list_overlay.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kId = "id"_L1;

/// The members that the file tells of in any of its items.
std::vector<const Field *> membersToldOf(const QJsonArray &said, const Field &group)
{
    std::vector<const Field *> members;
    for (const Field &member : group.members) {
        const bool isTold = std::any_of(said.begin(), said.end(),
            [&member](const QJsonValue &item) { return item.toObject().contains(member.key); });
        if (isTold) {
            members.push_back(&member);
        }
    }
    return members;
}

class Items
{
public:
    Items(const QJsonArray &before, const QJsonArray &said, const Field &group, const ListOverlay &overlay)
        : m_before(before)
        , m_said(said)
        , m_group(group)
        , m_overlay(overlay)
        , m_told(membersToldOf(said, group))
        , m_owners(size_t(before.size()))
    { }

    QJsonArray result()
    {
        for (qsizetype i = 0; i < m_said.size(); ++i) {
            findItemOf(i);
        }
        if (staysInOrder()) {
            return inOrderOfRecord();
        }
        QJsonArray items;
        for (qsizetype i = 0; i < m_said.size(); ++i) {
            items.append(m_itemOf[size_t(i)] ? merged(*m_itemOf[size_t(i)], i) : fresh(i));
        }
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (!m_owners[size_t(i)] && (m_overlay.isIncomplete || isUntold(m_before[i].toObject()))) {
                items.append(m_before[i]);
            }
        }
        return items;
    }

private:
    /// The item of the record that agrees most with what the file says of this one; by id alone if it has
    /// one.
    void findItemOf(qsizetype said)
    {
        const QJsonObject item = m_said[said].toObject();
        const QString id = idHere(item.value(kId).toString());
        std::optional<qsizetype> best;
        int mostAgreed = 0;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_owners[size_t(i)]) {
                continue;
            }
            const QJsonObject known = m_before[i].toObject();
            const bool isNamed = !id.isEmpty() && known.value(kId).toString() == id;
            const int agreed = isNamed ? int(m_told.size()) + 1
                : id.isEmpty()         ? agreedMembers(known, item)
                                       : 0;
            if (agreed > mostAgreed) {
                mostAgreed = agreed;
                best = i;
            }
        }
        if (best) {
            m_owners[size_t(*best)] = said;
        }
        m_itemOf.push_back(best);
    }

    /// The id, if an item of the record bears it: another desk, or a format without ids, gave its own.
    QString idHere(const QString &id) const
    {
        const bool isHere = std::any_of(m_before.begin(), m_before.end(),
            [&id](const QJsonValue &item) { return item.toObject().value(kId).toString() == id; });
        return isHere ? id : QString();
    }

    /// Flags and codes alone are no sign of the same item: half of all partners are public.
    int agreedMembers(const QJsonObject &known, const QJsonObject &item) const
    {
        int agreed = 0;
        bool tells = m_told.size() == 1;
        for (const Field *member : m_told) {
            const QJsonValue said = item.value(member->key);
            if (!said.isUndefined() && m_overlay.saysSame(*member, known, said)) {
                ++agreed;
                const bool isName = member->kind == FieldKind::Text || member->kind == FieldKind::LongText
                    || member->kind == FieldKind::Url || member->kind == FieldKind::Record
                    || member->key == "code"_L1 || member->key == "criterion"_L1;
                tells = tells || isName;
            }
        }
        return tells ? agreed : 0;
    }

    bool isUntold(const QJsonObject &item) const
    {
        return std::none_of(m_told.begin(), m_told.end(),
            [&item](const Field *member) { return item.contains(member->key); });
    }

    /// True if the file says of the items what the record says, item by item, whatever stays between them.
    bool staysInOrder() const
    {
        qsizetype last = -1;
        for (const auto &item : m_itemOf) {
            if (!item || *item < last) {
                return false;
            }
            last = *item;
        }
        return true;
    }

    QJsonArray inOrderOfRecord() const
    {
        QJsonArray items;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (const auto &owner = m_owners[size_t(i)]) {
                items.append(merged(i, *owner));
            } else if (m_overlay.isIncomplete || isUntold(m_before[i].toObject())) {
                items.append(m_before[i]);
            }
        }
        return items;
    }

    QJsonObject merged(qsizetype known, qsizetype said) const
    {
        const QJsonObject before = m_before[known].toObject();
        QJsonObject item = before;
        const QJsonObject more = m_said[said].toObject();
        for (const Field *member : m_told) {
            const QJsonValue value = more.value(member->key);
            if (!value.isUndefined() && !m_overlay.saysSame(*member, item, value)) {
                item.insert(member->key, value);
            }
        }
        return item == before ? before : withItemIds({item}, m_group).first().toObject();
    }

    QJsonObject fresh(qsizetype said) const
    {
        return withItemIds({m_said[said].toObject()}, m_group).first().toObject();
    }

    const QJsonArray &m_before;
    const QJsonArray &m_said;
    const Field &m_group;
    const ListOverlay &m_overlay;
    std::vector<const Field *> m_told;
    std::vector<std::optional<qsizetype>> m_owners; ///< By item of the record: what the file says of it.
    std::vector<std::optional<qsizetype>> m_itemOf; ///< The other way round.
};

} // namespace

QJsonArray itemsLaidOver(
    const QJsonArray &before, const QJsonArray &said, const Field &group, const ListOverlay &overlay)
{
    return Items(before, said, group, overlay).result();
}

QJsonArray withItemIds(const QJsonArray &items, const Field &group)
{
    QJsonArray all;
    for (const QJsonValue value : items) {
        if (!value.isObject()) {
            all.append(value);
            continue;
        }
        QJsonObject item = value.toObject();
        if (item.value(kId).toString().isEmpty()) {
            item.insert(kId, QUuid::createUuid().toString(QUuid::WithoutBraces));
        }
        for (const Field &member : group.members) {
            if (member.kind == FieldKind::Group && member.repeats() && item.value(member.key).isArray()) {
                item.insert(member.key, withItemIds(item.value(member.key).toArray(), member));
            }
        }
        all.append(item);
    }
    return all;
}

} // namespace fourthp

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

/// True for what tells an item from others. Flags and codes are no sign of the same item: half of all
/// partners are public.
bool isName(const Field &member)
{
    return member.kind == FieldKind::Text || member.kind == FieldKind::LongText
        || member.kind == FieldKind::Url || member.kind == FieldKind::Record || member.key == "code"_L1
        || member.key == "criterion"_L1;
}

QJsonArray withoutBlanks(const QJsonArray &items)
{
    QJsonArray rest;
    for (const QJsonValue item : items) {
        if (item != QJsonObject()) {
            rest.append(item);
        }
    }
    return rest;
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
        pairByPlace();
        if (staysInOrder()) {
            return inOrderOfRecord();
        }
        QJsonArray items;
        for (qsizetype i = 0; i < m_said.size(); ++i) {
            if (!m_itemOf[size_t(i)] && isBlank(i)) {
                continue;
            }
            items.append(m_itemOf[size_t(i)] ? merged(*m_itemOf[size_t(i)], i) : fresh(i));
        }
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (!m_owners[size_t(i)] && (m_overlay.isIncomplete || isUntold(m_before[i].toObject()))) {
                items.append(m_before[i]);
            }
        }
        return items;
    }

    /// Whether anything tells the items from each other.
    bool areNamed() const
    {
        return std::any_of(m_told.begin(), m_told.end(),
                   [](const Field *member) { return isName(*member) && !member->repeats(); })
            || std::any_of(m_said.begin(), m_said.end(),
                [](const QJsonValue &item) { return item.toObject().contains(kId); });
    }

    /// A text may hold what stands between the values of a cell: then a cell has more parts than there are
    /// items.
    bool saysTheSameInOneCell() const
    {
        return m_told.size() == 1 && inOneCell(m_before) == inOneCell(m_said);
    }

    /// Whether a cell of the known items would have had more parts than there are items.
    bool mayHoldSeparators() const
    {
        return std::any_of(m_before.begin(), m_before.end(), [this](const QJsonValue &item) {
            return std::any_of(m_told.begin(), m_told.end(), [&item](const Field *member) {
                return item.toObject().value(member->key).toString().contains(u';');
            });
        });
    }

private:
    QString inOneCell(const QJsonArray &items) const
    {
        QStringList texts;
        for (const QJsonValue item : items) {
            texts.append(item.toObject().value(m_told.front()->key).toString().simplified());
        }
        texts.removeAll(QString());
        return texts.join(u"; "_s);
    }

    bool isBlank(qsizetype said) const { return m_said[said] == QJsonObject(); }

    /// What is not known by what it says is an item that was changed, if there are as many as there were.
    void pairByPlace()
    {
        for (qsizetype i = 0; m_overlay.isWhole && m_said.size() == m_before.size() && i < m_said.size();
             ++i) {
            const QJsonObject said = m_said[i].toObject();
            if (!m_itemOf[size_t(i)] && !m_owners[size_t(i)] && !said.contains(kId)
                && !leadsElsewhere(m_before[i].toObject(), said)) {
                m_itemOf[size_t(i)] = i;
                m_owners[size_t(i)] = i;
            }
        }
    }

    /// True if the item is named by the record that it leads to, and the file names another.
    bool leadsElsewhere(const QJsonObject &known, const QJsonObject &said) const
    {
        return said.contains("name"_L1) && !known.contains("name"_L1)
            && std::any_of(m_group.members.begin(), m_group.members.end(), [&known](const Field &member) {
                   return member.kind == FieldKind::Record && known.contains(member.key);
               });
    }

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

    int agreedMembers(const QJsonObject &known, const QJsonObject &item) const
    {
        int agreed = 0;
        bool tells = m_told.size() == 1;
        for (const Field *member : m_told) {
            const QJsonValue said = item.value(member->key);
            if (!said.isUndefined() && m_overlay.saysSame(*member, known, said)) {
                ++agreed;
                tells = tells || isName(*member);
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

std::optional<QJsonArray> itemsLaidOver(
    const QJsonArray &before, const QJsonArray &said, const Field &group, const ListOverlay &overlay)
{
    const bool areAsMany = said.size() == before.size();
    const QJsonArray items = areAsMany ? said : withoutBlanks(said);
    Items laid(before, items, group, overlay);
    if (!areAsMany && laid.saysTheSameInOneCell()) {
        return before;
    }
    const QJsonArray after = laid.result();
    const bool isGuess = overlay.isWhole && !areAsMany && !before.isEmpty()
        && (!laid.areNamed() || laid.mayHoldSeparators());
    return isGuess && after != before ? std::nullopt : std::optional(after);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linked_records.h"

#include "core/model/field_catalogue.h"
#include "core/store/record_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Members of an item that tell whom its link leads to.
constexpr std::array kCopies {"name"_L1, "owner"_L1};
/// A link that is all that its item says (`links`).
constexpr QLatin1StringView kWholeLink = "to"_L1;
constexpr qsizetype kRecordsKept = 65'536; // A partner comes up again and again.

/// Most fields hold none, and need no look.
bool holdsLinks(const Field &field)
{
    return field.kind == FieldKind::Record || std::any_of(field.members.begin(), field.members.end(), holdsLinks);
}

} // namespace

LinkedRecords::LinkedRecords(Connection &connection, const SharingGuard &guard, const QStringList &languages)
    : m_connection(connection)
    , m_guard(guard)
    , m_languages(languages)
    , m_known(kRecordsKept)
{ }

bool LinkedRecords::mayBeNamed(const RecordId &id)
{
    return known(id).mayBeNamed;
}

QString LinkedRecords::title(const RecordId &id)
{
    return known(id).title;
}

Document LinkedRecords::namedPart(const Document &document)
{
    Document part = document;
    for (const Field *field : fieldsOf(document.type())) {
        if (holdsLinks(*field) && document.json().contains(field->key)) {
            part.set(field->key, namedValue(document.json().value(field->key), *field));
        }
    }
    return part;
}

/// Undefined for what may not be told.
QJsonValue LinkedRecords::namedValue(const QJsonValue &value, const Field &field)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray()) {
            if (const QJsonValue named = namedValue(item, field); !named.isUndefined()) {
                items.append(named);
            }
        }
        return items;
    }
    if (field.kind == FieldKind::Group && value.isObject()) {
        return namedItem(value.toObject(), field);
    }
    const bool isTold = field.kind != FieldKind::Record || value.toString().isEmpty()
        || mayBeNamed({value.toString()});
    return isTold ? value : QJsonValue(QJsonValue::Undefined);
}

QJsonValue LinkedRecords::namedItem(QJsonObject item, const Field &group)
{
    for (const Field &member : group.members) {
        if (!item.contains(member.key)) {
            continue;
        }
        const QJsonValue named = namedValue(item.value(member.key), member);
        if (!named.isUndefined()) {
            item.insert(member.key, named);
        } else if (member.key == kWholeLink) {
            return QJsonValue::Undefined;
        } else {
            item.remove(member.key);
            for (const QLatin1StringView copy : kCopies) {
                item.remove(copy);
            }
        }
    }
    return item;
}

LinkedRecords::Known LinkedRecords::known(const RecordId &id)
{
    if (const Known *found = m_known.object(id.value)) {
        return *found;
    }
    const Known made = read(id);
    m_known.insert(id.value, new Known(made));
    return made;
}

LinkedRecords::Known LinkedRecords::read(const RecordId &id)
{
    const auto record = readRecord(m_connection, id);
    if (!record) {
        return {}; // Who cannot be looked up is not named.
    }
    if (!record->has_value()) {
        return {.mayBeNamed = true};
    }
    const Document shown = (*record)->shown();
    if (!m_guard.mayBeNamed(shown, (*record)->visible)) {
        return {};
    }
    return {.mayBeNamed = true, .title = shown.title(m_languages).text};
}

} // namespace fourthp

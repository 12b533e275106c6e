// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linked_records.h"

#include "core/store/record_reader.h"

namespace fourthp {

namespace {

constexpr qsizetype kRecordsKept = 65'536; // A partner comes up again and again.

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

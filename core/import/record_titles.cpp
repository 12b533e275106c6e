// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_titles.h"

#include "core/store/record_reader.h"

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kRecordsKept = 20'000;

QStringList titlesIn(const StoredRecord &record)
{
    const Document shown = record.shown();
    return record.visible ? allTexts(shown.json().value("title"_L1)) : QStringList();
}

} // namespace

QStringList RecordTitles::titlesOf(const RecordId &id)
{
    if (const auto known = m_titles.constFind(id.value); known != m_titles.constEnd()) {
        return *known;
    }
    const Result<std::optional<StoredRecord>> record = readRecord(m_connection, id);
    if (!record) {
        m_state = passOn(record);
        return {};
    }
    if (m_titles.size() >= kRecordsKept) {
        m_titles.clear();
    }
    return *m_titles.insert(id.value, record->has_value() ? titlesIn(**record) : QStringList());
}

std::optional<RecordId> RecordTitles::recordOf(const QString &title)
{
    readAll();
    const RecordId found = m_records.value(title.simplified());
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

void RecordTitles::readAll()
{
    if (m_hasAll) {
        return;
    }
    m_hasAll = true;
    const Result<void> read
        = forEachRecord(m_connection, Layer::Shown, RecordType::Unknown, [this](const StoredRecord &record) {
              for (const QString &text : titlesIn(record)) {
                  const QString title = text.simplified();
                  const auto known = m_records.constFind(title);
                  const bool isOther = known != m_records.constEnd() && *known != record.id;
                  m_records.insert(title, isOther ? RecordId() : record.id);
              }
              return true;
          });
    m_state = read ? m_state : read;
}

} // namespace fourthp

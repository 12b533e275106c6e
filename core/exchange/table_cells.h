// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_sink.h"
#include "core/exchange/table_columns.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fourthp {

/// Some texts in one piece of memory, which is used again for every record.
class CellTexts
{
public:
    void clear();
    void append(QByteArrayView text);
    size_t size() const { return m_ends.size(); }
    bool areAllEmpty() const { return m_texts.isEmpty(); }
    QByteArrayView at(size_t place) const;

private:
    QByteArray m_texts;
    std::vector<qsizetype> m_ends;
};

/// Reads the values of columns out of records, as UTF-8 and in the document's order. Where an item names
/// another record but has no name of its own, as a partner that is a stakeholder, its name is that record's
/// title. Links to a record that may not be named are left out, and so is the name beside them.
/// title. A column of one member of a list has an empty text for each item without it, unless no item has it.
class TableCells
{
public:
    explicit TableCells(const SinkContext &context);

    /// One text for each value of a column. `texts` is emptied first.
    void read(const TableColumn &column, const ExportRecord &record, CellTexts &texts);

private:
    using Value = simdjson::dom::element;
    void collect(const Value &value, std::span<const Field *const> way, CellTexts &texts);
    void collectMember(
        const Field &group, const Value &item, std::span<const Field *const> way, CellTexts &texts);
    void collectValues(const Value &value, const Field &field, CellTexts &texts);
    void collectRegions(const ExportRecord &record, const Field &field, CellTexts &texts);
    QByteArray itemText(const Field &group, const Value &item);
    QByteArrayView leavingText(const Field &field, std::string_view text);
    bool mayBeTold(const Value &value, const Field &field) const;
    /// What stands for a name or an owner of an item that leads to a record: its title for a name that the item
    /// does not state, nothing if it may not be named. None if the item's own word stands, or it leads nowhere.
    std::optional<QByteArray> nameByLink(const Field &group, const Field &member, const Value &item) const;
    /// Whether a member is no part of the table, for this record.
    bool isKept(const Field &group, const Field &member) const;
    std::string_view bestText(const Value &value) const;
    QByteArrayView withLabel(const Field &field, QByteArrayView value);

    const SinkContext &m_context;
    std::vector<QByteArray> m_languages; ///< The reader's, then English.
    std::array<QByteArray, size_t(RecordType::Unknown) + 1> m_types; ///< What stands for each type.
    QHash<const Field *, QHash<QByteArray, QByteArray>> m_labels; ///< Words of the codes met so far.
    QByteArray m_number;
    QByteArray m_initials;
    RecordType m_type = RecordType::Unknown; ///< Of the record whose values are read.
    bool m_namesFocalPoint = true; ///< Its consent allows it.
};

} // namespace fourthp

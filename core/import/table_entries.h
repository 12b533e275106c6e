// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_values.h"
#include "core/import/code_words.h"
#include "core/import/entry_source.h"
#include "core/import/import_mapping.h"
#include "core/import/table_source.h"
#include "core/model/vocabularies.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fourthp {

/// What `TableEntries` works with.
struct TableEntriesSetup
{
    std::unique_ptr<TableSource> table {}; ///< At its beginning.
    QString path {}; ///< Of its file, for errors.
    TableReading reading {};
    ImportMapping mapping {};
    const Vocabularies *vocabularies = nullptr; ///< Outlives the entries.
    RecordFinder findRecord {}; ///< For links by title; without it only ids are links.
};

/// Reads the rows of a table as records (see `tableEntries`), and keeps count of the words that no list
/// knows.
class TableEntries final : public EntrySource
{
public:
    explicit TableEntries(TableEntriesSetup setup);
    Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override { return m_setup.table->progress(); }

    /// Empty until the first entry was asked for, and if there are none.
    const QStringList &headings() const { return m_headings; }
    /// Of the rows read so far, at most some thousand; by column, then by word.
    std::vector<UnknownWord> unknownWords();

private:
    static constexpr qsizetype kShownOfValue = 80; ///< Characters of it in a fault.
    using Way = std::vector<const Field *>; ///< From the field of the top level to that of the value.
    struct ItemColumn;
    using Items = std::map<QString, std::vector<ItemColumn>>; ///< By the path of the list.

    [[nodiscard]] Result<void> readHeadingsOnce();
    const Way &wayOf(int column, RecordType type);
    void leaveOut(ImportEntry &entry, const CellFault &fault);
    void readIdentity(ImportEntry &entry);
    void readCell(ImportEntry &entry, Items &items, int column, const QString &cell);
    void readPlain(ImportEntry &entry, int column, const Way &way, const QString &cell);
    QStringList withWholeLabels(const Field &field, const QStringList &words, const QString &separator);
    QStringList knownParts(const Field &field, const QStringList &words);
    void addItems(ImportEntry &entry, const QString &path, const std::vector<ItemColumn> &columns);
    /// What a person decided on the word; empty to leave it out.
    /// Trimmed; and without blanks inside where a value is one line.
    static QStringList wordsOf(const QString &cell, const QString &separator, Qt::SplitBehavior empty);
    std::optional<QString> decidedCode(int column, const QString &word) const;
    CellValue valueOfDecided(const Field &field, const QString &code);
    QJsonValue valueOf(ImportEntry &entry, int column, const Field &field, const QString &word);

    TableEntriesSetup m_setup;
    CodeWords m_words;
    TableRow m_row;
    QStringList m_headings;
    bool m_hasBegun = false;
    std::map<std::pair<int, RecordType>, Way> m_ways;
    std::vector<QHash<QString, QString>> m_decided; ///< By column: `ColumnMapping::codes` by their plain key.
    std::map<std::pair<int, QString>, qint64> m_unknown;
};

} // namespace fourthp

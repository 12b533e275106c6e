// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/model/labels.h"
#include "ui/record/choice_editors.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fourthp::ui {

/// Words of a file that no list knows, one a row, and what a person makes of each.
class ImportWordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Word, Times, Becomes, ColumnCount };

    explicit ImportWordsModel(const Labels &labels, QObject *parent = nullptr);
    /// The words that a plan by this mapping met.
    void setWords(std::vector<UnknownWord> words, const ImportMapping &mapping);
    /// The mapping with what was decided.
    ImportMapping decided() const;
    bool hasDecisions() const;
    /// Takes the likeliest code for each word that nobody decided on and that has one.
    void takeSuggestions();
    bool hasSuggestions() const;
    std::vector<Choice> choicesAt(const QModelIndex &index) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const fourthp::Field *fieldOf(const UnknownWord &word) const;
    QString labelOfCode(const UnknownWord &word, const QString &code) const;
    QString textAt(int row, int section) const;

    Labels m_labels;
    ImportMapping m_mapping;
    std::vector<UnknownWord> m_words;
    std::vector<std::optional<QString>> m_codes; ///< By row; nothing: undecided; empty: left out.
};

} // namespace fourthp::ui

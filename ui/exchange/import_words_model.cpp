// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words_model.h"

#include "core/model/field_catalogue.h"
#include "ui/common/formats.h"
#include "ui/exchange/import_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ImportWordsModel::ImportWordsModel(const Labels &labels, QObject *parent)
    : QAbstractTableModel(parent)
    , m_labels(labels)
{ }

void ImportWordsModel::setWords(std::vector<UnknownWord> words, const ImportMapping &mapping)
{
    beginResetModel();
    m_words = std::move(words);
    m_codes.assign(m_words.size(), std::nullopt);
    m_mapping = mapping;
    endResetModel();
}

ImportMapping ImportWordsModel::decided() const
{
    ImportMapping mapping = m_mapping;
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (m_codes[i]) {
            mapping.columns[size_t(m_words[i].column)].codes.insert(m_words[i].word, *m_codes[i]);
        }
    }
    return mapping;
}

bool ImportWordsModel::hasDecisions() const
{
    return std::any_of(
        m_codes.begin(), m_codes.end(), [](const std::optional<QString> &code) { return code.has_value(); });
}

void ImportWordsModel::takeSuggestions()
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (!m_codes[i] && !m_words[i].suggestions.isEmpty()) {
            m_codes[i] = m_words[i].suggestions.first();
        }
    }
    if (!m_words.empty()) {
        Q_EMIT dataChanged(index(0, Becomes), index(rowCount() - 1, Becomes));
    }
}

bool ImportWordsModel::hasSuggestions() const
{
    return std::any_of(
        m_words.begin(), m_words.end(), [](const UnknownWord &word) { return !word.suggestions.isEmpty(); });
}

const fourthp::Field *ImportWordsModel::fieldOf(const UnknownWord &word) const
{
    return findField(m_mapping.type, m_mapping.columns[size_t(word.column)].path);
}

QString ImportWordsModel::labelOfCode(const UnknownWord &word, const QString &code) const
{
    const fourthp::Field *field = fieldOf(word);
    return field == nullptr ? code : m_labels.of(*field, code);
}

std::vector<Choice> ImportWordsModel::choicesAt(const QModelIndex &index) const
{
    const UnknownWord &word = m_words[size_t(index.row())];
    std::vector<Choice> choices {{QString(), tr("Leave out")}};
    for (const QString &code : word.suggestions) {
        choices.push_back({code, labelOfCode(word, code)});
    }
    if (const fourthp::Field *field = fieldOf(word)) {
        for (const Choice &choice : choicesFor(*field, m_labels)) {
            if (!word.suggestions.contains(choice.code)) {
                choices.push_back(choice);
            }
        }
    }
    return choices;
}

int ImportWordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

int ImportWordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportWordsModel::textAt(int row, int section) const
{
    const UnknownWord &word = m_words[size_t(row)];
    switch (section) {
    case Field:
        return ImportText::place(m_mapping.columns[size_t(word.column)].path, m_mapping.type, m_labels);
    case Word:
        return word.word;
    case Times:
        return Formats::count(word.times);
    default:
        break;
    }
    const std::optional<QString> &code = m_codes[size_t(row)];
    return !code ? tr("Choose…") : code->isEmpty() ? tr("Leave out") : labelOfCode(word, *code);
}

QVariant ImportWordsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role == Qt::EditRole) {
        const std::optional<QString> &code = m_codes[size_t(index.row())];
        return code ? QVariant(*code) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QString text = textAt(index.row(), index.column());
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

bool ImportWordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole) {
        return false;
    }
    m_codes[size_t(index.row())] = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Field ? tr("Field")
        : section == Word   ? tr("Word of the file")
        : section == Times  ? tr("How often")
                            : tr("Means");
}

Qt::ItemFlags ImportWordsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index)
        | (index.column() == Becomes ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace fourthp::ui

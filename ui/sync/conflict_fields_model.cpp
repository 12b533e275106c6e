// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_fields_model.h"

#include "core/model/path_text.h"
#include "ui/common/formats.h"
#include "ui/sync/conflict_values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

/// What a screen reader says beside the value: the words that stand out to the eye.
QString spokenMarks(const MarkedValue &value)
{
    QStringList words;
    for (const TextSpan &mark : value.marks) {
        words.append(value.text.sliced(mark.start, mark.length));
    }
    return words.isEmpty() ? QString() : Text::tr("Different: %1").arg(Formats::list(words));
}

} // namespace

QStringList questionsIn(const ConflictHead &head)
{
    return head.isByField() ? head.fields : QStringList {QString()};
}

std::optional<Decision> decisionOf(const ConflictHead &head, const FieldChoices &choices)
{
    const QStringList paths = questionsIn(head);
    Decision decision {.id = head.id, .conflict = head.n, .choice = Resolution::Patch};
    qsizetype mine = 0;
    for (const QString &path : paths) {
        const auto choice = choices.constFind(path);
        if (choice == choices.cend()) {
            return {};
        }
        switch (choice->side) {
        case FieldChoice::Side::Mine:
            ++mine;
            break;
        case FieldChoice::Side::Hub:
            decision.hubFields.append(path);
            break;
        case FieldChoice::Side::Written:
            decision.patch = choice->value ? patchWithValue(decision.patch, path, *choice->value)
                                           : patchWithText(decision.patch, path, choice->text);
            break;
        }
    }
    if (mine == paths.size()) {
        return Decision {.id = head.id, .conflict = head.n, .choice = Resolution::Mine};
    }
    if (decision.hubFields.size() == paths.size()) {
        return Decision {.id = head.id, .conflict = head.n, .choice = Resolution::Hub};
    }
    return decision;
}

void ConflictFieldsModel::show(const Comparison &comparison, const FieldChoices &choices, bool isReadOnly)
{
    beginResetModel();
    m_comparison = comparison;
    m_choices = choices;
    m_isReadOnly = isReadOnly;
    endResetModel();
}

void ConflictFieldsModel::showChoices(const FieldChoices &choices)
{
    m_choices = choices;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

QString ConflictFieldsModel::pathAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_comparison.fields[size_t(row)].path : QString();
}

int ConflictFieldsModel::undecidedFrom(int row) const
{
    const int rows = rowCount();
    for (int step = 0; step < rows; ++step) {
        const int candidate = (std::max(row, 0) + step) % rows;
        if (!m_choices.contains(pathAt(candidate))) {
            return candidate;
        }
    }
    return -1;
}

int ConflictFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.fields.size());
}

int ConflictFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ConflictFieldsModel::outcomeText(const ComparedField &field) const
{
    const auto choice = m_choices.constFind(field.path);
    if (choice == m_choices.cend()) {
        return Text::tr("not decided yet");
    }
    switch (choice->side) {
    case FieldChoice::Side::Mine:
        return field.mine.text;
    case FieldChoice::Side::Hub:
        return field.hub.text;
    case FieldChoice::Side::Written:
        return excerptOf(choice->text, {}).text;
    }
    Q_UNREACHABLE();
}

QVariant ConflictFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ComparedField &field = m_comparison.fields[size_t(index.row())];
    const MarkedValue *marked = index.column() == Mine ? &field.mine
        : index.column() == Hub                        ? &field.hub
                                                       : nullptr;
    const auto choice = m_choices.constFind(field.path);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Field:
            return field.label;
        case Before:
            return field.before;
        case Outcome:
            return outcomeText(field);
        default:
            return marked->text;
        }
    case Qt::EditRole: {
        const bool isWritten = choice != m_choices.cend() && choice->side == FieldChoice::Side::Written;
        return isWritten ? choice->text : field.mineWhole;
    }
    case Qt::AccessibleDescriptionRole:
        return marked == nullptr ? QVariant() : QVariant(spokenMarks(*marked));
    case MarksRole:
        return QVariant::fromValue(marked == nullptr ? std::vector<TextSpan>() : marked->marks);
    case ChosenRole:
        return index.column() == Outcome && choice != m_choices.cend();
    default:
        return {};
    }
}

QVariant ConflictFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Field:
        return Text::tr("Field");
    case Before:
        return Text::tr("Before");
    case Mine:
        return Text::tr("Mine");
    case Hub:
        return Text::tr("Hub");
    case Outcome:
        return Text::tr("Result");
    default:
        return {};
    }
}

Qt::ItemFlags ConflictFieldsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.isValid() && m_comparison.fields[size_t(index.row())].isTyped;
    flags.setFlag(Qt::ItemIsEditable, index.column() == Outcome && isTyped && !m_isReadOnly);
    return flags;
}

bool ConflictFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    Q_EMIT written(pathAt(index.row()), value.toString());
    return true;
}

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflict_text.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace fourthp::ui {

/// What a person chose for one field in question.
struct FieldChoice
{
    enum class Side { Mine, Hub, Written };
    Side side = Side::Mine;
    QString text {}; ///< For Written: the text, or the value in words.
    std::optional<QJsonValue> value {}; ///< For Written, where it is no text.
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};
/// By path. The whole record, when it was deleted on one side, has an empty path.
using FieldChoices = QHash<QString, FieldChoice>;

/// The paths that a conflict asks about.
QStringList questionsIn(const ConflictHead &head);
/// The decision that the choices for all of them come to; none while one is missing.
std::optional<Decision> decisionOf(const ConflictHead &head, const FieldChoices &choices);

/// The fields in question of one record in five columns. What was chosen is kept by the page, which hands it
/// in.
class ConflictFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, Mine, Hub, Outcome, Columns };
    enum Role { MarksRole = Qt::UserRole, ChosenRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const Comparison &comparison, const FieldChoices &choices, bool isReadOnly);
    void showChoices(const FieldChoices &choices);
    const Comparison &comparison() const { return m_comparison; }
    const FieldChoices &choices() const { return m_choices; }
    /// The path of a row; empty for none.
    QString pathAt(int row) const;
    /// The first row from `row` on, and then from the top, without a choice; -1 if all are made.
    int undecidedFrom(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody wrote a result of their own.
    void written(const QString &path, const QString &text);

private:
    QString outcomeText(const ComparedField &field) const;
    Comparison m_comparison;
    FieldChoices m_choices;
    bool m_isReadOnly = false;
};

} // namespace fourthp::ui

Q_DECLARE_METATYPE(std::vector<fourthp::TextSpan>)

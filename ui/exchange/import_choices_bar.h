// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace fourthp::ui {

/// What becomes of how many rows, each number a button that shows those rows alone; and what is done about
/// all records that are here already.
class ImportChoicesBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoicesBar(QWidget *parent = nullptr);
    /// Takes the numbers and the choices of a plan; the filter stays where it has rows.
    void show(const ImportPlan &plan);
    std::optional<ImportAct> filter() const;
    /// Shows the rows of this act, as if its button were pressed.
    void chooseFilter(std::optional<ImportAct> act);
    ImportChoices choices(ImportChoices choices) const;
    /// Nothing can be chosen any more, only looked at.
    void freeze();

Q_SIGNALS:
    void filterChosen();
    /// For all records that are here.
    void choiceMade();

private:
    QPushButton *makeFilter(int id);
    QWidget *makeChoice(const QString &label, QComboBox *box);

    QButtonGroup *m_filters; ///< By `ImportAct`; all rows: `kAll`.
    QComboBox *m_known;
    QComboBox *m_likely;
    bool m_isFrozen = false;
};

} // namespace fourthp::ui

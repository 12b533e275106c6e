// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "ui/common/services.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace fourthp::ui {

class ImportWordsModel;

/// Words of the file that no list knows: each is given the code that it means, or is left out.
class ImportWordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWordsPage(const Services &services, QWidget *parent = nullptr);
    void setWords(const ImportPlan &plan);
    /// The mapping of the plan with what was decided.
    ImportMapping decided() const;
    /// True if a person decided on a word.
    bool hasDecisions() const;
    void focusTable();

private:
    ImportWordsModel *m_model;
    QTableView *m_table;
    QPushButton *m_suggest;
};

} // namespace fourthp::ui

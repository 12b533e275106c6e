// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/choice_editors.h"

#include <QDialog>

class QListWidget;

namespace fourthp::ui {

/// A list with check marks and a filter field. Folds what is typed, so `cote` finds Côte d'Ivoire.
class ChooseCodesDialog : public QDialog
{
    Q_OBJECT

public:
    ChooseCodesDialog(const QString &title, const std::vector<Choice> &choices, const QStringList &chosen, QWidget *parent);
    QStringList chosen() const;

private:
    void filter(const QString &text);
    QListWidget *m_list;
};

} // namespace fourthp::ui

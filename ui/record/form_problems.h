// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"

#include <QFrame>

class QLabel;

namespace fourthp::ui {

/// What has to be put right, a sentence each, above the form. Each leads to its field.
class FormProblems : public QFrame
{
    Q_OBJECT

public:
    explicit FormProblems(QWidget *parent = nullptr);
    /// Hidden if there are none.
    void showProblems(const std::vector<ValidationProblem> &problems);

Q_SIGNALS:
    /// A person chose a problem; `path` as in `ValidationProblem`.
    void chosen(const QString &path);

private:
    QLabel *m_heading;
    QLabel *m_list;
};

} // namespace fourthp::ui

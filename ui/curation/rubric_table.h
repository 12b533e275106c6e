// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/rubric.h"
#include "core/model/labels.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace fourthp::ui {

/// Scores every criterion of a promising practice, each with its reason. Holds what is typed; saves nothing.
class RubricTable : public QWidget
{
    Q_OBJECT

public:
    explicit RubricTable(QWidget *parent = nullptr);

    void show(const Rubric &rubric, const Labels &labels);
    std::vector<RubricLine> lines() const;
    void setEditable(bool editable);
    /// Puts the keyboard where the reason of a criterion is typed.
    void focusReason(const QString &criterion);

Q_SIGNALS:
    /// A person chose or typed something.
    void changed();

protected:
    /// Leaves the wheel to what scrolls, unless somebody works in a box: a score must not change in passing.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString criterion;
        QLabel *name = nullptr;
        QComboBox *score = nullptr;
        QLineEdit *reason = nullptr;
    };
    Entry makeEntry(const QString &criterion);

    QGridLayout *m_grid;
    std::vector<Entry> m_entries;
    bool m_editable = true;
};

} // namespace fourthp::ui

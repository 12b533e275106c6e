// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conflict_store.h"
#include "ui/sync/conflict_text.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

/// What was changed both here and on a hub, line by line, and what can be decided about it.
class ConflictList : public QWidget
{
    Q_OBJECT

public:
    ConflictList(bool isReadOnly, QWidget *parent = nullptr);
    /// Shows these lines of `records` records. What was chosen stays chosen, or what stands in its place.
    void show(const std::vector<ConflictLine> &lines, qint64 records);
    void retranslate();

Q_SIGNALS:
    void recordWanted(const fourthp::RecordId &id);
    void decided(const fourthp::RecordId &id, fourthp::Resolution choice);

private:
    const ConflictLine *chosen() const;
    void fill();
    void enableButtons();

    bool m_isReadOnly;
    std::vector<ConflictLine> m_lines;
    qint64 m_records = 0;
    QLabel *m_label;
    QTableWidget *m_table;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_open;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_text.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace fourthp::ui {

/// Tells under the search box what was misread, and offers the first correction that there is. Hidden while there
/// is nothing to tell.
class QueryNote : public QWidget
{
    Q_OBJECT

public:
    explicit QueryNote(QWidget *parent = nullptr);

    /// Parts of which nothing was misread say nothing.
    void tell(const std::vector<ReadPart> &parts);

Q_SIGNALS:
    void correctionWanted(const fourthp::ReadPart &part);

private:
    QLabel *m_text;
    QPushButton *m_correct;
    std::optional<ReadPart> m_corrigible;
};

} // namespace fourthp::ui

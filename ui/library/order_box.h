// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"

#include <QComboBox>

namespace fourthp::ui {

/// Offers the orders of a result by name. An order that a table heading asked for is listed too.
class OrderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit OrderBox(QWidget *parent = nullptr);
    void showOrderOf(const SearchQuery &query);

Q_SIGNALS:
    void chosen(const fourthp::SortOrder &order);
};

} // namespace fourthp::ui

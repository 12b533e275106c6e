// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QWidget>

class QLabel;

namespace fourthp::ui {

class YearBox;
class YearHistogram;

/// A range of years, chosen by two handles over bars or by two number fields.
class YearPanel : public QWidget
{
    Q_OBJECT

public:
    explicit YearPanel(QWidget *parent = nullptr);
    /// Hides itself where no record has a year.
    void show(const std::vector<FacetCounts> &counts, const SearchQuery &query);

Q_SIGNALS:
    /// 0 for an open end.
    void yearsChosen(int from, int to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRange(int from, int to);
    void retranslate();

    YearHistogram *m_histogram;
    QLabel *m_label;
    YearBox *m_from;
    YearBox *m_to;
};

} // namespace fourthp::ui

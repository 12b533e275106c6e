// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/labels.h"
#include "core/search/search_query.h"
#include "ui/common/services.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace fourthp::ui {

class FlowLayout;
class RecordTitles;

/// The active filters, each a button that takes it away: by a click, Space, Delete or Backspace.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    FilterChips(const Services &services, QWidget *parent = nullptr);
    ~FilterChips() override;

    void setFilters(const std::vector<FacetFilter> &filters, const Labels &labels);
    /// A filter in the reader's words; linked records by their titles as far as those are read.
    QString textOf(const FacetFilter &filter, const Labels &labels) const;

Q_SIGNALS:
    void removed(const fourthp::FacetFilter &filter);
    /// A chip that had the keyboard is gone.
    void focusLost();
    /// Titles have been read: texts of filters may have changed.
    void titlesKnown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Labels &labels);
    void wantTitles(const Labels &labels);

    Services m_services;
    std::vector<FacetFilter> m_filters;
    FlowLayout *m_flow;
    QStringList m_texts; ///< Of the chips on screen.
    std::unique_ptr<RecordTitles> m_titles; ///< Of linked records; made for the first one, in the language of
    QString m_language;
};

} // namespace fourthp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_names.h"
#include "core/search/search_engine.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fourthp::ui {

struct EditionView;

/// Finds case studies for an edition as one types a query; those that stand in it already are not offered.
class AddCasesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chapter` is offered first; empty for the chapter of each case's sector.
    AddCasesDialog(
        const Services &services, const EditionView &view, const QString &chapter, QWidget *parent);
    ~AddCasesDialog() override;

Q_SIGNALS:
    void casesChosen(const std::vector<fourthp::RecordId> &cases, const QString &chapter);

public Q_SLOTS:
    void accept() override;

private:
    struct Found
    {
        std::vector<Hit> hits {};
        qint64 total = 0; ///< Of those that are not in the edition.
    };
    void search();
    void showFound(const Result<Found> &found);
    void enableButtons();
    std::vector<RecordId> chosen() const;

    Services m_services;
    const QueryNames m_names;
    QSet<RecordId> m_inside;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_count;
    QComboBox *m_chapter;
    QPushButton *m_add;
    LatestTask<Found> m_task;
};

} // namespace fourthp::ui

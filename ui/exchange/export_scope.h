// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QComboBox>

#include <vector>

namespace fourthp::ui {

/// Which records: in the order of the rows, and in words, as the text of the search that found them.
struct ExportScope
{
    std::vector<qint64> docids {};
    QString text {};
    std::vector<qint64> result {}; ///< All that was found, where `docids` were selected of it; else empty.
};

/// Chooses what is exported: the selected rows, the whole result, a collection or an edition. Collections and
/// editions are read off the GUI thread.
class ExportScopeBox : public QComboBox
{
    Q_OBJECT

public:
    ExportScopeBox(const Services &services, const ExportScope &scope, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something else was chosen, whose records are being read.
    void reading();
    void chosen(const fourthp::ui::ExportScope &scope);
    void failed(const fourthp::Error &error);

private:
    enum class Kind { Selection, Result, Collection, Edition };
    struct Offer
    {
        Kind kind;
        QString label;
        QString name; ///< Of the collection; id of the edition.
    };
    static Result<std::vector<Offer>> offersIn(Library &library, const QStringList &languages);
    static Result<ExportScope> recordsOf(Library &library, const Offer &offer);
    void add(const Offer &offer);
    void take(int index);

    Services m_services;
    ExportScope m_scope;
    std::vector<Offer> m_offers; ///< As the rows of the box.
    LatestTask<std::vector<Offer>> m_load;
    LatestTask<ExportScope> m_read;
};

} // namespace fourthp::ui
